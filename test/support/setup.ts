import { afterEach, expect, vi } from 'vitest';

// A page that comes in a chunk of its own is found when it is there; a busy machine must not fail it after one second.
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/react');
  configure({ asyncUtilTimeout: 15_000 });
}

/** A message on console.error is a fault nobody looked at: it fails the test that caused it. */
const melden = vi.spyOn(console, 'error');

afterEach(() => {
  const meldungen = melden.mock.calls.map((call) => call.map(String).join(' '));
  melden.mockClear();
  expect(meldungen, 'console.error').toEqual([]);
});
