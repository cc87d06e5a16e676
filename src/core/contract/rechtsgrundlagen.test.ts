import { expect, it } from 'vitest';
import { createUuidV7 } from '../ids.ts';
import { findRechtsgrundlage, RECHTSGRUNDLAGEN } from './rechtsgrundlagen.ts';

it('legal bases have ids that never meet and never change', () => {
  const ids = Object.values(RECHTSGRUNDLAGEN).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(findRechtsgrundlage(RECHTSGRUNDLAGEN.KKG_4_3.id)?.quelle).toBe('§ 4 Abs. 3 KKG');
  expect(findRechtsgrundlage(createUuidV7())).toBeUndefined();
});
