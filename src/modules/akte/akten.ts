import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Uhrzeit } from '#src/core/uhrzeit.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import type { Akte, AkteArt, AkteZustand, Terminart } from './akte.model.ts';
import {
  createNummer,
  findAkteZeile,
  getKonto,
  insertAkte,
  listEigene,
  lockAkteZeile,
  updateAkteZeile,
} from './akte.repo.ts';
import type { AkteTabelle, AkteTabellen, BeteiligtenRolle } from './akte.tables.ts';

/**
 * Opens an Akte for the acting account, which is responsible for it from then on (the database sees to that). The number
 * is unique per Mandant and says nothing about the person. The caller records AKTE_ANGELEGT and the Zählsatz.
 */
export async function createAkte(
  trx: Trx,
  kontext: Kontext,
  angabe: {
    /** When something was sealed for it beforehand: the number of the Stelle stays locked until the commit. */
    id?: string;
    art: AkteArt;
    zustand: AkteZustand;
    anonym: boolean;
    begonnenAm: PlainDate;
    kommuneId?: string | null | undefined;
    vorigeAkteId?: string | null | undefined;
  },
): Promise<{ id: string; nummer: string }> {
  const { mandantId, kontoId } = getKonto(kontext);
  const id = angabe.id ?? createUuidV7();
  const nummer = await createNummer(trx, mandantId, angabe.art, kontext.stichtag);
  await insertAkte(trx, {
    mandant_id: mandantId,
    id,
    nummer,
    art: angabe.art,
    zustand: angabe.zustand,
    zustand_seit: angabe.begonnenAm,
    zustand_vor_ruhen: null,
    anonym: angabe.anonym,
    kommune_id: angabe.kommuneId ?? null,
    begonnen_am: angabe.begonnenAm,
    aufgenommen_am: null,
    naechster_termin: null,
    naechster_termin_art: null,
    termin_um: null,
    letzter_kontakt: null,
    abgeschlossen_am: null,
    abschlussgrund: null,
    loeschen_ab: null,
    vorige_akte_id: angabe.vorigeAkteId ?? null,
    angelegt_von: kontoId,
  });
  return { id, nummer };
}

/** Adds a person to an Akte. At most one HAUPTPERSON (the database refuses a second). */
export async function addBeteiligte(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  personId: string,
  rolle: BeteiligtenRolle,
  gueltigVon: PlainDate,
): Promise<void> {
  await trx
    .withTables<AkteTabellen>()
    .insertInto('fall.akte_beteiligte')
    .values({
      mandant_id: getKonto(kontext).mandantId,
      akte_id: akteId,
      person_id: personId,
      rolle,
      gueltig_von: gueltigVon,
      gueltig_bis: null,
    })
    .execute();
}

/** The reason of an access outside the own Akten stands in the log row; one that is given already stays (DP-H-06). */
export function recordVertretung(kontext: Kontext): void {
  kontext.protokoll.grund ??= 'VERTRETUNG';
}

/** Those of these Akten for which the acting account is responsible today. */
export async function findEigene(
  trx: Trx,
  kontext: Kontext,
  akteIds: readonly string[],
): Promise<ReadonlySet<string>> {
  return new Set(await listEigene(trx, getKonto(kontext), akteIds));
}

/**
 * Those of these visible Akten in which the acting account is a deputy today and not responsible. The answer shows
 * them, so the reason goes into the log row.
 */
export async function findVertretungen(
  trx: Trx,
  kontext: Kontext,
  akteIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const eigene = new Set(await listEigene(trx, getKonto(kontext), akteIds));
  const fremde = new Set(akteIds.filter((id) => !eigene.has(id)));
  if (fremde.size > 0) recordVertretung(kontext);
  return fremde;
}

/**
 * The Akte if the acting account is zuständig or deputy today, else undefined. Writes the Akte into the log row, and
 * the reason if the account is a deputy.
 */
