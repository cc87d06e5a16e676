import { describe, expect, it } from 'vitest';
import { TEXT_VERSION } from '#src/modules/einwilligung/index.ts';
import { createFallwelt, ZIEL } from './test-fall.ts';

const { dienste, welt, rufe, jana, sql, openFall, openKurzberatung, version } = await createFallwelt();

const post = async (id: string, pfad: string, body: object = {}, methode: 'POST' | 'PUT' = 'POST') =>
  rufe(jana, methode, `/akten/${id}/${pfad}`, { version: await version(id), ...body });
const ansicht = async (id: string) => (await rufe(jana, 'GET', `/akten/${id}`)).body;

describe('RUHEND', () => {
  it('returns to the state in which the Fall rested; contacts stay possible', async () => {
    const id = await openFall();
    await rufe(jana, 'POST', `/akten/${id}/assessments`, {});
    expect((await post(id, 'ruhen', { grund: 'NICHT_ERREICHBAR' })).status).toBe(201);
    expect((await ansicht(id)).akte).toMatchObject({
      zustand: 'RUHEND',
      naechsterTermin: '2027-04-19',
      naechsterTerminArt: 'WIEDERVORLAGE',
    });
    expect((await post(id, 'ruhen', { grund: 'WUNSCH' })).body.code).toBe('UEBERGANG_NICHT_MOEGLICH');
    const versuch = { datum: '2026-10-19', art: 'TELEFON', erreicht: false };
    expect((await rufe(jana, 'POST', `/akten/${id}/kontakte`, versuch)).status).toBe(201);
    expect((await ansicht(id)).akte.letzterKontakt).toBeNull();
    expect((await post(id, 'fortfuehrung')).status).toBe(201);
    expect((await ansicht(id)).akte.zustand).toBe('ASSESSMENT');
  });
});

describe('eight weeks without the person', () => {
  it('an attempt is counted as one that reached nobody; resting leaves the Fall counted as begun', async () => {
    const id = await openFall();
    const zaehle = () =>
      sql(
        `SELECT z.art, z.wert, z.merkmale ->> 'erreicht' AS erreicht FROM bericht.zaehlsatz z
           JOIN fall.akte_zaehlsatz l ON l.zaehlsatz_id = z.id
          WHERE l.akte_id = $1 AND z.art IN ('KONTAKT', 'FALL_BEGINN', 'FALL_ENDE') ORDER BY z.art, erreicht`,
        [id],
      );
    const vorher = await zaehle();
    expect(vorher).toContainEqual({ art: 'FALL_BEGINN', wert: 1, erreicht: null });
    const versuch = { datum: '2026-10-19', art: 'TELEFON', erreicht: false };
    await rufe(jana, 'POST', `/akten/${id}/kontakte`, versuch);
    expect((await post(id, 'ruhen', { grund: 'NICHT_ERREICHBAR' })).status).toBe(201);
    const nachher = await zaehle();
    expect(nachher).toHaveLength(vorher.length + 1);
    expect(nachher).toContainEqual({ art: 'KONTAKT', wert: 1, erreicht: 'false' });
    expect(nachher.map((zeile) => (zeile as { art: string }).art)).not.toContain('FALL_ENDE');
  });
});

