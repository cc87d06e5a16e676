import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createUuidV7 } from '#src/core/ids.ts';
import { modul as standortModul, seedStandorte } from '#src/modules/standort/index.ts';
import { GEDRUCKTE_SUMMEN } from '#src/modules/stelle/gedruckte-summen.ts';
import { modul as stelleModul, seedStellenbesetzung } from '#src/modules/stelle/index.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { readPdf } from '#test/support/pdf-text.ts';
import { createTestServer, type Testserver } from '#test/support/server.ts';
import { createActor } from '#test/support/welt.ts';
import { modul } from './index.ts';

const dienste = await createTestDienste({ eigene: true });
let rufe: Testserver['rufe'];
/** Leads, signs with it, signs last. */
const [helen, ole, mira] = [
  createActor('MINISTERIUM', null),
  createActor('MINISTERIUM', null),
  createActor('MINISTERIUM', null),
];
const sql = async (text: string, werte: readonly unknown[] = []) =>
  (await dienste.admin.query(text, [...werte])).rows;
const ja = { bestaetigt: true };

beforeAll(async () => {
  await seedStandorte(dienste);
  await seedStellenbesetzung(dienste);
  ({ rufe } = await createTestServer(dienste, [modul, stelleModul, standortModul]));
  for (const [actor, name] of [
    [helen, 'Helen Brandt'],
    [ole, 'Ole Stein'],
    [mira, 'Mira Kurt'],
  ] as const) {
    await sql('INSERT INTO benutzer.konto (id, kennung, name) VALUES ($1, $2, $3)', [
      actor.kontoId,
      `ka-${actor.kontoId.slice(-8)}`,
      name,
    ]);
    await sql(
      `INSERT INTO benutzer.mitgliedschaft (id, konto_id, rolle, gueltig_von) VALUES ($1, $2, 'MINISTERIUM', '2026-01-01')`,
      [createUuidV7(), actor.kontoId],
    );
  }
});

let nummer = 497;
const KOPF = {
  wahlperiode: 18,
  drucksache: '18/1391',
  titel: 'Kommunales Integrationsmanagement NRW: Wie geht es weiter?',
  fragesteller: 'Abgeordnete der Fraktion der Opposition',
  eingang: '2026-10-05',
  frist: '2026-11-02',
  federfuehrung: 'Referat 521',
};
async function createAnfrage(mehr: object = {}): Promise<string> {
  nummer += 1;
  const { status, body } = await rufe(helen, 'POST', '/land/anfragen', { ...KOPF, nummer, ...mehr });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body.id;
}
const read = async (id: string, actor = helen) => (await rufe(actor, 'GET', `/land/anfragen/${id}`)).body;
const post = async (id: string, pfad: string, body: object, actor = helen) =>
  rufe(actor, 'POST', `/land/anfragen/${id}/${pfad}`, { version: (await read(id)).version, ...body });
const ask = async (id: string, mehr: object = {}) =>
  post(id, 'fragen', {
    nummer: 1,
    wortlaut: 'Wie viele Personalstellen sind besetzt?',
    antwort: '',
    ...ja,
    ...mehr,
  });
const freeze = async (id: string, frageId: string, frage: object, mehr: object = {}) =>
  post(id, 'tabellen', { frageId, frage, ...mehr });
const step = (id: string, schritt: string, actor = helen, mehr: object = {}) =>
  post(id, 'schritte', { schritt, ...ja, ...mehr }, actor);
const STELLEN = { quelle: 'STELLEN', stichtag: '2022-09-30', gliederung: 'STANDORT', baustein: 1 };
const preview = async (frage: object) => {
  const { status, body } = await rufe(helen, 'POST', '/land/anfragen/vorschau', { frage });
  expect(status, JSON.stringify(body)).toBe(200);
  return body.ergebnis;
};

