import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MODULE } from '#src/anwendung/module.ts';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { TEXT_VERSION } from '#src/modules/einwilligung/index.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt } from '#test/support/welt.ts';

const dienste = await createTestDienste();
const welt = await createWelt(dienste);
const { rufe } = await createTestServer(dienste, MODULE);
dienste.setStichtag('2026-10-19');
let nummer = 0;

async function open(
  actor: KontoActor,
  anonym = false,
): Promise<{ akteId: string; personId: string; name: string }> {
  nummer += 1;
  const name = `Tafelprobe${String.fromCharCode(64 + nummer)}`;
  const { body } = await rufe(actor, 'POST', '/kurzberatungen', {
    zugangsweg: 'SOZIALAMT',
    sprache: 'ar',
    bedarfe: ['WOHNEN'],
    information: anonym ? { am: null } : { am: '2026-10-19', form: 'BEIDES' },
    ...(anonym
      ? {}
      : {
          person: { art: 'NEU', identitaet: { familienname: name, geburtsdatum: `19${40 + nummer}-05-06` } },
        }),
  });
  const personen = await rufe(actor, 'GET', `/akten/${body.id}/personen`);
  return { akteId: body.id, personId: personen.body.eintraege[0]?.personId, name };
}
async function willige(actor: KontoActor, { akteId, personId }: { akteId: string; personId: string }) {
  const { body } = await rufe(actor, 'POST', `/akten/${akteId}/einwilligungen`, {
    personId,
    zweck: 'KIM_DATENBANK',
    entscheidung: 'ERTEILT',
    form: 'SCHRIFTLICH',
    textVersion: TEXT_VERSION,
    textSprache: 'de',
  });
  return body.id as string;
}
const lies = async (actor: KontoActor, akteId: string) =>
  (await rufe(actor, 'GET', `/akten/${akteId}/uebertragung`)).body;
async function markiere(actor: KontoActor, akteId: string) {
  const { lfd, formular, zeitraum } = await lies(actor, akteId);
  return rufe(actor, 'POST', `/akten/${akteId}/uebertragungen`, { zeitraum, fassung: formular.fassung, lfd });
}
type Feld = { code: string; stand: string; wert: string | null; geaendert: boolean; vorher: string | null };
const feld = (blatt: { felder: Feld[] }, code: string) => blatt.felder.find((eines) => eines.code === code);

