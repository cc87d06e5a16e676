import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { modul as gremium } from '#src/modules/gremium/index.ts';
import { createTestBeschluss } from '#src/modules/thema/test-beschluss.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { readPdf } from '#test/support/pdf-text.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt } from '#test/support/welt.ts';
import { runSummen } from '../kennzahl/run-summen.ts';
import { modul } from '../index.ts';
import { runLieferungen } from './run-lieferungen.ts';

const dienste = await createTestDienste();
dienste.setStichtag('2027-01-11');
const { rufe } = await createTestServer(dienste, [modul, gremium]);
const welt = await createWelt(dienste);
const fremd = await createWelt(dienste);
const leitung = welt.konto('KI_LEITUNG');
const koordination = welt.konto('KOORDINATION');
const team = welt.konto('TEAMLEITUNG', welt.stadt);
const land = welt.konto('MINISTERIUM', null);

async function addKonto(
  { kontoId, mitgliedschaftId, rolle, mandantId, standortId }: KontoActor,
  name: string,
) {
  await dienste.admin.query(`INSERT INTO benutzer.konto (id, kennung, name) VALUES ($1, $2, $3)`, [
    kontoId,
    `b${kontoId}`,
    name,
  ]);
  await dienste.admin.query(
    `INSERT INTO benutzer.mitgliedschaft (id, konto_id, rolle, mandant_id, standort_id, gueltig_von) VALUES ($1, $2, $3, $4, $5, '2024-01-01')`,
    [mitgliedschaftId, kontoId, rolle, mandantId, standortId],
  );
}

const endRolle = ({ mitgliedschaftId }: KontoActor, bis: string | null) =>
  dienste.admin.query('UPDATE benutzer.mitgliedschaft SET gueltig_bis = $2 WHERE id = $1', [
    mitgliedschaftId,
    bis,
  ]);

/** A year of six case managers: some 60 Kurzberatungen, 24 new Fälle and what follows from them, in a quarter. */
const JE_QUARTAL: readonly (readonly [art: string, merkmale: object, anzahl: number])[] = [
  ['KURZBERATUNG_BEGINN', { zugangsweg: 'SOZIALAMT', themen: ['WOHNEN'], anonym: false }, 22],
  ['KURZBERATUNG_BEGINN', { zugangsweg: 'JUGENDAMT', themen: ['SPRACHE', 'WOHNEN'], anonym: true }, 17],
  ['KURZBERATUNG_BEGINN', { zugangsweg: 'SELBST', themen: ['ARBEIT'], anonym: true }, 19],
  ['KURZBERATUNG_BEGINN', { zugangsweg: 'SCHULE', themen: ['BILDUNG'], anonym: false }, 2],
  ['KURZBERATUNG_ENDE', { ergebnis: 'INFORMIERT' }, 24],
  ['KURZBERATUNG_ENDE', { ergebnis: 'VERWIESEN' }, 11],
  ['KURZBERATUNG_ENDE', { ergebnis: 'IN_FALL_UEBERFUEHRT' }, 9],
  ['KURZBERATUNG_ENDE', { ergebnis: 'ABGEBROCHEN' }, 1],
  ['FALL_BEGINN', { zugangsweg: 'SOZIALAMT' }, 13],
  ['FALL_BEGINN', { zugangsweg: 'JOBCENTER' }, 8],
  ['FALL_BEGINN', { zugangsweg: 'SCHULE' }, 3],
  ['FALL_ENDE', { abschlussgrund: 'ZIELE_ERREICHT', dauer: 'UNTER_24_MONATE', monate: 11 }, 9],
  ['FALL_ENDE', { abschlussgrund: 'WUNSCH', dauer: 'UNTER_24_MONATE', monate: 5 }, 4],
  [
    'ASSESSMENT',
    { bedarfe: ['WOHNEN', 'SPRACHE'], bedarfszahl: 'ZWEI_BIS_DREI', assessmentArt: 'ERSTES' },
    14,
  ],
  ['ASSESSMENT', { bedarfe: ['ARBEIT'], bedarfszahl: 'EINER', assessmentArt: 'ERSTES' }, 6],
  ['VERWEIS', { verweisergebnis: 'HILFE_BEGONNEN' }, 15],
  ['VERWEIS', { verweisergebnis: 'OFFEN' }, 7],
  ['ZIEL_ERGEBNIS', { ergebnis: 'ERREICHT', bereich: 'WOHNEN' }, 12],
  ['ZIEL_ERGEBNIS', { ergebnis: 'TEILWEISE_ERREICHT', bereich: 'SPRACHE' }, 6],
  ['KONTAKT', { erfassung: 'GLEICHER_TAG', themen: ['WOHNEN'] }, 90],
  ['KONTAKT', { erfassung: 'SPAETER', themen: ['SPRACHE'] }, 30],
];

