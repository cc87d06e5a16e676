import { describe, expect, it } from 'vitest';
import { createModul as createEinwilligung } from '#src/modules/einwilligung/index.ts';
import { createFallwelt } from '#src/modules/fall/test-fall.ts';
import { modul as kalender } from '#src/modules/kalender/index.ts';
import { createTestServer } from '#test/support/server.ts';
import { modul as sprachmittlung, SPRACHMITTLUNG_WIDERRUFSFOLGE } from './index.ts';

const { dienste, rufe, jana, welt, sql, openFall, openKurzberatung, version } = await createFallwelt([
  sprachmittlung,
  kalender,
]);
const koordination = welt.konto('KOORDINATION', welt.kreis);
const SAMIRA = {
  art: 'PERSON',
  name: 'Samira Muster',
  kontakt: '0123 789',
  sprachen: [{ sprache: 'ar', richtung: 'BEIDE' }],
  formen: ['VOR_ORT', 'TELEFON'],
  qualifikation: 'GESCHULT',
  geschlecht: 'WEIBLICH',
  verschwiegenAm: '2026-01-10',
  preisart: 'STUNDE',
  preisCent: 4_500,
};
const TERMIN = { tag: '2026-10-21', zeit: '14:30', dauerMinuten: 60, sprache: 'ar', form: 'VOR_ORT' };

const addPool = async (angabe: object = {}, actor = jana, pfad = '/sprachmittlung/pool'): Promise<string> => {
  const antwort = await rufe(actor, 'POST', pfad, { ...SAMIRA, ...angabe });
  expect(antwort.status).toBe(201);
  return antwort.body.id;
};
const lies = async (akteId: string) => (await rufe(jana, 'GET', `/akten/${akteId}/sprachmittlungen`)).body;
const buche = (akteId: string, angabe: object = {}) =>
  rufe(jana, 'POST', `/akten/${akteId}/sprachmittlungen`, { ...TERMIN, ...angabe });
const ende = (akteId: string, id: string, body: object) =>
  rufe(jana, 'POST', `/akten/${akteId}/sprachmittlungen/${id}/ergebnis`, body);
const zeitleiste = async (akteId: string): Promise<string> =>
  JSON.stringify((await rufe(jana, 'GET', `/akten/${akteId}/zeitleiste`)).body.eintraege);

describe('the pool', () => {
  it('of the Standort is kept by its Koordination and read by every Stelle of it', async () => {
    const id = await addPool(
      { name: 'Pool Lennetal', art: 'DIENST', geschlecht: null },
      koordination,
      '/standort/sprachmittlung',
    );
    const anderswo = welt.konto('CASE_MANAGEMENT', welt.traeger);
    const gelesen = (await rufe(anderswo, 'GET', '/sprachmittlung/pool')).body.eintraege;
    expect(gelesen).toMatchObject([{ id, name: 'Pool Lennetal', standort: true }]);
    const fremd = await rufe(jana, 'PUT', `/sprachmittlung/pool/${id}`, { ...SAMIRA, version: 1 });
    expect(fremd.status).toBe(404);
    const zu = { ...SAMIRA, name: 'Pool Lennetal', geschlossen: true, version: 1 };
    expect((await rufe(koordination, 'PUT', `/standort/sprachmittlung/${id}`, zu)).status).toBe(200);
    expect((await rufe(koordination, 'GET', '/standort/sprachmittlung')).body.eintraege[0]).toMatchObject({
      geschlossenAm: '2026-10-19',
      version: 2,
    });
    const veraltet = await rufe(koordination, 'PUT', `/standort/sprachmittlung/${id}`, zu);
    expect([veraltet.status, veraltet.body.zustand.version]).toEqual([409, 2]);
  });

  it('of a Stelle is seen by nobody else, also not by the Koordination', async () => {
    const id = await addPool({ name: 'Nur hier' });
    const namen = async (actor: typeof jana, pfad: string): Promise<string[]> =>
      (await rufe(actor, 'GET', pfad)).body.eintraege.map((eintrag: { name: string }) => eintrag.name);
    expect(await namen(welt.konto('CASE_MANAGEMENT', welt.stadt), '/sprachmittlung/pool')).toContain(
      'Nur hier',
    );
    expect(await namen(welt.konto('CASE_MANAGEMENT', welt.traeger), '/sprachmittlung/pool')).not.toContain(
      'Nur hier',
    );
    expect(await namen(koordination, '/standort/sprachmittlung')).not.toContain('Nur hier');
    const versuch = { ...SAMIRA, version: 1 };
    expect((await rufe(koordination, 'PUT', `/standort/sprachmittlung/${id}`, versuch)).status).toBe(404);
  });

  it('refuses what does not fit together, all at once', async () => {
    const { status, body } = await rufe(jana, 'POST', '/sprachmittlung/pool', {
      ...SAMIRA,
      art: 'DIENST',
      preisart: 'KOSTENFREI',
      verschwiegenAm: '2026-10-20',
      sprachen: [SAMIRA.sprachen[0], SAMIRA.sprachen[0]],
    });
    expect(status).toBe(422);
    expect(body.errors.map((fehler: { code: string }) => fehler.code)).toEqual([
      'PREIS_PASST_NICHT',
      'NUR_BEI_PERSON',
      'DATUM_IN_ZUKUNFT',
      'SPRACHE_DOPPELT',
    ]);
  });
});

