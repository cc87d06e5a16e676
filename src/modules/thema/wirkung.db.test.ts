import { describe, expect, it } from 'vitest';
import { createWelt } from '#test/support/welt.ts';
import { createThemawelt } from './test-thema.ts';

const {
  jana,
  sabine,
  ulrich,
  rufe,
  sql,
  dienste,
  welt,
  giveHinweis,
  createThema,
  step,
  stepBis,
  readThema,
  readUmsetzung,
  addMassnahme,
  addKontakte,
  decide,
} = await createThemawelt();
const RUECK = { rueckmeldung: 'Nutzen Sie das Blatt.' };
const act = async (id: string, pfad: string, body: object) =>
  rufe(sabine, 'POST', `/themen/${id}/${pfad}`, { version: (await readThema(id)).version, ...body });
const AUSZAEHLUNG = {
  grundlage: 'AUSZAEHLUNG',
  vorherBetroffen: 31,
  vorherFaelle: 88,
  nachherBetroffen: 9,
  nachherFaelle: 61,
  vorherTage: 35,
  nachherTage: 12,
  gezaehlt: 'Wechsel mit mehr als 14 Tagen ohne Leistung',
  quelle: 'Auszählung der Projektgruppe',
  bestaetigt: true,
};

/** A Thema that was carried out on the first of June. */
async function carryOut(hinweise: string[] = []): Promise<string> {
  dienste.setStichtag('2026-06-01');
  const id = await createThema(hinweise);
  await stepBis(id, 'VORLEGEN');
  const beschlussId = await decide({ datum: '2026-03-18' });
  await step(id, 'BESCHLIESSEN', { beschlussId }, RUECK);
  const massnahmeId = await addMassnahme(id);
  await step(id, 'UMSETZEN', { beginn: '2026-06-01' });
  await act(id, `massnahmen/${massnahmeId}`, {
    zustand: 'UMGESETZT',
    faellig: '2026-12-01',
    ergebnis: 'Fertig.',
  });
  const fertig = await step(id, 'UMGESETZT_MELDEN', { ergebnis: 'Ein Blatt.', am: '2026-06-01' }, RUECK);
  if (fertig.status !== 201) throw new Error(JSON.stringify(fertig.body));
  dienste.setStichtag('2026-10-19');
  return id;
}

describe('measuring by a count with its source', () => {
  it('31 of 88 before and 9 of 61 after: a hint at an effect, no proof; then the step may be taken', async () => {
    const id = await carryOut();
    expect((await step(id, 'WIRKUNG_PRUEFEN')).body.code).toBe('MESSUNG_FEHLT');
    const gemessen = await act(id, 'wirkung', AUSZAEHLUNG);
    expect([gemessen.status, gemessen.body.ergebnis]).toEqual([201, 'HINWEIS']);
    const { messungen, fenster } = await readUmsetzung(id, jana);
    expect(fenster).toEqual({
      vorherVon: '2026-03-01',
      vorherBis: '2026-05-31',
      nachherVon: '2026-06-01',
      nachherBis: '2026-08-31',
    });
    expect(messungen).toMatchObject([
      {
        vorher: { betroffen: 31, faelle: 88, tage: 35, rate: { wert: 352 } },
        nachher: { betroffen: 9, faelle: 61, tage: 12, rate: { wert: 148 } },
        unterschied: { wert: 205, unten: 62, oben: 329 },
        ergebnis: 'HINWEIS',
      },
    ]);
    expect((await step(id, 'WIRKUNG_PRUEFEN')).status).toBe(201);
    const thema = await readThema(id, jana);
    expect(thema.zustand).toBe('WIRKUNG_GEPRUEFT');
    expect(thema.ereignisse[0].angaben).toContainEqual({
      name: 'Ergebnis',
      wert: 'Hinweis auf Wirkung, kein Nachweis der Ursache',
    });
  });

  it('says „keine Wirkung“ and „kein belastbarer Schluss“, keeps all, and hides small numbers from who does not handle Themen', async () => {
    const id = await carryOut();
    const gleich = {
      ...AUSZAEHLUNG,
      vorherBetroffen: 24,
      vorherFaelle: 80,
      nachherBetroffen: 22,
      nachherFaelle: 76,
    };
    expect((await act(id, 'wirkung', gleich)).body.ergebnis).toBe('KEINE');
    const klein = {
      ...AUSZAEHLUNG,
      vorherBetroffen: 4,
      vorherFaelle: 12,
      nachherBetroffen: 2,
      nachherFaelle: 9,
    };
    expect((await act(id, 'wirkung', klein)).body.ergebnis).toBe('OFFEN');
    expect((await readUmsetzung(id)).messungen).toMatchObject([
      { lfd: 2, ergebnis: 'OFFEN', vorher: { betroffen: 4 } },
      { lfd: 1, ergebnis: 'KEINE' },
    ]);
    const [kleine] = (await readUmsetzung(id, jana)).messungen;
    expect(kleine).toMatchObject({ ergebnis: 'OFFEN', vorher: null, nachher: null, unterschied: null });
    expect((await readThema(id, jana)).ereignisse[0]).toMatchObject({
      art: 'WIRKUNG_GEMESSEN',
      angaben: [{ name: 'Ergebnis', wert: 'kein belastbarer Schluss' }],
    });
    const rechte = await sql<{ recht: string }>(
      `SELECT privilege_type AS recht FROM information_schema.table_privileges
        WHERE grantee = 'kim_steuerung' AND table_schema = 'steuerung' AND table_name = 'wirkung' ORDER BY 1`,
    );
    expect(rechte.map(({ recht }) => recht)).toEqual(['INSERT', 'SELECT']);
  });

  it('refuses half a count, more hits than cases, a person, and a day too early', async () => {
    const id = await carryOut();
    const halb = await act(id, 'wirkung', {
      grundlage: 'AUSZAEHLUNG',
      vorherBetroffen: 9,
      vorherFaelle: 3,
      bestaetigt: true,
    });
    expect(halb.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/nachherBetroffen',
      '/nachherFaelle',
      '/gezaehlt',
      '/quelle',
      '/vorherBetroffen',
    ]);
    const mit = await act(id, 'wirkung', { ...AUSZAEHLUNG, quelle: 'Liste von Frau Zidan' });
    expect(mit.body.code).toBe('PERSONENBEZUG');
    dienste.setStichtag('2026-08-31');
    const frueh = await act(id, 'wirkung', AUSZAEHLUNG);
    expect(frueh.body).toMatchObject({
      code: 'ZU_FRUEH',
      detail: expect.stringContaining('Messen Sie ab dem 01.09.2026'),
    });
    dienste.setStichtag('2026-10-19');
    const offen = await createThema([]);
    expect((await act(offen, 'wirkung', AUSZAEHLUNG)).body.code).toBe('NICHT_UMGESETZT');
  });
});

