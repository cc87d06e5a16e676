import { createUuidV7 } from '#src/core/ids.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import type { Foerderfallzeile } from '../foerderfall.repo.ts';
import { computeTeilbetraege } from './teilbetrag.model.ts';
import { findZahlbescheid, insertTeilbetrag, insertZahlungsereignis } from './teilbetrag.repo.ts';

/**
 * The plan of payment, as soon as a Bescheid is bestandskräftig (Nr. 7.3, FR-7.3-b). Called by whatever brings this about:
 * timer, Verzicht, end of a Klage. A second call changes nothing.
 */
export async function createTeilbetraege(
  trx: Trx,
  kontext: Kontext,
  fall: Pick<Foerderfallzeile, 'id' | 'standortId' | 'foerderjahr' | 'parameter'>,
): Promise<void> {
  const bescheid = await findZahlbescheid(trx, fall.id);
  if (bescheid === undefined || bescheid.bestandskraeftigAm === null) return;
  for (const { lfd, termin, vorgesehen } of computeTeilbetraege(
    bescheid.bewilligt,
    fall.foerderjahr,
    fall.parameter,
  ).zeilen) {
    const rate = { id: createUuidV7(), standortId: fall.standortId };
    const neu = await insertTeilbetrag(trx, {
      ...rate,
      foerderfallId: fall.id,
      bescheidId: bescheid.id,
      lfd,
      haushaltsjahr: fall.foerderjahr,
      termin,
      vorgesehen,
    });
    if (!neu) continue;
    await insertZahlungsereignis(trx, {
      rate,
      ereignis: 'planen',
      von: null,
      nach: 'GEPLANT',
      betrag: vorgesehen,
      grund: null,
      angaben: null,
      ...findHandelnde(kontext),
      am: kontext.stichtag,
    });
  }
}

/** A person in a role, or the timer of the worker. */
export function findHandelnde(kontext: Kontext): { kontoId: string | null; rolle: Rolle | 'SYSTEM' } {
  return kontext.actor.art === 'system' ? { kontoId: null, rolle: 'SYSTEM' } : getFoerderkonto(kontext);
}
