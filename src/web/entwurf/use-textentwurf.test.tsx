import { act, renderHook, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Anruf, stelleServer } from '../test/server.ts';
import { RUHE_MS } from './sicherung.ts';
import { useTextentwurf } from './use-textentwurf.ts';

const PFAD = '/foerderung/entwuerfe/nachweis.anhoeren/fall-a';

beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const render = () =>
  renderHook(() => {
    const [werte, setWerte] = useState({ text: '', frist: '' });
    const ort = { bereich: 'nachweis.anhoeren', bezug: 'fall-a', tuer: 'foerderung' } as const;
    return { werte, setWerte, entwurf: useTextentwurf(ort, werte, setWerte) };
  }).result;
type Hook = ReturnType<typeof render>;

const istBereit = async (hook: Hook) => waitFor(() => expect(hook.current.entwurf.laedt).toBe(false));
const tippe = (hook: Hook, text: string) => act(() => hook.current.setWerte({ ...hook.current.werte, text }));
const warte = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
const listArten = (anrufe: readonly Anruf[], art: string) =>
  anrufe.filter(({ methode }) => methode === art).map(({ body }) => body);
const gespeichert = (inhalt: object) => ({
  json: { inhalt, version: 4, geaendertAm: '2026-10-19T08:00:00Z' },
});

describe('useTextentwurf', () => {
  test('keeps what is typed in the room of the funding procedure, once, a moment after the last key', async () => {
    const anrufe = stelleServer({
      [`GET ${PFAD}`]: () => ({ json: null }),
      [`PUT ${PFAD}`]: () => ({ json: { version: 1 } }),
    });
    const hook = render();
    await istBereit(hook);
    await warte(RUHE_MS + 100);
    expect(listArten(anrufe, 'PUT')).toEqual([]);
    tippe(hook, 'Die Stelle');
    tippe(hook, 'Die Stelle war frei.');
    await warte(RUHE_MS + 100);
    expect(listArten(anrufe, 'PUT')).toEqual([{ inhalt: { text: 'Die Stelle war frei.', frist: '' } }]);
    expect(hook.current.entwurf.sicherung).toBe('gesichert');
  });

  test('a draft of an older version says so, and goes with that version until it is thrown away', async () => {
    const anrufe = stelleServer({
      [`GET ${PFAD}`]: () => gespeichert({ text: 'Alt', frist: '', _fassung: 2 }),
      [`PUT ${PFAD}`]: () => ({ json: { version: 5 } }),
      [`DELETE ${PFAD}`]: () => ({ json: {} }),
    });
    const hook = renderHook(() => {
      const [werte, setWerte] = useState({ text: '', frist: '' });
      const ort = { bereich: 'nachweis.anhoeren', bezug: 'fall-a', tuer: 'foerderung' } as const;
      return { werte, setWerte, entwurf: useTextentwurf(ort, werte, setWerte, { fassung: 3 }) };
    }).result;
    await istBereit(hook);
    expect([hook.current.werte.text, hook.current.entwurf.fassung]).toEqual(['Alt', 2]);
    tippe(hook, 'Alt und neu');
    await warte(RUHE_MS + 100);
    expect(listArten(anrufe, 'PUT')).toEqual([
      { inhalt: { text: 'Alt und neu', frist: '', _fassung: 2 }, version: 4 },
    ]);
    await act(() => hook.current.entwurf.verwirf());
    expect([hook.current.werte.text, hook.current.entwurf.fassung]).toEqual(['', null]);
  });

  test('a form that empties itself after it was sent leaves no draft behind', async () => {
    const anrufe = stelleServer({
      [`GET ${PFAD}`]: () => ({ json: null }),
      [`PUT ${PFAD}`]: () => ({ json: { version: 1 } }),
      [`DELETE ${PFAD}`]: () => ({ json: {} }),
    });
    const hook = render();
    await istBereit(hook);
    tippe(hook, 'Prüfung 2025');
    await warte(RUHE_MS + 100);
    await act(() => hook.current.entwurf.loesche());
    tippe(hook, '');
    await warte(RUHE_MS + 100);
    expect(anrufe.map(({ methode }) => methode)).toEqual(['GET', 'PUT', 'DELETE']);
  });

  test('brings a draft back, and of an older form only what fits', async () => {
    const anrufe = stelleServer({
      [`GET ${PFAD}`]: () => gespeichert({ text: 'angefangen', frist: 7, weg: 'POST' }),
      [`PUT ${PFAD}`]: () => ({ json: { version: 5 } }),
    });
    const hook = render();
    await istBereit(hook);
    expect(hook.current.werte).toEqual({ text: 'angefangen', frist: '' });
    expect(hook.current.entwurf.wiederhergestelltVom).toBe('2026-10-19T08:00:00Z');
    await warte(RUHE_MS + 100);
    expect(listArten(anrufe, 'PUT')).toEqual([]);
    tippe(hook, 'angefangen, weiter');
    await warte(RUHE_MS + 100);
    expect(listArten(anrufe, 'PUT')).toMatchObject([{ version: 4 }]);
  });

  test('thrown away, the form is empty and the draft gone', async () => {
    const anrufe = stelleServer({
      [`GET ${PFAD}`]: () => gespeichert({ text: 'angefangen', frist: '' }),
      [`DELETE ${PFAD}`]: () => ({ json: {} }),
      [`PUT ${PFAD}`]: () => ({ json: { version: 5 } }),
    });
    const hook = render();
    await istBereit(hook);
    await act(async () => await hook.current.entwurf.verwirf());
    expect(hook.current.werte).toEqual({ text: '', frist: '' });
    await warte(RUHE_MS + 100);
    expect(listArten(anrufe, 'DELETE')).toHaveLength(1);
    expect(listArten(anrufe, 'PUT')).toEqual([]);
  });
});
