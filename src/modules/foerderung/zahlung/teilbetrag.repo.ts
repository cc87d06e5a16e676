import { sql } from 'kysely';
import { type Cent, toCent } from '#src/core/cent.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { createAnweisung } from '#src/platform/db/anweisung.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { FoerderfallZustand } from '../foerderfall.model.ts';
import type { Regelparameter } from '../regelwerk/parameter.model.ts';
import type { Position } from '../regelwerk/rl-2024-12/betraege.model.ts';
import type { Anforderung } from './mittelanforderung.model.ts';
import type { TeilbetragZustand } from './teilbetrag.model.ts';

/** bigint of the database: whole cents below 2^53, read as a number. */
const CENT = sql`r.vorgesehen::float8 AS vorgesehen, r.betrag::float8 AS betrag`;

/** A Teilbetrag with what a step has to know about its Bescheid, its Förderfall and the account that holds. */
export type Teilbetragzeile = {
  id: string;
  foerderfallId: string;
  standortId: string;
  bescheidId: string;
  lfd: number;
  haushaltsjahr: number;
  termin: PlainDate;
  vorgesehen: Cent;
  betrag: Cent;
  zustand: TeilbetragZustand;
  anforderung: Anforderung | null;
  vorbereitetVon: string | null;
  angefordertVon: string | null;
  angefordertAm: PlainDate | null;
  festgestelltVon: string | null;
  festgestelltAm: PlainDate | null;
  bankId: string | null;
  angeordnetVon: string | null;
  angeordnetAm: PlainDate | null;
  laufId: string | null;
  gezahltAm: PlainDate | null;
  buchung: string | null;
  /** Proposed to be dropped: why, by whom, when. */
  entfallGrund: string | null;
  entfallVon: string | null;
  entfallAm: PlainDate | null;
  version: number;
};

const ZEILE = sql`r.id, r.foerderfall_id AS "foerderfallId", r.standort_id AS "standortId", r.bescheid_id AS "bescheidId", r.lfd,
  r.haushaltsjahr, r.termin, ${CENT}, r.zustand, r.anforderung, r.vorbereitet_von AS "vorbereitetVon", r.angefordert_von AS "angefordertVon",
  r.angefordert_am AS "angefordertAm", r.festgestellt_von AS "festgestelltVon", r.festgestellt_am AS "festgestelltAm", r.bank_id AS "bankId",
  r.angeordnet_von AS "angeordnetVon", r.angeordnet_am AS "angeordnetAm", r.lauf_id AS "laufId", r.gezahlt_am AS "gezahltAm", r.buchung,
  r.entfall_grund AS "entfallGrund", r.entfall_von AS "entfallVon", r.entfall_am AS "entfallAm", r.version`;

/** undefined: not there or not visible. */
export async function findTeilbetrag(trx: Trx, id: string): Promise<Teilbetragzeile | undefined> {
  const { rows } =
    await sql<Teilbetragzeile>`SELECT ${ZEILE} FROM foerderung.rate r WHERE r.id = ${id}`.execute(trx);
  return rows[0];
}

/** All of a Förderfall, in the order of their Termine. */
export async function listTeilbetraegeVon(trx: Trx, foerderfallId: string): Promise<Teilbetragzeile[]> {
  const { rows } = await sql<Teilbetragzeile>`
    SELECT ${ZEILE} FROM foerderung.rate r WHERE r.foerderfall_id = ${foerderfallId} ORDER BY r.lfd`.execute(
    trx,
  );
  return rows;
}

export type Zahlbescheid = {
  id: string;
  art: string;
  datum: PlainDate | null;
  bewilligt: Cent;
  positionen: { position: Position; beantragt: Cent; bewilligt: Cent }[];
  rechtsbehelfBis: PlainDate | null;
  bestandskraeftigAm: PlainDate | null;
};

/**
 * The Bescheid in force: the last one that grants, an Änderungsbescheid from its Bestandskraft on. undefined before the
 * Schlusszeichnung, or before the Kreis may read it.
 */
