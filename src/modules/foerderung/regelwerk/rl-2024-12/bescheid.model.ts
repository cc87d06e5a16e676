import { type Cent, formatCent, sumCent, toCent } from '#src/core/cent.ts';
import { type Befund, toBefund } from '../meldungen.model.ts';
import { checkAuflagen } from './auflagen.model.ts';

/** FR-7.2.2-a, FR-5.1-a, FT-9-a: printed in every Bescheid. No own share is asked for, and none is a reason to refuse. */
export const BESCHEIDANGABEN = {
  bewilligungsbehoerde: 'Bezirksregierung Arnsberg',
  zuwendungsart: 'Projektförderung',
  finanzierungsart: 'Vollfinanzierung',
  form: 'Zuweisung',
  rechtsgrundlage: '§ 9 Absatz 1 TIntG; § 44 LHO NRW; Richtlinie vom 12.12.2024',
} as const;

/** GL-BS-a: what a Bescheid must name. */
export const PFLICHTANGABEN = [
  'Empfängerin',
  'Betrag',
  'Zuwendungsart',
  'Finanzierungsart',
  'Zweck',
  'Bewilligungszeitraum',
  'Nebenbestimmungen',
  'Begründung',
] as const;

/** FR-7.3-c: passages of the ANBest-G that do not apply (Nr. 7.3). */
export const ANBEST_NICHT_ANWENDBAR = ['1.4', '5.4', '9.3.1', '9.5 Satz 1'] as const;

/** GL-LRH-a: above this grant the Landesrechnungshof gets a copy. From an old text of the VVG: an assumption (OQ-F-95). */
export const ABDRUCK_UEBER: Cent = toCent(5_000_000);

export type Verteilerzeile = { readonly an: string; readonly was: 'AUSFERTIGUNG' | 'ABDRUCK' };

/** GL-LRH-a: who gets a Bescheid. It stands with the file of the authority, not in the text that goes out. */
export function listVerteiler(empfaenger: string, bewilligt: Cent): readonly Verteilerzeile[] {
  return [
    { an: empfaenger, was: 'AUSFERTIGUNG' },
    ...(bewilligt > ABDRUCK_UEBER
      ? ([{ an: 'Landesrechnungshof Nordrhein-Westfalen', was: 'ABDRUCK' }] as const)
      : []),
  ];
}

export type Bescheidentwurf = {
  readonly ermessen: string;
  readonly betrag: Cent;
  /** Already granted from the same Haushaltsmittel, without this Bescheid. */
  readonly bereitsBewilligt: Cent;
  readonly haushaltsmittel: Cent;
  readonly auflagen: readonly string[];
  readonly angaben: readonly string[];
  readonly rechtsbehelfsbelehrung: boolean;
  /** Numbers of the ANBest-G that the text cites as binding. */
  readonly anbest: readonly string[];
};

/** FR-1.3-a, FR-6-a..h, FR-7.3-c, GL-BS-a, GL-BS-b: a Bescheid cannot be signed while an error stands. */
export function checkBescheid(entwurf: Bescheidentwurf): Befund[] {
  const summe = sumCent([entwurf.bereitsBewilligt, entwurf.betrag]);
  const fehlend = PFLICHTANGABEN.filter((angabe) => !entwurf.angaben.includes(angabe));
  const zitiert = ANBEST_NICHT_ANWENDBAR.filter((nummer) => entwurf.anbest.includes(nummer));
  return [
    ...(entwurf.ermessen.trim() === '' ? [toBefund('E-1.3-a', {})] : []),
    ...(summe > entwurf.haushaltsmittel
      ? [toBefund('E-1.3-b', { summe: formatCent(summe), verfuegbar: formatCent(entwurf.haushaltsmittel) })]
      : []),
    ...checkAuflagen(entwurf.auflagen),
    ...zitiert.map((nr) => toBefund('E-7.3-c', { nr })),
    ...(fehlend.length > 0 ? [toBefund('E-BS-a', { liste: fehlend.join(', ') })] : []),
    ...(entwurf.rechtsbehelfsbelehrung ? [] : [toBefund('W-BS-b', {})]),
  ];
}
