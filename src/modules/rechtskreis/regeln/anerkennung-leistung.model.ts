import { UNGEPRUEFT } from '../pruefstand.model.ts';
import type { Regel } from '../regel.model.ts';
import { ANERKENNUNG, ASYLBLG, SICHERUNG, TITEL_NACH_ANERKENNUNG } from './gruppen.model.ts';

/** Recognition: from the AsylbLG to the Jobcenter (or, in old age, to the Sozialamt). */
export const ANERKENNUNG_LEISTUNG: Regel = {
  ...UNGEPRUEFT,
  id: 'ANERKENNUNG_LEISTUNG',
  titel: 'Anerkennung: Wechsel vom AsylbLG zum Jobcenter',
  anlaesse: [
    { art: 'BEGINN', spur: 'VERAENDERUNG', codes: ANERKENNUNG },
    { art: 'BEGINN', spur: 'AUFENTHALT', codes: TITEL_NACH_ANERKENNUNG },
  ],
  monateVorher: 1,
  tageNachher: 120,
  wenn: [{ spur: 'LEISTUNG', codes: ASYLBLG, am: 'ANLASS' }],
  erledigtDurch: { spur: 'LEISTUNG', codes: SICHERUNG },
  folgen: [
    {
      art: 'FRIST',
      text: 'Die Leistungen nach dem AsylbLG enden in der Regel mit dem Monat der Anerkennung, am {frist}.',
      frist: { art: 'MONATSENDE', monate: 0 },
    },
    {
      art: 'FRIST',
      text: 'Antrag auf Leistungen nach dem SGB II, damit keine Lücke entsteht: spätestens am {frist}. Er wirkt auf den Ersten des Monats zurück.',
      frist: { art: 'MONATSENDE', monate: 1 },
    },
    {
      art: 'KONTAKT',
      text: 'Jobcenter des Wohnorts. Wer die Regelaltersgrenze erreicht hat: Sozialamt (SGB XII).',
    },
    { art: 'ANGEBOT', text: 'Integrationskurs: Der Anspruch besteht ein Jahr ab Erteilung des Titels.' },
    {
      art: 'ZU_BEACHTEN',
      text: 'Krankenkasse wählen und Unterkunftskosten klären. Das Jobcenter hat ein eigenes Fallmanagement (VB-01).',
    },
  ],
  aufgabe: {
    was: 'Wechsel zum Jobcenter klären: Antrag, Bescheide, Übergang ohne Lücke',
    frist: { art: 'MONATSENDE', monate: 0 },
  },
  quellen: ['§ 1 Abs. 3 AsylbLG', '§ 37 Abs. 2 SGB II', '§ 44 AufenthG', 'Handlungskonzept (IF-01)'],
};
