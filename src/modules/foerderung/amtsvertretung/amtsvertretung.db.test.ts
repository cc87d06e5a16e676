import { beforeEach, describe, expect, it } from 'vitest';
import pg from 'pg';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createActor } from '#test/support/welt.ts';
import { modul } from '../index.ts';
import { checkVertretung, type Bezirkskonto, type Zeitvertretung } from './amtsvertretung.model.ts';

const dienste = await createTestDienste({ eigene: true });
const server = await createTestServer(dienste, [modul]);
const HEUTE = '2026-10-19';

describe('the register of deputies', () => {
  let jens: KontoActor;
  let ines: KontoActor;
  let anke: KontoActor;
  let kurt: KontoActor;
  beforeEach(async () => {
    [jens, ines] = [createActor('BR_FREIGABE', null), createActor('BR_FREIGABE', null)];
    [anke, kurt] = [createActor('BR_SACHBEARBEITUNG', null), createActor('BR_SACHBEARBEITUNG', null)];
    const admin = new pg.Client({ connectionString: dienste.datenbank.adminUrl });
    await admin.connect();
    await admin.query('TRUNCATE foerderung.amtsvertretung');
    await admin.query(`SET session_replication_role = 'replica'`);
    await admin.query('DELETE FROM benutzer.mitgliedschaft');
    for (const [platz, { kontoId, rolle }] of [jens, ines, anke, kurt].entries()) {
      await admin.query(
        `INSERT INTO benutzer.konto (id, kennung, name) VALUES ($1::uuid, 'br-' || $1::text, $2)`,
        [kontoId, ['Jens', 'Ines', 'Anke', 'Kurt'][platz]],
      );
      await admin.query(
        `INSERT INTO benutzer.mitgliedschaft (id, konto_id, rolle, gueltig_von, gueltig_bis)
         VALUES (gen_random_uuid(), $1, $2, '2026-01-01', $3)`,
        [kontoId, rolle, platz === 3 ? '2026-11-30' : null],
      );
    }
    await admin.end();
  });
  const trage = (wer: KontoActor, teil: object) =>
    server.rufe(wer, 'POST', '/amtsvertretungen', {
      rolle: 'BR_SACHBEARBEITUNG',
      abwesendId: anke.kontoId,
      vertretungId: kurt.kontoId,
      von: '2026-10-26',
      bis: '2026-11-06',
      ...teil,
    });
  const lies = async (wer: KontoActor) => (await server.rufe(wer, 'GET', '/amtsvertretungen')).body;

  it('holds who deputises for whom; each for itself, the Schlusszeichnung for everybody', async () => {
    expect((await trage(kurt, {})).body.code).toBe('NUR_FUER_SICH');
    expect((await trage(anke, { bis: '2026-12-24' })).body.errors).toMatchObject([
      { pointer: '/vertretungId', detail: expect.stringContaining('nicht bis zum letzten Tag') },
    ]);
    expect((await trage(anke, {})).status).toBe(201);
    // One deputy at a time, and nobody deputises while away.
    expect((await trage(jens, { bis: '2026-10-27' })).body.errors).toMatchObject([
      { pointer: '/abwesendId' },
    ]);
    expect(
      (await trage(jens, { abwesendId: kurt.kontoId, vertretungId: anke.kontoId })).body.errors,
    ).toMatchObject([{ pointer: '/vertretungId' }]);
    const frei = { rolle: 'BR_FREIGABE', abwesendId: jens.kontoId, vertretungId: ines.kontoId, von: HEUTE };
    expect((await trage(jens, frei)).status).toBe(201);
    const sicht = await lies(ines);
    expect(
      sicht.vertretungen.map((eine: { abwesend: string; vertretung: string; ichHeute: boolean }) => [
        eine.abwesend,
        eine.vertretung,
        eine.ichHeute,
      ]),
    ).toEqual([
      ['Jens', 'Ines', true],
      ['Anke', 'Kurt', false],
    ]);
    expect([(await lies(anke)).rollen, (await lies(anke)).nurFuer]).toEqual([
      ['BR_SACHBEARBEITUNG'],
      anke.kontoId,
    ]);
    expect((await server.rufe(createActor('MINISTERIUM', null), 'GET', '/amtsvertretungen')).status).toBe(
      403,
    );
  });

  it('is ended by who is in it or by the Schlusszeichnung, and never changed', async () => {
    const { id } = (await trage(anke, {})).body;
    const ende = (wer: KontoActor, version = 1) =>
      server.rufe(wer, 'POST', `/amtsvertretungen/${id}/ende`, { version });
    const fremd = createActor('BR_KASSE', null);
    expect((await ende(fremd)).body.code).toBe('NUR_BETEILIGTE');
    expect((await ende(kurt, 7)).status).toBe(409);
    expect((await ende(kurt)).status).toBe(201);
    expect((await lies(anke)).vertretungen).toEqual([]);
    expect((await ende(jens)).status).toBe(404);
  });
});

describe('what the register can hold', () => {
  const tag = toPlainDate;
  const konto = (kontoId: string, gueltigBis: string | null = null): Bezirkskonto => ({
    kontoId,
    rolle: 'BR_KASSE',
    gueltigBis: gueltigBis === null ? null : tag(gueltigBis),
  });
  const NEU: Zeitvertretung = {
    rolle: 'BR_KASSE',
    abwesendId: 'a',
    vertretungId: 'b',
    von: tag('2026-10-26'),
    bis: tag('2026-11-06'),
  };
  const felder = (teil: Partial<Zeitvertretung>, laufende: Zeitvertretung[] = []) => {
    const geprueft = checkVertretung(
      { ...NEU, ...teil },
      { konten: [konto('a'), konto('b'), konto('c', '2026-11-05')], laufende, stichtag: tag(HEUTE) },
    );
    return geprueft.ok ? [] : geprueft.fehler.map(({ feld }) => feld);
  };

  it('no day before today, no end before its beginning, nobody for oneself, nobody without the role', () => {
    expect(felder({})).toEqual([]);
    expect(felder({ von: tag('2026-10-18') })).toEqual(['von']);
    expect(felder({ bis: tag('2026-10-25') })).toEqual(['bis']);
    expect(felder({ vertretungId: 'a' })).toEqual(['vertretungId']);
    expect(felder({ vertretungId: 'c' })).toEqual(['vertretungId']);
    expect(felder({ rolle: 'BR_PRUEFUNG' })).toEqual(['vertretungId', 'abwesendId']);
    // Another role, or the day after: no matter.
    expect(felder({}, [{ ...NEU, rolle: 'BR_FREIGABE' }])).toEqual([]);
    expect(felder({}, [{ ...NEU, von: tag('2026-11-07'), bis: tag('2026-11-08') }])).toEqual([]);
    expect(felder({}, [{ ...NEU, von: tag('2026-11-06'), bis: tag('2026-11-08') }])).toEqual(['abwesendId']);
  });
});
