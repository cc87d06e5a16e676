import { sql, type Updateable } from 'kysely';
import { createUuidV4 } from '#src/core/ids.ts';
import { type PlainDate, quarterOf, yearOf } from '#src/core/plain-date.ts';
import { createAnweisung } from '#src/platform/db/anweisung.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import type { Akte, AkteArt } from './akte.model.ts';
import type { AkteTabelle, AkteTabellen } from './akte.tables.ts';
import type { Merkmale, Zaehlart } from './zaehlsatz.model.ts';

const SPALTEN = [
  'id',
  'nummer',
  'art',
  'zustand',
  'zustand_seit as zustandSeit',
  'zustand_vor_ruhen as zustandVorRuhen',
  'anonym',
  'begonnen_am as begonnenAm',
  'aufgenommen_am as aufgenommenAm',
  'naechster_termin as naechsterTermin',
  'naechster_termin_art as naechsterTerminArt',
  'termin_um as terminUm',
  'letzter_kontakt as letzterKontakt',
  'abgeschlossen_am as abgeschlossenAm',
  'abschlussgrund',
  'loeschen_ab as loeschenAb',
  'kommune_id as kommuneId',
  'vorige_akte_id as vorigeAkteId',
  'uebernommen_am as uebernommenAm',
  'version',
] as const;

/** Mandant and account of the session; operations of the FALL domain have no other actors. */
export function getKonto(kontext: Kontext): { mandantId: string; kontoId: string; standortId: string } {
  const { actor } = kontext;
  if (actor.art !== 'konto' || actor.mandantId === null || actor.standortId === null) {
    throw new Error('FALL operation without a Mandant');
  }
  return { mandantId: actor.mandantId, kontoId: actor.kontoId, standortId: actor.standortId };
}

/** The next number of this Mandant, kind and year; the row lock keeps numbers unique and without gap. */
export async function createNummer(
  trx: Trx,
  mandantId: string,
  art: AkteArt,
  tag: PlainDate,
): Promise<string> {
  const jahr = yearOf(tag);
  const zeile = await trx
    .withTables<AkteTabellen>()
    .insertInto('fall.akte_nummer')
    .values({ mandant_id: mandantId, art, jahr, letzte: 1 })
    .onConflict((oc) =>
      oc.columns(['mandant_id', 'art', 'jahr']).doUpdateSet({ letzte: sql`fall.akte_nummer.letzte + 1` }),
    )
    .returning('letzte')
    .executeTakeFirstOrThrow();
  return `${art === 'FALL' ? 'CM' : 'KB'}-${jahr}-${String(zeile.letzte).padStart(4, '0')}`;
}

export async function insertAkte(
  trx: Trx,
  zeile: Omit<
    AkteTabelle,
    'version' | 'letzte_lfd' | 'erfasst_am' | 'termin_siegel' | 'uebernommen_am' | 'uebernommen_token'
  >,
): Promise<void> {
  // Without RETURNING: the right to read comes from the trigger that runs after the row.
  await trx.withTables<AkteTabellen>().insertInto('fall.akte').values(zeile).execute();
}

/** Who asks for an Akte. */
type Fragende = { mandantId: string; kontoId: string };
/** An Akte, and whether the one who asks is a deputy today and not responsible. */
export type Aktenfund = { akte: Akte; inVertretung: boolean };

/** Own access to an Akte as the responsible person, today. */
const istZustaendig = (kontoId: string) => sql<boolean>`z.konto_id = ${kontoId} AND z.art = 'ZUSTAENDIG'
  AND z.gueltig_von <= (SELECT kontext.stichtag())
  AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= (SELECT kontext.stichtag()))`;

const eigene = createAnweisung(
  (_trx, { mandantId, kontoId, akteIds }: Fragende & { akteIds: readonly string[] }) => sql<{
    akteId: string;
  }>`SELECT DISTINCT z.akte_id AS "akteId" FROM fall.akte_zugriff z
    WHERE z.mandant_id = ${mandantId} AND z.akte_id = ANY (${akteIds}::uuid[]) AND ${istZustaendig(kontoId)}`,
);

/** Those of these Akten for which the one who asks is responsible today. */
export async function listEigene(
  trx: Trx,
  { mandantId, kontoId }: Fragende,
  akteIds: readonly string[],
): Promise<string[]> {
  if (akteIds.length === 0) return [];
  const zeilen = await eigene(trx, { mandantId, kontoId, akteIds });
  return zeilen.map(({ akteId }) => akteId);
}

