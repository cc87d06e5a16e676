import pg from 'pg';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { ok } from '#src/core/result.ts';
import { createAkte } from '#src/modules/akte/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Testdienste } from '#test/support/dienste.ts';
import { kontextFuer } from '#test/support/welt.ts';
import { addPersonToAkte } from './create-person.ts';
import { IdentitaetEingabe } from './identitaet.model.ts';

/** An Akte with one person, for tests. `keineDublette: true` says that nobody found is the same. */
export async function createTestPerson(
  dienste: Testdienste,
  actor: KontoActor,
  eingabe: unknown,
): Promise<{ akteId: string; personId: string; pseudonym: string }> {
  const kontext = kontextFuer(dienste, actor, 'fall');
  const am = dienste.stichtag();
  const ergebnis = await withActor(kontext, async (trx) => {
    const akte = await createAkte(trx, kontext, {
      art: 'KURZBERATUNG',
      zustand: 'KURZBERATUNG',
      anonym: false,
      begonnenAm: am,
    });
    const person = await addPersonToAkte(
      trx,
      kontext,
      akte.id,
      { art: 'NEU', identitaet: IdentitaetEingabe.parse(eingabe), keineDublette: [] },
      'HAUPTPERSON',
      am,
    );
    return person.ok ? ok({ akteId: akte.id, ...person.wert }) : person;
  });
  if (!ergebnis.ok) throw new Error(ergebnis.fehler.code);
  return ergebnis.wert;
}

/** Runs SQL as superuser, to look behind the walls. */
export async function readAsAdmin<T extends pg.QueryResultRow>(
  dienste: Testdienste,
  sql: string,
  werte: unknown[] = [],
): Promise<T[]> {
  return (await dienste.admin.query<T>(sql, werte)).rows;
}

/** Every row of every table in the schemas of client data, as text with bytes in hex: what a dump would show. */
export async function readDump(dienste: Testdienste): Promise<string> {
  const tabellen = await readAsAdmin<{ name: string }>(
    dienste,
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
      WHERE schemaname IN ('fall', 'bericht', 'technik', 'protokoll')`,
  );
  if (tabellen.length < 20) throw new Error('The dump sees too few tables');
  const teile = [];
  for (const { name } of tabellen) {
    const zeilen = await readAsAdmin<{ zeile: string }>(dienste, `SELECT t::text AS zeile FROM ${name} t`);
    teile.push(...zeilen.map(({ zeile }) => zeile));
  }
  return teile.join('\n');
}
