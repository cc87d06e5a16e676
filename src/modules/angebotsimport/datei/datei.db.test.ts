import { beforeAll, describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { modul as angebot } from '#src/modules/angebot/index.ts';
import { createAnbieterImTest, createAngebotImTest } from '#src/modules/angebot/test-angebot.ts';
import { addHsdsWege } from '#src/modules/hsds/index.ts';
import { createJobs } from '#src/platform/jobs/create-jobs.ts';
import { createLogger } from '#src/platform/log/logger.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt } from '#test/support/welt.ts';
import { angebotslaufAuftrag, modul, runAngebotslauf, runAngebotsquellen } from '../index.ts';
import { TESTREGEL } from '../test-quelle.ts';

const dienste = await createTestDienste();
dienste.setStichtag('2026-10-19');
const { rufe } = await createTestServer(dienste, [angebot, modul]);
const welt = await createWelt(dienste);
const sabine = welt.konto('KOORDINATION', welt.kreis);
const OKTETTE = { 'content-type': 'application/octet-stream' };

beforeAll(async () => {
  await createJobs({
    datenbankUrl: dienste.datenbank.appUrl,
    logger: createLogger({ stufe: 'silent' }),
  }).createQueues([angebotslaufAuftrag]);
});

const QUELLE = {
  art: 'DATEI',
  name: 'Tabelle Nachbarkreis',
  lizenz: 'Eigene Daten',
  verantwortlich: 'Koordination',
  rhythmus: 'VON_HAND',
};

async function open(wer: KontoActor, anders: object = {}) {
  const angelegt = await rufe(wer, 'POST', '/angebotsquellen', {
    quelle: { ...QUELLE, ...anders },
    bestaetigt: true,
  });
  expect(angelegt.status, JSON.stringify(angelegt.body)).toBe(201);
  const pfad = `/angebotsquellen/${angelegt.body.id}`;
  const blick = async () => (await rufe(wer, 'GET', pfad)).body;
  const run = async (laufId: string) => {
    await runAngebotslauf(dienste, { standortId: wer.standortId ?? '', laufId }, TESTREGEL);
    return (await blick()).lauf;
  };
  const schicke = (inhalt: Buffer | string) =>
    rufe(wer, 'POST', `${pfad}/dateien`, Buffer.from(inhalt), OKTETTE);
  return {
    pfad,
    blick,
    schicke,
    lies: async (inhalt: Buffer | string) => {
      const antwort = await schicke(inhalt);
      expect(antwort.status, JSON.stringify(antwort.body)).toBe(201);
      return run(antwort.body.id);
    },
    wieder: async () => run((await rufe(wer, 'POST', `${pfad}/laeufe`)).body.id),
    zeilen: async () =>
      (await rufe(wer, 'GET', `${pfad}/laeufe/${(await blick()).lauf.id}/zeilen?groesse=200`)).body.eintraege,
    uebernimm: async (wahl: object = {}) => {
      const { id } = (await blick()).lauf;
      expect((await rufe(wer, 'POST', `${pfad}/laeufe/${id}/uebernahme`, wahl)).status).toBe(201);
      return run(id);
    },
    verwirf: async () => rufe(wer, 'POST', `${pfad}/laeufe/${(await blick()).lauf.id}/verwerfen`),
  };
}
const bestand = async (wer: KontoActor) =>
  (
    await dienste.admin.query(
      `SELECT a.id, a.titel, a.zustand, a.oeffentlich, a.quelle, a.bestaetigt_am::text AS tag, a.angaben, a.fremdangaben, o.name AS anbieter
         FROM steuerung.angebot a JOIN steuerung.anbieter o ON o.id = a.anbieter_id WHERE a.standort_id = $1 ORDER BY a.titel`,
      [wer.standortId],
    )
  ).rows;

describe('a table', () => {
  it('is shown first, taken over all at once, and the same file again changes nothing', async () => {
    const eigene = await createWelt(dienste);
    const wer = eigene.konto('KI_LEITUNG', eigene.kreis);
    const quelle = await open(wer);
    const datei =
      'Titel;Anbieter;Thema;Telefon;Kosten\nKurs A;VHS;Sprache;02731 55 10;kostenlos\nKurs B;VHS;Mondfahrt;;\nKurs C;VHS;;;nie';
    expect(await quelle.lies(datei)).toMatchObject({
      zustand: 'BEREIT',
      zahlen: {
        neu: 2,
        abgewiesen: 1,
        spalten: [
          { name: 'Titel', feld: 'titel' },
          { feld: 'anbieter' },
          { feld: 'bereiche' },
          { feld: 'telefon' },
          { feld: 'kosten' },
        ],
        begriffe: [{ schluessel: 'Lebensbereiche|Mondfahrt', bereich: null }],
      },
    });
    expect(await bestand(wer)).toEqual([]);
    expect((await quelle.zeilen()).find(({ art }: { art: string }) => art === 'ABGEWIESEN')).toMatchObject({
      titel: 'Kurs C',
      hinweise: [expect.stringMatching(/^Zeile 4, Spalte „Kosten“: „nie“ steht nicht in der Liste/)],
    });
    await quelle.uebernimm();
    expect(await bestand(wer)).toMatchObject([
      {
        titel: 'Kurs A',
        anbieter: 'VHS',
        oeffentlich: true,
        angaben: { bereiche: ['SPRACHE'], kosten: { art: 'KOSTENFREI' } },
      },
      { titel: 'Kurs B', anbieter: 'VHS', angaben: { bereiche: ['WEITERES'] } },
    ]);
    expect((await quelle.blick()).datei).toBeNull();
    // The refused row is still refused; of the others nothing is new.
    expect(await quelle.lies(datei)).toMatchObject({
      zahlen: { neu: 0, geaendert: 0, unveraendert: 2, abgewiesen: 1 },
    });
    await quelle.uebernimm();
    // A part of the table: what is missing stays.
    expect(await quelle.lies('Titel;Anbieter\nKurs A;VHS')).toMatchObject({
      zustand: 'UEBERNOMMEN',
      zahlen: { verschwunden: 0, unveraendert: 1 },
    });
    expect(await bestand(wer)).toHaveLength(2);
  });

  it('that is said to hold all archives what it no longer has', async () => {
    const eigene = await createWelt(dienste);
    const wer = eigene.konto('KOORDINATION', eigene.kreis);
    const quelle = await open(wer, { vollstaendig: true });
    await quelle.lies('Titel\nKurs A\nKurs B');
    await quelle.uebernimm();
    expect(await quelle.lies('Titel\nKurs B')).toMatchObject({ zahlen: { verschwunden: 1 } });
    await quelle.uebernimm();
    expect((await bestand(wer)).map(({ zustand }) => zustand)).toEqual(['ARCHIVIERT', 'GUELTIG']);
  });

  it('with heads that nobody knows: the office says what they mean, and it is remembered', async () => {
    const quelle = await open(sabine);
    expect(await quelle.lies('Wie es heißt;Geheimes\nKurs unter Bäumen;nichts')).toMatchObject({
      zustand: 'GESCHEITERT',
      fehler: 'SPALTE_FEHLT',
      zahlen: {
        spalten: [
          { name: 'Wie es heißt', feld: null },
          { name: 'Geheimes', feld: null },
        ],
      },
    });
    const { datei, version, lauf: _, ...felder } = await quelle.blick();
    expect(datei).toMatchObject({ am: '2026-10-19' });
    const { art, name, lizenz, verantwortlich, rhythmus } = felder;
    const gespeichert = await rufe(sabine, 'PUT', quelle.pfad, {
      version,
      quelle: { art, name, lizenz, verantwortlich, rhythmus },
      zuordnung: {},
      spalten: { 'Wie es heißt': 'titel', Geheimes: '' },
      zustand: 'AKTIV',
      bestaetigt: true,
    });
    expect(gespeichert.status, JSON.stringify(gespeichert.body)).toBe(200);
    expect(await quelle.wieder()).toMatchObject({ zustand: 'BEREIT', zahlen: { neu: 1 } });
    expect(await quelle.zeilen()).toMatchObject([{ titel: 'Kurs unter Bäumen' }]);
  });

  it('our own export, changed in a spreadsheet: the same Angebote change, field by field, and nothing else', async () => {
    const eigene = await createWelt(dienste);
    const wer = eigene.konto('KOORDINATION', eigene.kreis);
    const anbieterId = await createAnbieterImTest(rufe, wer);
    const id = await createAngebotImTest(rufe, wer, anbieterId, { titel: 'Kurs =1', hinweis: '=Treppe' });
    await createAngebotImTest(rufe, wer, anbieterId, { titel: 'Bleibt' }, { oeffentlich: false });
    await dienste.admin.query(
      `UPDATE steuerung.angebot SET fremdangaben = '{"hsds":{"x":1}}' WHERE id = $1`,
      [id],
    );
    const vorher = await bestand(wer);
    const csv = (await rufe(wer, 'GET', '/angebote.csv')).roh.toString('utf8');
    const quelle = await open(wer, { name: 'Eigene Tabelle' });
    expect(await quelle.lies(csv)).toMatchObject({
      zustand: 'UEBERNOMMEN',
      zahlen: { neu: 0, geaendert: 0, unveraendert: 2 },
    });
    expect(await quelle.lies((await rufe(wer, 'GET', '/angebote.xlsx')).roh)).toMatchObject({
      zahlen: { unveraendert: 2 },
    });
    expect(
      await quelle.lies(csv.replace("'=Treppe", 'Aufzug').replaceAll('Ute Beispiel', 'Uwe Beispiel')),
    ).toMatchObject({
      zahlen: { neu: 0, geaendert: 1, unveraendert: 1 },
    });
    const [zeile] = await quelle.zeilen();
    expect(zeile).toMatchObject({
      art: 'GEAENDERT',
      angebotId: id,
      felder: [{ feld: 'hinweis', alt: '=Treppe', neu: 'Aufzug', konflikt: false }],
      hinweise: ['NAME_BLEIBT'],
    });
    await quelle.uebernimm();
    const nachher = await bestand(wer);
    expect(nachher).toEqual(
      vorher.map((eines) =>
        eines.id === id ? { ...eines, angaben: { ...eines.angaben, hinweis: 'Aufzug' } } : eines,
      ),
    );
    // What was corrected here meanwhile is a conflict with the next file, as with any other source.
    await dienste.admin.query(
      `UPDATE steuerung.angebot SET angaben = jsonb_set(angaben, '{hinweis}', '"Umzug"') WHERE id = $1`,
      [id],
    );
    expect(await quelle.lies(csv.replace("'=Treppe", 'Rampe'))).toMatchObject({ zahlen: { konflikt: 1 } });
  });

  it('into another Standort: every field that was filled comes, the Angebote are new there', async () => {
    const [hier, dort] = [await createWelt(dienste), await createWelt(dienste)];
    const [wer, andere] = [hier.konto('KOORDINATION', hier.kreis), dort.konto('KOORDINATION', dort.kreis)];
    const anbieterId = await createAnbieterImTest(rufe, wer, { strasse: 'Weg 3', beschreibung: 'Ein Haus.' });
    await createAngebotImTest(
      rufe,
      wer,
      anbieterId,
      { titel: 'A' },
      { oeffentlich: false, quelle: 'Anruf', gueltigBis: '2027-01-31' },
    );
    const quelle = await open(andere);
    await quelle.lies((await rufe(wer, 'GET', '/angebote.csv')).roh);
    await quelle.uebernimm();
    const ohneIds = (zeilen: { id: string }[]) => zeilen.map((zeile) => ({ ...zeile, id: '' }));
    expect(ohneIds(await bestand(andere))).toEqual(ohneIds(await bestand(wer)));
    expect((await bestand(wer))[0]?.id).not.toBe((await bestand(andere))[0]?.id);
  });
});

describe('a file', () => {
  it('needs a source for files, waits for the decision, and is gone after thirty days', async () => {
    const quelle = await open(sabine, { name: 'Liegt' });
    expect((await quelle.schicke('')).body).toMatchObject({ code: 'DATEI_LEER' });
    expect((await rufe(sabine, 'POST', `${quelle.pfad}/laeufe`)).body).toMatchObject({ code: 'DATEI_FEHLT' });
    await quelle.lies('Titel\nEin Kurs, über den niemand entscheidet');
    expect((await quelle.schicke('Titel\nx')).body).toMatchObject({ code: 'LAUF_OFFEN' });
    await quelle.verwirf();
    const hsds = await open(sabine, { art: 'HSDS', url: 'https://quelle.example' });
    expect((await hsds.schicke('Titel\nx')).body).toMatchObject({ code: 'KEINE_DATEI' });
    const falsch = await rufe(sabine, 'POST', '/angebotsquellen', {
      quelle: { ...QUELLE, url: 'https://quelle.example' },
      bestaetigt: true,
    });
    expect([falsch.status, JSON.stringify(falsch.body)]).toEqual([
      422,
      expect.stringContaining('/quelle/url'),
    ]);
    dienste.setStichtag('2026-11-18');
    await runAngebotsquellen(dienste);
    expect((await quelle.blick()).datei).not.toBeNull();
    dienste.setStichtag('2026-11-19');
    await runAngebotsquellen(dienste);
    expect((await quelle.blick()).datei).toBeNull();
    dienste.setStichtag('2026-10-19');
  });
});

it('everything public goes out as HSDS, one a line, as the API says it, and comes back from the file', async () => {
  const { rufe: ruf, server } = await createTestServer(dienste, [angebot, modul]);
  await addHsdsWege(server, dienste);
  const [hier, dort] = [await createWelt(dienste), await createWelt(dienste)];
  const [wer, andere] = [hier.konto('KOORDINATION', hier.kreis), dort.konto('KOORDINATION', dort.kreis)];
  const anbieterId = await createAnbieterImTest(ruf, wer);
  const id = await createAngebotImTest(ruf, wer, anbieterId, { titel: 'A' });
  await createAngebotImTest(ruf, wer, anbieterId, { titel: 'B' });
  await createAngebotImTest(ruf, wer, anbieterId, { titel: 'Intern' }, { oeffentlich: false });
  const datei = (await ruf(wer, 'GET', '/angebote.ndjson')).roh;
  const zeilen = datei
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((zeile) => JSON.parse(zeile));
  expect(zeilen).toHaveLength(2);
  const einzeln = await server.inject({ method: 'GET', url: `/hsds/v3/services/${id}` });
  expect(zeilen.find((service) => service.id === id)).toEqual(JSON.parse(einzeln.payload));
  const quelle = await open(andere);
  expect(await quelle.lies(datei)).toMatchObject({ zahlen: { neu: 2, abgewiesen: 0 } });
  await quelle.uebernimm();
  const ohneName = (angaben: { kontakt: object }) => ({
    ...angaben,
    kontakt: { ...angaben.kontakt, name: null },
  });
  expect((await bestand(andere)).map(({ angaben }) => angaben)).toEqual(
    (await bestand(wer)).slice(0, 2).map(({ angaben }) => ohneName(angaben)),
  );
});
