import { sql } from 'kysely';
import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Dienste } from '#src/platform/dienste.ts';
import type { NeueStelle } from './mandant.model.ts';

const kontextOf = (dienste: Dienste, ereignis: string) => ({
  dienste,
  actor: { art: 'system', name: 'betrieb', mandantId: null } as const,
  domaene: 'foerderung' as const,
  zweck: 'Betrieb: verantwortliche Stellen führen',
  stichtag: dienste.stichtag(),
  protokoll: { ereignis, art: 'BETRIEB' as const, objektart: 'mandant' },
  anfrageId: createUuidV7(),
});

/**
 * Registers a verantwortliche Stelle in a KIM-Standort; Kommune and Träger are made when they are new. An operator's
 * act: it decides who is controller of client data, so no page offers it.
 */
export async function createMandant(
  dienste: Dienste,
  stelle: NeueStelle,
): Antwortet<{ id: string; standortId: string }> {
  const kontext = kontextOf(dienste, 'standort.createMandant');
  return await withActor<{ id: string; standortId: string }, Ablehnung>(kontext, async (trx) => {
    const standortId = await findStandortId(trx, stelle.standort);
    if (standortId === null) return fail(STANDORT_UNBEKANNT);
    const doppelt =
      await sql`SELECT 1 FROM stamm.mandant WHERE standort_id = ${standortId} AND name = ${stelle.name}`.execute(
        trx,
      );
    if (doppelt.rows.length > 0) return fail(STELLE_VORHANDEN);
    const id = createUuidV7();
    const kommuneId =
      stelle.kommune === null ? null : await getKommuneId(trx, standortId, stelle.kommune, stelle.gueltigVon);
    const traegerId =
      stelle.traeger === null ? null : await getTraegerId(trx, stelle.traeger, stelle.verband);
    await sql`INSERT INTO stamm.mandant (id, standort_id, kommune_id, traeger_id, art, name, anschrift, rechtsrahmen,
        aufsichtsbehoerde, dsb_name, dsb_kontakt, gueltig_von)
      VALUES (${id}, ${standortId}, ${kommuneId}, ${traegerId}, ${stelle.art}, ${stelle.name}, ${stelle.anschrift},
        ${stelle.rechtsrahmen}, ${stelle.aufsichtsbehoerde}, ${stelle.dsbName}, ${stelle.dsbKontakt}, ${stelle.gueltigVon})`.execute(
      trx,
    );
    if (kommuneId !== null) {
      await sql`INSERT INTO stamm.mandant_gebiet (mandant_id, kommune_id, gueltig_von)
        VALUES (${id}, ${kommuneId}, ${stelle.gueltigVon})`.execute(trx);
    }
    return ok({ id, standortId });
  });
}

export type Stellenzeile = {
  id: string;
  standort: string;
  standort_id: string;
  name: string;
  art: string;
  rechtsrahmen: string;
};

/** All verantwortliche Stellen with their Standort, for the operator. */
export async function listMandanten(dienste: Dienste): Promise<Stellenzeile[]> {
  const ergebnis = await withActor(kontextOf(dienste, 'standort.listMandanten'), async (trx) => {
    const { rows } =
      await sql<Stellenzeile>`SELECT m.id, n.name AS standort, m.standort_id, m.name, m.art, m.rechtsrahmen
      FROM stamm.mandant m JOIN stamm.standort_name n ON n.standort_id = m.standort_id AND n.gueltig_bis IS NULL
      ORDER BY n.name, m.name`.execute(trx);
    return ok(rows);
  });
  return ergebnis.ok ? ergebnis.wert : [];
}

async function findStandortId(trx: Trx, name: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`SELECT s.id FROM stamm.standort s
    JOIN stamm.standort_name n ON n.standort_id = s.id WHERE s.kennung = ${name} OR n.name = ${name} LIMIT 1`.execute(
    trx,
  );
  return rows[0]?.id ?? null;
}

async function getKommuneId(trx: Trx, standortId: string, name: string, seit: string): Promise<string> {
  const { rows } = await sql<{
    id: string;
  }>`SELECT id FROM stamm.kommune WHERE standort_id = ${standortId} AND name = ${name}`.execute(trx);
  if (rows[0] !== undefined) return rows[0].id;
  const id = createUuidV7();
  await sql`INSERT INTO stamm.kommune (id, standort_id, name, gueltig_von) VALUES (${id}, ${standortId}, ${name}, ${seit})`.execute(
    trx,
  );
  return id;
}

async function getTraegerId(trx: Trx, name: string, verband: string | null): Promise<string> {
  const { rows } = await sql<{ id: string }>`SELECT id FROM stamm.traeger WHERE name = ${name}`.execute(trx);
  if (rows[0] !== undefined) return rows[0].id;
  const id = createUuidV7();
  await sql`INSERT INTO stamm.traeger (id, name, verband) VALUES (${id}, ${name}, ${verband})`.execute(trx);
  return id;
}

const STANDORT_UNBEKANNT = refuseRegel('STANDORT_UNBEKANNT', 'Diesen KIM-Standort gibt es nicht.', {
  detail: 'Geben Sie den Namen aus „kim stelle standorte“ an, zum Beispiel „Kreis Olpe“.',
});
const STELLE_VORHANDEN = refuseRegel(
  'STELLE_VORHANDEN',
  'Diese verantwortliche Stelle gibt es in dem Standort schon.',
);
