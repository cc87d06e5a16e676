import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '#src/core/plain-date.ts';
import { createFallwelt, ZIEL } from './test-fall.ts';

const { dienste, jana, rufe, openFall, version } = await createFallwelt();
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
