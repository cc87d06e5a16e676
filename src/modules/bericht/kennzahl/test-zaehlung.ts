import type { Merkmale, Zaehlart } from '#src/modules/akte/zaehlsatz.model.ts';

/** Rows as one act writes them; `von`, `bis`: quarter that counts and quarter of entry. */
export type Zaehlung = {
  art: Zaehlart;
  quartal: string;
  erfasst: string;
  wert: 1 | -1;
  merkmale: Merkmale;
  kommune: 'A' | 'B' | null;
};
/** A story, and what must come out of it on three days: counted by hand, in the order of `STICHTAGE`. */
export type Handfall = { name: string; akte: readonly Zaehlung[]; soll: Readonly<Record<string, string>> };

/** After the first quarter of 2026, after the second, after the year. */
export const STICHTAGE = ['2026-04-10', '2026-07-10', '2027-01-11'] as const;

export type Q = 'Q1' | 'Q2' | 'Q3' | 'Q4' | '2025-Q4' | '2025-Q1' | '2027-Q1' | '2027-Q2';
export type Rest = { erfasst?: Q; wert?: 1 | -1; kommune?: 'A' | 'B' };
const toQuartal = (q: Q): string => (q.length === 2 ? `2026-${q}` : q);
const zaehle = (
  art: Zaehlart,
  q: Q,
  merkmale: Merkmale,
  { erfasst, wert, kommune }: Rest = {},
): Zaehlung => ({
  art,
  quartal: toQuartal(q),
  erfasst: toQuartal(erfasst ?? q),
  wert: wert ?? 1,
  merkmale,
  kommune: kommune ?? 'A',
});

export const kurz = (q: Q, { erfasst, wert, kommune, ...merkmale }: Rest & Merkmale = {}) =>
  zaehle(
    'KURZBERATUNG_BEGINN',
    q,
    { zugangsweg: 'SOZIALAMT', themen: ['WOHNEN'], anonym: false, sprache: 'ar', ...merkmale },
    { ...(erfasst && { erfasst }), ...(wert && { wert }), ...(kommune && { kommune }) },
  );
export const kurzEnde = (q: Q, ergebnis: Merkmale['ergebnis'] = 'INFORMIERT', rest?: Rest) =>
  zaehle(
    'KURZBERATUNG_ENDE',
    q,
    { ...(ergebnis === undefined ? {} : { ergebnis }), themen: ['WOHNEN'] },
    rest,
  );
export const fall = (q: Q, rest?: Rest) => zaehle('FALL_BEGINN', q, { zugangsweg: 'SOZIALAMT' }, rest);
export const fallEnde = (q: Q, monate: number, rest?: Rest) =>
  zaehle('FALL_ENDE', q, { abschlussgrund: 'ZIELE_ERREICHT', monate }, rest);
export const person = (q: Q, altersgruppe: Merkmale['altersgruppe'] = '25_39', rest?: Rest) =>
  zaehle('PERSON_BEGINN', q, { altersgruppe }, rest);
export const kontakt = (q: Q, erfassung: Merkmale['erfassung'] = 'GLEICHER_TAG', rest?: Rest) =>
  zaehle(
    'KONTAKT',
    q,
    { ...(erfassung === undefined ? {} : { erfassung }), themen: ['WOHNEN', 'SPRACHE'], erreicht: true },
    rest,
  );
export const assessment = (q: Q, bedarfe: NonNullable<Merkmale['bedarfe']>, rest?: Rest) =>
  zaehle(
    'ASSESSMENT',
    q,
    { assessmentArt: 'ERSTES', bedarfe, bedarfszahl: bedarfe.length === 0 ? 'KEINER' : 'EINER' },
    rest,
  );
