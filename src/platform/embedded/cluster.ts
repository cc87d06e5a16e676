import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Binaries } from './binaries.ts';
import { EmbeddedError } from './embedded-error.ts';
import type { Folders } from './folders.ts';
import { type RunAs, runProgram, toSpawn } from './run-as.ts';
import type { Secrets } from './secrets.ts';

/** Refuses a cluster of another major version: its files cannot be read, and upgrading is an act of its own. */
export function assertClusterVersion(folders: Folders, binaries: Binaries): void {
  if (!existsSync(folders.cluster)) return;
  const file = path.join(folders.cluster, 'PG_VERSION');
  const found = existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
  if (found === binaries.majorVersion) return;
  throw new EmbeddedError(
    found === undefined
      ? `Der Ordner ${folders.cluster} enthält keine PostgreSQL-Datenbank (PG_VERSION fehlt).`
      : `Die Datenbank in ${folders.cluster} stammt von PostgreSQL ${found}, installiert ist ` +
          `${binaries.majorVersion}. Bitte mit der alten Programmversion sichern und in einen neuen ` +
          'Datenordner wiederherstellen.',
  );
}

/** Creates the cluster beside its final place and moves it there, so that a broken attempt leaves nothing. */
export async function createCluster(
  folders: Folders,
  binaries: Binaries,
  runAs: RunAs,
  options: { secrets: Secrets; fsync: boolean },
): Promise<void> {
  const draft = `${folders.cluster}.neu`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  const passwordFile = path.join(folders.data, 'pg-passwort.neu');
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, options.secrets.postgres, { mode: 0o600, flag: 'wx' });
  if (runAs.art === 'kennung') {
    for (const target of [draft, passwordFile]) chownSync(target, runAs.uid, runAs.gid);
  }
  try {
    const args = [
      `--pgdata=${draft}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // Not the host's libc or the bundled old ICU: an order that no update of the machine can change.
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
      ...(options.fsync ? [] : ['--no-sync']),
    ];
    await runProgram(toSpawn(runAs, binaries.initdb, args), { cwd: folders.data, env: binaries.env });
    renameSync(draft, folders.cluster);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}
