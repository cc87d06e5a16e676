import pg from 'pg';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { countFaellige, runAufraeumen } from '#src/anwendung/aufraeumen.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { ok } from '#src/core/result.ts';
import { listCaseManager } from '#src/modules/fall/fallzahlen.repo.ts';
import { createFallwelt } from '#src/modules/fall/test-fall.ts';
import { toNachweisOrt } from '#src/modules/einwilligung/einwilligung.repo.ts';
import { modul as uebergabe } from '#src/modules/uebergabe/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import { kontextFuer } from '#test/support/welt.ts';
import { modul as loeschung } from './index.ts';

const { dienste, rufe, jana, welt, sql, openFall, openKurzberatung, version } = await createFallwelt(
  [loeschung, uebergabe],
  { eigene: true },
);
const { datenbank, tresor } = dienste;
const schluessel = new pg.Client({ connectionString: datenbank.schluesselAdminUrl });
await schluessel.connect();
afterAll(async () => await schluessel.end());

const HEUTE = '2026-10-19';
beforeEach(() => dienste.setStichtag(HEUTE));

const run = async (tag: string) => {
  dienste.setStichtag(tag);
  return (await runAufraeumen({ dienste, zugang: { url: datenbank.appUrl } })).geloescht;
};
const closeFall = async (id: string): Promise<void> => {
  const antwort = await rufe(jana, 'POST', `/akten/${id}/abschluss`, {
    version: await version(id),
    grund: 'WEGZUG',
  });
  expect(antwort.status).toBe(201);
};
const withdraw = async (id: string): Promise<void> => {
  const [zeile] = await sql<{ id: string; version: number }>(
    `SELECT id, version FROM fall.einwilligung WHERE akte_id = $1 AND zweck = 'ZUSAMMENARBEIT'`,
    [id],
  );
  const pfad = `/einwilligungen/${zeile?.id}/widerruf`;
  expect((await rufe(jana, 'POST', pfad, { version: zeile?.version })).status).toBeLessThan(300);
};
const findPersonId = async (akteId: string): Promise<string> =>
  (
    await sql<{ id: string }>('SELECT person_id AS id FROM fall.akte_beteiligte WHERE akte_id = $1', [akteId])
  )[0]?.id ?? '';
const countAkten = async (id: string): Promise<number> =>
  (await sql('SELECT 1 FROM fall.akte WHERE id = $1', [id])).length;
const listKlassen = async (id: string): Promise<string[]> =>
  (
    await schluessel.query<{ klasse: string }>(
      'SELECT loeschklasse AS klasse FROM schluessel.datenschluessel WHERE subjekt_id = $1 ORDER BY 1',
      [id],
    )
  ).rows.map(({ klasse }) => klasse);

/** Tables of the data database with a row that shows this text anywhere. */
async function findSpuren(text: string): Promise<string[]> {
  const tabellen = await sql<{ name: string }>(
    `SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname !~ '^(pg_|information_schema)' ORDER BY 1`,
  );
  const spuren: string[] = [];
  for (const { name } of tabellen) {
    const zeilen = await sql(`SELECT 1 FROM ${name} t WHERE t::text LIKE '%' || $1 || '%' LIMIT 1`, [text]);
    if (zeilen.length > 0) spuren.push(name);
  }
  return spuren;
}

