import pg from 'pg';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { createUuidV7 } from '#src/core/ids.ts';
import type { Siegelort } from '#src/platform/crypto/typen.ts';
import { sealProtokoll } from '#src/platform/audit/seal-protokoll.ts';
import { NOCH_NICHT_VERSIEGELBAR } from '#src/platform/audit/test-protokoll.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createWelt } from '#test/support/welt.ts';
import { countFaellige, runAufraeumen } from './aufraeumen.ts';

/** Accounts have no Mandant; their keys hang on this id. */
const KONTEN_BEREICH = '00000000-0000-0000-0000-000000000000';

const dienste = await createTestDienste({ eigene: true });
const { tresor, datenbank } = dienste;
const welt = await createWelt(dienste);
const laufzeit = { dienste, zugang: { url: datenbank.appUrl } };
const admin = new pg.Client({ connectionString: datenbank.adminUrl });
const schluessel = new pg.Client({ connectionString: datenbank.schluesselAdminUrl });
await admin.connect();
await schluessel.connect();
afterAll(async () => {
  await admin.end();
  await schluessel.end();
});

/** An account with a sealed second factor and a sealed draft, closed so many months ago (null: still open). */
async function createKonto(monate: number | null): Promise<{ id: string; faktor: Buffer }> {
  const id = createUuidV7();
  const faktor = await tresor.seal(toOrt(KONTEN_BEREICH, id, 'identitaet'), 'GEHEIM');
  await tresor.seal(toOrt(welt.stadt.id, id, 'inhalt'), 'Entwurf');
  await admin.query(
    `INSERT INTO benutzer.konto (id, kennung, name, einmal_geheimnis, aktiv, deaktiviert_am)
     VALUES ($1, $2, 'Name', $3, $4::int IS NULL, clock_timestamp() - make_interval(months => $4))`,
    [id, `konto-${id.slice(-12)}`, faktor, monate],
  );
  await admin.query(
    `INSERT INTO benutzer.mitgliedschaft (id, konto_id, rolle, mandant_id, standort_id, gueltig_von)
     VALUES ($1, $2, 'CASE_MANAGEMENT', $3, $4, '2020-01-01')`,
    [createUuidV7(), id, welt.stadt.id, welt.standortId],
  );
  return { id, faktor };
}

function toOrt(mandantId: string, kontoId: string, klasse: Siegelort['klasse']): Siegelort {
  return { mandantId, subjekt: { art: 'konto', id: kontoId }, klasse, name: 'konto.probe', zeileId: kontoId };
}

async function countSchluessel(kontoId: string): Promise<number> {
  const { rows } = await schluessel.query<{ anzahl: number }>(
    `SELECT count(*)::int AS anzahl FROM schluessel.datenschluessel WHERE subjekt_art = 'konto' AND subjekt_id = $1`,
    [kontoId],
  );
  return rows[0]?.anzahl ?? -1;
}

async function isDa(kontoId: string): Promise<boolean> {
  return (await admin.query('SELECT 1 FROM benutzer.konto WHERE id = $1', [kontoId])).rowCount === 1;
}

