import * as fc from 'fast-check';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createWelt, kontextFuer } from '#test/support/welt.ts';
import { listTokentreffer } from './person.repo.ts';

const dienste = await createTestDienste();
const welt = await createWelt(dienste);
const mandanten = [welt.kreis, welt.stadt];
const konten = mandanten.flatMap((mandant) => [
  welt.konto('CASE_MANAGEMENT', mandant),
  welt.konto('CASE_MANAGEMENT', mandant),
  welt.konto('TEAMLEITUNG', mandant),
]);
const TOKENS = [1n, 2n, 3n, 4n, 5n, 6n];
const TAGE = ['2026-01-15', '2026-06-15', '2026-10-19', '2027-03-01'];

/**
 * Per Mandant forty persons in forty Akten, with every mixture of accesses: ended, current, coming; zuständig, deputy, deputy on a
 * legal basis; of one account, of both, of nobody. Without triggers, since none of it came about by an act.
 */
const BESTAND = `
  INSERT INTO fall.person (mandant_id, id, pseudonym, angelegt_von)
    SELECT $1, md5($1 || 'p' || n)::uuid, 'K-2026-9' || lpad(n::text, 3, '0'), $2 FROM generate_series(1, 40) n;
  INSERT INTO fall.akte (mandant_id, id, nummer, art, zustand, zustand_seit, begonnen_am, angelegt_von)
    SELECT $1, md5($1 || 'a' || n)::uuid, 'CM-2026-9' || lpad(n::text, 3, '0'), 'FALL',
      CASE WHEN n % 3 = 0 THEN 'GESCHLOSSEN' ELSE 'LINKING' END, '2026-01-01', '2026-01-01', $2 FROM generate_series(1, 40) n;
  INSERT INTO fall.akte_beteiligte (mandant_id, akte_id, person_id, rolle, gueltig_von)
    SELECT DISTINCT ON (2, 3) $1, md5($1 || 'a' || n)::uuid, md5($1 || 'p' || (n * k * 7) % 40 + 1)::uuid, 'SONSTIGE', '2026-01-01'
      FROM generate_series(1, 40) n, generate_series(1, 2) k;
  INSERT INTO fall.akte_zugriff (mandant_id, akte_id, konto_id, art, gueltig_von, gueltig_bis, rechtsgrundlage, erteilt_von)
    SELECT $1, md5($1 || 'a' || n)::uuid, konto, CASE WHEN n % 5 < 3 THEN 'ZUSTAENDIG' ELSE 'VERTRETUNG' END,
      DATE '2026-01-01' + (n * 13 % 300), CASE WHEN n % 5 < 3 AND n % 2 = 0 THEN NULL ELSE DATE '2026-01-01' + (n * 13 % 300) + n * 5 END,
      CASE WHEN n % 5 = 4 THEN 'MUTMASSLICH' END, $2
      FROM generate_series(1, 40) n, unnest($3::uuid[]) WITH ORDINALITY k (konto, lfd) WHERE (n + lfd) % 4 <> 0;
  INSERT INTO fall.person_suche (mandant_id, token, person_id, art)
    SELECT $1, t, md5($1 || 'p' || n)::uuid, CASE WHEN (n + t) % 6 = 0 THEN 'EXAKT' ELSE 'NAME' END
      FROM generate_series(1, 40) n, generate_series(1, 6) t WHERE (n * t) % 3 <> 1;`;

await dienste.admin.query('BEGIN');
await dienste.admin.query('SET LOCAL session_replication_role = replica');
for (const mandant of mandanten) {
  const eigene = konten.filter(({ mandantId }) => mandantId === mandant.id).map(({ kontoId }) => kontoId);
  const werte = [`'${mandant.id}'`, `'${eigene[0]}'`, `'{${eigene.join(',')}}'`];
  await dienste.admin.query(BESTAND.replaceAll(/\$([123])/g, (_ganz, zahl) => werte[Number(zahl) - 1] ?? ''));
}
await dienste.admin.query('COMMIT');

/** What the search finds, and what row level security alone leaves of all rows with these tokens. */
async function findBeides(kontext: Kontext, mandantId: string, tokens: readonly bigint[]) {
  const ergebnis = await withActor(kontext, async (trx) => {
    const treffer = await listTokentreffer(trx, mandantId, tokens);
    const { rows } = await sql<{
      paar: string;
    }>`SELECT person_id || ' ' || token AS paar FROM fall.person_suche
      WHERE mandant_id = ${mandantId} AND art = 'NAME' AND token = ANY (${tokens.map(String)}::bigint[])`.execute(
      trx,
    );
    const gefunden = [...treffer].flatMap(([person, besitz]) =>
      [...besitz].map((token) => `${person} ${token}`),
    );
    return ok({ gefunden: gefunden.sort(), sichtbar: rows.map(({ paar }) => paar).sort() });
  });
  if (!ergebnis.ok) throw new Error(ergebnis.fehler.code);
  return ergebnis.wert;
}

it('finds exactly what row level security leaves, whoever asks on whatever day', async () => {
  const anzahlen: number[] = [];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...konten),
      fc.boolean(),
      fc.constantFrom(...TAGE),
      fc.uniqueArray(fc.constantFrom(...TOKENS), { minLength: 1 }),
      fc.constantFrom(...mandanten),
      async (konto: KontoActor, fremdvertretung, tag, tokens, { id: gefragt }) => {
        const kontext = kontextFuer(dienste, { ...konto, fremdvertretung }, 'fall');
        const beides = await findBeides({ ...kontext, stichtag: toPlainDate(tag) }, gefragt, tokens);
        expect(beides.gefunden).toEqual(beides.sichtbar);
        if (konto.rolle !== 'CASE_MANAGEMENT' || gefragt !== konto.mandantId)
          expect(beides.gefunden).toEqual([]);
        anzahlen.push(beides.gefunden.length);
      },
    ),
    { numRuns: 60 },
  );
  // It found something, and not always the same.
  expect(new Set(anzahlen).size).toBeGreaterThan(5);
});

it('names no persons to who is not a Case Manager:in, nor those of a Vertretung that covers nobody of another Stelle', async () => {
  const listEigene = async (konto: KontoActor, tag: string): Promise<string[]> => {
    const kontext = { ...kontextFuer(dienste, konto, 'fall'), stichtag: toPlainDate(tag) };
    const ergebnis = await withActor(kontext, async (trx) => {
      const { rows } = await sql<{ ids: string[] }>`SELECT fall.eigene_personen() AS ids`.execute(trx);
      return ok(rows[0]?.ids ?? []);
    });
    return ergebnis.ok ? ergebnis.wert : [];
  };
  const [kraft, , leitung] = konten;
  if (kraft === undefined || leitung === undefined) throw new Error('Nobody to ask');
  const alle = await listEigene(kraft, '2026-10-19');
  const fremde = await listEigene({ ...kraft, fremdvertretung: true }, '2026-10-19');
  expect(fremde.length).toBeGreaterThan(0);
  expect(fremde.length).toBeLessThan(alle.length);
  expect(await listEigene(kraft, '2025-12-31')).toEqual([]);
  expect(await listEigene(leitung, '2026-10-19')).toEqual([]);
});
