import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { Anbieterangaben, Angaben } from '#src/modules/angebot/angebot.model.ts';
import type { Angebotzeile } from '#src/modules/angebot/angebot.repo.ts';
import { AUSGABESPALTEN } from '#src/modules/angebot/ausgabespalten.ts';
import { createTestanbieter, createTestangaben } from '#src/modules/angebot/test-angebot.ts';
import { createCsv } from '#src/platform/tabellen/create-csv.ts';
import { createXlsx } from '#src/platform/tabellen/create-xlsx.ts';
import type { Eintrag } from '../read-hsds.ts';
import { guessSpalten, IMPORTFELDER, isEigeneAusgabe } from './felder.model.ts';
import type { Grundlage } from './parse-zeile.ts';
import { readDatei } from './read-datei.ts';

type Gelesen = {
  eintraege: Eintrag[];
  hinweise: string[];
  fehler: string;
  spalten: Record<string, string | null>;
};

async function lies(
  inhalt: Buffer | string,
  { spalten = {}, grundlage = null }: { spalten?: Record<string, string>; grundlage?: Grundlage | null } = {},
): Promise<Gelesen> {
  const ergebnis: Gelesen = { eintraege: [], hinweise: [], fehler: '', spalten: {} };
  const datei = typeof inhalt === 'string' ? Buffer.from(inhalt) : inhalt;
  for await (const portion of readDatei(datei, { name: 'Nachbarkreis', zuordnung: {}, spalten })) {
    if (!portion.ok) {
      ergebnis.fehler = `${portion.fehler.fehler} ${portion.fehler.ort}`;
      continue;
    }
    const { kopf, eintraege } = portion.wert;
    if (kopf !== undefined) {
      ergebnis.hinweise = kopf.hinweise;
      ergebnis.spalten = Object.fromEntries(kopf.spalten.map(({ name, feld }) => [name, feld]));
    }
    ergebnis.eintraege.push(...eintraege.map((einer) => ('mit' in einer ? einer.mit(grundlage) : einer)));
  }
  return ergebnis;
}
const angabenVon = (eintrag: Eintrag | undefined) => {
  if (eintrag?.ok !== true) throw new Error(`Refused: ${JSON.stringify(eintrag)}`);
  return eintrag.gelesen.angaben;
};
const saetzeVon = ({ eintraege }: Gelesen) =>
  eintraege.flatMap((einer) => (einer.ok ? [] : (einer.saetze ?? [])));

const VOLL = Angaben.parse(
  createTestangaben({
    titel: '=Deutsch; "langsam"',
    kurzname: "'=Kurs",
    beschreibung: '-Erste Zeile\nZweite; Zeile',
    einfach: '@Sie lernen.',
    uebersetzungen: [{ sprache: 'ar', titel: 'دورة', beschreibung: 'وصف' }],
    bereiche: ['SPRACHE', 'KINDERBETREUUNG'],
    zielgruppen: ['FRAUEN', 'GEFLUECHTETE'],
    zielgruppeText: '+ab 18',
    alterVon: 18,
    alterBis: 60,
    rechtskreise: ['SGB_II', 'AUFENTHG'],
    programm: 'IntV',
    sprachmittlung: 'auf Anfrage',
    kosten: { art: 'BEFREIUNG', text: '2 Euro' },
    anmeldung: { art: 'BERECHTIGUNG', text: 'mit Schein' },
    unterlagen: ['Ausweis; Pass', 'Zeugnis'],
    plaetze: { stand: 'WARTELISTE', frei: 0, wartezeitWochen: 8, am: '2026-10-01' },
    termine: [{ wochentage: ['MO'], von: '09:00', bis: '11:30' }],
    kinderbetreuung: { art: 'AUF_ANFRAGE', text: 'bis 6 Jahre' },
    barrierefreiheit: { merkmale: ['STUFENLOS', 'WC'], text: 'Rampe' },
    gebiete: ['Talheim', 'Werdeck'],
    webseite: 'https://verein.example/',
    qualifikation: 'zugelassen',
    foerderung: 'Land NRW',
    hinweis: 'Zieht um',
  }),
);
const ANBIETER = Anbieterangaben.parse({
  ...createTestanbieter({
    beschreibung: 'Ein Haus.',
    email: 'haus@verein.example',
    webseite: 'https://verein.example/haus',
    strasse: 'Weg 3',
    plz: '59999',
    ort: 'Talheim',
  }),
  pflege: {},
});
const ZEILE: Angebotzeile = {
  id: '0193d000-0000-7000-8000-00000000c001',
  standortId: '0193d000-0000-7000-8000-00000000c002',
  anbieterId: '0193d000-0000-7000-8000-00000000c003',
  anbieter: ANBIETER,
  angaben: VOLL,
  oeffentlich: false,
  zustand: 'GUELTIG',
  archivGrund: null,
  gueltigBis: toPlainDate('2027-03-31'),
  bestaetigtAm: toPlainDate('2026-10-19'),
  bestaetigtDurch: 'KONTO',
  quelle: 'Anruf',
  version: 3,
};
const tabelle = { spalten: AUSGABESPALTEN, zeilen: [ZEILE] };

