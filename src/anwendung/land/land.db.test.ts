import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import {
  getEinwilligungRoute,
  listEinwilligungenRoute,
} from '#src/modules/einwilligung/einwilligung.contract.ts';
import { computeTexthash } from '#src/modules/einwilligung/index.ts';
import { getAkteRoute, listZeitleisteRoute } from '#src/modules/fall/akte-ansicht.contract.ts';
import { listAktenRoute } from '#src/modules/fall/akten-liste.contract.ts';
import { getMeinTagRoute } from '#src/modules/fall/mein-tag.contract.ts';
import { listPersonenRoute, suchePersonenRoute } from '#src/modules/person/person.contract.ts';
import { checkProtokoll } from '#src/platform/audit/check-protokoll.ts';
import { loadKonfiguration } from '#src/platform/config/konfiguration.ts';
import { joinOrStart } from '#src/platform/embedded/embedded.ts';
import { createErzaehler, type Erzaehler } from '../demo/erzaehler.ts';
import { createWeitenZufall } from '../demo/zufall.ts';
import { type Laufzeit, openLaufzeit } from '../start.ts';
import { createLand, type Landstand } from './create-land.ts';
import { createAblage } from './druck/ablage.ts';
import { writeMandant } from './druck/write-mandant.ts';
import { findWaisen } from './load.ts';
import { createLandplan } from './plan.ts';
import { VERLAEUFE, type Vorlagenmenge } from './umfang.ts';
import type { Vorlagensatz } from './vorlagen/vorlage.ts';
import { createVorlagen } from './vorlagen/create-vorlagen.ts';
import { createHauptschluessel } from '#src/platform/crypto/hauptschluessel.ts';

const EINE_JE_VERLAUF = Object.fromEntries(VERLAEUFE.map((verlauf) => [verlauf, 1])) as Vorlagenmenge;
const ANGABEN = { saat: 1, standorte: 1, vorlagen: EINE_JE_VERLAUF, anteil: 0.04 };
const HEUTE = '2026-10-19';

let ordner: string;
let laufzeit: Laufzeit;
let admin: pg.Client;
let stand: Landstand;
let akten: { wer: Erzaehler; akteId: string }[];

beforeAll(async () => {
  ordner = mkdtempSync(join(tmpdir(), 'kim-land-'));
  const konfiguration = loadKonfiguration({ KIM_DATA_DIR: ordner });
  if (!konfiguration.ok) throw new Error('Configuration');
  laufzeit = await openLaufzeit(konfiguration.wert, { instanz: true, melde: () => undefined });
  stand = await createLand(laufzeit, ANGABEN, () => undefined);
  const server = await joinOrStart({ datenOrdner: ordner });
  admin = new pg.Client({ connectionString: server.adminUrl('kim') });
  await admin.connect();
  await server.stop();
  akten = [];
  for (const konto of ['m01-cm01', 'm01-cm02', 'm02-cm01', 'm05-cm01'])
    akten.push(...(await listAkten(konto)));
}, 120_000);

afterAll(async () => {
  await admin.end();
  await laufzeit.stop();
  rmSync(ordner, { recursive: true, force: true });
});

async function listAkten(konto: string): Promise<{ wer: Erzaehler; akteId: string }[]> {
  const wer = createErzaehler(laufzeit.dienste, await findActor(`land-s01-${konto}`), 'test');
  const { eintraege } = await wer.act(listAktenRoute, HEUTE, { query: { seite: 1, groesse: 200 } });
  return eintraege.map(({ akteId }) => ({ wer, akteId }));
}

async function findActor(kennung: string): Promise<KontoActor> {
  const { rows } = await admin.query<{
    konto: string;
    mitgliedschaft: string;
    mandant: string;
    standort: string;
  }>(
    `SELECT k.id AS konto, m.id AS mitgliedschaft, m.mandant_id AS mandant, m.standort_id AS standort
      FROM benutzer.konto k JOIN benutzer.mitgliedschaft m ON m.konto_id = k.id WHERE k.kennung = $1`,
    [kennung],
  );
  const zeile = rows[0];
  if (zeile === undefined) throw new Error(`No account ${kennung}`);
  return {
    art: 'konto',
    kontoId: zeile.konto,
    sitzungId: createUuidV7(),
    mitgliedschaftId: zeile.mitgliedschaft,
    rolle: 'CASE_MANAGEMENT',
    mandantId: zeile.mandant,
    standortId: zeile.standort,
  };
}

async function count(text: string): Promise<number> {
  const { rows } = await admin.query<{ anzahl: string }>(`SELECT count(*) AS anzahl FROM ${text}`);
  return Number(rows[0]?.anzahl);
}

