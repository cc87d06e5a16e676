import { UNGEPRUEFT } from '../pruefstand.model.ts';
import type { Regel } from '../regel.model.ts';

/** A benefit is granted until a day, and nothing follows. */
export const LEISTUNG_ABLAUF: Regel = {
  ...UNGEPRUEFT,
  id: 'LEISTUNG_ABLAUF',
  titel: 'Bewilligung endet: Weiterbewilligung beantragen',
  anlaesse: [
    {
      art: 'ENDE',
      spur: 'LEISTUNG',
      codes: ['SGB_II', 'SGB_XII', 'SGB_XII_ALTER', 'WOHNGELD', 'BAFOEG_BAB', 'SGB_III', 'KINDERGELD'],
    },
  ],
  monateVorher: 2,
  tageNachher: 30,
  folgen: [
    {
      art: 'FRIST',
      text: 'Folgeantrag stellen, bevor die Bewilligung endet: bis zum {frist}.',
      frist: { art: 'TAG' },
    },
    { art: 'KONTAKT', text: 'Die Stelle, die zahlt.' },
    {
      art: 'ANGEBOT',
      text: 'Sozialberatung hilft beim Folgeantrag. Reicht die Leistung nicht: Wohngeld und Kinderzuschlag prüfen.',
    },
  ],
  aufgabe: {
    was: 'Folgeantrag stellen, damit die Leistung weiterläuft',
    frist: { art: 'TAG' },
    vorlaufMonate: 1,
  },
  quellen: ['§ 37 SGB II', '§ 44 SGB XII', '§ 25 WoGG'],
};
