import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fail, ok, type Result } from '#src/core/result.ts';
import { findLock } from './file-lock.ts';
import { openFolders } from './folders.ts';

export type InstanceLock = { release: () => void };

export type InstanzLaeuftBereits = {
  code: 'INSTANZ_LAEUFT_BEREITS';
  /** Undefined in the instant between taking the lock and writing the number. */
  pid: number | undefined;
  datenOrdner: string;
  meldung: string;
};

/**
 * One running web or worker instance per data folder. The lock is free as soon as its holder ends, also after
 * kill -9. Commands do not take it: they share the server with the instance.
 */
export async function lockInstance(datenOrdner: string): Promise<Result<InstanceLock, InstanzLaeuftBereits>> {
  const { data, locks } = openFolders(datenOrdner);
  const file = path.join(locks, 'instanz');
  const lock = await findLock(file, { art: 'allein', waitSeconds: 0 });
  if (!lock) return fail(describeHolder(file, data));
  writeFileSync(file, String(process.pid));
  return ok({ release: lock.release });
}

function describeHolder(file: string, datenOrdner: string): InstanzLaeuftBereits {
  const number = Number(readFileSync(file, 'utf8'));
  const pid = Number.isInteger(number) && number > 0 ? number : undefined;
  const meldung =
    `Im Datenordner ${datenOrdner} läuft bereits eine Instanz (Prozess ${pid ?? 'unbekannt'}). ` +
    'Bitte diese beenden oder mit KIM_DATA_DIR einen anderen Ordner wählen.';
  return { code: 'INSTANZ_LAEUFT_BEREITS', pid, datenOrdner, meldung };
}