describe('measuring by later Hinweise', () => {
  it('counts the same obstacle per Akten that could have met it, of the own Standort, rounded to five', async () => {
    const davor: string[] = [];
    dienste.setStichtag('2026-04-15');
    for (let nr = 0; nr < 14; nr += 1) davor.push(await giveHinweis(jana, { tageVerloren: 20 + nr }));
    // Not in a window, and another obstacle.
    await giveHinweis(jana, { huerde: 'SPRACHE' });
    dienste.setStichtag('2026-07-15');
    await giveHinweis(jana, { tageVerloren: 7 });
    await giveHinweis(jana, { tageVerloren: null });
    dienste.setStichtag('2026-09-15');
    await giveHinweis();
    const team = welt.konto('CASE_MANAGEMENT', welt.traeger);
    await addKontakte(jana, 30, '2026-04-20');
    await addKontakte(team, 12, '2026-05-31', ['SPRACHE', 'EXISTENZSICHERUNG']);
    await addKontakte(team, 41, '2026-08-31');
    await addKontakte(team, 50, '2026-04-20', ['WOHNEN']);
    const andere = await createWelt(dienste);
    await addKontakte(andere.konto('CASE_MANAGEMENT', andere.kreis), 50, '2026-04-20');
    const id = await carryOut(davor);
    const gemessen = await act(id, 'wirkung', { grundlage: 'HINWEISE', bestaetigt: true });
    expect([gemessen.status, gemessen.body.ergebnis]).toEqual([201, 'HINWEIS']);
    expect((await readUmsetzung(id, ulrich)).messungen).toMatchObject([
      {
        grundlage: 'HINWEISE',
        vorher: { betroffen: 14, faelle: 40, tage: 26.5 },
        nachher: { betroffen: 2, faelle: 40, tage: 7 },
      },
    ]);
    // Two Hinweise after it: whoever reported them could be guessed.
    expect((await readUmsetzung(id, jana)).messungen[0]).toMatchObject({
      ergebnis: 'HINWEIS',
      nachher: null,
    });
  });

  it('needs Hinweise', async () => {
    const id = await carryOut();
    expect((await act(id, 'wirkung', { grundlage: 'HINWEISE', bestaetigt: true })).body.code).toBe(
      'OHNE_HINWEISE',
    );
  });

  it('gives nobody else the count', async () => {
    const [rechte] = await sql<{ fall: boolean; bericht: boolean; steuerung: boolean }>(
      `SELECT has_function_privilege('kim_fall', f, 'EXECUTE') AS fall, has_function_privilege('kim_bericht', f, 'EXECUTE') AS bericht,
         has_function_privilege('kim_steuerung', f, 'EXECUTE') AS steuerung
         FROM (SELECT 'steuerung.zaehle_betroffene(text[], date, date)'::regprocedure::oid AS f) x`,
    );
    expect(rechte).toEqual({ fall: false, bericht: false, steuerung: true });
  });
});
