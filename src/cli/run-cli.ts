import { prepareInhalt } from '#src/anwendung/prepare-inhalt.ts';
import { openLaufzeit } from '#src/anwendung/start.ts';
import { StartFehler } from '#src/anwendung/start-fehler.ts';
import { EpocheFehler } from '#src/platform/audit/seal-protokoll.ts';
import { formatKonfigurationsfehler, loadKonfiguration } from '#src/platform/config/konfiguration.ts';
import { TresorStartFehler } from '#src/platform/crypto/fehler.ts';
import { MigrationFehler } from '#src/platform/db/migrate.ts';
import { EmbeddedError } from '#src/platform/embedded/embedded-error.ts';
import { BEFEHLE } from './befehlsliste.ts';
import type { Befehl, Ergebnis } from './befehle.ts';

/** Errors whose message is a complete German line for the operator; anything else is a bug with its stack. */
const ERKLAERTE_FEHLER = [StartFehler, EmbeddedError, EpocheFehler, MigrationFehler, TresorStartFehler];

/** Finds the longest command that matches, runs it, prints, answers the exit code. */
export async function runCli(args: readonly string[]): Promise<number> {
  const name = findName(args);
  if (name === null) {
    const hilfe = args.length === 0 || args.includes('--help') || args[0] === 'hilfe';
    (hilfe ? console.info : console.warn)(
      hilfe ? createHilfe() : `Unbekannter Befehl „${args.join(' ')}“.\n\n${createHilfe()}`,
    );
    return hilfe ? 0 : 2;
  }
  const befehl = BEFEHLE[name] as Befehl;
  const rest = args.slice(name.split(' ').length);
  if (rest.includes('--help')) {
    console.info(`npx kim ${befehl.aufruf}\n\n${befehl.hilfe}`);
    return 0;
  }
  try {
    const { code, ausgabe } = await runBefehl(befehl, rest);
    printAusgabe(code, ausgabe);
    return code;
  } catch (fehler) {
    if (ERKLAERTE_FEHLER.some((art) => fehler instanceof art) && fehler instanceof Error) {
      console.warn(fehler.message);
      return 1;
    }
    throw fehler;
  }
}

/** Documents go to stdout byte by byte; wrong use goes to stderr. */
function printAusgabe(code: number, ausgabe: string | Uint8Array): void {
  if (typeof ausgabe !== 'string') process.stdout.write(ausgabe);
  else if (ausgabe !== '') (code === 2 ? console.warn : console.info)(ausgabe.replace(/\n$/, ''));
}

function findName(args: readonly string[]): string | null {
  const zwei = args.slice(0, 2).join(' ');
  if (zwei in BEFEHLE) return zwei;
  const eins = args[0] ?? '';
  return eins in BEFEHLE ? eins : null;
}

async function runBefehl(befehl: Befehl, args: readonly string[]): Promise<Ergebnis> {
  if (befehl.laufzeit !== true) return befehl.run(args);
  const konfiguration = loadKonfiguration(process.env);
  if (!konfiguration.ok) return { code: 2, ausgabe: formatKonfigurationsfehler(konfiguration.fehler) };
  const laufzeit = await openLaufzeit(konfiguration.wert, { instanz: false, melde: () => undefined });
  try {
    // A command may be the first thing that ever runs here.
    if (laufzeit.neu) await prepareInhalt(laufzeit, () => undefined);
    return await befehl.run(laufzeit, args);
  } finally {
    await laufzeit.stop();
  }
}

function createHilfe(): string {
  const breite = Math.max(...Object.keys(BEFEHLE).map((name) => name.length));
  const zeilen = Object.entries(BEFEHLE).map(
    ([name, befehl]) => `  ${name.padEnd(breite)}  ${befehl.hilfe.split('\n')[0]}`,
  );
  return `KIM-Plattform\n\nAufruf: npx kim BEFEHL [Angaben]   (jeder Befehl kennt --help)\n\n${zeilen.join('\n')}`;
}
