import { sql } from 'kysely';
import type { Rolle } from '#src/core/contract/rollen.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Antragsinhalt } from './antragsinhalt.model.ts';
import type { FoerderfallZustand } from './foerderfall.model.ts';
import type { Regelparameter } from './regelwerk/parameter.model.ts';
import type { Richtlinienversion } from './regelwerk/regelsatz.model.ts';

export type Listenzeile = {
  id: string;
  standortId: string;
  aktenzeichen: string;
  standort: string;
  herkunft: string;
  foerderjahr: number;
  zustand: FoerderfallZustand;
  frist: PlainDate;
  eingangAm: PlainDate | null;
  gesamt: string | null;
  fehler: number;
  hinweise: number;
  /** Anzeigen and changes that wait for an answer. */
  offeneAenderungen: number;
};

/** The Land has no row in `antrag`: then the last Fassung speaks. */
const STAND = sql`coalesce(a.gesamt, n.gesamt) AS gesamt, coalesce(a.fehler, 0) AS fehler,
  coalesce(a.hinweise, n.hinweise, 0) AS hinweise, n.eingang_am AS "eingangAm"`;
/** Told or asked for, and without an end; drafts are nobody's business yet. */
const OFFENE_AENDERUNGEN = sql`((SELECT count(*) FROM foerderung.aenderungsanzeige z
    WHERE z.foerderfall_id = f.id AND z.zustand <> 'ERLEDIGT')
  + (SELECT count(*) FROM foerderung.aenderung z WHERE z.foerderfall_id = f.id
    AND z.zustand IN ('ANGEZEIGT', 'IN_PRUEFUNG', 'ENTSCHEIDUNGSREIF')))::int AS "offeneAenderungen"`;
const LETZTE_FASSUNG = sql`LEFT JOIN LATERAL (SELECT x.gesamt, x.hinweise, x.eingang_am FROM foerderung.antrag_fassung x
    WHERE x.foerderfall_id = f.id ORDER BY x.nummer DESC LIMIT 1) n ON true`;

/**
 * All that the acting account sees in one statement: the open ones first, then by Förderjahr,
 * deadline, open points and name.
 */
export async function listFoerderfallzeilen(
  trx: Trx,
  frage: {
    foerderjahr: number | null;
    zustand: FoerderfallZustand | null;
    stichtag: PlainDate;
    ab: number;
    hoechstens: number;
  },
): Promise<{ zeilen: Listenzeile[]; gesamt: number }> {
  const { rows } = await sql<Listenzeile & { anzahl: number }>`
    SELECT f.id, f.standort_id AS "standortId", f.aktenzeichen, name.name AS standort, s.herkunft, f.foerderjahr,
      f.zustand, f.frist, ${STAND}, ${OFFENE_AENDERUNGEN}, count(*) OVER ()::int AS anzahl
      FROM foerderung.foerderfall f
      JOIN stamm.standort s ON s.id = f.standort_id
      JOIN LATERAL (SELECT m.name FROM stamm.standort_name m WHERE m.standort_id = f.standort_id
        ORDER BY m.gueltig_von <= ${frage.stichtag}::date DESC, m.gueltig_von DESC LIMIT 1) name ON true
      LEFT JOIN foerderung.antrag a ON a.foerderfall_id = f.id
      ${LETZTE_FASSUNG}
     WHERE (${frage.foerderjahr}::int IS NULL OR f.foerderjahr = ${frage.foerderjahr})
       AND (${frage.zustand}::text IS NULL OR f.zustand = ${frage.zustand})
     ORDER BY f.zustand IN ('VERWORFEN', 'ZURUECKGENOMMEN'), f.foerderjahr DESC, f.zustand = 'IN_PRUEFUNG', f.frist,
       coalesce(a.hinweise, n.hinweise, 0) DESC, name.name
     LIMIT ${frage.hoechstens} OFFSET ${frage.ab}`.execute(trx);
  return { zeilen: rows, gesamt: rows[0]?.anzahl ?? 0 };
}

