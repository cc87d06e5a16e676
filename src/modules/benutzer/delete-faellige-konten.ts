import type pg from 'pg';
import type { Tresor } from '#src/platform/crypto/typen.ts';
import { KONTEN_BEREICH } from './einmalgeheimnis.ts';

/**
 * Deletes the accounts that are due (LK-10) and destroys their data keys: of the second factor, and of drafts in each
 * Mandant they belonged to. In the open transaction of kim_loeschung, whose policies show due accounts only.
 *
 * The rows are locked by the DELETE before the keys go, and the keys are gone before it counts: when something fails in
 * between, the row stays, and the next run does it again. A key never outlives its account.
 */
export async function deleteFaelligeKonten(client: pg.Client, tresor: Tresor): Promise<number> {
  const mitglied = await client.query<{ konto_id: string; mandant_id: string }>(
    // Starts with the accounts that are due; the policy alone would look at every Mitgliedschaft of the Land.
    `SELECT DISTINCT konto_id, mandant_id FROM benutzer.mitgliedschaft
      WHERE mandant_id IS NOT NULL AND konto_id = ANY (ARRAY(SELECT id FROM benutzer.konto))`,
  );
  const geloescht = await client.query<{ id: string }>('DELETE FROM benutzer.konto RETURNING id');
  for (const { id } of geloescht.rows) {
    const mandanten = mitglied.rows.filter((zeile) => zeile.konto_id === id).map((zeile) => zeile.mandant_id);
    for (const bereich of [KONTEN_BEREICH, ...mandanten]) await tresor.destroy(bereich, { art: 'konto', id });
  }
  return geloescht.rows.length;
}
