import { describe, expect, it } from 'vitest';
import { createThemawelt, HINWEIS } from './test-thema.ts';
import { createWelt } from '#test/support/welt.ts';

const {
  welt,
  jana,
  sabine,
  ulrich,
  rufe,
  sql,
  dienste,
  openKurzberatung,
  giveHinweis,
  readEigene,
  createThema,
} = await createThemawelt();
const andere = await createWelt(dienste);
const kollegin = welt.konto('CASE_MANAGEMENT', welt.stadt);
const miriam = welt.konto('CASE_MANAGEMENT', welt.traeger);
const lies = async (id: string, actor = sabine) => (await rufe(actor, 'GET', `/systemhinweise/${id}`)).body;

describe('a Systemhinweis', () => {
  it('leaves the Akte as codes; the timeline keeps a note of its own', async () => {
    const akteId = await openKurzberatung();
    const antwort = await rufe(jana, 'POST', `/akten/${akteId}/systemhinweise`, HINWEIS);
    expect([antwort.status, antwort.body]).toEqual([201, { id: akteId }]);
    const leiste = (await rufe(jana, 'GET', `/akten/${akteId}/zeitleiste`)).body.eintraege;
    expect(leiste.find(({ art }: { art: string }) => art === 'SYSTEMHINWEIS_GEGEBEN').inhalt).toEqual({
      worum: 'Jobcenter: Lücke beim Wechsel des Rechtskreises',
    });
    const [eigener] = (await readEigene()).eintraege;
    expect(await lies(eigener.id)).toMatchObject({
      monat: '2026-10-01',
      schnittstelle: 'JOBCENTER',
      tageVerloren: 35,
      inhalt: null,
      zustand: 'NEU',
      gemeldetVon: null,
      mitName: false,
    });
  });

  it('AT-24: stops a text with a name and a date of birth, and asks to take them out', async () => {
    await openKurzberatung(jana, {
      person: { art: 'NEU', identitaet: { familienname: 'Zidanova', vornamen: 'Rahaf' } },
    });
    const akteId = await openKurzberatung();
    const text = 'Rahaf Zidanova, geb. 01.02.1990, bekam fünf Wochen lang nichts.';
    const gib = (mehr: object) =>
      rufe(jana, 'POST', `/akten/${akteId}/systemhinweise`, { ...HINWEIS, ...mehr });
    const mit = await gib({ text, bestaetigt: true });
    expect([mit.status, mit.body.code]).toEqual([422, 'PERSONENBEZUG']);
    expect(mit.body.errors.map(({ code }: { code: string }) => code)).toEqual([
      'NAME_VOLL',
      'NAME_VOLL',
      'GEBURTSDATUM',
    ]);
    expect(JSON.stringify(mit.body)).not.toContain('Zidanova');
    const befunde = (await rufe(jana, 'POST', '/systemhinweise/pruefung', { text })).body.befunde;
    expect(befunde).toHaveLength(3);
    expect((await gib({ institution: 'Frau Zidanova', bestaetigt: true })).body.errors[0].pointer).toBe(
      '/institution',
    );
    expect((await gib({ text: 'Fünf Wochen ohne Einkommen.' })).body.code).toBe('TEXT_UNBESTAETIGT');
    const vorher = (await readEigene()).gesamt;
    expect((await gib({ text: 'Fünf Wochen ohne Einkommen.', bestaetigt: true })).status).toBe(201);
    expect((await readEigene()).gesamt).toBe(vorher + 1);
  });

  it('is read by its reporter, Koordination and KI-Leitung, and by nobody of another Standort', async () => {
    const id = await giveHinweis();
    for (const actor of [sabine, ulrich]) expect((await lies(id, actor)).id).toBe(id);
    const anderswo = andere.konto('KOORDINATION', andere.kreis);
    expect((await rufe(anderswo, 'GET', `/systemhinweise/${id}`)).status).toBe(404);
    for (const actor of [kollegin, miriam])
      expect((await readEigene(actor)).eintraege.map((eine: { id: string }) => eine.id)).not.toContain(id);
    expect((await rufe(jana, 'GET', '/systemhinweise')).status).toBe(403);
    expect((await rufe(welt.konto('TEAMLEITUNG', welt.stadt), 'GET', '/systemhinweise')).status).toBe(403);
  });

  it('leads nobody to the Akte or, without a name, to the reporter', async () => {
    const akteId = await openKurzberatung();
    await rufe(jana, 'POST', `/akten/${akteId}/systemhinweise`, HINWEIS);
    const [{ id }] = (await readEigene()).eintraege;
    const schluessel = new Set([akteId, jana.kontoId, jana.mandantId ?? '', welt.stadt.id]);
    const sicht = JSON.stringify(await lies(id));
    for (const eine of schluessel) expect(sicht).not.toContain(eine);
    // In the whole row: no key of the Akte, the Stelle or the account, no day, no moment.
    const [zeile] = await sql<Record<string, unknown>>(
      'SELECT * FROM steuerung.systemhinweis WHERE id = $1',
      [id],
    );
    for (const eine of schluessel) expect(JSON.stringify(zeile)).not.toContain(eine);
    expect(
      Object.keys(zeile ?? {}).filter((name) => /_am$|_tag$|akte|mandant|kommune|person/.test(name)),
    ).toEqual([]);
    expect(id[14]).toBe('4');
    // On the side of the Akte nothing names the Hinweis: neither the Ereignis nor the log.
    for (const tabelle of ['fall.ereignis', 'protokoll.eintrag', 'technik.idempotenz'])
      expect(
        await sql(
          `SELECT 1 FROM ${tabelle} x WHERE x::text LIKE '%' || $1 || '%' AND x::text LIKE '%' || $2 || '%'`,
          [id, akteId],
        ),
      ).toEqual([]);
    const spur = await sql<{ codes: unknown }>(
      `SELECT codes FROM fall.ereignis WHERE akte_id = $1 AND art = 'SYSTEMHINWEIS_GEGEBEN'`,
      [akteId],
    );
    expect(spur).toEqual([{ codes: {} }]);
    // The Koordination opens no Akte, and does not read who reported.
    expect((await rufe(sabine, 'GET', `/akten/${akteId}`)).status).toBe(403);
    const melder = await dienste.admin.query(
      `SELECT roles::text, qual FROM pg_policies WHERE schemaname = 'steuerung' AND tablename = 'hinweis_melder' AND roles::text LIKE '%kim_steuerung%'`,
    );
    expect(melder.rows).toHaveLength(1);
    expect(melder.rows[0].qual).toContain('konto_id');
  });

  it('is found by its codes and its month', async () => {
    await giveHinweis(jana, { huerde: 'FORMULAR', schnittstelle: 'KITA', themenbereich: 'KINDERBETREUUNG' });
    const suche = async (query: string) => (await rufe(sabine, 'GET', `/systemhinweise?${query}`)).body;
    const gefunden = await suche('schnittstelle=KITA&huerde=FORMULAR&monat=2026-10&zustand=NEU');
    expect(gefunden.gesamt).toBe(1);
    expect((await suche('schnittstelle=KITA&monat=2026-09')).gesamt).toBe(0);
    expect((await suche('themenbereich=MOBILITAET')).gesamt).toBe(0);
    expect((await rufe(sabine, 'GET', '/systemhinweise?monat=2026-13')).status).toBe(422);
  });
});