export type Foerderfallzeile = {
  id: string;
  standortId: string;
  mandantId: string;
  zuwendungsempfaenger: string;
  typ: string;
  herkunft: string;
  aktenzeichen: string;
  foerderjahr: number;
  von: PlainDate;
  bis: PlainDate;
  regelsatz: Richtlinienversion;
  parameter: Regelparameter;
  zustand: FoerderfallZustand;
  frist: PlainDate;
  antragVon: string;
  /** Who made the last step or prepared the next one; null before the first and after none. */
  vorbereitetVon: string | null;
  version: number;
};

/** undefined: not there or not visible. */
export async function findFoerderfallzeile(trx: Trx, id: string): Promise<Foerderfallzeile | undefined> {
  const { rows } = await sql<Foerderfallzeile>`
    SELECT f.id, f.standort_id AS "standortId", f.mandant_id AS "mandantId", m.name AS zuwendungsempfaenger, s.typ, s.herkunft,
      f.aktenzeichen, f.foerderjahr, f.von, f.bis, f.regelsatz, f.parameter, f.zustand, f.frist, f.antrag_von AS "antragVon",
      f.vorbereitet_von AS "vorbereitetVon", f.version
      FROM foerderung.foerderfall f JOIN stamm.standort s ON s.id = f.standort_id JOIN stamm.mandant m ON m.id = f.mandant_id
     WHERE f.id = ${id}`.execute(trx);
  return rows[0];
}

/** The Förderfall that runs for a Standort and year (FR-3.1-c). */
export async function findLaufenden(
  trx: Trx,
  standortId: string,
  foerderjahr: number,
): Promise<{ id: string; aktenzeichen: string } | undefined> {
  const { rows } = await sql<{ id: string; aktenzeichen: string }>`
    SELECT id, aktenzeichen FROM foerderung.foerderfall
     WHERE standort_id = ${standortId} AND foerderjahr = ${foerderjahr} AND zustand NOT IN ('VERWORFEN', 'ZURUECKGENOMMEN')`.execute(
    trx,
  );
  return rows[0];
}

export type Empfaenger = { mandantId: string; kennung: string; typ: string; bisher: number };

/** Kreisverwaltung or kreisfreie Stadt of a Standort, and how many Förderfälle of the year there were. */
export async function findEmpfaenger(
  trx: Trx,
  standortId: string,
  foerderjahr: number,
): Promise<Empfaenger | undefined> {
  const { rows } = await sql<Empfaenger>`
    SELECT m.id AS "mandantId", s.kennung, s.typ, (SELECT count(*)::int FROM foerderung.foerderfall f
        WHERE f.standort_id = s.id AND f.foerderjahr = ${foerderjahr}) AS bisher
      FROM stamm.standort s JOIN stamm.mandant m ON m.standort_id = s.id
     WHERE s.id = ${standortId} AND m.art IN ('KREISVERWALTUNG', 'KREISFREIE_STADT')
     ORDER BY m.gueltig_von DESC, m.id LIMIT 1`.execute(trx);
  return rows[0];
}

export type NeuerFoerderfall = Omit<
  Foerderfallzeile,
  'zuwendungsempfaenger' | 'typ' | 'herkunft' | 'zustand' | 'vorbereitetVon' | 'version'
> & { angelegtAm: PlainDate };

