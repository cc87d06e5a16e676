import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { BARRIEREFREIHEITEN } from '#src/modules/angebot/wertelisten/angebot.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { GEBIETSARTEN, TERMINARTEN } from '../wertelisten/anlaufstelle.ts';
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

/** A field of the form in words, for two versions side by side. */
export function describeFormwert(name: string, wert: unknown, namen: ReadonlyMap<string, string>): string {
  if (name === 'gebiet') return textOf(GEBIETSARTEN, String(wert));
  if (name === 'gueltigVon' || name === 'gueltigBis') return formatTag(typeof wert === 'string' ? wert : '');
  if (!Array.isArray(wert)) return typeof wert === 'string' ? wert : '';
  if (name === 'zeiten') return describeZeiten({ zeiten: wert as Anlaufstellenangaben['zeiten'] });
  return wert
    .map((code) => {
      const text = String(code);
      if (name === 'kommunen') return namen.get(text) ?? '–';
      if (name === 'termin') return textOf(TERMINARTEN, text);
      return textOf(name === 'sprachen' ? SPRACHEN : BARRIEREFREIHEITEN, text);
    })
    .toSorted((a, b) => a.localeCompare(b, 'de'))
    .join(', ');
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
