import { PARAMETER } from '#src/platform/config/parameter.ts';
import { LOESCHREGELN_FASSUNG } from '#src/platform/retention/loeschklassen.ts';
import type { Loeschlauf } from './delete-faellige-akten.ts';
import { deleteBesonderes, listFaelligesBesonderes, listFreigaben, saveLoeschlauf } from './loeschlauf.ts';
import { type Faellige, findLoeschbare } from './loeschung.model.ts';

type Fund = Faellige & { id: string };

/** What this run may empty: for the run itself and for its rehearsal. Very many at once wait as Akten do (DP-G-02). */
export async function listLoeschbaresBesonderes(
  lauf: Pick<Loeschlauf, 'client' | 'inTransaktion'>,
): Promise<{ frei: Fund[]; angehalten: number }> {
  return lauf.inTransaktion(null, async () => {
    const faellig = await listFaelligesBesonderes(lauf.client);
    const frei = findLoeschbare(
      faellig,
      await listFreigaben(lauf.client),
      PARAMETER.massenloeschung_akten.wert,
    );
    return { frei, angehalten: faellig.length - frei.length };
  });
}

/**
 * Empties special categories whose time is over (LK-04), Akte for Akte; the Akte itself stays until its own day. When none is
 * left, their key goes with them, and with it what an old backup holds. Answers how many Akten, per Mandant.
 */
export async function deleteFaelligesBesonderes(lauf: Loeschlauf): Promise<Map<string, number>> {
  const { client, tresor, stichtag, inTransaktion } = lauf;
  const anzahl = new Map<string, number>();
  for (const { mandantId, id } of (await listLoeschbaresBesonderes(lauf)).frei) {
    const weg = await inTransaktion(mandantId, async () => {
      const geleert = await deleteBesonderes(client, { mandantId, id });
      if (geleert === undefined) return false;
      if (!geleert.rest) await tresor.destroy(mandantId, { art: 'akte', id }, 'besonders');
      await saveLoeschlauf(client, {
        mandantId,
        am: stichtag,
        klasse: 'LK-04',
        gegenstand: 'BESONDERES',
        fassung: LOESCHREGELN_FASSUNG,
        anzahl: 1,
      });
      return true;
    });
    if (weg) anzahl.set(mandantId, (anzahl.get(mandantId) ?? 0) + 1);
  }
  return anzahl;
}