describe('between Koordination and reporter', () => {
  it('a Rückfrage reaches who gave no name, and the answer comes back without one', async () => {
    const id = await giveHinweis();
    const frage = { version: 1, text: 'Seit wann ist das so?', bestaetigt: true };
    expect((await rufe(sabine, 'POST', `/systemhinweise/${id}/rueckfrage`, frage)).status).toBe(201);
    expect((await rufe(sabine, 'POST', `/systemhinweise/${id}/rueckfrage`, frage)).status).toBe(409);
    expect((await rufe(jana, 'GET', '/systemhinweise/anzahl')).body.rueckfragen).toBe(1);
    expect((await rufe(kollegin, 'GET', '/systemhinweise/anzahl')).body.rueckfragen).toBe(0);
    const antwort = { text: 'Seit dem Frühjahr.', bestaetigt: true };
    expect((await rufe(kollegin, 'POST', `/systemhinweise/${id}/antwort`, antwort)).status).toBe(404);
    expect((await rufe(jana, 'POST', `/systemhinweise/${id}/antwort`, antwort)).status).toBe(201);
    expect((await rufe(jana, 'POST', `/systemhinweise/${id}/antwort`, antwort)).body.code).toBe(
      'KEINE_RUECKFRAGE',
    );
    expect((await rufe(jana, 'GET', '/systemhinweise/anzahl')).body.rueckfragen).toBe(0);
    expect((await lies(id)).beitraege).toMatchObject([
      { art: 'RUECKFRAGE', inhalt: frage.text },
      { art: 'ANTWORT', inhalt: antwort.text, von: null },
    ]);
  });

  it('the reporter may be named, and learns that the Hinweis was looked at', async () => {
    const id = await giveHinweis(jana, { mitName: true });
    expect(await lies(id)).toMatchObject({ mitName: true });
    expect(
      (
        await sql<{ gemeldet_von: string }>(
          'SELECT gemeldet_von FROM steuerung.systemhinweis WHERE id = $1',
          [id],
        )
      )[0],
    ).toEqual({ gemeldet_von: jana.kontoId });
    const gesichtet = { version: 1, ergebnis: 'GESICHTET' };
    expect((await rufe(ulrich, 'POST', `/systemhinweise/${id}/sichtung`, gesichtet)).status).toBe(201);
    expect((await readEigene()).rueckmeldungen[0]).toMatchObject({ anlass: 'GESICHTET', gelesenAm: null });
  });

  it('is not put aside without a reason; the reason reaches the reporter, who can object', async () => {
    const id = await giveHinweis();
    const lege = (mehr: object) =>
      rufe(sabine, 'POST', `/systemhinweise/${id}/sichtung`, {
        version: 1,
        ergebnis: 'NICHT_WEITERVERFOLGT',
        ...mehr,
      });
    expect((await lege({})).body.code).toBe('GRUND_FEHLT');
    expect((await lege({ grund: 'Ein Einzelfall.' })).status).toBe(201);
    const meldung = (await readEigene()).rueckmeldungen.find(
      ({ anlass }: { anlass: string }) => anlass === 'ABGELEHNT',
    );
    expect(meldung).toMatchObject({ inhalt: 'Ein Einzelfall.', thema: null });
    const pfad = `/rueckmeldungen/${meldung.id}/widerspruch`;
    const widerspruch = { text: 'Es kommt jede Woche vor.', bestaetigt: true };
    expect((await rufe(kollegin, 'POST', pfad, widerspruch)).status).toBe(404);
    expect((await rufe(jana, 'POST', pfad, widerspruch)).status).toBe(201);
    expect((await rufe(jana, 'POST', pfad, widerspruch)).body.code).toBe('SCHON_WIDERSPROCHEN');
    expect(await lies(id)).toMatchObject({
      zustand: 'GESICHTET',
      beitraege: [{ art: 'WIDERSPRUCH', von: null }],
    });
  });
});

