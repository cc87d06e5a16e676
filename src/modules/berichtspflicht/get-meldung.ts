import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok } from '#src/core/result.ts';
import { getStandortkonto } from '#src/modules/fachfrage/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { findVorher } from './abfrage.repo.ts';
import { listMeldebefunde } from './befunde.model.ts';
import type { Werte } from './felder.model.ts';
import { loadVorbelegung } from './load-vorbelegung.ts';
import type { getMeldungRoute, listMeldungenRoute } from './meldung.contract.ts';
import {
  FREIGABESCHRITTE,
  isBearbeitbar,
  isMeldeschrittMoeglich,
  isMeldungUeberfaellig,
} from './meldung.model.ts';
import {
  type Arbeitsstand,
  findArbeit,
  findMeldungszeile,
  listMeldefassungen,
  listMeldeschritte,
  listMeldungszeilen,
  type Meldungszeile,
} from './meldung.repo.ts';

export function listMeldungen(
  kontext: Kontext,
  { query: { seite, groesse } }: Eingabe<typeof listMeldungenRoute>,
): Antwortet<Antwort<typeof listMeldungenRoute>> {
  const { standortId } = getStandortkonto(kontext);
  const { stichtag } = kontext;
  return withActor(kontext, async (trx) => {
    const { zeilen, gesamt, ueberfaellige } = await listMeldungszeilen(trx, standortId, {
      stichtag,
      ab: (seite - 1) * groesse,
      hoechstens: groesse,
    });
    kontext.protokoll.anzahl = zeilen.length;
    const eintraege = zeilen.map(({ id, ...zeile }) => ({
      abfrageId: id,
      ...zeile,
      ueberfaellig: isMeldungUeberfaellig(zeile, stichtag),
    }));
    return ok({ eintraege, ueberfaellige, gesamt, seite, groesse });
  });
}

/** What the rules are applied to: the working copy, or before anybody typed what the system counts. */
export type Meldelage = Arbeitsstand & { vorbelegt: Werte; vorher: Werte; vorherVom: PlainDate | null };

export async function loadMeldelage(
  trx: Trx,
  standortId: string,
  meldung: Pick<Meldungszeile, 'id' | 'reiheId' | 'stichtag' | 'felder'>,
): Promise<Meldelage> {
  const vorbelegt = await loadVorbelegung(trx, standortId, meldung);
  const vorher = await findVorher(trx, { ...meldung, standortId });
  const arbeit = await findArbeit(trx, { abfrageId: meldung.id, standortId });
  return {
    ...(arbeit ?? { werte: vorbelegt, gruende: {}, erklaert: [] }),
    vorbelegt,
    vorher: vorher?.werte ?? {},
    vorherVom: vorher?.stichtag ?? null,
  };
}

export function getMeldung(
  kontext: Kontext,
  { params: { abfrageId } }: Eingabe<typeof getMeldungRoute>,
): Antwortet<Antwort<typeof getMeldungRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const bezug = { abfrageId, standortId };
  kontext.protokoll.objektId = abfrageId;
  return withActor(kontext, async (trx) => {
    const meldung = await findMeldungszeile(trx, bezug);
    if (meldung === undefined) return fail(refuseNichtGefunden());
    const fassungen = await listMeldefassungen(trx, bezug);
    const lage = await loadMeldelage(trx, standortId, meldung);
    const { art, stelle, titel, stichtag, frist, zustand, erinnertAm, hinweis, zeitraumVon, felder } =
      meldung;
    const { werte, gruende, vorbelegt, vorher, vorherVom } = lage;
    return ok({
      abfrageId,
      art,
      stelle,
      titel,
      stichtag,
      frist,
      zustand,
      erinnertAm,
      hinweis,
      zeitraumVon,
      felder,
      werte,
      gruende,
      vorbelegt,
      vorher,
      vorherVom,
      version: meldung.version,
      ueberfaellig: isMeldungUeberfaellig(meldung, kontext.stichtag),
      befunde: listMeldebefunde({ felder, ...lage }),
      fassungen: fassungen.map((eine) => ({
        ...eine,
        abgenommen: eine.fassung === meldung.abgenommeneFassung,
      })),
      schritte: await listMeldeschritte(trx, bezug),
      bearbeitbar: isBearbeitbar(zustand),
      vorlegbar: isMeldeschrittMoeglich('VORLEGEN', meldung),
      freigaben: FREIGABESCHRITTE.filter((schritt) => isMeldeschrittMoeglich(schritt, meldung)),
      selbstVorgelegt: meldung.zustand === 'VORGELEGT' && meldung.vorgelegtVon === kontoId,
    });
  });
}
