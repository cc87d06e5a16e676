import { act, renderHook, waitFor } from '@testing-library/react';
import { useForm } from 'react-hook-form';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { closeSchranke, getSchranke } from '../api/schranke.ts';
import type { Anruf } from '../test/server.ts';
import { problem, stelleServer } from '../test/server.ts';
import { ERNEUT_MS, RUHE_MS } from './sicherung.ts';
import { useEntwurf } from './use-entwurf.ts';

const A = '/entwuerfe/kontakt/akte-a';
const B = '/entwuerfe/kontakt/akte-b';

beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function render() {
  return renderHook(
    ({ bezug }: { bezug: string }) => {
      const form = useForm({ defaultValues: { notiz: '', dauer: '' } });
      return { form, entwurf: useEntwurf(form, 'kontakt', bezug) };
    },
    { initialProps: { bezug: 'akte-a' } },
  );
}
type Hook = ReturnType<typeof render>['result'];

const istBereit = async (hook: Hook) => waitFor(() => expect(hook.current.entwurf.laedt).toBe(false));
const tippe = (hook: Hook, notiz: string) =>
  act(() => hook.current.form.setValue('notiz', notiz, { shouldDirty: true }));
const warte = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
const gesichert = (anrufe: readonly Anruf[]) =>
  anrufe.filter(({ methode }) => methode === 'PUT').map(({ pfad, body }) => ({ pfad, body }));

