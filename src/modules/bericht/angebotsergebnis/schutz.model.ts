import { addDays, addMonths, type PlainDate, type Quartal, startOfQuarter } from '#src/core/plain-date.ts';
import { computeGeheimhaltung } from '../geheimhaltung/geheimhaltung.model.ts';
import { endOf, lastQuartal } from '../kennzahl/zeit.model.ts';
import { computeRundungslage } from '../kennzahl/gerundet.model.ts';
import { SCHWELLE } from '../kennzahl/tabelle.model.ts';
import { GRENZEN, MONATE, NACHLAUF_TAGE } from './parameter.ts';

/** What became of a Verweis, in the order of the numbers. OFFEN: no answer, withdrawn, or a result that says neither. */
export const AUSGAENGE = ['ANGEKOMMEN', 'KEIN_PLATZ', 'ABGEWIESEN', 'NICHT_ERREICHT', 'OFFEN'] as const;
export type Ausgang = (typeof AUSGAENGE)[number];

export type Zaehlung = {
  standortId: string;
  angebotId: string;
  /** Who made the Verweise. */
  kontoId: string;
  ausgang: Ausgang;
  anzahl: number;
};

export type Ergebniszeile = {
  standortId: string;
  angebotId: string;
  verweise: number;
  ausgaenge: Readonly<Record<Ausgang, number>>;
};
/** null: too few to say even how many. */
export type Ergebnislauf = { standortId: string; verweise: number | null; verdeckt: number | null };

/**
 * The last quarter whose Verweise have had time for a result, and the months up to its end. Within a quarter the answer is always the
 * same, so that the numbers of one day and the next cannot be subtracted.
 */
export function computeZeitraum(stichtag: PlainDate): { quartal: Quartal; von: PlainDate; bis: PlainDate } {
  const quartal = lastQuartal(addDays(stichtag, -NACHLAUF_TAGE));
  const bis = endOf(quartal);
  return { quartal, von: addMonths(startOfQuarter(bis), 3 - MONATE), bis };
}

/**
 * Numbers that may be shown: of an Angebot with enough Verweise of enough people, each rounded to five for itself, the sum too
 * (STAT-05). Always rounded: the period moves on by a quarter, and exact numbers of two quarters would tell of single people (STAT-07).
 */
export function computeErgebnisse(
  standorte: readonly string[],
  zaehlungen: readonly Zaehlung[],
): { zeilen: Ergebniszeile[]; laeufe: Ergebnislauf[] } {
  const jeStandort = Map.groupBy(zaehlungen, ({ standortId }) => standortId);
  const zeilen: Ergebniszeile[] = [];
  const laeufe = standorte.map((standortId): Ergebnislauf => {
    const alle = jeStandort.get(standortId) ?? [];
    const verdeckt: Zaehlung[] = [];
    for (const [angebotId, eigene] of Map.groupBy(alle, (eine) => eine.angebotId)) {
      if (isZeigbar(eigene) && isVerborgen(eigene))
        zeilen.push({ standortId, angebotId, ...roundAusgaenge(eigene) });
      else verdeckt.push(...eigene);
    }
    if (!isZeigbar(alle)) return { standortId, verweise: null, verdeckt: null };
    const verborgen = countVerweise(verdeckt);
    const [, klein = 0, summe = 0] = roundZahlen([countVerweise(alle) - verborgen, verborgen]);
    return { standortId, verweise: summe, verdeckt: klein };
  });
  return { zeilen, laeufe };
}

function isZeigbar(zaehlungen: readonly Zaehlung[]): boolean {
  const alle = countVerweise(zaehlungen);
  const jePerson = [...Map.groupBy(zaehlungen, ({ kontoId }) => kontoId).values()].map(countVerweise);
  // Numbers of which nearly all are one person's are that person's (§ 72 LPVG NRW).
  return (
    alle >= GRENZEN.verweise &&
    jePerson.length >= GRENZEN.caseManager &&
    Math.max(...jePerson) * 100 <= GRENZEN.anteil * alle
  );
}

/** Rounding alone would tell: 0, 0, 0, 0, 0 and a sum of 10 are five times 2 (OQ-M-72). */
function isVerborgen(zaehlungen: readonly Zaehlung[]): boolean {
  return (
    computeRundungslage(
      listAusgaenge(zaehlungen).map((zahl) => [zahl]),
      SCHWELLE.EXTERN,
    ) === 'ALLES'
  );
}

function listAusgaenge(zaehlungen: readonly Zaehlung[]): number[] {
  return AUSGAENGE.map((ausgang) => countVerweise(zaehlungen.filter((eine) => eine.ausgang === ausgang)));
}

function roundAusgaenge(zaehlungen: readonly Zaehlung[]): Pick<Ergebniszeile, 'verweise' | 'ausgaenge'> {
  const [ANGEKOMMEN = 0, KEIN_PLATZ = 0, ABGEWIESEN = 0, NICHT_ERREICHT = 0, OFFEN = 0, verweise = 0] =
    roundZahlen(listAusgaenge(zaehlungen));
  return { verweise, ausgaenge: { ANGEKOMMEN, KEIN_PLATZ, ABGEWIESEN, NICHT_ERREICHT, OFFEN } };
}

/** The numbers and behind them their sum, as the house rounds a table. */
function roundZahlen(zahlen: readonly number[]): readonly number[] {
  return computeGeheimhaltung([zahlen], SCHWELLE.EXTERN).gerundet[0] ?? [];
}

function countVerweise(zaehlungen: readonly Zaehlung[]): number {
  return zaehlungen.reduce((summe, { anzahl }) => summe + anzahl, 0);
}
