import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { ok } from '#src/core/result.ts';
import { modul as austausch } from '#src/modules/austausch/index.ts';
import { createTestbeitrag, runTestschritt, TESTFELDER } from '#src/modules/austausch/test-austausch.ts';
import { modul as gremium } from '#src/modules/gremium/index.ts';
import { modul as schnittstelle } from '#src/modules/schnittstelle/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createActor, createWelt, kontextFuer } from '#test/support/welt.ts';
import { LAND_BEREICH } from './ablage.model.ts';
import { toAblageort } from './ablagewer.ts';
import { modul } from './index.ts';

const dienste = await createTestDienste();
dienste.setStichtag('2026-10-19');
const { rufe } = await createTestServer(dienste, [modul, austausch, gremium, schnittstelle]);
const welt = await createWelt(dienste);
const fern = await createWelt(dienste);
const sabine = welt.konto('KOORDINATION');
const ulrich = welt.konto('KI_LEITUNG');
const jana = welt.konto('CASE_MANAGEMENT', welt.stadt);
const team = welt.konto('TEAMLEITUNG', welt.traeger);
const andere = fern.konto('KOORDINATION');
const andereCm = fern.konto('CASE_MANAGEMENT', fern.stadt);
const land = createActor('MINISTERIUM', null);
const BLATT = Buffer.from('Punkte für das erste Gespräch: Information, Einwilligung, nächster Termin.');

// In two parts, so that a scanner on a developer's machine does not take this file away.
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'];

type Wunsch = { zu?: string; name?: string; inhalt?: Buffer; mehr?: string };
const lade = (
  wer: KontoActor,
  objekt: string,
  { zu = 'BEITRAG', name = 'Blatt.txt', inhalt = BLATT, mehr = '' }: Wunsch = {},
) =>
  rufe(
    wer,
    'POST',
    `/ablage/${objekt}?zu=${zu}&name=${encodeURIComponent(name)}&geprueft=ja${mehr}`,
    inhalt,
    {
      'content-type': 'application/octet-stream',
    },
  );
const liste = (wer: KontoActor, objekt: string, zu = 'BEITRAG') =>
  rufe(wer, 'GET', `/ablage/${objekt}?zu=${zu}`);
const hole = (wer: KontoActor, objekt: string, datei: string) =>
  rufe(wer, 'GET', `/ablage/${objekt}/${datei}`);
const nimm = (wer: KontoActor, objekt: string, datei: string, zu = 'BEITRAG') =>
  rufe(wer, 'DELETE', `/ablage/${objekt}/${datei}?zu=${zu}`);
const create = async (pfad: string, body: object): Promise<string> => {
  const antwort = await rufe(sabine, 'POST', pfad, body);
  expect(antwort.status, JSON.stringify(antwort.body)).toBe(201);
  return antwort.body.id;
};
const OHNE_INHALT = Object.fromEntries(
  Object.entries(TESTFELDER.MATERIAL).filter(([code]) => code !== 'inhalt'),
);
const material = () => createTestbeitrag(rufe, sabine, 'MATERIAL', { felder: OHNE_INHALT });

