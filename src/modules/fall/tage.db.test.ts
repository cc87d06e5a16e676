import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '#src/core/plain-date.ts';
import { createFallwelt, ZIEL } from './test-fall.ts';

const { dienste, jana, rufe, openFall, sql, version } = await createFallwelt();
const heute = dienste.stichtag();
const KONTAKT = { art: 'TELEFON', themen: ['SPRACHE'], vomPapier: true };

describe('a year that somebody mistyped', () => {
  it('is found at a contact, a deadline and a Termin; what stands there already stays', async () => {
    const akteId = await openFall();
    const kontakt = (datum: string) =>
      rufe(jana, 'POST', `/akten/${akteId}/kontakte`, { ...KONTAKT, datum, erreicht: true });
    const alt = await kontakt('1999-01-01');
    expect([alt.status, alt.body.errors?.[0]?.pointer, alt.body.code]).toEqual([
      422,
      '/datum',
      'KONTAKT_VOR_AKTE',
    ]);
    expect(alt.body.errors[0].detail).toMatch(/^Die Akte beginnt am \d\d\.\d\d\.\d{4}\./);
    // An attempt before the first conversation is no mistake.
    expect((await kontakt(addDays(heute, -20))).status).toBe(201);
    expect((await kontakt(addDays(heute, 1))).body.code).toBe('DATUM_IN_ZUKUNFT');

    const ziele = `/akten/${akteId}/ziele`;
    const vorbei = await rufe(jana, 'POST', ziele, { ...ZIEL, frist: addDays(heute, -1) });
    expect([vorbei.status, vorbei.body.code, vorbei.body.errors?.[0]?.pointer]).toEqual([
      422,
      'FRIST_VORBEI',
      '/frist',
    ]);
    const ziel = await rufe(jana, 'POST', ziele, { ...ZIEL, frist: addDays(heute, 1) });
    expect(ziel.status).toBe(201);
    const schritt = { zielId: ziel.body.id, was: 'Kurs suchen', wer: 'CASE_MANAGEMENT' };
    const frueher = await rufe(jana, 'POST', `/akten/${akteId}/schritte`, {
      ...schritt,
      faelligAm: addDays(heute, -1),
    });
    expect([frueher.status, frueher.body.code]).toEqual([422, 'FRIST_VORBEI']);

    const termin = async (datum: string) =>
      rufe(jana, 'PUT', `/akten/${akteId}/termin`, {
        version: await version(akteId),
        termin: { datum, art: 'WIEDERVORLAGE' },
      });
    const weit = await termin('2099-01-01');
    expect([weit.status, weit.body.code]).toEqual([422, 'TERMIN_ZU_WEIT']);
    expect((await termin(addMonths(heute, 23))).status).toBe(200);

    // A year that makes a deadline never come due, or the Akte never to be deleted.
    expect((await rufe(jana, 'POST', ziele, { ...ZIEL, frist: '2199-01-01' })).body.code).toBe('TAG_ZU_WEIT');
    expect((await rufe(jana, 'POST', ziele, { ...ZIEL, frist: addMonths(heute, 60) })).status).toBe(201);
    const nie = { was: 'x', wer: 'KLIENT', faelligAm: '2199-01-01' };
    expect((await rufe(jana, 'POST', `/akten/${akteId}/schritte`, nie)).body.code).toBe('TAG_ZU_WEIT');
    const ende = { version: await version(akteId), grund: 'ZIELE_ERREICHT', nachsorgeAm: '2099-01-01' };
    const spaet = await rufe(jana, 'POST', `/akten/${akteId}/abschluss`, ende);
    expect([spaet.body.code, spaet.body.errors?.[0]?.pointer]).toEqual(['TAG_ZU_WEIT', '/nachsorgeAm']);
    const frueh = await rufe(jana, 'POST', `/akten/${akteId}/assessments`, { datum: '1999-01-01' });
    expect([frueh.body.code, frueh.body.errors?.[0]?.pointer]).toEqual(['TAG_VOR_AKTE', '/datum']);

    // Two days later the deadline of the Ziel is over: other fields still change, the day with them does not come back.
    dienste.setStichtag(addDays(heute, 2));
    const aendern = (frist: string, stand: number) =>
      rufe(jana, 'PUT', `${ziele}/${ziel.body.id}`, { ...ZIEL, prioritaet: 2, frist, version: stand });
    const bleibt = await aendern(addDays(heute, 1), ziel.body.version ?? 1);
    expect(bleibt.status).toBe(200);
    expect((await aendern(heute, bleibt.body.version)).body.code).toBe('FRIST_VORBEI');
    dienste.setStichtag(heute);
  });
});

