import process from 'node:process';
import { prepareInhalt } from '#src/anwendung/prepare-inhalt.ts';
import { type Laufzeit, openLaufzeit } from '#src/anwendung/start.ts';
import { StartFehler } from '#src/anwendung/start-fehler.ts';
import { formatKonfigurationsfehler, loadKonfiguration } from '#src/platform/config/konfiguration.ts';
import { DEMO_PASSWORT } from '#src/modules/benutzer/index.ts';
import { createLogger } from '#src/platform/log/logger.ts';
import { startServer } from '#src/server.ts';
import { startWorker } from '#src/worker.ts';
import type { Ergebnis } from './befehle.ts';
import { describeOhneVersand } from './mail.ts';
import { ensureOberflaeche } from './oberflaeche.ts';

/** Runs web, worker or both until SIGINT or SIGTERM. Builds the pages if they are missing. */
export async function runStart(args: readonly string[], rolle?: 'worker'): Promise<Ergebnis> {
  const gelesen = loadKonfiguration(process.env, rolle === undefined ? args : [...args, '--rolle', rolle]);
  if (!gelesen.ok) return { code: 2, ausgabe: formatKonfigurationsfehler(gelesen.fehler) };
  const konfiguration = gelesen.wert;
  if (konfiguration.rolle !== 'worker') ensureOberflaeche();
  const laufzeit = await openLaufzeit(konfiguration, {
    instanz: true,
    melde: (zeile) => console.info(zeile),
  });
  const log = createLogger({ stufe: konfiguration.produktion ? 'info' : 'warn' });
  const enden: (() => Promise<void>)[] = [laufzeit.stop];
  try {
    await prepareInhalt(laufzeit, (zeile) => console.info(zeile));
    enden.push(
      laufzeit.zugang.haltAmLaufen({
        onRestart: () => log.warn('Embedded database had ended and was started again'),
        onFailure: (fehler) => log.error('Embedded database does not start', { fehler }),
      }),
    );
    if (konfiguration.rolle !== 'web') enden.push(await startWorker(laufzeit, log));
    if (konfiguration.rolle !== 'worker') {
      const server = await startServer(laufzeit, log);
      enden.push(() => server.close());
      console.info(await formatBegruessung(laufzeit));
    }
    const ohneVersand = laufzeit.art === 'demo' ? null : describeOhneVersand(laufzeit);
    if (ohneVersand !== null) {
      log.warn('KIM_MAIL is not set: no mail leaves this installation');
      console.warn(ohneVersand);
    }
    await waitForEnd();
    return { code: 0, ausgabe: '' };
  } catch (fehler) {
    throw toStartFehler(fehler, konfiguration.port);
  } finally {
    for (const ende of enden.toReversed()) await ende();
  }
}

function waitForEnd(): Promise<void> {
  return new Promise((fertig) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => fertig());
  });
}

function toStartFehler(fehler: unknown, port: number): unknown {
  if (fehler instanceof Error && 'code' in fehler && fehler.code === 'EADDRINUSE') {
    return new StartFehler(`Port ${port} ist belegt. Wählen Sie mit KIM_PORT einen anderen.`);
  }
  return fehler;
}

async function formatBegruessung(laufzeit: Laufzeit): Promise<string> {
  const adresse = laufzeit.konfiguration.basisUrl;
  if (laufzeit.art !== 'demo') return `KIM-Plattform bereit: ${adresse}`;
  const { DEMO_KONTEN, PARTNERKONTO } = await import('#src/anwendung/demo/konten.ts');
  const zeilen = [...DEMO_KONTEN, PARTNERKONTO].map(
    (konto) => `  ${konto.kennung.padEnd(24)} ${konto.name} – ${konto.aufgabe}`,
  );
  return [
    `KIM-Plattform bereit: ${adresse}`,
    '',
    'Demo: Alle Daten sind erfunden (SYNTHETISCH). Anmelden mit einem Klick auf der Startseite,',
    `oder mit Kennung und Passwort „${DEMO_PASSWORT}“:`,
    ...zeilen,
    '',
    'Beenden mit Strg+C.',
  ].join('\n');
}
