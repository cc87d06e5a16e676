import { createHash } from 'node:crypto';
import { chmodSync, chownSync, lstatSync, mkdirSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hasCode } from '#src/core/fehlercode.ts';
import { EmbeddedError, toEmbeddedError } from './embedded-error.ts';

export const PORT = 5432;

/** A socket address holds 107 bytes; PostgreSQL itself refuses longer ones only after some work. */
const MAX_SOCKET_PATH = 100;

/** Where the parts of an embedded database lie. All paths are absolute and free of links. */
export type Folders = {
  data: string;
  cluster: string;
  locks: string;
  secrets: string;
  log: string;
  libraries: string;
  /** Written by whoever starts the server: a client may have another temporary folder. */
  state: string;
};

/** Creates the data folder (0700) and names what lies in it. Throws EmbeddedError when it is not writable. */
export function openFolders(datenOrdner: string): Folders {
  try {
    const given = path.resolve(datenOrdner);
    mkdirSync(given, { recursive: true, mode: 0o700 });
    const data = realpathSync(given);
    const locks = path.join(data, 'sperren');
    mkdirSync(locks, { recursive: true, mode: 0o700 });
    return {
      data,
      cluster: path.join(data, 'pg'),
      locks,
      secrets: path.join(data, 'geheim.json'),
      log: path.join(data, 'pg.log'),
      libraries: path.join(data, 'pg-lib'),
      state: path.join(locks, 'server.json'),
    };
  } catch (error) {
    throw toEmbeddedError(`Datenordner ${datenOrdner} ist nicht nutzbar`, error);
  }
}

/**
 * The folder of the Unix socket: in the data folder, or below the temporary folder when that path is too long.
 * An existing folder is only trusted when it belongs to `uid` and nobody else may enter.
 */
export function openSocketFolder(folders: Folders, uid: number, gid: number): string {
  const folder = findSocketFolder(folders.data);
  try {
    mkdirSync(folder, { mode: 0o700 });
    chmodSync(folder, 0o700);
    if (process.getuid?.() === 0) chownSync(folder, uid, gid);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw toEmbeddedError(`Ordner ${folder} für den Socket fehlt`, error);
  }
  const stat = lstatSync(folder);
  if (!stat.isDirectory() || stat.uid !== uid || (stat.mode & 0o077) !== 0) {
    throw new EmbeddedError(
      `Ordner ${folder} gehört nicht uid ${uid} allein (0700). Bitte prüfen und entfernen, dann neu starten.`,
    );
  }
  return folder;
}

function findSocketFolder(data: string): string {
  const name = `kim-${createHash('sha256').update(data).digest('hex').slice(0, 16)}`;
  const candidates = [path.join(data, 'socket'), path.join(tmpdir(), name)];
  const fits = (folder: string) => Buffer.byteLength(`${folder}/.s.PGSQL.${PORT}`) <= MAX_SOCKET_PATH;
  return candidates.find(fits) ?? path.join('/tmp', name);
}

/** Writes a small private file (0600) so that a reader sees the old or the new content, never half of it. */
export function writePrivateFile(file: string, content: string): void {
  const draft = `${file}.${process.pid}.neu`;
  writeFileSync(draft, content, { mode: 0o600 });
  renameSync(draft, file);
}