describe('an account past its time (LK-10)', () => {
  it('goes six months after it was closed, and every data key with it, in each Mandant', async () => {
    const faellig = await createKonto(7);
    const frisch = await createKonto(5);
    const offen = await createKonto(null);
    expect(await countSchluessel(faellig.id)).toBe(2);

    expect((await runAufraeumen(laufzeit)).geloescht).toMatchObject({ 'benutzer.konto': 1 });

    expect(await isDa(faellig.id)).toBe(false);
    expect(await countSchluessel(faellig.id)).toBe(0);
    // What an old backup of the data still holds cannot be opened again.
    const ort = toOrt(KONTEN_BEREICH, faellig.id, 'identitaet');
    await expect(tresor.open(ort, faellig.faktor, z.string())).rejects.toMatchObject({ art: 'VERNICHTET' });
    for (const { id, faktor } of [frisch, offen]) {
      expect(await isDa(id)).toBe(true);
      expect(await countSchluessel(id)).toBe(2);
      expect(await tresor.open(toOrt(KONTEN_BEREICH, id, 'identitaet'), faktor, z.string())).toBe('GEHEIM');
    }
    expect((await runAufraeumen(laufzeit)).geloescht).toMatchObject({ 'benutzer.konto': 0 });
  });

  it('stays when its key cannot be destroyed, and the next run does it', async () => {
    const { id } = await createKonto(12);
    const destroy = vi.spyOn(tresor, 'destroy').mockRejectedValueOnce(new Error('key database away'));
    await expect(runAufraeumen(laufzeit)).rejects.toThrow('key database away');
    expect(await isDa(id)).toBe(true);
    destroy.mockRestore();
    await runAufraeumen(laufzeit);
    expect([await isDa(id), await countSchluessel(id)]).toEqual([false, 0]);
  });

  it('leaves a count in the log and no identifier', async () => {
    const { rows } = await admin.query(
      `SELECT anzahl, objekt_id, mandant_id FROM protokoll.eintrag WHERE objektart = 'benutzer.konto' ORDER BY zeit`,
    );
    expect(rows).toEqual([
      { anzahl: 1, objekt_id: null, mandant_id: null },
      { anzahl: 1, objekt_id: null, mandant_id: null },
    ]);
  });

  it('takes its phone number along, and no other', async () => {
    const [faellig, offen] = [await createKonto(7), await createKonto(null)];
    for (const { id } of [faellig, offen]) {
      await admin.query(
        `INSERT INTO fall.papier_erreichbarkeit (mandant_id, konto_id, telefon) VALUES ($1, $2, '0123 4')`,
        [welt.stadt.id, id],
      );
    }
    expect((await runAufraeumen(laufzeit)).geloescht).toMatchObject({ 'fall.papier_erreichbarkeit': 1 });
    const { rows } = await admin.query('SELECT konto_id FROM fall.papier_erreichbarkeit');
    expect(rows).toEqual([{ konto_id: offen.id }]);
  });
});

describe('what an account keeps of its onboarding and its Fortbildungen (LK-10)', () => {
  it('goes with the account, and nothing of another one', async () => {
    const [faellig, offen] = [await createKonto(7), await createKonto(null)];
    for (const { id } of [faellig, offen]) {
      await admin.query(
        `INSERT INTO steuerung.einarbeitung_erledigt (standort_id, konto_id, kennung, erledigt_am) VALUES ($1, $2, 'ANKOMMEN', '2026-01-12')`,
        [welt.standortId, id],
      );
      await admin.query(
        `INSERT INTO steuerung.fortbildung_teilnahme (standort_id, konto_id, id, art, veranstalter, titel, tag)
         VALUES ($1, $2, gen_random_uuid(), 'RECHTLICHES_THEMA', 'LAND', 'Aufenthaltsrecht', '2026-03-02')`,
        [welt.standortId, id],
      );
    }
    expect((await runAufraeumen(laufzeit)).geloescht).toMatchObject({
      'steuerung.einarbeitung_erledigt': 1,
      'steuerung.fortbildung_teilnahme': 1,
    });
    for (const tabelle of ['einarbeitung_erledigt', 'fortbildung_teilnahme']) {
      const { rows } = await admin.query(`SELECT konto_id FROM steuerung.${tabelle}`);
      expect(rows, tabelle).toEqual([{ konto_id: offen.id }]);
    }
  });
});

describe('an Ansprechperson of an office (LK-10)', () => {
  it('goes six months after its end; who answers still stays', async () => {
    const insert = async (gueltigBis: string | null): Promise<string> => {
      const id = createUuidV7();
      await admin.query(
        `INSERT INTO steuerung.ansprechperson (standort_id, id, schnittstelle, stelle, funktion, name, telefon, gueltig_von, gueltig_bis, bearbeitet_von)
         VALUES ($1, $2, 'JOBCENTER', 'Jobcenter', 'Teamleitung', 'Ines Muster', '0123 45', '2020-01-01', $3, $2)`,
        [welt.standortId, id, gueltigBis],
      );
      return id;
    };
    await insert('2026-04-18');
    const bleiben = [await insert('2026-04-19'), await insert(null)];
    expect((await runAufraeumen(laufzeit)).geloescht).toMatchObject({ 'steuerung.ansprechperson': 1 });
    const { rows } = await admin.query<{ id: string }>('SELECT id FROM steuerung.ansprechperson ORDER BY id');
    expect(rows.map(({ id }) => id)).toEqual(bleiben);
  });
});

