import { mkdirSync } from 'node:fs';
import type { Konfiguration } from '#src/platform/config/konfiguration.ts';
import type { Dienste } from '#src/platform/dienste.ts';
import { lockInstance } from '#src/platform/embedded/instance-lock.ts';
import { createDienste } from './create-dienste.ts';
import {
  assertNotOwner,
  type Datenbankzugang,
  findMissingMigrations,
  migrateAll,
  openDatenbank,
} from './datenbank.ts';
import { type Installationsart, openInstallation } from './installation.ts';
import { StartFehler } from './start-fehler.ts';

export type Laufzeit = {
  konfiguration: Konfiguration;
  dienste: Dienste;
  zugang: Datenbankzugang;
  art: Installationsart;
  /** The first start of this installation: reference data and the demo are still missing. */
  neu: boolean;
  /** Ends what this process opened, newest first. Safe to call twice. */
  stop: () => Promise<void>;
};

/**
 * Opens everything a process needs, in this order: instance lock, database, migrations, installation, vault.
 * `instanz: false` is for commands, which share a running server.
 */
export async function openLaufzeit(
  konfiguration: Konfiguration,
  angaben: { instanz: boolean; melde: (zeile: string) => void },
): Promise<Laufzeit> {
  const enden: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (let ende = enden.pop(); ende !== undefined; ende = enden.pop()) await ende();
  };
  try {
    mkdirSync(konfiguration.datenDir, { recursive: true, mode: 0o700 });
    if (angaben.instanz) enden.push(await takeInstance(konfiguration.datenDir));
    const zugang = await openDatenbank(konfiguration, angaben.melde);
    enden.push(zugang.stop);
    await prepareDatabase(zugang, konfiguration, angaben.melde);
    const { art, neu } = await openInstallation(zugang, konfiguration);
    const dienste = await createDienste(konfiguration, zugang, art);
    enden.push(dienste.close);
    return { konfiguration, dienste, zugang, art, neu, stop };
  } catch (fehler) {
    await stop();
    throw fehler;
  }
}

async function takeInstance(datenDir: string): Promise<() => Promise<void>> {
  const schloss = await lockInstance(datenDir);
  if (!schloss.ok) throw new StartFehler(schloss.fehler.meldung);
  return async () => schloss.wert.release();
}

async function prepareDatabase(
  zugang: Datenbankzugang,
  konfiguration: Konfiguration,
  melde: (zeile: string) => void,
): Promise<void> {
  if (zugang.eingebettet) {
    const angewendet = await migrateAll(zugang);
    if (angewendet.length > 0) melde(`${angewendet.length} Migrationen angewendet.`);
    return;
  }
  const fehlend = await findMissingMigrations(zugang.url);
  if (fehlend.length > 0) {
    throw new StartFehler(
      `Der Datenbank fehlen ${fehlend.length} Migrationen (erste: ${fehlend[0]}). Führen Sie „npx kim migriere“ mit KIM_DB_EIGENTUEMER_URL aus.`,
    );
  }
  if (konfiguration.produktion) await assertNotOwner(zugang.url);
}
