import { afterEach, expect, vi } from 'vitest';

/** A message on console.error is a fault nobody looked at: it fails the test that caused it. */
const melden = vi.spyOn(console, 'error');

afterEach(() => {
  const meldungen = melden.mock.calls.map((call) => call.map(String).join(' '));
  melden.mockClear();
  expect(meldungen, 'console.error').toEqual([]);
});