export async function findZahlbescheid(trx: Trx, foerderfallId: string): Promise<Zahlbescheid | undefined> {
  const { rows } = await sql<Zahlbescheid>`
    SELECT b.id, b.art, b.datum, b.bewilligt::float8 AS bewilligt, b.positionen, b.rechtsbehelf_bis AS "rechtsbehelfBis",
      b.bestandskraeftig_am AS "bestandskraeftigAm"
      FROM foerderung.bescheid b
     WHERE b.foerderfall_id = ${foerderfallId} AND b.stand = 'ERLASSEN' AND (b.art IN ('BEWILLIGUNG', 'TEILABLEHNUNG')
       OR (b.art IN ('AENDERUNG', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME') AND b.bestandskraeftig_am IS NOT NULL))
     ORDER BY b.lfd DESC LIMIT 1`.execute(trx);
  return rows[0];
}

export type NeuerTeilbetrag = Pick<
  Teilbetragzeile,
  'id' | 'foerderfallId' | 'standortId' | 'bescheidId' | 'lfd' | 'haushaltsjahr' | 'termin' | 'vorgesehen'
>;

/** Nothing happens when it was planned before. */
export async function insertTeilbetrag(trx: Trx, neu: NeuerTeilbetrag): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    INSERT INTO foerderung.rate (id, foerderfall_id, standort_id, bescheid_id, lfd, haushaltsjahr, termin, vorgesehen, betrag)
    VALUES (${neu.id}, ${neu.foerderfallId}, ${neu.standortId}, ${neu.bescheidId}, ${neu.lfd}, ${neu.haushaltsjahr}, ${neu.termin},
      ${neu.vorgesehen}::bigint, ${neu.vorgesehen}::bigint)
    ON CONFLICT DO NOTHING RETURNING id`.execute(trx);
  return rows.length === 1;
}

/** What a step changes; the rest stays. */
export type Teilbetragaenderung = Pick<Teilbetragzeile, 'zustand' | 'betrag'> &
  Partial<
    Pick<
      Teilbetragzeile,
      | 'anforderung'
      | 'vorbereitetVon'
      | 'angefordertVon'
      | 'angefordertAm'
      | 'festgestelltVon'
      | 'festgestelltAm'
      | 'bankId'
      | 'angeordnetVon'
      | 'angeordnetAm'
      | 'laufId'
      | 'gezahltAm'
      | 'buchung'
    >
  >;

/** False when the version is no longer the one that was read. */
export async function updateTeilbetrag(
  trx: Trx,
  zeile: Teilbetragzeile,
  aenderung: Teilbetragaenderung,
): Promise<boolean> {
  const neu = { ...zeile, ...aenderung };
  const anforderung = neu.anforderung === null ? null : JSON.stringify(neu.anforderung);
  const { rows } = await sql<{ version: number }>`
    UPDATE foerderung.rate SET zustand = ${neu.zustand}, betrag = ${neu.betrag}::bigint, anforderung = ${anforderung}::jsonb,
      vorbereitet_von = ${neu.vorbereitetVon}::uuid, angefordert_von = ${neu.angefordertVon}::uuid, angefordert_am = ${neu.angefordertAm}::date,
      festgestellt_von = ${neu.festgestelltVon}::uuid, festgestellt_am = ${neu.festgestelltAm}::date, bank_id = ${neu.bankId}::uuid,
      angeordnet_von = ${neu.angeordnetVon}::uuid, angeordnet_am = ${neu.angeordnetAm}::date, lauf_id = ${neu.laufId}::uuid,
      gezahlt_am = ${neu.gezahltAm}::date, buchung = ${neu.buchung}, version = version + 1
     WHERE id = ${zeile.id} AND version = ${zeile.version} RETURNING version`.execute(trx);
  return rows.length === 1;
}

/**
 * Planned anew under the Bescheid in force; nothing is planned any more: it is dropped. Whoever asked for money asks again.
 * False when the version is no longer the one that was read.
 */
export async function updateTeilbetragsplan(
  trx: Trx,
  zeile: Pick<Teilbetragzeile, 'id' | 'version'>,
  { bescheidId, vorgesehen }: Pick<Teilbetragzeile, 'bescheidId' | 'vorgesehen'>,
): Promise<boolean> {
  const { rows } = await sql<{ version: number }>`
    UPDATE foerderung.rate SET bescheid_id = ${bescheidId}, vorgesehen = ${vorgesehen}::bigint, betrag = ${vorgesehen}::bigint,
      zustand = CASE WHEN ${vorgesehen}::bigint = 0 THEN 'ENTFALLEN' ELSE 'GEPLANT' END, anforderung = NULL, vorbereitet_von = NULL,
      angefordert_von = NULL, angefordert_am = NULL, festgestellt_von = NULL, festgestellt_am = NULL,
      entfall_grund = NULL, entfall_von = NULL, entfall_am = NULL, version = version + 1
     WHERE id = ${zeile.id} AND version = ${zeile.version} RETURNING version`.execute(trx);
  return rows.length === 1;
}

/** Proposed to be dropped, or the proposal taken back. False when the version is no longer the one that was read. */
export async function updateEntfallvorschlag(
  trx: Trx,
  zeile: Pick<Teilbetragzeile, 'id' | 'version'>,
  { entfallGrund, entfallVon, entfallAm }: Pick<Teilbetragzeile, 'entfallGrund' | 'entfallVon' | 'entfallAm'>,
): Promise<boolean> {
  const { rows } = await sql<{ version: number }>`
    UPDATE foerderung.rate SET entfall_grund = ${entfallGrund}, entfall_von = ${entfallVon}::uuid, entfall_am = ${entfallAm}::date,
      version = version + 1 WHERE id = ${zeile.id} AND version = ${zeile.version} AND zustand = 'GEPLANT' RETURNING version`.execute(
    trx,
  );
  return rows.length === 1;
}

export type NeuesZahlungsereignis = {
  rate: { id: string; standortId: string };
  ereignis: string;
  von: TeilbetragZustand | null;
  nach: TeilbetragZustand;
  betrag: Cent;
  grund: string | null;
  angaben: object | null;
  kontoId: string | null;
  rolle: Rolle | 'SYSTEM';
  am: PlainDate;
};

export async function insertZahlungsereignis(trx: Trx, neu: NeuesZahlungsereignis): Promise<void> {
  const angaben = neu.angaben === null ? null : JSON.stringify(neu.angaben);
  await sql`
    INSERT INTO foerderung.rate_ereignis (rate_id, standort_id, lfd, ereignis, von, nach, betrag, grund, angaben, konto_id, rolle, am)
    SELECT ${neu.rate.id}::uuid, ${neu.rate.standortId}::uuid,
      (SELECT coalesce(max(x.lfd), 0) + 1 FROM foerderung.rate_ereignis x WHERE x.rate_id = ${neu.rate.id}),
      ${neu.ereignis}, ${neu.von}, ${neu.nach}, ${neu.betrag}::bigint, ${neu.grund}, ${angaben}::jsonb, ${neu.kontoId}::uuid,
      ${neu.rolle}, ${neu.am}::date`.execute(trx);
}

export type Zahlungsereigniszeile = {
  rateId: string;
  lfd: number;
  ereignis: string;
  von: string | null;
  nach: string;
  betrag: Cent;
  grund: string | null;
  kontoId: string | null;
  rolle: string;
  am: PlainDate;
};

/** Of all Teilbeträge of a Förderfall, oldest first. */
export async function listZahlungsereignisse(
  trx: Trx,
  foerderfallId: string,
): Promise<Zahlungsereigniszeile[]> {
  const { rows } = await sql<Zahlungsereigniszeile>`
    SELECT e.rate_id AS "rateId", e.lfd, e.ereignis, e.von, e.nach, e.betrag::float8 AS betrag, e.grund, e.konto_id AS "kontoId", e.rolle, e.am
      FROM foerderung.rate_ereignis e JOIN foerderung.rate r ON r.id = e.rate_id
     WHERE r.foerderfall_id = ${foerderfallId} ORDER BY r.lfd, e.lfd`.execute(trx);
  return rows;
}

export type Zahlungslage = {
  zustand: FoerderfallZustand;
  parameter: Regelparameter;
  foerderjahr: number;
  mandantId: string;
  bestandskraeftigAm: PlainDate | null;
  stand: string;
};

/** What decides whether a Teilbetrag may be paid, besides the Teilbetrag. */
export async function getZahlungslage(trx: Trx, rateId: string): Promise<Zahlungslage> {
  const { rows } = await sql<Zahlungslage>`
    SELECT f.zustand, f.parameter, f.foerderjahr, f.mandant_id AS "mandantId", b.bestandskraeftig_am AS "bestandskraeftigAm", b.stand
      FROM foerderung.rate r JOIN foerderung.foerderfall f ON f.id = r.foerderfall_id JOIN foerderung.bescheid b ON b.id = r.bescheid_id
     WHERE r.id = ${rateId}`.execute(trx);
  const [lage] = rows;
  if (lage === undefined) throw new Error('A Teilbetrag belongs to a Bescheid and a Förderfall');
  return lage;
}

export type Listenteilbetrag = Pick<
  Teilbetragzeile,
  | 'id'
  | 'foerderfallId'
  | 'lfd'
  | 'termin'
  | 'vorgesehen'
  | 'betrag'
  | 'zustand'
  | 'vorbereitetVon'
  | 'angefordertAm'
  | 'festgestelltVon'
  | 'angeordnetVon'
  | 'laufId'
  | 'gezahltAm'
  | 'buchung'
  | 'version'
> &
  Pick<Regelparameter, 'buchungstag' | 'nachBestandskraft'> & {
    aktenzeichen: string;
    standort: string;
    herkunft: string;
    foerderjahr: number;
    bestandskraeftigAm: PlainDate | null;
    fallzustand: FoerderfallZustand;
  };

type Teilbetragsfrage = {
  zustand: TeilbetragZustand | null;
  haushaltsjahr: number | null;
  stichtag: PlainDate;
  ab: number;
  hoechstens: number;
};

/**
 * First which rows are on the page, then what is shown of them: everything that is counted would otherwise be carried through count and
 * sort with all that is known of its Förderfall. Counted is what the account sees of the Teilbeträge themselves; Förderfall and Bescheid are
 * looked up for the page alone, since both are seen wherever a Teilbetrag is. The id decides where all else is equal, so that no row
 * stands on two pages.
 */
const teilbetragzeilen = createAnweisung(
  (_trx, frage: Teilbetragsfrage) => sql<Listenteilbetrag & { anzahl: number; summe: Cent }>`
    SELECT r.id, r.foerderfall_id AS "foerderfallId", r.lfd, r.termin, ${CENT}, r.zustand, r.vorbereitet_von AS "vorbereitetVon",
      r.angefordert_am AS "angefordertAm", r.festgestellt_von AS "festgestelltVon", r.angeordnet_von AS "angeordnetVon",
      r.lauf_id AS "laufId", r.gezahlt_am AS "gezahltAm", r.buchung, r.version, f.aktenzeichen, seite.name AS standort, s.herkunft,
      f.foerderjahr, f.parameter ->> 'buchungstag' AS buchungstag, f.parameter ->> 'nachBestandskraft' AS "nachBestandskraft",
      f.zustand AS fallzustand, b.bestandskraeftig_am AS "bestandskraeftigAm", seite.anzahl, seite.summe
      FROM (SELECT r.id, r.termin, r.lfd, name.name, count(*) OVER ()::int AS anzahl, sum(r.betrag) OVER ()::float8 AS summe
        FROM foerderung.rate r
        JOIN LATERAL (SELECT n.name FROM stamm.standort_name n WHERE n.standort_id = r.standort_id
          ORDER BY n.gueltig_von <= ${frage.stichtag}::date DESC, n.gueltig_von DESC LIMIT 1) name ON true
       WHERE (${frage.zustand}::text IS NULL OR r.zustand = ${frage.zustand})
         AND (${frage.haushaltsjahr}::int IS NULL OR r.haushaltsjahr = ${frage.haushaltsjahr})
       ORDER BY r.termin, name.name, r.lfd, r.id LIMIT ${frage.hoechstens} OFFSET ${frage.ab}) seite
      JOIN foerderung.rate r ON r.id = seite.id
      JOIN foerderung.foerderfall f ON f.id = r.foerderfall_id
      JOIN foerderung.bescheid b ON b.id = r.bescheid_id
      JOIN stamm.standort s ON s.id = r.standort_id
     ORDER BY seite.termin, seite.name, seite.lfd, seite.id`,
);

/** Teilbeträge of all Förderfälle that the acting account sees, the oldest Termin first, and the sum over all pages. */
export async function listTeilbetragzeilen(
  trx: Trx,
  frage: Teilbetragsfrage,
): Promise<{ zeilen: Listenteilbetrag[]; gesamt: number; summe: Cent }> {
  const rows = await teilbetragzeilen(trx, frage);
  return { zeilen: rows, gesamt: rows[0]?.anzahl ?? 0, summe: rows[0]?.summe ?? (0 as Cent) };
}

export type Kassenzeile = Teilbetragzeile & {
  aktenzeichen: string;
  empfaenger: string;
  inhaber: string;
  iban: string;
  bic: string | null;
  bestandskraeftigAm: PlainDate | null;
  parameter: Regelparameter;
};

/** Ordered Teilbeträge with the account they are ordered to. */
export async function listKassenzeilen(trx: Trx, ids: readonly string[]): Promise<Kassenzeile[]> {
  const { rows } = await sql<Kassenzeile>`
    SELECT ${ZEILE}, f.aktenzeichen, m.name AS empfaenger, f.parameter, k.inhaber, k.iban, k.bic, b.bestandskraeftig_am AS "bestandskraeftigAm"
      FROM foerderung.rate r
      JOIN foerderung.foerderfall f ON f.id = r.foerderfall_id
      JOIN foerderung.bescheid b ON b.id = r.bescheid_id
      JOIN stamm.mandant m ON m.id = f.mandant_id
      JOIN foerderung.bankverbindung k ON k.id = r.bank_id
     WHERE r.id = ANY(${[...ids]}::uuid[]) ORDER BY r.termin, f.aktenzeichen, r.lfd`.execute(trx);
  return rows;
}

/** The same for every row of a confirmation, also those that are paid already. */
export async function listTeilbetraegeMitId(
  trx: Trx,
  ids: readonly string[],
): Promise<(Teilbetragzeile & { aktenzeichen: string })[]> {
  const { rows } = await sql<Teilbetragzeile & { aktenzeichen: string }>`
    SELECT ${ZEILE}, f.aktenzeichen FROM foerderung.rate r JOIN foerderung.foerderfall f ON f.id = r.foerderfall_id
     WHERE r.id = ANY(${[...ids]}::uuid[])`.execute(trx);
  return rows;
}

/** Cents that a Widerruf or a Rücknahme without a Nachweis claimed back and that are settled: they count as paid no more. */
export async function sumErledigtes(trx: Trx, foerderfallId: string): Promise<Cent> {
  const { rows } = await sql<{ erledigt: string }>`
    SELECT foerderung.erledigte_erstattung(${foerderfallId}) AS erledigt`.execute(trx);
  return toCent(Number(rows[0]?.erledigt ?? 0));
}
