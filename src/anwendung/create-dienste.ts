import { existsSync } from 'node:fs';
import { type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import type { Konfiguration } from '#src/platform/config/konfiguration.ts';
import {
  createHauptschluesselDatei,
  parseHauptschluesselDatei,
} from '#src/platform/crypto/hauptschluessel-datei.ts';
import type { Hauptschluessel } from '#src/platform/crypto/hauptschluessel.ts';
import { createTresor } from '#src/platform/crypto/tresor.ts';
import { createPool } from '#src/platform/db/pool.ts';
import type { Dienste } from '#src/platform/dienste.ts';
import type { Datenbankzugang } from './datenbank.ts';
import type { Installationsart } from './installation.ts';
import { StartFehler } from './start-fehler.ts';

/** The demo's clock: Monday of the story (docs/handbuch). Only a demo installation uses it. */
export const DEMO_STICHTAG = toPlainDate('2026-10-19');

/** Opens pool and vault. The vault checks master key and key database, and refuses with one line. */
export async function createDienste(
  konfiguration: Konfiguration,
  zugang: Datenbankzugang,
  art: Installationsart,
): Promise<Dienste & { close: () => Promise<void> }> {
  const hauptschluessel = await openHauptschluessel(konfiguration, zugang.eingebettet);
  const tresor = await createTresor({ schluesselDbUrl: zugang.schluesselUrl, hauptschluessel });
  const pool = createPool(zugang.url, { name: 'kim', max: 20 });
  const fest = konfiguration.stichtag ?? (art === 'demo' ? DEMO_STICHTAG : null);
  return {
    pool,
    tresor,
    stichtag: () => fest ?? currentDay(),
    jetzt: () => Date.now(),
    demo: art === 'demo',
    close: async () => {
      await tresor.close();
      await pool.end();
    },
  };
}

/** The legal day is that of Germany, whatever the server's zone. */
const TAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });
function currentDay(): PlainDate {
  return toPlainDate(TAG.format(new Date()));
}

async function openHauptschluessel(
  konfiguration: Konfiguration,
  eingebettet: boolean,
): Promise<Hauptschluessel> {
  const datei = konfiguration.schluesselDatei;
  const neu = !existsSync(datei);
  if (neu && !eingebettet) {
    throw new StartFehler(
      `Die Schlüsseldatei ${datei} fehlt. Ohne sie sind die versiegelten Daten nicht lesbar.`,
    );
  }
  const gelesen = neu
    ? await createHauptschluesselDatei(datei)
    : await parseHauptschluesselDatei(datei, { produktion: konfiguration.produktion });
  if (!gelesen.ok) throw new StartFehler(gelesen.fehler.meldung);
  return gelesen.wert;
}
