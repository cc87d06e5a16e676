import { describe, expect, it } from 'vitest';
import { createFallwelt, ZIEL } from './test-fall.ts';

const { dienste, rufe, jana, sql, openFall, openKurzberatung, version } = await createFallwelt();

const send = async (id: string, methode: 'POST' | 'PUT', pfad: string, body: object) =>
  rufe(jana, methode, `/akten/${id}/${pfad}`, { version: await version(id), ...body });
const setTermin = (id: string, termin: object) => send(id, 'PUT', 'termin', { termin });
const recordSichtung = (id: string, body: object) => send(id, 'POST', 'sichtungen', body);
const ansicht = async (id: string) => (await rufe(jana, 'GET', `/akten/${id}`)).body;
const codes = async (id: string) => (await ansicht(id)).hinweise.map((h: { code: string }) => h.code);
const GRUND = 'Meldet sich, wenn der Bescheid vom Sozialamt da ist.';

describe('CP-07: anlassbezogen with a Sichtung within three months', () => {
  it('needs a reason, keeps it sealed, and puts the Sichtung on the last possible day', async () => {
    const id = await openFall();
    expect((await setTermin(id, { art: 'SICHTUNG' })).status).toBe(422);
    expect((await setTermin(id, { art: 'SICHTUNG', grund: '  ' })).status).toBe(422);
    expect((await setTermin(id, { art: 'SICHTUNG', grund: GRUND })).status).toBe(200);
    expect((await ansicht(id)).akte).toMatchObject({
      naechsterTermin: '2027-01-19',
      naechsterTerminArt: 'SICHTUNG',
      terminGrund: GRUND,
    });
    const [zeile] = await sql<{ siegel: string }>(
      `SELECT encode(termin_siegel, 'escape') AS siegel FROM fall.akte WHERE id = $1`,
      [id],
    );
    expect(zeile?.siegel).not.toContain('Sozialamt');
    const { body } = await rufe(jana, 'GET', `/akten/${id}/zeitleiste`);
    expect(body.eintraege[0]).toMatchObject({
      art: 'TERMIN_GESETZT',
      codes: { art: 'SICHTUNG', datum: '2027-01-19' },
      inhalt: { grund: GRUND },
    });
  });

  it('may be sooner, never later than three months', async () => {
    const id = await openFall();
    const zuSpaet = await setTermin(id, { art: 'SICHTUNG', grund: GRUND, datum: '2027-01-20' });
    expect([zuSpaet.status, zuSpaet.body.code]).toEqual([422, 'SICHTUNG_ZU_SPAET']);
    expect(zuSpaet.body.errors).toMatchObject([{ pointer: '/termin/datum' }]);
    expect(zuSpaet.body.errors[0].detail).toContain('19.01.2027');
    expect((await setTermin(id, { art: 'SICHTUNG', grund: GRUND, datum: '2026-11-02' })).status).toBe(200);
  });

  it('the next other day erases the reason', async () => {
    const id = await openFall();
    await setTermin(id, { art: 'SICHTUNG', grund: GRUND });
    expect((await setTermin(id, { art: 'TERMIN', datum: '2026-11-02' })).status).toBe(200);
    expect((await ansicht(id)).akte).toMatchObject({ naechsterTerminArt: 'TERMIN', terminGrund: null });
    const rest = await sql('SELECT id FROM fall.akte WHERE id = $1 AND termin_siegel IS NOT NULL', [id]);
    expect(rest).toEqual([]);
  });

  it('resting and ending erase the reason too', async () => {
    const id = await openFall();
    await setTermin(id, { art: 'SICHTUNG', grund: GRUND });
    expect((await send(id, 'POST', 'ruhen', { grund: 'WARTEZEIT' })).status).toBe(201);
    expect((await ansicht(id)).akte).toMatchObject({
      naechsterTerminArt: 'WIEDERVORLAGE',
      terminGrund: null,
    });
  });

  it('is for a running Fall alone', async () => {
    const id = await openKurzberatung();
    expect((await setTermin(id, { art: 'SICHTUNG', grund: GRUND })).body.code).toBe('SICHTUNG_NUR_IM_FALL');
    const fall = await openFall();
    const falsch = await recordSichtung(id, {
      ergebnis: 'WIE_VEREINBART',
      termin: { art: 'TERMIN', datum: '2026-11-02' },
    });
    expect(falsch.body.code).toBe('UEBERGANG_NICHT_MOEGLICH');
    await send(fall, 'POST', 'ruhen', { grund: 'WARTEZEIT' });
    expect((await setTermin(fall, { art: 'SICHTUNG', grund: GRUND })).body.code).toBe('SICHTUNG_NUR_IM_FALL');
  });
});

