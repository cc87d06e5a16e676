import { UNGEPRUEFT } from '../pruefstand.model.ts';
import type { Regel } from '../regel.model.ts';

/** The Jugendmigrationsdienst accompanies until 27; the MBE follows. */
export const JMD_ENDE: Regel = {
  ...UNGEPRUEFT,
  id: 'JMD_ENDE',
  titel: '27. Geburtstag: vom JMD zur MBE',
  anlaesse: [{ art: 'GEBURTSTAG', alter: 27 }],
  monateVorher: 3,
  tageNachher: 60,
  wenn: [{ spur: 'FALLMANAGEMENT', codes: ['JMD'], am: 'STICHTAG' }],
  folgen: [
    {
      art: 'KONTAKT',
      text: 'Jugendmigrationsdienst: fragen, wie die Begleitung endet. Danach Migrationsberatung (MBE), wenn die Person möchte.',
    },
    {
      art: 'FRIST',
      text: 'Der JMD begleitet junge Menschen bis 27. Der Geburtstag ist am {frist}.',
      frist: { art: 'TAG' },
    },
    { art: 'ANGEBOT', text: 'Migrationsberatung für erwachsene Zugewanderte (MBE) ab 27 Jahren.' },
  ],
  aufgabe: { was: 'Übergang vom JMD zur MBE besprechen', frist: { art: 'TAG' }, vorlaufMonate: 1 },
  quellen: ['Evaluation 2023–2025, Glossar [L5779, L5780]', 'Handlungskonzept (IF-08, IF-09, CM-06)'],
};
