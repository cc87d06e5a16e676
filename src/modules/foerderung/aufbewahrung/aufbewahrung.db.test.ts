import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { countFaellige, runAufraeumen } from '#src/anwendung/aufraeumen.ts';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { addDays, toPlainDate } from '#src/core/plain-date.ts';
import { computeLoeschdatum } from '#src/platform/retention/loeschklassen.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer, type Testserver } from '#test/support/server.ts';
import { createActor, createWelt, type Welt } from '#test/support/welt.ts';
import { modul } from '../index.ts';
import { createBezahlten } from '../nachweis/test-foerderfall.ts';

// In a database of its own: the run deletes what is due in all Standorte.
const dienste = await createTestDienste({ eigene: true });
const admin = new pg.Client({ connectionString: dienste.datenbank.adminUrl });
const laufzeit = { dienste, zugang: { url: dienste.datenbank.appUrl } };
let server: Testserver;
let welt: Welt;
let ulrich: KontoActor;
let fall: string;
const anke = createActor('BR_SACHBEARBEITUNG', null);
const rechnungspruefung = createActor('PRUEFUNG_LESEND', null);
const VORLAGE = toPlainDate('2026-03-02');
const ENDE = toPlainDate('2026-06-15');

beforeAll(async () => {
  await admin.connect();
  server = await createTestServer(dienste, [modul]);
});
afterAll(async () => await admin.end());
beforeEach(async () => {
  dienste.setStichtag('2026-10-19');
  welt = await createWelt(dienste);
  ulrich = welt.konto('KI_LEITUNG');
  fall = await createAbgeschlossenen();
});

/** Paid, proven, closed; with everything beside it that names or shows employees. */
async function createAbgeschlossenen(): Promise<string> {
  const id = await createBezahlten(admin, welt, { zustand: 'ABGESCHLOSSEN' });
  const konto = createUuidV7();
  const weiterleitung = createUuidV7();
  const s = welt.standortId;
  await admin.query(`BEGIN; SET LOCAL session_replication_role = 'replica'`);
  const fuelle = (text: string, werte: unknown[]) => admin.query(text, werte);
  await fuelle(
    `INSERT INTO foerderung.nachweis_fassung (foerderfall_id, standort_id, nummer, inhalt, frage, ergebnis, pruefsumme, bearbeitet_von,
       gezeichnet_von, eingang_am) VALUES ($1, $2, 1, '{}', '{}', '{"abrechnung": {"anerkannt": 29000000}}', $4, $3, $3, $5)`,
    [id, s, konto, 'a'.repeat(64), VORLAGE],
  );
  await fuelle(
    `INSERT INTO foerderung.foerderfall_ereignis (foerderfall_id, standort_id, lfd, ereignis, von, nach, konto_id, rolle, am)
     VALUES ($1, $2, 99, 'vn_ohne_beanstandung', 'VN_IN_PRUEFUNG', 'ABGESCHLOSSEN', $3, 'BR_FREIGABE', $4)`,
    [id, s, konto, ENDE],
  );
  await fuelle(
    `INSERT INTO foerderung.nachweis_vorgang (foerderfall_id, standort_id, lfd, art, text, betrag, konto_id, rolle, am)
     VALUES ($1, $2, 98, 'ZAHLUNGSEINGANG', 'Eingang', 1140000, $3, 'BR_KASSE', $4)`,
    [id, s, konto, ENDE],
  );
  await fuelle(
    `INSERT INTO foerderung.nachweis (foerderfall_id, standort_id, inhalt, bearbeitet_von) VALUES ($1, $2, '{}', $3)`,
    [id, s, konto],
  );
  await fuelle(
    `INSERT INTO foerderung.personalausgabe (foerderfall_id, standort_id, fassung, stelle, eingabe) VALUES ($1, $2, 1, 'cm-1', '61.234,00')`,
    [id, s],
  );
  await fuelle(
    `INSERT INTO foerderung.kofinanzierung (id, foerderfall_id, standort_id, stelle, quelle, betrag, von, bis, beleg, erfasst_von)
     VALUES ($1, $2, $3, 'cm-1', 'KREIS', 100, '2025-01-01', '2025-12-31', 'Beschluss', $4)`,
    [createUuidV7(), id, s, konto],
  );
  await fuelle(
    `INSERT INTO foerderung.aenderungsanzeige (id, foerderfall_id, standort_id, lfd, art, weg, ab, text, vorbereitet_von, angezeigt_am)
     VALUES ($1, $2, $3, 1, 'MINDERBEDARF', 'MITTEILUNG', '2025-05-01', 'Weniger', $4, '2025-05-01')`,
    [createUuidV7(), id, s, konto],
  );
  await fuelle(
    `INSERT INTO foerderung.weiterleitung (id, foerderfall_id, standort_id, lfd, zustand, empfaengerart, empfaenger, form, von, bis,
       nachweis_bis, betrag, inhalt, nachweis, pruefung, wirksam_ab, vorbereitet_von, angelegt_am)
     VALUES ($1, $2, $3, 1, 'ABGESCHLOSSEN', 'KOMMUNE', 'Stadt', 'BESCHEID', '2025-01-01', '2025-12-31', '2026-02-01', 1, '{}', '{}',
       '{}', '2025-01-01', $4, '2025-01-01')`,
    [weiterleitung, id, s, konto],
  );
  await fuelle(
    `INSERT INTO foerderung.letztempfaenger_meldung (id, weiterleitung_id, foerderfall_id, standort_id, mandant_id, lfd, art, bis,
       sachbericht, belege, ausgaben, erhalten, vorgelegt_von, vorgelegt_am)
     VALUES ($1, $2, $3, $4, $5, 1, 'NACHWEIS', '2025-12-31', 'x', '[]', 1, 1, $6, '2026-01-10')`,
    [createUuidV7(), weiterleitung, id, s, welt.stadt.id, konto],
  );
  await fuelle(
    `INSERT INTO foerderung.uebertragung (id, foerderfall_id, standort_id, schritt, gegenstand_id, feld, fassung, stand, wert, konto_id, am)
     VALUES ($1, $2, $3, 'ANTRAG', $2, 'FOERDERJAHR', '1', 'UEBERTRAGEN', '2025', $4, '2025-02-01')`,
    [createUuidV7(), id, s, konto],
  );
  await admin.query('COMMIT');
  await setZustand(id, 'NACHFORDERUNG');
  const upload = await server.rufe(
    ulrich,
    'POST',
    `/foerderfaelle/${id}/unterlagen?zu=e&name=Arbeitsvertrag.pdf`,
    Buffer.from('%PDF-1.7\nVertrag\n%%EOF\n'),
    { 'content-type': 'application/octet-stream' },
  );
  expect([upload.status, upload.body.code]).toEqual([201, undefined]);
  await setZustand(id, 'ABGESCHLOSSEN');
  return id;
}
async function setZustand(id: string, zustand: string): Promise<void> {
  await admin.query('ALTER TABLE foerderung.foerderfall DISABLE TRIGGER USER');
  await admin.query('UPDATE foerderung.foerderfall SET zustand = $2 WHERE id = $1', [id, zustand]);
  await admin.query('ALTER TABLE foerderung.foerderfall ENABLE TRIGGER USER');
}

