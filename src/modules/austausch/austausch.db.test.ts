import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createActor, createWelt, kontextFuer } from '#test/support/welt.ts';
import { modul } from './index.ts';
import { createTestbeitrag, runTestschritt, TESTFELDER } from './test-austausch.ts';

const dienste = await createTestDienste();
const { rufe } = await createTestServer(dienste, [modul]);
dienste.setStichtag('2026-10-19');
const welt = await createWelt(dienste);
const fern = await createWelt(dienste);
const sabine = welt.konto('KOORDINATION');
const ulrich = welt.konto('KI_LEITUNG');
const jana = welt.konto('CASE_MANAGEMENT', welt.stadt);
const team = welt.konto('TEAMLEITUNG', welt.traeger);
const andere = fern.konto('KOORDINATION');
const andereCm = fern.konto('CASE_MANAGEMENT', fern.stadt);
const land = createActor('MINISTERIUM', null);
const lies = (wer: KontoActor, id: string) => rufe(wer, 'GET', `/austausch/${id}`);
const suche = async (wer: KontoActor, body: object) =>
  (await rufe(wer, 'POST', '/austausch/suche', { groesse: 100, ...body })).body;
const idsOf = ({ eintraege }: { eintraege: { id: string }[] }) => eintraege.map(({ id }) => id);
const melde = (wer: KontoActor, id: string, art: string, text = 'Das passt bei uns auch.') =>
  rufe(wer, 'POST', `/austausch/${id}/rueckmeldungen`, { art, text, bestaetigt: true });
const erwidere = (wer: KontoActor, id: string, rueckmeldung: string, body: object) =>
  rufe(wer, 'POST', `/austausch/${id}/rueckmeldungen/${rueckmeldung}/schritte`, { version: 1, ...body });
/** Statements past the program: what the database alone decides. */
const roh = async (wer: KontoActor, anweisung: ReturnType<typeof sql>) => {
  const ausgang = await withActor(kontextFuer(dienste, wer, 'steuerung'), async (trx) => {
    const { rows, numAffectedRows } = await anweisung.execute(trx);
    return ok({ zeilen: rows.length, geaendert: Number(numAffectedRows ?? 0n) });
  });
  if (!ausgang.ok) throw new Error('refused');
  return ausgang.wert;
};