describe('what comes again and again', () => {
  it('is hidden from the team while the group is small, and counted for the Koordination', async () => {
    const melden = { schnittstelle: 'SCHULAMT', themenbereich: 'BILDUNG', huerde: 'KEIN_PLATZ' };
    const zaehle = async (actor: typeof jana) =>
      (await rufe(actor, 'GET', '/systemhinweise/haeufungen')).body.eintraege.find(
        ({ schnittstelle }: { schnittstelle: string }) => schnittstelle === 'SCHULAMT',
      )?.anzahl;
    for (const actor of [jana, jana, kollegin, kollegin, kollegin]) await giveHinweis(actor, melden);
    expect([await zaehle(sabine), await zaehle(jana)]).toEqual([5, undefined]);
    await giveHinweis(miriam, melden);
    expect([await zaehle(jana), await zaehle(welt.konto('TEAMLEITUNG', welt.stadt))]).toEqual([6, 6]);
    expect(await zaehle(andere.konto('KOORDINATION', andere.kreis))).toBeUndefined();
  });

  it('is joined once: a Hinweis belongs to one Thema', async () => {
    const id = await giveHinweis();
    await createThema([id]);
    const zweites = await rufe(sabine, 'POST', '/themen', {
      titel: 'Noch einmal',
      beschreibung: 'Dasselbe.',
      hinweise: [id],
      bestaetigt: true,
    });
    expect([zweites.status, zweites.body.code]).toEqual([422, 'HINWEIS_NICHT_FREI']);
    expect(await sql(`SELECT 1 FROM steuerung.thema WHERE titel = 'Noch einmal'`)).toEqual([]);
  });
});
