import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import type { BrowserContext } from '@playwright/test';
import type { Ausgabe, Route } from '#src/core/contract/define-route.ts';
import { type Anfrage, toLink } from '#src/web/api/call-route.ts';
import { findFreePort } from '../../support/freier-port.ts';
import { Besuch, type Demokonto, expect, test as basis } from './seite.ts';
import { createDatenordner } from './vorlage.ts';
import type { Uhrauftrag, Uhrmeldung } from './uhr-produkt.ts';

const PROGRAMM = 'test/e2e/support/uhr-produkt.ts';
const START_MS = 180_000;

/** The product on a day that the journey chooses. */
export type Uhr = {
  url: string;
  /** Goes to another day and through its night; answers how many steps only time took. */
  stelle: (tag: string) => Promise<number>;
};

/** Somebody at the browser who may also send what other journeys show in detail. */
export type Mensch = Besuch & {
  sende: <R extends Route>(route: R, anfrage: Anfrage<R>) => Promise<Ausgabe<R>>;
};

async function startMitUhr(): Promise<Uhr & { stop: () => Promise<void> }> {
  const port = await findFreePort();
  const ordner = await createDatenordner();
  const kind = fork(PROGRAMM, [], {
    env: { ...process.env, KIM_PORT: String(port), KIM_DATA_DIR: ordner, NODE_ENV: 'development' },
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const ausgabe: string[] = [];
  kind.stdout?.on('data', (teil: Buffer) => ausgabe.push(teil.toString()));
  kind.stderr?.on('data', (teil: Buffer) => ausgabe.push(teil.toString()));
  await waitForMeldung(kind, ausgabe);
  return {
    url: `http://127.0.0.1:${port}`,
    stelle: async (tag) => {
      const antwort = waitForMeldung(kind, ausgabe);
      kind.send({ tag } satisfies Uhrauftrag);
      const meldung = await antwort;
      return 'schritte' in meldung ? meldung.schritte : 0;
    },
    stop: async () => {
      const beendet = once(kind, 'exit');
      if (kind.exitCode === null) {
        kind.kill('SIGTERM');
        await beendet;
      }
      await rm(ordner, { recursive: true, force: true });
    },
  };
}

/** The next answer; an end before it is a failure with what the process said. */
function waitForMeldung(kind: ChildProcess, ausgabe: readonly string[]): Promise<Uhrmeldung> {
  return new Promise((fertig, gescheitert) => {
    const ende = () => gescheitert(new Error(`The product ended:\n${ausgabe.join('')}`));
    kind.once('exit', ende);
    kind.once('message', (meldung) => {
      kind.off('exit', ende);
      fertig(meldung as Uhrmeldung);
    });
  });
}

/** Logged in, with the token that a page would hold. */
async function createMensch(kontext: BrowserContext, name: string): Promise<Mensch> {
  const besuch = new Besuch(await kontext.newPage());
  const { request } = besuch.page;
  const konten = (await (await request.get('/api/v1/demo/konten')).json()) as Demokonto[];
  const konto = konten.find((eines) => eines.name === name);
  if (konto === undefined) throw new Error(`Nobody of the demo is called ${name}`);
  await besuch.loginDirekt(konto);
  const { csrf } = (await (await request.get('/api/v1/sitzung')).json()) as { csrf: string };
  const sende: Mensch['sende'] = async (route, anfrage) => {
    const { body }: { body?: unknown } = anfrage;
    const antwort = await request.fetch(toLink(route, anfrage), {
      method: route.methode,
      headers: { 'x-kim-csrf': csrf },
      ...(body === undefined ? {} : { data: body }),
    });
    const inhalt: unknown = await antwort.json();
    expect(antwort.ok(), `${name}, ${route.id}: ${JSON.stringify(inhalt)}`).toBe(true);
    return route.antwort.parse(inhalt) as Ausgabe<typeof route>;
  };
  return Object.assign(besuch, { sende });
}

/** For journeys through more than one day: a product of their own, and people in it. */
export const test = basis.extend<{ mensch: (name: string) => Promise<Mensch> }, { uhr: Uhr }>({
  uhr: [
    async ({}, use) => {
      const { stop, ...uhr } = await startMitUhr();
      await use(uhr);
      await stop();
    },
    { scope: 'worker', timeout: START_MS },
  ],
  mensch: async ({ browser, uhr, viewport }, use) => {
    const kontexte: BrowserContext[] = [];
    await use(async (name) => {
      const kontext = await browser.newContext({ baseURL: uhr.url, viewport, locale: 'de-DE' });
      kontexte.push(kontext);
      return createMensch(kontext, name);
    });
    for (const kontext of kontexte) await kontext.close();
  },
});
export { expect };