describe('our own export comes back', () => {
  it.each([
    ['CSV', () => createCsv(tabelle)],
    ['Excel', () => createXlsx(tabelle, { titel: 'Angebote', hinweise: [] })],
  ])('%s: every field that was filled is filled as it was, and no other', async (_art, create) => {
    const { eintraege, hinweise, fehler } = await lies(await create());
    expect([fehler, hinweise]).toEqual(['', []]);
    const [eintrag] = eintraege;
    expect(angabenVon(eintrag)).toEqual(VOLL);
    expect(eintrag).toMatchObject({
      fremdId: ZEILE.id,
      kopf: { oeffentlich: false, quelle: 'Anruf' },
      gelesen: {
        gueltigBis: '2027-03-31',
        bestaetigtAm: '2026-10-19',
        anbieter: { fremdId: ANBIETER.name, angaben: ANBIETER },
      },
    });
    // Without this the test could pass with an empty Angebot.
    const gefuellt = (wert: unknown): number =>
      wert === null || wert === undefined
        ? 0
        : typeof wert === 'object'
          ? Object.values(wert).reduce((summe: number, teil) => summe + gefuellt(teil), 0)
          : 1;
    expect(gefuellt(angabenVon(eintrag))).toBe(gefuellt(VOLL));
    expect(gefuellt(VOLL)).toBeGreaterThan(50);
  });

  it('every column of the export has a field', () => {
    const koepfe = AUSGABESPALTEN.map(({ kopf }) => kopf);
    expect(guessSpalten(koepfe, {}).filter(({ feld }) => feld === null)).toEqual([]);
    expect(isEigeneAusgabe(koepfe)).toBe(true);
    expect(new Set(IMPORTFELDER.map(({ code }) => code)).size).toBe(IMPORTFELDER.length);
  });

  it('an apostrophe stays where we did not put it', async () => {
    const { eintraege } = await lies("Titel;Hinweis\nKurs;'=1+1");
    expect(angabenVon(eintraege[0]).hinweis).toBe("'=1+1");
  });
});

