import { describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { createFallwelt } from './test-fall.ts';

const { welt, jana, rufe, sql, openFall, openKurzberatung } = await createFallwelt();
const leitung = welt.konto('TEAMLEITUNG', welt.stadt);
const own = async (actor = jana) => (await rufe(actor, 'GET', '/kontakte/tagesaktuell')).body;
const team = () => rufe(leitung, 'GET', '/team/tagesaktuell');

/** Contacts behind the walls: of whom, how many, when they were and when they were entered. */
const insertKontakte = (
  { mandantId, kontoId }: KontoActor,
  anzahl: number,
  { datum = '2026-09-10', erfasst = '2026-09-10', papier = false } = {},
) =>
  sql(
    `INSERT INTO fall.kontakt (mandant_id, id, akte_id, datum, art, erfasst_von, erfasst_tag, vom_papier)
     SELECT $1, gen_random_uuid(), a.id, $3, 'TELEFON', $2, $4, $5
       FROM generate_series(1, $6), LATERAL (SELECT id FROM fall.akte WHERE mandant_id = $1 LIMIT 1) a`,
    [mandantId, kontoId, datum, erfasst, papier, anzahl],
  );

describe('the own same-day share (AT-34, KP-14)', () => {
  it('counts contacts of four weeks by the day of entry; from paper is not late', async () => {
    const id = await openFall();
    const erfasse = async (angabe: object) =>
      expect((await rufe(jana, 'POST', `/akten/${id}/kontakte`, { art: 'TELEFON', ...angabe })).status).toBe(
        201,
      );
    await erfasse({ datum: '2026-10-19' });
    await erfasse({ datum: '2026-10-19' });
    await erfasse({ datum: '2026-10-19', vomPapier: true });
    await erfasse({ datum: '2026-10-18' });
    await erfasse({ datum: '2026-09-30', vomPapier: true });
    await insertKontakte(jana, 4, { datum: '2026-09-20', erfasst: '2026-09-21' });
    expect(await own()).toEqual({
      von: '2026-09-22',
      bis: '2026-10-19',
      gleicherTag: 3,
      spaeter: 1,
      vomPapier: 1,
      anteil: 75,
    });
  });

  it('is for the person alone', async () => {
    const kollegin = welt.konto('CASE_MANAGEMENT', welt.stadt);
    expect(await own(kollegin)).toMatchObject({ gleicherTag: 0, spaeter: 0, vomPapier: 0, anteil: null });
    expect((await rufe(leitung, 'GET', '/kontakte/tagesaktuell')).status).toBe(403);
    expect((await rufe(jana, 'GET', '/team/tagesaktuell')).status).toBe(403);
  });
});

describe('the share of the team', () => {
  const [orhan, mira] = [
    welt.konto('CASE_MANAGEMENT', welt.stadt),
    welt.konto('CASE_MANAGEMENT', welt.stadt),
  ];

  it('stays hidden until three people stand behind it, and while one of them makes most of it', async () => {
    // Whoever records a contact has access to an Akte.
    await openKurzberatung(orhan);
    await openKurzberatung(mira);
    await insertKontakte(orhan, 40);
    await insertKontakte(jana, 36, { datum: '2026-08-10', erfasst: '2026-08-20' });
    const zwei = await team();
    expect(zwei.body).toEqual({
      von: '2026-07-01',
      bis: '2026-09-30',
      anteil: null,
      regel: { caseManager: 3, kontakte: 30, anteilHoechstens: 50 },
    });
    await insertKontakte(mira, 4, { papier: true, datum: '2026-07-01', erfasst: '2026-09-01' });
    // Who only entered from paper stands behind no share.
    expect((await team()).body.anteil).toBeNull();
    await insertKontakte(mira, 4);
    // Same day: 40 and 4; later: the 36 and the 4 of September. Nobody entered more than half.
    expect((await team()).body.anteil).toBe(55);
    await insertKontakte(orhan, 60);
    expect((await team()).body.anteil).toBeNull();
  });

  it('counts neither another Stelle nor another time', async () => {
    const fremd = welt.konto('CASE_MANAGEMENT', welt.traeger);
    await rufe(fremd, 'POST', '/kurzberatungen', {
      zugangsweg: 'SOZIALAMT',
      sprache: 'ar',
      bedarfe: ['SPRACHE'],
      information: { am: '2026-10-19', form: 'BEIDES' },
    });
    await insertKontakte(fremd, 60);
    await insertKontakte(mira, 60, { datum: '2026-10-01', erfasst: '2026-10-01' });
    // Else nobody would stand for most of it any more.
    expect((await team()).body.anteil).toBeNull();
    expect(await own(fremd)).toMatchObject({ gleicherTag: 0 });
  });
});
