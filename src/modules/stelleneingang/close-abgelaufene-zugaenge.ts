import type pg from 'pg';

/**
 * Nightly, as kim_loeschung: closes the accounts of partner Stellen whose last day has passed, through the one function that
 * may. Nobody could open the inbox any more; from now on runs the retention of the account (LK-10). Answers how many.
 */
export async function closeAbgelaufeneZugaenge(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ anzahl: number }>(
    'SELECT benutzer.schliesse_abgelaufene_partnerzugaenge() AS anzahl',
  );
  return rows[0]?.anzahl ?? 0;
}