describe('the tables of answer 498', () => {
  it.each([1, 2, 3] as const)('Baustein %s comes out row by row as it was printed', async (baustein) => {
    const tabelle = await preview({ ...STELLEN, baustein });
    const [, ...datei] = readFileSync(`daten/stellenbesetzung-baustein-${baustein}.csv`, 'utf8')
      .trim()
      .split('\n');
    const gedruckt = datei
      .map((zeile) => zeile.split(','))
      .map(([name, stand, ...werte]) => ({
        name,
        marke: stand === '2022-09-30' ? '' : '*',
        werte: werte.map((wert) => Math.round(Number(wert) * 100)),
      }));
    expect(gedruckt).toHaveLength(54);
    expect(tabelle.zeilen).toEqual(gedruckt);
    const { zugewiesen, vorgesehen, besetzt, offen } = GEDRUCKTE_SUMMEN[baustein];
    expect(tabelle.summe).toEqual([zugewiesen, vorgesehen, besetzt, offen]);
    expect(tabelle.titel).toBe(`KIM-Stellenbesetzungen in Baustein ${baustein} (Stand 30.09.2022)`);
    expect(tabelle.marken).toEqual(['* Stand 30.06.2022']);
    expect(tabelle.hinweise[0]).toBe('Gemeldet haben 54 von 54 KIM-Standorten.');
    expect(tabelle.gemeldet).toEqual({ anzahl: 54, von: 54 });
  });

  it('says the same as the report Stellenbesetzung', async () => {
    const bericht = await rufe(helen, 'GET', '/stellenbesetzung?baustein=2&stichtag=2022-09-30');
    const tabelle = await preview({ ...STELLEN, baustein: 2 });
    const zahlen = (zeile: { zahlen: Record<string, number> }) =>
      ['zugewiesen', 'vorgesehen', 'besetzt', 'offen'].map((feld) => zeile.zahlen[feld]);
    expect(tabelle.zeilen.map(({ werte }: { werte: number[] }) => werte)).toEqual(
      bericht.body.zeilen.map(zahlen),
    );
  });
});