describe('AT-30: a closed Akte whose time is over', () => {
  it('goes in the night of its day with keys, person and search words; before it everything is there', async () => {
    const id = await openFall();
    const personId = await findPersonId(id);
    const [nummer] = await sql<{ nummer: string }>('SELECT nummer FROM fall.akte WHERE id = $1', [id]);
    const [ziel] = await sql<{ siegel: Buffer }>(
      'SELECT siegel FROM fall.person_identitaet WHERE person_id = $1',
      [personId],
    );
    await rufe(jana, 'PUT', `/entwuerfe/kontakt/${id}`, { inhalt: { notiz: 'Entwurf' } });
    await closeFall(id);
    expect((await run('2029-12-31'))['fall.akte']).toBe(0);
    expect(await countAkten(id)).toBe(1);
    expect(await listKlassen(personId)).toEqual(['identitaet']);

    expect((await run('2030-01-01'))['fall.akte']).toBe(1);
    expect(await countAkten(id)).toBe(0);
    expect([await listKlassen(id), await listKlassen(personId)]).toEqual([[], []]);
    // What an old backup of the data still holds cannot be opened again.
    const ort = {
      mandantId: welt.stadt.id,
      subjekt: { art: 'person', id: personId },
      klasse: 'identitaet',
      name: 'person.identitaet',
      zeileId: personId,
    } as const;
    await expect(tresor.open(ort, ziel?.siegel ?? Buffer.alloc(0), z.unknown())).rejects.toMatchObject({
      art: 'VERNICHTET',
    });
    // DP-G-03: nowhere but in the log, which keeps ids without content until LK-08.
    expect(await findSpuren(id)).toEqual(['protokoll.eintrag']);
    expect(await findSpuren(personId)).toEqual([]);
    expect(await findSpuren(nummer?.nummer ?? '')).toEqual([]);
    expect((await run('2030-01-01'))['fall.akte']).toBe(0);
  });

  it('leaves a protocol of class, kind, count and rules, and nobody', async () => {
    const zeilen = await sql<Record<string, unknown>>(
      'SELECT lauf_am::text, klasse, gegenstand, regelfassung, anzahl FROM protokoll.loeschlauf WHERE mandant_id = $1 ORDER BY gegenstand',
      [welt.stadt.id],
    );
    expect(zeilen).toEqual([
      { lauf_am: '2030-01-01', klasse: 'LK-03', gegenstand: 'AKTE', regelfassung: '2026-11', anzahl: 1 },
      { lauf_am: '2030-01-01', klasse: 'LK-03', gegenstand: 'PERSON', regelfassung: '2026-11', anzahl: 1 },
    ]);
    const eintraege = await sql(
      `SELECT anzahl, objekt_id, mandant_id FROM protokoll.eintrag WHERE art = 'LOESCHUNG' AND objektart = 'fall.akte'`,
    );
    expect(eintraege).toEqual([{ anzahl: 1, objekt_id: null, mandant_id: welt.stadt.id }]);
  });

  it('keeps a person whom another Akte holds, until that goes too', async () => {
    const erste = await openFall();
    const personId = await findPersonId(erste);
    await closeFall(erste);
    const zweite = await openKurzberatung(jana, { person: { art: 'VORHANDEN', personId } });
    await run('2030-01-01');
    expect([await countAkten(erste), await countAkten(zweite)]).toEqual([0, 1]);
    dienste.setStichtag(HEUTE);
    expect((await rufe(jana, 'GET', `/akten/${zweite}`)).status).toBe(200);
    expect(await listKlassen(personId)).toEqual(['identitaet']);
    await sql(`UPDATE fall.akte SET zustand = 'GESCHLOSSEN', loeschen_ab = '2030-06-01' WHERE id = $1`, [
      zweite,
    ]);
    await run('2030-06-01');
    expect([await countAkten(zweite), await listKlassen(personId)]).toEqual([0, []]);
  });

  it('leaves all figures of the Standort as they were (decision 12)', async () => {
    const leitung = welt.konto('KI_LEITUNG', welt.stadt);
    const kreis = { ...leitung, mandantId: null };
    const read = async () => {
      dienste.setStichtag(HEUTE);
      const fallzahlen = await rufe(kreis, 'GET', '/standort/fallzahlen?quartal=2026-Q4');
      expect(fallzahlen.status).toBe(200);
      return [
        fallzahlen.body,
        await sql('SELECT * FROM bericht.zaehlsatz WHERE mandant_id = $1 ORDER BY id', [welt.stadt.id]),
      ];
    };
    const countKoepfe = async () => {
      dienste.setStichtag(HEUTE);
      const kontext = kontextFuer(dienste, kreis, 'bericht');
      return await withActor(kontext, async (trx) =>
        ok(await listCaseManager(trx, toPlainDate('2026-10-01'), toPlainDate('2026-12-31'))),
      );
    };
    const id = await openFall();
    await closeFall(id);
    const vorher = [await read(), await countKoepfe()];
    expect(vorher[1]).toMatchObject({ wert: [{ anzahl: 1 }, { anzahl: 1 }] });
    await run('2030-01-01');
    expect(await countAkten(id)).toBe(0);
    expect([await read(), await countKoepfe()]).toEqual(vorher);
  });

  it('killed in between, it is nobody’s any more, and the next run ends it', async () => {
    const id = await openFall();
    await closeFall(id);
    const destroy = vi.spyOn(tresor, 'destroy').mockRejectedValue(new Error('key database away'));
    await expect(run('2030-01-01')).rejects.toThrow('could not be deleted');
    destroy.mockRestore();
    expect(await countAkten(id)).toBe(1);
    expect((await rufe(jana, 'GET', `/akten/${id}`)).status).toBe(404);
    expect((await listKlassen(id)).length).toBeGreaterThan(0);
    expect((await run('2030-01-02'))['fall.akte']).toBe(1);
    expect([await countAkten(id), await listKlassen(id)]).toEqual([0, []]);
  });

  it('killed after the keys and before the rows: nothing opens, and the next run ends it', async () => {
    const id = await openFall();
    await closeFall(id);
    const echt = tresor.destroy.bind(tresor);
    const destroy = vi.spyOn(tresor, 'destroy').mockImplementation(async (mandant, subjekt, klasse) => {
      await echt(mandant, subjekt, klasse);
      if (subjekt.art === 'person') throw new Error('killed');
      return 1;
    });
    await expect(run('2030-01-01')).rejects.toThrow('could not be deleted');
    destroy.mockRestore();
    expect([await countAkten(id), await listKlassen(id)]).toEqual([1, []]);
    expect((await run('2030-01-01'))['fall.akte']).toBe(1);
    expect(await countAkten(id)).toBe(0);
  });
});

