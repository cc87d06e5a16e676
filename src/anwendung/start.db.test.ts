import { readdirSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createUuidV7 } from '#src/core/ids.ts';
import { getOk } from '#src/core/result.ts';
import { type Konfiguration, loadKonfiguration } from '#src/platform/config/konfiguration.ts';
import { createHauptschluesselDatei } from '#src/platform/crypto/hauptschluessel-datei.ts';
import type { Siegelort } from '#src/platform/crypto/typen.ts';
import { createTestDatenbank, type Testdatenbank } from '#test/support/datenbank.ts';
import { createInstallation } from './installation.ts';
import { type Laufzeit, openLaufzeit } from './start.ts';

const ort: Siegelort = {
  mandantId: createUuidV7(),
  subjekt: { art: 'person', id: createUuidV7() },
  klasse: 'inhalt',
  name: 'probe.wert',
  zeileId: createUuidV7(),
};

let datenbank: Testdatenbank;
let ordner: string;
let datei: string;
let schluesselDatei: string;
let siegel: Buffer;
let daten: pg.Client;
let schluessel: pg.Client;

beforeAll(async () => {
  datenbank = await createTestDatenbank({ eigene: true });
  ordner = await mkdtemp(join(tmpdir(), 'kim-start-'));
  datei = join(ordner, 'hauptschluessel');
  getOk(await createHauptschluesselDatei(datei));
  schluesselDatei = await readFile(datei, 'utf8');
  daten = new pg.Client({ connectionString: datenbank.adminUrl });
  schluessel = new pg.Client({ connectionString: datenbank.schluesselAdminUrl });
  await Promise.all([daten.connect(), schluessel.connect()]);
  const laufzeit = await open();
  siegel = await laufzeit.dienste.tresor.seal(ort, 'unersetzlich');
  await laufzeit.stop();
});
afterAll(async () => {
  await Promise.all([daten.end(), schluessel.end()]);
  await rm(ordner, { recursive: true });
});
beforeEach(async () => {
  await writeFile(datei, schluesselDatei, { mode: 0o600 });
});

function toKonfiguration(eigene: Record<string, string> = {}): Konfiguration {
  return getOk(
    loadKonfiguration({
      DATABASE_URL: datenbank.appUrl,
      KIM_SCHLUESSEL_DB_URL: datenbank.schluesselUrl,
      KIM_SCHLUESSEL_DATEI: datei,
      KIM_DATA_DIR: ordner,
      ...eigene,
    }),
  );
}

function open(eigene: Record<string, string> = {}): Promise<Laufzeit> {
  return openLaufzeit(toKonfiguration(eigene), { instanz: true, melde: () => undefined });
}

/** All that a refused start must leave as it was. */
async function readStand(): Promise<unknown> {
  const zeilen = async (client: pg.Client, text: string) => (await client.query(text)).rows;
  return {
    dateien: readdirSync(ordner, { recursive: true }).map(String).sort(),
    installation: await zeilen(daten, 'SELECT * FROM technik.installation'),
    proben: await zeilen(
      schluessel,
      `SELECT hauptschluessel_version, encode(siegel, 'hex') FROM schluessel.probe`,
    ),
    schluessel: await zeilen(
      schluessel,
      `SELECT encode(sha256(d::text::bytea), 'hex') AS h FROM schluessel.datenschluessel d ORDER BY 1`,
    ),
  };
}

async function expectVerweigert(meldung: RegExp, eigene: Record<string, string> = {}): Promise<void> {
  const vorher = await readStand();
  await expect(open(eigene)).rejects.toThrow(meldung);
  expect(await readStand()).toEqual(vorher);
}

async function expectStartet(): Promise<void> {
  const laufzeit = await open();
  try {
    expect(laufzeit.neu).toBe(false);
    expect(await laufzeit.dienste.tresor.open(ort, siegel, z.string())).toBe('unersetzlich');
  } finally {
    await laufzeit.stop();
  }
}

describe('a start without the right keys refuses, says why and changes nothing', () => {
  it('key file gone: no new one is made', async () => {
    await rename(datei, `${datei}.weg`);
    await expectVerweigert(/Die Schlüsseldatei .* fehlt\..*nichts verändert.*Sicherung/);
    await rename(`${datei}.weg`, datei);
    await expectStartet();
  });

  it('another master key', async () => {
    await rm(datei);
    getOk(await createHauptschluesselDatei(datei));
    await expectVerweigert(
      /Hauptschlüssel Version 1 .* passt nicht zur Schlüsseldatenbank\..*nichts verändert/,
    );
    await writeFile(datei, schluesselDatei);
    await expectStartet();
  });

  it('a damaged key file', async () => {
    await writeFile(datei, schluesselDatei.slice(0, -10));
    await chmod(datei, 0o600);
    await expectVerweigert(/Schlüsseldatei/);
  });

  it('key database not reachable', async () => {
    const weg = new URL(datenbank.schluesselUrl);
    weg.pathname = '/gibt_es_nicht';
    await expectVerweigert(/Die Schlüsseldatenbank \(KIM_SCHLUESSEL_DB_URL\) ist nicht erreichbar/, {
      KIM_SCHLUESSEL_DB_URL: weg.href,
    });
  });

  it('key database emptied, or a new one in its place: it is not begun anew', async () => {
    const leer = await createTestDatenbank({ eigene: true });
    await expectVerweigert(/ist leer, die Installation aber nicht neu\..*nichts verändert.*Sicherung/, {
      KIM_SCHLUESSEL_DB_URL: leer.schluesselUrl,
    });
    const client = new pg.Client({ connectionString: leer.schluesselAdminUrl });
    await client.connect();
    expect((await client.query('SELECT 1 FROM schluessel.probe')).rowCount).toBe(0);
    await client.end();
    await expectStartet();
  });

  it('data database away: one line for the operator', async () => {
    const weg = new URL(datenbank.appUrl);
    weg.pathname = '/gibt_es_nicht';
    await expectVerweigert(/Die Datenbank ist nicht erreichbar\. Prüfen Sie DATABASE_URL/, {
      DATABASE_URL: weg.href,
    });
  });
});

it('a first start that was interrupted stays a first start', async () => {
  const neue = await createTestDatenbank({ eigene: true });
  const eigene = { DATABASE_URL: neue.appUrl, KIM_SCHLUESSEL_DB_URL: neue.schluesselUrl };
  const erster = await open(eigene);
  expect(erster.neu).toBe(true);
  await erster.stop();
  const client = new pg.Client({ connectionString: neue.adminUrl });
  await client.connect();
  // Killed after the vault had left its check record and before the installation was written down.
  await client.query('DELETE FROM technik.installation');
  await client.end();
  const zweiter = await open(eigene);
  expect(zweiter.neu).toBe(true);
  await zweiter.stop();
});

it('of several first starts at once all read the same', async () => {
  const neue = await createTestDatenbank({ eigene: true });
  const zugang = { url: neue.appUrl, eingebettet: false } as Laufzeit['zugang'];
  const arten = await Promise.all(
    Array.from({ length: 5 }, (_, nummer) =>
      createInstallation(zugang, toKonfiguration(nummer % 2 === 0 ? { KIM_DEMO: '1' } : { KIM_DEMO: '0' })),
    ),
  );
  expect(new Set(arten).size).toBe(1);
});
