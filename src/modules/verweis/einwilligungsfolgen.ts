import { ENDZUSTAENDE, findAkte, getKonto } from '#src/modules/akte/index.ts';
import { findEinwilligungen, type Widerrufsfolge } from '#src/modules/einwilligung/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { closeLinks, findOffenerLink } from './links.ts';
import { applyRueckzug } from './record-rueckzug.ts';
import { listVerweiszeilen, updateVerweis } from './verweis.repo.ts';
import { openInhalt } from './with-verweis.ts';
import { BEI_DER_STELLE, checkVerweisUebergang } from './zustand.model.ts';

/** What a withdrawal of consent does to the Verweise of the Akte, and how that is told beforehand. */
export const VERWEIS_WIDERRUFSFOLGE: Widerrufsfolge = {
  apply: endVerweiseNachWiderruf,
  describe: describeFolgen,
};

/**
 * After a withdrawal of consent, in its transaction (Art. 7 Abs. 3 DSGVO, DP-C-06): every Verweis of the Akte that no
 * consent carries any more is taken back, every link closed. In a frozen Akte that is all of them.
 */
async function endVerweiseNachWiderruf(trx: Trx, kontext: Kontext, akteId: string): Promise<void> {
  const akte = await findAkte(trx, kontext, akteId);
  const eingefroren = akte === undefined || ENDZUSTAENDE.has(akte.zustand);
  const einwilligungen = await findEinwilligungen(trx, kontext, akteId);
  const widerrufen = new Set(
    einwilligungen.filter(({ stand }) => stand === 'WIDERRUFEN').map(({ id }) => id),
  );
  for (const zeile of await listVerweiszeilen(trx, getKonto(kontext).mandantId, akteId)) {
    const { einwilligung_id: id } = zeile;
    if (!eingefroren && (id === null || !widerrufen.has(id))) continue;
    await closeLinks(trx, kontext, zeile.id, 'WIDERRUF');
    const ziel = checkVerweisUebergang(zeile.zustand, 'ZURUECKZIEHEN', false);
    if (ziel.ok) await applyRueckzug(trx, kontext, zeile, 'WIDERRUF');
  }
}

async function describeFolgen(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  { einwilligungIds, eingefroren }: { einwilligungIds: readonly string[]; eingefroren: boolean },
): ReturnType<Widerrufsfolge['describe']> {
  const folgen: Awaited<ReturnType<Widerrufsfolge['describe']>> = [];
  for (const zeile of await listVerweiszeilen(trx, getKonto(kontext).mandantId, akteId)) {
    const { einwilligung_id: id } = zeile;
    if (!eingefroren && (id === null || !einwilligungIds.includes(id))) continue;
    const { empfaenger } = await openInhalt(kontext, zeile);
    const link = await findOffenerLink(trx, kontext, zeile.id);
    if (link !== undefined) folgen.push({ art: 'LINK_GESCHLOSSEN', angabe: empfaenger.name });
    else if (checkVerweisUebergang(zeile.zustand, 'ZURUECKZIEHEN', false).ok) {
      folgen.push({ art: 'VERWEIS_ENDET', angabe: empfaenger.name });
    }
  }
  return folgen;
}

/**
 * A renewed consent carries on what the old one carried: Verweise that are at the Stelle, so that their link does not end
 * with the old day. What was handed over until then stays logged with the old one.
 */
export async function replaceEinwilligung(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  { alt, neu }: { alt: string; neu: string },
): Promise<void> {
  for (const zeile of await listVerweiszeilen(trx, getKonto(kontext).mandantId, akteId)) {
    const laeuft =
      zeile.zustand === 'EINGEWILLIGT' || BEI_DER_STELLE.some((zustand) => zustand === zeile.zustand);
    if (zeile.einwilligung_id !== alt || !laeuft) continue;
    await updateVerweis(trx, zeile.mandant_id, zeile.id, { einwilligung_id: neu });
  }
}
