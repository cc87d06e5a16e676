import { UNGEPRUEFT } from '../pruefstand.model.ts';
import type { Regel } from '../regel.model.ts';

/** Work ends. */
export const ARBEIT_ENDE: Regel = {
  ...UNGEPRUEFT,
  id: 'ARBEIT_ENDE',
  titel: 'Arbeit endet: arbeitsuchend melden',
  anlaesse: [{ art: 'ENDE', spur: 'VERAENDERUNG', codes: ['ARBEIT', 'AUSBILDUNG'] }],
  monateVorher: 4,
  tageNachher: 60,
  folgen: [
    {
      art: 'FRIST',
      text: 'Drei Monate vor dem Ende arbeitsuchend melden; erfährt die Person es später, binnen drei Tagen.',
    },
    {
      art: 'FRIST',
      text: 'Arbeitslos melden spätestens am ersten Tag ohne Arbeit, am {frist}.',
      frist: { art: 'TAGE', tage: 1 },
    },
    { art: 'KONTAKT', text: 'Agentur für Arbeit; reicht das Arbeitslosengeld nicht, das Jobcenter.' },
    {
      art: 'ANGEBOT',
      text: 'Berufsberatung, Weiterbildung, Anerkennung des Berufs, Berufssprachkurs.',
    },
    {
      art: 'ZU_BEACHTEN',
      text: 'Hängt der Aufenthalt an dieser Arbeit oder Ausbildung, vorher Rat holen: Die Person muss das Ende der Ausländerbehörde selbst mitteilen.',
      wenn: [
        {
          spur: 'AUFENTHALT',
          codes: ['AE_16A', 'AE_16G', 'AE_18', 'BLAUE_KARTE', 'AUSBILDUNGSDULDUNG', 'BESCHAEFTIGUNGSDULDUNG'],
          am: 'ANLASS',
        },
      ],
    },
  ],
  aufgabe: {
    was: 'Ende der Arbeit: Meldung bei der Agentur für Arbeit, Lebensunterhalt danach',
    frist: { art: 'TAG' },
    vorlaufMonate: 3,
  },
  quellen: ['§ 38 Abs. 1 SGB III', '§ 141 SGB III', '§ 82 Abs. 6 AufenthG', 'Handlungskonzept (IF-02)'],
};