describe('the synthetic Land', () => {
  it('has Akten of every kind, ended ones past their time are gone but counted', async () => {
    expect(stand).toMatchObject({ standorte: 1, neu: 1 });
    expect(stand.akten).toBeGreaterThan(50);
    expect(stand.geloescht).toBeGreaterThan(50);
    expect(await count('fall.akte')).toBe(stand.akten);
    expect(await count(`fall.akte WHERE loeschen_ab <= '${HEUTE}'`)).toBe(0);
    expect(await count('bericht.zaehlsatz')).toBe(stand.zeilen['bericht.zaehlsatz']);
    const { rows } = await admin.query<{ zustand: string }>(
      'SELECT DISTINCT zustand FROM fall.akte ORDER BY 1',
    );
    expect(rows.map(({ zustand }) => zustand)).toEqual(
      expect.arrayContaining(['GESCHLOSSEN', 'KURZBERATUNG', 'MONITORING', 'NICHT_AUFGENOMMEN', 'RUHEND']),
    );
  });

  it('counts as many Fälle as are open', async () => {
    const { rows } = await admin.query<{ bestand: number }>(
      `SELECT (sum(wert) FILTER (WHERE art = 'FALL_BEGINN') - sum(wert) FILTER (WHERE art = 'FALL_ENDE'))::int AS bestand
        FROM bericht.zaehlsatz`,
    );
    const offen = await count('fall.akte WHERE aufgenommen_am IS NOT NULL AND abgeschlossen_am IS NULL');
    expect(rows[0]?.bestand).toBe(offen);
    expect(offen).toBeGreaterThan(5);
  });

  it('opens every page of every Akte of an account: seals, references, schemas', async () => {
    expect(akten.length).toBeGreaterThan(30);
    for (const { wer, akteId } of akten) {
      const params = { akteId };
      await wer.act(getAkteRoute, HEUTE, { params });
      const { eintraege } = await wer.act(listZeitleisteRoute, HEUTE, {
        params,
        query: { seite: 1, groesse: 200 },
      });
      expect(eintraege.length).toBeGreaterThan(2);
      await wer.act(listPersonenRoute, HEUTE, { params });
      await wer.act(getMeinTagRoute, HEUTE, {});
    }
  });

  it('finds a person by name, and the consent names person and Stelle of the copy', async () => {
    let gefunden = 0;
    const [mandant] = createLandplan(1, 1)[0]?.mandanten ?? [];
    for (const { wer, akteId } of akten.filter((eine) => eine.wer.actor.mandantId === mandant?.id)) {
      const params = { akteId };
      const { eintraege: einwilligungen } = await wer.act(listEinwilligungenRoute, HEUTE, { params });
      if (einwilligungen.length === 0) continue;
      const { eintraege } = await wer.act(listPersonenRoute, HEUTE, { params });
      const haupt = eintraege.find(({ rolle }) => rolle === 'HAUPTPERSON');
      const q = haupt?.identitaet.familienname ?? '';
      const { treffer } = await wer.act(suchePersonenRoute, HEUTE, { body: { q } });
      expect(treffer.map(({ personId }) => personId)).toContain(haupt?.personId);
      const einwilligungId = einwilligungen[0]?.id ?? '';
      const nachweis = await wer.act(getEinwilligungRoute, HEUTE, { params: { einwilligungId } });
      expect(computeTexthash(nachweis.text).toString('hex')).toBe(nachweis.textHash);
      expect(JSON.stringify(nachweis.text)).toContain(mandant?.name);
      expect(JSON.stringify(nachweis)).not.toContain('Musterstelle');
      gefunden += 1;
    }
    expect(gefunden).toBeGreaterThan(4);
  });

  it('leaves nothing of the Musterstelle and no reference without its target', async () => {
    expect(await count(`stamm.standort WHERE kennung = 'land-muster'`)).toBe(0);
    expect(
      await count('fall.akte a WHERE NOT EXISTS (SELECT FROM stamm.mandant m WHERE m.id = a.mandant_id)'),
    ).toBe(0);
    expect(await findWaisen(admin)).toEqual([]);
    await admin.query('BEGIN');
    await admin.query(`SET LOCAL session_replication_role = 'replica'`);
    await admin.query(`DELETE FROM fall.akte WHERE id = $1`, [akten[0]?.akteId]);
    expect((await findWaisen(admin)).length).toBeGreaterThan(0);
    await admin.query('ROLLBACK');
  });

  it('has a whole log, by month and within its time', async () => {
    const client = new pg.Client({ connectionString: laufzeit.zugang.url });
    await client.connect();
    const ergebnis = await checkProtokoll(client, join(ordner, 'anker'));
    await client.end();
    expect(ergebnis.befund).toBeNull();
    expect(ergebnis.eintraege).toBeGreaterThan(stand.zeilen['protokoll.eintrag'] ?? 0);
    expect(await count('protokoll.eintrag_rest')).toBe(0);
    expect(await count('protokoll.eintrag_2025_06')).toBeGreaterThan(0);
  });

  it('has a Förderfall for each year that the Land sees, with Bescheid and payments', async () => {
    const { rows } = await admin.query<{ foerderjahr: number; zustand: string; raten: string }>(
      `SELECT f.foerderjahr, f.zustand, (SELECT count(*) FROM foerderung.rate r WHERE r.foerderfall_id = f.id) AS raten
         FROM foerderung.foerderfall f JOIN stamm.standort s ON s.id = f.standort_id
        WHERE s.kennung LIKE 'land-%' ORDER BY f.foerderjahr`,
    );
    expect(rows.map(({ foerderjahr, zustand, raten }) => [foerderjahr, zustand, Number(raten)])).toEqual([
      [2023, 'ABGESCHLOSSEN', 2],
      [2024, 'ABGESCHLOSSEN', 2],
      [2025, 'VN_EINGEREICHT', 2],
      [2026, 'BESTANDSKRAEFTIG', 2],
      [2027, 'IN_PRUEFUNG', 0],
    ]);
  });

  it('changes nothing when it is there', async () => {
    const vorher = await count('fall.ereignis');
    expect(await createLand(laufzeit, ANGABEN, () => undefined)).toMatchObject({ neu: 0 });
    expect(await count('fall.ereignis')).toBe(vorher);
  });

  it('prints the same for the same seed, but for keys', async () => {
    const schluessel = await connectSchluessel();
    const satz = await createVorlagen(
      laufzeit.dienste,
      { admin, schluessel },
      { saat: 1, heute: laufzeit.dienste.stichtag(), menge: EINE_JE_VERLAUF },
      () => undefined,
    );
    await schluessel.end();
    const [a, b, c] = [print(satz, 1, 'a'), print(satz, 1, 'b'), print(satz, 2, 'c')];
    expect(a).toBe(b);
    expect(a).not.toBe(c);
  }, 60_000);

  it('has a further Standort of which only counts and heads are left, as after the deletion of all its Akten', async () => {
    const [vorher, gezaehlt] = [await count('fall.akte'), await count('bericht.zaehlsatz')];
    const neu = await createLand(laufzeit, { ...ANGABEN, standorte: 2, nurZaehlung: true }, () => undefined);
    expect([neu.neu, await count('fall.akte')]).toEqual([1, vorher]);
    expect(await count('bericht.zaehlsatz')).toBeGreaterThan(gezaehlt + 100);
    const [, zweiter] = createLandplan(ANGABEN.saat, 2);
    const mandanten = zweiter?.mandanten ?? [];
    const { rows } = await admin.query<{ koepfe: number }>(
      `SELECT count(DISTINCT kennung)::int AS koepfe FROM bericht.fallarbeit_quartal
        WHERE mandant_id = ANY ($1) AND quartal_von = '2026-10-01'`,
      [mandanten.map(({ id }) => id)],
    );
    expect(rows[0]?.koepfe).toBe(mandanten.reduce((summe, { kraefte }) => summe + kraefte.length, 0));
  }, 60_000);
});

