import { UNGEPRUEFT } from '../pruefstand.model.ts';
import type { Regel } from '../regel.model.ts';
import { ASYLBLG, OHNE_TITEL } from './gruppen.model.ts';

/** Birth of a child. */
export const GEBURT: Regel = {
  ...UNGEPRUEFT,
  id: 'GEBURT',
  titel: 'Geburt: Urkunde, Aufenthalt und Leistungen des Kindes',
  anlaesse: [{ art: 'BEGINN', spur: 'VERAENDERUNG', codes: ['GEBURT'] }, { art: 'KIND_GEBOREN' }],
  monateVorher: 3,
  tageNachher: 184,
  folgen: [
    {
      art: 'FRIST',
      text: 'Geburt beim Standesamt anzeigen: bis zum {frist}.',
      frist: { art: 'TAGE', tage: 7 },
    },
    {
      art: 'FRIST',
      text: 'Aufenthaltstitel für das Kind beantragen, wenn es einen braucht: bis zum {frist}.',
      frist: { art: 'MONATE', monate: 6 },
    },
    {
      art: 'FRIST',
      text: 'Elterngeld wird nur für drei Monate rückwirkend gezahlt: Antrag bis zum {frist}.',
      frist: { art: 'MONATE', monate: 3 },
    },
    {
      art: 'ZU_BEACHTEN',
      text: 'Läuft das Asylverfahren eines Elternteils oder hat dieser keinen Titel, erfährt das Bundesamt von der Geburt. Vorher beraten lassen.',
      wenn: [{ spur: 'AUFENTHALT', codes: OHNE_TITEL, am: 'ANLASS' }],
    },
    {
      art: 'KONTAKT',
      text: 'Standesamt, Familienkasse, Krankenkasse und die Stelle, die jetzt Leistungen zahlt.',
    },
    {
      art: 'KONTAKT',
      text: 'Sozialamt: Leistungen für das Kind und Erstausstattung nach dem AsylbLG.',
      wenn: [{ spur: 'LEISTUNG', codes: ASYLBLG, am: 'ANLASS' }],
    },
    { art: 'ANGEBOT', text: 'Hebamme, Frühe Hilfen, Familienbüro.' },
  ],
  aufgabe: {
    was: 'Nach der Geburt: Urkunde, Leistungen, Krankenversicherung und Aufenthalt des Kindes',
    frist: { art: 'TAGE', tage: 7 },
  },
  quellen: [
    '§ 18 PStG',
    '§ 81 Abs. 2 Satz 2 AufenthG',
    '§ 33 AufenthG',
    '§ 14a Abs. 2 AsylG',
    '§ 7 Abs. 1 BEEG',
  ],
};
