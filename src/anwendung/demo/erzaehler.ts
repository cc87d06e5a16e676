import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Ablehnung } from '#src/core/contract/ablehnung.ts';
import type { KontoActor } from '#src/core/contract/actor.ts';
import type { Ausgabe, Route } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import type { Dienste, Kontext } from '#src/platform/dienste.ts';
import { MODULE } from '../module.ts';
import { ABLEHNUNG_DUBLETTE, DemoFehler } from './demo-fehler.ts';

/** What a caller of the operation would send, before the contract parses it. */
export type Sendung<R extends Route> = {
  params?: z.input<R['params']>;
  query?: z.input<R['query']>;
  body?: z.input<R['body']>;
};

/** Tells one part of the story as one account. */
export type Erzaehler = {
  actor: KontoActor;
  /** Context of this account on a day of the story. */
  contextOn: (route: Route, tag: PlainDate) => Kontext;
  /**
   * One operation on a day of the story, as the server runs it: input parsed by the contract, answer parsed by the
   * contract. `tag` is the day on which the act counts; the day of recording stays the real one. Throws on a refusal.
   */
  act: <R extends Route>(route: R, tag: string, sendung: Sendung<R>) => Promise<Ausgabe<R>>;
  /** Acts that a fill which goes on leaves out: those after them keep their place and so their keys. */
  skip: (acts: number) => void;
};

/**
 * `teil` names the part of the story: every write carries an Idempotency-Key from it and its place, so that a fill
 * that was interrupted goes on where it stopped.
 */
export function createErzaehler(dienste: Dienste, actor: KontoActor, teil: string): Erzaehler {
  let stelle = 0;
  const contextOn: Erzaehler['contextOn'] = (route, tag) => ({
    dienste,
    actor,
    domaene: route.domaene,
    zweck: route.zweck,
    stichtag: tag,
    protokoll: { ereignis: route.id, ...route.protokoll, grund: 'DEMO' },
    anfrageId: createUuidV7(),
  });
  return {
    actor,
    contextOn,
    skip: (acts) => {
      stelle += acts;
    },
    act: async (route, tag, sendung) => {
      stelle += 1;
      const create = (): Kontext => {
        const kontext = contextOn(route, toPlainDate(tag));
        if (route.methode !== 'GET') kontext.idempotenz = toIdempotenz(`demo:${teil}:${stelle}`);
        return kontext;
      };
      return runAct(route, create, sendung, `${teil}, ${route.id} ${stelle}`);
    },
  };
}

async function runAct<R extends Route>(
  route: R,
  create: () => Kontext,
  sendung: Sendung<R>,
  wo: string,
): Promise<Ausgabe<R>> {
  const erste = await handle(route, create(), sendung);
  if (erste.ok) return route.antwort.parse(erste.wert) as Ausgabe<R>;
  const anders = ABLEHNUNG_DUBLETTE.safeParse(erste.fehler);
  if (!anders.success) throw toFehler(wo, erste.fehler);
  // Names of the crowd may sound alike; in the story they are different persons.
  const body = addKeineDublette(sendung.body, anders.data.zustand.personIds);
  const zweite = await handle(route, create(), { ...sendung, body } as Sendung<R>);
  if (!zweite.ok) throw toFehler(wo, zweite.fehler);
  return route.antwort.parse(zweite.wert) as Ausgabe<R>;
}

async function handle<R extends Route>(route: R, kontext: Kontext, sendung: Sendung<R>) {
  const bindung = BINDUNGEN.get(route.id);
  if (bindung === undefined) throw new Error(`No module binds ${route.id}`);
  const anfrage = {
    kontext,
    adresse: '127.0.0.1',
    sitzungToken: null,
    setSitzung: () => undefined,
    geraet: null,
    setGeraet: () => undefined,
  };
  return bindung.handle(anfrage, {
    params: route.params.parse(sendung.params ?? {}),
    query: route.query.parse(sendung.query ?? {}),
    body: route.body.parse(sendung.body),
  });
}

const BINDUNGEN = new Map(
  MODULE.flatMap(({ bindungen }) => bindungen).map((bindung) => [bindung.route.id, bindung]),
);

function addKeineDublette(body: unknown, personIds: readonly string[]): unknown {
  const alt = body as { person?: object };
  return { ...alt, person: { ...alt.person, keineDublette: personIds } };
}

function toFehler(wo: string, { code, fehler }: Ablehnung): DemoFehler {
  return new DemoFehler(
    wo,
    code,
    (fehler ?? []).map((feld) => `${feld.pointer} ${feld.code}`),
  );
}

/** The key alone decides: ids in the input differ between two fills, the place in the story does not. */
function toIdempotenz(schluessel: string): { schluessel: string; hash: Buffer } {
  return { schluessel, hash: createHash('sha256').update(schluessel).digest() };
}