describe('a booking', () => {
  it('goes from the request to the cost, sealed but for day and state', async () => {
    const akteId = await openFall();
    const sprachmittlerId = await addPool({ name: 'Mittlerin Eins' });
    const { body } = await buche(akteId, { treffpunkt: 'Rathaus, Raum 12', wuensche: ['FRAU'] });
    const pfad = `/akten/${akteId}/sprachmittlungen/${body.id}`;
    expect((await lies(akteId)).buchungen).toMatchObject([
      { zustand: 'ANGEFRAGT', sprachmittler: null, schaetzungCent: null, version: 1 },
    ]);
    const ohne = await rufe(jana, 'PUT', pfad, { ...TERMIN, bestaetigt: true, version: 1 });
    expect(ohne.body.code).toBe('SPRACHMITTLUNG_FEHLT');
    const fest = { ...TERMIN, treffpunkt: 'Rathaus, Raum 12', sprachmittlerId, bestaetigt: true, version: 1 };
    expect((await rufe(jana, 'PUT', pfad, fest)).status).toBe(200);
    const [buchung] = (await lies(akteId)).buchungen;
    expect(buchung).toMatchObject({
      zustand: 'BESTAETIGT',
      sprachmittler: 'Mittlerin Eins',
      schaetzungCent: 4_500,
      version: 2,
    });
    expect(buchung.anfrage).toContain('Arabisch – Deutsch');
    const [zeile] = await sql<{ text: string }>(
      `SELECT row_to_json(s)::text || encode(siegel, 'escape') AS text FROM fall.sprachmittlung s WHERE akte_id = $1`,
      [akteId],
    );
    expect(zeile?.text).toContain('2026-10-21');
    for (const wort of ['Mittlerin', 'Rathaus', '14:30', '"ar"']) expect(zeile?.text).not.toContain(wort);
    expect(await zeitleiste(akteId)).toContain('Arabisch, 21.10.2026 um 14:30 Uhr');
  });

  it('names nobody in the meeting point, and lies ahead', async () => {
    const akteId = await openFall();
    const { personen } = (await rufe(jana, 'GET', `/akten/${akteId}`)).body;
    const name = String(personen[0].name).split(',')[0];
    const mit = await buche(akteId, { treffpunkt: `Bei Familie Rahaf ${name}`, tag: '2026-10-18' });
    expect(mit.body.errors).toMatchObject([
      { pointer: '/tag', code: 'TERMIN_VORBEI' },
      { pointer: '/treffpunkt', code: 'PERSON_IM_TREFFPUNKT' },
    ]);
    expect(JSON.stringify(mit.body)).not.toContain('Rahaf');
  });

  it('LANG-06: is refused with who has not signed, and with an entry of another Stelle', async () => {
    const akteId = await openFall();
    const ohne = await addPool({ name: 'Ohne Erklärung', verschwiegenAm: null });
    expect((await buche(akteId, { sprachmittlerId: ohne })).body.code).toBe('VERSCHWIEGENHEIT_FEHLT');
    const fremd = await addPool({}, welt.konto('CASE_MANAGEMENT', welt.traeger));
    expect((await buche(akteId, { sprachmittlerId: fremd })).status).toBe(404);
  });

  it('is there for an anonymous Kurzberatung, for nobody else, and not after the end', async () => {
    const anonym = await openKurzberatung(jana, { person: undefined });
    expect((await buche(anonym)).status).toBe(201);
    const akteId = await openFall();
    expect((await buche(akteId)).status).toBe(201);
    for (const wer of [
      welt.konto('CASE_MANAGEMENT', welt.stadt),
      welt.konto('CASE_MANAGEMENT', welt.traeger),
    ]) {
      expect((await rufe(wer, 'GET', `/akten/${akteId}/sprachmittlungen`)).status).toBe(404);
    }
    await rufe(jana, 'POST', `/akten/${akteId}/abschluss`, {
      version: await version(akteId),
      grund: 'WEGZUG',
    });
    expect((await buche(akteId)).body.code).toBe('AKTE_GESCHLOSSEN');
  });

  it('is off with the end of its Akte, told before a withdrawal, and gives the hours back', async () => {
    const sprachmittlerId = await addPool({ name: 'Mittlerin Ende' });
    const bestaetigt = { sprachmittlerId, bestaetigt: true };
    const folgen = await createTestServer(dienste, [
      createEinwilligung({ widerruf: [SPRACHMITTLUNG_WIDERRUFSFOLGE], erneuerung: [] }),
    ]);
    const staende = async (akteId: string) =>
      (await lies(akteId)).buchungen.map(({ tag, zustand }: { tag: string; zustand: string }) => [
        tag,
        zustand,
      ]);
    const widerrufen = await openFall();
    expect((await buche(widerrufen, { ...bestaetigt, zeit: '08:00' })).status).toBe(201);
    expect((await buche(widerrufen, { tag: '2026-10-19', zeit: '16:00' })).status).toBe(201);
    const { einwilligungen } = (await rufe(jana, 'GET', `/akten/${widerrufen}`)).body;
    const pfad = `/einwilligungen/${einwilligungen[0].id}`;
    expect((await folgen.rufe(jana, 'GET', `${pfad}/widerrufsfolgen`)).body.folgen).toContainEqual({
      art: 'SPRACHMITTLUNG_ENDET',
      angabe: '21.10.2026 um 08:00 Uhr, Mittlerin Ende',
    });
    expect((await folgen.rufe(jana, 'POST', `${pfad}/widerruf`, { version: 1 })).status).toBe(201);
    expect(await staende(widerrufen)).toEqual([
      ['2026-10-21', 'ABGESAGT'],
      ['2026-10-19', 'ANGEFRAGT'],
    ]);
    expect(await zeitleiste(widerrufen)).toContain('Mittlerin Ende: abgesagt');

    // The hour is free again, and free once more after the Abschluss.
    for (const _ of [1, 2]) {
      const akteId = await openFall();
      expect((await buche(akteId, { ...bestaetigt, zeit: '08:00' })).status).toBe(201);
      const ende = { version: await version(akteId), grund: 'WEGZUG' };
      expect((await rufe(jana, 'POST', `/akten/${akteId}/abschluss`, ende)).status).toBe(201);
      expect(await staende(akteId)).toEqual([['2026-10-21', 'ABGESAGT']]);
    }
  });

  it('stands in Mein Tag until it has a result, without a word about the case', async () => {
    const akteId = await openFall();
    const fern = await buche(akteId, { tag: '2026-10-27' });
    expect(fern.status).toBe(201);
    const { body } = await buche(akteId);
    const zeilen = async () =>
      (await rufe(jana, 'GET', '/mein-tag')).body.sprachmittlungen.filter(
        (zeile: { akteId: string }) => zeile.akteId === akteId,
      );
    expect(await zeilen()).toMatchObject([{ datum: '2026-10-21', text: '14:30 Uhr · Arabisch · angefragt' }]);
    await ende(akteId, body.id, { version: 1, zustand: 'NICHT_GEFUNDEN', ungedeckt: 'NIEMAND_FREI' });
    expect(await zeilen()).toEqual([]);
  });
});

