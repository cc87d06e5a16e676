import { Agent, request } from 'node:http';
import { DEMO_PASSWORT } from '#src/modules/benutzer/index.ts';

export type Kopfzeilen = Record<string, string>;
export type Geantwortet = { status: number; text: string; cookie: string | null };

/** One keep-alive agent for all clients; a light client, since it shares the machine with what it measures. */
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

export async function call(
  adresse: string,
  methode: string,
  pfad: string,
  kopf: Kopfzeilen = {},
  body?: unknown,
): Promise<Geantwortet> {
  const daten = body === undefined ? undefined : JSON.stringify(body);
  return new Promise((fertig, fehler) => {
    const anfrage = request(
      `${adresse}${pfad}`,
      {
        method: methode,
        agent,
        headers: {
          ...kopf,
          ...(daten === undefined
            ? {}
            : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(daten)) }),
        },
      },
      (antwort) => {
        const teile: Buffer[] = [];
        antwort.on('data', (teil: Buffer) => teile.push(teil));
        antwort.once('error', fehler);
        antwort.once('end', () =>
          fertig({
            status: antwort.statusCode ?? 0,
            text: Buffer.concat(teile).toString('utf8'),
            cookie: antwort.headers['set-cookie']?.[0]?.split(';')[0] ?? null,
          }),
        );
      },
    );
    anfrage.once('error', fehler);
    anfrage.end(daten);
  });
}

/** A logged in account. */
export type Angemeldet = {
  get: <T>(pfad: string) => Promise<T>;
  send: (methode: 'POST' | 'PUT', pfad: string, body: unknown) => Promise<Geantwortet>;
  isGut: (pfad: string) => Promise<boolean>;
};

export async function login(adresse: string, kennung: string): Promise<Angemeldet> {
  const antwort = await call(adresse, 'POST', '/api/v1/anmeldung', {}, { kennung, passwort: DEMO_PASSWORT });
  if (antwort.status !== 200 && antwort.status !== 201)
    throw new Error(`Login ${kennung}: ${antwort.status} ${antwort.text}`);
  const { csrf } = JSON.parse(antwort.text) as { csrf: string };
  const kopf = { cookie: antwort.cookie ?? '', 'x-kim-csrf': csrf };
  const get = async (pfad: string): Promise<Geantwortet> => call(adresse, 'GET', `/api/v1${pfad}`, kopf);
  return {
    get: async <T>(pfad: string): Promise<T> => {
      const { status, text } = await get(pfad);
      if (status !== 200) throw new Error(`${pfad}: ${status} ${text}`);
      return JSON.parse(text) as T;
    },
    send: async (methode, pfad, body) => call(adresse, methode, `/api/v1${pfad}`, kopf, body),
    isGut: async (pfad) => (await get(pfad)).status === 200,
  };
}
