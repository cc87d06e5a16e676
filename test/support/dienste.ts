import pg from 'pg';
import { afterAll } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { createHauptschluessel } from '#src/platform/crypto/hauptschluessel.ts';
import { createTresor } from '#src/platform/crypto/tresor.ts';
import { createPool } from '#src/platform/db/pool.ts';
import type { Dienste } from '#src/platform/dienste.ts';
import { createTestDatenbank, type Testdatenbank } from './datenbank.ts';
import { NUR_EICAR } from '#src/platform/files/virenpruefung.ts';

/** The fixed day of all tests; a test that needs another hands in its own. */
export const STICHTAG = toPlainDate('2026-10-19');

export type Testdienste = Dienste & {
  datenbank: Testdatenbank;
  /** As superuser: looks behind the walls. One statement at a time; what sets something takes a connection of its own. */
  admin: pg.Pool;
  /** Moves the domain's today and the real clock of this test. */
  setStichtag: (tag: string) => void;
  setJetzt: (ms: number | null) => void;
};

const hauptschluessel = createHauptschluessel();

type Verbindungen = Pick<Testdienste, 'datenbank' | 'admin' | 'pool' | 'tresor'>;

/** Connections keep their planned statements, and planning is most of what a test costs: one set for all files of a worker. */
let jeWorker: Promise<Verbindungen> | undefined;

async function connect(angaben: { eigene?: boolean }): Promise<Verbindungen> {
  const datenbank = await createTestDatenbank(angaben);
  const pool = createPool(datenbank.appUrl, { name: 'test', max: 8 });
  const admin = new pg.Pool({ connectionString: datenbank.adminUrl, max: 2, idleTimeoutMillis: 0 });
  // The run ends the connections of its cluster.
  admin.on('error', () => undefined);
  const tresor = await createTresor({ schluesselDbUrl: datenbank.schluesselUrl, hauptschluessel });
  return { datenbank, admin, pool, tresor };
}

async function connectEigene(): Promise<Verbindungen> {
  const verbindungen = await connect({ eigene: true });
  afterAll(async () => {
    await verbindungen.tresor.close();
    await verbindungen.admin.end();
    await verbindungen.pool.end();
  });
  return verbindungen;
}

/** Services on the database of this worker; `eigene`: on one for this file alone, closed when the file is done. */
export async function createTestDienste(angaben: { eigene?: boolean } = {}): Promise<Testdienste> {
  const { datenbank, admin, pool, tresor } =
    angaben.eigene === true ? await connectEigene() : await (jeWorker ??= connect({}));
  let stichtag = STICHTAG;
  let jetzt: number | null = null;
  return {
    pool,
    tresor,
    stichtag: () => stichtag,
    jetzt: () => jetzt ?? Date.now(),
    demo: false,
    mailversand: true,
    basisUrl: 'https://kim.example',
    virenpruefung: NUR_EICAR,
    datenbank,
    admin,
    setStichtag: (tag) => {
      stichtag = toPlainDate(tag);
    },
    setJetzt: (ms) => {
      jetzt = ms;
    },
  };
}
