import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Stellenantwort, Zugangszeile } from './zugang.tables.ts';
import type { VerweisZustand } from './zustand.model.ts';

// The functions of migration 0044: they answer an account of a partner Stelle, and only for what lies in its inbox.

export type Stelleneingang = {
  id: string;
  empfaengerArt: string;
  schluessel: string;
  zugaenge: number;
  mitMail: string[];
};

/** For the case manager: Stellen of the Standort whose inbox somebody can open today. */
export async function listStelleneingaenge(trx: Trx): Promise<Stelleneingang[]> {
  const { rows } = await sql<Stelleneingang>`
    SELECT id, empfaenger_art AS "empfaengerArt", schluessel, zugaenge, mit_mail AS "mitMail"
      FROM fall.liste_stelleneingaenge()`.execute(trx);
  return rows;
}

export type Eingangszeile = {
  linkId: string;
  absender: string;
  eingegangenAm: PlainDate;
  antwortBis: PlainDate;
  gueltigBis: PlainDate;
  zustand: VerweisZustand;
  geoeffnet: boolean;
  beantwortet: boolean;
  zurueckgezogen: boolean;
};

/** Open Verweise in the inbox of the acting account and withdrawn ones until their last day, without content. */
export async function listEingangszeilen(trx: Trx): Promise<Eingangszeile[]> {
  const { rows } = await sql<Eingangszeile>`
    SELECT link_id AS "linkId", absender, eingegangen_am AS "eingegangenAm", antwort_bis AS "antwortBis",
      gueltig_bis AS "gueltigBis", zustand, geoeffnet, beantwortet, zurueckgezogen FROM fall.liste_eingang()`.execute(
    trx,
  );
  return rows;
}

/** Mandant of a Verweis in the own inbox; null: nothing there. */
export async function findEingangMandant(trx: Trx, linkId: string): Promise<string | null> {
  const { rows } = await sql<{ mandant: string | null }>`
    SELECT fall.finde_eingang_mandant(${linkId}) AS mandant`.execute(trx);
  return rows[0]?.mandant ?? null;
}

/** State and sealed content, with Akte and Verweis locked. */
export async function lockEingangszeile(
  trx: Trx,
  linkId: string,
  am: Date,
): Promise<Zugangszeile | undefined> {
  const { rows } = await sql<Zugangszeile>`
    SELECT akte_id AS "akteId", verweis_id AS "verweisId", link_id AS "linkId", siegel, gueltig_bis AS "gueltigBis",
      geschlossen_grund AS geschlossen, zustand, frist, einwilligung_id AS "einwilligungId", traegt
      FROM fall.oeffne_eingang(${linkId}, ${am})`.execute(trx);
  return rows[0];
}

export async function hasEingangsantwort(trx: Trx, linkId: string, id: string): Promise<boolean> {
  const { rows } = await sql<{ da: boolean }>`
    SELECT fall.hat_eingang_antwort(${linkId}, ${id}) AS da`.execute(trx);
  return rows[0]?.da === true;
}

/** The next number of an Ereignis in the Akte. */
export async function createEingangLfd(trx: Trx, linkId: string): Promise<number> {
  const { rows } = await sql<{ lfd: number | null }>`
    SELECT fall.naechste_eingang_lfd(${linkId}) AS lfd`.execute(trx);
  const lfd = rows[0]?.lfd;
  if (lfd === null || lfd === undefined) throw new Error('The Verweis left the inbox while it was locked');
  return lfd;
}

export async function insertEingangsantwort(
  trx: Trx,
  linkId: string,
  antwort: Stellenantwort,
): Promise<void> {
  const { rows } = await sql<{
    geschrieben: boolean;
  }>`SELECT fall.schreibe_eingang_antwort(${linkId}, ${antwort.id},
    ${antwort.code}, ${antwort.abweisungsgrund}, ${antwort.ergebnis}, ${antwort.zustand}, ${antwort.eintrag}, ${antwort.lfd},
    ${JSON.stringify(antwort.codes)}::jsonb, ${antwort.ereignis}, ${antwort.verlauf}) AS geschrieben`.execute(
    trx,
  );
  if (rows[0]?.geschrieben !== true) throw new Error('The answer was not written');
}
