import pg from 'pg';
import { createUuidV7 } from '#src/core/ids.ts';
import type { Konfiguration } from '#src/platform/config/konfiguration.ts';
import { isLoopback } from '#src/platform/config/umgebung.ts';
import type { Datenbankzugang } from './datenbank.ts';

export type Installationsart = 'demo' | 'echt';

/**
 * Reads what this installation is; the first start writes it for ever (decision 24). Demo only with the embedded
 * database on loopback, or when KIM_DEMO=1 was set on purpose.
 */
export async function openInstallation(
  zugang: Datenbankzugang,
  konfiguration: Konfiguration,
): Promise<{ art: Installationsart; neu: boolean }> {
  const client = new pg.Client({ connectionString: zugang.url });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(
      `SELECT set_config('role', 'kim_anmeldung', true), set_config('kim.systemkonto', 'betrieb', true)`,
    );
    const { rows } = await client.query<{ art: Installationsart }>('SELECT art FROM technik.installation');
    const vorhanden = rows[0];
    if (vorhanden !== undefined) {
      await client.query('COMMIT');
      return { art: vorhanden.art, neu: false };
    }
    const art = mayBeDemo(zugang, konfiguration) ? 'demo' : 'echt';
    await client.query('INSERT INTO technik.installation (id, art) VALUES ($1, $2)', [createUuidV7(), art]);
    await client.query('COMMIT');
    return { art, neu: true };
  } finally {
    await client.end();
  }
}

function mayBeDemo(zugang: Datenbankzugang, konfiguration: Konfiguration): boolean {
  if (!konfiguration.demo || konfiguration.produktion) return false;
  return konfiguration.demoAusdruecklich || (zugang.eingebettet && isLoopback(konfiguration.host));
}
