import { UNGEPRUEFT } from '../pruefstand.model.ts';
import type { Regel } from '../regel.model.ts';
import { ASYLBLG, OHNE_TITEL } from './gruppen.model.ts';

/** Taking up work. */
export const ARBEIT_BEGINN: Regel = {
  ...UNGEPRUEFT,
  id: 'ARBEIT_BEGINN',
  titel: 'Arbeitsaufnahme: Erlaubnis und Meldung',
  anlaesse: [{ art: 'BEGINN', spur: 'VERAENDERUNG', codes: ['ARBEIT'] }],
  monateVorher: 6,
  tageNachher: 60,
  folgen: [
    {
      art: 'FRIST',
      text: 'Die Beschäftigungserlaubnis muss vor dem ersten Arbeitstag vorliegen, spätestens am {frist}.',
      frist: { art: 'VORTAG' },
      wenn: [{ spur: 'AUFENTHALT', codes: OHNE_TITEL, am: 'ANLASS' }],
    },
    {
      art: 'FRIST',
      text: 'Die Arbeit dem Sozialamt melden: spätestens am dritten Tag, am {frist}.',
      frist: { art: 'TAGE', tage: 3 },
      wenn: [{ spur: 'LEISTUNG', codes: ASYLBLG, am: 'ANLASS' }],
    },
    {
      art: 'FRIST',
      text: 'Das Einkommen dem Jobcenter sofort melden, möglichst vor dem {frist}.',
      frist: { art: 'TAG' },
      wenn: [{ spur: 'LEISTUNG', codes: ['SGB_II'], am: 'ANLASS' }],
    },
    { art: 'KONTAKT', text: 'Die Stelle, die Leistungen zahlt; Krankenkasse.' },
    {
      art: 'ANGEBOT',
      text: 'Reicht der Lohn nicht: Wohngeld und Kinderzuschlag prüfen. Ausbildung oder Anerkennung im Blick behalten.',
    },
  ],
  aufgabe: { was: 'Arbeitsaufnahme: Meldung und Erlaubnis gemeinsam prüfen', frist: { art: 'TAG' } },
  quellen: ['§ 4a Abs. 4 AufenthG', '§ 61 AsylG', '§ 8a AsylbLG', '§ 60 Abs. 1 SGB I'],
};