function selectAkte(trx: Trx, { mandantId, kontoId }: Fragende, akteId: string) {
  return trx
    .withTables<AkteTabellen>()
    .selectFrom('fall.akte')
    .select(SPALTEN)
    .select(
      sql<boolean>`NOT EXISTS (SELECT FROM fall.akte_zugriff z
        WHERE z.mandant_id = akte.mandant_id AND z.akte_id = akte.id AND ${istZustaendig(kontoId)})`.as(
        'inVertretung',
      ),
    )
    .where('mandant_id', '=', mandantId)
    .where('id', '=', akteId);
}

const akteZeilen = createAnweisung((trx, werte: Fragende & { akteId: string }) =>
  selectAkte(trx, werte, werte.akteId),
);

export async function findAkteZeile(
  trx: Trx,
  fragende: Fragende,
  akteId: string,
): Promise<Aktenfund | undefined> {
  const [zeile] = await akteZeilen(trx, { ...fragende, akteId });
  return toFund(zeile);
}

export async function lockAkteZeile(
  trx: Trx,
  fragende: Fragende,
  akteId: string,
): Promise<Aktenfund | undefined> {
  return toFund(await selectAkte(trx, fragende, akteId).forUpdate().executeTakeFirst());
}

function toFund(zeile: (Akte & { inVertretung: boolean }) | undefined): Aktenfund | undefined {
  if (zeile === undefined) return undefined;
  const { inVertretung, ...akte } = zeile;
  return { akte, inVertretung };
}

/** Answers the new version. */
export async function updateAkteZeile(
  trx: Trx,
  mandantId: string,
  akteId: string,
  teil: Updateable<AkteTabelle>,
): Promise<number> {
  const zeile = await trx
    .withTables<AkteTabellen>()
    .updateTable('fall.akte')
    .set({ ...teil, version: sql<number>`version + 1` })
    .where('mandant_id', '=', mandantId)
    .where('id', '=', akteId)
    .returning('version')
    .executeTakeFirstOrThrow();
  return zeile.version;
}

/** Takes the next number of an Ereignis; the row lock of the Akte keeps them without gap. */
export async function updateLfd(trx: Trx, mandantId: string, akteId: string): Promise<number> {
  const zeile = await trx
    .withTables<AkteTabellen>()
    .updateTable('fall.akte')
    .set({ letzte_lfd: sql<number>`letzte_lfd + 1` })
    .where('mandant_id', '=', mandantId)
    .where('id', '=', akteId)
    .returning('letzte_lfd')
    .executeTakeFirstOrThrow();
  return zeile.letzte_lfd;
}

/** A count row and its link (`akteId` null: none). The id is random and the row carries quarters only, so it leads back to nobody. */
export async function insertZaehlsatz(
  trx: Trx,
  angabe: {
    mandantId: string;
    standortId: string;
    akteId: string | null;
    kommuneId: string | null;
    art: Zaehlart;
    datum: PlainDate;
    erfasstAm: PlainDate;
    wert: 1 | -1;
    merkmale: Merkmale;
  },
): Promise<void> {
  const id = createUuidV4();
  const db = trx.withTables<AkteTabellen>();
  await db
    .insertInto('bericht.zaehlsatz')
    .values({
      id,
      standort_id: angabe.standortId,
      mandant_id: angabe.mandantId,
      kommune_id: angabe.kommuneId,
      quartal: quarterOf(angabe.datum),
      erfasst_quartal: quarterOf(angabe.erfasstAm),
      art: angabe.art,
      wert: angabe.wert,
      merkmale: JSON.stringify(angabe.merkmale),
    })
    .execute();
  if (angabe.akteId === null) return;
  await db
    .insertInto('fall.akte_zaehlsatz')
    .values({ mandant_id: angabe.mandantId, akte_id: angabe.akteId, zaehlsatz_id: id, art: angabe.art })
    .execute();
}

/** Day of the last closed assessment, and whether the Re-Assessment after it is counted (those of before KP-13 are not). */
export async function findFaelligkeit(
  trx: Trx,
  mandantId: string,
  akteId: string,
): Promise<{ letztes: PlainDate | null; gezaehlt: boolean }> {
  const { rows } = await sql<{ letztes: PlainDate | null; gezaehlt: boolean }>`
    SELECT (SELECT max(datum) FROM fall.assessment
             WHERE mandant_id = ${mandantId} AND akte_id = ${akteId} AND abgeschlossen) AS letztes,
           EXISTS (SELECT 1 FROM fall.akte_zaehlsatz
             WHERE mandant_id = ${mandantId} AND akte_id = ${akteId} AND art = 'RE_ASSESSMENT') AS gezaehlt`.execute(
    trx,
  );
  return rows[0] ?? { letztes: null, gezaehlt: false };
}
