import { availableParallelism, cpus, totalmem } from 'node:os';
import pg from 'pg';
import { joinOrStart } from '#src/platform/embedded/embedded.ts';
import { type Messung, measure } from './messen.ts';
import type { Statement } from './produkt.ts';
import type { Kosten } from './profil.ts';
import { type Aufwand, diffRechenzeit, type Rechenzeit, readRechenzeit } from './rechenzeit.ts';
import { createReferenz } from './referenz.ts';
import { type Produkt, startProdukt } from './start-produkt.ts';
import { createSzenarien, listWer, type Messfall } from './szenarien.ts';

export type Szenario = Messung & {
  name: string;
  clients: number;
  /** Bound for p95 at 20 clients; null: none. */
  ziel_ms: number | null;
  referenz?: { art: 'sql'; p50_ms: number; p95_ms: number };
  verhaeltnis_p50?: number;
  /** What the log row adds: bare time with it less bare time without, and its share of the answer. */
  protokoll?: { p50_ms: number; anteil: number };
  /** Processor per request, and statements of one. */
  aufwand?: Aufwand & { anweisungen: number };
};
export type Benchergebnis = {
  maschine: { kerne: number; modell: string; speicher_gib: number; node: string };
  umfang: string;
  standorte: number;
  /** Of the largest Stelle. */
  personen: number;
  szenarien: Szenario[];
  kosten?: Record<string, Kosten>;
};

const CLIENTS = [1, 20] as const;

/** Starts the product on the data in `ordner`, measures every scenario at 1 and 20 clients, ends it again. */
export async function runBench(angaben: {
  umfang: string;
  ordner: string;
  sekunden: number;
  profil: boolean;
  nur: RegExp;
  melde: (zeile: string) => void;
}): Promise<Benchergebnis> {
  const produkt = await startProdukt(angaben.ordner);
  const server = await joinOrStart({ datenOrdner: angaben.ordner });
  // Planned and kept as by the product.
  const sql = new pg.Pool({
    connectionString: server.appUrl('kim'),
    max: 20,
    idleTimeoutMillis: 0,
    options: '-c plan_cache_mode=force_generic_plan',
  });
  const admin = new pg.Client({ connectionString: server.adminUrl('kim') });
  await admin.connect();
  const datenbankPid = await findDatenbankPid(admin);
  try {
    const faelle = await createSzenarien(produkt.adresse, await listWer(admin, angaben.umfang));
    const szenarien: Szenario[] = [];
    const kosten: Record<string, Kosten> = {};
    for (const fall of faelle.filter(({ name }) => angaben.nur.test(name))) {
      angaben.melde(fall.name);
      const hoechstens = await fall.prepare?.();
      const seit = Date.now();
      const statements =
        fall.art === 'anmelden' || fall.art === 'gemischt'
          ? []
          : await produkt.record(async () => fall.anfrage(0));
      for (const clients of CLIENTS) {
        szenarien.push(
          await measureOne(
            fall,
            { clients, sekunden: angaben.sekunden, hoechstens },
            { sql, statements, seit, lesen: () => readRechenzeit(produkt.pid, datenbankPid) },
          ),
        );
      }
      if (angaben.profil && fall.prepare === undefined) kosten[fall.name] = await profile(produkt, fall);
    }
    const { rows } = await admin.query<{ anzahl: number }>(
      `SELECT count(*)::int AS anzahl FROM stamm.standort WHERE herkunft = 'erfunden'`,
    );
    const groesste = await admin.query<{ anzahl: number }>(
      'SELECT count(*)::int AS anzahl FROM fall.person GROUP BY mandant_id ORDER BY 1 DESC LIMIT 1',
    );
    return {
      maschine: {
        kerne: availableParallelism(),
        modell: cpus()[0]?.model ?? 'unbekannt',
        speicher_gib: Math.round(totalmem() / 1_073_741_824),
        node: process.version,
      },
      umfang: angaben.umfang,
      standorte: rows[0]?.anzahl ?? 0,
      personen: groesste.rows[0]?.anzahl ?? 0,
      szenarien,
      ...(angaben.profil ? { kosten } : {}),
    };
  } finally {
    await admin.end();
    await sql.end();
    await produkt.stop();
    await server.stop();
  }
}

async function measureOne(
  fall: Messfall,
  lauf: { clients: number; sekunden: number; hoechstens: number | undefined },
  bare: {
    sql: pg.Pool;
    statements: readonly Statement[];
    seit: number;
    lesen: () => Rechenzeit | null;
  },
): Promise<Szenario> {
  const { clients, sekunden } = lauf;
  let vorher: Rechenzeit | null = null;
  const onStart = (): void => {
    vorher = bare.lesen();
  };
  const messung = await measure(fall.anfrage, { ...lauf, onStart });
  const nachher = bare.lesen();
  const ganzes = {
    name: fall.name,
    clients,
    ziel_ms: fall.zielMs,
    ...messung,
    ...(vorher === null || nachher === null
      ? {}
      : {
          aufwand: {
            ...diffRechenzeit(vorher, nachher, messung.anfragen),
            anweisungen: bare.statements.length,
          },
        }),
  };
  if (bare.statements.length === 0) return ganzes;
  const referenz = createReferenz(bare.sql, bare.statements, bare.seit);
  const kurz = { clients, sekunden: Math.min(1.5, sekunden) };
  const ganz = await measure(referenz.ganz, kurz);
  const ohne = await measure(referenz.ohneProtokoll, kurz);
  if (ganz.fehler > 0) throw new Error(`${fall.name}: the bare statements failed`);
  const protokoll = Math.max(0, round(ganz.p50_ms - ohne.p50_ms));
  return {
    ...ganzes,
    referenz: { art: 'sql', p50_ms: ganz.p50_ms, p95_ms: ganz.p95_ms },
    verhaeltnis_p50: round(messung.p50_ms / Math.max(0.01, ganz.p50_ms)),
    protokoll: { p50_ms: protokoll, anteil: round(protokoll / Math.max(0.01, messung.p50_ms)) },
  };
}

export async function findDatenbankPid(admin: pg.Client): Promise<number> {
  const { rows } = await admin.query<{ inhalt: string }>(`SELECT pg_read_file('postmaster.pid') AS inhalt`);
  return Number(rows[0]?.inhalt.split('\n')[0]);
}

async function profile(produkt: Produkt, fall: Messfall): Promise<Kosten> {
  return produkt.profile(async () => measure(fall.anfrage, { clients: 20, sekunden: 3 }));
}

function round(wert: number): number {
  return Math.round(wert * 100) / 100;
}