describe('questions in the style of the Landtag', () => {
  it('Stellen by Regierungsbezirk and kind sum up to the same', async () => {
    for (const gliederung of ['REGIERUNGSBEZIRK', 'TYP']) {
      const { zeilen, summe } = await preview({ ...STELLEN, gliederung });
      const besetzt = zeilen.reduce(
        (bisher: number, { werte }: { werte: number[] }) => bisher + (werte[2] ?? 0),
        0,
      );
      expect(besetzt).toBe(summe[2]);
      expect(summe[2]).toBe(13_657);
    }
  });

  it('vacancies over time say how many reported, and when it is not comparable', async () => {
    const { zeilen, hinweise } = await preview({
      quelle: 'STELLEN_VERLAUF',
      baustein: 1,
      stichtage: ['2022-09-30', '2022-06-30'],
    });
    expect(zeilen.map(({ name }: { name: string }) => name)).toEqual(['30.06.2022', '30.09.2022']);
    expect(zeilen[1].werte).toEqual([19_400, 18_000, 13_657, 4_343, 759, 54]);
    expect(zeilen[0].werte[5]).toBeLessThan(54);
    expect(hinweise[0]).toContain('nur bedingt vergleichbar');
  });

  /** Sums as the nightly job writes them: Standort, kind, quarter, Merkmal, value, count. */
  const count = (name: string, art: string, quartal: string, schnitt: string, code: string, wert: number) =>
    sql(
      `INSERT INTO bericht.summe (mandant_id, standort_id, kommune_id, art, quartal, erfasst_quartal, schnitt, code, wert, berechnet_am)
       SELECT n.standort_id, n.standort_id, '00000000-0000-0000-0000-000000000000', $2, $3, $3, $4, $5, $6, clock_timestamp()
         FROM stamm.standort_name n WHERE n.name = $1`,
      [name, art, quartal, schnitt, code, wert],
    );
  const KENNZAHL = {
    quelle: 'KENNZAHL',
    zeile: null,
    spalte: null,
    jahr: 2026,
    stichtag: null,
    ebene: 'LAND',
  };

  it('Fälle by kind of Standort and Verweildauer come from the catalogue, with base and definition', async () => {
    await count('Kreis Borken', 'FALL_BEGINN', '2026-Q1', '', '', 40);
    await count('Kreis Coesfeld', 'FALL_BEGINN', '2026-Q1', '', '', 30);
    await count('Bonn', 'FALL_BEGINN', '2026-Q1', '', '', 50);
    await count('Kreis Borken', 'FALL_ENDE', '2026-Q2', '', '', 12);
    await count('Kreis Borken', 'FALL_ENDE', '2026-Q2', 'monate', '6', 7);
    await count('Kreis Borken', 'FALL_ENDE', '2026-Q2', 'monate', '12', 5);
    const faelle = await preview({
      ...KENNZAHL,
      kennzahl: 'F-02',
      zeile: 'ORT',
      spalte: 'ZEIT',
      ebene: 'TYP',
    });
    expect(faelle.art).toBe('TABELLE');
    const je = Object.fromEntries(
      faelle.zeilen.map((zeile: { name: string; werte: number[] }) => [zeile.name, zeile.werte]),
    );
    expect(Object.values(je)).toEqual(
      expect.arrayContaining([
        [70, 60, 60],
        [50, 50, 50],
      ]),
    );
    // A stock is rounded to five, each number for itself; the table says so.
    expect(faelle.summe).toEqual([120, 110, 110]);
    expect(faelle.hinweise.join(' ')).toContain('Definition: Wie viele Fälle am letzten Tag des Quartals');
    expect(faelle.hinweise.join(' ')).toContain('Vergleichbarkeit: Erhoben wird seit dem');
    const dauer = await preview({ ...KENNZAHL, kennzahl: 'D-01' });
    expect(dauer.spalten.map(({ kopf }: { kopf: string }) => kopf)).toEqual([
      'Wert: Mittelwert',
      'Wert: Median',
    ]);
    expect(dauer.zeilen[0].werte).toEqual([85, 60]);
  });

  it('a small count is hidden and said to be', async () => {
    await count('Hagen', 'NICHT_AUFGENOMMEN', '2026-Q3', '', '', 3);
    await count('Hamm', 'NICHT_AUFGENOMMEN', '2026-Q3', '', '', 2);
    await count('Bonn', 'NICHT_AUFGENOMMEN', '2026-Q3', '', '', 60);
    const { titel, zeilen, hinweise } = await preview({
      ...KENNZAHL,
      kennzahl: 'F-05',
      zeile: 'ORT',
      ebene: 'STANDORT',
    });
    const werte = zeilen.flatMap((zeile: { werte: unknown[] }) => zeile.werte);
    // The year is not over: the last quarter that is.
    expect(titel).toContain('(01.07.2026 bis 30.09.2026)');
    expect(werte).toContain('x');
    expect(werte).not.toContain(3);
    expect(werte).not.toContain(2);
    expect(hinweise.join(' ')).toContain('damit niemand erkannt wird');
  });

  it('new Fälle by language: not counted, and by what they are; Kurzberatungen by language are', async () => {
    expect(await preview({ ...KENNZAHL, kennzahl: 'F-01', zeile: 'sprache' })).toMatchObject({
      art: 'NICHT_BEANTWORTBAR',
      fehlt: 'Nach „Sprache“ wird diese Kennzahl nicht gezählt.',
      stattdessen: expect.stringContaining('Zugangsweg'),
    });
    expect(await preview({ ...KENNZAHL, kennzahl: 'K-01', zeile: 'sprache' })).toMatchObject({
      art: 'TABELLE',
    });
  });

  it('a year before the collection began is no row of zeros', async () => {
    expect(
      await preview({ ...KENNZAHL, kennzahl: 'F-01', zeile: 'ORT', ebene: 'STANDORT', jahr: 2019 }),
    ).toMatchObject({
      art: 'NICHT_BEANTWORTBAR',
      seit: '2026-10-01',
    });
    expect(await preview({ ...KENNZAHL, kennzahl: 'P-03' })).toMatchObject({
      art: 'NICHT_BEANTWORTBAR',
      seit: null,
    });
  });

  it('a frozen Kennzahl keeps its Wissensstand: what is entered later does not alter it', async () => {
    const id = await createAnfrage();
    const frage = (await ask(id)).body.id;
    const tabelle = await freeze(id, frage, {
      ...KENNZAHL,
      spalte: 'ZEIT',
      kennzahl: 'F-01',
      zeile: 'ORT',
      ebene: 'STANDORT',
    });
    expect(tabelle.status, JSON.stringify(tabelle.body)).toBe(201);
    const [fest] = (await read(id)).fragen[0].tabellen;
    expect(fest).toMatchObject({ definition: 'F-01, Fassung 1', frage: { wissensstand: '2026-Q3' } });
    const pfad = `/land/anfragen/${id}/tabellen/${fest.id}/nachrechnung`;
    expect((await rufe(helen, 'GET', `${pfad}?wissen=DAMALS`)).body).toMatchObject({
      gleich: true,
      pruefsummeStimmt: true,
    });
    const csv = await rufe(helen, 'GET', `/land/anfragen/${id}/tabellen/${fest.id}/anlage.csv`);
    expect(csv.roh.toString('utf8')).toContain('Kreis Borken;40');
    // Signed, it is published: the register has it, and the next one is held against it.
    await step(id, 'VORLEGEN');
    expect((await step(id, 'SCHLUSSZEICHNEN', mira)).status).toBe(201);
    expect(
      await sql(`SELECT kennzahl, profil, anlass FROM bericht.veroeffentlichung WHERE kennzahl = 'F-01'`),
    ).toEqual([{ kennzahl: 'F-01', profil: 'EXTERN', anlass: 'ERSTE' }]);
  });

  it('before anything was reported there is an answer: what is missing and since when there are data', async () => {
    expect(await preview({ ...STELLEN, stichtag: '2021-01-01' })).toMatchObject({
      art: 'NICHT_BEANTWORTBAR',
      seit: '2022-06-30',
      stattdessen: 'Stichtage ab dem 30.06.2022 können genannt werden.',
    });
  });

  it('what nobody counts is said with its reason', async () => {
    const absage = await preview({ quelle: 'NIE_GEZAEHLT', merkmal: 'STAATSANGEHOERIGKEIT_KOMMUNE' });
    expect(absage).toMatchObject({ art: 'NICHT_BEANTWORTBAR', seit: null });
    expect(absage.fehlt).toContain('versiegelt');
  });
});

