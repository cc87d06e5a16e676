import type { z } from 'zod';
import { type Ablehnung, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { findKonto } from './konto.repo.ts';
import {
  findUnvereinbareRolle,
  insertMitgliedschaft,
  isMandantInStandort,
  type Mitgliedschaftszeile,
} from './mitgliedschaft.repo.ts';
import type { NeueMitgliedschaft } from './verwaltung.contract.ts';
import {
  AUSSER_BEREICH,
  checkMitgliedschaft,
  EIGENES_KONTO,
  isImBereich,
  refuseMitgliedschaft,
  refuseUnvereinbar,
} from './verwaltung.model.ts';

type Angabe = z.output<typeof NeueMitgliedschaft>;

/** Gives an account one more role; it takes effect at the next login or switch. */
export async function addMitgliedschaft(
  kontext: Kontext,
  kontoId: string,
  angabe: Angabe,
): Antwortet<{ id: string; version: number }> {
  return await withActor(kontext, async (trx) => {
    if ((await findKonto(trx, kontoId)) === undefined) return fail(refuseNichtGefunden());
    return await createMitgliedschaft(trx, kontext, kontoId, angabe);
  });
}

/** Within a transaction; starts today (Stichtag) unless a day is named. */
export async function createMitgliedschaft(
  trx: Trx,
  kontext: Kontext,
  kontoId: string,
  angabe: Angabe,
): Promise<Result<{ id: string; version: number }, Ablehnung>> {
  const { actor } = kontext;
  const gueltigVon = angabe.gueltigVon ?? kontext.stichtag;
  const fehler = checkMitgliedschaft({ ...angabe, gueltigVon });
  if (fehler.length > 0) return fail(refuseMitgliedschaft(fehler));
  if (actor.art === 'konto' && actor.kontoId === kontoId) return fail(EIGENES_KONTO);
  if (!isImBereich(actor, angabe)) return fail(AUSSER_BEREICH);
  const { mandantId, standortId } = angabe;
  if (mandantId !== null && standortId !== null && !(await isMandantInStandort(trx, mandantId, standortId))) {
    const detail = 'Diese verantwortliche Stelle gehört nicht zu diesem Standort.';
    return fail(refuseMitgliedschaft([{ pointer: '/mandantId', code: 'ANDERER_STANDORT', detail }]));
  }
  const zeile = toZeile(kontoId, angabe, gueltigVon);
  const vorhanden = await findUnvereinbareRolle(trx, zeile);
  if (vorhanden !== null) return fail(refuseUnvereinbar(vorhanden, angabe.rolle));
  await insertMitgliedschaft(trx, zeile);
  return ok({ id: zeile.id, version: 1 });
}

function toZeile(kontoId: string, angabe: Angabe, gueltigVon: string): Mitgliedschaftszeile {
  return {
    id: createUuidV7(),
    konto_id: kontoId,
    mandant_id: angabe.mandantId,
    standort_id: angabe.standortId,
    rolle: angabe.rolle,
    art: angabe.art,
    gueltig_von: gueltigVon,
    gueltig_bis: angabe.gueltigBis,
    grund_code: angabe.grundCode,
  };
}