const TABELLEN_LK12 = [
  'antrag',
  'nachweis',
  'personalausgabe',
  'kofinanzierung',
  'uebertragung',
  'letztempfaenger_meldung',
  'unterlage',
];
const count = async (tabelle: string, id = fall): Promise<number> =>
  (await admin.query(`SELECT count(*)::int AS n FROM ${tabelle} WHERE foerderfall_id = $1`, [id])).rows[0].n;
const lies = async (actor = ulrich) =>
  (await server.rufe(actor, 'GET', `/foerderfaelle/${fall}/aufbewahrung`)).body;
const stufe = async (name: string) =>
  (await lies()).stufen.find((eine: { stufe: string }) => eine.stufe === name);
const act = (pfad: string, body: object, actor = anke) =>
  server.rufe(actor, 'POST', `/foerderfaelle/${fall}/${pfad}`, body);
const sperre = (actor = rechnungspruefung) =>
  act('sperren', { anlass: 'RECHNUNGSPRUEFUNG', grund: 'Prüfung der Zuwendungen 2025' }, actor);

describe('the end of a Förderfall', () => {
  it('comes on the days of the Löschkonzept', async () => {
    expect(await lies()).toMatchObject({
      belegeGeloeschtAm: null,
      stufen: [
        {
          stufe: 'BELEGE',
          beginn: VORLAGE,
          loeschenAb: computeLoeschdatum('LK-12', VORLAGE),
          hindernis: null,
        },
        { stufe: 'AKTE', beginn: ENDE, loeschenAb: computeLoeschdatum('LK-11', ENDE), hindernis: 'ARCHIV' },
      ],
    });
  });

  it('stands in the list by day, for the Land and for the own Standort alone', async () => {
    const liste = async (actor: KontoActor) =>
      (await server.rufe(actor, 'GET', '/foerderaufbewahrung?groesse=200')).body.eintraege.filter(
        (zeile: { foerderfallId: string }) => zeile.foerderfallId === fall,
      );
    const erwartet = [
      {
        stufe: 'BELEGE',
        loeschenAb: computeLoeschdatum('LK-12', VORLAGE),
        hindernis: null,
        foerderjahr: 2025,
      },
      {
        stufe: 'AKTE',
        loeschenAb: computeLoeschdatum('LK-11', ENDE),
        hindernis: 'ARCHIV',
        foerderjahr: 2025,
      },
    ];
    expect(await liste(anke)).toMatchObject(erwartet);
    expect(await liste(ulrich)).toMatchObject(erwartet);
    await sperre();
    expect(await liste(ulrich)).toMatchObject([{ hindernis: 'SPERRE' }, { hindernis: 'SPERRE' }]);
    const fremd = await createWelt(dienste);
    expect(await liste(fremd.konto('KI_LEITUNG'))).toEqual([]);
    const { status } = await server.rufe(createActor('EVALUATION', null), 'GET', '/foerderaufbewahrung');
    expect(status).toBe(403);
  });

  it('takes the vouchers five years after the Vorlage and leaves what was decided', async () => {
    dienste.setStichtag(addDays(computeLoeschdatum('LK-12', VORLAGE) ?? VORLAGE, -1));
    await runAufraeumen(laufzeit);
    expect(await count('foerderung.personalausgabe')).toBe(1);
    dienste.setStichtag(computeLoeschdatum('LK-12', VORLAGE) ?? VORLAGE);
    expect((await countFaellige(laufzeit))['foerderung.foerderfall (Belege)']).toBeGreaterThan(0);
    await runAufraeumen(laufzeit);
    for (const tabelle of TABELLEN_LK12)
      expect([tabelle, await count(`foerderung.${tabelle}`)]).toEqual([tabelle, 0]);
    expect(await count('technik.datei')).toBe(0);
    // The key went with the files: a backup forgets them too.
    expect(await dienste.tresor.destroy(welt.kreis.id, { art: 'foerderfall', id: fall })).toBe(0);
    for (const tabelle of [
      'antrag_fassung',
      'nachweis_fassung',
      'bescheid',
      'rate',
      'weiterleitung',
      'aenderungsanzeige',
    ])
      expect([tabelle, (await count(`foerderung.${tabelle}`)) > 0]).toEqual([tabelle, true]);
    expect((await lies()).belegeGeloeschtAm).toBe(computeLoeschdatum('LK-12', VORLAGE));
    const { rows } = await dienste.admin.query(
      `SELECT anzahl FROM protokoll.loeschlauf WHERE mandant_id = $1 AND gegenstand = 'FOERDERBELEGE'`,
      [welt.kreis.id],
    );
    expect(rows).toEqual([{ anzahl: 1 }]);
    // The page of the Förderfall opens without what is gone.
    expect((await server.rufe(ulrich, 'GET', `/foerderfaelle/${fall}`)).status).toBe(200);
  });

  it('is held by a Rechnungsprüfung until it lets go, and by a Klage', async () => {
    expect((await sperre(ulrich)).status).toBe(403);
    const gesetzt = await sperre();
    expect(gesetzt.status).toBe(201);
    expect((await lies()).vermerke).toMatchObject([
      { art: 'SPERRE', anlass: 'RECHNUNGSPRUEFUNG', offen: true },
    ]);
    dienste.setStichtag('2040-01-01');
    expect(await stufe('BELEGE')).toMatchObject({ hindernis: 'SPERRE' });
    await runAufraeumen(laufzeit);
    expect(await count('foerderung.personalausgabe')).toBe(1);
    const ende = () =>
      act(`sperren/${gesetzt.body.id}/ende`, { grund: 'Prüfung beendet' }, rechnungspruefung);
    expect((await ende()).status).toBe(201);
    expect((await ende()).body.code).toBe('SCHON_AUFGEHOBEN');
    await setZustand(fall, 'KLAGEVERFAHREN_RUECKFORDERUNG');
    expect(await stufe('BELEGE')).toMatchObject({ hindernis: 'KLAGE' });
    await runAufraeumen(laufzeit);
    expect(await count('foerderung.personalausgabe')).toBe(1);
  });

  it('goes whole after ten years and the word of the archive; its sums stay and nobody in them', async () => {
    dienste.setStichtag(computeLoeschdatum('LK-11', ENDE) ?? ENDE);
    await runAufraeumen(laufzeit);
    expect(await stufe('AKTE')).toMatchObject({ hindernis: 'ARCHIV' });
    expect((await countFaellige(laufzeit))['foerderung.foerderfall (angehalten)']).toBeGreaterThan(0);
    expect(
      (await act('archivangebot', { ergebnis: 'ARCHIV_VERZICHTET', grund: 'Schreiben vom 1.6.2036' })).status,
    ).toBe(201);
    await runAufraeumen(laufzeit);
    expect((await server.rufe(anke, 'GET', `/foerderfaelle/${fall}`)).status).toBe(404);
    const { rows: tabellen } = await admin.query<{ name: string }>(
      `SELECT table_schema || '.' || table_name AS name FROM information_schema.columns
        WHERE column_name = 'foerderfall_id' AND table_schema IN ('foerderung', 'technik')`,
    );
    expect(tabellen.length).toBeGreaterThan(20);
    for (const { name } of tabellen) expect([name, await count(name)]).toEqual([name, 0]);
    const { rows } = await admin.query('SELECT * FROM foerderung.foerdersumme WHERE standort_id = $1', [
      welt.standortId,
    ]);
    expect(rows).toMatchObject([
      {
        foerderjahr: 2025,
        zustand: 'ABGESCHLOSSEN',
        bewilligt: '30140000',
        ausgezahlt: '30140000',
        anerkannt: '29000000',
        zurueckgezahlt: '1140000',
      },
    ]);
    expect(Object.keys(rows[0]).filter((feld) => /konto|_von$|text|grund/.test(feld))).toEqual([]);
  });

  it('waits with the archive until the case is closed, and reaches no other Standort by a Mitgliedschaft', async () => {
    const { rows } = await admin.query('SELECT id FROM stamm.standort WHERE id <> $1 LIMIT 1', [
      welt.standortId,
    ]);
    const gebunden = { ...rechnungspruefung, standortId: rows[0].id };
    expect((await sperre(gebunden)).status).toBe(404);
    expect(
      (await act('archivangebot', { ergebnis: 'ARCHIV_VERZICHTET', grund: 'x' }, rechnungspruefung)).status,
    ).toBe(403);
    const offen = await createBezahlten(admin, await createWelt(dienste), { zustand: 'VN_OFFEN' });
    const frueh = await server.rufe(anke, 'POST', `/foerderfaelle/${offen}/archivangebot`, {
      ergebnis: 'ARCHIV_VERZICHTET',
      grund: 'Zu früh',
    });
    expect(frueh.body.code).toBe('ARCHIV_ZU_FRUEH');
  });
});