describe('resting in the counts', () => {
  const zaehleRuhen = async (id: string): Promise<unknown[]> =>
    sql(
      `SELECT z.art, z.wert, z.merkmale, z.quartal FROM bericht.zaehlsatz z
         JOIN fall.akte_zaehlsatz l ON l.zaehlsatz_id = z.id
        WHERE l.akte_id = $1 AND z.art LIKE 'RUHEN%' ORDER BY z.art`,
      [id],
    );
  const beginn = { art: 'RUHEN_BEGINN', wert: 1, merkmale: {}, quartal: '2026-Q4' };
  const ende = { ...beginn, art: 'RUHEN_ENDE' };

  it('begins once and ends with the Fortführung, in its quarter and without a reason', async () => {
    const id = await openFall();
    await post(id, 'ruhen', { grund: 'NICHT_ERREICHBAR' });
    expect(await zaehleRuhen(id)).toEqual([beginn]);
    dienste.setStichtag('2027-01-04');
    try {
      expect((await post(id, 'fortfuehrung')).status).toBe(201);
      expect(await zaehleRuhen(id)).toEqual([beginn, { ...ende, quartal: '2027-Q1' }]);
    } finally {
      dienste.setStichtag('2026-10-19');
    }
  });

  it('ends with the Abschluss of a resting Fall, and counts nothing for one that never rested', async () => {
    const [ruhend, laufend] = [await openFall(), await openFall()];
    await post(ruhend, 'ruhen', { grund: 'WUNSCH' });
    for (const id of [ruhend, laufend]) {
      expect((await post(id, 'abschluss', { grund: 'WUNSCH', ziele: [] })).status).toBe(201);
    }
    expect(await zaehleRuhen(ruhend)).toEqual([beginn, ende]);
    expect(await zaehleRuhen(laufend)).toEqual([]);
  });

  it('of before it was counted is derived from the Ereignisse, once, in the quarter of its day', async () => {
    const [ruhend, fortgefuehrt, gezaehlt] = [await openFall(), await openFall(), await openFall()];
    for (const id of [ruhend, fortgefuehrt, gezaehlt]) await post(id, 'ruhen', { grund: 'WUNSCH' });
    dienste.setStichtag('2027-01-04');
    try {
      for (const id of [fortgefuehrt, gezaehlt]) expect((await post(id, 'fortfuehrung')).status).toBe(201);
      // Rested twice, counted the second time only.
      await post(fortgefuehrt, 'ruhen', { grund: 'WUNSCH' });
      await sql(
        `WITH v AS (DELETE FROM fall.akte_zaehlsatz WHERE akte_id = ANY ($1) AND art LIKE 'RUHEN%' RETURNING zaehlsatz_id)
         DELETE FROM bericht.zaehlsatz WHERE id IN (SELECT zaehlsatz_id FROM v) AND quartal = '2026-Q4'`,
        [[ruhend, fortgefuehrt]],
      );
      await sql(
        `INSERT INTO fall.akte_zaehlsatz (mandant_id, akte_id, zaehlsatz_id, art)
         SELECT z.mandant_id, $1, z.id, z.art FROM bericht.zaehlsatz z WHERE z.mandant_id = $2 AND z.art = 'RUHEN_BEGINN' AND z.quartal = '2027-Q1'`,
        [fortgefuehrt, welt.stadt.id],
      );
      const zaehleNach = async () =>
        (
          await sql<{ anzahl: number }>(
            `SELECT fall.zaehle_ruhen_nach() AS anzahl FROM set_config('kim.mandant_id', $1, false)`,
            [welt.stadt.id],
          )
        )[0]?.anzahl;
      expect(await zaehleNach()).toBe(3);
      expect(await zaehleRuhen(ruhend)).toEqual([beginn]);
      const zweites = { ...beginn, quartal: '2027-Q1' };
      expect(await zaehleRuhen(fortgefuehrt)).toHaveLength(3);
      expect(await zaehleRuhen(fortgefuehrt)).toEqual(
        expect.arrayContaining([beginn, zweites, { ...ende, quartal: '2027-Q1' }]),
      );
      expect(await zaehleRuhen(gezaehlt)).toEqual([beginn, { ...ende, quartal: '2027-Q1' }]);
      expect(await zaehleNach()).toBe(0);
    } finally {
      dienste.setStichtag('2026-10-19');
    }
  });

  it('ends with the withdrawal of the Zusammenarbeit', async () => {
    const id = await openFall();
    await post(id, 'ruhen', { grund: 'WUNSCH' });
    const { eintraege } = (await rufe(jana, 'GET', `/akten/${id}/einwilligungen`)).body;
    const arbeit = eintraege.find(({ zweck }: { zweck: string }) => zweck === 'ZUSAMMENARBEIT');
    const { version } = (await rufe(jana, 'GET', `/einwilligungen/${arbeit.id}`)).body;
    expect((await rufe(jana, 'POST', `/einwilligungen/${arbeit.id}/widerruf`, { version })).status).toBe(201);
    expect(await zaehleRuhen(id)).toEqual([beginn, ende]);
  });
});

