import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { createUuidV7 } from '#src/core/ids.ts';
import { createTestDatenbank } from '#test/support/datenbank.ts';
import type { Testdatenbank } from '#test/support/datenbank.ts';
import type { Anker } from './anker.ts';
import { createEintragInsert } from './eintrag.ts';
import type { Eintrag } from './eintrag.ts';
import { sealProtokoll } from './seal-protokoll.ts';

export type Testprotokoll = {
  datenbank: Testdatenbank;
  /** Login kim_app. */
  app: Client;
  /** Superuser: does what nobody may. */
  admin: Client;
  /** Runs in one transaction as domain role with context, as withActor does. */
  runAs<T>(kontext: Testkontext, f: () => Promise<T>): Promise<T>;
  /** `anzahl` rows of a Mandant, each in a transaction of its own. */
  log(mandantId: string | null, anzahl: number, teil?: Partial<Eintrag>): Promise<void>;
  /** Seals everything in one go: waits for transactions in other databases of the server, which hold sealing up. */
  sealAll(anker?: Anker, block?: number): Promise<number>;
  close(): Promise<void>;
};

export type Testkontext = {
  domaene: string;
  kontoId?: string;
  mandantId?: string;
  rolle?: string;
  system?: string;
};

export const KONTO = '0190a000-0000-7000-8000-000000000001';

export function createEintrag(teil: Partial<Eintrag> = {}): Eintrag {
  return {
    id: createUuidV7(),
    mandantId: null,
    standortId: null,
    kontoId: KONTO,
    systemkonto: null,
    rolle: 'CASE_MANAGEMENT',
    sitzungId: null,
    bereich: 'fall',
    ereignis: 'fall.getFall',
    art: 'ABFRAGE',
    objektart: 'fall',
    objektId: createUuidV7(),
    zweck: 'Fallführung – Ü-Prüfung',
    ergebnis: 'OK',
    code: null,
    anfrageId: createUuidV7(),
    ...teil,
  };
}

/** Rows that sealing would leave out, because a transaction in another database of the server is older than they are. */
export const NOCH_NICHT_VERSIEGELBAR = `SELECT FROM protokoll.eintrag
  WHERE epoche = protokoll.epoche() AND tx >= pg_snapshot_xmin(pg_current_snapshot()) LIMIT 1`;

/** A database of its own: these tests break the log. */
export async function createTestprotokoll(): Promise<Testprotokoll> {
  const datenbank = await createTestDatenbank({ eigene: true });
  const app = new Client({ connectionString: datenbank.appUrl });
  const admin = new Client({ connectionString: datenbank.adminUrl });
  await Promise.all([app.connect(), admin.connect()]);

  async function runAs<T>(kontext: Testkontext, f: () => Promise<T>): Promise<T> {
    await app.query('BEGIN');
    try {
      await app.query(
        `SELECT set_config('role', $1, true), set_config('kim.konto_id', $2, true), set_config('kim.mandant_id', $3, true),
           set_config('kim.rolle', $4, true), set_config('kim.systemkonto', $5, true)`,
        [
          `kim_${kontext.domaene}`,
          kontext.kontoId ?? '',
          kontext.mandantId ?? '',
          kontext.rolle ?? '',
          kontext.system ?? '',
        ],
      );
      const wert = await f();
      await app.query('COMMIT');
      return wert;
    } catch (error) {
      await app.query('ROLLBACK');
      throw error;
    }
  }

  return {
    datenbank,
    app,
    admin,
    runAs,
    async log(mandantId, anzahl, teil = {}) {
      for (let i = 0; i < anzahl; i += 1) {
        const kontext = {
          domaene: 'fall',
          kontoId: KONTO,
          rolle: 'CASE_MANAGEMENT',
          ...(mandantId && { mandantId }),
        };
        await runAs(kontext, async () => {
          await app.query(createEintragInsert(createEintrag({ mandantId, ...teil })));
        });
      }
    },
    async sealAll(anker, block) {
      while ((await admin.query(NOCH_NICHT_VERSIEGELBAR)).rowCount !== 0) await wait(5);
      return (await sealProtokoll(app, anker, block)).eintraege;
    },
    async close() {
      await Promise.all([app.end(), admin.end()]);
    },
  };
}