describe('an answer', () => {
  it('goes from draft over Mitzeichnung to the signature of a second account, and never changes then', async () => {
    const id = await createAnfrage();
    const frage = (await ask(id)).body.id;
    expect((await step(id, 'VORLEGEN')).body.code).toBe('ANTWORT_UNVOLLSTAENDIG');
    expect((await freeze(id, frage, STELLEN)).status).toBe(201);
    expect((await read(id)).konten.map(({ name }: { name: string }) => name)).toEqual([
      'Mira Kurt',
      'Ole Stein',
    ]);
    const bitte = { mitzeichnung: [{ kontoId: ole.kontoId, referat: 'Finanzministerium, Referat II A' }] };
    const fremd = { mitzeichnung: [{ kontoId: createUuidV7(), referat: 'Unbekannt' }] };
    expect((await step(id, 'VORLEGEN', helen, fremd)).body.code).toBe('MITZEICHNUNG_UNGUELTIG');
    expect((await step(id, 'VORLEGEN', helen, bitte)).status).toBe(201);
    expect((await read(id)).zustand).toBe('MITZEICHNUNG');
    expect((await ask(id, { nummer: 2 })).body.code).toBe('KEIN_ENTWURF');
    expect((await step(id, 'MITZEICHNEN', mira)).body.code).toBe('SCHRITT_NICHT_DRAN');
    expect((await step(id, 'ZURUECKGEBEN', ole)).body.code).toBe('GRUND_FEHLT');
    expect((await step(id, 'ZURUECKGEBEN', ole, { text: 'Bitte den Haushalt nennen.' })).status).toBe(201);
    expect(await read(id)).toMatchObject({ zustand: 'ENTWURF', mitzeichnungen: [] });
    await step(id, 'VORLEGEN', helen, bitte);
    expect((await step(id, 'SCHLUSSZEICHNEN', mira)).body.code).toBe('SCHRITT_NICHT_DRAN');
    expect((await step(id, 'MITZEICHNEN', ole)).status).toBe(201);
    expect((await step(id, 'SCHLUSSZEICHNEN', helen)).body.code).toBe('ZEICHNUNG_ZU_ZWEIT');
    expect((await step(id, 'SCHLUSSZEICHNEN', mira)).status).toBe(201);
    const fertig = await read(id);
    expect(fertig).toMatchObject({ zustand: 'GEZEICHNET', gezeichnetAm: '2026-10-19', moeglich: [] });
    expect(fertig.schritte.map(({ art, name }: { art: string; name: string }) => `${art} ${name}`)).toEqual([
      'VORLEGEN Helen Brandt',
      'ZURUECKGEBEN Ole Stein',
      'VORLEGEN Helen Brandt',
      'MITZEICHNEN Ole Stein',
      'SCHLUSSZEICHNEN Mira Kurt',
    ]);
    expect((await ask(id, { nummer: 2 })).body.code).toBe('KEIN_ENTWURF');
    expect((await freeze(id, frage, STELLEN)).body.code).toBe('KEIN_ENTWURF');
    // Not by the back door either: the database itself refuses.
    await expect(
      sql(`UPDATE bericht.kleine_anfrage SET titel = 'Anders' WHERE id = $1`, [id]),
    ).rejects.toThrow(/never changes/);
  });

  it('the database takes no signature of who laid it before others', async () => {
    const id = await createAnfrage();
    await ask(id, { antwort: 'Die Mittel stehen im Haushalt.' });
    expect((await step(id, 'VORLEGEN')).status).toBe(201);
    expect((await read(id)).zustand).toBe('ZEICHNUNG');
    await expect(
      sql(
        `INSERT INTO bericht.anfrage_schritt (anfrage_id, lfd, art, von, nach, konto_id, am) VALUES ($1, 2, 'SCHLUSSZEICHNEN', 'ZEICHNUNG', 'GEZEICHNET', $2, '2026-10-19')`,
        [id, helen.kontoId],
      ),
    ).rejects.toThrow(/second account/);
  });

  it('is corrected by a new Fassung that begins with the same words and tables', async () => {
    const id = await createAnfrage();
    const frage = (await ask(id)).body.id;
    await freeze(id, frage, { ...STELLEN, baustein: 3 });
    expect((await post(id, 'korrekturen', { grund: 'Ein Fehler.', ...ja })).body.code).toBe(
      'KEINE_KORREKTUR',
    );
    await step(id, 'VORLEGEN');
    await step(id, 'SCHLUSSZEICHNEN', mira);
    const { body, status } = await rufe(helen, 'POST', `/land/anfragen/${id}/korrekturen`, {
      grund: 'Ein Standort hat nachgemeldet.',
      ...ja,
    });
    expect(status).toBe(201);
    const [alt, neu] = [await read(id), await read(body.id)];
    expect(neu).toMatchObject({
      zustand: 'ENTWURF',
      fassung: 2,
      korrekturgrund: 'Ein Standort hat nachgemeldet.',
    });
    expect(neu.fragen[0].tabellen[0].pruefsumme).toBe(alt.fragen[0].tabellen[0].pruefsumme);
    expect(neu.fassungen.map(({ fassung }: { fassung: number }) => fassung)).toEqual([1, 2]);
    expect(
      (await rufe(helen, 'POST', `/land/anfragen/${id}/korrekturen`, { grund: 'Noch einer.', ...ja })).body
        .code,
    ).toBe('KEINE_KORREKTUR');
    const suche = await rufe(helen, 'GET', `/land/anfragen?auswahl=ALLE&nummer=${alt.nummer}`);
    expect(suche.body.gesamt).toBe(2);
  });

  it('is made once per number, and a text that tells of a person is stopped', async () => {
    const id = await createAnfrage();
    const doppelt = await rufe(helen, 'POST', '/land/anfragen', { ...KOPF, nummer });
    expect(doppelt.body).toMatchObject({ status: 422, code: 'ANFRAGE_GIBT_ES' });
    const frist = await rufe(helen, 'POST', '/land/anfragen', {
      ...KOPF,
      nummer: nummer + 900,
      frist: '2026-10-01',
    });
    expect(frist.body.errors[0].pointer).toBe('/frist');
    expect((await ask(id, { antwort: 'Frau Aylin Demir wartet seit Mai.' })).body.code).toBe('PERSONENBEZUG');
    const neu = await ask(id);
    expect((await ask(id)).body.code).toBe('NUMMER_VERGEBEN');
    const { version } = await read(id);
    expect(
      (await rufe(helen, 'DELETE', `/land/anfragen/${id}/fragen/${neu.body.id}?version=${version - 1}`))
        .status,
    ).toBe(409);
    expect(
      (await rufe(helen, 'DELETE', `/land/anfragen/${id}/fragen/${neu.body.id}?version=${version}`)).status,
    ).toBe(200);
    expect((await read(id)).fragen).toEqual([]);
    // The words of the Anfrage are public; those of the answer are checked.
    const aendern = await rufe(helen, 'PUT', `/land/anfragen/${id}`, {
      ...KOPF,
      version: version + 1,
      titel: 'Anderer Titel',
      vorbemerkungAnfrage: 'Abgeordnete Anna Beispiel fragt.',
      vorbemerkung: 'Das Land fördert seit Jahren.',
      ...ja,
    });
    expect(aendern.status, JSON.stringify(aendern.body)).toBe(200);
    expect(await read(id)).toMatchObject({
      titel: 'Anderer Titel',
      vorbemerkung: 'Das Land fördert seit Jahren.',
    });
  });
});