describe('Termin', () => {
  it('is set, shown and missed as a hint with its source', async () => {
    const id = await openFall();
    expect((await ansicht(id)).akte.naechsterTermin).toBe('2027-01-19');
    const weg = await post(id, 'termin', { termin: null }, 'PUT');
    expect([weg.status, weg.body.code]).toEqual([422, 'TERMIN_NOETIG']);
    const vorbei = await post(id, 'termin', { termin: { datum: '2026-10-18', art: 'TERMIN' } }, 'PUT');
    expect(vorbei.body.errors).toMatchObject([{ pointer: '/termin/datum', code: 'TERMIN_VORBEI' }]);
    expect((await post(id, 'termin', { termin: { datum: '2026-10-26', art: 'TERMIN' } }, 'PUT')).status).toBe(
      200,
    );
    const danach = await ansicht(id);
    expect(danach.akte).toMatchObject({ naechsterTermin: '2026-10-26', naechsterTerminArt: 'TERMIN' });
    expect(danach.hinweise.map((h: { code: string }) => h.code)).not.toContain('TERMIN_FEHLT');
    const alt = await rufe(jana, 'PUT', `/akten/${id}/termin`, { version: 1, termin: null });
    expect(alt.status).toBe(409);
    expect(alt.body.zustand.naechsterTermin).toBe('2026-10-26');
  });
});

describe('Abschluss', () => {
  it('asks for a result of every Ziel, then sets retention, counts and closes for every edit', async () => {
    const id = await openFall();
    const { body: ziel } = await rufe(jana, 'POST', `/akten/${id}/ziele`, ZIEL);
    expect((await post(id, 'abschluss', { grund: 'ZIELE_ERREICHT' })).body.errors).toMatchObject([
      { code: 'ZIELERGEBNIS_FEHLT' },
    ]);
    const abschluss = {
      grund: 'ZIELE_ERREICHT',
      ziele: [{ zielId: ziel.id, ergebnis: 'ERREICHT' }],
      offenes: 'Nichts',
    };
    expect((await post(id, 'abschluss', abschluss)).status).toBe(201);
    const { akte, ziele, hinweise } = await ansicht(id);
    expect(akte).toMatchObject({
      zustand: 'GESCHLOSSEN',
      abgeschlossenAm: '2026-10-19',
      loeschenAb: '2030-01-01',
    });
    expect(ziele[0].stand).toBe('ERREICHT');
    expect(hinweise).toEqual([]);
    const jede = [
      await post(id, 'termin', { termin: null }, 'PUT'),
      await post(id, 'ruhen', { grund: 'WUNSCH' }),
      await post(id, 'abschluss', { grund: 'WUNSCH' }),
      await post(id, 'ohne-ziel', { begruendung: 'x' }),
      await rufe(jana, 'POST', `/akten/${id}/kontakte`, { datum: '2026-10-19', art: 'TELEFON' }),
      await rufe(jana, 'POST', `/akten/${id}/ziele`, ZIEL),
      await rufe(jana, 'PUT', `/akten/${id}/ziele/${ziel.id}`, { ...ZIEL, version: 2 }),
      await rufe(jana, 'POST', `/akten/${id}/ziele/${ziel.id}/stand`, { version: 2, stand: 'OFFEN' }),
      await rufe(jana, 'POST', `/akten/${id}/assessments`, {}),
      await rufe(jana, 'POST', `/akten/${id}/schritte`, { zielId: ziel.id, was: 'x', wer: 'KLIENT' }),
    ];
    expect(jede.map(({ body }) => body.code)).toEqual(Array(10).fill('AKTE_GESCHLOSSEN'));
  });

  it('with a Nachsorge the Akte stays open until that is done', async () => {
    const id = await openFall();
    expect((await post(id, 'abschluss', { grund: 'WEGZUG', nachsorgeAm: '2026-10-19' })).body.code).toBe(
      'NACHSORGE_VORBEI',
    );
    await post(id, 'abschluss', { grund: 'WEGZUG', nachsorgeAm: '2027-01-19' });
    expect((await ansicht(id)).akte).toMatchObject({
      zustand: 'NACHSORGE',
      naechsterTermin: '2027-01-19',
      loeschenAb: null,
    });
    expect((await post(id, 'nachsorge-ende')).status).toBe(422);
    await post(id, 'nachsorge-ende', { ergebnis: 'ERLEDIGT' });
    expect((await ansicht(id)).akte).toMatchObject({
      zustand: 'GESCHLOSSEN',
      loeschenAb: '2030-01-01',
      naechsterTermin: null,
    });
  });

  it('AT-23: after a withdrawal everything is refused, reading is not', async () => {
    const id = await openFall();
    const { body: vorher } = await rufe(jana, 'GET', `/akten/${id}`);
    const [einwilligung] = vorher.einwilligungen;
    const widerruf = await rufe(jana, 'POST', `/einwilligungen/${einwilligung.id}/widerruf`, { version: 1 });
    expect(widerruf.status).toBe(201);
    expect((await ansicht(id)).akte).toMatchObject({
      zustand: 'EINWILLIGUNG_WIDERRUFEN',
      loeschenAb: '2026-11-19',
    });
    const antwort = await rufe(jana, 'POST', `/akten/${id}/kontakte`, {
      datum: '2026-10-19',
      art: 'TELEFON',
    });
    expect(antwort.body.code).toBe('AKTE_EINGEFROREN');
    expect((await rufe(jana, 'GET', `/akten/${id}`)).status).toBe(200);
  });
});