describe('a file of a Material', () => {
  it('stays with the draft, is the content that publishing asks for, and is then read in all Standorte', async () => {
    const id = await material();
    const leer = await runTestschritt(rufe, sabine, id, 'VEROEFFENTLICHEN');
    expect(leer.body.errors).toMatchObject([{ pointer: '/inhalt' }]);
    const { status, body } = await lade(sabine, id, { name: 'Erstes Gespräch.pdf' });
    expect(status).toBe(201);
    for (const wer of [andere, andereCm, land, jana, team]) {
      expect((await liste(wer, id)).status).toBe(404);
      expect((await hole(wer, id, body.id)).status).toBe(404);
    }
    expect((await runTestschritt(rufe, sabine, id, 'VEROEFFENTLICHEN')).status).toBe(201);
    for (const wer of [andere, andereCm, land, jana, team]) {
      const geladen = await hole(wer, id, body.id);
      expect(geladen.roh.equals(BLATT)).toBe(true);
      expect(geladen.kopf).toMatchObject({
        'content-disposition': expect.stringContaining('attachment'),
        'x-content-type-options': 'nosniff',
      });
      expect((await liste(wer, id)).body).toMatchObject({ ergaenzbar: false, entfernbar: false });
    }
    await dienste.admin.query('INSERT INTO benutzer.konto (id, kennung, name) VALUES ($1, $2, $3)', [
      sabine.kontoId,
      sabine.kontoId,
      'Sabine Muster',
    ]);
    // The bytes are a text, whatever the name says; who looked through it is named at home alone.
    const name = 'Erstes Gespräch.pdf.txt';
    expect((await liste(ulrich, id)).body.dateien).toMatchObject([
      { name, geprueftVon: 'Sabine Muster', abFassung: 1, bisFassung: null },
    ]);
    expect((await liste(andere, id)).body.dateien).toMatchObject([
      { name, geprueftVon: null, herkunft: expect.any(String) },
    ]);
  });

  it('makes a new Fassung when it is replaced; the older one stays with the Fassungen that had it', async () => {
    const id = await material();
    const alt = (await lade(sabine, id)).body.id;
    await runTestschritt(rufe, sabine, id, 'VEROEFFENTLICHEN');
    const neu = Buffer.from('Neue Punkte.');
    const ersetzt = { inhalt: neu, name: 'Blatt neu.txt', mehr: `&ersetzt=${alt}` };
    expect((await lade(jana, id, ersetzt)).body.code).toBe('DATEIEN_FEST');
    expect((await lade(andere, id, ersetzt)).body.code).toBe('DATEIEN_FEST');
    const { body } = await lade(sabine, id, ersetzt);
    // It was replaced already.
    expect((await lade(ulrich, id, ersetzt)).status).toBe(404);
    expect((await liste(andere, id)).body.dateien).toMatchObject([
      { id: alt, abFassung: 1, bisFassung: 2 },
      { id: body.id, abFassung: 3, bisFassung: null },
    ]);
    expect((await hole(andere, id, alt)).roh.equals(BLATT)).toBe(true);
    const { fassungen, version } = (await rufe(andere, 'GET', `/austausch/${id}`)).body;
    expect(version).toBe(3);
    expect(fassungen[0]).toMatchObject({ version: 3, anlass: 'Datei ersetzt: Blatt neu.txt' });
  });

  it('goes for good: row, pieces and key; the last content of a Material does not', async () => {
    const id = await material();
    const datei = (await lade(sabine, id)).body.id;
    const zweite = (await lade(ulrich, id, { name: 'Zweites Blatt.txt' })).body.id;
    await runTestschritt(rufe, sabine, id, 'VEROEFFENTLICHEN');
    const { rows } = await dienste.admin.query<{ id: string; name_siegel: Buffer; mandant_id: string }>(
      'SELECT id, name_siegel, mandant_id FROM technik.datei WHERE ablage_id = $1',
      [datei],
    );
    const [vorher] = rows;
    if (vorher === undefined) throw new Error('no file');
    expect(vorher.mandant_id).toBe(sabine.standortId);
    const siegelort = {
      ...toAblageort(sabine.standortId, datei),
      klasse: 'inhalt',
      name: 'datei.name',
      zeileId: vorher.id,
    } as const;
    expect(await dienste.tresor.open(siegelort, vorher.name_siegel, z.string())).toBe('Blatt.txt');
    expect((await nimm(andere, id, datei)).body.code).toBe('DATEIEN_FEST');
    expect((await nimm(sabine, id, datei)).status).toBe(200);
    await expect(dienste.tresor.open(siegelort, vorher.name_siegel, z.string())).rejects.toThrow(
      'vernichtet',
    );
    for (const tabelle of ['technik.datei WHERE id', 'technik.datei_stueck WHERE datei_id']) {
      expect((await dienste.admin.query(`SELECT 1 FROM ${tabelle} = $1`, [vorher.id])).rowCount).toBe(0);
    }
    expect((await rufe(andere, 'GET', `/austausch/${id}`)).body.fassungen[0].anlass).toBe(
      'Eine Datei ist entfernt.',
    );
    expect((await nimm(sabine, id, zweite)).body.code).toBe('LETZTE_DATEI');
    expect((await hole(andere, id, zweite)).status).toBe(200);
  });

  it('of the Land is sealed with the Land and read in all Standorte', async () => {
    const id = await createTestbeitrag(rufe, land, 'MATERIAL', { felder: OHNE_INHALT });
    expect((await lade(sabine, id)).status).toBe(404);
    const { status, body } = await lade(land, id);
    expect(status).toBe(201);
    await runTestschritt(rufe, land, id, 'VEROEFFENTLICHEN');
    expect((await hole(jana, id, body.id)).roh.equals(BLATT)).toBe(true);
    expect((await liste(andere, id)).body.dateien).toMatchObject([{ herkunft: null, geprueftVon: null }]);
    const { rows } = await dienste.admin.query('SELECT mandant_id FROM technik.datei WHERE ablage_id = $1', [
      body.id,
    ]);
    expect(rows).toEqual([{ mandant_id: LAND_BEREICH }]);
  });
});