describe('one person in two talks at the same time', () => {
  const fest = (sprachmittlerId: string, zeit: string, mehr: object = {}) => ({
    sprachmittlerId,
    zeit,
    bestaetigt: true,
    ...mehr,
  });

  it('is refused in every Stelle, with the hours, when she is free again and who is free then', async () => {
    const standort = '/standort/sprachmittlung';
    const sprachmittlerId = await addPool({ name: 'Mittlerin Zwei' }, koordination, standort);
    await addPool({ name: 'Mittlerin Drei' }, koordination, standort);
    const anderswo = welt.konto('CASE_MANAGEMENT', welt.traeger);
    const fremdeAkte = await openKurzberatung(anderswo, { person: undefined });
    const fremd = { ...TERMIN, ...fest(sprachmittlerId, '14:30') };
    expect((await rufe(anderswo, 'POST', `/akten/${fremdeAkte}/sprachmittlungen`, fremd)).status).toBe(201);

    const akteId = await openFall();
    const { status, body } = await buche(akteId, fest(sprachmittlerId, '15:00'));
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([
      {
        pointer: '/zeit',
        code: 'SCHON_GEBUCHT',
        detail:
          'Mittlerin Zwei ist am 21.10.2026 von 14:30 bis 15:30 Uhr schon gebucht (durch eine andere Stelle). Frei ist die Zeit ab 15:30 Uhr.',
      },
      { pointer: '/sprachmittlerId', detail: expect.stringContaining('Mittlerin Drei') },
    ]);
    // Asking for her at that time is refused, too; the minute in which she is free is not.
    expect((await buche(akteId, { sprachmittlerId, zeit: '14:00' })).body.code).toBe('SCHON_GEBUCHT');
    expect((await buche(akteId, fest(sprachmittlerId, '15:30'))).status).toBe(201);
    const nochmal = await buche(akteId, fest(sprachmittlerId, '16:00'));
    expect(nochmal.body.errors[0].detail).toContain('(für diese Akte)');
  });

  it('of two who book at once one gets her', async () => {
    const sprachmittlerId = await addPool({ name: 'Mittlerin Vier' });
    const akten = await Promise.all([openFall(), openFall(), openFall()]);
    const antworten = await Promise.all(akten.map((akteId) => buche(akteId, fest(sprachmittlerId, '09:00'))));
    expect(antworten.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 422, 422]);
    const verloren = antworten.find(({ status }) => status === 422);
    expect(verloren?.body.errors[0].detail).toContain('für eine andere Akte Ihrer Stelle');
  });

  it('moves with the booking, and ends with its result; who was asked only is free', async () => {
    const sprachmittlerId = await addPool({ name: 'Mittlerin Fünf' });
    const [akteId, andere] = [await openFall(), await openFall()];
    const { body } = await buche(akteId, fest(sprachmittlerId, '10:00'));
    const pfad = `/akten/${akteId}/sprachmittlungen/${body.id}`;
    const spaeter = { ...TERMIN, ...fest(sprachmittlerId, '10:30'), version: 1 };
    expect((await rufe(jana, 'PUT', pfad, spaeter)).status).toBe(200);
    expect((await buche(andere, fest(sprachmittlerId, '09:30'))).status).toBe(201);
    expect((await buche(andere, fest(sprachmittlerId, '11:00'))).body.code).toBe('SCHON_GEBUCHT');
    const offen = { ...spaeter, bestaetigt: false, version: 2 };
    expect((await rufe(jana, 'PUT', pfad, offen)).status).toBe(200);
    const dritte = await buche(andere, fest(sprachmittlerId, '11:00'));
    expect(dritte.status).toBe(201);
    const ausgefallen = { version: 1, zustand: 'ABGESAGT', von: 'STELLE' };
    expect((await ende(andere, dritte.body.id, ausgefallen)).status).toBe(200);
    expect((await rufe(jana, 'PUT', pfad, { ...spaeter, zeit: '11:00', version: 3 })).status).toBe(200);
  });

  it('leaves no way to the case, and a service sends several people', async () => {
    const dienst = await addPool({ name: 'Dienst', art: 'DIENST', geschlecht: null });
    const person = await addPool({ name: 'Mittlerin Sechs' });
    const akteId = await openFall();
    for (const zeit of ['12:00', '12:15']) expect((await buche(akteId, fest(dienst, zeit))).status).toBe(201);
    await buche(akteId, fest(person, '12:00', { tag: '2026-10-22' }));
    const zeilen = await sql<{ zeile: string }>(
      `SELECT row_to_json(b)::text AS zeile FROM stamm.sprachmittler_belegung b WHERE sprachmittler_id = ANY ($1)`,
      [[dienst, person]],
    );
    expect(zeilen).toHaveLength(1);
    expect(zeilen[0]?.zeile).not.toContain(akteId);
    expect(JSON.stringify(await lies(akteId))).not.toContain('belegungId');
  });
});

