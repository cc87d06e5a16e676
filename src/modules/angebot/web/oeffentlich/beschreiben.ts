import { formatGerman, isPlainDate, type PlainDate } from '#src/core/plain-date.ts';
import { SPRACHEN as GESPROCHENE } from '#src/modules/akte/wertelisten/sprachen.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import type { Sprache } from '#src/platform/i18n/sprachen.ts';
import type { Angaben } from '../../angebot.model.ts';
import { getTexte, KATALOGE } from './texte.ts';

/** Fields of an Angebot in the language of the reader. What somebody has typed stays German and is not made here. */
export const formatTag = (tag: string | null): string =>
  tag !== null && isPlainDate(tag) ? formatGerman(tag) : '';

/** Name of a spoken language: the platform knows those of ISO 639 in every language but one. */
export function describeSprache(sprache: Sprache, code: string): string {
  if (sprache === 'de') return textOf(GESPROCHENE, code);
  const t = getTexte(sprache);
  const { werte } = KATALOGE[sprache];
  if (code === 'gs') return werte.barrierefreiheiten.GEBAERDEN;
  if (code === 'weitere') return t('sprache.weitere');
  if (code === 'keine_angabe') return werte.kosten.UNBEKANNT;
  if (code === 'mnk') return t('sprache.mandinka');
  return new Intl.DisplayNames([sprache], { type: 'language' }).of(code) ?? code;
}

export function describeSprachen(sprache: Sprache, codes: readonly string[]): string {
  return codes.map((code) => describeSprache(sprache, code)).join(getKomma(sprache));
}

/** Arabic and Persian have a comma of their own. */
const getKomma = (sprache: Sprache): string => (sprache === 'ar' || sprache === 'fa' ? '، ' : ', ');

/** Codes of a list in words. */
export function describeCodes(
  sprache: Sprache,
  texte: Readonly<Record<string, string>>,
  codes: readonly string[],
): string {
  return codes.map((code) => texte[code] ?? code).join(getKomma(sprache));
}

export function describeNiveaus(sprache: Sprache, niveaus: Angaben['niveaus']): string {
  return describeCodes(sprache, { ALPHA: KATALOGE[sprache].werte.alphabetisierung }, niveaus);
}

export function describeAlter(
  sprache: Sprache,
  { alterVon, alterBis }: Pick<Angaben, 'alterVon' | 'alterBis'>,
): string {
  const t = getTexte(sprache);
  if (alterVon === null && alterBis === null) return '';
  if (alterVon !== null && alterBis !== null) return t('jahre', { alter: `${alterVon}–${alterBis}` });
  return alterVon === null
    ? t('bis', { was: t('jahre', { alter: alterBis ?? 0 }) })
    : t('ab', { was: t('jahre', { alter: alterVon }) });
}

export function describePlaetze(
  sprache: Sprache,
  { stand, frei, wartezeitWochen, am }: Angaben['plaetze'],
): string {
  const t = getTexte(sprache);
  return [
    KATALOGE[sprache].werte.plaetze[stand],
    ...(frei === null ? [] : [t('plaetze.frei', { zahl: frei })]),
    ...(wartezeitWochen === null ? [] : [t('plaetze.warten', { wochen: wartezeitWochen })]),
    ...(am === null ? [] : [t('stand', { tag: formatTag(am) })]),
  ].join(getKomma(sprache));
}

/** A Monday, and the days after it. */
const WOCHE = { MO: 5, DI: 6, MI: 7, DO: 8, FR: 9, SA: 10, SO: 11 } as const;

/** Days, times and span of a date; its own words are not among them. */
export function describeZeit(
  sprache: Sprache,
  { beginn, ende, wochentage, von, bis }: Omit<Angaben['termine'][number], 'text'>,
): string {
  const tage = new Intl.DateTimeFormat(sprache, { weekday: 'long', timeZone: 'UTC' });
  return [
    ...wochentage.map((tag) => tage.format(Date.UTC(2026, 0, WOCHE[tag]))),
    describeSpanne(sprache, von, bis),
    describeSpanne(sprache, toTag(beginn), toTag(ende)),
  ]
    .filter((teil) => teil !== '')
    .join(getKomma(sprache));
}

const toTag = (tag: PlainDate | null): string | null => (tag === null ? null : formatGerman(tag));

function describeSpanne(sprache: Sprache, von: string | null, bis: string | null): string {
  const t = getTexte(sprache);
  if (von !== null && bis !== null) return `${von}–${bis}`;
  if (von !== null) return t('ab', { was: von });
  return bis === null ? '' : t('bis', { was: bis });
}
