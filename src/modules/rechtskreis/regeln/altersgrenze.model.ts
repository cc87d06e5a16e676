import { UNGEPRUEFT } from '../pruefstand.model.ts';
import type { Regel } from '../regel.model.ts';

/** Old age: the Jobcenter stops being responsible at the end of the month of the Regelaltersgrenze. */
export const ALTERSGRENZE: Regel = {
  ...UNGEPRUEFT,
  id: 'ALTERSGRENZE',
  titel: 'Regelaltersgrenze: Rente und Grundsicherung im Alter',
  anlaesse: [{ art: 'ALTERSGRENZE' }],
  monateVorher: 6,
  tageNachher: 90,
  erledigtDurch: { spur: 'LEISTUNG', codes: ['SGB_XII_ALTER', 'RENTE'] },
  folgen: [
    {
      art: 'FRIST',
      text: 'Leistungen nach dem SGB II enden am {frist}.',
      frist: { art: 'TAG' },
      wenn: [{ spur: 'LEISTUNG', codes: ['SGB_II'], am: 'STICHTAG' }],
    },
    {
      art: 'FRIST',
      text: 'Grundsicherung im Alter beantragen: spätestens am {frist}. Der Antrag wirkt auf den Ersten des Monats zurück.',
      frist: { art: 'MONATSENDE', monate: 1 },
    },
    {
      art: 'KONTAKT',
      text: 'Sozialamt; Deutsche Rentenversicherung für die Altersrente, auch mit Zeiten im Ausland.',
    },
    { art: 'ANGEBOT', text: 'Seniorenberatung, Wohngeld.' },
  ],
  aufgabe: { was: 'Rente und Grundsicherung im Alter beantragen', frist: { art: 'TAG' }, vorlaufMonate: 3 },
  quellen: ['§ 7a SGB II', '§§ 41 Abs. 2, 44 SGB XII', '§ 99 SGB VI', 'Handlungskonzept (IF-04)'],
};
