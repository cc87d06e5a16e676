import type { Objekte } from './objekte.ts';
import type { Probe } from './probe.ts';

/** A corrected text that was made known; acts refused by a version that nobody has. */
export function createBerichtigungProben({
  foerderfallId,
  bescheidId,
  berichtigungId,
}: Pick<Objekte, 'foerderfallId' | 'bescheidId' | 'berichtigungId'>): Readonly<Record<string, Probe>> {
  const version = 999;
  const liste = `/foerderfaelle/${foerderfallId}/berichtigungen`;
  const eine = (rest: string, body: object = {}): Probe => ({
    bindung: 'standort',
    pfad: `/berichtigungen/${berichtigungId}/${rest}`,
    body: { version, ...body },
  });
  return {
    'foerderung.getBerichtigungen': { bindung: 'standort', pfad: liste },
    'foerderung.createBerichtigung': {
      bindung: 'standort',
      pfad: liste,
      body: { gegenstand: 'BESCHEID', bezug: bescheidId, anlass: 'Ein Wort ist falsch.' },
    },
    'foerderung.createBerichtigungsvorschlag': eine('vorschlag', {
      begruendung: 'Schreibfehler',
      korrekturen: [],
      neu: null,
    }),
    'foerderung.recordBerichtigungsverwerfung': eine('verwerfung', { grund: 'Kein Fehler' }),
    'foerderung.recordBerichtigungsrueckgabe': eine('rueckgabe', { grund: 'Bitte prüfen' }),
    'foerderung.recordBerichtigung': eine('zeichnung'),
    'foerderung.recordBerichtigungsbekanntgabe': eine('bekanntgabe', {
      weg: 'POST',
      aufgabeAm: '2026-10-19',
    }),
    'foerderung.exportBerichtigung': { bindung: 'standort', pfad: `/berichtigungen/${berichtigungId}/pdf` },
  };
}
