import { expect, test } from 'vitest';
import { AKTE_ZUSTAENDE, ENDZUSTAENDE } from './akte.model.ts';
import { listZustaende, PHASEN, toPhase } from './phase.model.ts';

test('every state stands in exactly one phase, and the ends of an Akte alone in BEENDET', () => {
  expect(PHASEN.flatMap(listZustaende).toSorted()).toEqual(AKTE_ZUSTAENDE.toSorted());
  for (const phase of PHASEN) {
    for (const zustand of listZustaende(phase)) expect(toPhase(zustand)).toBe(phase);
  }
  expect(new Set(listZustaende('BEENDET'))).toEqual(ENDZUSTAENDE);
});