describe('AT-23: a withdrawn consent', () => {
  it('takes the content after a month through the same run; the proof stays sealed until LK-05', async () => {
    const id = await openFall();
    const [zeile] = await sql<{ id: string; siegel: Buffer; person: string }>(
      'SELECT id, siegel, person_id AS person FROM fall.einwilligung WHERE akte_id = $1',
      [id],
    );
    if (zeile === undefined) throw new Error('no consent');
    await withdraw(id);
    dienste.setStichtag('2026-10-20');
    const eigene = await rufe(jana, 'GET', '/loeschung/eigene');
    expect(eigene.body.akten).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ akteId: id, loeschenAb: '2026-11-19', klasse: 'LK-06', hindernis: null }),
      ]),
    );
    await run('2026-11-18');
    expect(await countAkten(id)).toBe(1);
    await run('2026-11-19');
    expect([await countAkten(id), await listKlassen(id), await listKlassen(zeile.person)]).toEqual([
      0,
      ['identitaet'],
      [],
    ]);
    const [nachweis] = await sql<{ codes: Record<string, unknown>; siegel: Buffer; bis: string }>(
      'SELECT codes, siegel, loeschen_ab::text AS bis FROM fall.nachweis WHERE akte_id = $1',
      [id],
    );
    expect(nachweis).toMatchObject({
      bis: '2029-12-31',
      codes: { zweck: 'ZUSAMMENARBEIT', entscheidung: 'ERTEILT', widerrufen_am: HEUTE },
    });
    expect(JSON.stringify(nachweis?.codes)).not.toContain(zeile.person);
    const ort = toNachweisOrt(welt.stadt.id, id, zeile.id);
    expect(
      await tresor.open(ort, nachweis?.siegel ?? Buffer.alloc(0), z.record(z.string(), z.unknown())),
    ).toBeTruthy();
    expect((await run('2029-12-30'))['fall.nachweis']).toBe(0);
    expect((await run('2029-12-31'))['fall.nachweis']).toBe(1);
    expect([await listKlassen(id), await findSpuren(id)]).toEqual([[], ['protokoll.eintrag']]);
  });
});

