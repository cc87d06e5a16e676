import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';

/** What was signed: an Antrag or a Verwendungsnachweis. */
type Gezeichnet = {
  nummer: number;
  inhalt: unknown;
  ergebnis: unknown;
  pruefsumme: string;
  bearbeitetVon: string;
  gezeichnetVon: string;
  eingang: Date;
  eingangAm: PlainDate;
};
export type Aktenantrag = Gezeichnet & { regelantrag: unknown };
export type Aktennachweis = Gezeichnet & { frage: unknown };
export type Urteilszeile = {
  fassung: number;
  schluessel: string;
  lfd: number;
  stand: string;
  notiz: string | null;
  kontoId: string;
  am: PlainDate;
};

/** Every Antrag that was signed, oldest first. */
export async function listFassungszeilen(trx: Trx, foerderfallId: string): Promise<Aktenantrag[]> {
  const { rows } = await sql<Aktenantrag>`
    SELECT nummer, inhalt, regelantrag, ergebnis, pruefsumme, bearbeitet_von AS "bearbeitetVon", gezeichnet_von AS "gezeichnetVon",
      eingang, eingang_am AS "eingangAm"
      FROM foerderung.antrag_fassung WHERE foerderfall_id = ${foerderfallId} ORDER BY nummer`.execute(trx);
  return rows;
}

/** Every Verwendungsnachweis that was signed, oldest first; amounts capped, no salary. */
export async function listNachweisfassungszeilen(trx: Trx, foerderfallId: string): Promise<Aktennachweis[]> {
  const { rows } = await sql<Aktennachweis>`
    SELECT nummer, inhalt, frage, ergebnis, pruefsumme, bearbeitet_von AS "bearbeitetVon", gezeichnet_von AS "gezeichnetVon",
      eingang, eingang_am AS "eingangAm"
      FROM foerderung.nachweis_fassung WHERE foerderfall_id = ${foerderfallId} ORDER BY nummer`.execute(trx);
  return rows;
}

/** Every judgement on every point; none for the Zuwendungsempfänger. */
export async function listUrteilszeilen(trx: Trx, foerderfallId: string): Promise<Urteilszeile[]> {
  const { rows } = await sql<Urteilszeile>`
    SELECT fassung, schluessel, lfd, stand, notiz, konto_id AS "kontoId", am FROM foerderung.pruefpunkt
     WHERE foerderfall_id = ${foerderfallId} ORDER BY fassung, schluessel, lfd`.execute(trx);
  return rows;
}
