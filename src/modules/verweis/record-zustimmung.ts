import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { recordEreignis } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { recordZustimmungRoute } from './verweis.contract.ts';
import { updateVerweis } from './verweis.repo.ts';
import { findTraeger, type OffenerVerweis, withVerweis } from './with-verweis.ts';
import { checkVerweisUebergang } from './zustand.model.ts';

type R = typeof recordZustimmungRoute;

/** The person agrees, with a consent that names the Stelle, or does not want this Verweis (IF-R5). */
export function recordZustimmung(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  return withVerweis(kontext, params.verweisId, body.version, async (trx, verweis) => {
    const { zeile } = verweis;
    const { einwilligung } = await findTraeger(trx, kontext, verweis);
    const akt = body.entscheidung === 'ABGELEHNT' ? 'ABLEHNEN' : 'EINWILLIGEN';
    const ziel = checkVerweisUebergang(zeile.zustand, akt, einwilligung !== undefined);
    if (!ziel.ok) return ziel;
    const version =
      einwilligung !== undefined && akt === 'EINWILLIGEN'
        ? await applyEinwilligung(trx, kontext, verweis, einwilligung.id)
        : await applyAblehnung(trx, kontext, verweis);
    return ok({ id: zeile.id, version });
  });
}

/** VORGESCHLAGEN becomes EINGEWILLIGT; the caller has found the consent. */
export async function applyEinwilligung(
  trx: Trx,
  kontext: Kontext,
  { zeile, inhalt }: OffenerVerweis,
  einwilligungId: string,
): Promise<number> {
  await recordEreignis(
    trx,
    kontext,
    zeile.akte_id,
    {
      art: 'VERWEIS_EINGEWILLIGT',
      codes: { verweisId: zeile.id, einwilligungId },
      inhalt: { empfaenger: inhalt.empfaenger.name },
    },
    kontext.stichtag,
  );
  return updateVerweis(trx, zeile.mandant_id, zeile.id, {
    zustand: 'EINGEWILLIGT',
    zustand_seit: kontext.stichtag,
    einwilligung_id: einwilligungId,
  });
}

async function applyAblehnung(
  trx: Trx,
  kontext: Kontext,
  { zeile, inhalt }: OffenerVerweis,
): Promise<number> {
  await recordEreignis(
    trx,
    kontext,
    zeile.akte_id,
    {
      art: 'VERWEIS_ABGELEHNT',
      codes: { verweisId: zeile.id },
      inhalt: { empfaenger: inhalt.empfaenger.name },
    },
    kontext.stichtag,
  );
  return updateVerweis(trx, zeile.mandant_id, zeile.id, {
    zustand: 'ABGELEHNT',
    zustand_seit: kontext.stichtag,
  });
}