describe('DP-G-05: a Sperre', () => {
  const SPERRE = { grund: 'RECHTSANSPRUECHE', begruendung: 'Klage vor dem Sozialgericht', bis: '2026-12-31' };

  it('holds the deletion until its end; words are sealed, the timeline knows', async () => {
    const id = await openFall();
    await withdraw(id);
    const antwort = await rufe(jana, 'POST', `/akten/${id}/loeschsperren`, SPERRE);
    expect(antwort.status).toBe(201);
    expect(await findSpuren('Sozialgericht')).toEqual([]);
    const [eigene] = (await rufe(jana, 'GET', '/loeschung/eigene')).body.akten.filter(
      (akte: { akteId: string }) => akte.akteId === id,
    );
    expect(eigene).toMatchObject({
      hindernis: 'SPERRE',
      gesperrtBis: '2026-12-31',
      sperre: { begruendung: SPERRE.begruendung },
    });
    const { body } = await rufe(jana, 'GET', `/akten/${id}/zeitleiste`);
    expect(body.eintraege[0]).toMatchObject({ art: 'LOESCHUNG_ANGEHALTEN' });
    expect((await rufe(jana, 'POST', `/akten/${id}/loeschsperren`, SPERRE)).body.code).toBe('SCHON_GESPERRT');
    await run('2026-12-31');
    expect(await countAkten(id)).toBe(1);
    await run('2027-01-01');
    expect(await countAkten(id)).toBe(0);
  });

  it('is lifted by hand, then the next run deletes', async () => {
    const id = await openFall();
    await withdraw(id);
    const { body } = await rufe(jana, 'POST', `/akten/${id}/loeschsperren`, SPERRE);
    const ende = await rufe(jana, 'POST', `/akten/${id}/loeschsperren/${body.id}/ende`, { version: 1 });
    expect(ende.status).toBe(201);
    const nochmal = await rufe(jana, 'POST', `/akten/${id}/loeschsperren/${body.id}/ende`, { version: 1 });
    expect(nochmal.status).toBe(409);
    await run('2026-11-19');
    expect(await countAkten(id)).toBe(0);
  });

  it('has an end within twelve months, needs a day of deletion and whoever is responsible', async () => {
    const id = await openFall();
    expect((await rufe(jana, 'POST', `/akten/${id}/loeschsperren`, SPERRE)).body.code).toBe('OHNE_LOESCHTAG');
    await withdraw(id);
    for (const bis of ['2026-10-18', '2027-10-20']) {
      const antwort = await rufe(jana, 'POST', `/akten/${id}/loeschsperren`, { ...SPERRE, bis });
      expect(antwort.body.errors).toMatchObject([{ pointer: '/bis', code: 'SPERRE_ENDE' }]);
    }
    const orhan = welt.konto('CASE_MANAGEMENT', welt.stadt);
    expect((await rufe(orhan, 'POST', `/akten/${id}/loeschsperren`, SPERRE)).status).toBe(404);
    await sql(
      `INSERT INTO fall.akte_zugriff (mandant_id, akte_id, konto_id, art, gueltig_von, gueltig_bis, grund, erteilt_von)
       VALUES ($1, $2, $3, 'VERTRETUNG', '2026-10-12', '2026-10-25', 'KRANKHEIT', $4)`,
      [welt.stadt.id, id, orhan.kontoId, jana.kontoId],
    );
    expect((await rufe(orhan, 'POST', `/akten/${id}/loeschsperren`, SPERRE)).body.code).toBe(
      'NUR_ZUSTAENDIG',
    );
  });

  it('an open Übergabe holds as well, until its day', async () => {
    const id = await openFall();
    await withdraw(id);
    await sql(
      `INSERT INTO fall.uebergabe (mandant_id, id, akte_id, von_konto_id, an_konto_id, angeboten_von, anlass, angeboten_am, frist)
       VALUES ($1, $2, $3, $4, $2, $4, 'AUSSCHEIDEN', '2026-11-10', '2026-11-24')`,
      [welt.stadt.id, createUuidV7(), id, jana.kontoId],
    );
    await run('2026-11-24');
    expect(await countAkten(id)).toBe(1);
    await run('2026-11-25');
    expect(await countAkten(id)).toBe(0);
  });
});

