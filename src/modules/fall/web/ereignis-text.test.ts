import { describe, expect, it } from 'vitest';
import { listTexte } from './ereignis-text.ts';

const textOf = (art: string, codes: Record<string, unknown>): string | undefined =>
  listTexte({ art, codes, inhalt: {} })[0]?.text;

describe('what an Ereignis says', () => {
  it('takes the words of a code from the list of its act: the same code means something else elsewhere', () => {
    expect(textOf('RUHEND_GESETZT', { grund: 'NICHT_ERREICHBAR' })).toBe('Person nicht erreichbar');
    expect(textOf('ABGESCHLOSSEN', { grund: 'NICHT_ERREICHBAR' })).toBe('Person dauerhaft nicht erreichbar');
    expect(textOf('KONTAKT_ERFASST', { art: 'WEITERES', themen: ['WEITERES'] })).toBe(
      'Andere Art · Weiteres',
    );
    expect(textOf('KURZBERATUNG_ERFASST', { zugangsweg: 'WEITERES' })).toBe('Anderer Weg');
  });

  it('says of an attempt that nobody was reached', () => {
    expect(textOf('KONTAKT_ERFASST', { art: 'TELEFON', erreicht: false })).toBe('Telefonat · nicht erreicht');
    expect(textOf('KONTAKT_ERFASST', { art: 'TELEFON', erreicht: true })).toBe('Telefonat');
  });
});
