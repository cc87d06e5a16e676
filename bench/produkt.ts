import { Session } from 'node:inspector/promises';
import process from 'node:process';
import { prepareInhalt } from '#src/anwendung/prepare-inhalt.ts';
import { openLaufzeit } from '#src/anwendung/start.ts';
import { loadKonfiguration } from '#src/platform/config/konfiguration.ts';
import { Leitung } from '#src/platform/db/leitung.ts';
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
function patchLeitung(): void {
  // oxlint-disable-next-line typescript/unbound-method -- called below with the connection it belongs to
  const { send: original } = Leitung.prototype;
  Leitung.prototype.send = function send(abfrage) {
    const { connectionParameters } = this as unknown as {
      connectionParameters: { application_name?: string };
    };
    if (mitschnitt.statements !== null && connectionParameters.application_name === 'kim') {
      const { name, text, values } = abfrage;
      mitschnitt.statements.push({ text, name: name === '' ? undefined : name, values: [...values] });
    }
    original.call(this, abfrage);
  };
}

function sendAntwort(antwort: Antwort): void {
  if (process.connected) process.send?.(antwort);
}

patchLeitung();
const gelesen = loadKonfiguration(process.env);
if (!gelesen.ok) throw new Error(gelesen.fehler.map((fehler) => fehler.meldung).join('\n'));
const laufzeit = await openLaufzeit(gelesen.wert, { instanz: true, melde: () => undefined });
await prepareInhalt(laufzeit, () => undefined);
const log = createLogger({ stufe: 'silent' });
const server = await startServer(laufzeit, log);
const stopWorker = await startWorker(laufzeit, log);
const inspektor = new Session();
inspektor.connect();

process.on('message', (auftrag: Auftrag) => {
  void answer(auftrag).then((wert) => sendAntwort({ art: 'fertig', wert }));
});
sendAntwort({ art: 'bereit' });

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
      await stopWorker();
      await server.close();
      await laufzeit.stop();
      process.disconnect();
      return null;
  }
}
