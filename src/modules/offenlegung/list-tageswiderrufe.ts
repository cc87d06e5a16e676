import type { PlainDate } from '#src/core/plain-date.ts';
import { getKonto } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { loadMitteilungen } from './list-offenlegungen.ts';
import { listZuInformierende } from './list-zu-informierende.ts';
import { listWiderrufeneAkten } from './offenlegung.repo.ts';

type Tageswiderruf = { akteId: string; seit: PlainDate; empfaenger: string };

/**
 * For Mein Tag: Stellen that nobody has told of a withdrawal yet (Art. 19 DSGVO), also in a frozen Akte. One query finds the
 * few Akten in which something was said on a consent that is withdrawn; only there the disclosures are opened.
 */
export async function listTageswiderrufe(trx: Trx, kontext: Kontext): Promise<Tageswiderruf[]> {
  const { mandantId, kontoId } = getKonto(kontext);
  const akten = await listWiderrufeneAkten(trx, { mandantId, kontoId }, kontext.stichtag);
  const offene: Tageswiderruf[] = [];
  for (const { akteId, seit } of akten) {
    const mitteilungen = await loadMitteilungen(trx, kontext, akteId);
    const zuInformieren = await listZuInformierende(trx, kontext, akteId, mitteilungen);
    offene.push(...zuInformieren.map(({ empfaenger }) => ({ akteId, seit, empfaenger })));
  }
  return offene;
}
