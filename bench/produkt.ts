import { Session } from 'node:inspector/promises';
import process from 'node:process';
import pg from 'pg';
import { prepareInhalt } from '#src/anwendung/prepare-inhalt.ts';
import { openLaufzeit } from '#src/anwendung/start.ts';
import { loadKonfiguration } from '#src/platform/config/konfiguration.ts';
import { createLogger } from '#src/platform/log/logger.ts';
import { startServer } from '#src/server.ts';
import { startWorker } from '#src/worker.ts';
import { computeKosten } from './profil.ts';

/** The product in a process of its own, as in life, so that the measuring client takes none of its time. */
export type Auftrag = {
  art: 'mitschnitt' | 'mitschnitt-ende' | 'profil' | 'profil-ende' | 'speicher' | 'ende';
};
export type Statement = { text: string; name: string | undefined; values: unknown[] };
export type Antwort = { art: 'bereit' | 'fertig'; wert?: unknown };

const mitschnitt: { statements: Statement[] | null } = { statements: null };

/** Notes what the pool of the product sends while asked to; other connections of the process are left out. */
function patchClient(): void {
  // oxlint-disable-next-line typescript/unbound-method -- called below with the client it belongs to
  const original = pg.Client.prototype.query as (...args: unknown[]) => unknown;
  const patched = function query(
    this: pg.Client & { connectionParameters?: { application_name?: string } },
    ...args: unknown[]
  ) {
    if (mitschnitt.statements !== null && this.connectionParameters?.application_name === 'kim')
      mitschnitt.statements.push(toStatement(args));
    return original.apply(this, args);
  };
  Object.assign(pg.Client.prototype, { query: patched });
}

function toStatement([erstes, zweites]: readonly unknown[]): Statement {
  if (typeof erstes === 'string')
    return { text: erstes, name: undefined, values: Array.isArray(zweites) ? zweites : [] };
  const { text, name, values } = erstes as Partial<Statement>;
  return { text: text ?? '', name, values: values ?? [] };
}

function send(antwort: Antwort): void {
  if (process.connected) process.send?.(antwort);
}

patchClient();
const gelesen = loadKonfiguration(process.env);
if (!gelesen.ok) throw new Error(gelesen.fehler.map((fehler) => fehler.meldung).join('\n'));
const laufzeit = await openLaufzeit(gelesen.wert, { instanz: true, melde: () => undefined });
await prepareInhalt(laufzeit, () => undefined);
const log = createLogger({ stufe: 'silent' });
const server = await startServer(laufzeit, log);
const stopWorker = await startWorker(laufzeit, log);
const inspektor = new Session();
inspektor.connect();

let ende: Promise<void> | undefined;
const stop = (): Promise<void> => {
  ende ??= stopWorker()
    .then(() => server.close())
    .then(() => laufzeit.stop());
  return ende;
};
// Also when whoever measures is gone, however it ended: no database stays behind.
process.once('disconnect', () => void stop());
process.on('message', (auftrag: Auftrag) => {
  void answer(auftrag).then((wert) => send({ art: 'fertig', wert }));
});
send({ art: 'bereit' });

async function answer({ art }: Auftrag): Promise<unknown> {
  switch (art) {
    case 'mitschnitt':
      mitschnitt.statements = [];
      return null;
    case 'mitschnitt-ende': {
      const { statements } = mitschnitt;
      mitschnitt.statements = null;
      return statements ?? [];
    }
    case 'profil':
      await inspektor.post('Profiler.enable');
      await inspektor.post('Profiler.start');
      return null;
    case 'profil-ende':
      return computeKosten((await inspektor.post('Profiler.stop')).profile);
    case 'speicher': {
      const { rss, heapUsed } = process.memoryUsage();
      return { rss, heapUsed, verbindungen: laufzeit.dienste.pool.totalCount };
    }
    case 'ende':
      await stop();
      process.disconnect();
      return null;
  }
}
