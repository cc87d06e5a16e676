import { UNGEPRUEFT } from '../pruefstand.model.ts';
import type { Regel } from '../regel.model.ts';
import { OHNE_TITEL, TITEL_MIT_WOHNSITZREGELUNG } from './gruppen.model.ts';

/** A move while the place of residence is bound. */
export const UMZUG: Regel = {
  ...UNGEPRUEFT,
  id: 'UMZUG',
  titel: 'Umzug: Wohnsitzregelung und Zusicherung',
  anlaesse: [{ art: 'BEGINN', spur: 'VERAENDERUNG', codes: ['UMZUG', 'KREISWECHSEL'] }],
  monateVorher: 6,
  tageNachher: 60,
  folgen: [
    {
      art: 'FRIST',
      text: 'In den ersten drei Jahren kann eine Wohnsitzregelung gelten. Ihre Aufhebung beantragt die Person vor dem Umzug, spätestens am {frist}, zum Beispiel wegen Arbeit, Ausbildung oder Familie.',
      frist: { art: 'VORTAG' },
      wenn: [{ spur: 'AUFENTHALT', codes: TITEL_MIT_WOHNSITZREGELUNG, am: 'ANLASS', hoechstensMonate: 36 }],
    },
    {
      art: 'FRIST',
      text: 'Ist der Lebensunterhalt nicht gesichert, kann eine Wohnsitzauflage gelten. Die Person braucht die Erlaubnis vor dem Umzug, spätestens am {frist}.',
      frist: { art: 'VORTAG' },
      wenn: [{ spur: 'AUFENTHALT', codes: OHNE_TITEL, am: 'ANLASS' }],
    },
    {
      art: 'FRIST',
      text: 'Vor dem Mietvertrag die Zusicherung des Jobcenters einholen, spätestens am {frist}.',
      frist: { art: 'VORTAG' },
      wenn: [{ spur: 'LEISTUNG', codes: ['SGB_II'], am: 'ANLASS' }],
    },
    {
      art: 'KONTAKT',
      text: 'Ausländerbehörde, durch die Person selbst: Aufhebung der Wohnsitzregelung.',
      wenn: [{ spur: 'AUFENTHALT', codes: TITEL_MIT_WOHNSITZREGELUNG, am: 'ANLASS', hoechstensMonate: 36 }],
    },
    {
      art: 'ANGEBOT',
      text: 'Migrationsberatung (MBE): Gründe und Nachweise für die Aufhebung zusammenstellen.',
      wenn: [{ spur: 'AUFENTHALT', codes: TITEL_MIT_WOHNSITZREGELUNG, am: 'ANLASS', hoechstensMonate: 36 }],
    },
    {
      art: 'KONTAKT',
      text: 'Ausländerbehörde, durch die Person selbst: Erlaubnis zum Umzug. Dazu das Sozialamt, das Leistungen zahlt.',
      wenn: [{ spur: 'AUFENTHALT', codes: OHNE_TITEL, am: 'ANLASS' }],
    },
    {
      art: 'ANGEBOT',
      text: 'Flüchtlingsberatung: Gründe und Nachweise für die Erlaubnis zusammenstellen.',
      wenn: [{ spur: 'AUFENTHALT', codes: OHNE_TITEL, am: 'ANLASS' }],
    },
    {
      art: 'KONTAKT',
      text: 'Jobcenter des alten und des neuen Wohnorts.',
      wenn: [{ spur: 'LEISTUNG', codes: ['SGB_II'], am: 'ANLASS' }],
    },
    {
      art: 'ANGEBOT',
      text: 'Wohnungssuche: Wohnberatung der Kommune, Wohnberechtigungsschein.',
      wenn: [{ spur: 'LEISTUNG', codes: ['SGB_II'], am: 'ANLASS' }],
    },
  ],
  aufgabe: {
    was: 'Vor dem Umzug: Wohnsitzregelung, Zusicherung und neue Zuständigkeit klären',
    frist: { art: 'VORTAG' },
    vorlaufMonate: 1,
  },
  quellen: ['§ 12a Abs. 1 und 5 AufenthG', '§ 61 Abs. 1d AufenthG', '§ 60 AsylG', '§ 22 Abs. 4 SGB II'],
};
