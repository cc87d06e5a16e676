import pg from 'pg';
import { createUuidV7 } from '#src/core/ids.ts';
import type { Konfiguration } from '#src/platform/config/konfiguration.ts';
import { isLoopback } from '#src/platform/config/umgebung.ts';
import type { Datenbankzugang } from './datenbank.ts';

export type Installationsart = 'demo' | 'echt';

/** What this installation is, or null before its first start is complete. */
export async function findInstallation(zugang: Datenbankzugang): Promise<Installationsart | null> {
  return await runAsBetrieb(zugang, findArt);
}

/**
 * The first start writes for ever what the installation is (decision 24); of two first starts both read the same.
 * Demo only with the embedded database on loopback, or when KIM_DEMO=1 was set on purpose.
 */
export async function createInstallation(
  zugang: Datenbankzugang,
  konfiguration: Konfiguration,
): Promise<Installationsart> {
  return await runAsBetrieb(zugang, async (client) => {
    const art = mayBeDemo(zugang, konfiguration) ? 'demo' : 'echt';
    await client.query('INSERT INTO technik.installation (id, art) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
      createUuidV7(),
      art,
    ]);
    return (await findArt(client)) ?? art;
  });
}

async function findArt(client: pg.Client): Promise<Installationsart | null> {
  const { rows } = await client.query<{ art: Installationsart }>('SELECT art FROM technik.installation');
  return rows[0]?.art ?? null;
}

async function runAsBetrieb<T>(zugang: Datenbankzugang, f: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: zugang.url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(
      `SELECT set_config('role', 'kim_anmeldung', true), set_config('kim.systemkonto', 'betrieb', true)`,
    );
    const wert = await f(client);
    await client.query('COMMIT');
    return wert;
  } finally {
    await client.end();
  }
}

function mayBeDemo(zugang: Datenbankzugang, konfiguration: Konfiguration): boolean {
  if (!konfiguration.demo || konfiguration.produktion) return false;
  return konfiguration.demoAusdruecklich || (zugang.eingebettet && isLoopback(konfiguration.host));
}
