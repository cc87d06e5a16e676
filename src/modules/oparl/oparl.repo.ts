import { sql } from 'kysely';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { OeffentlicheSitzung, OeffentlicheVorlage, OeffentlichesGremium } from './oparl.model.ts';

/** Standorte with a public Gremium, and when something of it changed last. */
export async function listOeffentlicheStandorte(
  trx: Trx,
): Promise<{ standortId: string; angelegt: Date; geaendert: Date }[]> {
  const { rows } = await sql<{ standortId: string; angelegt: Date; geaendert: Date }>`
    SELECT standort_id AS "standortId", angelegt, geaendert FROM steuerung.liste_oeffentliche_standorte()`.execute(
    trx,
  );
  return rows;
}

export async function listOeffentlicheGremien(trx: Trx, standortId: string): Promise<OeffentlichesGremium[]> {
  const { rows } = await sql<OeffentlichesGremium>`
    SELECT id, offen, art, name, beginn, ende, ober_id AS "oberId", angelegt, geaendert
      FROM steuerung.liste_oeffentliche_gremien(${standortId}) ORDER BY angelegt, id`.execute(trx);
  return rows;
}

export async function listOeffentlicheSitzungen(
  trx: Trx,
  standortId: string,
): Promise<OeffentlicheSitzung[]> {
  const { rows } = await sql<OeffentlicheSitzung>`
    SELECT id, gremium_id AS "gremiumId", offen, datum, beginn, dauer, ort, abgesagt, genehmigt, angelegt, geaendert
      FROM steuerung.liste_oeffentliche_sitzungen(${standortId}) ORDER BY angelegt, id`.execute(trx);
  return rows;
}

export async function listOeffentlicheVorlagen(trx: Trx, standortId: string): Promise<OeffentlicheVorlage[]> {
  const { rows } = await sql<OeffentlicheVorlage>`
    SELECT id, gremium_id AS "gremiumId", sitzung_id AS "sitzungId", offen, jahr, nr, art, titel, sachverhalt, vorschlag, kosten,
        alternativen, am, ergebnis, beschluss, angelegt, geaendert
      FROM steuerung.liste_oeffentliche_vorlagen(${standortId}) ORDER BY angelegt, id`.execute(trx);
  return rows;
}