async function fillJahr(standort: typeof welt, jahr: number): Promise<void> {
  for (const quartal of [1, 2, 3, 4].map((nummer) => `${jahr}-Q${nummer}`))
    for (const [art, merkmale, anzahl] of JE_QUARTAL)
      await dienste.admin.query(
        `INSERT INTO bericht.zaehlsatz (id, standort_id, mandant_id, kommune_id, quartal, erfasst_quartal, art, wert, merkmale)
         SELECT gen_random_uuid(), $1, $2, $3, $4, $4, $5, 1, $6 FROM generate_series(1, $7)`,
        [
          standort.standortId,
          standort.stadt.id,
          standort.stadt.kommuneId,
          quartal,
          art,
          JSON.stringify(merkmale),
          anzahl,
        ],
      );
}

const TABELLE = { kennzahl: 'K-01', aufteilung: 'zugangsweg', orte: 'GANZES', anzeige: 'BEIDES' };
const BERICHT = {
  titel: 'Zahlen für das Quartalsgespräch',
  notiz: 'Für das Gespräch mit der Verwaltungsleitung.',
  fuer: 'STANDORT',
  profil: 'INTERN',
  tabellen: [TABELLE, { ...TABELLE, kennzahl: 'F-01', aufteilung: null }],
  bestaetigt: true,
};
const save = async (actor = leitung, mehr: object = {}): Promise<string> => {
  const antwort = await rufe(actor, 'POST', '/berichte', { ...BERICHT, ...mehr });
  expect(antwort.status, JSON.stringify(antwort.body)).toBe(201);
  return antwort.body.id;
};
const listTitel = async (actor: KontoActor): Promise<string[]> =>
  (await rufe(actor, 'GET', '/berichte')).body.eintraege.map(({ titel }: { titel: string }) => titel);

beforeAll(async () => {
  await addKonto(leitung, 'Ulrike Leitung');
  await addKonto(koordination, 'Sabine Koordination');
  await addKonto(team, 'Tom Team');
  await fillJahr(welt, 2025);
  await fillJahr(welt, 2026);
  await runSummen(dienste);
});