describe('the language that is proposed', () => {
  it('is the one of the Hauptperson; German needs nobody', async () => {
    const akteId = await openFall();
    expect((await lies(akteId)).vorschlag.grund).toMatch(/^(UNBEKANNT|SPRACHE_DER_PERSON)$/);
    expect((await buche(akteId, { sprache: 'de' })).body.errors).toMatchObject([
      { pointer: '/sprache', code: 'SPRACHE_DEUTSCH' },
    ]);
    const anonym = await openKurzberatung(jana, { person: undefined });
    expect((await lies(anonym)).vorschlag).toEqual({ sprache: null, grund: 'UNBEKANNT' });
  });
});

describe('the result', () => {
  const bestaetige = async (akteId: string, tag = '2026-10-19'): Promise<string> => {
    const sprachmittlerId = await addPool();
    return (await buche(akteId, { tag, sprachmittlerId, bestaetigt: true })).body.id;
  };
  const gut = { zustand: 'STATTGEFUNDEN', minuten: 50, kostenCent: 3_750, qualitaet: 'GUT' };

  it('holds minutes, cost, understanding and the contact of the same Akte', async () => {
    const akteId = await openFall();
    const id = await bestaetige(akteId);
    const kontakt = { datum: '2026-10-19', art: 'PERSOENLICH' };
    const kontaktId = (await rufe(jana, 'POST', `/akten/${akteId}/kontakte`, kontakt)).body.id;
    const fremderId = (await rufe(jana, 'POST', `/akten/${await openFall()}/kontakte`, kontakt)).body.id;
    expect((await lies(akteId)).kontakte).toMatchObject([{ id: kontaktId }]);
    expect((await ende(akteId, id, { version: 1, ...gut, kontaktId: fremderId })).status).toBe(404);
    expect((await ende(akteId, id, { version: 1, ...gut, kontaktId })).status).toBe(200);
    expect((await lies(akteId)).buchungen).toMatchObject([{ ...gut, kontaktId, version: 2 }]);
    expect(
      (await rufe(jana, 'PUT', `/akten/${akteId}/sprachmittlungen/${id}`, { ...TERMIN, version: 2 })).body
        .code,
    ).toBe('ERGEBNIS_STEHT');
  });

  it('asks for what belongs to each end', async () => {
    const akteId = await openFall();
    const id = await bestaetige(akteId, '2026-10-21');
    const codes = async (body: object) =>
      (await ende(akteId, id, { version: 1, ...body })).body.errors.map(
        (fehler: { pointer: string }) => fehler.pointer,
      );
    expect(await codes({ zustand: 'STATTGEFUNDEN', qualitaet: 'NICHT' })).toEqual([
      '/zustand',
      '/minuten',
      '/qualitaetGrund',
    ]);
    expect(await codes({ zustand: 'ABGESAGT' })).toEqual(['/von']);
    expect(await codes({ zustand: 'NICHT_GEFUNDEN' })).toEqual(['/ungedeckt']);
  });

  it('is counted in the Standort, a correction takes the count back', async () => {
    const zahlen = async () => (await rufe(koordination, 'GET', '/standort/sprachmittlungszahlen')).body;
    const vorher = await zahlen();
    const akteId = await openFall();
    const ids: string[] = [];
    for (let nummer = 0; nummer < 6; nummer += 1) {
      const id = await bestaetige(akteId);
      ids.push(id);
      await ende(akteId, id, { version: 1, ...gut });
    }
    const summe = await sql<{ anzahl: number; minuten: number }>(
      `SELECT sum(wert)::int AS anzahl, sum(wert * (merkmale ->> 'minuten')::int)::int AS minuten FROM bericht.zaehlsatz z
        JOIN fall.akte_zaehlsatz a ON a.zaehlsatz_id = z.id WHERE a.akte_id = $1 AND z.art = 'SPRACHMITTLUNG'`,
      [akteId],
    );
    expect(summe).toEqual([{ anzahl: 6, minuten: 360 }]);
    const danach = await zahlen();
    expect(danach.gesamt.termine).toBeGreaterThanOrEqual(vorher.gesamt.termine + 5);
    expect(danach.sprachen).toContainEqual(expect.objectContaining({ code: 'ar', text: 'Arabisch' }));
    expect(JSON.stringify(danach)).not.toContain('Samira');
    for (const id of ids) {
      await ende(akteId, id, { version: 2, zustand: 'NICHT_GEFUNDEN', ungedeckt: 'KEIN_GELD' });
    }
    const zuletzt = await zahlen();
    expect(zuletzt.gesamt.ungedeckt).toBeGreaterThanOrEqual(danach.gesamt.ungedeckt + 5);
    expect(zuletzt.gruende.find(({ code }: { code: string }) => code === 'KEIN_GELD').anzahl).toBe(5);
    expect(zuletzt.gesamt.termine).toBe(vorher.gesamt.termine);
  });
});

