import pg from 'pg';

/** Channel on which a node tells the others which keys were destroyed. */
export const KANAL = 'kim_schluessel';

export type Horcher = {
  listen(drop: (name: string) => void): Promise<void>;
  /** True while notices surely arrive: the connection answered within the last seconds. */
  isAlive(): boolean;
  close(): Promise<void>;
};

const PULS_MS = 2_000;
const LEBT_MS = 5_000;
const NEUVERSUCH_MS = 1_000;

/**
 * Holds one connection with LISTEN and keeps it up. A silent death (cut cable) is found by a pulse. After every
 * (re)connection everything is dropped, since notices of the time between are lost.
 */
export function createHorcher(url: string): Horcher {
  let client: pg.Client | undefined;
  let zuletzt = Number.NEGATIVE_INFINITY;
  let zu = false;
  let takt: NodeJS.Timeout | undefined;

  async function connect(drop: (name: string) => void): Promise<void> {
    const neu = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: LEBT_MS,
      query_timeout: LEBT_MS,
      keepAlive: true,
    });
    // Without a listener an error of the connection would end the process; the pulse finds it anyway.
    neu.on('error', () => {
      zuletzt = Number.NEGATIVE_INFINITY;
    });
    neu.on('notification', ({ payload }) => drop(payload ?? ''));
    try {
      await neu.connect();
      await neu.query(`LISTEN ${KANAL}`);
      if (zu) {
        await neu.end();
        return;
      }
      client = neu;
      drop('');
      zuletzt = performance.now();
    } catch {
      await neu.end().catch(() => undefined);
    }
  }

  async function pulse(drop: (name: string) => void): Promise<void> {
    try {
      if (client) {
        await client.query('SELECT 1');
        zuletzt = performance.now();
      } else {
        await connect(drop);
      }
    } catch {
      zuletzt = Number.NEGATIVE_INFINITY;
      const alt = client;
      client = undefined;
      void alt?.end().catch(() => undefined);
    }
    if (!zu) takt = setTimeout(() => void pulse(drop), client ? PULS_MS : NEUVERSUCH_MS).unref();
  }

  return {
    listen: pulse,
    isAlive: () => performance.now() - zuletzt <= LEBT_MS,
    async close() {
      zu = true;
      clearTimeout(takt);
      await client?.end().catch(() => undefined);
    },
  };
}
