import { getKonto } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { toVerweisOrt } from './siegelorte.ts';
import { VerweisInhalt } from './verweis.model.ts';
import { listVerweiszeilen } from './verweis.repo.ts';
import type { VerweisTabelle } from './verweis.tables.ts';

/** Ways that nobody can close: what was said or written is known there. */
const VON_HAND: ReadonlySet<VerweisTabelle['weg']> = new Set(['TELEFON', 'PERSOENLICH', 'BRIEF']);

export type MuendlicherVerweis = {
  id: string;
  vermitteltAm: string;
  empfaenger: { art: VerweisTabelle['empfaenger_art']; name: string };
};

/** Verweise of an own Akte that went out by telephone, by word or by letter on one of these consents. */
export async function findMuendlicheVerweise(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  einwilligungIds: ReadonlySet<string>,
): Promise<MuendlicherVerweis[]> {
  const { mandantId } = getKonto(kontext);
  const zeilen = (await listVerweiszeilen(trx, mandantId, akteId)).flatMap((zeile) => {
    const { vermittelt_am: vermitteltAm, einwilligung_id: einwilligungId, weg } = zeile;
    const traf = einwilligungId !== null && einwilligungIds.has(einwilligungId) && VON_HAND.has(weg);
    return vermitteltAm === null || !traf ? [] : [{ ...zeile, vermitteltAm }];
  });
  const inhalte = await kontext.dienste.tresor.openMany(
    zeilen.map(({ id, siegel }) => ({ ort: toVerweisOrt(mandantId, akteId, id), siegel })),
    VerweisInhalt,
  );
  return zeilen.flatMap(({ id, vermitteltAm, empfaenger_art: art }, stelle) => {
    const inhalt = inhalte[stelle];
    return inhalt === undefined
      ? []
      : [{ id, vermitteltAm, empfaenger: { art, name: inhalt.empfaenger.name } }];
  });
}