/** False when one already runs for the year: two people pressed the button. */
export async function insertFoerderfall(trx: Trx, neu: NeuerFoerderfall): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    INSERT INTO foerderung.foerderfall (id, standort_id, mandant_id, aktenzeichen, foerderjahr, von, bis, regelsatz, parameter,
      frist, antrag_von, angelegt_am)
    VALUES (${neu.id}, ${neu.standortId}, ${neu.mandantId}, ${neu.aktenzeichen}, ${neu.foerderjahr}, ${neu.von}, ${neu.bis},
      ${neu.regelsatz}, ${JSON.stringify(neu.parameter)}::jsonb, ${neu.frist}, ${neu.antragVon}, ${neu.angelegtAm})
    ON CONFLICT DO NOTHING RETURNING id`.execute(trx);
  return rows.length === 1;
}

/**
 * State, version and, after a change of the Antrag, who made it; with a step also who made that. False when the version is
 * no longer the one that holds.
 */
export async function updateFoerderfallzeile(
  trx: Trx,
  id: string,
  version: number,
  neu: { zustand: FoerderfallZustand; antragVon: string; vorbereitetVon: string | null },
): Promise<boolean> {
  const { rows } = await sql<{ version: number }>`
    UPDATE foerderung.foerderfall SET zustand = ${neu.zustand}, antrag_von = ${neu.antragVon},
      vorbereitet_von = ${neu.vorbereitetVon}, version = version + 1
     WHERE id = ${id} AND version = ${version} RETURNING version`.execute(trx);
  return rows.length === 1;
}

export type Antragsstand = { gesamt: number | null; fehler: number; hinweise: number };
export type Vorbelegung = { feld: string; text: string };
export type Antragszeile = { inhalt: Antragsinhalt; vorbelegung: Vorbelegung[]; geaendertAm: Date };

export async function insertAntrag(
  trx: Trx,
  fall: { id: string; standortId: string },
  inhalt: Antragsinhalt,
  vorbelegung: readonly Vorbelegung[],
  stand: Antragsstand,
): Promise<void> {
  await sql`
    INSERT INTO foerderung.antrag (foerderfall_id, standort_id, inhalt, vorbelegung, gesamt, fehler, hinweise)
    VALUES (${fall.id}, ${fall.standortId}, ${JSON.stringify(inhalt)}::jsonb, ${JSON.stringify(vorbelegung)}::jsonb,
      ${stand.gesamt}, ${stand.fehler}, ${stand.hinweise})`.execute(trx);
}

export async function updateAntragszeile(
  trx: Trx,
  id: string,
  inhalt: Antragsinhalt,
  stand: Antragsstand,
): Promise<void> {
  await sql`
    UPDATE foerderung.antrag SET inhalt = ${JSON.stringify(inhalt)}::jsonb, gesamt = ${stand.gesamt}, fehler = ${stand.fehler},
      hinweise = ${stand.hinweise}, geaendert_am = clock_timestamp() WHERE foerderfall_id = ${id}`.execute(
    trx,
  );
}

/** The draft; undefined for the Land, which has no way to it. */
export async function findAntragszeile(trx: Trx, id: string): Promise<Antragszeile | undefined> {
  const { rows } = await sql<Antragszeile>`
    SELECT inhalt, vorbelegung, geaendert_am AS "geaendertAm" FROM foerderung.antrag WHERE foerderfall_id = ${id}`.execute(
    trx,
  );
  return rows[0];
}

export type Fassungszeile = {
  nummer: number;
  inhalt: Antragsinhalt;
  regelantrag: unknown;
  ergebnis: unknown;
  pruefsumme: string;
  bearbeitetVon: string;
  gezeichnetVon: string;
  eingang: Date;
  eingangAm: PlainDate;
};

export async function findLetzteFassung(trx: Trx, id: string): Promise<Fassungszeile | undefined> {
  const { rows } = await sql<Fassungszeile>`
    SELECT nummer, inhalt, regelantrag, ergebnis, pruefsumme, bearbeitet_von AS "bearbeitetVon", gezeichnet_von AS "gezeichnetVon", eingang, eingang_am AS "eingangAm"
      FROM foerderung.antrag_fassung WHERE foerderfall_id = ${id} ORDER BY nummer DESC LIMIT 1`.execute(trx);
  return rows[0];
}

/** The last signed Antrag of the Standort for this or an earlier year, to start from. */
export async function findVorjahresinhalt(
  trx: Trx,
  standortId: string,
  foerderjahr: number,
): Promise<{ foerderjahr: number; inhalt: Antragsinhalt } | undefined> {
  const { rows } = await sql<{ foerderjahr: number; inhalt: Antragsinhalt }>`
    SELECT f.foerderjahr, n.inhalt FROM foerderung.foerderfall f JOIN foerderung.antrag_fassung n ON n.foerderfall_id = f.id
     WHERE f.standort_id = ${standortId} AND f.foerderjahr <= ${foerderjahr}
     ORDER BY f.foerderjahr DESC, n.eingang DESC LIMIT 1`.execute(trx);
  return rows[0];
}

export type NeueFassung = {
  fall: { id: string; standortId: string };
  inhalt: Antragsinhalt;
  regelantrag: object;
  ergebnis: object;
  pruefsumme: string;
  gesamt: number | null;
  hinweise: number;
  bearbeitetVon: string;
  gezeichnetVon: string;
  eingangAm: PlainDate;
};

export async function insertFassung(trx: Trx, neu: NeueFassung): Promise<void> {
  await sql`
    INSERT INTO foerderung.antrag_fassung (foerderfall_id, standort_id, nummer, inhalt, regelantrag, ergebnis, pruefsumme, gesamt,
      hinweise, bearbeitet_von, gezeichnet_von, eingang_am)
    SELECT ${neu.fall.id}::uuid, ${neu.fall.standortId}::uuid,
      (SELECT coalesce(max(x.nummer), 0) + 1 FROM foerderung.antrag_fassung x WHERE x.foerderfall_id = ${neu.fall.id}),
      ${JSON.stringify(neu.inhalt)}::jsonb, ${JSON.stringify(neu.regelantrag)}::jsonb, ${JSON.stringify(neu.ergebnis)}::jsonb,
      ${neu.pruefsumme}, ${neu.gesamt}::bigint, ${neu.hinweise}::int, ${neu.bearbeitetVon}::uuid, ${neu.gezeichnetVon}::uuid,
      ${neu.eingangAm}::date`.execute(trx);
}

export type NeuesEreignis = {
  fall: { id: string; standortId: string };
  ereignis: string;
  von: FoerderfallZustand | null;
  nach: FoerderfallZustand;
  grund: string | null;
  /** Null with the role SYSTEM: a timer. */
  kontoId: string | null;
  rolle: Rolle | 'SYSTEM';
  am: PlainDate;
};

export async function insertEreignis(trx: Trx, neu: NeuesEreignis): Promise<void> {
  await sql`
    INSERT INTO foerderung.foerderfall_ereignis (foerderfall_id, standort_id, lfd, ereignis, von, nach, grund, konto_id, rolle, am)
    SELECT ${neu.fall.id}::uuid, ${neu.fall.standortId}::uuid,
      (SELECT coalesce(max(x.lfd), 0) + 1 FROM foerderung.foerderfall_ereignis x WHERE x.foerderfall_id = ${neu.fall.id}),
      ${neu.ereignis}, ${neu.von}, ${neu.nach}, ${neu.grund}, ${neu.kontoId}::uuid, ${neu.rolle}, ${neu.am}::date`.execute(
    trx,
  );
}

export type Ereigniszeile = {
  lfd: number;
  ereignis: string;
  von: string | null;
  nach: string;
  grund: string | null;
  kontoId: string | null;
  rolle: string;
  am: PlainDate;
  erfasstAm: Date;
};

/** Oldest first. */
export async function listEreigniszeilen(trx: Trx, id: string): Promise<Ereigniszeile[]> {
  const { rows } = await sql<Ereigniszeile>`
    SELECT lfd, ereignis, von, nach, grund, konto_id AS "kontoId", rolle, am, erfasst_am AS "erfasstAm"
      FROM foerderung.foerderfall_ereignis WHERE foerderfall_id = ${id} ORDER BY lfd`.execute(trx);
  return rows;
}