describe('Mein Tag', () => {
  it('shows what is due, with names of the own Akten only', async () => {
    const {
      rufe: rufe2,
      jana: ich,
      openFall: oeffne,
      openKurzberatung: kurz,
      welt,
      version: v,
    } = await createFallwelt();
    const [heute, vorbei, still] = [await oeffne(), await oeffne(), await oeffne()];
    const kurzId = await kurz();
    await openKurzberatung();
    const setze = async (id: string, datum: string) =>
      rufe2(ich, 'PUT', `/akten/${id}/termin`, {
        version: await v(id),
        termin: { datum, art: 'WIEDERVORLAGE' },
      });
    await setze(heute, '2026-10-19');
    await sql(`UPDATE fall.akte SET naechster_termin = '2026-10-12', version = version + 1 WHERE id = $1`, [
      vorbei,
    ]);
    const { body: ziel } = await rufe2(ich, 'POST', `/akten/${heute}/ziele`, {
      ...ZIEL,
      frist: '2026-11-02',
    });
    await rufe2(ich, 'POST', `/akten/${heute}/schritte`, {
      zielId: ziel.id,
      was: 'Anmelden',
      wer: 'KLIENT',
      faelligAm: '2026-10-19',
    });
    await sql(`UPDATE fall.akte SET letzter_kontakt = '2026-08-24' WHERE id = $1`, [still]);
    await sql(
      `INSERT INTO fall.assessment (mandant_id, id, akte_id, art, datum, abgeschlossen) VALUES ($1, $2, $3, 'ERSTES', '2026-04-19', true)`,
      [welt.stadt.id, crypto.randomUUID(), vorbei],
    );
    const { body, status } = await rufe2(ich, 'GET', '/mein-tag');
    expect(status).toBe(200);
    const ids = (liste: { akteId: string }[]): string[] => liste.map(({ akteId }) => akteId);
    expect(ids(body.termineHeute)).toEqual([heute]);
    expect(ids(body.faellig)).toEqual([vorbei]);
    expect(body.schritte).toMatchObject([{ akteId: heute, text: 'Anmelden' }]);
    expect(body.zielfristen).toMatchObject([
      { akteId: heute, text: 'Ich möchte Deutsch lernen.', datum: '2026-11-02' },
    ]);
    expect(ids(body.nichtErreicht)).toEqual([still]);
    expect(ids(body.reAssessment)).toEqual([vorbei]);
    expect(ids(body.kurzberatungen)).toEqual([kurzId]);
    expect(ids(body.ohneTermin)).toEqual([kurzId]);
    expect(body.akten).toEqual({ kurzberatungen: 1, faelle: 3, ruhend: 0 });
    expect(body.termineHeute[0].name).toMatch(/^Q\w+, Rahaf$/);
  });

  it('reminds of a consent thirty days before its end, until somebody renews it (DP-C-13)', async () => {
    const { rufe: rufe2, jana: ich, openFall: oeffne, dienste: dienste2 } = await createFallwelt();
    const akteId = await oeffne();
    const lies = async () => (await rufe2(ich, 'GET', '/mein-tag')).body.einwilligungen;
    const [alt] = (await rufe2(ich, 'GET', `/akten/${akteId}/einwilligungen`)).body.eintraege;
    dienste2.setStichtag('2027-09-18');
    expect(await lies()).toEqual([]);
    dienste2.setStichtag('2027-09-19');
    expect(await lies()).toMatchObject([{ akteId, datum: '2027-10-19', text: 'Zusammenarbeit' }]);
    dienste2.setStichtag('2027-11-01');
    expect(await lies()).toHaveLength(1);
    const { personId, zweck, form, textSprache } = alt;
    const erneuert = { id: alt.id, version: alt.version };
    const neu = {
      personId,
      zweck,
      form,
      textSprache,
      textVersion: TEXT_VERSION,
      entscheidung: 'ERTEILT',
      erneuert,
    };
    expect((await rufe2(ich, 'POST', `/akten/${akteId}/einwilligungen`, neu)).status).toBe(201);
    expect(await lies()).toEqual([]);
    dienste2.setStichtag('2026-10-19');
  });
});

