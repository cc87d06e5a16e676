import { randomBytes } from 'node:crypto';
import { constants, existsSync } from 'node:fs';
import { link, mkdir, open, rename, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hasCode } from '#src/core/fehlercode.ts';
import { fail } from '#src/core/result.ts';
import type { Result } from '#src/core/result.ts';
import {
  createHauptschluessel,
  createNextVersion,
  deleteVersionen,
  formatHauptschluessel,
  parseHauptschluessel,
} from './hauptschluessel.ts';
import type { Hauptschluessel, HauptschluesselFehler } from './hauptschluessel.ts';

type Gelesen = Result<Hauptschluessel, HauptschluesselFehler>;

/** Reads KIM_SCHLUESSEL_DATEI. With `produktion` a file that group or others can read is refused. */
export async function parseHauptschluesselDatei(
  datei: string,
  { produktion }: { produktion: boolean },
): Promise<Gelesen> {
  try {
    const griff = await open(datei, constants.O_RDONLY);
    try {
      const { mode } = await griff.stat();
      if (produktion && (mode & 0o077) !== 0) {
        return toFehler('Die Datei ist für andere lesbar. Bitte mit „chmod 600“ schützen.');
      }
      return parseHauptschluessel(await griff.readFile('utf8'));
    } finally {
      await griff.close();
    }
  } catch (error) {
    return toFehler(hasCode(error, 'ENOENT') ? 'Die Datei fehlt.' : 'Die Datei ist nicht lesbar.');
  }
}

/** Creates the file (0600) with a new key if there is none and reads it; of two starters one wins, both read the same. */
export async function createHauptschluesselDatei(datei: string): Promise<Gelesen> {
  await mkdir(dirname(datei), { recursive: true, mode: 0o700 });
  if (existsSync(datei)) return await parseHauptschluesselDatei(datei, { produktion: false });
  const neu = await createDatei(datei, formatHauptschluessel(createHauptschluessel()));
  try {
    // A hard link fails if the target exists: an existing key is never overwritten.
    await link(neu, datei);
    await syncFolder(datei);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) return toFehler('Die Datei kann nicht angelegt werden.');
  } finally {
    await unlink(neu);
  }
  return await parseHauptschluesselDatei(datei, { produktion: false });
}

/** Rotation, first step: adds a version. Restart all nodes with the new file, then `rewrap`. */
export async function createVersionInDatei(datei: string): Promise<Gelesen> {
  return await updateDatei(datei, createNextVersion);
}

/** Rotation, last step: takes out the versions that `rewrap` named as no longer needed. */
export async function deleteVersionenInDatei(datei: string, entfernbar: readonly number[]): Promise<Gelesen> {
  return await updateDatei(datei, (haupt) => deleteVersionen(haupt, entfernbar));
}

async function updateDatei(datei: string, f: (haupt: Hauptschluessel) => Hauptschluessel): Promise<Gelesen> {
  const bisher = await parseHauptschluesselDatei(datei, { produktion: false });
  if (!bisher.ok) return bisher;
  const neu = await createDatei(datei, formatHauptschluessel(f(bisher.wert)));
  await rename(neu, datei);
  await syncFolder(datei);
  return await parseHauptschluesselDatei(datei, { produktion: false });
}

async function createDatei(datei: string, text: string): Promise<string> {
  const neu = `${datei}.${randomBytes(6).toString('hex')}.neu`;
  const griff = await open(neu, 'w', 0o600);
  try {
    await griff.chmod(0o600);
    await griff.writeFile(text);
    await griff.sync();
  } finally {
    await griff.close();
  }
  return neu;
}

async function syncFolder(datei: string): Promise<void> {
  const ordner = await open(dirname(datei), constants.O_RDONLY);
  try {
    await ordner.sync();
  } finally {
    await ordner.close();
  }
}

function toFehler(grund: string): Gelesen {
  return fail({ code: 'SCHLUESSELDATEI', meldung: `Schlüsseldatei (KIM_SCHLUESSEL_DATEI): ${grund}` });
}