describe('the Übertragungsblatt', () => {
  it('is marked with who and when, opens again by a change, and says what changed', async () => {
    const ich = welt.konto('CASE_MANAGEMENT', welt.stadt);
    const akte = await open(ich);
    await willige(ich, akte);
    expect(await lies(ich, akte.akteId)).toMatchObject({
      stand: 'OFFEN',
      umfang: 'VOLL',
      letzte: null,
      formular: { stand: 'ANNAHME' },
    });
    expect((await markiere(ich, akte.akteId)).status).toBe(201);
    expect(await lies(ich, akte.akteId)).toMatchObject({
      stand: 'UEBERTRAGEN',
      letzte: { am: '2026-10-19' },
    });
    // A contact of a Kurzberatung counts as a conversation.
    await rufe(ich, 'POST', `/akten/${akte.akteId}/kontakte`, { datum: '2026-10-19', art: 'PERSOENLICH' });
    const danach = await lies(ich, akte.akteId);
    expect(danach.stand).toBe('GEAENDERT');
    expect(feld(danach, 'GESPRAECHE')).toMatchObject({ wert: '1', geaendert: true, vorher: '0' });
    expect(feld(danach, 'ZUGANGSWEG')).toMatchObject({ geaendert: false, vorher: null });
    expect(JSON.stringify(danach.felder)).not.toContain(akte.name);
    const { body } = await markiere(ich, akte.akteId);
    expect((await lies(ich, akte.akteId)).stand).toBe('UEBERTRAGEN');
    // A paper changes nothing that the form asks for.
    await rufe(ich, 'GET', `/akten/${akte.akteId}/papiere/DATENSCHUTZINFORMATION`);
    expect((await lies(ich, akte.akteId)).stand).toBe('UEBERTRAGEN');
    const pfad = `/akten/${akte.akteId}/uebertragungen/${body.id}/ruecknahme`;
    expect((await rufe(ich, 'POST', pfad)).status).toBe(201);
    expect((await rufe(ich, 'POST', pfad)).body.code).toBe('SCHON_OFFEN');
    const fremd = pfad.replace(body.id, akte.akteId);
    expect((await rufe(ich, 'POST', fremd)).status).toBe(404);
    // The mark before it stands again, and the change since then.
    expect((await lies(ich, akte.akteId)).stand).toBe('GEAENDERT');
  });

  it('marks nothing that changed while somebody was typing, and no other quarter than the last five', async () => {
    const ich = welt.konto('CASE_MANAGEMENT', welt.stadt);
    const { akteId } = await open(ich);
    const { lfd, formular } = await lies(ich, akteId);
    await rufe(ich, 'POST', `/akten/${akteId}/kontakte`, { datum: '2026-10-19', art: 'TELEFON' });
    const body = { zeitraum: '2026-Q4', fassung: formular.fassung, lfd };
    expect((await rufe(ich, 'POST', `/akten/${akteId}/uebertragungen`, body)).status).toBe(409);
    const alt = { ...body, zeitraum: '2024-Q1', lfd: lfd + 5 };
    expect((await rufe(ich, 'POST', `/akten/${akteId}/uebertragungen`, alt)).body.code).toBe(
      'ZEITRAUM_FALSCH',
    );
  });

  it('opens again when somebody leaves the Akte', async () => {
    const ich = welt.konto('CASE_MANAGEMENT', welt.stadt);
    const akte = await open(ich);
    await willige(ich, akte);
    const pfad = `/akten/${akte.akteId}/personen`;
    const kind = { rolle: 'KIND', person: { art: 'NEU', identitaet: { familienname: `${akte.name}kind` } } };
    expect((await rufe(ich, 'POST', pfad, kind)).status).toBe(201);
    expect((await markiere(ich, akte.akteId)).status).toBe(201);
    const { eintraege } = (await rufe(ich, 'GET', pfad)).body;
    const { personId, beteiligungVersion: version } = eintraege.find(
      ({ rolle }: { rolle: string }) => rolle === 'KIND',
    );
    dienste.setStichtag('2026-10-20');
    const austritt = { version, am: '2026-10-19', grund: 'AUSGEZOGEN' };
    expect((await rufe(ich, 'POST', `${pfad}/${personId}/austritt`, austritt)).status).toBe(201);
    const danach = await lies(ich, akte.akteId);
    dienste.setStichtag('2026-10-19');
    expect(danach.stand).toBe('GEAENDERT');
    expect(feld(danach, 'PERSONEN')).toMatchObject({ wert: '1', geaendert: true, vorher: '2' });
  });

  it('falls back to the minimum with the withdrawal at once, in a frozen and in an anonymous Akte', async () => {
    const ich = welt.konto('CASE_MANAGEMENT', welt.stadt);
    const akte = await open(ich);
    const id = await willige(ich, akte);
    await markiere(ich, akte.akteId);
    expect((await rufe(ich, 'GET', `/einwilligungen/${id}/widerrufsfolgen`)).body.folgen).toEqual([
      { art: 'KEINE_UEBERTRAGUNG', angabe: null },
    ]);
    await rufe(ich, 'POST', `/einwilligungen/${id}/widerruf`, { version: 1 });
    const danach = await lies(ich, akte.akteId);
    expect(danach).toMatchObject({ stand: 'GEAENDERT', umfang: 'MINIMUM' });
    expect(feld(danach, 'AKTENNUMMER')).toMatchObject({ stand: 'NICHT_OHNE_EINWILLIGUNG', wert: null });
    const anonym = await open(ich, true);
    expect((await lies(ich, anonym.akteId)).umfang).toBe('MINIMUM');
  });
});

