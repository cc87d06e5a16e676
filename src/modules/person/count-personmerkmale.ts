import type { PlainDate } from '#src/core/plain-date.ts';
import { countAct } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import type { Identitaet } from './identitaet.model.ts';
import { toPersonmerkmale } from './zaehlmerkmale.model.ts';

/**
 * Counts sex and nationality of a person by groups (P-02), without link and Kommune: they are sealed and must not lead back. A
 * correction takes the old group back. `am`: day of the quarter in which the person counts.
 */
export async function countPersonmerkmale(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  am: PlainDate,
  alt: Identitaet | null,
  neu: Identitaet,
): Promise<void> {
  const vorher = alt === null ? [] : toPersonmerkmale(alt);
  for (const [stelle, merkmale] of toPersonmerkmale(neu).entries()) {
    const altes = vorher[stelle];
    if (JSON.stringify(altes) === JSON.stringify(merkmale)) continue;
    const zaehle = (welche: typeof merkmale, wert: 1 | -1) =>
      countAct(trx, kontext, akteId, {
        art: 'PERSON_MERKMAL',
        datum: am,
        merkmale: welche,
        wert,
        verborgen: true,
      });
    if (altes !== undefined) await zaehle(altes, -1);
    await zaehle(merkmale, 1);
  }
}
