import { z } from 'zod';
import { formatCentBare, parseCent, toCent } from '#src/core/cent.ts';
import { t } from './texte.ts';

/** Fields of the forms: always texts, so that a draft keeps them as they were typed. */
export const Text = (max: number) => z.string().max(max, t('feld.lang', { max }));
export const Pflicht = (max: number) => Text(max).refine((text) => text.trim() !== '', t('feld.pflicht'));
export const Wahl = z.string({ error: t('feld.waehlen') }).min(1, t('feld.waehlen'));
export const WahlOderLeer = z.string().nullish();

const ZAHL = /^\s*[1-9]\d{0,3}\s*$/;
export const Zahl = z.string().regex(ZAHL, t('feld.zahl'));
export const ZahlOderLeer = z
  .string()
  .refine((text) => text.trim() === '' || ZAHL.test(text), t('feld.zahl'));

export function toZahl(text: string): number | null {
  return text.trim() === '' ? null : Number(text);
}

const isBetrag = (text: string): boolean => {
  const betrag = parseCent(text);
  return betrag.ok && betrag.wert >= 0;
};
export const EuroOderLeer = z.string().refine((text) => text.trim() === '' || isBetrag(text), t('feld.euro'));

export function toBetrag(text: string): number | null {
  const betrag = parseCent(text);
  return text.trim() !== '' && betrag.ok ? betrag.wert : null;
}

export function fromBetrag(cent: number | null): string {
  return cent === null ? '' : formatCentBare(toCent(cent));
}

/** Cents that came as a text with a conflict; empty: none. */
export function toKosten(cent: unknown): string {
  return typeof cent === 'string' && cent !== '' ? fromBetrag(Number(cent)) : '';
}

const UHRZEIT = /^\s*([01]?\d|2[0-3])[:.]([0-5]\d)\s*$/;
export const Zeit = z.string().regex(UHRZEIT, t('feld.uhrzeit'));

/** `9.05` → `09:05` */
export function toUhrzeit(text: string): string {
  const [, stunde = '', minute = ''] = UHRZEIT.exec(text) ?? [];
  return `${stunde.padStart(2, '0')}:${minute}`;
}