describe('what is still open', () => {
  it('lists own Akten of the quarter without names, open ones first, and exports them in the order of the form', async () => {
    const ich = welt.konto('CASE_MANAGEMENT', welt.stadt);
    const [mit, ohne, fertig] = [await open(ich), await open(ich), await open(ich)];
    await willige(ich, mit);
    await willige(ich, fertig);
    await markiere(ich, fertig.akteId);
    await open(welt.konto('CASE_MANAGEMENT', welt.stadt));
    const { body } = await rufe(ich, 'GET', '/uebertragungen');
    expect(body.zeitraeume[0]).toBe('2026-Q4');
    expect(
      body.eintraege.map(({ akteId, stand, umfang }: Record<string, string>) => [akteId, stand, umfang]),
    ).toEqual([
      [mit.akteId, 'OFFEN', 'VOLL'],
      [ohne.akteId, 'OFFEN', 'MINIMUM'],
      [fertig.akteId, 'UEBERTRAGEN', 'VOLL'],
    ]);
    expect(JSON.stringify(body)).not.toContain('Tafelprobe');
    expect((await rufe(ich, 'GET', '/uebertragungen?zeitraum=2026-Q3')).body.eintraege).toEqual([]);

    const csv = (await rufe(ich, 'GET', '/uebertragungen.csv')).roh.toString();
    const zeilen = csv.trim().split('\r\n');
    expect(zeilen).toHaveLength(3);
    expect(zeilen[0]).toMatch(/^\ufeff?Art der Beratung;Aktennummer;Beginn \(Quartal\);.*;Grundlage$/);
    expect(zeilen[1]).toMatch(/^KIM-Kurzberatung;KB-.*;Einwilligung$/);
    expect(zeilen[2]).toMatch(/^KIM-Kurzberatung;;2026-Q4;;.*;statistisches Minimum$/);
    expect(csv).not.toContain('Tafelprobe');
    expect(
      (await rufe(ich, 'GET', '/uebertragungen.csv?auswahl=alle')).roh.toString().trim().split('\r\n'),
    ).toHaveLength(4);
    const xlsx = unzipSync((await rufe(ich, 'GET', '/uebertragungen.xlsx')).roh);
    expect(strFromU8(xlsx['xl/worksheets/sheet2.xml'] ?? new Uint8Array())).toContain('Annahme');
  });

  it("is nobody else's: a colleague sees neither sheet nor mark", async () => {
    const ich = welt.konto('CASE_MANAGEMENT', welt.stadt);
    const { akteId } = await open(ich);
    const fremd = welt.konto('CASE_MANAGEMENT', welt.stadt);
    expect((await rufe(fremd, 'GET', `/akten/${akteId}/uebertragung`)).status).toBe(404);
    const body = { zeitraum: '2026-Q4', fassung: 'x', lfd: 1 };
    expect((await rufe(fremd, 'POST', `/akten/${akteId}/uebertragungen`, body)).status).toBe(404);
    expect((await rufe(fremd, 'GET', '/uebertragungen')).body.eintraege).toEqual([]);
    expect((await rufe(welt.konto('TEAMLEITUNG', welt.stadt), 'GET', '/uebertragungen')).status).toBe(403);
  });
});

