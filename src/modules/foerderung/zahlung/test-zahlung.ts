import type pg from 'pg';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Testdienste } from '#test/support/dienste.ts';
import { kontextFuer } from '#test/support/welt.ts';
import { findFoerderfallzeile } from '../foerderfall.repo.ts';
import { createTeilbetraege } from './create-teilbetraege.ts';

/** A German IBAN with right check digits, another for each number. */
export const TEST_IBAN = 'DE02120300000000202051';
export const ANDERE_IBAN = 'DE89370400440532013000';

type Testbescheid = { foerderfallId: string; bewilligt?: number; bestandskraeftigAm?: string | null };

/**
 * A signed Bescheid over 1.197.000 euros less one cent unless told otherwise, made as superuser: how one comes about is tested
 * with the Prüfung.
 */
export async function createTestbescheid(
  admin: pg.Client | pg.Pool,
  { foerderfallId, bewilligt = 11_970_001, bestandskraeftigAm = '2026-03-02' }: Testbescheid,
): Promise<string> {
  const id = createUuidV7();
  const positionen = [
    { position: 'koord', beantragt: 5_700_000, bewilligt: 5_700_000 },
    { position: 'cm', beantragt: bewilligt - 5_700_000, bewilligt: bewilligt - 5_700_000 },
  ];
  await admin.query(`BEGIN; SET LOCAL session_replication_role = 'replica'`);
  await admin.query(
    `INSERT INTO foerderung.bescheid (id, foerderfall_id, standort_id, lfd, art, stand, auftrag, bescheid, positionen, bewilligt,
       vorgeschlagen_von, vorgeschlagen_am, gezeichnet_von, datum, pruefsumme, bekanntgabe, rechtsbehelf_bis, bestandskraeftig_am)
     SELECT $1, f.id, f.standort_id, 1, 'BEWILLIGUNG', 'ERLASSEN', '{}', '{}', $2::jsonb, $3::bigint, $4::uuid, '2026-01-26',
       $5::uuid, '2026-01-27', repeat('a', 64), $8::jsonb, '2026-03-01', $6::date FROM foerderung.foerderfall f WHERE f.id = $7`,
    [
      id,
      JSON.stringify(positionen),
      bewilligt,
      createUuidV7(),
      createUuidV7(),
      bestandskraeftigAm,
      foerderfallId,
      BEKANNTGABE,
    ],
  );
  await admin.query(`UPDATE foerderung.foerderfall SET zustand = $2 WHERE id = $1`, [
    foerderfallId,
    bestandskraeftigAm === null ? 'KLAGEVERFAHREN' : 'BESTANDSKRAEFTIG',
  ]);
  await admin.query('COMMIT');
  return id;
}

const BEKANNTGABE = JSON.stringify({
  weg: 'ZUSTELLUNG',
  aufgabe_am: '2026-01-27',
  zugang_am: null,
  abruf_am: null,
  nicht_zugegangen: false,
  bekannt_am: '2026-01-27',
});

/** The plan of payment, as the step to Bestandskraft makes it; null: the timer. */
export async function createTestteilbetraege(
  dienste: Testdienste,
  actor: KontoActor | null,
  foerderfallId: string,
): Promise<void> {
  const kontext = {
    ...kontextFuer(dienste, actor ?? NIEMAND, 'foerderung'),
    ...(actor === null
      ? { actor: { art: 'system' as const, name: 'foerderfristen' as const, mandantId: null } }
      : {}),
  };
  const ergebnis = await withActor(kontext, async (trx) => {
    const fall = await findFoerderfallzeile(trx, foerderfallId);
    if (fall === undefined) throw new Error('Not visible');
    await createTeilbetraege(trx, kontext, fall);
    return ok(null);
  });
  if (!ergebnis.ok) throw new Error(ergebnis.fehler.code);
}

const NIEMAND: KontoActor = {
  art: 'konto',
  kontoId: createUuidV7(),
  sitzungId: createUuidV7(),
  mitgliedschaftId: createUuidV7(),
  rolle: 'ZE_ZEICHNUNG',
  mandantId: null,
  standortId: null,
};
