import { vi } from 'vitest';

export type Anruf = { methode: string; pfad: string; body: unknown; kopf: Record<string, string> };
type Antwort = { status?: number; json?: unknown } | 'getrennt';
type Stelle = (anruf: Anruf) => Antwort | Promise<Antwort>;

/**
 * Stands in for the API: `'GET /sitzung': () => ({ json: … })`. Unknown addresses answer 404, `'getrennt'` loses the
 * connection. Gives the list of calls.
 */
export function stelleServer(stellen: Readonly<Record<string, Stelle>>): Anruf[] {
  const anrufe: Anruf[] = [];
  vi.stubGlobal('fetch', async (adresse: string, anfrage: RequestInit) => {
    const methode = anfrage.method ?? 'GET';
    const pfad = adresse.replace('/api/v1', '');
    const anruf: Anruf = {
      methode,
      pfad,
      body: typeof anfrage.body === 'string' ? JSON.parse(anfrage.body) : undefined,
      kopf: { ...(anfrage.headers as Record<string, string>) },
    };
    anrufe.push(anruf);
    const stelle = stellen[`${methode} ${pfad.split('?')[0] ?? ''}`];
    const antwort = stelle ? await stelle(anruf) : { status: 404 };
    if (antwort === 'getrennt') throw new TypeError('Failed to fetch');
    const text = antwort.json === undefined ? '' : JSON.stringify(antwort.json);
    return new Response(text, { status: antwort.status ?? 200 });
  });
  return anrufe;
}

/** A problem+json answer. */
export function problem(status: number, code: string, mehr: object = {}): { status: number; json: object } {
  return { status, json: { type: 'about:blank', status, code, title: `Titel ${code}`, ...mehr } };
}
