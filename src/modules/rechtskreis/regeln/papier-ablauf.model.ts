import { UNGEPRUEFT } from '../pruefstand.model.ts';
import type { Regel } from '../regel.model.ts';
import { OHNE_TITEL } from './gruppen.model.ts';

/** A paper expires and nothing follows it. § 104c has a rule of its own; what does not expire is left out. */
export const PAPIER_ABLAUF: Regel = {
  ...UNGEPRUEFT,
  id: 'PAPIER_ABLAUF',
  titel: 'Aufenthaltspapier läuft ab',
  anlaesse: [{ art: 'ENDE', spur: 'AUFENTHALT', codes: null, ausser: ['AE_104C', 'DEUTSCH'] }],
  monateVorher: 3,
  tageNachher: 30,
  folgen: [
    {
      art: 'FRIST',
      text: 'Verlängerung beantragen, solange das Papier gilt: spätestens am {frist}. Nur dann gilt ein Titel bis zur Entscheidung weiter (Fiktionsbescheinigung verlangen).',
      frist: { art: 'TAG' },
      wenn: [{ spur: 'AUFENTHALT', codes: OHNE_TITEL, am: 'ANLASS', nicht: true }],
    },
    {
      art: 'FRIST',
      text: 'Das Papier vor dem {frist} verlängern lassen. Eine Fiktionsbescheinigung gibt es hier nicht.',
      frist: { art: 'TAG' },
      wenn: [{ spur: 'AUFENTHALT', codes: OHNE_TITEL, am: 'ANLASS' }],
    },
    {
      art: 'KONTAKT',
      text: 'Ausländerbehörde, durch die Person selbst. Bei langen Wartezeiten den Antrag schriftlich und nachweisbar stellen.',
    },
    {
      art: 'ANGEBOT',
      text: 'Migrationsberatung (MBE) oder Jugendmigrationsdienst: Unterlagen durchsehen und prüfen, ob ein besserer Titel möglich ist.',
    },
    { art: 'ZU_BEACHTEN', text: 'Jobcenter, Arbeitgeber und Krankenkasse fragen nach dem neuen Papier.' },
  ],
  aufgabe: { was: 'Verlängerung des Papiers gemeinsam vorbereiten', frist: { art: 'TAG' }, vorlaufMonate: 2 },
  quellen: ['§ 81 Abs. 4 AufenthG', '§ 60a Abs. 4 AufenthG', '§ 63 AsylG'],
};
