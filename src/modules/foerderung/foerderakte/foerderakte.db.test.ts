import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { ensureHaushalt } from '#test/support/haushalt.ts';
import { createTestServer, type Testserver } from '#test/support/server.ts';
import { createActor, createWelt, type Welt } from '#test/support/welt.ts';
import { modul } from '../index.ts';
import { createTestantrag } from '../test-antrag.ts';
import { hashStueck } from './create-archiv.ts';

const dienste = await createTestDienste();
let server: Testserver;
let welt: Welt;
let ulrich: KontoActor;
let petra: KontoActor;
let id: string;
const anke = createActor('BR_SACHBEARBEITUNG', null);
const jens = createActor('BR_FREIGABE', null);

const UNTERLAGE = Buffer.from('Bescheid über das Kommunale Integrationszentrum\n', 'utf8');
/** What a clerk adds to the proposal that the rules make. */
const TEXTE = {
  anschrift: 'Rathausplatz 1\n59000 Musterstadt',
  gericht: 'Arnsberg',
  kontakt: 'Dezernat 36',
  ermessen: 'Für die Förderung spricht das Konzept.',
};

/** Signed, examined, granted and made known: everything but the proof is in the Akte. */
beforeAll(async () => {
  server = await createTestServer(dienste, [modul]);
  welt = await createWelt(dienste);
  ulrich = welt.konto('KI_LEITUNG');
  petra = welt.konto('ZE_ZEICHNUNG');
  id = (await server.rufe(ulrich, 'POST', '/foerderfaelle', { foerderjahr: 2027 })).body.id;
  await server.rufe(ulrich, 'PUT', `/foerderfaelle/${id}/antrag`, { version: 1, inhalt: createTestantrag() });
  const datei = `/foerderfaelle/${id}/unterlagen?zu=a&name=${encodeURIComponent('Bescheid KI.txt')}`;
  const hochgeladen = await server.rufe(ulrich, 'POST', datei, UNTERLAGE, {
    'content-type': 'application/octet-stream',
  });
  expect(hochgeladen.status).toBe(201);
});

const act = async (actor: KontoActor, akt: string, body: object = {}) => {
  const { version } = (await server.rufe(actor, 'GET', `/foerderfaelle/${id}`)).body;
  const antwort = await server.rufe(actor, 'POST', `/foerderfaelle/${id}/${akt}`, { version, ...body });
  expect([akt, antwort.status, antwort.body.errors]).toEqual([akt, 201, undefined]);
};
const load = async (actor: KontoActor) => server.rufe(actor, 'GET', `/foerderfaelle/${id}/akte.zip`);
const preview = async (actor: KontoActor) => server.rufe(actor, 'POST', `/foerderfaelle/${id}/aktenausgabe`);
const textOf = (inhalt: Record<string, Uint8Array>, pfad: string) =>
  strFromU8(inhalt[pfad] ?? new Uint8Array());

