import { codesOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';

const ZUSCHNITT =
  'Amtlicher Name, Zuschnitt der Landesregierung seit 2022; Annahme, keine Quelle der Fachdokumente (OQ-S-52)';

/** Ministries of the Land by their official names: who answers. Another Zuschnitt is a new list, old codes stay readable. */
export const RESSORTS = [
  {
    code: 'MKJFGFI',
    text: 'Ministerium für Kinder, Jugend, Familie, Gleichstellung, Flucht und Integration (MKJFGFI)',
    quelle: 'Richtlinie vom 12.12.2024',
  },
  { code: 'MAGS', text: 'Ministerium für Arbeit, Gesundheit und Soziales (MAGS)', quelle: ZUSCHNITT },
  { code: 'MSB', text: 'Ministerium für Schule und Bildung (MSB)', quelle: ZUSCHNITT },
  { code: 'IM', text: 'Ministerium des Innern (IM)', quelle: ZUSCHNITT },
  {
    code: 'MHKBD',
    text: 'Ministerium für Heimat, Kommunales, Bau und Digitalisierung (MHKBD)',
    quelle: ZUSCHNITT,
  },
  {
    code: 'MWIKE',
    text: 'Ministerium für Wirtschaft, Industrie, Klimaschutz und Energie (MWIKE)',
    quelle: ZUSCHNITT,
  },
  { code: 'MKW', text: 'Ministerium für Kultur und Wissenschaft (MKW)', quelle: ZUSCHNITT },
  { code: 'JM', text: 'Ministerium der Justiz (JM)', quelle: ZUSCHNITT },
  { code: 'FM', text: 'Ministerium der Finanzen (FM)', quelle: ZUSCHNITT },
  { code: 'MUNV', text: 'Ministerium für Umwelt, Naturschutz und Verkehr (MUNV)', quelle: ZUSCHNITT },
  { code: 'MLV', text: 'Ministerium für Landwirtschaft und Verbraucherschutz (MLV)', quelle: ZUSCHNITT },
  { code: 'STK', text: 'Staatskanzlei', quelle: ZUSCHNITT },
] as const satisfies readonly Wert[];
export type Ressort = (typeof RESSORTS)[number]['code'];
export const RESSORT_CODES = codesOf(RESSORTS);
