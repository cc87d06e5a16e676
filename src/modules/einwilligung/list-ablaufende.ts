import { addDays, type PlainDate } from '#src/core/plain-date.ts';
import { getKonto } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { ERINNERUNG_TAGE } from './einwilligung.model.ts';
import { listAblaufendeZeilen } from './einwilligung.repo.ts';
import { openNachweise } from './find-einwilligungen.ts';
import { ZWECKTEXTE } from './texte/de.ts';

export type Ablaufende = { akteId: string; einwilligungId: string; bis: PlainDate; text: string };

/**
 * Consents of these Akten that end within thirty days, or have ended within the last thirty, and that nobody renewed,
 * withdrew or was asked for again: two queries for all of them (DP-C-13).
 */
export async function listAblaufende(
  trx: Trx,
  kontext: Kontext,
  akteIds: readonly string[],
): Promise<Ablaufende[]> {
  const { mandantId } = getKonto(kontext);
  const von = addDays(kontext.stichtag, -ERINNERUNG_TAGE);
  const bis = addDays(kontext.stichtag, ERINNERUNG_TAGE);
  const zeilen = await listAblaufendeZeilen(trx, mandantId, akteIds, { von, bis });
  const nachweise = await openNachweise(kontext, zeilen);
  return zeilen.flatMap(({ akte_id: akteId, id: einwilligungId, gueltig_bis: tag, zweck }, stelle) => {
    if (tag === null) return [];
    const empfaenger = nachweise[stelle]?.empfaenger ?? null;
    const { kurz } = ZWECKTEXTE[zweck];
    return [
      { akteId, einwilligungId, bis: tag, text: empfaenger === null ? kurz : `${kurz}: ${empfaenger}` },
    ];
  });
}
