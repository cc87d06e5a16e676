import { type Antragsinhalt, createAntragsinhalt } from './antragsinhalt.model.ts';
import { KONZEPTKAPITEL } from './regelwerk/rl-2024-12/voraussetzungen.model.ts';

const liegtVor = { stand: 'ERFUELLT', nachweis: 'Az. 1' } as const;

/** An Antrag of a Kreis without errors and warnings: 1,0 Koordination, 1,0 Case Management. */
export function createTestantrag(angaben: Partial<Antragsinhalt> = {}): Antragsinhalt {
  return createAntragsinhalt({
    koordination: [{ bezeichnung: 'Koordination 1', vzae: '1,0', einheit: 'KI' }],
    caseManagement: [
      { bezeichnung: 'Case Management 1', vzae: '1.00', ort: 'KOORDINIERENDE_STELLE', empfaenger: '' },
    ],
    sachKoordination: '5.700',
    voraussetzungen: { a: liegtVor, b: liegtVor, c: liegtVor, d: liegtVor, e: liegtVor, f: liegtVor },
    konzeptkapitel: [...KONZEPTKAPITEL],
    keineDoppelfoerderung: true,
    ...angaben,
  });
}