async function connectSchluessel(): Promise<pg.Client> {
  const server = await joinOrStart({ datenOrdner: ordner });
  const client = new pg.Client({ connectionString: server.adminUrl('kim_schluessel') });
  await client.connect();
  await server.stop();
  return client;
}

/** Hash of all printed rows, without sealed values, keys and what a key makes of a name. */
function print(satz: Vorlagensatz, saat: number, name: string): string {
  const ziel = join(ordner, name);
  const ablage = createAblage(ziel, 0);
  const mandant = createLandplan(1, 2)[1]?.mandanten[0];
  if (mandant === undefined) throw new Error('No Mandant');
  const heute = laufzeit.dienste.stichtag();
  const hauptschluessel = createHauptschluessel();
  writeMandant(
    {
      mandant,
      hauptschluessel,
      ablage,
      zufall: createWeitenZufall(mandant.id, saat),
      heute,
      protokollAb: heute,
      nurZaehlung: false,
    },
    satz,
    0.05,
  );
  ablage.flush();
  const hash = createHash('sha256');
  for (const datei of readdirSync(ziel).toSorted()) {
    if (datei.includes('schluessel.') || datei.includes('person_suche')) continue;
    hash.update(readFileSync(join(ziel, datei), 'utf8').replaceAll(/\\\\x[0-9a-f]+/g, '*'));
  }
  return hash.digest('hex');
}