describe('a saved report', () => {
  it('is the same question at any time: it recomputes for the day that is chosen and says under which definition', async () => {
    const id = await save();
    const jetzt = await rufe(leitung, 'GET', `/berichtsergebnis?bericht=${id}`);
    expect(jetzt.body).toMatchObject({ titel: BERICHT.titel, tag: '2026-12-31', zeitraum: 'Jahr 2026' });
    const [kurz, faelle] = jetzt.body.teile;
    expect(kurz.tabelle).toMatchObject({
      kennzahl: 'K-01',
      version: 1,
      wissensstand: '2026-Q4',
      profil: 'INTERN',
    });
    expect(faelle.tabelle.zellen).toEqual([[24, 24, 24, 24, 96]]);
    const alt = await rufe(leitung, 'GET', `/berichtsergebnis?bericht=${id}&tag=2024-12-31`);
    expect(alt.body.teile[1].tabelle.zellen).toEqual([[0, 0, 0, 0, 0]]);
    const falsch = await rufe(leitung, 'GET', `/berichtsergebnis?bericht=${id}&tag=2026-05-17`);
    expect([falsch.status, falsch.body.code]).toEqual([422, 'TAG_NICHT_MOEGLICH']);
    await dienste.admin.query(
      `UPDATE bericht.bericht SET tabellen = jsonb_set(tabellen, '{0,fassung}', '0') WHERE id = $1`,
      [id],
    );
    const neu = await rufe(leitung, 'GET', `/berichtsergebnis?bericht=${id}`);
    expect(neu.body.teile.map(({ neueBestimmung }: { neueBestimmung: boolean }) => neueBestimmung)).toEqual([
      true,
      false,
    ]);
  });

  it('is seen by the own account, the Standort or the Land, and changed by who may', async () => {
    const titel = 'Nur für mich';
    const eigen = await save(koordination, { titel, fuer: 'EIGEN' });
    expect(await listTitel(koordination)).toContain(titel);
    expect(await listTitel(leitung)).not.toContain(titel);
    expect(await listTitel(team)).toContain(BERICHT.titel);
    expect(await listTitel(fremd.konto('KI_LEITUNG'))).toEqual([]);
    expect((await rufe(leitung, 'GET', `/berichte/${eigen}`)).status).toBe(404);
    expect((await rufe(leitung, 'GET', `/berichtsergebnis?bericht=${eigen}`)).status).toBe(404);
    const vonTeam = await rufe(team, 'PUT', `/berichte/${await save()}`, { ...BERICHT, version: 1 });
    expect(vonTeam.body.code).toBe('BERICHT_NICHT_AENDERBAR');
    const geteilt = await save(leitung, { titel: 'Geteilt' });
    const privat = await rufe(koordination, 'PUT', `/berichte/${geteilt}`, {
      ...BERICHT,
      fuer: 'EIGEN',
      version: 1,
    });
    expect(privat.body.code).toBe('NUR_ERSTELLER');
    expect(
      (await rufe(koordination, 'PUT', `/berichte/${geteilt}`, { ...BERICHT, version: 1 })).body.version,
    ).toBe(2);
    expect((await rufe(leitung, 'PUT', `/berichte/${geteilt}`, { ...BERICHT, version: 1 })).status).toBe(409);
    expect((await rufe(koordination, 'DELETE', `/berichte/${geteilt}?version=2`)).status).toBe(200);
    const vomLand = await save(land, { titel: 'Land', fuer: 'LAND' });
    expect((await rufe(land, 'GET', `/berichte/${vomLand}`)).body.profil).toBe('EXTERN');
    expect((await rufe(leitung, 'POST', '/berichte', { ...BERICHT, fuer: 'LAND' })).body.code).toBe(
      'FUER_FALSCH',
    );
  });

  it('takes no table that does not exist and no text that names somebody', async () => {
    const falsch = await rufe(leitung, 'POST', '/berichte', {
      ...BERICHT,
      tabellen: [
        TABELLE,
        { ...TABELLE, aufteilung: 'abschlussgrund' },
        { ...TABELLE, kennzahl: 'F-01', aufteilung: 'themen' },
      ],
    });
    expect(falsch.body.code).toBe('TABELLE_PASST_NICHT');
    expect(falsch.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/tabellen/1',
      '/tabellen/2',
    ]);
    const name = await rufe(leitung, 'POST', '/berichte', { ...BERICHT, notiz: 'Für Frau Rahaf Al-Ahmad.' });
    expect(name.body.code).toBe('PERSONENBEZUG');
  });

  it('a team that is too small gets the reason in place of its numbers', async () => {
    const { body } = await rufe(team, 'GET', '/berichtsergebnis?vorlage=JAHRESBERICHT');
    expect(body.teile[0].absage).toContain('ab 5 Personen im Case Management');
    expect(body.teile.every(({ tabelle }: { tabelle: unknown }) => tabelle === null)).toBe(true);
  });
});

