import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { getOk, ok } from '#src/core/result.ts';
import { PARAMETER } from '../config/parameter.ts';
import type { Domaene } from '#src/core/contract/define-route.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createWelt, kontextFuer } from '#test/support/welt.ts';
import type { Trx } from './kysely.ts';
import { createLesestand, isAktuell, type Lesestand, withLesestand } from './lesestand.ts';
import { withActor } from './with-actor.ts';

const dienste = await createTestDienste();
const welt = await createWelt(dienste);
const leitung = welt.konto('KI_LEITUNG');
const url = (port?: string): string => {
  const adresse = new URL(dienste.datenbank.appUrl);
  if (port !== undefined) adresse.port = port;
  return adresse.href;
};
const staende: Lesestand[] = [];
const open = (adresse: string, frisch?: boolean): Lesestand => {
  const stand = createLesestand(adresse, frisch === undefined ? {} : { isFrisch: async () => frisch });
  staende.push(stand);
  return stand;
};
afterAll(async () => {
  for (const { pool } of staende) await pool.end();
});

type Wo = { anwendung: string; rolle: string; konto: string; standort: string; schreibt: string };
const lookWhere = async (trx: Trx): Promise<Wo | undefined> => {
  const { rows } = await sql<Wo>`
    SELECT current_setting('application_name') AS anwendung, current_user::text AS rolle, kontext.konto_id()::text AS konto,
           kontext.standort_id()::text AS standort, current_setting('transaction_read_only') AS schreibt`.execute(
    trx,
  );
  return rows[0];
};
const run = async <T>(
  lesestand: Lesestand | undefined,
  fn: (trx: Trx) => Promise<T>,
  domaene: Domaene = 'bericht',
) => {
  const kontext = {
    ...kontextFuer({ ...dienste, ...(lesestand && { lesestand }) }, leitung, domaene),
  };
  const wert = getOk(await withActor(kontext, async (trx) => ok(await withLesestand(kontext, trx, fn))));
  return { wert, kontext };
};

describe('reading from a copy', () => {
  it('is done by the same account in the same domain role, without a way to write; the log row stays on the main database', async () => {
    const { wert, kontext } = await run(open(url(), true), lookWhere);
    expect(wert).toEqual({
      anwendung: 'kim-lesen',
      rolle: 'kim_bericht',
      konto: leitung.kontoId,
      standort: welt.standortId,
      schreibt: 'on',
    });
    const { rows } = await dienste.admin.query(
      'SELECT ergebnis FROM protokoll.eintrag WHERE anfrage_id = $1',
      [kontext.anfrageId],
    );
    expect(rows).toEqual([{ ergebnis: 'OK' }]);
  });

  it('is not done without an address', async () => {
    expect((await run(undefined, lookWhere)).wert?.anwendung).toBe('test');
  });

  it('is refused for every domain with data of persons, also when the copy is at hand', async () => {
    for (const domaene of ['fall', 'foerderung', 'steuerung'] as const)
      await expect(run(open(url(), true), lookWhere, domaene)).rejects.toThrow('Only figures');
  });
});

describe('the main database answers', () => {
  it.each([
    ['nobody listens there', () => open(url('1'))],
    ['it is no copy but another main database', () => open(url())],
    ['it lags', () => open(url(), false)],
    ['it knows the account no more', () => open(url().replace(/\/\/[^:]+:/, '//niemand:'), true)],
  ])('when %s, and the copy rests for a while', async (_name, create) => {
    const stand = create();
    const vorher = dienste.jetzt();
    expect((await run(stand, lookWhere)).wert?.anwendung).toBe('test');
    expect(stand.pauseBis).toBeGreaterThanOrEqual(vorher + PARAMETER.lesestand_pause.wert * 1_000);
    let gefragt = 0;
    const still = { ...stand, isFrisch: async () => (gefragt += 1) > 0 };
    await run(still, lookWhere);
    expect(gefragt).toBe(0);
  });

  it('when a statement fails on the copy, once more from the start, and a fault of the program is thrown', async () => {
    let male = 0;
    const { wert } = await run(open(url(), true), async (trx) => {
      male += 1;
      const wo = await lookWhere(trx);
      if (wo?.anwendung === 'kim-lesen')
        await sql`INSERT INTO bericht.rechenlauf DEFAULT VALUES`.execute(trx);
      return wo?.anwendung;
    });
    expect([wert, male]).toEqual(['test', 2]);
    await expect(
      run(open(url(), true), async () => {
        throw new Error('a bug');
      }),
    ).rejects.toThrow('a bug');
  });
});

describe('a copy is fresh', () => {
  it.each([
    ['level, on a quiet day', { kopie: true, gleich: true, sekunden: 90_000 }, true],
    ['a moment behind', { kopie: true, gleich: false, sekunden: 3 }, true],
    ['too far behind', { kopie: true, gleich: false, sekunden: 61 }, false],
    ['behind and never replayed anything', { kopie: true, gleich: false, sekunden: null }, false],
    ['no copy at all', { kopie: false, gleich: true, sekunden: 0 }, false],
  ])('%s: %j → %s', (_name, zustand, erwartet) => {
    expect(isAktuell(zustand, 60)).toBe(erwartet);
  });
});