describe('who left the pool of Sprachmittlung (LK-10)', () => {
  it('goes six months after the entry was closed; who is asked still stays', async () => {
    const insert = async (geschlossenAm: string | null): Promise<string> => {
      const id = createUuidV7();
      await admin.query(
        `INSERT INTO stamm.sprachmittler (id, standort_id, art, name, kontakt, sprachen, formen, qualifikation, preisart, geschlossen_am, erfasst_von)
         VALUES ($1, $2, 'PERSON', 'Samira Muster', '0123', '[{"sprache": "ar", "richtung": "BEIDE"}]', '{TELEFON}', 'GESCHULT', 'KOSTENFREI', $3, $1)`,
        [id, welt.standortId, geschlossenAm],
      );
      return id;
    };
    await insert('2026-04-18');
    const bleiben = [await insert('2026-04-20'), await insert(null)];
    expect((await runAufraeumen(laufzeit)).geloescht).toMatchObject({ 'stamm.sprachmittler': 1 });
    const { rows } = await admin.query<{ id: string }>('SELECT id FROM stamm.sprachmittler ORDER BY id');
    expect(rows.map(({ id }) => id)).toEqual(bleiben);
  });
});

describe('the hours in which somebody of the pool interprets', () => {
  it('go on the day after; today and later stay', async () => {
    const sprachmittlerId = createUuidV7();
    await admin.query(
      `INSERT INTO stamm.sprachmittler (id, standort_id, art, name, kontakt, sprachen, formen, qualifikation, preisart, erfasst_von)
       VALUES ($1, $2, 'PERSON', 'Samira Muster', '0123', '[{"sprache": "ar", "richtung": "BEIDE"}]', '{TELEFON}', 'GESCHULT', 'KOSTENFREI', $1)`,
      [sprachmittlerId, welt.standortId],
    );
    for (const tag of ['2026-10-18', '2026-10-19', '2026-10-20']) {
      await admin.query(
        `INSERT INTO stamm.sprachmittler_belegung (id, standort_id, mandant_id, sprachmittler_id, von, bis)
         VALUES ($1, $2, $3, $4, $5::date + time '09:00', $5::date + time '10:00')`,
        [createUuidV7(), welt.standortId, welt.stadt.id, sprachmittlerId, tag],
      );
    }
    expect((await runAufraeumen(laufzeit)).geloescht).toMatchObject({ 'stamm.sprachmittler_belegung': 1 });
    const { rows } = await admin.query<{ tag: string }>(
      'SELECT von::date::text AS tag FROM stamm.sprachmittler_belegung ORDER BY von',
    );
    expect(rows.map(({ tag }) => tag)).toEqual(['2026-10-19', '2026-10-20']);
  });
});

describe('a Fallanfrage past its time (LK-01)', () => {
  it('goes with its key in the nightly run; one that has time stays', async () => {
    const insert = async (loeschenAb: string): Promise<{ id: string; siegel: Buffer; ort: Siegelort }> => {
      const id = createUuidV7();
      const ort: Siegelort = {
        mandantId: welt.stadt.id,
        subjekt: { art: 'fallanfrage', id },
        klasse: 'inhalt',
        name: 'fallanfrage.inhalt',
        zeileId: id,
      };
      const siegel = await tresor.seal(ort, 'Anliegen');
      await admin.query(
        `INSERT INTO fall.fallanfrage (mandant_id, id, beleg_hash, einwilligung_am, einwilligung_form, eingegangen_am, rueckruf_bis, loeschen_ab, siegel)
         VALUES ($1, $2, sha256($4), '2026-07-01', 'SCHRIFTLICH', '2026-07-01', '2026-07-15', $3, $4)`,
        [welt.stadt.id, id, loeschenAb, siegel],
      );
      return { id, siegel, ort };
    };
    const vorbei = await insert('2026-10-19');
    const zeit = await insert('2026-10-20');
    const { geloescht } = await runAufraeumen(laufzeit);
    expect(geloescht['fall.fallanfrage']).toBe(1);
    const { rows } = await admin.query('SELECT id FROM fall.fallanfrage WHERE mandant_id = $1', [
      welt.stadt.id,
    ]);
    expect(rows).toEqual([{ id: zeit.id }]);
    await expect(tresor.open(vorbei.ort, vorbei.siegel, z.string())).rejects.toMatchObject({
      art: 'VERNICHTET',
    });
    expect(await tresor.open(zeit.ort, zeit.siegel, z.string())).toBe('Anliegen');
  });
});