describe('Material', () => {
  it('is a draft of the own Standort until it is published, and then found in all Standorte', async () => {
    const id = await createTestbeitrag(rufe, sabine, 'MATERIAL', { titel: 'Schnabelwort Checkliste' });
    const worte = { art: 'MATERIAL', suche: 'schnabelwort' };
    expect(idsOf(await suche(andere, worte))).toEqual([]);
    expect((await lies(andere, id)).status).toBe(404);
    expect((await lies(jana, id)).status).toBe(404);
    expect((await lies(ulrich, id)).status).toBe(200);
    expect((await runTestschritt(rufe, sabine, id, 'VEROEFFENTLICHEN')).status).toBe(201);
    for (const wer of [andere, andereCm, team, land]) expect(idsOf(await suche(wer, worte))).toEqual([id]);
    expect(idsOf(await suche(andere, { ...worte, kategorie: 'CHECKLISTE', lizenz: 'CC_BY_4' }))).toEqual([
      id,
    ]);
    expect(idsOf(await suche(andere, { ...worte, lizenz: 'CC0' }))).toEqual([]);
    expect(idsOf(await suche(andere, { ...worte, thema: 'TEAM' }))).toEqual([]);
    // Two years, where nobody named a day (OQ-S-58).
    expect((await lies(andere, id)).body).toMatchObject({
      eigen: false,
      felder: { pruefenAm: '2028-10-19' },
    });
  });

  it('is not published without a licence, and a link is https', async () => {
    const { lizenz: _weg, ...ohne } = TESTFELDER.MATERIAL;
    const id = await createTestbeitrag(rufe, sabine, 'MATERIAL', { felder: ohne });
    const { status, body } = await runTestschritt(rufe, sabine, id, 'VEROEFFENTLICHEN');
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ pointer: '/lizenz' }]);
    for (const link of ['http://kim.nrw', 'javascript:alert(1)', 'https://a b.de', 'https://u:p@kim.nrw']) {
      const felder = { ...TESTFELDER.MATERIAL, link };
      const antwort = await rufe(sabine, 'POST', '/austausch', {
        art: 'MATERIAL',
        thema: 'TEAM',
        titel: 'Link',
        felder,
        bestaetigt: true,
      });
      expect(antwort.body.errors).toMatchObject([{ pointer: '/link' }]);
    }
  });

  it('in use is changed with a reason; the former Fassung stays, drafts of it stay inside', async () => {
    const id = await createTestbeitrag(rufe, sabine, 'MATERIAL');
    await runTestschritt(rufe, sabine, id, 'VEROEFFENTLICHEN');
    await dienste.admin.query('INSERT INTO benutzer.konto (id, kennung, name) VALUES ($1, $2, $3)', [
      sabine.kontoId,
      sabine.kontoId,
      'Sabine Muster',
    ]);
    // „geprüft von“: by name at home, never outside.
    expect((await lies(ulrich, id)).body.fassungen[0].geprueftVon).toBe('Sabine Muster');
    expect(JSON.stringify((await lies(andere, id)).body)).not.toContain('Sabine Muster');
    const body = {
      version: 2,
      thema: 'FALLARBEIT',
      titel: 'Neuer Titel',
      felder: TESTFELDER.MATERIAL,
      bestaetigt: true,
    };
    const pfad = `/austausch/${id}`;
    expect((await rufe(sabine, 'PUT', pfad, body)).body.code).toBe('ANLASS_FEHLT');
    const neu = { ...body, anlass: 'Ein Punkt kam dazu.' };
    expect((await rufe(jana, 'PUT', pfad, neu)).body.code).toBe('TEXT_FEST');
    expect((await rufe(andere, 'PUT', pfad, neu)).body.code).toBe('TEXT_FEST');
    expect((await rufe(sabine, 'PUT', pfad, neu)).status).toBe(200);
    expect((await rufe(sabine, 'PUT', pfad, neu)).status).toBe(409);
    const gelesen = (await lies(andere, id)).body;
    expect(gelesen.fassungen.map(({ version }: { version: number }) => version)).toEqual([3, 2]);
    expect(gelesen.fassungen[0].anlass).toBe('Ein Punkt kam dazu.');
    expect((await lies(sabine, id)).body.fassungen).toHaveLength(3);
  });

  it('that is withdrawn says why and is found no more; a problem reaches the Standort', async () => {
    const id = await createTestbeitrag(rufe, sabine, 'MATERIAL', { titel: 'Quastenwort' });
    await runTestschritt(rufe, sabine, id, 'VEROEFFENTLICHEN');
    const vorher = (await rufe(sabine, 'GET', '/austausch/anzahl')).body.probleme;
    const { body } = await melde(andere, id, 'PROBLEM', 'Der zweite Punkt ist veraltet.');
    expect((await rufe(sabine, 'GET', '/austausch/anzahl')).body.probleme).toBe(vorher + 1);
    // Of a problem only both sides know.
    expect((await lies(land, id)).body.rueckmeldungen).toEqual([]);
    expect((await erwidere(andere, id, body.id, { schritt: 'ERLEDIGEN', text: 'Weg.' })).body.code).toBe(
      'SCHRITT_NICHT_MOEGLICH',
    );
    expect(
      (await erwidere(sabine, id, body.id, { schritt: 'ERLEDIGEN', text: 'Ist berichtigt.' })).status,
    ).toBe(201);
    expect((await runTestschritt(rufe, jana, id, 'ZURUECKZIEHEN', 'Alt.')).body.code).toBe(
      'NUR_VERANTWORTLICHE',
    );
    expect((await runTestschritt(rufe, sabine, id, 'ZURUECKZIEHEN')).body.code).toBe('GRUND_FEHLT');
    expect(
      (await runTestschritt(rufe, sabine, id, 'ZURUECKZIEHEN', 'Die Regel gilt nicht mehr.')).status,
    ).toBe(201);
    expect(idsOf(await suche(andere, { art: 'MATERIAL', suche: 'quastenwort' }))).toEqual([]);
    expect((await lies(andere, id)).body).toMatchObject({
      zustand: 'ZURUECKGEZOGEN',
      fassungen: [{ anlass: 'Die Regel gilt nicht mehr.' }, {}],
      rueckmeldungsarten: [],
    });
  });
});

