import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { openLaufzeit } from '#src/anwendung/start.ts';
import { runSummen } from '#src/modules/bericht/index.ts';
import { joinOrStart } from '#src/platform/embedded/embedded.ts';
import { loadKonfiguration } from '#src/platform/config/konfiguration.ts';
import { diffRechenzeit, readRechenzeit } from './rechenzeit.ts';
import { findDatenbankPid } from './run-bench.ts';

/** One run of the engine over everything: wall time, and processor of this process and of the database. */
export type Summenlauf = {
  standorte: number;
  stellen: number;
  zaehlsaetze: number;
  summen: number;
  sekunden: number;
  /** Null where the system does not tell. */
  rechenzeit: { programm_s: number; datenbank_s: number } | null;
};

/** Marks every sum as old, as „Alles neu berechnen“ does, and computes them one Stelle after the other. */
export async function measureSummen(ordner: string, standorte: number): Promise<Summenlauf> {
  const konfiguration = loadKonfiguration({ KIM_DATA_DIR: ordner });
  if (!konfiguration.ok) throw new Error(konfiguration.fehler.map((fehler) => fehler.meldung).join('\n'));
  const laufzeit = await openLaufzeit(konfiguration.wert, { instanz: true, melde: () => undefined });
  const server = await joinOrStart({ datenOrdner: ordner });
  const admin = new pg.Client({ connectionString: server.adminUrl('kim') });
  await admin.connect();
  try {
    const datenbankPid = await findDatenbankPid(admin);
    await admin.query(
      `INSERT INTO bericht.summe_offen (mandant_id, art, quartal)
       SELECT DISTINCT z.mandant_id, z.art, z.quartal FROM bericht.zaehlsatz z`,
    );
    const vorher = readRechenzeit(process.pid, datenbankPid);
    const beginn = performance.now();
    const stellen = await runSummen(laufzeit.dienste);
    const sekunden = (performance.now() - beginn) / 1_000;
    const nachher = readRechenzeit(process.pid, datenbankPid);
    const aufwand = vorher && nachher ? diffRechenzeit(vorher, nachher, 1) : null;
    const { rows } = await admin.query<{ zaehlsaetze: number; summen: number }>(
      `SELECT (SELECT count(*)::int FROM bericht.zaehlsatz) AS zaehlsaetze, (SELECT count(*)::int FROM bericht.summe) AS summen`,
    );
    return {
      standorte,
      stellen,
      zaehlsaetze: rows[0]?.zaehlsaetze ?? 0,
      summen: rows[0]?.summen ?? 0,
      sekunden,
      rechenzeit: aufwand && {
        programm_s: aufwand.web_ms / 1_000,
        datenbank_s: aufwand.datenbank_ms / 1_000,
      },
    };
  } finally {
    await admin.end();
    await server.stop();
    await laufzeit.stop();
  }
}

export function formatSummen({
  standorte,
  stellen,
  zaehlsaetze,
  summen,
  sekunden,
  rechenzeit,
}: Summenlauf): string {
  const zeit =
    rechenzeit === null
      ? ''
      : `, processor ${rechenzeit.programm_s.toFixed(1)} s here and ${rechenzeit.datenbank_s.toFixed(1)} s in the database`;
  return `${standorte} Standorte: ${stellen} Stellen, ${zaehlsaetze} Zählsätze, ${summen} sums in ${sekunden.toFixed(1)} s${zeit}`;
}