export async function findAkte(trx: Trx, kontext: Kontext, akteId: string): Promise<Akte | undefined> {
  kontext.protokoll.objektId = akteId;
  const fund = await findAkteZeile(trx, getKonto(kontext), akteId);
  if (fund?.inVertretung) recordVertretung(kontext);
  return fund?.akte;
}

/**
 * Locks the Akte for this transaction. NICHT_GEFUNDEN when it is not there or not visible; KONFLIKT with the current
 * Akte when `version` is given and another one stands.
 */
export async function lockAkte(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  version?: number,
): Promise<Result<Akte, Ablehnung>> {
  kontext.protokoll.objektId = akteId;
  const fund = await lockAkteZeile(trx, getKonto(kontext), akteId);
  if (fund === undefined) return fail(refuseNichtGefunden());
  const { akte, inVertretung } = fund;
  if (inVertretung) recordVertretung(kontext);
  if (version !== undefined && version !== akte.version) return fail(refuseKonflikt(akte));
  return ok(akte);
}

/** Whether the session acts as a deputy who belongs to another Stelle (decision 0026). */
export function isFremdvertretung({ actor }: Kontext): boolean {
  return actor.art === 'konto' && actor.fremdvertretung === true;
}

/** Only who is responsible may do this; a Vertretung may not (rights table, DP-I-01). */
export async function checkZustaendig(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  was: string,
): Promise<Result<null, Ablehnung>> {
  const eigene = await listEigene(trx, getKonto(kontext), [akteId]);
  if (eigene.length > 0) return ok(null);
  return fail(
    refuseRegel('NUR_ZUSTAENDIG', `${was} erfasst nur, wer für die Akte zuständig ist.`, {
      detail: 'In der Vertretung können Sie lesen und alles andere bearbeiten.',
      quelle: 'Rechtetabelle der Datenschutzanforderungen, Teil 9',
    }),
  );
}

/** What a use case may change on an Akte. */
export type AkteAenderung = Partial<{
  art: AkteArt;
  zustand: AkteZustand;
  zustandSeit: PlainDate;
  zustandVorRuhen: AkteZustand | null;
  anonym: boolean;
  kommuneId: string | null;
  aufgenommenAm: PlainDate | null;
  naechsterTermin: PlainDate | null;
  naechsterTerminArt: Terminart | null;
  /** Beside TERMIN; another kind of day erases it. */
  terminUm: Uhrzeit | null;
  /** Sealed reason beside SICHTUNG; another kind of day erases it. */
  terminSiegel: Buffer | null;
  letzterKontakt: PlainDate | null;
  abgeschlossenAm: PlainDate | null;
  abschlussgrund: string | null;
  loeschenAb: PlainDate | null;
}>;

const SPALTE = {
  art: 'art',
  zustand: 'zustand',
  zustandSeit: 'zustand_seit',
  zustandVorRuhen: 'zustand_vor_ruhen',
  anonym: 'anonym',
  kommuneId: 'kommune_id',
  aufgenommenAm: 'aufgenommen_am',
  naechsterTermin: 'naechster_termin',
  naechsterTerminArt: 'naechster_termin_art',
  terminUm: 'termin_um',
  terminSiegel: 'termin_siegel',
  letzterKontakt: 'letzter_kontakt',
  abgeschlossenAm: 'abgeschlossen_am',
  abschlussgrund: 'abschlussgrund',
  loeschenAb: 'loeschen_ab',
} as const satisfies Record<keyof AkteAenderung, keyof AkteTabelle>;

/** Writes the projection; the caller holds the lock. Answers the new version. Undefined parts stay as they are. */
export async function updateAkte(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  teil: AkteAenderung,
): Promise<number> {
  const ganz = teil.naechsterTerminArt === undefined ? teil : { terminSiegel: null, terminUm: null, ...teil };
  const spalten = Object.fromEntries(
    Object.entries(ganz)
      .filter(([, wert]) => wert !== undefined)
      .map(([name, wert]) => [SPALTE[name as keyof AkteAenderung], wert]),
  );
  return updateAkteZeile(trx, getKonto(kontext).mandantId, akteId, spalten);
}
