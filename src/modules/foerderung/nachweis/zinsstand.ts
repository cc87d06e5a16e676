import type { Rolle } from '#src/core/contract/rollen.ts';
import { comparePlainDate, type PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Zinsfestsetzung } from '../bescheid/bescheid-typen.model.ts';
import { type Bescheidzeile, listBescheidzeilen } from '../pruefung/bescheid.repo.ts';
import { toText } from '../pruefung/get-pruefung.ts';
import { computeSaldo, listMassnahmen } from './anspruch.model.ts';
import { type GespeicherterAuftrag, toAuftrag } from './erstattung.model.ts';
import { listEingaenge, listZinseingaenge } from './erstattungsstand.ts';
import type { Erstattungszeile, Vorgangszeile } from './nachweis.repo.ts';
import {
  listZinshandlungen,
  type Zinsbescheidform,
  type Zinshandlung,
  type Zinsstand,
} from './zinsen.model.ts';

export type Zinszeile = Bescheidzeile & { auftrag: Bescheidzeile['auftrag'] & { zinsen: Zinsfestsetzung } };

/** The last Zinsbescheid that the acting account sees. */
export async function findZinszeile(trx: Trx, id: string): Promise<Zinszeile | undefined> {
  return (await listBescheidzeilen(trx, id)).find(isZinszeile);
}

function isZinszeile(zeile: Bescheidzeile): zeile is Zinszeile {
  return zeile.art === 'ZINSEN' && zeile.auftrag.zinsen !== undefined;
}

/** From this day on the Erstattungsbescheid counts no interest; null where nothing can be fixed. */
export function findZinsbeginn(erstattung: Erstattungszeile | undefined): PlainDate | null {
  if (erstattung?.stand !== 'ERLASSEN' || erstattung.klage?.ausgang !== 'BESTAETIGT') return null;
  // Nothing after a Bescheid that claims no interest: it was waived.
  return toAuftrag(erstattung.auftrag as GespeicherterAuftrag).widerruf.zinsabschnitte.at(-1)?.bis ?? null;
}

/** What lowered the Erstattung, with its day: bookings, and what was waived. */
export function listZahlungen(vorgaenge: readonly Vorgangszeile[]): { am: PlainDate; betrag: number }[] {
  const gebucht = listEingaenge(vorgaenge).flatMap(({ lfd, betrag }) => {
    const am = vorgaenge.find((eine) => eine.lfd === lfd)?.am;
    return am === undefined || betrag === 0 ? [] : [{ am, betrag }];
  });
  const erlassen = listMassnahmen(vorgaenge, 'ERSTATTUNG')
    .filter(({ art }) => art === 'ERLASS')
    .map(({ am, inhalt: { betrag } }) => ({ am, betrag }));
  return [...gebucht, ...erlassen].toSorted((a, b) => comparePlainDate(a.am, b.am));
}

/** Claim of the Zinsbescheid, less what came in on it, was waived or written off. */
export function countZinsenOffen(
  { auftrag }: Pick<Zinszeile, 'auftrag'>,
  vorgaenge: readonly Vorgangszeile[],
): number {
  const { erledigt } = computeSaldo(listMassnahmen(vorgaenge, 'ZINSEN'));
  const eingegangen = listZinseingaenge(vorgaenge).reduce((summe, { betrag }) => summe + betrag, 0);
  return auftrag.zinsen.zinsen - erledigt - eingegangen;
}

/** Paid Erstattung, confirmed by a court, and no Zinsbescheid that holds: then one may be proposed. */
export function findZinsstand(
  erstattung: Erstattungszeile | undefined,
  zins: Zinszeile | undefined,
  vorgaenge: readonly Vorgangszeile[],
): Zinsstand {
  if (zins?.stand === 'VORGESCHLAGEN') return 'VORGESCHLAGEN';
  if (zins?.stand === 'ERLASSEN') {
    const gilt = findGeltenden(zins);
    // One that is paid is done; another Erstattung may have its own.
    if (gilt !== 'FEST' || zins.auftrag.zinsen.bescheidId === erstattung?.id) return gilt;
    if (countZinsenOffen(zins, vorgaenge) > 0) return gilt;
  }
  if (erstattung === undefined || findZinsbeginn(erstattung) === null) return 'KEINER';
  const { widerruf } = toAuftrag(erstattung.auftrag as GespeicherterAuftrag);
  const gemindert = listZahlungen(vorgaenge).reduce((summe, { betrag }) => summe + betrag, 0);
  return gemindert >= widerruf.erstattung ? 'MOEGLICH' : 'KEINER';
}

function findGeltenden({ bekanntgabe, klage, bestandskraeftigAm }: Zinszeile): Zinsstand {
  if (bekanntgabe === null) return 'ERLASSEN';
  if (klage !== null && klage.ausgang === null) return 'KLAGE';
  return bestandskraeftigAm === null ? 'BEKANNT' : 'FEST';
}

/** The Zinsbescheid for the page, and what this role may do about it. */
export async function loadZinsen(
  trx: Trx,
  id: string,
  {
    erstattung,
    vorgaenge,
    rolle,
  }: { erstattung: Erstattungszeile | undefined; vorgaenge: readonly Vorgangszeile[]; rolle: Rolle },
): Promise<{ zins: Zinszeile | undefined; handlungen: Zinshandlung[] }> {
  if (erstattung === undefined) return { zins: undefined, handlungen: [] };
  const zins = await findZinszeile(trx, id);
  const handlungen = listZinshandlungen(rolle, {
    stand: findZinsstand(erstattung, zins, vorgaenge),
    geklagt: (zins?.klage ?? null) !== null,
    offen: zins === undefined ? 0 : countZinsenOffen(zins, vorgaenge),
  });
  return { zins, handlungen };
}

export function toZinsbescheid(
  zeile: Zinszeile,
  vorgaenge: readonly Vorgangszeile[],
  namen: ReadonlyMap<string, string>,
): Zinsbescheidform {
  const { ab, bis, zinsen, zahlbarBis } = zeile.auftrag.zinsen;
  const eingaenge = listZinseingaenge(vorgaenge).flatMap(({ lfd, betrag }) => {
    const buchung = vorgaenge.find((eine) => eine.lfd === lfd);
    return buchung === undefined ? [] : [{ lfd, betrag, am: buchung.am, buchung: buchung.text }];
  });
  const { klage } = zeile;
  return {
    id: zeile.id,
    stand: zeile.stand,
    vorgeschlagenVon: namen.get(zeile.vorgeschlagenVon) ?? null,
    gezeichnetVon: zeile.gezeichnetVon === null ? null : (namen.get(zeile.gezeichnetVon) ?? null),
    datum: zeile.datum,
    ab,
    bis,
    betrag: zinsen,
    zahlbarBis: klage?.zahlbar_bis ?? zahlbarBis,
    bekanntAm: zeile.bekanntgabe?.bekannt_am ?? null,
    rechtsbehelfBis: zeile.rechtsbehelfBis,
    bestandskraeftigAm: zeile.bestandskraeftigAm,
    klage:
      klage === null
        ? null
        : {
            am: klage.am,
            aktenzeichen: klage.aktenzeichen,
            beendetAm: klage.beendet_am,
            ausgang: klage.ausgang,
          },
    eingegangen: eingaenge.reduce((summe, { betrag }) => summe + betrag, 0),
    eingaenge,
    text: toText(zeile.bescheid),
  };
}