export const ziel = (q: Q, rest?: Rest) => zaehle('ZIEL_VEREINBART', q, { bereich: 'SPRACHE' }, rest);
export const zielErgebnis = (
  q: Q,
  ergebnis: 'ERREICHT' | 'TEILWEISE_ERREICHT' | 'NICHT_ERREICHT' | 'AUFGEGEBEN',
  rest?: Rest,
) => zaehle('ZIEL_ERGEBNIS', q, { bereich: 'SPRACHE', ergebnis }, rest);
export const verweis = (
  q: Q,
  verweisergebnis: NonNullable<Merkmale['verweisergebnis']> = 'OFFEN',
  rest?: Rest,
) => zaehle('VERWEIS', q, { verweisergebnis }, rest);
/** A result that came later: the open one is taken back in the quarter in which the Verweis went out. */
export const verweisDann = (q: Q, erfasst: Q, ergebnis: NonNullable<Merkmale['verweisergebnis']>) => [
  verweis(q, 'OFFEN', { erfasst, wert: -1 }),
  verweis(q, ergebnis, { erfasst }),
];
export const reAssessment = (
  q: Q,
  erfasst: Q,
  faelligkeit: NonNullable<Merkmale['faelligkeit']>,
  wert: 1 | -1 = 1,
) => zaehle('RE_ASSESSMENT', q, { faelligkeit }, { erfasst, wert });
export const wechsel = (q: Q, rest?: Rest) => ({
  ...zaehle('RECHTSKREIS_WECHSEL', q, { wechsel: 'ASYLBLG_SGB_II' }, rest),
  kommune: null,
});
export const ruht = (q: Q, rest?: Rest) => zaehle('RUHEN_BEGINN', q, {}, rest);
export const geht = (q: Q, rest?: Rest) => zaehle('RUHEN_ENDE', q, {}, rest);
export const abgelehnt = (q: Q, rest?: Rest) =>
  zaehle('NICHT_AUFGENOMMEN', q, { ablehnungsgrund: 'KRITERIEN' }, rest);

export const verfahren = (
  q: Q,
  art: NonNullable<Merkmale['verfahren']>,
  stufe: NonNullable<Merkmale['stufe']>,
  rest?: Rest,
) => ({ ...zaehle('VERFAHREN', q, { verfahren: art, stufe }, rest), kommune: null });
export const einsatz = (q: Q, sprache: NonNullable<Merkmale['sprache']>, rest?: Rest) =>
  zaehle('SPRACHMITTLUNG', q, { sprache, minuten: 60, euro: 40 }, rest);
/** Cancelled, and paid: minutes nobody interpreted. */
export const abgesagt = (q: Q, sprache: NonNullable<Merkmale['sprache']>, rest?: Rest) =>
  zaehle('SPRACHMITTLUNG', q, { sprache, minuten: 0, euro: 45 }, rest);
export const ungedeckt = (
  q: Q,
  sprache: NonNullable<Merkmale['sprache']>,
  grund: NonNullable<Merkmale['ungedeckt']> = 'NIEMAND_FREI',
  rest?: Rest,
) => zaehle('SPRACHMITTLUNG_UNGEDECKT', q, { sprache, ungedeckt: grund }, rest);
export const geschlecht = (q: Q, code: NonNullable<Merkmale['geschlecht']>, rest?: Rest) => ({
  ...zaehle('PERSON_MERKMAL', q, { geschlecht: code }, rest),
  kommune: null,
});
export const staat = (q: Q, code: NonNullable<Merkmale['staatsgruppe']>, rest?: Rest) => ({
  ...zaehle('PERSON_MERKMAL', q, { staatsgruppe: code }, rest),
  kommune: null,
});
/** A new person with a name: one row for the count, one each for sex and nationality. */
export const mensch = (
  q: Q,
  wer: NonNullable<Merkmale['geschlecht']> = 'KEINE_ANGABE',
  woher: NonNullable<Merkmale['staatsgruppe']> = 'KEINE_ANGABE',
) => [person(q), geschlecht(q, wer), staat(q, woher)];

/** The same act so many times in each quarter: `1 0 2 0`. */
export function repeatJeQuartal<T = Zaehlung>(muster: string, handle: (q: Q) => T): T[] {
  const quartale = ['Q1', 'Q2', 'Q3', 'Q4'] as const;
  return muster
    .split(' ')
    .flatMap((mal, stelle) => Array.from({ length: Number(mal) }, () => handle(quartale[stelle] ?? 'Q4')));
}

/** What was counted in one quarter is moved to another, when `erfasst` was. */
export function moveZaehlung(
  von: Q,
  nach: Q,
  erfasst: Q,
  handle: (q: Q, rest: Rest) => Zaehlung,
): Zaehlung[] {
  return [handle(von, {}), handle(von, { erfasst, wert: -1 }), handle(nach, { erfasst })];
}
