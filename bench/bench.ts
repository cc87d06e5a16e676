import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLand } from '#src/anwendung/land/create-land.ts';
import { prepareInhalt } from '#src/anwendung/prepare-inhalt.ts';
import { openLaufzeit } from '#src/anwendung/start.ts';
import { WURZEL } from '#src/anwendung/datenbank.ts';
import { loadKonfiguration } from '#src/platform/config/konfiguration.ts';
import { ensureOberflaeche } from '#src/cli/oberflaeche.ts';
import { formatBericht } from './bericht.ts';
import { type Benchergebnis, runBench } from './run-bench.ts';
import { formatNebenher, measureNebenher, type Nebenlauf } from './nebenher.ts';
import { formatSummen, measureSummen, type Summenlauf } from './summen.ts';

/**
 * `npm run bench -- [--umfang demo|kommune|land|mandant|foerderung|summen] [--standorte 6,27,54] [--json FILE] [--sekunden N] [--profil] [--nur TEXT] [--nebenher]`:
 * the scenarios of docs/leistung.md over real HTTP. A data set that is missing is loaded first and kept in the folder
 * `.kim-bench`; several numbers of Standorte are measured one after the other on a growing set. `mandant`: one Stelle with
 * 10,000 persons. `summen`: how long all sums of the Kennzahlen take to be computed anew, at 10, 27 and 54 Standorte;
 * with `--nebenher` instead the tables of Kennzahlen, and case work while the sums are computed.
 */
const args = process.argv.slice(2);
const option = (name: string): string | undefined => {
  const stelle = args.indexOf(`--${name}`);
  return stelle === -1 ? undefined : args[stelle + 1];
};
const melde = (zeile: string): void => console.error(zeile);

const STANDORTE: Readonly<Record<string, string>> = {
  demo: '0',
  kommune: '1',
  land: '54',
  mandant: '1',
  foerderung: '54',
  summen: '10,27,54',
};
/** Forty people with this share of five years of work: some 10,000 persons in one Stelle. */
const MANDANT = { kraefte: 40, anteil: 0.62 } as const;
/** Of the Standorte for the sums the first ones have Akten, for the case work beside it. The sums read Zählsätze alone. */
const MIT_AKTEN = 10;
const umfang = option('umfang') ?? 'demo';
const vorgabe = STANDORTE[umfang];
const stufen = (option('standorte') ?? vorgabe ?? '').split(',').map(Number);

if (vorgabe === undefined || stufen.some((zahl) => !Number.isInteger(zahl) || zahl < 0 || zahl > 54)) {
  console.warn(
    'Aufruf: npm run bench -- [--umfang demo|kommune|land|mandant|foerderung|summen] [--standorte 6,27,54] [--json DATEI] [--sekunden N] [--profil] [--nur TEXT] [--nebenher]',
  );
  process.exitCode = 2;
} else {
  const mitNebenher = args.includes('--nebenher');
  if (umfang !== 'summen' || mitNebenher) ensureOberflaeche();
  const ordner =
    umfang === 'demo' ? await mkdtemp(join(tmpdir(), 'kim-bench-')) : join(WURZEL, '.kim-bench', umfang);
  const ergebnisse: Benchergebnis[] = [];
  const laeufe: (Summenlauf | Nebenlauf)[] = [];
  for (const standorte of stufen) {
    await fill(ordner, standorte);
    if (umfang === 'summen') {
      if (mitNebenher) {
        const nebenher = await measureNebenher(ordner, Number(option('sekunden') ?? 3));
        console.info(formatNebenher(nebenher));
        laeufe.push(nebenher);
      } else {
        const summen = await measureSummen(ordner, standorte);
        console.info(formatSummen(summen));
        laeufe.push(summen);
      }
      continue;
    }
    const ergebnis = await runBench({
      umfang,
      ordner,
      sekunden: Number(option('sekunden') ?? 3),
      profil: args.includes('--profil'),
      nur: new RegExp(option('nur') ?? '', 'i'),
      melde,
    });
    ergebnisse.push(ergebnis);
    console.info(formatBericht(ergebnis));
  }
  if (umfang === 'demo') await rm(ordner, { recursive: true, force: true });
  const datei = option('json');
  const [erstes] = ergebnisse;
  const gemessen = ergebnisse.length === 1 ? erstes : { ...ergebnisse.at(-1), wachstum: ergebnisse };
  const alles = umfang === 'summen' ? { umfang, laeufe } : gemessen;
  if (datei !== undefined) await writeFile(datei, `${JSON.stringify(alles, null, 2)}\n`);
}

/** The demo, and beside it as many invented Standorte as are asked for. */
async function fill(ordner: string, standorte: number): Promise<void> {
  const konfiguration = loadKonfiguration({ KIM_DATA_DIR: ordner });
  if (!konfiguration.ok) throw new Error(konfiguration.fehler.map((fehler) => fehler.meldung).join('\n'));
  const laufzeit = await openLaufzeit(konfiguration.wert, { instanz: true, melde });
  try {
    await prepareInhalt(laufzeit, melde);
    const groesse =
      umfang === 'mandant'
        ? MANDANT
        : {
            nurFoerderung: umfang === 'foerderung',
            nurZaehlung: umfang === 'summen' && standorte > MIT_AKTEN,
          };
    if (standorte > 0) await createLand(laufzeit, { saat: 1, standorte, ...groesse }, melde);
  } finally {
    await laufzeit.stop();
  }
}
