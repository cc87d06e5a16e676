import { sql } from 'kysely';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Stellenantwort, Zugangszeile } from './zugang.tables.ts';

export type Codezeile = {
  akteId: string;
  verweisId: string;
  codeHash: string;
  fehlversuche: number;
  gesamt: number;
  versuchAm: Date | null;
};

/** Locks the link of this token; undefined when there is none in this Mandant. */
export async function lockCodezeile(trx: Trx, tokenHash: Buffer): Promise<Codezeile | undefined> {
  const { rows } = await sql<Codezeile>`
    SELECT akte_id AS "akteId", verweis_id AS "verweisId", code_hash AS "codeHash", fehlversuche,
      fehlversuche_gesamt AS gesamt, versuch_am AS "versuchAm" FROM fall.lies_verweis_code(${tokenHash})`.execute(
    trx,
  );
  return rows[0];
}

export async function setFehlversuche(
  trx: Trx,
  tokenHash: Buffer,
  zahl: { fehlversuche: number; gesamt: number },
  am: Date,
): Promise<void> {
  await sql`SELECT fall.zaehle_verweis_versuch(${tokenHash}, ${zahl.fehlversuche}, ${zahl.gesamt}, ${am})`.execute(
    trx,
  );
}

/** State and sealed content of the link, with Akte and Verweis locked. Only after the code. */
export async function lockZugangszeile(trx: Trx, tokenHash: Buffer): Promise<Zugangszeile | undefined> {
  const { rows } = await sql<Zugangszeile>`
    SELECT akte_id AS "akteId", verweis_id AS "verweisId", link_id AS "linkId", siegel, gueltig_bis AS "gueltigBis",
      geschlossen_grund AS geschlossen, zustand, frist, einwilligung_id AS "einwilligungId", traegt
      FROM fall.oeffne_verweis(${tokenHash})`.execute(trx);
  return rows[0];
}

/** The right code: failures start at zero again. */
export async function recordOeffnung(trx: Trx, tokenHash: Buffer, am: Date): Promise<void> {
  await sql`SELECT fall.merke_verweis_oeffnung(${tokenHash}, ${am})`.execute(trx);
}

export async function hasAntwort(trx: Trx, tokenHash: Buffer, id: string): Promise<boolean> {
  const { rows } = await sql<{ da: boolean }>`
    SELECT fall.hat_verweis_antwort(${tokenHash}, ${id}) AS da`.execute(trx);
  return rows[0]?.da === true;
}

/** The next number of an Ereignis in the Akte of the open link. */
export async function createLfd(trx: Trx, tokenHash: Buffer): Promise<number> {
  const { rows } = await sql<{ lfd: number | null }>`
    SELECT fall.naechste_verweis_lfd(${tokenHash}) AS lfd`.execute(trx);
  const lfd = rows[0]?.lfd;
  if (lfd === null || lfd === undefined) throw new Error('The link was closed while it was locked');
  return lfd;
}

export async function insertZugangsantwort(
  trx: Trx,
  tokenHash: Buffer,
  antwort: Stellenantwort,
): Promise<void> {
  const { rows } = await sql<{
    geschrieben: boolean;
  }>`SELECT fall.schreibe_verweis_antwort(${tokenHash}, ${antwort.id},
    ${antwort.code}, ${antwort.abweisungsgrund}, ${antwort.ergebnis}, ${antwort.zustand}, ${antwort.eintrag}, ${antwort.lfd},
    ${JSON.stringify(antwort.codes)}::jsonb, ${antwort.ereignis}, ${antwort.verlauf}) AS geschrieben`.execute(
    trx,
  );
  if (rows[0]?.geschrieben !== true) throw new Error('The answer was not written');
}
