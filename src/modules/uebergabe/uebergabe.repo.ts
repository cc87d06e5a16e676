import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { AkteArt, AkteZustand, Terminart } from '#src/modules/akte/akte.model.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Anlass, Uebergabezustand, UEBERGABE_GRUND_CODES } from './uebergabe.model.ts';
import type { UebergabeTabellen } from './uebergabe.tables.ts';

export type Uebergabezeile = {
  id: string;
  akteId: string;
  nummer: string;
  art: AkteArt;
  akteZustand: AkteZustand | null;
  naechsterTermin: PlainDate | null;
  naechsterTerminArt: Terminart | null;
  vonKontoId: string;
  vonName: string | null;
  anKontoId: string;
  anName: string | null;
  angebotenVon: string;
  angebotenVonName: string | null;
  anlass: Anlass;
  zustand: Uebergabezustand;
  angebotenAm: PlainDate;
  frist: PlainDate;
  angenommenAm: PlainDate | null;
  beendetAm: PlainDate | null;
  grund: (typeof UEBERGABE_GRUND_CODES)[number] | null;
  einwilligung: boolean;
  zugang: boolean;
};

/** Offers an Akte; answers OK or why not. The database decides. */
export async function insertUebergabe(
  trx: Trx,
  angabe: {
    id: string;
    akteId: string;
    anKontoId: string;
    anlass: string;
    frist: PlainDate;
    vonKontoId: string;
  },
): Promise<string> {
  const { id, akteId, anKontoId, anlass, frist, vonKontoId } = angabe;
  const { rows } = await sql<{ ergebnis: string }>`
    SELECT fall.biete_uebergabe_an(${id}, ${akteId}, ${anKontoId}, ${anlass}, ${frist}, ${vonKontoId}) AS ergebnis`.execute(
    trx,
  );
  return rows[0]?.ergebnis ?? '';
}

export async function insertInhalt(
  trx: Trx,
  zeile: UebergabeTabellen['fall.uebergabe_inhalt'],
): Promise<void> {
  await trx.withTables<UebergabeTabellen>().insertInto('fall.uebergabe_inhalt').values(zeile).execute();
}

/** What the givers wrote about an Akte that the acting account may open. */
export async function listInhalte(
  trx: Trx,
  mandantId: string,
  akteId: string,
): Promise<{ uebergabeId: string; siegel: Buffer }[]> {
  return trx
    .withTables<UebergabeTabellen>()
    .selectFrom('fall.uebergabe_inhalt')
    .select(['uebergabe_id as uebergabeId', 'siegel'])
    .where('mandant_id', '=', mandantId)
    .where('akte_id', '=', akteId)
    .execute();
}

/** Accepts, rejects, returns or withdraws; answers OK or why not, and the Akte. */
export async function updateUebergabe(
  trx: Trx,
  angabe: { id: string; entscheidung: string; grund: string | null; rueckgabeTage: number },
): Promise<{ ergebnis: string; akteId: string | null }> {
  const { id, entscheidung, grund, rueckgabeTage } = angabe;
  const { rows } = await sql<{ ergebnis: string; akteId: string | null }>`
    SELECT ergebnis, akte_id AS "akteId"
      FROM fall.entscheide_uebergabe(${id}, ${entscheidung}, ${grund}, ${rueckgabeTage})`.execute(trx);
  return rows[0] ?? { ergebnis: '', akteId: null };
}

/** Übergaben of the acting account, or of one Akte that it may open. */
export async function listUebergabezeilen(trx: Trx, akteId: string | null): Promise<Uebergabezeile[]> {
  const { rows } = await sql<Uebergabezeile>`
    SELECT id, akte_id AS "akteId", nummer, akte_art AS art, akte_zustand AS "akteZustand",
      naechster_termin AS "naechsterTermin", naechster_termin_art AS "naechsterTerminArt",
      von_konto_id AS "vonKontoId", von_name AS "vonName", an_konto_id AS "anKontoId", an_name AS "anName",
      angeboten_von AS "angebotenVon", angeboten_von_name AS "angebotenVonName", anlass, zustand,
      angeboten_am AS "angebotenAm", frist, angenommen_am AS "angenommenAm", beendet_am AS "beendetAm", grund,
      einwilligung, zugang
      FROM fall.liste_uebergaben(${akteId})`.execute(trx);
  return rows;
}

export type Offenzeile = {
  akteId: string;
  nummer: string;
  art: AkteArt;
  zustand: AkteZustand;
  naechsterTermin: PlainDate | null;
  naechsterTerminArt: Terminart | null;
  uebergabeId: string | null;
  anName: string | null;
  frist: PlainDate | null;
  /** Who refused or returned it while the same colleague was responsible, latest first. */
  absagen: { kontoId: string; name: string; grund: (typeof UEBERGABE_GRUND_CODES)[number] | null }[];
};

/** Open Akten of one colleague, pseudonymous. Nothing unless the Teamleitung of the Mandant asks. */
export async function listOffenes(trx: Trx, kontoId: string): Promise<Offenzeile[]> {
  const { rows } = await sql<Offenzeile>`
    SELECT akte_id AS "akteId", nummer, art, zustand, naechster_termin AS "naechsterTermin",
      naechster_termin_art AS "naechsterTerminArt", uebergabe_id AS "uebergabeId", an_name AS "anName", frist, absagen
      FROM fall.liste_offenes(${kontoId})`.execute(trx);
  return rows;
}

export type Weitereszeile = {
  art: 'VERTRETUNG' | 'ABSPRACHE' | 'ABGABE';
  /** Colleague, or for an ABGABE the Stelle that hands on. */
  wer: string;
  anzahl: number;
  bis: PlainDate | null;
};

/** What one colleague leaves open besides own Akten. Nothing unless the Teamleitung of the Mandant asks. */
export async function listWeiteresOffenes(trx: Trx, kontoId: string): Promise<Weitereszeile[]> {
  const { rows } = await sql<Weitereszeile>`
    SELECT art, wer, anzahl, bis FROM fall.liste_weiteres_offenes(${kontoId})`.execute(trx);
  return rows;
}

export type Kollegenzeile = {
  kontoId: string;
  name: string;
  imTeam: boolean;
  offen: number;
  faellig: number;
  angeboten: number;
  anPerson: number;
  uebergeben: number;
};

/** Everybody of the Case Management of the Stelle with numbers, or one of them. */
export async function listKollegenzeilen(trx: Trx, kontoId: string | null): Promise<Kollegenzeile[]> {
  const { rows } = await sql<Kollegenzeile>`
    SELECT konto_id AS "kontoId", name, im_team AS "imTeam", offen::int AS offen, faellig::int AS faellig,
      angeboten::int AS angeboten, an_person::int AS "anPerson", uebergeben::int AS uebergeben
      FROM fall.liste_kollegium(${kontoId})`.execute(trx);
  return rows;
}
