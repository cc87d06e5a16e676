import { UNGEPRUEFT } from '../pruefstand.model.ts';
import type { Regel } from '../regel.model.ts';

/** 18th birthday of a young person who came without parents. */
export const VOLLJAEHRIG: Regel = {
  ...UNGEPRUEFT,
  id: 'VOLLJAEHRIG',
  titel: 'Unbegleitet und bald 18: Hilfe für junge Volljährige',
  anlaesse: [{ art: 'GEBURTSTAG', alter: 18 }],
  monateVorher: 6,
  tageNachher: 90,
  wenn: [{ spur: 'LEISTUNG', codes: ['SGB_VIII_UNBEGLEITET'], am: 'STICHTAG' }],
  folgen: [
    {
      art: 'FRIST',
      text: 'Antrag auf Hilfe für junge Volljährige vor dem 18. Geburtstag stellen: bis zum {frist}.',
      frist: { art: 'VORTAG' },
    },
    {
      art: 'FRIST',
      text: 'Am {frist} endet die Vormundschaft. Ab dann stellt die Person ihre Anträge selbst.',
      frist: { art: 'TAG' },
    },
    {
      art: 'KONTAKT',
      text: 'Jugendamt (Übergangsplanung), Vormundin oder Vormund, Ausländerbehörde nur durch die Person oder die Vormundschaft.',
    },
    {
      art: 'ANGEBOT',
      text: 'Jugendmigrationsdienst (12 bis 27 Jahre), Wohnen, Ausbildung, Jobcenter oder Sozialamt für die Zeit danach.',
    },
  ],
  aufgabe: {
    was: 'Übergang mit dem Jugendamt planen: Hilfe für junge Volljährige, Wohnen, Lebensunterhalt',
    frist: { art: 'VORTAG' },
    vorlaufMonate: 3,
  },
  quellen: ['§§ 36b, 41, 41a SGB VIII', '§§ 1773, 1806 BGB', 'Handlungskonzept (IF-03, IF-08)'],
};