describe('an upload', () => {
  it('is refused with its reason and the repair, and keeps nothing', async () => {
    const id = await material();
    const faelle: [Wunsch, string, RegExp][] = [
      [{ inhalt: Buffer.alloc(0) }, 'DATEI_LEER', /leer/],
      [{ inhalt: Buffer.from('4d5a90000300', 'hex'), name: 'Blatt.pdf' }, 'DATEI_ART', /Erlaubt sind PDF/],
      [
        { inhalt: Buffer.from('<html><script>1</script></html>'), name: 'Blatt.txt' },
        'DATEI_AUSFUEHRBAR',
        /als PDF/,
      ],
      [{ inhalt: Buffer.from(EICAR.join('')) }, 'DATEI_SCHADSOFTWARE', /IT/],
      [{ name: 'Fall_Frau_Demir_2026.txt' }, 'DATEINAME_PERSON', /Benennen Sie die Datei/],
      [{ name: 'die-einzige-eritreische-Hebamme.txt' }, 'DATEINAME_PERSON', /Anlage 1/],
    ];
    for (const [wunsch, code, text] of faelle) {
      const { status, body } = await lade(sabine, id, wunsch);
      expect([status, body.code]).toEqual([422, code]);
      expect(`${body.title} ${body.detail}`).toMatch(text);
    }
    const ohne = await rufe(sabine, 'POST', `/ablage/${id}?zu=BEITRAG&name=Blatt.txt`, BLATT, {
      'content-type': 'application/octet-stream',
    });
    expect(ohne.status).toBe(422);
    expect(JSON.stringify(ohne.body)).toContain('durchgesehen');
    expect((await liste(sabine, id)).body.dateien).toEqual([]);
  });
});