describe('a Ziel from paper', () => {
  it('keeps the day of its agreement and a deadline that is over; it is overdue at once and never late', async () => {
    const akteId = await openFall();
    const ziele = `/akten/${akteId}/ziele`;
    const [am, frist] = [addDays(heute, -100), addDays(heute, -40)];
    const ohne = await rufe(jana, 'POST', ziele, { ...ZIEL, frist });
    expect(ohne.body.errors[0].detail).toContain('„Vereinbart am“');
    const zukunft = await rufe(jana, 'POST', ziele, { ...ZIEL, vereinbartAm: addDays(heute, 1) });
    expect(zukunft.body.errors[0]).toMatchObject({ pointer: '/vereinbartAm', code: 'DATUM_IN_ZUKUNFT' });
    const alt = await rufe(jana, 'POST', ziele, { ...ZIEL, vereinbartAm: '1999-01-01' });
    expect([alt.body.code, alt.body.errors[0].pointer]).toEqual(['TAG_VOR_AKTE', '/vereinbartAm']);
    const vorher = { ...ZIEL, vereinbartAm: am, frist: addDays(am, -1) };
    expect((await rufe(jana, 'POST', ziele, vorher)).body.errors[0].pointer).toBe('/frist');

    const { status, body } = await rufe(jana, 'POST', ziele, { ...ZIEL, vereinbartAm: am, frist });
    expect(status).toBe(201);
    const seite = (await rufe(jana, 'GET', `/akten/${akteId}`)).body;
    expect(seite.ziele[0]).toMatchObject({ vereinbartAm: am, frist });
    expect(seite.hinweise.map(({ code }: { code: string }) => code)).toContain('ZIELFRIST_NAHE');
    const [satz] = await sql<{ quartal: string; erfassung: string | null }>(
      `SELECT z.quartal, z.merkmale->>'erfassung' AS erfassung FROM bericht.zaehlsatz z
         JOIN fall.akte_zaehlsatz l ON l.zaehlsatz_id = z.id WHERE l.akte_id = $1 AND z.art = 'ZIEL_VEREINBART'`,
      [akteId],
    );
    // Counted in the quarter of the agreement; only contacts are told apart by the day of their entry.
    expect(satz).toEqual({ quartal: expect.stringMatching(/Q3$/), erfassung: null });

    // A mistake of the deadline is corrected within the agreement, its steps may be over, too.
    const neu = { ...ZIEL, frist: addDays(heute, -39), version: body.version };
    const berichtigt = await rufe(jana, 'PUT', `${ziele}/${body.id}`, neu);
    expect(berichtigt.status).toBe(200);
    const davor = { ...ZIEL, frist: addDays(am, -1), version: berichtigt.body.version };
    expect((await rufe(jana, 'PUT', `${ziele}/${body.id}`, davor)).body.errors[0].detail).toMatch(
      /^Vereinbart wurde/,
    );
    const schritt = { zielId: body.id, was: 'Kurs suchen', wer: 'KLIENT', faelligAm: addDays(heute, -60) };
    expect((await rufe(jana, 'POST', `/akten/${akteId}/schritte`, schritt)).status).toBe(201);
  });
});
