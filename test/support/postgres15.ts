import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

const BIN = '/usr/lib/postgresql/15/bin';

/** Why a test of PostgreSQL 15 cannot run here, in words for who reads the list of tests; null when it can. */
export const OHNE_POSTGRES_15 = existsSync(join(BIN, 'postgres'))
  ? null
  : `skipped: ${BIN}/postgres is missing; install Debian's package postgresql-15 (npm test does it as root and in CI)`;

/** Debian's PostgreSQL 15 in a temporary folder, unix socket only: the oldest server the product runs on. */
export async function startPostgres15(): Promise<{
  adminUrl: (datenbank: string) => string;
  stop: () => Promise<void>;
}> {
  const ordner = await mkdtemp(join(tmpdir(), 'kim-pg15-'));
  const cluster = join(ordner, 'c');
  const sockel = join(ordner, 's');
  await mkdir(sockel, { mode: 0o700 });
  const datei = join(ordner, 'p');
  await writeFile(datei, 'admin', { mode: 0o600 });
  // PostgreSQL refuses root: there it runs under another number in a user namespace.
  const vor =
    process.getuid?.() === 0 ? ['unshare', '-U', '--map-user=65534', '--map-group=65534', '--'] : [];
  const run = (args: string[]): [string, string[]] => [
    [...vor, ...args][0] ?? '',
    [...vor, ...args].slice(1),
  ];
  const anlegen = spawnSync(
    ...run([
      join(BIN, 'initdb'),
      '-D',
      cluster,
      '-U',
      'postgres',
      `--pwfile=${datei}`,
      '-A',
      'scram-sha-256',
      '-E',
      'UTF8',
      '--locale=C',
      '--no-sync',
    ]),
    { encoding: 'utf8' },
  );
  if (anlegen.status !== 0) throw new Error(`initdb 15: ${anlegen.stderr}`);
  const server = spawn(
    ...run([
      join(BIN, 'postgres'),
      '-D',
      cluster,
      '-k',
      sockel,
      '-c',
      'listen_addresses=',
      '-c',
      'fsync=off',
      '-c',
      'log_min_messages=panic',
    ]),
    { stdio: 'ignore' },
  );
  const adminUrl = (datenbank: string): string =>
    `postgresql://postgres:admin@${encodeURIComponent(sockel)}:5432/${datenbank}`;
  await waitUntilUp(adminUrl('postgres'));
  return {
    adminUrl,
    stop: async () => {
      const ende = new Promise((fertig) => server.once('exit', fertig));
      server.kill('SIGINT');
      await ende;
      await rm(ordner, { recursive: true, force: true });
    },
  };
}

async function waitUntilUp(url: string): Promise<void> {
  for (let versuch = 0; versuch < 100; versuch += 1) {
    const client = new pg.Client({ connectionString: url });
    const da = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (da) return;
    await new Promise((weiter) => setTimeout(weiter, 100));
  }
  throw new Error('PostgreSQL 15 did not answer');
}
