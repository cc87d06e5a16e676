import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { createDatabase } from '#src/platform/embedded/bootstrap.ts';
import { VORLAGE } from './global.ts';

export type Testdatenbank = {
  /** Login kim_app. */
  appUrl: string;
  /** Login kim_owner: sees no rows under FORCE RLS. */
  eigentuemerUrl: string;
  /** Superuser: looks behind the walls and breaks things on purpose. */
  adminUrl: string;
  schluesselUrl: string;
  schluesselAdminUrl: string;
};

let jeWorker: Promise<Testdatenbank> | undefined;

/**
 * The database of this worker, migrated. Tests isolate by a fresh Mandant in it, never by truncating.
 * `eigene: true` makes one for this test alone (for tests that break the log or the schema).
 */
export function createTestDatenbank(angaben: { eigene?: boolean } = {}): Promise<Testdatenbank> {
  if (angaben.eigene === true) return copyVorlage();
  jeWorker ??= copyVorlage();
  return jeWorker;
}

async function copyVorlage(): Promise<Testdatenbank> {
  const name = `t_${randomBytes(6).toString('hex')}`;
  const admin = toUrl('postgres', inject('cluster').adminPasswort);
  await createDatabase(admin('postgres'), name, VORLAGE.kim);
  await createDatabase(admin('postgres'), `${name}_s`, VORLAGE.schluessel);
  const app = toUrl('kim_app', inject('cluster').appPasswort);
  const eigentuemer = toUrl('kim_owner', inject('cluster').eigentuemerPasswort);
  return {
    appUrl: app(name),
    eigentuemerUrl: eigentuemer(name),
    adminUrl: admin(name),
    schluesselUrl: app(`${name}_s`),
    schluesselAdminUrl: admin(`${name}_s`),
  };
}

function toUrl(rolle: string, passwort: string): (datenbank: string) => string {
  const { socketOrdner, port } = inject('cluster');
  return (datenbank) =>
    `postgresql://${rolle}:${encodeURIComponent(decodeURIComponent(passwort))}@${encodeURIComponent(socketOrdner)}:${port}/${datenbank}`;
}
