import { QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { leseBeispiel, schreibBeispiel } from '../test/beispiele.ts';
import { problem, stelleServer } from '../test/server.ts';
import { createQueryClient } from './query-client.ts';
import { useLesen } from './use-lesen.ts';
import { closeSchranke, getSchranke } from './schranke.ts';
import { useSchreiben } from './use-schreiben.ts';

afterEach(() => vi.unstubAllGlobals());

const speicher = createQueryClient();
const wrapper = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={speicher}>{children}</QueryClientProvider>
);
const render = (onErfolg = vi.fn()) => ({
  onErfolg,
  ...renderHook(() => useSchreiben(schreibBeispiel, { onErfolg, wartezeiten: [1, 1] }), { wrapper }),
});
const schluesselVon = (anrufe: readonly { kopf: Record<string, string> }[]) =>
  anrufe.map(({ kopf }) => kopf['idempotency-key']);

describe('useSchreiben', () => {
  test('a connection that drops during submit: repeated with the same key, reported once', async () => {
    let versuch = 0;
    const anrufe = stelleServer({
      'POST /themen': () => (++versuch < 3 ? 'getrennt' : { status: 201, json: { id: '1' } }),
    });
    const { result, onErfolg } = render();
    await act(async () => void (await result.current.sende({ body: { name: 'Kita' } })));
    expect(anrufe).toHaveLength(3);
    expect(new Set(schluesselVon(anrufe)).size).toBe(1);
    expect(onErfolg).toHaveBeenCalledExactlyOnceWith({ id: '1' });
    expect(result.current).toMatchObject({ laeuft: false, problem: null });
  });

  test('a second press after the connection was lost for good keeps the key; other input gets a new one', async () => {
    const anrufe = stelleServer({ 'POST /themen': () => 'getrennt' });
    const { result } = render();
    await act(async () => void (await result.current.sende({ body: { name: 'Kita' } })));
    expect(result.current.problem?.code).toBe('KEINE_VERBINDUNG');
    await act(async () => void (await result.current.sende({ body: { name: 'Kita' } })));
    await act(async () => void (await result.current.sende({ body: { name: 'Schule' } })));
    const schluessel = schluesselVon(anrufe);
    expect(new Set(schluessel.slice(0, 6)).size).toBe(1);
    expect(new Set(schluessel).size).toBe(2);
  });

  test('after a fault of the server the same press is the same submission', async () => {
    const anrufe = stelleServer({ 'POST /themen': () => problem(503, 'AUSGANG_OFFEN') });
    const { result } = render();
    await act(async () => void (await result.current.sende({ body: { name: 'Kita' } })));
    await act(async () => void (await result.current.sende({ body: { name: 'Kita' } })));
    const schluessel = schluesselVon(anrufe);
    expect(schluessel).toHaveLength(2);
    expect(new Set(schluessel).size).toBe(1);
  });

  test('after an answer the same input is a new submission', async () => {
    const anrufe = stelleServer({ 'POST /themen': () => ({ status: 201, json: { id: '1' } }) });
    const { result } = render();
    await act(async () => void (await result.current.sende({ body: { name: 'Kita' } })));
    await act(async () => void (await result.current.sende({ body: { name: 'Kita' } })));
    expect(new Set(schluesselVon(anrufe)).size).toBe(2);
  });

  test('what the page shows is read anew before the form may close: the next press stands on the new version', async () => {
    const reihenfolge: string[] = [];
    let name = 'alt';
    stelleServer({
      'GET /themen/1': async () => {
        await new Promise((weiter) => setTimeout(weiter, 30));
        reihenfolge.push(`gelesen: ${name}`);
        return { json: { name } };
      },
      'POST /themen': () => {
        name = 'neu';
        return { status: 201, json: { id: '1' } };
      },
    });
    const { result } = renderHook(
      () => ({
        gelesen: useLesen(leseBeispiel, { params: { themaId: '1' }, query: {} }),
        schreiben: useSchreiben(schreibBeispiel, { onErfolg: () => void reihenfolge.push('fertig') }),
      }),
      { wrapper },
    );
    await waitFor(() => expect(result.current.gelesen.data).toEqual({ name: 'alt' }));
    await act(async () => void (await result.current.schreiben.sende({ body: { name: 'neu' } })));
    expect(reihenfolge).toEqual(['gelesen: alt', 'gelesen: neu', 'fertig']);
    expect(result.current.gelesen.data).toEqual({ name: 'neu' });
    expect(result.current.schreiben.laeuft).toBe(false);
  });

  test('409 KONFLIKT hands over what stands now', async () => {
    stelleServer({ 'POST /themen': () => problem(409, 'KONFLIKT', { zustand: { name: 'anders' } }) });
    const { result, onErfolg } = render();
    await act(async () => void (await result.current.sende({ body: { name: 'Kita' } })));
    expect(result.current.konflikt).toEqual({ name: 'anders' });
    expect(onErfolg).not.toHaveBeenCalled();
  });

  test.each([
    [401, 'NICHT_ANGEMELDET', 'anmelden'],
    [403, 'ERNEUT_ANMELDEN', 'bestaetigen'],
  ] as const)('%s %s waits for the dialog and repeats with the same key', async (status, code, art) => {
    let frei = false;
    const anrufe = stelleServer({
      'POST /themen': () => (frei ? { status: 201, json: { id: '1' } } : problem(status, code)),
    });
    const { result, onErfolg } = render();
    act(() => void result.current.sende({ body: { name: 'Kita' } }));
    await waitFor(() => expect(getSchranke()).toBe(art));
    frei = true;
    act(() => closeSchranke(true));
    await waitFor(() => expect(onErfolg).toHaveBeenCalledOnce());
    expect(new Set(schluesselVon(anrufe)).size).toBe(1);
  });

  test('giving up the dialog ends the attempt with the refusal', async () => {
    stelleServer({ 'POST /themen': () => problem(403, 'ERNEUT_ANMELDEN') });
    const { result } = render();
    act(() => void result.current.sende({ body: { name: 'Kita' } }));
    await waitFor(() => expect(getSchranke()).toBe('bestaetigen'));
    act(() => closeSchranke(false));
    await waitFor(() => expect(result.current.problem?.code).toBe('ERNEUT_ANMELDEN'));
  });

  test('another 403 opens no dialog', async () => {
    stelleServer({ 'POST /themen': () => problem(403, 'KEIN_RECHT') });
    const { result } = render();
    await act(async () => void (await result.current.sende({ body: { name: 'Kita' } })));
    expect(getSchranke()).toBeNull();
    expect(result.current.problem?.code).toBe('KEIN_RECHT');
  });
});
