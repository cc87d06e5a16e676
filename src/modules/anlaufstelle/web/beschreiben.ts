import type { Anlaufstellenangaben } from '../anlaufstelle.model.ts';
import { t } from './texte.ts';

export const TAGE = {
  MO: 'Montag',
  DI: 'Dienstag',
  MI: 'Mittwoch',
  DO: 'Donnerstag',
  FR: 'Freitag',
  SA: 'Samstag',
  SO: 'Sonntag',
} as const;

export function describeZeiten({ zeiten }: Pick<Anlaufstellenangaben, 'zeiten'>): string {
  return zeiten
    .map(({ tage, von, bis }) => `${tage.map((tag) => TAGE[tag]).join(', ')} ${von}–${bis}`)
    .join('; ');
}

/** Which part of the Standort it covers, in words. */
export function describeGebiet(
  { gebiet, kommunen }: Pick<Anlaufstellenangaben, 'gebiet' | 'kommunen'>,
  namen: ReadonlyMap<string, string>,
): string {
  return gebiet === 'STANDORT'
    ? t('standort')
    : t('kommunen', { namen: kommunen.map((id) => namen.get(id) ?? '–').join(', ') });
}