describe('the form of a Standort', () => {
  const standort = createWelt(dienste);
  const feldervon = async (actor: KontoActor, akteId: string) =>
    (await lies(actor, akteId)).felder.map(({ code, text }: Record<string, string>) => [code, text]);

  it('is set in order, names and version by Koordination or KI-Leitung; sheet, mark and files follow', async () => {
    const eigene = await standort;
    const ich = eigene.konto('CASE_MANAGEMENT', eigene.stadt);
    const leitung = eigene.konto('KI_LEITUNG', eigene.stadt);
    const akte = await open(ich);
    await willige(ich, akte);
    const vorher = await lies(ich, akte.akteId);
    const gelesen = (await rufe(leitung, 'GET', '/zielformular')).body;
    expect(gelesen.gilt).toMatchObject({ version: 0, fassung: vorher.formular.fassung });
    expect(gelesen.wahl.map(({ code }: { code: string }) => code)).not.toContain('NAME');
    const body = {
      version: 0,
      name: 'Erfassungsmaske des Landes',
      beleg: 'Maske, Stand Oktober 2026',
      felder: [
        { code: 'ZUGANGSWEG', text: 'Wie gekommen' },
        { code: 'AKTENNUMMER', text: '' },
      ],
    };
    expect((await rufe(leitung, 'POST', '/zielformular/fassungen', body)).status).toBe(201);
    const blatt = await lies(ich, akte.akteId);
    expect(blatt.formular).toEqual({
      kennung: 'KIM_DATENBANK',
      name: 'Erfassungsmaske des Landes',
      fassung: '2026-10-19-1',
      stand: 'BESTAETIGT',
    });
    expect(await feldervon(ich, akte.akteId)).toEqual([
      ['ZUGANGSWEG', 'Wie gekommen'],
      ['AKTENNUMMER', 'Aktennummer'],
    ]);
    const csv = (await rufe(ich, 'GET', '/uebertragungen.csv')).roh.toString();
    expect(csv.trim().split('\r\n')[0]).toMatch(/^\ufeff?Wie gekommen;Aktennummer;Grundlage$/);
    // Who typed from the former sheet marks nothing.
    const alt = { zeitraum: vorher.zeitraum, fassung: vorher.formular.fassung, lfd: vorher.lfd };
    expect((await rufe(ich, 'POST', `/akten/${akte.akteId}/uebertragungen`, alt)).status).toBe(409);
    expect((await markiere(ich, akte.akteId)).status).toBe(201);
    // The second of two who set it at once sees what stands, and overwrites nothing.
    const koordination = eigene.konto('KOORDINATION', eigene.stadt);
    const zweite = await rufe(koordination, 'POST', '/zielformular/fassungen', body);
    expect([zweite.status, zweite.body.zustand.version]).toEqual([409, 1]);
    const neu = { ...body, version: 1, beleg: '', felder: [{ code: 'ART', text: null }] };
    expect((await rufe(koordination, 'POST', '/zielformular/fassungen', neu)).status).toBe(201);
    expect((await lies(ich, akte.akteId)).formular).toMatchObject({
      fassung: '2026-10-19-2',
      stand: 'ANNAHME',
    });
    expect(
      (await rufe(leitung, 'GET', '/zielformular')).body.fassungen.map(
        ({ spalten }: { spalten: number }) => spalten,
      ),
    ).toEqual([1, 2]);
  });

  it('takes no name, nothing twice and nothing empty; another Standort and Case Management do not set it', async () => {
    const leitung = welt.konto('KI_LEITUNG', welt.stadt);
    const sende = (felder: unknown) =>
      rufe(leitung, 'POST', '/zielformular/fassungen', { version: 0, name: 'Maske', beleg: null, felder });
    const name = await sende([{ code: 'NAME', text: null }]);
    expect([name.status, name.body.errors[0]?.code]).toEqual([422, 'FELD_AUSGESCHLOSSEN']);
    const doppelt = await sende([
      { code: 'ART', text: null },
      { code: 'ART', text: 'Noch einmal' },
    ]);
    expect([doppelt.status, doppelt.body.errors[0]?.pointer]).toEqual([422, '/felder/1/code']);
    expect((await sende([])).status).toBe(422);
    const cm = welt.konto('CASE_MANAGEMENT', welt.stadt);
    expect((await rufe(cm, 'GET', '/zielformular')).status).toBe(403);
    expect((await rufe(leitung, 'GET', '/zielformular')).body.gilt.version).toBe(0);
  });
});