describe('files inside the Standort', () => {
  it('of a signed Kooperationsvereinbarung are added and never taken away', async () => {
    const id = await create('/vereinbarungen', {
      art: 'WEITERE',
      titel: 'Zusammenarbeit mit dem Jobcenter',
      gegenstand: 'Verweise.',
      partner: [
        { art: 'KOMMUNALES_INTEGRATIONSZENTRUM', name: 'Kommunales Integrationszentrum' },
        { art: 'JOBCENTER', name: 'Jobcenter' },
      ],
      anlagen: [],
      beginn: '2025-01-01',
      ende: null,
      pruefenAm: '2027-01-01',
    });
    const zu = 'VEREINBARUNG';
    const entwurf = (await lade(sabine, id, { zu })).body.id;
    expect((await liste(jana, id, zu)).status).toBe(404);
    expect((await nimm(sabine, id, entwurf, zu)).status).toBe(200);
    await create(`/vereinbarungen/${id}/unterzeichnung`, { version: 1, am: '2026-01-01' });
    const { body } = await lade(ulrich, id, { zu, name: 'Unterzeichnet.txt' });
    expect((await hole(jana, id, body.id)).status).toBe(200);
    expect((await lade(jana, id, { zu })).body.code).toBe('DATEIEN_FEST');
    expect((await nimm(sabine, id, body.id, zu)).body.code).toBe('DATEIEN_FEST');
    for (const wer of [andere, land]) {
      expect((await liste(wer, id, zu)).status).toBe(404);
      expect((await hole(wer, id, body.id)).status).toBe(404);
    }
    // Another address does not open it.
    expect((await hole(sabine, await material(), body.id)).status).toBe(404);
  });

  it('of a Sitzung and a Vorlage stand until somebody approves or releases them', async () => {
    const gremiumId = await create('/gremien', {
      art: 'LENKUNGSGRUPPE',
      name: 'Lenkungsgruppe',
      entstehung: 'NEU',
      beginn: '2024-01-01',
      turnus: 'HALBJAEHRLICH',
    });
    const sitzung = await create(`/gremien/${gremiumId}/sitzungen`, {
      datum: '2026-10-15',
      beginn: '10:00',
      dauer: 90,
      form: 'PRAESENZ',
      ort: 'Kreishaus',
      tagesordnung: [{ art: 'INFORMATION', titel: 'Bericht' }],
    });
    const datei = (await lade(sabine, sitzung, { zu: 'SITZUNG' })).body.id;
    expect((await hole(jana, sitzung, datei)).status).toBe(404);
    const protokoll = { version: 1, protokoll: 'Der Bericht wurde gehört.', bestaetigt: true };
    expect((await rufe(sabine, 'PUT', `/gremiensitzungen/${sitzung}/protokoll`, protokoll)).status).toBe(200);
    expect((await lade(sabine, sitzung, { zu: 'SITZUNG' })).body.code).toBe('DATEIEN_FEST');
    expect((await nimm(sabine, sitzung, datei, 'SITZUNG')).body.code).toBe('DATEIEN_FEST');
    expect(
      (await rufe(ulrich, 'POST', `/gremiensitzungen/${sitzung}/genehmigung`, { version: 2 })).status,
    ).toBe(201);
    expect((await hole(jana, sitzung, datei)).status).toBe(200);
    const vorlage = await create(`/gremien/${gremiumId}/vorlagen`, {
      art: 'INFORMATION',
      titel: 'Übergabeblatt',
      sachverhalt: 'Unterlagen werden doppelt verlangt.',
      anlagen: [],
      bestaetigt: true,
    });
    expect((await lade(sabine, vorlage, { zu: 'VORLAGE' })).status).toBe(201);
    const schritt = { version: 1, schritt: 'FREIGEBEN' };
    expect((await rufe(sabine, 'POST', `/vorlagen/${vorlage}/schritte`, schritt)).status).toBe(201);
    expect((await lade(sabine, vorlage, { zu: 'VORLAGE' })).body.code).toBe('DATEIEN_FEST');
  });

  it('are refused by the database as well: no file for others, no other name under it, none beside a frozen object', async () => {
    const id = await material();
    const datei = (await lade(sabine, id)).body.id;
    const roh = (wer: KontoActor, anweisung: ReturnType<typeof sql>) =>
      withActor(kontextFuer(dienste, wer, 'steuerung'), async (trx) => {
        const { rows, numAffectedRows } = await anweisung.execute(trx);
        return ok(rows.length + Number(numAffectedRows ?? 0n));
      }).then(
        (ausgang) => (ausgang.ok ? ausgang.wert : 'abgelehnt'),
        () => 'abgelehnt',
      );
    for (const wer of [jana, andere, land]) {
      expect(await roh(wer, sql`SELECT 1 FROM technik.datei WHERE ablage_id = ${datei}`)).toBe(0);
      expect(
        await roh(
          wer,
          sql`SELECT 1 FROM technik.datei_stueck s JOIN technik.datei d ON d.id = s.datei_id WHERE d.ablage_id = ${datei}`,
        ),
      ).toBe(0);
      expect(await roh(wer, sql`DELETE FROM steuerung.ablage WHERE id = ${datei}`)).toBe(0);
    }
    const neu = (von: string, standort: string | null) => sql`INSERT INTO steuerung.ablage
      (id, standort_id, beitrag_id, ab_fassung, pruefsumme, geprueft_von, am)
      VALUES (gen_random_uuid(), ${standort}, ${id}, 1, repeat('0', 64), ${von}, '2026-10-19')`;
    expect(await roh(sabine, neu(sabine.kontoId, sabine.standortId))).toBe(1);
    expect(await roh(sabine, neu(ulrich.kontoId, sabine.standortId))).toBe('abgelehnt');
    expect(await roh(andere, neu(andere.kontoId, andere.standortId))).toBe('abgelehnt');
    expect(await roh(land, neu(land.kontoId, null))).toBe('abgelehnt');
    // Nobody sees files of a case from here.
    expect(await roh(sabine, sql`SELECT 1 FROM technik.datei WHERE ablage_id IS NULL`)).toBe(0);
  });
});
