import { expect, it } from 'vitest';
import { formatQuelle } from './quelle.ts';

it('names the document and what it says, not the lines', () => {
  expect(formatQuelle('Evaluation 2023–2025 [L607, L1349]')).toBe('Evaluation 2023–2025');
  expect(formatQuelle('Evaluation 2023–2025 [L3311]: „maximal 1:20“')).toBe(
    'Evaluation 2023–2025: „maximal 1:20“',
  );
  expect(formatQuelle('Richtlinie [Nr. 4.1 c]')).toBe('Richtlinie [Nr. 4.1 c]');
});