describe('the whole Förderakte as one file', () => {
  it('begins with the signed Antrag', async () => {
    const { status, body } = await load(ulrich);
    expect([status, body.code]).toEqual([422, 'NOCH_KEINE_AKTE']);
    expect((await load(anke)).status).toBe(404);
  });

  it('holds documents as PDF/A, files byte for byte, all data and a hash for each that is right', async () => {
    await act(petra, 'einreichung', { bestaetigt: true });
    await ensureHaushalt(server, 2027);
    await act(anke, 'pruefungsbeginn');
    const { pruefung, vorgabe } = (await server.rufe(anke, 'GET', `/foerderfaelle/${id}/pruefung`)).body;
    for (const { schluessel } of pruefung.punkte)
      await act(anke, 'pruefpunkte', { schluessel, stand: 'ERFUELLT', notiz: 'Akte Blatt 7' });
    await act(anke, 'vorschlag', { ...vorgabe.vorschlag, ...TEXTE });
    await act(jens, 'schlusszeichnung', { funktion: 'Im Auftrag' });
    await act(anke, 'bekanntgabe', { weg: 'POST', aufgabeAm: '2026-10-19' });
    expect((await preview(anke)).body).toEqual({ unterlagen: 1, bescheide: 1, groesse: UNTERLAGE.length });
    const antwort = await load(anke);
    expect([antwort.status, antwort.body]).toEqual([200, expect.anything()]);
    expect(antwort.kopf['content-disposition']).toContain('.zip');
    const inhalt = unzipSync(antwort.roh);
    expect(Object.keys(inhalt)).toEqual([
      'index.html',
      'antrag/antrag-fassung-1.pdf',
      'bescheide/bescheid-1-bewilligung.pdf',
      'daten/foerderakte.json',
      'unterlagen/001-Bescheid_KI.txt',
      'SHA256SUMS',
    ]);
    const zeilen = textOf(inhalt, 'SHA256SUMS').trimEnd().split('\n');
    expect(zeilen).toHaveLength(5);
    for (const zeile of zeilen) {
      const [hash, pfad = ''] = zeile.split('  ');
      expect([pfad, hashStueck(inhalt[pfad] ?? new Uint8Array())]).toEqual([pfad, hash]);
    }
    expect(Buffer.from(inhalt['unterlagen/001-Bescheid_KI.txt'] ?? []).equals(UNTERLAGE)).toBe(true);
    for (const pdf of ['antrag/antrag-fassung-1.pdf', 'bescheide/bescheid-1-bewilligung.pdf']) {
      expect(textOf(inhalt, pdf).slice(0, 5)).toBe('%PDF-');
      expect(Buffer.from(inhalt[pdf] ?? []).toString('latin1')).toContain('pdfaid:part>2<');
    }
    const daten = JSON.parse(textOf(inhalt, 'daten/foerderakte.json'));
    expect(daten.fassungen[0].ergebnis.schritte.length).toBeGreaterThan(3);
    expect(daten.ereignisse.map(({ ereignis }: { ereignis: string }) => ereignis)).toContain('bewilligen');
    expect(daten.auflagen).toHaveLength(8);
    expect(daten.urteile.length).toBeGreaterThan(3);
    expect(textOf(inhalt, 'index.html')).toContain(zeilen[1]?.split('  ')[0]);
  });

  it('holds what was told while the grant runs, by name of who told it', async () => {
    const anzeige = {
      art: 'TRAEGERWECHSEL',
      ab: '2027-03-01',
      text: 'Ein anderer Träger stellt die Person an.',
    };
    const pfad = `/foerderfaelle/${id}/aenderungsanzeigen`;
    expect((await server.rufe(ulrich, 'POST', pfad, anzeige)).status).toBe(201);
    const daten = JSON.parse(textOf(unzipSync((await load(anke)).roh), 'daten/foerderakte.json'));
    expect(daten.anzeigen).toMatchObject([anzeige]);
    expect(daten.anzeigeereignisse).toMatchObject([{ ereignis: 'anzeigen', nach: 'ANGEZEIGT' }]);
    expect([daten.aenderungen, daten.aenderungsereignisse]).toEqual([[], []]);
  });

  it('shows the Kreis what it may see: no notes of the check', async () => {
    const daten = JSON.parse(textOf(unzipSync((await load(petra)).roh), 'daten/foerderakte.json'));
    expect(daten.urteile).toEqual([]);
    expect(daten.bescheide).toHaveLength(1);
    expect(JSON.stringify(daten)).not.toContain('Akte Blatt 7');
  });

  it('is closed to another Standort, to roles without the right, and is logged as disclosure', async () => {
    const fremd = await createWelt(dienste);
    expect((await load(fremd.konto('KI_LEITUNG'))).status).toBe(404);
    expect((await preview(fremd.konto('ZE_ZEICHNUNG'))).status).toBe(404);
    expect((await load({ ...createActor('PRUEFUNG_LESEND', fremd.kreis) })).status).toBe(404);
    expect((await load(createActor('PRUEFUNG_LESEND', null))).status).toBe(200);
    for (const rolle of ['MINISTERIUM', 'BR_KASSE'] as const)
      expect((await load(createActor(rolle, null))).status).toBe(403);
    for (const rolle of ['ZE_SACHBEARBEITUNG', 'CASE_MANAGEMENT', 'LE_SACHBEARBEITUNG'] as const)
      expect((await load(welt.konto(rolle))).status).toBe(403);
    const { rows } = await dienste.admin.query<{ art: string; ergebnis: string }>(
      `SELECT art, ergebnis FROM protokoll.eintrag WHERE ereignis = 'foerderung.exportFoerderakte' AND objekt_id = $1 AND konto_id = $2`,
      [id, anke.kontoId],
    );
    expect(rows).toContainEqual({ art: 'OFFENLEGUNG', ergebnis: 'OK' });
  });
});
