import { mkdirSync } from 'node:fs';
import type { Konfiguration } from '#src/platform/config/konfiguration.ts';
import type { Dienste } from '#src/platform/dienste.ts';
import { lockInstance } from '#src/platform/embedded/instance-lock.ts';
import { EmbeddedError } from '#src/platform/embedded/embedded-error.ts';
import { findStoerung, type Stoerung } from '#src/platform/stoerung/stoerung.ts';
import { createDienste, openTresor } from './create-dienste.ts';
import {
  assertNotOwner,
  type Datenbankzugang,
  findMissingMigrations,
  migrateAll,
  openDatenbank,
} from './datenbank.ts';
import { createInstallation, findInstallation, type Installationsart } from './installation.ts';
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
    const vorhanden = await findInstallation(zugang);
    // Before the installation is written down: a first start that was interrupted stays a first start.
    const tresor = await openTresor(konfiguration, zugang, { bestand: vorhanden !== null });
    enden.push(() => tresor.close());
    const art = vorhanden ?? (await createInstallation(zugang, konfiguration));
    const dienste = createDienste(konfiguration, zugang, art, tresor);
    enden.push(() => dienste.pool.end());
    enden.push(async () => dienste.lesestand?.pool.end());
    return { konfiguration, dienste, zugang, art, neu: vorhanden === null, stop };
  } catch (fehler) {
    await stop();
    throw toStartFehler(fehler);
  }
}

const UNERREICHBAR: Partial<Record<Stoerung, string>> = {
  DATENBANK_FEHLT:
    'Die Datenbank ist nicht erreichbar. Prüfen Sie DATABASE_URL und ob der Datenbankserver läuft.',
  UEBERLASTET: 'Die Datenbank nimmt gerade keine Verbindung an. Prüfen Sie max_connections und die Last.',
  SPEICHER_VOLL: 'Auf dem Server ist kein Speicherplatz mehr frei. Schaffen Sie Platz und starten Sie neu.',
};

/** A fault outside is one line for the operator; anything else is a bug and keeps its stack. */
function toStartFehler(fehler: unknown): unknown {
  if (fehler instanceof EmbeddedError) return fehler;
  const stoerung = findStoerung(fehler);
  const meldung = stoerung === null ? undefined : UNERREICHBAR[stoerung];
  return meldung === undefined ? fehler : new StartFehler(meldung, { cause: fehler });
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
