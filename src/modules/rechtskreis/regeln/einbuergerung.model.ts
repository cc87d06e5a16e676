import { UNGEPRUEFT } from '../pruefstand.model.ts';
import type { Regel } from '../regel.model.ts';

/** Naturalisation. */
export const EINBUERGERUNG: Regel = {
  ...UNGEPRUEFT,
  id: 'EINBUERGERUNG',
  titel: 'Einbürgerung: Ausweis und offene Einträge',
  anlaesse: [{ art: 'BEGINN', spur: 'VERAENDERUNG', codes: ['EINBUERGERUNG'] }],
  monateVorher: 1,
  tageNachher: 90,
  folgen: [
    { art: 'KONTAKT', text: 'Bürgerbüro: Personalausweis beantragen. Er ist ab 16 Jahren Pflicht.' },
    {
      art: 'ZU_BEACHTEN',
      text: 'Das Aufenthaltsrecht gilt für diese Person nicht mehr. Beenden Sie den Status hier und legen Sie „Deutsche Staatsangehörigkeit“ an.',
    },
    {
      art: 'ZU_BEACHTEN',
      text: 'Familie: Der Aufenthalt von Ehe- oder Lebenspartnern und Kindern kann sich verbessern. Beraten lassen.',
    },
    { art: 'ANGEBOT', text: 'Einbürgerungsfeier, Beratung zur Miteinbürgerung der Kinder.' },
  ],
  aufgabe: {
    was: 'Nach der Einbürgerung: Ausweis, Stellen informieren, Angaben der Akte richtigstellen',
    frist: { art: 'TAGE', tage: 14 },
  },
  quellen: ['§ 16 StAG', '§ 1 Abs. 1 PAuswG', '§ 28 AufenthG', 'Handlungskonzept (IF-07)'],
};
