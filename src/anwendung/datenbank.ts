import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { Konfiguration } from '#src/platform/config/konfiguration.ts';
import { migrate, readMigrations } from '#src/platform/db/migrate.ts';
import { joinOrStart } from '#src/platform/embedded/embedded.ts';
import { startKeeper, type KeeperOptions } from '#src/platform/embedded/keeper.ts';
import { findStoerung } from '#src/platform/stoerung/stoerung.ts';
import { StartFehler } from './start-fehler.ts';

export const WURZEL = resolve(fileURLToPath(import.meta.url), '../../..');
const MIGRATIONEN = resolve(WURZEL, 'db/migrations');
const SCHLUESSEL_MIGRATIONEN = resolve(WURZEL, 'db/schluessel');

export type Datenbankzugang = {
  /** Login kim_app. */
  url: string;
  schluesselUrl: string;
  /** null when the owner is not known to this process (production). */
  eigentuemerUrl: string | null;
  eigentuemerSchluesselUrl: string | null;
  eingebettet: boolean;
  /** Starts an embedded server again when it ends under us; for processes that run for long. Answers how to end. */
  haltAmLaufen: (melder: Melder) => () => Promise<void>;
  stop: () => Promise<void>;
};

type Melder = Pick<KeeperOptions, 'onRestart' | 'onFailure'>;

/** The embedded server of the data folder, or the server that DATABASE_URL names. */
export async function openDatenbank(
  konfiguration: Konfiguration,
  melde: (zeile: string) => void,
): Promise<Datenbankzugang> {
  if (konfiguration.datenbankUrl !== null) {
    const schluesselUrl =
      konfiguration.schluesselDatenbankUrl ?? withDatabase(konfiguration.datenbankUrl, 'kim_schluessel');
    const eigentuemerUrl = konfiguration.datenbankEigentuemerUrl;
    return {
      url: konfiguration.datenbankUrl,
      schluesselUrl,
      eigentuemerUrl,
      eigentuemerSchluesselUrl: eigentuemerUrl === null ? null : withLogin(schluesselUrl, eigentuemerUrl),
      eingebettet: false,
      haltAmLaufen: () => async () => undefined,
      stop: async () => undefined,
    };
  }
  const server = await joinOrStart({ datenOrdner: konfiguration.datenDir, onFortschritt: melde });
  return {
    url: server.appUrl('kim'),
    schluesselUrl: server.appUrl('kim_schluessel'),
    eigentuemerUrl: server.eigentuemerUrl('kim'),
    eigentuemerSchluesselUrl: server.eigentuemerUrl('kim_schluessel'),
    eingebettet: true,
    haltAmLaufen: (melder) => startKeeper({ datenOrdner: konfiguration.datenDir, ...melder }),
    stop: server.stop,
  };
}

function withDatabase(url: string, datenbank: string): string {
  const adresse = new URL(url);
  adresse.pathname = `/${datenbank}`;
  return adresse.toString();
}

/** The keys may lie on a second server: its address, with the login (name and password) of the other. */
function withLogin(url: string, anmeldung: string): string {
  const adresse = new URL(url);
  const { username, password } = new URL(anmeldung);
  adresse.username = username;
  adresse.password = password;
  return adresse.toString();
}

/** Applies missing migrations to both databases; answers their names. */
export async function migrateAll(zugang: Datenbankzugang): Promise<string[]> {
  if (zugang.eigentuemerUrl === null || zugang.eigentuemerSchluesselUrl === null) {
    throw new StartFehler(
      'KIM_DB_EIGENTUEMER_URL fehlt: Migrationen laufen unter der Anmeldung kim_owner. Setzen Sie die Variable nur für „kim migriere“.',
    );
  }
  const schluessel = await migrate(zugang.eigentuemerSchluesselUrl, SCHLUESSEL_MIGRATIONEN);
  const daten = await migrate(zugang.eigentuemerUrl, MIGRATIONEN);
  return [...schluessel, ...daten];
}

/** Whether the database stands at the newest migration of this program; names what is missing. */
export async function findMissingMigrations(url: string): Promise<string[]> {
  const erwartet = (await readMigrations(MIGRATIONEN)).map((migration) => migration.name);
  // Also behind /readyz: a server that does not answer must not keep the question waiting.
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    query_timeout: 5_000,
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>('SELECT name FROM migration.stand');
    const da = new Set(rows.map((zeile) => zeile.name));
    return erwartet.filter((name) => !da.has(name));
  } catch (fehler) {
    // Away or overloaded is not empty.
    if (findStoerung(fehler) !== null) throw fehler;
    return erwartet;
  } finally {
    await client.end();
  }
}

/** Decision 23: an application login that can become owner would make every policy worthless. */
export async function assertNotOwner(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ zu_viel: boolean }>(
      `SELECT rolsuper OR rolbypassrls OR rolcreaterole
          OR EXISTS (SELECT 1 FROM pg_roles o WHERE o.rolname = 'kim_owner' AND pg_has_role(current_user, o.oid, 'MEMBER')) AS zu_viel
         FROM pg_roles WHERE rolname = current_user`,
    );
    if (rows[0]?.zu_viel !== false) {
      throw new StartFehler(
        'DATABASE_URL meldet sich mit zu vielen Rechten an (Eigentümer oder Superuser). Verwenden Sie die Anmeldung kim_app aus db/bootstrap.sql.',
      );
    }
  } finally {
    await client.end();
  }
}