describe('tables of others', () => {
  const FREMD = [
    'Name des Angebots,Träger,Kategorie,Anschrift,Tel.,Sprachen,Kosten,Öffnungszeiten,Interne Notiz',
    'Deutsch am Abend,VHS,Wohnungssuche,"Weg 3, 59999 Talheim",02731 5510,"Deutsch, Arabisch / tr",kostenlos,Mo 18 Uhr,geheim',
  ].join('\r\n');

  it.each([
    ['comma', FREMD],
    ['byte order mark', `\ufeff${FREMD}`],
    [
      'tab',
      FREMD.replaceAll('"Weg 3, 59999 Talheim"', 'Weg 3\u0000 59999 Talheim')
        .replaceAll('"Deutsch, Arabisch / tr"', 'Deutsch\u0000 Arabisch / tr')
        .replaceAll(',', '\t')
        .replaceAll('\u0000', ','),
    ],
    [
      'semicolon',
      FREMD.replaceAll('"Weg 3, 59999 Talheim"', 'Weg 3\u0000 59999 Talheim')
        .replaceAll('"Deutsch, Arabisch / tr"', 'Deutsch\u0000 Arabisch / tr')
        .replaceAll(',', ';')
        .replaceAll('\u0000', ','),
    ],
  ])('with %s: heads of others find their field, the rest is not read', async (_art, text) => {
    const { eintraege, spalten } = await lies(text);
    expect(spalten).toMatchObject({
      'Name des Angebots': 'titel',
      Träger: 'anbieter',
      'Tel.': 'telefon',
      'Interne Notiz': null,
    });
    const [eintrag] = eintraege;
    expect(angabenVon(eintrag)).toMatchObject({
      titel: 'Deutsch am Abend',
      beschreibung: 'Deutsch am Abend',
      bereiche: ['WOHNEN'],
      sprachen: ['ar', 'de', 'tr'],
      kosten: { art: 'KOSTENFREI' },
      orte: [{ art: 'VOR_ORT', strasse: 'Weg 3', plz: '59999', ort: 'Talheim' }],
      termine: [{ text: 'Mo 18 Uhr' }],
    });
    expect(JSON.stringify(eintrag)).not.toContain('geheim');
  });

  it('what the office said about a column counts, also that it is not read', async () => {
    const { eintraege, spalten } = await lies('A;Beschreibung\nKurs;Text', {
      spalten: { A: 'titel', Beschreibung: '', Weg: 'ort' },
    });
    expect(spalten).toEqual({ A: 'titel', Beschreibung: null });
    expect(angabenVon(eintraege[0])).toMatchObject({ titel: 'Kurs', beschreibung: 'Kurs' });
  });

  it('a field without a column stays as it was, an empty cell empties it', async () => {
    const { eintraege } = await lies(
      `Kennung;Titel;Wichtiger Hinweis;Kosten genauer\n${ZEILE.id};Neu;;3 Euro`,
      {
        grundlage: { angaben: VOLL, gueltigBis: ZEILE.gueltigBis },
      },
    );
    expect(angabenVon(eintraege[0])).toEqual({
      ...VOLL,
      titel: 'Neu',
      hinweis: null,
      kosten: { art: 'BEFREIUNG', text: '3 Euro' },
    });
    expect(eintraege[0]).toMatchObject({ gelesen: { gueltigBis: '2027-03-31' } });
  });

  it('without a Kennung title, Organisation and place tell an Angebot; the same twice is refused', async () => {
    const kopf = 'Titel;Anbieter;Ort';
    const kennung = async (zeile: string) => (await lies(`${kopf}\n${zeile}`)).eintraege[0]?.fremdId;
    expect(await kennung('Kurs;VHS;Talheim')).toBe(await kennung('KURS;VHS; Talheim '));
    expect(await kennung('Kurs;VHS;Talheim')).not.toBe(await kennung('Kurs;VHS;Werdeck'));
    expect(saetzeVon(await lies(`${kopf}\nKurs;VHS;Talheim\nAnderer;VHS;Talheim\nKurs;VHS;Talheim`))).toEqual(
      [
        'Zeile 4: Das ist dasselbe Angebot wie in Zeile 2. Löschen Sie eine der beiden Zeilen, oder geben Sie jeder eine eigene Kennung.',
      ],
    );
  });
});