describe('the first report of a Standort with six case managers', () => {
  it('protects what the Lenkungsgruppe reads as what leaves the house, unless another protection is chosen', async () => {
    const lies = async (mehr: string) =>
      (await rufe(leitung, 'GET', `/berichtsergebnis?vorlage=${mehr}`)).body.profil;
    expect(await lies('LENKUNGSGRUPPE')).toBe('EXTERN');
    expect(await lies('LENKUNGSGRUPPE&profil=INTERN')).toBe('INTERN');
    expect(await lies('JAHRESBERICHT')).toBe('INTERN');
  });

  it('is useful: most tables say something, and little is hidden', async () => {
    const { body } = await rufe(leitung, 'GET', '/berichtsergebnis?vorlage=JAHRESBERICHT&profil=INTERN');
    const tabellen = body.teile.flatMap(({ tabelle }: { tabelle: { n: unknown } | null }) => tabelle ?? []);
    expect(tabellen.filter(({ n }: { n: unknown }) => n !== 0 && n !== null).length).toBeGreaterThanOrEqual(
      7,
    );
    expect(body.anteilVerdeckt).toBeLessThanOrEqual(40);
  });

  it('shows the KI-Leitung a 4 of the whole Standort, whoever is outside not, and the team of the same house nothing (HR-03)', async () => {
    const read = async (profil: string): Promise<unknown[]> => {
      const frage = `ebene=STANDORT&jahr=2026&zeile=abschlussgrund&spalte=ZEIT&profil=${profil}`;
      return (await rufe(leitung, 'GET', `/kennzahlen/F-03/tabelle?${frage}`)).body.zellen.flat();
    };
    // Four Fälle ended by the wish of the person in each quarter; behind them stand six Case Manager:innen.
    expect((await read('INTERN')).filter((zelle) => zelle === 4)).toHaveLength(4);
    expect(await read('EXTERN')).not.toContain(4);
    const anteam = await rufe(team, 'GET', '/kennzahlen/K-01/tabelle?ebene=TEAM&jahr=2026&spalte=ZEIT');
    expect(anteam.body.code).toBe('TEAM_ZU_KLEIN');
  });

  it('is loaded as workbook with a sheet for each table, as CSV and as tagged PDF with its definitions', async () => {
    const frage = '?vorlage=BERATUNG&profil=EXTERN';
    const xlsx = await rufe(leitung, 'GET', `/berichtsergebnis.xlsx${frage}`);
    const mappe = unzipSync(new Uint8Array(xlsx.roh));
    const namen = strFromU8(mappe['xl/workbook.xml'] ?? new Uint8Array());
    expect(namen.match(/<sheet /g)).toHaveLength(8);
    expect(namen).toContain('name="7 C-01 Kontakte"');
    expect(strFromU8(mappe['xl/worksheets/sheet2.xml'] ?? new Uint8Array())).not.toContain('tabSelected');
    const csv = (await rufe(leitung, 'GET', `/berichtsergebnis.csv${frage}`)).roh.toString('utf8');
    expect(csv.match(/Prüfsumme: [0-9a-f]{64}/g)).toHaveLength(7);
    const pdf = await readPdf((await rufe(leitung, 'GET', `/berichtsergebnis.pdf${frage}`)).roh);
    expect(pdf.rollen.filter((rolle) => rolle === 'Table')).toHaveLength(7);
    expect(pdf.text).toContain('Zahlen von 1 bis 4 sind verdeckt');
    expect(pdf.text.indexOf('K-01 Begonnene Kurzberatungen')).toBeLessThan(
      pdf.text.indexOf('Anhang: Was die Zahlen bedeuten'),
    );
    const eine = await readPdf(
      (await rufe(leitung, 'GET', '/kennzahlen/K-01/tabelle.pdf?ebene=STANDORT&jahr=2026&spalte=ZEIT')).roh,
    );
    expect(eine.text).toContain('Begonnene Kurzberatungen');
    expect(eine.rollen.filter((rolle) => rolle === 'Table')).toHaveLength(1);
    expect(eine.bilder).toEqual([expect.stringContaining('Begonnene Kurzberatungen im Bild. ')]);
    expect(pdf.bilder).toHaveLength(7);
    expect(pdf.bilder.every((text) => text.endsWith('Alle Zahlen stehen in der Tabelle darunter.'))).toBe(
      true,
    );
  });
});