describe('the calendar', () => {
  it('shows confirmed days without a word, and once beside the appointment of the Akte', async () => {
    await sql(`INSERT INTO benutzer.konto (id, kennung, name) VALUES ($1, $2, 'Jana Beispiel')`, [
      jana.kontoId,
      `k-${jana.kontoId}`,
    ]);
    await sql(
      `INSERT INTO benutzer.mitgliedschaft (id, konto_id, mandant_id, standort_id, rolle, gueltig_von)
       VALUES ($1, $2, $3, $4, 'CASE_MANAGEMENT', '2026-01-01')`,
      [jana.mitgliedschaftId, jana.kontoId, jana.mandantId, jana.standortId],
    );
    const akteId = await openFall();
    const sprachmittlerId = await addPool();
    await buche(akteId, { tag: '2027-05-03', sprachmittlerId, bestaetigt: true });
    await buche(akteId, { tag: '2027-05-04', sprachmittlerId, bestaetigt: true });
    await buche(akteId, { tag: '2027-05-05' });
    const termin = { art: 'TERMIN', datum: '2027-05-03' };
    await rufe(jana, 'PUT', `/akten/${akteId}/termin`, { version: await version(akteId), termin });
    const { body } = await rufe(jana, 'POST', '/kalender');
    const pfad = new URL(body.adresse).pathname.replace('/api/v1', '');
    const text = (await rufe(null, 'GET', pfad)).roh.toString('utf8');
    const tage = Array.from(text.matchAll(/DTSTART;VALUE=DATE:(2027\d+)/g), ([, tag]) => tag);
    expect(tage).toEqual(['20270503', '20270504']);
    for (const wort of ['Arabisch', '14:30', 'Samira', 'prach']) expect(text).not.toContain(wort);
  });
});
