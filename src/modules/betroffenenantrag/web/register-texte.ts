import { createTexte } from '#src/platform/i18n/texte.ts';
import { TITEL } from './titel.ts';

/** German texts of the register of the datenschutzbeauftragte Person. */
export const t = createTexte({
  ...TITEL,
  einleitung:
    'Anträge nach Art. 15 bis 21 DSGVO in Ihrer Stelle, mit Frist und Ergebnis. Wer fragt und was genau, steht nur in der Akte; fragen Sie, wer sie führt.',
  auswahl: 'Welche Anträge?',
  'auswahl.OFFEN': 'Offene',
  'auswahl.ALLE': 'Alle',
  tabelle: 'Anträge',
  keine: 'Kein Antrag.',
  nummer: 'Akte',
  art: 'Antrag',
  eingang: 'Eingegangen',
  frist: 'Antwort bis',
  stand: 'Stand',
  zustaendig: 'Führt die Akte',
  niemand: 'niemand',
  weitere: 'Weitere Akten bei anderen',
  'weitere.akte': '{nummer} ({zustaendig})',
  'weitere.text':
    'Bei Auskunft und Mitnahme: Weitere Akten mit Personen aus dieser Akte führt jemand anderes. Wer die Kopie macht, sieht sie nicht. Sorgen Sie dafür, dass die Person auch daraus eine bekommt.',
  offen: 'offen',
  vorbei: 'Frist vorbei',
  verlaengert: 'verlängert am {datum}',
  beantwortet: '{ergebnis} am {datum}',
});