describe('DP-G-02: what the DSB sees, and very many at once', () => {
  const dsb = welt.konto('DSB', welt.stadt);
  const read = async () => (await rufe(dsb, 'GET', '/loeschung')).body;

  it('lists numbers and days thirty days ahead, the own Stelle only, and counts without deleting', async () => {
    const id = await openFall();
    await withdraw(id);
    const [nummer] = await sql<{ nummer: string }>('SELECT nummer FROM fall.akte WHERE id = $1', [id]);
    dienste.setStichtag('2026-10-19');
    expect((await read()).akten).toEqual([]);
    dienste.setStichtag('2026-10-20');
    const { akten, freigabe } = await read();
    expect(akten).toEqual([
      {
        nummer: nummer?.nummer,
        art: 'FALL',
        zustand: 'EINWILLIGUNG_WIDERRUFEN',
        loeschenAb: '2026-11-19',
        klasse: 'LK-06',
        hindernis: null,
        gesperrtBis: null,
        grund: null,
      },
    ]);
    expect(freigabe).toEqual({ grenze: 100, wartend: 0, zuletztBis: null });
    expect((await rufe(welt.konto('DSB', welt.kreis), 'GET', '/loeschung')).body.akten).toEqual([]);
    expect((await rufe(dsb, 'POST', '/loeschung/freigaben', { anzahl: 1 })).body.code).toBe('NICHTS_WARTET');
    dienste.setStichtag('2026-11-19');
    const gezaehlt = await countFaellige({ dienste, zugang: { url: datenbank.appUrl } });
    expect(gezaehlt).toMatchObject({ 'fall.akte': 1, 'fall.akte (angehalten)': 0 });
    expect(await countAkten(id)).toBe(1);
    await run('2026-11-19');
  });

  it('more than a hundred wait for a release, of this Stelle only', async () => {
    await sql(
      `INSERT INTO fall.akte (mandant_id, id, nummer, art, zustand, zustand_seit, begonnen_am, loeschen_ab, angelegt_von)
       SELECT $1, gen_random_uuid(), 'CM-2020-' || n, 'FALL', 'GESCHLOSSEN', '2020-01-01', '2020-01-01', '2026-10-01', $2
         FROM generate_series(1, 101) n`,
      [welt.stadt.id, jana.kontoId],
    );
    expect((await run(HEUTE))['fall.akte']).toBe(0);
    const { akten, freigabe } = await read();
    expect(freigabe.wartend).toBe(101);
    expect(akten[0]).toMatchObject({ hindernis: 'FREIGABE' });
    expect((await rufe(dsb, 'POST', '/loeschung/freigaben', { anzahl: 100 })).status).toBe(409);
    expect((await rufe(dsb, 'POST', '/loeschung/freigaben', { anzahl: 101 })).status).toBe(201);
    expect((await run(HEUTE))['fall.akte']).toBe(101);
    expect((await read()).protokoll).toEqual(
      expect.arrayContaining([
        { am: HEUTE, klasse: 'LK-03', gegenstand: 'AKTE', fassung: '2026-11', anzahl: 101 },
      ]),
    );
  });
});