describe('useEntwurf', () => {
  test('saves once, 1.5 s after the last key', async () => {
    const anrufe = stelleServer({ [`PUT ${A}`]: () => ({ json: { version: 1 } }) });
    const { result } = render();
    await istBereit(result);
    // The clock of the test also goes on by itself: half the time leaves room for a slow machine.
    tippe(result, 'Anruf');
    await warte(RUHE_MS / 2);
    tippe(result, 'Anruf bei der Kita');
    await warte(RUHE_MS / 2);
    expect(gesichert(anrufe)).toEqual([]);
    await warte(RUHE_MS / 2 + 100);
    expect(gesichert(anrufe)).toEqual([
      { pfad: A, body: { inhalt: { notiz: 'Anruf bei der Kita', dauer: '' } } },
    ]);
    expect(result.current.entwurf.sicherung).toBe('gesichert');
  });

  test('restores a draft, says from when, and does not save it again by itself', async () => {
    const anrufe = stelleServer({
      [`GET ${A}`]: () => ({
        json: { inhalt: { notiz: 'angefangen' }, version: 4, geaendertAm: '2026-10-19T08:00:00Z' },
      }),
      [`PUT ${A}`]: () => ({ json: { version: 5 } }),
    });
    const { result } = render();
    await istBereit(result);
    expect(result.current.form.getValues('notiz')).toBe('angefangen');
    expect(result.current.entwurf.wiederhergestelltVom).toBe('2026-10-19T08:00:00Z');
    await warte(5_000);
    expect(gesichert(anrufe)).toEqual([]);
    tippe(result, 'weiter');
    await warte(RUHE_MS + 100);
    expect(gesichert(anrufe)[0]?.body).toMatchObject({ version: 4 });
  });

  test('a draft of an older version says so and keeps that version, so that nothing newer is overwritten', async () => {
    const anrufe = stelleServer({
      [`GET ${A}`]: () => ({
        json: {
          inhalt: { notiz: 'von gestern', _fassung: 3 },
          version: 1,
          geaendertAm: '2026-10-18T08:00:00Z',
        },
      }),
      [`PUT ${A}`]: () => ({ json: { version: 2 } }),
      [`DELETE ${A}`]: () => ({ json: {} }),
    });
    const { result } = renderHook(() => {
      const form = useForm({ defaultValues: { notiz: 'steht' } });
      return { form, entwurf: useEntwurf(form, 'kontakt', 'akte-a', { fassung: 5 }) };
    });
    await waitFor(() => expect(result.current.entwurf.laedt).toBe(false));
    expect(result.current.form.getValues()).toEqual({ notiz: 'von gestern' });
    expect(result.current.entwurf.fassung).toBe(3);
    act(() => result.current.form.setValue('notiz', 'von gestern und heute', { shouldDirty: true }));
    await warte(RUHE_MS + 100);
    expect(gesichert(anrufe)[0]?.body).toEqual({
      inhalt: { notiz: 'von gestern und heute', _fassung: 3 },
      version: 1,
    });
    await act(() => result.current.entwurf.verwirf());
    expect(result.current.entwurf.fassung).toBeNull();
    expect(result.current.form.getValues()).toEqual({ notiz: 'steht' });
  });

  test('a draft of the same version is sent with the version that was opened', async () => {
    stelleServer({
      [`GET ${A}`]: () => ({
        json: { inhalt: { notiz: 'eben', _fassung: 5 }, version: 1, geaendertAm: '2026-10-18T08:00:00Z' },
      }),
    });
    const { result } = renderHook(() => {
      const form = useForm({ defaultValues: { notiz: '' } });
      return useEntwurf(form, 'kontakt', 'akte-a', { fassung: 5 });
    });
    await waitFor(() => expect(result.current.laedt).toBe(false));
    expect(result.current.fassung).toBeNull();
  });

  test('text typed for one record never appears in another, and still reaches its own draft', async () => {
    const anrufe = stelleServer({
      [`PUT ${A}`]: () => ({ json: { version: 1 } }),
      [`PUT ${B}`]: () => ({ json: { version: 1 } }),
    });
    const { result, rerender } = render();
    await istBereit(result);
    tippe(result, 'nur für A');
    rerender({ bezug: 'akte-b' });
    await istBereit(result);
    expect(result.current.form.getValues('notiz')).toBe('');
    await warte(RUHE_MS + 100);
    expect(gesichert(anrufe)).toEqual([{ pfad: A, body: { inhalt: { notiz: 'nur für A', dauer: '' } } }]);
  });

  test('a draft that arrives late for the former record is ignored', async () => {
    let antworte: (wert: { json: unknown }) => void = () => undefined;
    stelleServer({
      [`GET ${A}`]: () => new Promise((fertig) => (antworte = fertig)),
    });
    const { result, rerender } = render();
    rerender({ bezug: 'akte-b' });
    await istBereit(result);
    antworte({ json: { inhalt: { notiz: 'aus A' }, version: 1, geaendertAm: '2026-10-19T08:00:00Z' } });
    await warte(100);
    expect(result.current.form.getValues('notiz')).toBe('');
    expect(result.current.entwurf.wiederhergestelltVom).toBeNull();
  });

  test('survives an expired session: the save waits for the login and is repeated', async () => {
    let abgelaufen = true;
    const anrufe = stelleServer({
      [`PUT ${A}`]: () => (abgelaufen ? problem(401, 'NICHT_ANGEMELDET') : { json: { version: 1 } }),
    });
    const { result } = render();
    await istBereit(result);
    tippe(result, 'bleibt');
    await warte(RUHE_MS + 100);
    expect(getSchranke()).toBe('anmelden');
    expect(result.current.form.getValues('notiz')).toBe('bleibt');
    abgelaufen = false;
    await act(async () => closeSchranke(true));
    await waitFor(() => expect(result.current.entwurf.sicherung).toBe('gesichert'));
    expect(gesichert(anrufe)).toHaveLength(2);
  });

  test('leaving the tab saves at once', async () => {
    const anrufe = stelleServer({ [`PUT ${A}`]: () => ({ json: { version: 1 } }) });
    const { result } = render();
    await istBereit(result);
    tippe(result, 'schnell weg');
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await act(async () => void document.dispatchEvent(new Event('visibilitychange')));
    expect(gesichert(anrufe)).toHaveLength(1);
    vi.restoreAllMocks();
  });

  test('a save without an answer is reported and tried again, also when nothing more is typed', async () => {
    let weg = true;
    const anrufe = stelleServer({ [`PUT ${A}`]: () => (weg ? 'getrennt' : { json: { version: 1 } }) });
    const { result } = render();
    await istBereit(result);
    tippe(result, 'eins');
    await warte(RUHE_MS + 100);
    expect(result.current.entwurf.sicherung).toBe('getrennt');
    await warte(ERNEUT_MS);
    expect(gesichert(anrufe)).toHaveLength(2);
    expect(result.current.entwurf.sicherung).toBe('getrennt');
    weg = false;
    await act(async () => void window.dispatchEvent(new Event('online')));
    await warte(0);
    expect(result.current.entwurf.sicherung).toBe('gesichert');
    expect(gesichert(anrufe).at(-1)?.body).toMatchObject({ inhalt: { notiz: 'eins' } });
    await warte(ERNEUT_MS * 2);
    expect(gesichert(anrufe)).toHaveLength(3);
  });

  test('a draft whose answer was lost is no conflict with itself', async () => {
    let gespeichert: { inhalt: unknown; version: number } | null = null;
    let antwortVerloren = true;
    stelleServer({
      [`PUT ${A}`]: ({ body }) => {
        const { inhalt, version } = body as { inhalt: unknown; version?: number };
        if (gespeichert !== null && gespeichert.version !== version) {
          return problem(409, 'KONFLIKT', { zustand: gespeichert });
        }
        gespeichert = { inhalt, version: (version ?? 0) + 1 };
        return antwortVerloren ? 'getrennt' : { json: { version: gespeichert.version } };
      },
    });
    const { result } = render();
    await istBereit(result);
    tippe(result, 'eins');
    await warte(RUHE_MS + 100);
    expect(result.current.entwurf.sicherung).toBe('getrennt');
    antwortVerloren = false;
    tippe(result, 'eins zwei');
    await warte(RUHE_MS + 100);
    expect(result.current.entwurf.sicherung).toBe('gesichert');
    expect(gespeichert).toEqual({ inhalt: { notiz: 'eins zwei', dauer: '' }, version: 2 });
  });

  test('a draft of another tab is a conflict and stays', async () => {
    const anrufe = stelleServer({
      [`PUT ${A}`]: () => problem(409, 'KONFLIKT', { zustand: { inhalt: { notiz: 'anders' }, version: 3 } }),
    });
    const { result } = render();
    await istBereit(result);
    tippe(result, 'eins');
    await warte(RUHE_MS + ERNEUT_MS * 2);
    expect(result.current.entwurf.sicherung).toBe('fehler');
    expect(gesichert(anrufe)).toHaveLength(1);
  });

  test('verwerfen deletes the draft and empties the form; nothing is in browser storage', async () => {
    const anrufe = stelleServer({
      [`GET ${A}`]: () => ({
        json: { inhalt: { notiz: 'alt' }, version: 1, geaendertAm: '2026-10-19T08:00:00Z' },
      }),
      [`DELETE ${A}`]: () => ({ json: null }),
    });
    const { result } = render();
    await istBereit(result);
    await act(() => result.current.entwurf.verwirf());
    await warte(RUHE_MS + 100);
    expect(result.current.form.getValues('notiz')).toBe('');
    expect(anrufe.map(({ methode }) => methode)).toEqual(['GET', 'DELETE']);
    expect(localStorage.length + sessionStorage.length).toBe(0);
  });
});