describe('a frozen table', () => {
  it('comes out the same with what was known then, and names the difference to what is known now', async () => {
    const id = await createAnfrage();
    const frage = (await ask(id)).body.id;
    const tabelle = (await freeze(id, frage, STELLEN)).body.id;
    const check = async (wissen: string) =>
      (await rufe(helen, 'GET', `/land/anfragen/${id}/tabellen/${tabelle}/nachrechnung?wissen=${wissen}`))
        .body;
    expect(await check('HEUTE')).toMatchObject({ gleich: true, pruefsummeStimmt: true });
    // A late Meldung: Bonn has one more Stelle filled.
    await sql(
      `WITH alt AS (UPDATE foerderung.besetzung b SET ersetzt_am = clock_timestamp() FROM stamm.standort_name n
         WHERE n.standort_id = b.standort_id AND n.name = 'Bonn' AND b.baustein = 1 AND b.ersetzt_am IS NULL RETURNING b.*)
       INSERT INTO foerderung.besetzung SELECT (jsonb_populate_record(NULL::foerderung.besetzung, to_jsonb(alt.*) ||
         jsonb_build_object('id', gen_random_uuid(), 'vzae', alt.vzae + 100, 'ersetzt_am', NULL, 'erfasst_am', clock_timestamp()))).* FROM alt`,
    );
    expect(await check('DAMALS')).toMatchObject({ gleich: true, pruefsummeStimmt: true, unterschiede: [] });
    const heute = await check('HEUTE');
    expect(heute.gleich).toBe(false);
    expect(heute.unterschiede).toContainEqual({
      wo: 'Bonn, Anzahl der zum Stichtag tatsächlich besetzten Stellen',
      vorher: '1,00',
      jetzt: '2,00',
    });
    // Computed anew it stands beside the old one.
    const neu = await freeze(id, frage, STELLEN, { ersetzt: tabelle });
    expect(neu.status).toBe(201);
    const [gilt] = (await read(id)).fragen[0].tabellen;
    expect(gilt).toMatchObject({ id: neu.body.id, anlage: 1, fassung: 2 });
    expect((await check('DAMALS')).gleich).toBe(true);
    // Nobody changes it unseen.
    await sql(
      `UPDATE bericht.anfrage_tabelle SET ergebnis = jsonb_set(ergebnis, '{summe,2}', '1') WHERE id = $1`,
      [tabelle],
    );
    expect((await check('DAMALS')).pruefsummeStimmt).toBe(false);
    expect((await post(id, `tabellen/${neu.body.id}/entfernungen`, {})).status).toBe(201);
    expect((await read(id)).fragen[0].tabellen).toEqual([]);
  });

  it('goes out as PDF/UA, CSV and XLSX with the same numbers', async () => {
    const id = await createAnfrage();
    const frage = (await ask(id, { antwort: 'Die Zahlen stehen in der Anlage.' })).body.id;
    const tabelle = (await freeze(id, frage, { ...STELLEN, baustein: 2 })).body.id;
    const absage = (await freeze(id, frage, { quelle: 'NIE_GEZAEHLT', merkmal: 'GEHALT' })).body.id;
    const csv = await rufe(helen, 'GET', `/land/anfragen/${id}/tabellen/${tabelle}/anlage.csv`);
    expect(csv.roh.toString('utf8')).toContain('Insgesamt;713,00;619,72;367,16;252,56');
    expect(csv.roh.toString('utf8')).toContain('Bonn *;12,00;7,00;0,00;7,00');
    expect(
      (await rufe(helen, 'GET', `/land/anfragen/${id}/tabellen/${tabelle}/anlage.xlsx`)).roh
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect((await rufe(helen, 'GET', `/land/anfragen/${id}/tabellen/${absage}/anlage.csv`)).body.code).toBe(
      'KEINE_TABELLE',
    );
    const pdf = await readPdf((await rufe(helen, 'GET', `/land/anfragen/${id}/antwort.pdf`)).roh);
    expect(pdf.titel).toBe(KOPF.titel);
    expect(pdf.rollen).toEqual(expect.arrayContaining(['Table', 'TH', 'TD', 'H1', 'H2']));
    for (const teil of [
      'ENTWURF. Diese Antwort ist nicht gezeichnet.',
      'Frage 1',
      'Anlage 1: KIM-Stellenbesetzungen in Baustein 2 (Stand 30.09.2022)',
      '* Stand 30.06.2022',
      'Bonn *',
      'Diese Frage kann nicht beantwortet werden.',
      'Prüfsumme (SHA-256)',
    ])
      expect(pdf.text).toContain(teil);
    for (const zahl of ['713,00', '619,72', '367,16', '252,56']) expect(pdf.text).toContain(zahl);
  });
});

it('is for the Ministerium alone', async () => {
  const id = await createAnfrage();
  for (const rolle of ['BR_FREIGABE', 'EVALUATION', 'PRUEFUNG_LESEND'] as const)
    expect((await rufe(createActor(rolle, null), 'GET', `/land/anfragen/${id}`)).status).toBe(403);
});