describe('delivery inside the house', () => {
  const order = async (bericht: string, empfaenger: KontoActor[], takt = 'MONATLICH') =>
    rufe(leitung, 'POST', `/berichte/${bericht}/lieferung`, {
      takt,
      empfaenger: empfaenger.map(({ kontoId }) => kontoId),
    });
  const inbox = async (actor: KontoActor) => (await rufe(actor, 'GET', '/meine-berichte')).body.eintraege;

  it('lays a frozen report into the inbox of who may see it on that day, once for all missed dates', async () => {
    const bericht = await save(leitung, { titel: 'Monatszahlen' });
    expect((await order(bericht, [fremd.konto('KI_LEITUNG')])).body.code).toBe('EMPFAENGER_FALSCH');
    expect((await order(bericht, [leitung, koordination])).status).toBe(201);
    expect(
      (await rufe(koordination, 'PUT', `/berichte/${bericht}/lieferung/mail`, { mail: true })).status,
    ).toBe(200);
    dienste.setStichtag('2027-01-31');
    await runLieferungen(dienste);
    expect(await inbox(koordination)).toEqual([]);

    // Three months nobody ran the job.
    dienste.setStichtag('2027-04-15');
    await runLieferungen(dienste);
    await runLieferungen(dienste);
    const [zeile, ...weitere] = await inbox(koordination);
    expect([weitere, zeile]).toMatchObject([
      [],
      { titel: 'Monatszahlen', faelligAm: '2027-02-01', gelesen: false },
    ]);
    expect((await rufe(koordination, 'GET', '/berichte')).body.ungelesen).toBe(1);
    const offen = await rufe(koordination, 'POST', `/meine-berichte/${zeile.id}/lesen`);
    expect(offen.body).toMatchObject({ unveraendert: true, gelesen: true });
    expect(offen.body.ergebnis.teile[1].tabelle.zeitraum).toEqual({ von: '2027-01-01', bis: '2027-03-31' });
    expect((await rufe(koordination, 'GET', '/berichte')).body.ungelesen).toBe(0);
    expect((await rufe(leitung, 'POST', `/meine-berichte/${zeile.id}/lesen`)).status).toBe(404);
    expect((await rufe(koordination, 'GET', `/meine-berichte/${zeile.id}/bericht.pdf`)).status).toBe(200);
    const { lieferung } = (await rufe(leitung, 'GET', `/berichte/${bericht}/lieferung`)).body;
    expect(lieferung).toMatchObject({ naechsteAm: '2027-05-01', eigene: true });
    const mails = await dienste.admin.query(
      `SELECT empfaenger_konto_id, parameter FROM technik.mail_ausgang WHERE vorlage = 'bericht_neu' AND empfaenger_konto_id = ANY($1)`,
      [[leitung.kontoId, koordination.kontoId]],
    );
    expect(mails.rows).toEqual([
      {
        empfaenger_konto_id: koordination.kontoId,
        parameter: { link: `${dienste.basisUrl}/meine-berichte` },
      },
    ]);
  });

  it('asks for the role again: who lost it gets nothing and reads nothing, a frozen row tells when it was touched', async () => {
    dienste.setStichtag('2027-04-15');
    const bericht = await save(leitung, { titel: 'Wochenzahlen' });
    await order(bericht, [leitung, team], 'WOECHENTLICH');
    await endRolle(team, '2027-04-16');
    dienste.setStichtag('2027-04-19');
    await runLieferungen(dienste);
    expect(
      (await inbox(leitung)).filter(({ titel }: { titel: string }) => titel === 'Wochenzahlen'),
    ).toHaveLength(1);
    expect(await inbox(team)).toEqual([]);
    await endRolle(team, null);
    dienste.setStichtag('2027-04-26');
    await runLieferungen(dienste);
    const [vorher] = await inbox(team);
    expect(vorher.titel).toBe('Wochenzahlen');
    // The same account in another role or another Stelle: what was computed for the old one stays closed.
    const anders = { ...team, rolle: 'KOORDINATION' as const };
    expect(await inbox(anders)).toEqual([]);
    expect((await rufe(anders, 'POST', `/meine-berichte/${vorher.id}/lesen`)).status).toBe(404);
    await dienste.admin.query(
      `UPDATE bericht.zustellung SET inhalt = jsonb_set(inhalt, '{titel}', '"anders"') WHERE id = $1`,
      [vorher.id],
    );
    expect((await rufe(team, 'POST', `/meine-berichte/${vorher.id}/lesen`)).body.unveraendert).toBe(false);
  });

  it('is ended by a recipient for itself and by who ordered it for all', async () => {
    dienste.setStichtag('2027-05-03');
    const bericht = await save(leitung, { titel: 'Ende' });
    await order(bericht, [koordination, leitung], 'WOECHENTLICH');
    expect((await rufe(team, 'POST', `/berichte/${bericht}/lieferung/ende`)).body.code).toBe(
      'NICHT_EMPFAENGER',
    );
    expect((await rufe(koordination, 'POST', `/berichte/${bericht}/lieferung/ende`)).status).toBe(201);
    dienste.setStichtag('2027-05-10');
    await runLieferungen(dienste);
    const zahl = async (actor: KontoActor): Promise<number> =>
      (await inbox(actor)).filter(({ titel }: { titel: string }) => titel === 'Ende').length;
    expect([await zahl(koordination), await zahl(leitung)]).toEqual([0, 1]);
    expect((await rufe(leitung, 'POST', `/berichte/${bericht}/lieferung/ende`)).status).toBe(201);
    dienste.setStichtag('2027-05-17');
    await runLieferungen(dienste);
    expect(await zahl(leitung)).toBe(1);
  });
});

