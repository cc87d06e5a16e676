import { afterEach, beforeEach, expect, vi } from 'vitest';

// The files of a worker share their modules, so what every test needs anew is said here. Hooks run last to first.

/** A message on console.error is a fault nobody looked at: it fails the test that caused it. */
const melden = vi.spyOn(console, 'error');

afterEach(() => {
  const meldungen = melden.mock.calls.map((call) => call.map(String).join(' '));
  melden.mockClear();
  expect(meldungen, 'console.error').toEqual([]);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

if (typeof document !== 'undefined') {
  const { cleanup, configure } = await import('@testing-library/react');
  const { addFehlendes } = await import('./jsdom.ts');
  // A page that comes in a chunk of its own is found when it is there; a busy machine must not fail it after one second.
  configure({ asyncUtilTimeout: 15_000 });
  beforeEach(addFehlendes);
  afterEach(cleanup);
}
