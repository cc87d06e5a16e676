import { setTimeout as warte } from 'node:timers/promises';
import { createUuidV4 } from '#src/core/ids.ts';
import type { Zugang } from './vorrat.ts';

/** What a client sends and what it was told; `id` stays null until the server acknowledged. */
export type Sendung = { schluessel: string; pfad: string; body: object; notiz: string; id: string | null };

export type Antwort = { status: number; body: Record<string, unknown>; kopf: Headers };

export type Mensch = {
  rufe: (methode: string, pfad: string, body?: object, kopf?: Record<string, string>) => Promise<Antwort>;
};

/** Logs in like a browser; `adresse` may change later, for a process that was started anew on the same port. */
export async function login(adresse: string, zugang: Zugang): Promise<Mensch> {
  let keks = '';
  let csrf = '';
  const rufe: Mensch['rufe'] = async (methode, pfad, body, kopf = {}) => {
    const antwort = await fetch(`${adresse}/api/v1${pfad}`, {
      method: methode,
      headers: { 'x-kim-csrf': csrf, cookie: keks, 'content-type': 'application/json', ...kopf },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(30_000),
    });
    const gesetzt = antwort.headers.getSetCookie()[0]?.split(';')[0];
    if (gesetzt !== undefined) keks = gesetzt;
    const text = await antwort.text();
    return { status: antwort.status, body: text === '' ? {} : JSON.parse(text), kopf: antwort.headers };
  };
  const antwort = await rufe('POST', '/anmeldung', zugang);
  if (antwort.status !== 200) throw new Error(`Login: ${antwort.status} ${JSON.stringify(antwort.body)}`);
  csrf = String(antwort.body['csrf']);
  return { rufe };
}

export function createSendung(akteId?: string): Sendung {
  const notiz = `Störung ${createUuidV4()}`;
  const body =
    akteId === undefined
      ? { zugangsweg: 'SOZIALAMT', sprache: 'ar', bedarfe: ['WOHNEN'], information: { am: null }, notiz }
      : { datum: new Date().toISOString().slice(0, 10), art: 'PERSOENLICH', notiz };
  const pfad = akteId === undefined ? '/kurzberatungen' : `/akten/${akteId}/kontakte`;
  return { schluessel: createUuidV4(), pfad, body, notiz, id: null };
}

/** Sends once; every answer but a success leaves the Sendung open. Answers the status, 0 for none. */
export async function sende(mensch: Mensch, sendung: Sendung): Promise<number> {
  try {
    const { status, body } = await mensch.rufe('POST', sendung.pfad, sendung.body, {
      'idempotency-key': sendung.schluessel,
    });
    if (status !== 201) return status;
    const id = String(body['id']);
    if (sendung.id !== null && sendung.id !== id)
      throw new Error(`Key ${sendung.schluessel} names two records`);
    sendung.id = id;
    return status;
  } catch (fehler) {
    if (fehler instanceof Error && fehler.message.startsWith('Key ')) throw fehler;
    return 0;
  }
}

export type Schreiber = {
  sendungen: Sendung[];
  /** How often the server answered with which status; 0: the connection broke. */
  status: Map<number, number>;
  ende: () => Promise<void>;
};

/**
 * Several clients write Kurzberatungen and contacts at once, until `ende`. A Sendung that was not acknowledged is left
 * as it is: whoever started the writer repeats it later under its key.
 */
export function startSchreiber(mensch: Mensch, gleichzeitig = 4): Schreiber {
  const sendungen: Sendung[] = [];
  const status = new Map<number, number>();
  const ende = new AbortController();
  const schreibe = async (): Promise<void> => {
    let akteId: string | undefined;
    for (let nummer = 0; !ende.signal.aborted; nummer += 1) {
      const sendung = createSendung(nummer % 3 === 0 ? undefined : akteId);
      sendungen.push(sendung);
      const ergebnis = await sende(mensch, sendung);
      status.set(ergebnis, (status.get(ergebnis) ?? 0) + 1);
      if (ergebnis === 201 && sendung.pfad === '/kurzberatungen') akteId = sendung.id ?? undefined;
      if (ergebnis !== 201) await warte(50);
    }
  };
  const alle = Array.from({ length: gleichzeitig }, schreibe);
  return {
    sendungen,
    status,
    ende: async () => {
      ende.abort();
      await Promise.all(alle);
    },
  };
}
