import { type Ablehnung, type Feldfehler, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { computeMedian } from '#src/core/anteil.ts';
import { addDays, formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkFormen } from '#src/modules/fachfrage/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { changeThema } from './change-thema.ts';
import { MESSGRENZEN, WIRKUNG_FENSTER } from './parameter.ts';
import type { recordWirkungRoute } from './umsetzung.contract.ts';
import { computeFenster, computeWirkung, type Fenster, type Wirkung } from './wirkung.model.ts';
import {
  countBetroffene,
  findUmsetzungstag,
  insertMessung,
  listHindernisse,
  listHinweistage,
  type Messungszeile,
} from './wirkung.repo.ts';

type Angabe = Eingabe<typeof recordWirkungRoute>['body'];
type Gezaehltes = Pick<
  Messungszeile,
  | 'vorherBetroffen'
  | 'vorherFaelle'
  | 'nachherBetroffen'
  | 'nachherFaelle'
  | 'vorherTage'
  | 'nachherTage'
  | 'gezaehlt'
  | 'quelle'
>;

/** Counts before and after in windows that nobody chooses, and says what follows. Nothing is overwritten. */
export async function recordWirkung(
  kontext: Kontext,
  { params: { themaId }, body }: Eingabe<typeof recordWirkungRoute>,
): Antwortet<Antwort<typeof recordWirkungRoute>> {
  const { version, grundlage, erklaerungen } = body;
  let ergebnis: Wirkung = 'OFFEN';
  const geschrieben = await changeThema(
    kontext,
    { themaId, version },
    async (trx, thema, { standortId, kontoId }) => {
      const umgesetztAm =
        thema.zustand === 'UMGESETZT' || thema.zustand === 'WIRKUNG_GEPRUEFT'
          ? await findUmsetzungstag(trx, standortId, themaId)
          : undefined;
      if (umgesetztAm === undefined) return fail(refuseNichtUmgesetzt());
      const fenster = computeFenster(umgesetztAm, WIRKUNG_FENSTER);
      if (fenster.nachherBis >= kontext.stichtag) return fail(refuseZuFrueh(fenster));
      const geprueft = checkFormen(toTexte(body), erklaerungen);
      if (!geprueft.ok) return geprueft;
      const gezaehlt =
        grundlage === 'AUSZAEHLUNG'
          ? checkAuszaehlung(body)
          : await countHinweise(trx, standortId, themaId, umgesetztAm, fenster);
      if (!gezaehlt.ok) return gezaehlt;
      ergebnis = toErgebnis(gezaehlt.wert);
      await insertMessung(trx, standortId, themaId, {
        ...gezaehlt.wert,
        ...fenster,
        grundlage,
        umgesetztAm,
        ergebnis,
        erklaert: geprueft.wert,
        kontoId,
        am: kontext.stichtag,
      });
      return ok({ art: 'WIRKUNG_GEMESSEN', angaben: { wirkung: ergebnis }, erklaert: geprueft.wert });
    },
  );
  return geschrieben.ok ? ok({ ...geschrieben.wert, ergebnis }) : geschrieben;
}

function toErgebnis(zahlen: Gezaehltes): Wirkung {
  const vorher = { betroffen: zahlen.vorherBetroffen, faelle: zahlen.vorherFaelle };
  const nachher = { betroffen: zahlen.nachherBetroffen, faelle: zahlen.nachherFaelle };
  return computeWirkung({ vorher, nachher }, MESSGRENZEN).ergebnis;
}

/** Later Hinweise of the same obstacle per Akten that could have met it (OQ-S-18). */
async function countHinweise(
  trx: Trx,
  standortId: string,
  themaId: string,
  umgesetztAm: PlainDate,
  { vorherVon, vorherBis, nachherVon, nachherBis }: Fenster,
): Promise<Result<Gezaehltes, Ablehnung>> {
  const hindernisse = await listHindernisse(trx, standortId, themaId, umgesetztAm);
  if (hindernisse.length === 0) return fail(refuseOhneHinweise());
  const bereiche = [...new Set(hindernisse.map(({ themenbereich }) => themenbereich))];
  const vorher = await listHinweistage(trx, standortId, hindernisse, vorherVon, vorherBis);
  const nachher = await listHinweistage(trx, standortId, hindernisse, nachherVon, nachherBis);
  return ok({
    vorherBetroffen: vorher.length,
    nachherBetroffen: nachher.length,
    vorherFaelle: await countBetroffene(trx, bereiche, vorherVon, vorherBis),
    nachherFaelle: await countBetroffene(trx, bereiche, nachherVon, nachherBis),
    vorherTage: toMedian(vorher),
    nachherTage: toMedian(nachher),
    gezaehlt: null,
    quelle: null,
  });
}

function toMedian(tage: readonly (number | null)[]): number | null {
  return computeMedian(tage.filter((wert) => wert !== null)) ?? null;
}

function toTexte({ grundlage, gezaehlt, quelle }: Angabe): Record<string, string> {
  if (grundlage === 'HINWEISE') return {};
  return { ...(gezaehlt === undefined ? {} : { gezaehlt }), ...(quelle === undefined ? {} : { quelle }) };
}

function checkAuszaehlung(angabe: Angabe): Result<Gezaehltes, Ablehnung> {
  const { vorherBetroffen, vorherFaelle, nachherBetroffen, nachherFaelle, gezaehlt, quelle } = angabe;
  const fehler: Feldfehler[] = [];
  for (const [feld, wert] of Object.entries({
    vorherBetroffen,
    vorherFaelle,
    nachherBetroffen,
    nachherFaelle,
  }))
    if (wert === null) fehler.push({ pointer: `/${feld}`, code: 'ZAHL_FEHLT', detail: ZAHL });
  if (gezaehlt === undefined)
    fehler.push({ pointer: '/gezaehlt', code: 'ANGABE_FEHLT', detail: 'Schreiben Sie, was gezählt ist.' });
  if (quelle === undefined)
    fehler.push({ pointer: '/quelle', code: 'ANGABE_FEHLT', detail: 'Nennen Sie, wer woraus gezählt hat.' });
  for (const [feld, teil, ganzes] of [
    ['vorherBetroffen', vorherBetroffen, vorherFaelle],
    ['nachherBetroffen', nachherBetroffen, nachherFaelle],
  ] as const)
    if (teil !== null && ganzes !== null && teil > ganzes)
      fehler.push({ pointer: `/${feld}`, code: 'MEHR_ALS_ALLE', detail: TEIL });
  if (
    fehler.length > 0 ||
    vorherBetroffen === null ||
    vorherFaelle === null ||
    nachherBetroffen === null ||
    nachherFaelle === null
  )
    return fail(refuseRegel('AUSZAEHLUNG_UNGUELTIG', 'Bitte prüfen Sie die Zahlen.', { fehler }));
  const { vorherTage, nachherTage } = angabe;
  return ok({
    vorherBetroffen,
    vorherFaelle,
    nachherBetroffen,
    nachherFaelle,
    vorherTage,
    nachherTage,
    gezaehlt: gezaehlt ?? null,
    quelle: quelle ?? null,
  });
}

const ZAHL = 'Geben Sie eine ganze Zahl ein, auch wenn es 0 ist.';
const TEIL = 'Betroffen können höchstens so viele sein, wie es Fälle gibt.';

function refuseNichtUmgesetzt(): Ablehnung {
  return refuseRegel('NICHT_UMGESETZT', 'Das Thema ist noch nicht umgesetzt.', {
    detail: 'Melden Sie es zuerst als umgesetzt. Dann steht fest, was vorher und was nachher ist.',
    quelle: 'Fallmodell 4.1',
  });
}

function refuseZuFrueh({ nachherVon, nachherBis }: Fenster): Ablehnung {
  return refuseRegel('ZU_FRUEH', 'Für die Messung ist es noch zu früh.', {
    detail: `Der Zeitraum nach der Umsetzung geht vom ${formatGerman(nachherVon)} bis ${formatGerman(nachherBis)}. Messen Sie ab dem ${formatGerman(addDays(nachherBis, 1))}.`,
  });
}

function refuseOhneHinweise(): Ablehnung {
  return refuseRegel('OHNE_HINWEISE', 'Zu diesem Thema ist kein Systemhinweis gebündelt.', {
    detail: 'Messen Sie mit einer Auszählung und nennen Sie ihre Quelle.',
  });
}