describe('list of Akten', () => {
  it('filters, sorts and pages', async () => {
    const { rufe: rufe2, jana: ich, openFall: oeffne, openKurzberatung: kurz } = await createFallwelt();
    const fall = await oeffne();
    await kurz();
    await kurz(ich, { person: null });
    expect((await rufe2(ich, 'GET', '/akten')).body).toMatchObject({ gesamt: 3, seite: 1 });
    expect((await rufe2(ich, 'GET', '/akten?art=FALL')).body.eintraege).toMatchObject([
      { akteId: fall, zustand: 'AUFGENOMMEN' },
    ]);
    const seite = (await rufe2(ich, 'GET', '/akten?sortierung=nummer&groesse=2&seite=2')).body;
    expect(seite).toMatchObject({ gesamt: 3, eintraege: [{ name: null, pseudonym: null }] });
    expect((await rufe2(ich, 'GET', '/akten?zustand=ERFUNDEN')).status).toBe(422);
    expect((await rufe2(ich, 'GET', '/akten?offen=nein')).body.gesamt).toBe(0);
  });

  it('keeps the hour of an appointment until another kind of day takes its place', async () => {
    const id = await openFall();
    const setze = async (termin: object) =>
      rufe(jana, 'PUT', `/akten/${id}/termin`, { version: await version(id), termin });
    const falsch = await setze({ art: 'TERMIN', datum: '2026-10-26', um: '25:00' });
    expect(falsch.status).toBe(422);
    expect(falsch.body.errors[0]).toMatchObject({
      pointer: '/termin/um',
      detail: 'Geben Sie die Uhrzeit so ein: 14:30.',
    });
    expect((await setze({ art: 'TERMIN', datum: '2026-10-26', um: '9.05' })).status).toBe(200);
    expect((await ansicht(id)).akte).toMatchObject({ naechsterTermin: '2026-10-26', terminUm: '09:05' });
    const { body } = await rufe(jana, 'GET', `/akten/${id}/zeitleiste`);
    expect(body.eintraege[0].codes).toEqual({ art: 'TERMIN', datum: '2026-10-26', um: '09:05' });
    expect((await setze({ art: 'TERMIN', datum: '2026-10-27' })).status).toBe(200);
    expect((await ansicht(id)).akte.terminUm).toBeNull();
    expect((await setze({ art: 'TERMIN', datum: '2026-10-27', um: '23:59' })).status).toBe(200);
    expect((await setze({ art: 'WIEDERVORLAGE', datum: '2026-10-28' })).status).toBe(200);
    expect((await ansicht(id)).akte.terminUm).toBeNull();
  });

  it('keeps where an appointment is and who comes along to a home visit, sealed; elsewhere nobody is kept', async () => {
    const id = await openFall();
    const setze = async (termin: object) =>
      rufe(jana, 'PUT', `/akten/${id}/termin`, { version: await version(id), termin });
    const besuch = { art: 'TERMIN', datum: '2026-10-26', ort: 'ZUHAUSE', zweitePerson: 'Ali Kaya' };
    expect((await setze(besuch)).status).toBe(200);
    expect((await ansicht(id)).akte).toMatchObject({ terminOrt: 'ZUHAUSE', terminZweitePerson: 'Ali Kaya' });
    const { body } = await rufe(jana, 'GET', `/akten/${id}/zeitleiste`);
    expect(body.eintraege[0].inhalt).toEqual({
      ort: 'Bei den Ratsuchenden zuhause',
      zweitePerson: 'Ali Kaya',
    });
    const { rows } = await dienste.admin.query('SELECT a::text AS alles FROM fall.akte a WHERE id = $1', [
      id,
    ]);
    expect(rows[0].alles).not.toContain('ZUHAUSE');
    expect(rows[0].alles).not.toContain('Kaya');
    expect((await setze({ ...besuch, ort: 'RATHAUS' })).status).toBe(200);
    expect((await ansicht(id)).akte).toMatchObject({ terminOrt: 'RATHAUS', terminZweitePerson: null });
    expect((await setze({ art: 'WIEDERVORLAGE', datum: '2026-10-28' })).status).toBe(200);
    expect((await ansicht(id)).akte).toMatchObject({ terminOrt: null, terminZweitePerson: null });
  });
});
