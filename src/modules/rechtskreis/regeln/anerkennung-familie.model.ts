import { UNGEPRUEFT } from '../pruefstand.model.ts';
import type { Regel } from '../regel.model.ts';

/** Recognition as a refugee: the family may follow on easier terms when it is asked for within three months. */
export const ANERKENNUNG_FAMILIE: Regel = {
  ...UNGEPRUEFT,
  id: 'ANERKENNUNG_FAMILIE',
  titel: 'Anerkennung: Familiennachzug rechtzeitig anzeigen',
  anlaesse: [{ art: 'BEGINN', spur: 'VERAENDERUNG', codes: ['ANERKENNUNG_FLUECHTLING'] }],
  monateVorher: 0,
  tageNachher: 92,
  folgen: [
    {
      art: 'FRIST',
      text: 'Leben Ehe- oder Lebenspartner oder minderjährige Kinder noch im Ausland, den Antrag oder die fristwahrende Anzeige bis zum {frist} stellen. Dann gelten leichtere Voraussetzungen. Gezählt ab Zustellung; die Frist beginnt erst, wenn die Anerkennung unanfechtbar ist.',
      frist: { art: 'MONATE', monate: 3 },
    },
    {
      art: 'KONTAKT',
      text: 'Migrationsberatung (MBE) oder Flüchtlingsberatung; die Anzeige geht an die Auslandsvertretung oder die Ausländerbehörde.',
    },
    {
      art: 'ANGEBOT',
      text: 'Suchdienst des Deutschen Roten Kreuzes: Beratung zum Familiennachzug und Suche nach Angehörigen.',
    },
  ],
  aufgabe: {
    was: 'Familie im Ausland ansprechen: Antrag oder fristwahrende Anzeige zum Familiennachzug',
    frist: { art: 'MONATE', monate: 3 },
    vorlaufMonate: 1,
  },
  quellen: ['§ 29 Abs. 2 Satz 2 Nr. 1 und Satz 3 AufenthG'],
};
