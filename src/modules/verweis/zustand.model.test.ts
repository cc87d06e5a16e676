import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkVerweisUebergang,
  listVerweisAkte,
  VERWEIS_AKTE,
  VERWEIS_ENDZUSTAENDE,
  VERWEIS_UEBERGAENGE,
  VERWEIS_ZUSTAENDE,
  type VerweisAkt,
  type VerweisZustand,
} from './zustand.model.ts';

const zustand = fc.constantFrom(...VERWEIS_ZUSTAENDE);
const akt = fc.constantFrom(...VERWEIS_AKTE);

function walk(akte: readonly VerweisAkt[]): VerweisZustand {
  let stand: VerweisZustand = 'VORGESCHLAGEN';
  for (const schritt of akte) {
    const ziel = checkVerweisUebergang(stand, schritt, true);
    if (!ziel.ok) throw new Error(`${stand} ${schritt}: ${ziel.fehler.code}`);
    stand = ziel.wert;
  }
  return stand;
}

describe('state machine 4.3', () => {
  it('goes its three ways to the merged result', () => {
    const vermittelt = ['EINWILLIGEN', 'VERMITTELN'] as const;
    for (const antwort of ['ANGENOMMEN', 'NICHT_ERREICHT', 'ABGEWIESEN'] as const) {
      expect(walk([...vermittelt, antwort])).toBe(antwort);
      expect(walk([...vermittelt, antwort, 'ERGEBNIS', 'ZUSAMMENFUEHREN'])).toBe('ZUSAMMENGEFUEHRT');
    }
    expect(walk(['ABLEHNEN'])).toBe('ABGELEHNT');
    expect(walk(['EINWILLIGEN', 'VERMITTELN', 'FALSCHE_STELLE', 'VERMITTELN', 'ANGENOMMEN'])).toBe(
      'ANGENOMMEN',
    );
  });

  it('ends where the person refused, the result was merged, or the Verweis was taken back', () => {
    expect([...VERWEIS_ENDZUSTAENDE].sort()).toEqual(['ABGELEHNT', 'ZURUECKGEZOGEN', 'ZUSAMMENGEFUEHRT']);
  });

  it('has one row per state and act, and a source in each', () => {
    const paare = VERWEIS_UEBERGAENGE.flatMap(({ von, akt: name }) => von.map((stand) => `${stand} ${name}`));
    expect(new Set(paare).size).toBe(paare.length);
    expect(VERWEIS_UEBERGAENGE.every(({ quelle }) => quelle.length > 2)).toBe(true);
    for (const stand of VERWEIS_ZUSTAENDE) {
      if (stand !== 'VORGESCHLAGEN')
        expect(
          VERWEIS_UEBERGAENGE.some(({ nach }) => nach === stand),
          stand,
        ).toBe(true);
    }
  });

  it('without a consent nothing of ours reaches the Stelle (AT-17), whatever the order of acts', () => {
    fc.assert(
      fc.property(fc.array(akt, { maxLength: 30 }), (akte) => {
        let stand: VerweisZustand = 'VORGESCHLAGEN';
        for (const schritt of akte) {
          const ziel = checkVerweisUebergang(stand, schritt, false);
          expect(
            ziel.ok && ['EINWILLIGEN', 'VERMITTELN', 'ERNEUERN', 'NACHRICHT_GEBEN'].includes(schritt),
          ).toBe(false);
          if (ziel.ok) stand = ziel.wert;
        }
      }),
    );
  });

  it('allows what it lists and nothing else, and says why', () => {
    fc.assert(
      fc.property(zustand, akt, (stand, schritt) => {
        const ziel = checkVerweisUebergang(stand, schritt, true);
        expect(ziel.ok).toBe(listVerweisAkte(stand).includes(schritt));
        if (!ziel.ok) expect(ziel.fehler.code).toBe('UEBERGANG_NICHT_MOEGLICH');
      }),
    );
  });
});