describe('what is wrong is said with row, column, reason and repair', () => {
  it.each([
    [
      'a word that no list has',
      'Titel;Kosten\nKurs;ab und zu',
      /^Zeile 2, Spalte „Kosten“: „ab und zu“ steht nicht in der Liste\. .*Erlaubt sind „Kostenfrei“/,
    ],
    ['two where one belongs', 'Titel;Art\nKurs;Beratung;', /^Zeile 2: Die Zeile hat 3 statt 2 Spalten/],
    [
      'half a line',
      'Titel;Ort;Telefon\nKurs;Talheim',
      /^Zeile 2, Spalte „Telefon“: .*Ab hier fehlt der Rest/,
    ],
    [
      'a day that is none',
      'Titel;Gültig bis\nKurs;31.02.2026',
      /^Zeile 2, Spalte „Gültig bis“: Das ist kein Tag\. .*31\.02\.2026.*31\.10\.2026/,
    ],
    [
      'a telephone that is none',
      'Titel;Telefon\nKurs;siehe Aushang',
      /^Zeile 2, Spalte „Telefon“: .*Schreiben Sie die Nummer mit Ziffern/,
    ],
    ['no title', 'Titel;Ort\n;Talheim', /^Zeile 2, Spalte „Titel“/],
    [
      'ten thousand signs',
      `Titel;Beschreibung\nKurs;${'x'.repeat(10_000)}`,
      /^Zeile 2, Spalte „Beschreibung“: Der Wert passt nicht\..*4.?000/,
    ],
    [
      'a field without end',
      `Titel;Beschreibung\nKurs;${'x'.repeat(10_000_000)}`,
      /^Zeile 2.*100\.000 Zeichen/,
    ],
    ['an open quote', 'Titel;Ort\n"Kurs;Talheim', /^Zeile 2, Spalte „Titel“: Ein Anführungszeichen/],
    [
      'no number',
      'Titel;Freie Plätze\nKurs;viele',
      /^Zeile 2, Spalte „Freie Plätze“: Das ist keine ganze Zahl/,
    ],
    ['places without a day', 'Titel;Plätze\nKurs;Plätze frei', /^Zeile 2, Spalte „Plätze“: .*an welchem Tag/],
    [
      'archived',
      'Titel;Zustand\nKurs;beendet',
      /^Zeile 2, Spalte „Zustand“: Die Datei nennt dieses Angebot als archiviert/,
    ],
    [
      'JSON cut off',
      'Titel;Orte (JSON)\nKurs;"[{""art"""',
      /^Zeile 2, Spalte „Orte \(JSON\)“: Das ist keine Liste in JSON/,
    ],
  ])('%s', async (_was, text, satz) => {
    const gelesen = await lies(text);
    expect(saetzeVon(gelesen)[0]).toMatch(satz);
    expect(gelesen.eintraege.filter(({ ok }) => ok)).toEqual([]);
  });

  it('all mistakes of a row at once, and the right rows beside it', async () => {
    const gelesen = await lies('Titel;Kosten;Alter von\nGut;;\nSchlecht;x;y');
    expect(saetzeVon(gelesen)).toHaveLength(2);
    expect(gelesen.eintraege.map(({ ok }) => ok)).toEqual([true, false]);
  });

  it.each([
    ['empty', '', /^DATEI_FORM .*Die Datei ist leer/],
    ['a head alone', 'Titel;Ort\n', /^DATEI_FORM .*nur eine Kopfzeile/],
    [
      'the same head twice',
      'Titel;Titel\na;b',
      /^DATEI_FORM Zeile 1, Spalte „Titel“: Diese Überschrift steht zweimal/,
    ],
    ['no title', 'Wetter;Laune\na;b', /^SPALTE_FEHLT/],
    ['JSON cut off', '{"contents": [', /^DATEI_FORM .*kein vollständiges JSON/],
    ['UTF-16', Buffer.from('Titel;Ort\nKurs;Talheim', 'utf16le'), /^DATEI_FORM .*UTF-16/],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), /^DATEI_FORM .*keine Tabelle.*\.xlsx/],
    ['a PDF', Buffer.from('%PDF-1.7 Angebote'), /^DATEI_FORM .*keine Tabelle/],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /^DATEI_FORM .*\.xls/],
    [
      'a package of something',
      Buffer.from(zipSync({ 'a.txt': strToU8('x') })),
      /^DATEI_FORM .*services\.csv/,
    ],
    [
      'half a package',
      Buffer.from(zipSync({ 'a.txt': strToU8('x') })).subarray(0, 30),
      /^DATEI_FORM .*beschädigt/,
    ],
  ])('a file that is %s is refused as a whole', async (_was, inhalt, fehler) => {
    const gelesen = await lies(inhalt);
    expect(gelesen.fehler).toMatch(fehler);
    expect(gelesen.eintraege).toEqual([]);
  });

  it('Windows-1252 is read as such, and said', async () => {
    const { eintraege, hinweise } = await lies(Buffer.from('Titel;Ort\nBüro für alle;Köln', 'latin1'));
    expect(angabenVon(eintraege[0]).titel).toBe('Büro für alle');
    expect(hinweise[0]).toMatch(/Windows-1252/);
  });

  it('HTML of strangers is plain text', async () => {
    const { eintraege } = await lies(
      'Titel;Beschreibung;Internetseite\nKurs <b>neu</b>;"<p>Kommt</p><script>boese()</script><img src=x onerror=boese()>";',
    );
    expect(angabenVon(eintraege[0])).toMatchObject({ titel: 'Kurs neu', beschreibung: 'Kommt' });
    expect(saetzeVon(await lies('Titel;Internetseite\nKurs;javascript:alert(1)'))[0]).toMatch(/https:\/\//);
  });
});

