import { existsSync } from 'node:fs';
import { type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import type { Konfiguration } from '#src/platform/config/konfiguration.ts';
import {
  createHauptschluesselDatei,
  parseHauptschluesselDatei,
} from '#src/platform/crypto/hauptschluessel-datei.ts';
import type { Hauptschluessel } from '#src/platform/crypto/hauptschluessel.ts';
import { createTresor, type Tresor } from '#src/platform/crypto/tresor.ts';
import { createLesestand } from '#src/platform/db/lesestand.ts';
import { createPool } from '#src/platform/db/pool.ts';
import type { Dienste } from '#src/platform/dienste.ts';
import { createClamd } from '#src/platform/files/clamd.ts';
import { NUR_EICAR } from '#src/platform/files/virenpruefung.ts';
import type { Datenbankzugang } from './datenbank.ts';
import type { Installationsart } from './installation.ts';
import { StartFehler } from './start-fehler.ts';

/** The demo's clock: Monday of the story (docs/handbuch). Only a demo installation uses it. */
export const DEMO_STICHTAG = toPlainDate('2026-10-19');

/**
 * Opens the vault, which checks master key and key database and refuses with one line. `bestand`: the installation has
 * had its first start, so a missing key file or an empty key database is a loss and nothing to be made anew.
 */
export async function openTresor(
  konfiguration: Konfiguration,
  zugang: Datenbankzugang,
  { bestand }: { bestand: boolean },
): Promise<Tresor> {
  const hauptschluessel = await openHauptschluessel(konfiguration, zugang.eingebettet && !bestand);
  return await createTresor({ schluesselDbUrl: zugang.schluesselUrl, hauptschluessel, bestand });
}

/** Pool, vault and clocks. */
export function createDienste(
  konfiguration: Konfiguration,
  zugang: Datenbankzugang,
  art: Installationsart,
  tresor: Tresor,
): Dienste {
  const fest = konfiguration.stichtag ?? (art === 'demo' ? DEMO_STICHTAG : null);
  return {
    pool: createPool(zugang.url, { name: 'kim', max: 20 }),
    ...(konfiguration.lesestandUrl === null
      ? {}
      : { lesestand: createLesestand(konfiguration.lesestandUrl) }),
    tresor,
    stichtag: () => fest ?? currentDay(),
    jetzt: () => Date.now(),
    demo: art === 'demo',
    mailversand: konfiguration.mail !== null && art !== 'demo',
    basisUrl: konfiguration.basisUrl,
    interneQuellen: konfiguration.interneQuellen,
    virenpruefung:
      konfiguration.virenpruefung === null ? NUR_EICAR : createClamd(konfiguration.virenpruefung),
  };
}

/** The legal day is that of Germany, whatever the server's zone. */
const TAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });
function currentDay(): PlainDate {
  return toPlainDate(TAG.format(new Date()));
}

async function openHauptschluessel(
  konfiguration: Konfiguration,
  darfAnlegen: boolean,
): Promise<Hauptschluessel> {
  const datei = konfiguration.schluesselDatei;
  const neu = !existsSync(datei);
  if (neu && !darfAnlegen) {
    throw new StartFehler(
      `Die Schlüsseldatei ${datei} fehlt. Ohne sie sind die versiegelten Daten nicht lesbar. Es wurde nichts verändert. Stellen Sie die Datei aus ihrer Sicherung wieder her.`,
    );
  }
  const gelesen = neu
    ? await createHauptschluesselDatei(datei)
    : await parseHauptschluesselDatei(datei, { produktion: konfiguration.produktion });
  if (!gelesen.ok) throw new StartFehler(gelesen.fehler.meldung);
  return gelesen.wert;
}
