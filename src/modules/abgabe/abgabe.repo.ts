import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { AkteArt } from '#src/modules/akte/akte.model.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { AbgabeTabellen } from './abgabe.tables.ts';
import type { ABGABE_ANLASS_CODES, ABGABE_GRUND_CODES, Abgabezustand } from './wertelisten/abgabe.ts';

export type Stellenzeile = { id: string; standort: string; name: string };

/** Other verantwortliche Stellen of today with their Standort. */
export async function listAndereStellen(
  trx: Trx,
  mandantId: string,
  heute: PlainDate,
): Promise<Stellenzeile[]> {
  const { rows } = await sql<Stellenzeile>`SELECT m.id, n.name AS standort, m.name
    FROM stamm.mandant m JOIN stamm.standort_name n ON n.standort_id = m.standort_id
    WHERE m.id <> ${mandantId} AND m.gueltig_von <= ${heute} AND (m.gueltig_bis IS NULL OR m.gueltig_bis >= ${heute})
      AND n.gueltig_von <= ${heute} AND (n.gueltig_bis IS NULL OR n.gueltig_bis >= ${heute})
    ORDER BY n.name, m.name`.execute(trx);
  return rows;
}

/** Offers an Akte; answers OK or why not. The database decides. */
export async function insertAbgabe(
  trx: Trx,
  angabe: {
    id: string;
    akteId: string;
    anMandantId: string;
    anlass: string;
    frist: PlainDate;
    einwilligungId: string;
  },
): Promise<string> {
  const { id, akteId, anMandantId, anlass, frist, einwilligungId } = angabe;
  const { rows } = await sql<{ ergebnis: string }>`
    SELECT fall.biete_abgabe_an(${id}, ${akteId}, ${anMandantId}, ${anlass}, ${frist}, ${einwilligungId}) AS ergebnis`.execute(
    trx,
  );
  return rows[0]?.ergebnis ?? '';
}

/** Accepts, rejects or withdraws; answers OK or why not. */
export async function updateAbgabe(
  trx: Trx,
  angabe: { id: string; entscheidung: string; grund: string | null; frist: PlainDate },
): Promise<string> {
  const { id, entscheidung, grund, frist } = angabe;
  const { rows } = await sql<{ ergebnis: string }>`
    SELECT ergebnis FROM fall.entscheide_abgabe(${id}, ${entscheidung}, ${grund}, ${frist})`.execute(trx);
  return rows[0]?.ergebnis ?? '';
}

/** Puts the sealed content down for the other Stelle and ends every access of this one; answers OK or why not. */
export async function saveUebergeben(
  trx: Trx,
  angabe: {
    id: string;
    akteId: string;
    einwilligungId: string;
    neueAkteId: string;
    siegel: Buffer;
    abholenBis: PlainDate;
  },
): Promise<string> {
  const { id, akteId, einwilligungId, neueAkteId, siegel, abholenBis } = angabe;
  const { rows } = await sql<{ ergebnis: string }>`
    SELECT fall.uebergib_abgabe(${id}, ${akteId}, ${einwilligungId}, ${neueAkteId}, ${siegel}, ${abholenBis}) AS ergebnis`.execute(
    trx,
  );
  return rows[0]?.ergebnis ?? '';
}

/** Sealed content for who accepted; with `uebernehmen` it belongs to the new Akte from now on. */
export async function lockUebergebenes(
  trx: Trx,
  abgabeId: string,
  uebernehmen: boolean,
): Promise<{ ergebnis: string; neueAkteId: string | null; siegel: Buffer | null }> {
  const { rows } = await sql<{ ergebnis: string; neueAkteId: string | null; siegel: Buffer | null }>`
    SELECT ergebnis, neue_akte_id AS "neueAkteId", siegel FROM fall.nimm_abgabe(${abgabeId}, ${uebernehmen})`.execute(
    trx,
  );
  return rows[0] ?? { ergebnis: '', neueAkteId: null, siegel: null };
}

/** The protocol on the side that hands over. */
export async function insertInhalt(trx: Trx, zeile: AbgabeTabellen['fall.abgabe_inhalt']): Promise<void> {
  await trx.withTables<AbgabeTabellen>().insertInto('fall.abgabe_inhalt').values(zeile).execute();
}

/** Protocols of an Akte that the acting account may open. */
export async function listInhalte(
  trx: Trx,
  mandantId: string,
  akteId: string,
): Promise<{ abgabeId: string; siegel: Buffer }[]> {
  return trx
    .withTables<AbgabeTabellen>()
    .selectFrom('fall.abgabe_inhalt')
    .select(['abgabe_id as abgabeId', 'siegel'])
    .where('mandant_id', '=', mandantId)
    .where('akte_id', '=', akteId)
    .execute();
}

export type Abgabezeile = {
  id: string;
  gibt: boolean;
  akteId: string | null;
  einwilligungId: string;
  nummer: string;
  art: AkteArt;
  anMandantId: string;
  vonStelle: string;
  vonName: string | null;
  anStelle: string;
  anName: string | null;
  anlass: (typeof ABGABE_ANLASS_CODES)[number];
  zustand: Abgabezustand;
  angebotenAm: PlainDate;
  frist: PlainDate;
  angenommenAm: PlainDate | null;
  uebergebenAm: PlainDate | null;
  abholenBis: PlainDate | null;
  uebernommenAm: PlainDate | null;
  beendetAm: PlainDate | null;
  grund: (typeof ABGABE_GRUND_CODES)[number] | null;
  anMich: boolean;
  zugang: boolean;
};

/** Abgaben of the own Stelle and own ones, or of one Akte that the account may open. */
export async function listAbgabezeilen(trx: Trx, akteId: string | null): Promise<Abgabezeile[]> {
  const { rows } = await sql<Abgabezeile>`
    SELECT id, gibt, akte_id AS "akteId", einwilligung_id AS "einwilligungId", nummer, akte_art AS art, an_mandant_id AS "anMandantId",
      von_stelle AS "vonStelle", von_name AS "vonName", an_stelle AS "anStelle", an_name AS "anName", anlass, zustand,
      angeboten_am AS "angebotenAm", frist, angenommen_am AS "angenommenAm", uebergeben_am AS "uebergebenAm",
      abholen_bis AS "abholenBis", uebernommen_am AS "uebernommenAm", beendet_am AS "beendetAm", grund,
      an_mich AS "anMich", zugang
      FROM fall.liste_abgaben(${akteId})`.execute(trx);
  return rows;
}

export async function countWartende(trx: Trx): Promise<number> {
  const { rows } = await sql<{ anzahl: number }>`SELECT fall.zaehle_abgaben()::int AS anzahl`.execute(trx);
  return rows[0]?.anzahl ?? 0;
}

/** After a withdrawal: offers that no consent carries any more end. */
export async function endOhneEinwilligung(trx: Trx, akteId: string): Promise<void> {
  await sql`SELECT fall.beende_abgaben_ohne_einwilligung(${akteId})`.execute(trx);
}
