import { type RawBuilder, sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { createAnweisung } from './anweisung.ts';
import { createTrx, type Trx } from './kysely.ts';
import type { PoolClient } from './pool.ts';

type Gesendet = { name: string; text: string; values: unknown[] };

/** A transaction that notes what it is given and answers one row. */
function createMerker(): { trx: Trx; gesendet: Gesendet[] } {
  const gesendet: Gesendet[] = [];
  const query = async (angabe: Gesendet) => {
    gesendet.push(angabe);
    return { rows: [{ id: 'a' }], rowCount: 1 };
  };
  return { trx: createTrx({ query } as unknown as PoolClient), gesendet };
}

type Tabellen = { 'fall.akte': { id: string; art: string; zustand: string; nummer: string | null } };
type Werte = { id: string; arten: readonly string[]; nummer: string | null; grenze: number };
const neben = (wert: unknown): RawBuilder<string> => sql<string>`ANY (${wert}::text[])`;

describe('createAnweisung', () => {
  it('sends the same statement with the values of each call, and what was fixed with it', async () => {
    let gebaut = 0;
    const zeilen = createAnweisung((trx, werte: Werte) => {
      gebaut += 1;
      return trx
        .withTables<Tabellen>()
        .selectFrom('fall.akte')
        .select('id')
        .where('zustand', '=', 'LINKING')
        .where('art', '=', neben(werte.arten))
        .where((eb) => eb.or([eb('id', '=', werte.id), eb('nummer', '=', werte.nummer)]))
        .where('id', '<>', werte.id)
        .limit(sql<number>`${werte.grenze}`);
    });
    const { trx, gesendet } = createMerker();
    expect(await zeilen(trx, { id: 'x', arten: ['FALL'], nummer: null, grenze: 5 })).toEqual([{ id: 'a' }]);
    await zeilen(createMerker().trx, { id: 'z', arten: [], nummer: 'n', grenze: 1 });
    await zeilen(trx, { id: 'y', arten: ['A', 'B'], nummer: '7', grenze: 6 });
    expect(gebaut).toBe(1);
    expect(gesendet.map(({ values }) => values)).toEqual([
      ['LINKING', ['FALL'], 'x', null, 'x', 5],
      ['LINKING', ['A', 'B'], 'y', '7', 'y', 6],
    ]);
    expect(new Set(gesendet.map(({ name, text }) => `${name} ${text}`)).size).toBe(1);
  });

  it('does the same for raw SQL, with a value that stands in it twice', async () => {
    const zeilen = createAnweisung(
      (_trx, { id, ids }: { id: string; ids: readonly string[] }) =>
        sql<{
          id: string;
        }>`SELECT id FROM fall.akte WHERE id = ${id} OR id = ANY (${ids}::text[]) OR nummer = ${id}`,
    );
    const { trx, gesendet } = createMerker();
    expect(await zeilen(trx, { id: 'x', ids: ['a'] })).toEqual([{ id: 'a' }]);
    await zeilen(createMerker().trx, { id: 'z', ids: [] });
    await zeilen(trx, { id: 'y', ids: ['b', 'c'] });
    expect(gesendet.map(({ values }) => values)).toEqual([
      ['x', ['a'], 'x'],
      ['y', ['b', 'c'], 'y'],
    ]);
    expect(new Set(gesendet.map(({ name, text }) => `${name} ${text}`)).size).toBe(1);
  });

  it('refuses to decide by a value, which it does not know yet', async () => {
    const falsch = createAnweisung((trx, werte: { anzahl: number }) => {
      const abfrage = trx.withTables<Tabellen>().selectFrom('fall.akte').select('id');
      return werte.anzahl > 5 ? abfrage.limit(5) : abfrage;
    });
    await expect(falsch(createMerker().trx, { anzahl: 9 })).rejects.toThrow('anzahl');
  });
});