describe('Praxisbeispiel', () => {
  it('is published by a second person, and taken over by others once', async () => {
    const id = await createTestbeitrag(rufe, jana, 'PRAXISBEISPIEL');
    expect((await runTestschritt(rufe, sabine, id, 'VEROEFFENTLICHEN')).body.code).toBe(
      'SCHRITT_NICHT_MOEGLICH',
    );
    expect((await runTestschritt(rufe, jana, id, 'VORLEGEN')).status).toBe(201);
    expect((await rufe(sabine, 'GET', '/austausch/anzahl')).body.freigaben).toBe(1);
    expect((await runTestschritt(rufe, jana, id, 'VEROEFFENTLICHEN')).body.code).toBe('NUR_VERANTWORTLICHE');
    expect(
      (await runTestschritt(rufe, sabine, id, 'ZURUECKGEBEN', 'Bitte das Ergebnis ergänzen.')).status,
    ).toBe(201);
    const felder = { ...TESTFELDER.PRAXISBEISPIEL, ergebnis: 'Ein Ablauf und weniger Rückfragen.' };
    const neu = { version: 3, thema: 'FALLARBEIT', titel: 'Ein Ablauf', felder, bestaetigt: true };
    expect((await rufe(jana, 'PUT', `/austausch/${id}`, neu)).status).toBe(200);
    expect((await runTestschritt(rufe, jana, id, 'VORLEGEN')).status).toBe(201);
    expect((await runTestschritt(rufe, sabine, id, 'VEROEFFENTLICHEN')).status).toBe(201);
    // What was said inside stays inside.
    expect((await lies(andere, id)).body.fassungen).toHaveLength(1);
    expect((await melde(ulrich, id, 'UEBERNAHME')).body.code).toBe('RUECKMELDUNG_NICHT_MOEGLICH');
    expect((await melde(andere, id, 'UEBERNAHME')).status).toBe(201);
    expect((await melde(andereCm, id, 'UEBERNAHME')).body.code).toBe('SCHON_UEBERNOMMEN');
    expect((await lies(land, id)).body).toMatchObject({
      uebernahmen: 1,
      rueckmeldungen: [{ art: 'UEBERNAHME' }],
    });
  });

  it('is not published by who wrote it, not even past the program', async () => {
    const id = await createTestbeitrag(rufe, sabine, 'PRAXISBEISPIEL');
    await runTestschritt(rufe, sabine, id, 'VORLEGEN');
    expect((await runTestschritt(rufe, sabine, id, 'VEROEFFENTLICHEN')).body.code).toBe('ZWEITES_AUGENPAAR');
    await expect(
      roh(
        sabine,
        sql`UPDATE steuerung.austausch_beitrag SET zustand = 'VEROEFFENTLICHT', freigegeben_von = ${sabine.kontoId} WHERE id = ${id}`,
      ),
    ).rejects.toThrow('check constraint');
  });

  it.each([
    ['ergebnis', 'Die einzige eritreische Hebamme half.'],
    ['vorgehen', 'Frau Müller hat es gemacht.'],
    ['anders', 'Fatima Yilmaz früher fragen.'],
    ['kontakt', 'Sabine Wiesenkamp, Koordination'],
  ])('tells nobody: %s with „%s“ is held', async (feld, text) => {
    const { status, body } = await rufe(jana, 'POST', '/austausch', {
      art: 'PRAXISBEISPIEL',
      thema: 'FALLARBEIT',
      titel: 'Versuch',
      felder: { ...TESTFELDER.PRAXISBEISPIEL, [feld]: text },
      bestaetigt: true,
    });
    expect(status).toBe(422);
    expect(body.code).toBe('PERSONENBEZUG');
    expect(body.errors[0].pointer).toBe(`/${feld}`);
  });
});