describe('what names a person behind a Stelle', () => {
  it('goes five years after it ended, when no Förderfall of its time has vouchers; days and VZÄ stay', async () => {
    const stelle = createUuidV7();
    const besetzung = createUuidV7();
    const s = welt.standortId;
    await admin.query(`BEGIN; SET LOCAL session_replication_role = 'replica'`);
    await admin.query(
      `INSERT INTO foerderung.besetzung (id, standort_id, baustein, stelle_id, vzae, gueltig_von, gueltig_bis, quelle, erfasst_am)
       VALUES ($1, $2, 2, $3, 100, '2025-01-01', '2025-12-31', 'Hand', now())`,
      [besetzung, s, stelle],
    );
    await admin.query(
      `INSERT INTO foerderung.besetzung_person (besetzung_id, standort_id, kuerzel) VALUES ($1, $2, 'AB-01')`,
      [besetzung, s],
    );
    await admin.query(
      `INSERT INTO foerderung.besetzung_qualifikation (besetzung_id, standort_id, lfd, abschluss, nachgewiesen, erfasst_am)
       VALUES ($1, $2, 1, 'MASTER', true, now())`,
      [besetzung, s],
    );
    await admin.query(
      `INSERT INTO foerderung.fremdanteil (id, standort_id, kuerzel, programm, vzae, von, bis, erfasst_von)
       VALUES ($1, $2, 'AB-01', 'MBE', 50, '2025-01-01', '2025-06-30', $1)`,
      [createUuidV7(), s],
    );
    await admin.query('COMMIT');
    const zeilen = async (tabelle: string) =>
      (await admin.query(`SELECT count(*)::int AS n FROM foerderung.${tabelle} WHERE standort_id = $1`, [s]))
        .rows[0].n;
    // Its own five years are over, those of the vouchers are not.
    dienste.setStichtag('2031-01-15');
    await runAufraeumen(laufzeit);
    expect(await zeilen('besetzung_person')).toBe(1);
    dienste.setStichtag(computeLoeschdatum('LK-12', VORLAGE) ?? VORLAGE);
    await runAufraeumen(laufzeit);
    expect(
      await Promise.all(['besetzung_person', 'besetzung_qualifikation', 'fremdanteil'].map(zeilen)),
    ).toEqual([0, 0, 0]);
    expect(await zeilen('besetzung')).toBe(1);
  });
});
