import { formatGerman, isPlainDate } from '#src/core/plain-date.ts';
import { type Messwert, toZiel, type Zielwerte } from '../zielwerte.model.ts';
import { t } from './texte.ts';

const ZEHNTEL = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const HUNDERTSTEL = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const MONAT = new Intl.DateTimeFormat('de-DE', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `18,5` of 185; a dash where there is none. */
export function formatZehntel(zehntel: number | null): string {
  return zehntel === null ? t('werte.ohne') : ZEHNTEL.format(zehntel / 10);
}

/** `2,50` of 250; a dash where there is none. */
export function formatVzaeZahl(hundertstel: number | null): string {
  return hundertstel === null ? t('werte.ohne') : HUNDERTSTEL.format(hundertstel / 100);
}

/** `September 2026` of its last day. */
export function formatMonat(ende: string): string {
  return isPlainDate(ende) ? MONAT.format(new Date(`${ende}T00:00:00Z`)) : ende;
}

export function formatTag(tag: string): string {
  return isPlainDate(tag) ? formatGerman(tag) : tag;
}

/** „höchstens 20“ or „30 bis 50“. */
export function formatZiel(ziele: Zielwerte, messwert: Messwert): string {
  const { von, bis } = toZiel(ziele, messwert);
  return von === null ? t('ziel.hoechstens', { bis }) : t('ziel.vonBis', { von, bis });
}