describe('what another Stelle handed over and nobody took over', () => {
  it('goes with its key; what has time, and what belongs to an Akte, stays', async () => {
    const insert = async (
      loeschenAb: string | null,
    ): Promise<{ id: string; siegel: Buffer; ort: Siegelort }> => {
      const [id, akteId] = [createUuidV7(), createUuidV7()];
      const ort: Siegelort = {
        mandantId: welt.stadt.id,
        subjekt: { art: 'akte', id: akteId },
        klasse: 'inhalt',
        name: 'abgabe.protokoll',
        zeileId: id,
      };
      const siegel = await tresor.seal(ort, 'Stand');
      await admin.query(
        `INSERT INTO fall.abgabe_inhalt (mandant_id, abgabe_id, akte_id, siegel, loeschen_ab) VALUES ($1, $2, $3, $4, $5)`,
        [welt.stadt.id, id, akteId, siegel, loeschenAb],
      );
      return { id, siegel, ort };
    };
    const vorbei = await insert('2026-10-19');
    const bleiben = [await insert('2026-10-20'), await insert(null)];
    const { geloescht } = await runAufraeumen(laufzeit);
    expect(geloescht['fall.abgabe_inhalt']).toBe(1);
    const { rows } = await admin.query<{ abgabe_id: string }>(
      'SELECT abgabe_id FROM fall.abgabe_inhalt WHERE mandant_id = $1',
      [welt.stadt.id],
    );
    expect(new Set(rows.map(({ abgabe_id: id }) => id))).toEqual(new Set(bleiben.map(({ id }) => id)));
    await expect(tresor.open(vorbei.ort, vorbei.siegel, z.string())).rejects.toMatchObject({
      art: 'VERNICHTET',
    });
    for (const { ort, siegel } of bleiben) expect(await tresor.open(ort, siegel, z.string())).toBe('Stand');
  });
});

describe('the log past its time (LK-08)', () => {
  it('goes with its months at the end of the following year, is counted beforehand, and stays until then', async () => {
    const alt = new Date().getUTCFullYear() - 2;
    const insert = async (zeit: string): Promise<string> => {
      const id = createUuidV7();
      await admin.query(
        `INSERT INTO protokoll.eintrag (id, zeit, bereich, ereignis, art, objektart, zweck, ergebnis, regelversion)
         VALUES ($1, $2, 'fall', 'fall.alt', 'ABFRAGE', 'fall', 'Alt', 'OK', '1')`,
        [id, zeit],
      );
      return id;
    };
    await admin.query(
      `CREATE TABLE protokoll.eintrag_${alt}_12 PARTITION OF protokoll.eintrag
         FOR VALUES FROM ('${alt}-12-01 00:00Z') TO ('${alt + 1}-01-01 00:00Z');
       ALTER TABLE protokoll.eintrag_${alt}_12 OWNER TO kim_owner`,
    );
    await insert(`${alt}-12-31 23:59Z`);
    const bleibt = await insert(`${alt + 1}-01-01 00:00Z`);
    // What is not sealed does not go; nothing else of the night is lost.
    await expect(runAufraeumen(laufzeit)).rejects.toThrow('seal first');
    const app = new pg.Client({ connectionString: datenbank.appUrl });
    await app.connect();
    await expect.poll(async () => (await admin.query(NOCH_NICHT_VERSIEGELBAR)).rowCount).toBe(0);
    await sealProtokoll(app);
    await app.end();
    expect(await countFaellige(laufzeit)).toMatchObject({ 'protokoll.eintrag': 1 });
    expect((await runAufraeumen(laufzeit)).geloescht).toMatchObject({ 'protokoll.eintrag': 1 });
    expect(await countFaellige(laufzeit)).toMatchObject({ 'protokoll.eintrag': 0 });
    const { rows } = await admin.query<{ id: string }>(
      `SELECT id FROM protokoll.eintrag WHERE ereignis = 'fall.alt'`,
    );
    expect(rows).toEqual([{ id: bleibt }]);
    const { rows: geloescht } = await admin.query(
      'SELECT partitionen, eintraege::int FROM protokoll.loeschung',
    );
    expect(geloescht).toEqual([{ partitionen: [`eintrag_${alt}_12`], eintraege: 1 }]);
  });
});