describe('Frage', () => {
  it('is answered by other Standorte, stands open with its age, and is settled by the answer that helps', async () => {
    dienste.setStichtag('2026-10-01');
    const id = await createTestbeitrag(rufe, jana, 'FRAGE', { titel: 'Protokolle ordnen' });
    dienste.setStichtag('2026-10-19');
    const spaeter = await createTestbeitrag(rufe, jana, 'FRAGE', { titel: 'Noch eine' });
    const offen = (await suche(andere, { art: 'FRAGE', auswahl: 'OFFEN' })).eintraege.filter(
      (eine: { id: string }) => eine.id === id || eine.id === spaeter,
    );
    expect(offen).toMatchObject([
      { id, alterTage: 18 },
      { id: spaeter, alterTage: 0 },
    ]);
    expect((await melde(team, id, 'ANTWORT')).status).toBe(403);
    const { body: antwort } = await melde(andereCm, id, 'ANTWORT', 'Nach Jahr und Gremium.');
    expect((await rufe(jana, 'GET', '/austausch/anzahl')).body.antworten).toBe(1);
    expect((await rufe(sabine, 'GET', '/austausch/anzahl')).body.antworten).toBe(0);
    expect((await erwidere(andereCm, id, antwort.id, { schritt: 'ANNEHMEN' })).status).toBe(422);
    expect((await erwidere(jana, id, antwort.id, { schritt: 'ANNEHMEN' })).status).toBe(201);
    expect((await lies(land, id)).body).toMatchObject({
      zustand: 'GEKLAERT',
      rueckmeldungen: [{ zustand: 'ANGENOMMEN', schritte: [] }],
    });
    expect((await rufe(jana, 'GET', '/austausch/anzahl')).body.antworten).toBe(0);
    expect(idsOf(await suche(andere, { art: 'FRAGE', auswahl: 'OFFEN' }))).not.toContain(id);
  });

  it('of the Land is read and answered everywhere', async () => {
    const id = await createTestbeitrag(rufe, land, 'FRAGE');
    expect((await lies(andere, id)).body).toMatchObject({ herkunft: null, eigen: false });
    expect((await melde(jana, id, 'ANTWORT')).status).toBe(201);
    expect((await lies(land, id)).body).toMatchObject({ eigen: true, antworten: 1 });
    const material = await createTestbeitrag(rufe, land, 'MATERIAL');
    await runTestschritt(rufe, land, material, 'VEROEFFENTLICHEN');
    await melde(jana, material, 'PROBLEM');
    expect((await rufe(land, 'GET', '/austausch/anzahl')).body.probleme).toBe(1);
  });
});

describe('Hospitation', () => {
  it('is offered, asked for, promised as long as there is a place, held and reported', async () => {
    const id = await createTestbeitrag(rufe, sabine, 'HOSPITATION');
    const frage = {
      art: 'HOSPITATION',
      thema: 'TEAM',
      titel: 'Nein',
      felder: TESTFELDER.HOSPITATION,
      bestaetigt: true,
    };
    expect((await rufe(jana, 'POST', '/austausch', frage)).body.code).toBe('NUR_VERANTWORTLICHE');
    const { body: erste } = await melde(andereCm, id, 'ANFRAGE', 'Gern im November.');
    const { body: zweite } = await melde(andere, id, 'ANFRAGE', 'Wir auch.');
    expect((await rufe(sabine, 'GET', '/austausch/anzahl')).body.anfragen).toBe(2);
    // The request of one Standort is no business of a third.
    expect((await lies(land, id)).body.rueckmeldungen).toEqual([]);
    const zusage = { schritt: 'ZUSAGEN', text: 'Gern.', tag: '2026-11-10' };
    expect(
      (await erwidere(sabine, id, erste.id, { schritt: 'ZUSAGEN', text: 'Gern.' })).body.errors,
    ).toMatchObject([{ pointer: '/tag' }]);
    expect((await erwidere(sabine, id, erste.id, zusage)).status).toBe(201);
    expect((await erwidere(sabine, id, zweite.id, zusage)).body.code).toBe('KEIN_PLATZ');
    expect((await rufe(andereCm, 'GET', '/austausch/anzahl')).body.zusagen).toBe(1);
    const bericht = {
      version: 2,
      schritt: 'BERICHTEN',
      text: 'Die Runde ist kurz und klar.',
      tag: '2026-11-10',
    };
    expect((await erwidere(andereCm, id, erste.id, bericht)).body.errors).toMatchObject([
      { code: 'DATUM_IN_ZUKUNFT' },
    ]);
    dienste.setStichtag('2026-11-11');
    expect((await erwidere(sabine, id, erste.id, bericht)).status).toBe(422);
    expect((await erwidere(andereCm, id, erste.id, bericht)).status).toBe(201);
    dienste.setStichtag('2027-01-01');
    expect((await melde(andere, id, 'ANFRAGE')).body.code).toBe('ZEITRAUM_VORBEI');
    dienste.setStichtag('2026-10-19');
  });
});

