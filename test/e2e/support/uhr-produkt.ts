import process from 'node:process';
import { prepareInhalt } from '#src/anwendung/prepare-inhalt.ts';
import { openLaufzeit } from '#src/anwendung/start.ts';
import { type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import '#src/core/contract/meldungen.ts';
import { applyNachweisfristen, runFoerderfristen } from '#src/modules/foerderung/index.ts';
import { loadKonfiguration } from '#src/platform/config/konfiguration.ts';
import { createLogger } from '#src/platform/log/logger.ts';
import { startServer } from '#src/server.ts';

/** What the journey asks of the process: another day, with the night before it. */
export type Uhrauftrag = { tag: string };
export type Uhrmeldung = { bereit: true } | { tag: string; schritte: number };

/** The product with the demo as `kim start` opens it, with a clock that a journey moves. */
const konfiguration = loadKonfiguration(process.env, []);
if (!konfiguration.ok) throw new Error(`Configuration: ${JSON.stringify(konfiguration.fehler)}`);
const laufzeit = await openLaufzeit(konfiguration.wert, { instanz: true, melde: () => undefined });
let heute: PlainDate = laufzeit.dienste.stichtag();
laufzeit.dienste.stichtag = () => heute;
await prepareInhalt(laufzeit, () => undefined);
const server = await startServer(laufzeit, createLogger({ stufe: 'warn' }));

process.on('message', ({ tag }: Uhrauftrag) => {
  const stelle = async (): Promise<void> => {
    heute = toPlainDate(tag);
    const schritte =
      (await runFoerderfristen(laufzeit.dienste)) + (await applyNachweisfristen(laufzeit.dienste));
    melde({ tag, schritte });
  };
  void stelle();
});
const ende = async (): Promise<void> => {
  await server.close();
  await laufzeit.stop();
  process.exit(0);
};
process.once('SIGTERM', () => void ende());
process.once('disconnect', () => void ende());
melde({ bereit: true });

function melde(meldung: Uhrmeldung): void {
  process.send?.(meldung);
}
