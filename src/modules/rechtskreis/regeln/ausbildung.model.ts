import { UNGEPRUEFT } from '../pruefstand.model.ts';
import type { Regel } from '../regel.model.ts';
import { DULDUNGEN } from './gruppen.model.ts';

/** Vocational training begins. */
export const AUSBILDUNG: Regel = {
  ...UNGEPRUEFT,
  id: 'AUSBILDUNG',
  titel: 'Ausbildung: Aufenthalt und Förderung',
  anlaesse: [{ art: 'BEGINN', spur: 'VERAENDERUNG', codes: ['AUSBILDUNG'] }],
  monateVorher: 12,
  tageNachher: 60,
  folgen: [
    {
      art: 'FRIST',
      text: 'Ausbildungsduldung oder Aufenthaltserlaubnis nach § 16g vor dem Beginn beantragen, spätestens am {frist}. Der Antrag auf die Duldung geht frühestens sieben Monate vorher.',
      frist: { art: 'VORTAG' },
      wenn: [{ spur: 'AUFENTHALT', codes: DULDUNGEN, am: 'STICHTAG' }],
    },
    {
      art: 'FRIST',
      text: 'Berufsausbildungsbeihilfe im Monat des Beginns beantragen, spätestens am {frist}. Sie wird für frühere Monate nicht gezahlt.',
      frist: { art: 'MONATSENDE', monate: 0 },
    },
    {
      art: 'KONTAKT',
      text: 'Agentur für Arbeit (Berufsberatung), bei Schule oder Studium das Amt für Ausbildungsförderung.',
    },
    { art: 'ANGEBOT', text: 'Assistierte Ausbildung, Berufssprachkurs, Jugendmigrationsdienst.' },
    {
      art: 'ZU_BEACHTEN',
      text: 'Dem Jobcenter die Ausbildung vorher melden.',
      wenn: [{ spur: 'LEISTUNG', codes: ['SGB_II'], am: 'STICHTAG' }],
    },
  ],
  aufgabe: {
    was: 'Ausbildungsbeginn: Förderung und Aufenthalt gemeinsam beantragen',
    frist: { art: 'TAG' },
    vorlaufMonate: 2,
  },
  quellen: ['§ 60c AufenthG', '§ 16g AufenthG', '§§ 56, 325 Abs. 1 SGB III', '§ 15 Abs. 1 BAföG'],
};
