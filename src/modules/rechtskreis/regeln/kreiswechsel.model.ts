import { UNGEPRUEFT } from '../pruefstand.model.ts';
import type { Regel } from '../regel.model.ts';

/** Another Kreis: other offices, and another KIM-Standort. */
export const KREISWECHSEL: Regel = {
  ...UNGEPRUEFT,
  id: 'KREISWECHSEL',
  titel: 'Wechsel des Kreises: neue Zuständigkeiten',
  anlaesse: [{ art: 'BEGINN', spur: 'VERAENDERUNG', codes: ['KREISWECHSEL'] }],
  monateVorher: 3,
  tageNachher: 60,
  folgen: [
    { art: 'FRIST', text: 'Anmeldung am neuen Wohnort: bis zum {frist}.', frist: { art: 'TAGE', tage: 14 } },
    {
      art: 'FRIST',
      text: 'Beim neuen Jobcenter beantragen: spätestens am {frist}, damit kein Monat fehlt.',
      frist: { art: 'MONATSENDE', monate: 0 },
      wenn: [{ spur: 'LEISTUNG', codes: ['SGB_II'], am: 'ANLASS' }],
    },
    {
      art: 'KONTAKT',
      text: 'KIM-Case Management des neuen Kreises: nur mit Einwilligung. Sonst gibt die Person die Adresse selbst weiter.',
    },
    { art: 'ANGEBOT', text: 'Kurse, Kita und Schule am neuen Ort suchen; laufende Anmeldungen kündigen.' },
    {
      art: 'ZU_BEACHTEN',
      text: 'Fragen, ob die Begleitung hier endet, und ob die Person eine Übergabe möchte.',
    },
  ],
  aufgabe: {
    was: 'Umzug in einen anderen Kreis: Übergabe besprechen, neue Stellen nennen',
    frist: { art: 'TAG' },
  },
  quellen: ['§ 17 Abs. 1 BMG', '§ 36 SGB II', '§ 10a AsylbLG'],
};