describe('Sichtung', () => {
  it('due: it stands on Mein Tag and as a hint; recorded: result, next day, MONITORING', async () => {
    const id = await openFall();
    await rufe(jana, 'POST', `/akten/${id}/assessments`, {});
    await rufe(jana, 'POST', `/akten/${id}/ziele`, ZIEL);
    expect((await ansicht(id)).akte.zustand).toBe('ZIELVEREINBARUNG');
    await setTermin(id, { art: 'SICHTUNG', grund: GRUND });
    expect(await codes(id)).not.toContain('SICHTUNG_FAELLIG');
    await sql(`UPDATE fall.akte SET naechster_termin = '2026-10-12' WHERE id = $1`, [id]);
    expect(await codes(id)).toContain('SICHTUNG_FAELLIG');
    expect(await codes(id)).not.toContain('TERMIN_UEBERFAELLIG');
    const tag = (await rufe(jana, 'GET', '/mein-tag')).body;
    expect(tag.faellig).toContainEqual(
      expect.objectContaining({ akteId: id, datum: '2026-10-12', text: 'SICHTUNG' }),
    );
    const antwort = await recordSichtung(id, {
      ergebnis: 'HINDERNIS',
      bemerkung: 'Der Kurs ist voll.',
      termin: { art: 'SICHTUNG', grund: GRUND },
    });
    expect(antwort.status).toBe(201);
    expect((await ansicht(id)).akte).toMatchObject({
      zustand: 'MONITORING',
      naechsterTermin: '2027-01-19',
      naechsterTerminArt: 'SICHTUNG',
      terminGrund: GRUND,
    });
    const { body } = await rufe(jana, 'GET', `/akten/${id}/zeitleiste`);
    expect(body.eintraege[1]).toMatchObject({
      art: 'SICHTUNG_ERFASST',
      wirksamAm: dienste.stichtag(),
      codes: { sichtungsergebnis: 'HINDERNIS' },
      inhalt: { bemerkung: 'Der Kurs ist voll.' },
    });
    expect((await rufe(jana, 'GET', '/mein-tag')).body.faellig).not.toContainEqual(
      expect.objectContaining({ akteId: id }),
    );
  });

  it('never ends without a next day, and never with one that has passed', async () => {
    const id = await openFall();
    await setTermin(id, { art: 'SICHTUNG', grund: GRUND });
    await sql(`UPDATE fall.akte SET naechster_termin = '2026-10-12' WHERE id = $1`, [id]);
    expect((await recordSichtung(id, { ergebnis: 'WIE_VEREINBART' })).status).toBe(422);
    const vorbei = { art: 'SICHTUNG', grund: GRUND, datum: '2026-10-12' };
    const antwort = await recordSichtung(id, { ergebnis: 'WIE_VEREINBART', termin: vorbei });
    expect(antwort.body.code).toBe('TERMIN_VORBEI');
  });
});

describe('CP-08: Re-Assessment', () => {
  it('AT-20: six months after the last Assessment of an active Fall it is due in Mein Tag and in the Akte, until it is done', async () => {
    const id = await openFall();
    const begin = async (): Promise<string> => {
      const neu = (await send(id, 'POST', 'assessments', {})).body.id;
      const bereich = { version: 0, erhebung: 'ERHOBEN', bedarf: 2 };
      expect(
        (await rufe(jana, 'PUT', `/akten/${id}/assessments/${neu}/bereiche/SPRACHE`, bereich)).status,
      ).toBe(200);
      return neu;
    };
    const close = async (assessmentId: string): Promise<void> => {
      const antwort = await rufe(jana, 'POST', `/akten/${id}/assessments/${assessmentId}/abschluss`, {
        version: 1,
      });
      expect(antwort.status).toBeLessThan(300);
    };
    /** Days on which Mein Tag asks for it, and whether the Akte does. */
    const faellig = async (tag: string): Promise<[string[], boolean]> => {
      dienste.setStichtag(tag);
      const { reAssessment } = (await rufe(jana, 'GET', '/mein-tag')).body;
      const eigene = reAssessment.filter(({ akteId }: { akteId: string }) => akteId === id);
      return [
        eigene.map(({ datum }: { datum: string }) => datum),
        (await codes(id)).includes('RE_ASSESSMENT_FAELLIG'),
      ];
    };
    try {
      await close(await begin());
      expect(await faellig('2027-04-18')).toEqual([[], false]);
      expect(await faellig('2027-04-19')).toEqual([['2027-04-19'], true]);
      expect(await faellig('2027-06-01')).toEqual([['2027-04-19'], true]);
      const zweites = await begin();
      expect(await faellig('2027-06-01')).toEqual([[], false]);
      await close(zweites);
      expect(await faellig('2027-11-30')).toEqual([[], false]);
      expect(await faellig('2027-12-01')).toEqual([['2027-12-01'], true]);
      // What rests or is over is not asked for.
      expect((await send(id, 'POST', 'ruhen', { grund: 'WARTEZEIT' })).status).toBe(201);
      expect(await faellig('2027-12-01')).toEqual([[], false]);
    } finally {
      dienste.setStichtag('2026-10-19');
    }
  });
});
