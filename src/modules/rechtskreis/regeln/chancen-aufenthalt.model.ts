import { UNGEPRUEFT } from '../pruefstand.model.ts';
import type { Regel } from '../regel.model.ts';

/**
 * § 104c ends: no new ones since 31 December 2025, existing ones run to their last day and lead only to §§ 25a or 25b.
 * The application has to be made while the title is valid (§ 81 Abs. 4), for § 25a before the 27th birthday.
 */
export const CHANCEN_AUFENTHALT: Regel = {
  ...UNGEPRUEFT,
  id: 'CHANCEN_AUFENTHALT',
  titel: '§ 104c endet: Antrag nach § 25a oder § 25b',
  anlaesse: [{ art: 'ENDE', spur: 'AUFENTHALT', codes: ['AE_104C'] }],
  monateVorher: 18,
  tageNachher: 30,
  folgen: [
    {
      art: 'FRIST',
      text: 'Letzter Tag für den Antrag nach § 25b: {frist}, der letzte Tag der Aufenthaltserlaubnis. Nur ein Antrag bis dahin lässt sie bis zur Entscheidung weitergelten.',
      frist: { art: 'TAG' },
      antrag: 'P25B',
    },
    {
      art: 'FRIST',
      text: 'Letzter Tag für den Antrag nach § 25a: {frist}. Er ist nur vor dem 27. Geburtstag möglich.',
      frist: { art: 'TAG_VOR_GEBURTSTAG', alter: 27 },
      antrag: 'P25A',
    },
    {
      art: 'KONTAKT',
      text: 'Ausländerbehörde, durch die Person selbst. Vorher Beratung: MBE, JMD oder Anwältin.',
    },
    {
      art: 'ANGEBOT',
      text: 'Sprachnachweis, Test „Leben in Deutschland“, Identitätsklärung, Arbeit: prüfen, was noch fehlt.',
    },
    {
      art: 'ZU_BEACHTEN',
      text: '§ 104c wird nicht verlängert und seit dem 31.12.2025 nicht neu erteilt. Ein Antrag auf einen anderen Titel lässt ihn nicht weitergelten.',
    },
  ],
  aufgabe: {
    was: 'Antrag auf Anschluss an § 104c vorbereiten und stellen',
    frist: { art: 'TAG' },
    vorlaufMonate: 3,
  },
  quellen: [
    '§ 104c AufenthG in der Fassung ab 31.12.2025 (Gesetz vom 21.12.2022, BGBl. I S. 2847, Art. 5 Nr. 4)',
    '§ 25a Abs. 1 AufenthG',
    '§ 25b AufenthG',
    '§ 81 Abs. 4 AufenthG',
  ],
};