describe('HSDS 3.0 as a file', () => {
  const service = (nr: number, anders: object = {}) => ({
    id: `dienst-${nr}`,
    name: `Kurs ${nr}`,
    description: 'Text',
    status: 'active',
    organization: { id: 'stelle-1', name: 'VHS', description: 'VHS' },
    ...anders,
  });
  it.each([
    ['an answer', JSON.stringify({ total_items: 2, contents: [service(1), service(2)] })],
    ['a list', JSON.stringify([service(1), service(2)])],
    ['one a line', `${JSON.stringify(service(1))}\n${JSON.stringify(service(2))}\n`],
  ])('%s', async (_art, text) => {
    const { eintraege } = await lies(text);
    expect(eintraege.map((eintrag) => angabenVon(eintrag).titel)).toEqual(['Kurs 1', 'Kurs 2']);
  });

  it('a line that breaks off is named, the same service twice is refused', async () => {
    const { eintraege } = await lies(
      [JSON.stringify(service(1)), JSON.stringify(service(1)), JSON.stringify(service(2)).slice(0, 30)].join(
        '\n',
      ),
    );
    expect(eintraege.map(({ ok }) => ok)).toEqual([false, true, false]);
    expect(eintraege[0]).toMatchObject({
      saetze: [expect.stringMatching(/^Zeile 3: Die Zeile ist kein vollständiges JSON/)],
    });
    expect(eintraege[2]).toMatchObject({ grund: 'DOPPELT' });
  });

  it('tables of a package are put together', async () => {
    const tabellen = {
      'data/services.csv':
        'id,organization_id,name,description,status,minimum_age\nd1,s1,Kurs,Text,active,18',
      'data/organizations.csv': 'id,name,description\ns1,VHS,Schule',
      'data/languages.csv': 'id,service_id,code,name\nl1,d1,ar,Arabisch',
      'data/service_at_locations.csv': 'id,service_id,location_id\np1,d1,o1',
      'data/locations.csv': 'id,name,location_type,latitude,longitude\no1,Haus,physical,51.3,8.1',
      'data/addresses.csv': 'id,location_id,address_1,city,postal_code\na1,o1,Weg 3,Talheim,59999',
      'data/phones.csv': 'id,service_id,number\nt1,d1,02731 5510',
      'datapackage.json': '{}',
    };
    const paket = zipSync(
      Object.fromEntries(Object.entries(tabellen).map(([name, text]) => [name, strToU8(text)])),
    );
    const { eintraege } = await lies(Buffer.from(paket));
    expect(angabenVon(eintraege[0])).toMatchObject({
      titel: 'Kurs',
      alterVon: 18,
      sprachen: ['ar'],
      kontakt: { telefon: '02731 5510' },
      orte: [{ name: 'Haus', ort: 'Talheim', plz: '59999', breite: 51.3, laenge: 8.1 }],
    });
    expect(eintraege[0]).toMatchObject({
      gelesen: { anbieter: { angaben: { name: 'VHS', beschreibung: 'Schule' } } },
    });
  });
});