describe('past the program', () => {
  it('nobody reads, changes or publishes what another Standort has not published', async () => {
    const id = await createTestbeitrag(rufe, sabine, 'MATERIAL');
    for (const wer of [andere, andereCm, land, jana, team]) {
      expect(await roh(wer, sql`SELECT 1 FROM steuerung.austausch_beitrag WHERE id = ${id}`)).toMatchObject({
        zeilen: 0,
      });
      expect(
        await roh(wer, sql`SELECT 1 FROM steuerung.austausch_fassung WHERE beitrag_id = ${id}`),
      ).toMatchObject({
        zeilen: 0,
      });
    }
    await runTestschritt(rufe, sabine, id, 'VEROEFFENTLICHEN');
    for (const wer of [andere, jana, land])
      expect(
        await roh(wer, sql`UPDATE steuerung.austausch_beitrag SET titel = 'Meins' WHERE id = ${id}`),
      ).toMatchObject({ geaendert: 0 });
  });

  it('a case manager publishes no Material, and nobody speaks for another Standort', async () => {
    const id = await createTestbeitrag(rufe, jana, 'MATERIAL');
    await expect(
      roh(jana, sql`UPDATE steuerung.austausch_beitrag SET zustand = 'VEROEFFENTLICHT' WHERE id = ${id}`),
    ).rejects.toThrow('row-level security');
    const offen = await createTestbeitrag(rufe, jana, 'FRAGE');
    await expect(
      roh(
        andere,
        sql`INSERT INTO steuerung.austausch_rueckmeldung (id, beitrag_id, beitrag_art, ziel_standort_id, standort_id, art, text, konto_id, bearbeitet_von, am)
          VALUES (gen_random_uuid(), ${offen}, 'FRAGE', ${welt.standortId}, ${welt.standortId}, 'ANTWORT', 'Falsch.', ${andere.kontoId}, ${andere.kontoId}, '2026-10-19')`,
      ),
    ).rejects.toThrow('row-level security');
    const { body } = await melde(andere, offen, 'ANTWORT');
    for (const wer of [andereCm, land, team])
      expect(
        await roh(
          wer,
          sql`UPDATE steuerung.austausch_rueckmeldung SET zustand = 'ANGENOMMEN', bearbeitet_von = ${wer.kontoId} WHERE id = ${body.id}`,
        ),
      ).toMatchObject({ geaendert: 0 });
  });

  it('requests and problems are seen by both sides alone', async () => {
    const id = await createTestbeitrag(rufe, sabine, 'HOSPITATION');
    const { body } = await melde(andere, id, 'ANFRAGE');
    const drittes = (await createWelt(dienste)).konto('KOORDINATION');
    const lesen = sql`SELECT 1 FROM steuerung.austausch_rueckmeldung WHERE id = ${body.id}`;
    expect(await roh(drittes, lesen)).toMatchObject({ zeilen: 0 });
    expect(await roh(land, lesen)).toMatchObject({ zeilen: 0 });
    expect(await roh(sabine, lesen)).toMatchObject({ zeilen: 1 });
    expect(await roh(andereCm, lesen)).toMatchObject({ zeilen: 1 });
  });
});
