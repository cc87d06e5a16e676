import type { PlainDate } from '#src/core/plain-date.ts';
import { findEinwilligungen } from '#src/modules/einwilligung/index.ts';
import { EMPFAENGERART_CODES } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { findMuendlicheVerweise } from '#src/modules/verweis/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import type { Offenlegungsseite } from './offenlegung.contract.ts';
import type { OffenlegungInhalt } from './offenlegung.model.ts';

export type Mitteilung = OffenlegungInhalt & { id: string; am: PlainDate; einwilligungId: string | null };
export type ZuInformierende = Offenlegungsseite['zuInformieren'][number];

/**
 * After a withdrawal (Art. 7 Abs. 3, Art. 19 DSGVO; DP-C-06): a link closes by itself, what was said does not. Whoever
 * learned something by word or letter on a consent that is withdrawn, and was not told yet.
 */
export async function listZuInformierende(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  mitteilungen: readonly Mitteilung[],
): Promise<ZuInformierende[]> {
  const einwilligungen = await findEinwilligungen(trx, kontext, akteId);
  const widerrufen = new Set(
    einwilligungen.filter(({ stand }) => stand === 'WIDERRUFEN').map(({ id }) => id),
  );
  if (widerrufen.size === 0) return [];
  const verweise = await findMuendlicheVerweise(trx, kontext, akteId, widerrufen);
  const alle: ZuInformierende[] = [
    ...mitteilungen
      .filter(({ einwilligungId }) => einwilligungId !== null && widerrufen.has(einwilligungId))
      .map(({ id, am, empfaenger, empfaengerArt }) => ({
        zu: { art: 'MITTEILUNG' as const, id },
        empfaengerArt,
        empfaenger,
        am,
      })),
    ...verweise.map(({ id, vermitteltAm, empfaenger }) => ({
      zu: { art: 'VERWEIS' as const, id },
      empfaengerArt: EMPFAENGERART_CODES.find((code) => code === empfaenger.art) ?? 'WEITERES',
      empfaenger: empfaenger.name,
      am: vermitteltAm,
    })),
  ];
  const gesagt = new Set(mitteilungen.flatMap(({ zu }) => (zu === undefined ? [] : [`${zu.art} ${zu.id}`])));
  return alle
    .filter(({ zu }) => !gesagt.has(`${zu.art} ${zu.id}`))
    .toSorted((a, b) => a.am.localeCompare(b.am));
}