it('the report of the Lenkungsgruppe holds numbers for outside, Themen, open Beschlüsse and Wirkung, in this order', async () => {
  dienste.setStichtag('2027-01-11');
  await createTestBeschluss(rufe, { koordination, leitung });
  await dienste.admin.query(
    `INSERT INTO steuerung.thema (standort_id, id, titel, beschreibung, herkunft, verantwortlich, seit, angelegt_am)
     VALUES ($1, gen_random_uuid(), 'Übergang zum Jobcenter', 'Text', 'STEUERUNG', $2, '2026-11-02', '2026-11-02')`,
    [welt.standortId, koordination.kontoId],
  );
  const antwort = await rufe(koordination, 'GET', '/lenkungsbericht.pdf?tag=2026-12-31');
  expect(antwort.status).toBe(200);
  const { text, titel, rollen, bilder } = await readPdf(antwort.roh);
  expect(titel).toMatch(/^Bericht für die Lenkungsgruppe: Kreis Test/);
  const stellen = [
    'K-01',
    'Themen nach Stand',
    'Übergang zum Jobcenter',
    'Beschlüsse ohne Umsetzung',
    'Übergabeblatt',
    'Im Zeitraum wurde noch keine Wirkung',
    'Anhang:',
  ].map((wort) => text.indexOf(wort));
  expect(stellen).not.toContain(-1);
  expect(stellen).toEqual(stellen.toSorted((a, b) => a - b));
  expect(text).toContain('Zahlen von 1 bis 4 sind verdeckt');
  expect(rollen).toEqual(expect.arrayContaining(['H1', 'H2', 'Figure', 'Table', 'TH', 'TD']));
  expect(bilder[0]).toContain('Begonnene Kurzberatungen im Bild. ');
  expect((await rufe(team, 'GET', '/lenkungsbericht.pdf')).status).toBe(403);
});

describe('the overview of the Land', () => {
  it('shows Standorte by their names with two years, groups with median and range, and no order by value', async () => {
    dienste.setStichtag('2027-01-11');
    const demo = await createTestServer({ ...dienste, stichtag: dienste.stichtag, demo: true }, [modul]);
    const pfad = '/land/kennzahluebersicht?kennzahl=K-01&jahr=2026';
    const { status, body } = await demo.rufe(land, 'GET', pfad);
    expect(status).toBe(200);
    expect(body.zeiten).toHaveLength(8);
    const namen = body.standorte.map(({ name }: { name: string }) => name);
    expect(namen).toEqual(namen.toSorted((a: string, b: string) => a.localeCompare(b, 'de')));
    const eigener = body.standorte.find(({ code }: { code: string }) => code === welt.standortId);
    expect(eigener.zellen).toHaveLength(8);
    expect(eigener.gruppe).toBe('Kreise');
    expect(body.ebenen.map(({ text }: { text: string }) => text)).toEqual(
      expect.arrayContaining(['Regierungsbezirk Arnsberg', 'Land', 'Kreise']),
    );
    const kreise = body.gruppen.find(({ code }: { code: string }) => code === 'KREIS');
    expect(kreise.median === null).toBe(kreise.gezeigt < 3);
    const ohne = await rufe(land, 'GET', '/land/kennzahluebersicht?kennzahl=D-01&jahr=2026');
    expect(ohne.body.code).toBe('NICHT_VERGLEICHBAR');
    expect((await rufe(leitung, 'GET', pfad)).status).toBe(403);
  });
});
