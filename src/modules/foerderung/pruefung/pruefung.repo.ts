import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { PruefpunktStand } from './pruefpunkte.model.ts';

type Fallschluessel = { id: string; standortId: string };

export type Punktzeile = {
  schluessel: string;
  lfd: number;
  stand: PruefpunktStand;
  notiz: string | null;
  kontoId: string;
  am: PlainDate;
};

/** The last judgement on each point of a Fassung. */
export async function listPunktzeilen(trx: Trx, id: string, fassung: number): Promise<Punktzeile[]> {
  const { rows } = await sql<Punktzeile>`
    SELECT DISTINCT ON (schluessel) schluessel, lfd, stand, notiz, konto_id AS "kontoId", am FROM foerderung.pruefpunkt
     WHERE foerderfall_id = ${id} AND fassung = ${fassung} ORDER BY schluessel, lfd DESC`.execute(trx);
  return rows;
}

export async function insertPunkt(
  trx: Trx,
  fall: Fallschluessel,
  fassung: number,
  { schluessel, stand, notiz, kontoId, am }: Omit<Punktzeile, 'lfd'>,
): Promise<void> {
  await sql`
    INSERT INTO foerderung.pruefpunkt (foerderfall_id, standort_id, fassung, schluessel, lfd, stand, notiz, konto_id, am)
    SELECT ${fall.id}::uuid, ${fall.standortId}::uuid, ${fassung}::int, ${schluessel},
      (SELECT coalesce(max(x.lfd), 0) + 1 FROM foerderung.pruefpunkt x
        WHERE x.foerderfall_id = ${fall.id} AND x.fassung = ${fassung} AND x.schluessel = ${schluessel}),
      ${stand}, ${notiz}, ${kontoId}::uuid, ${am}::date`.execute(trx);
}

export type Nachforderungszeile = {
  lfd: number;
  punkte: string[];
  frist: PlainDate;
  gestelltAm: PlainDate;
  gestelltVon: string;
  erledigung: 'NACHGEREICHT' | 'FRIST_ABGELAUFEN' | null;
  erledigtAm: PlainDate | null;
};

/** Newest first. */
export async function listNachforderungszeilen(trx: Trx, id: string): Promise<Nachforderungszeile[]> {
  const { rows } = await sql<Nachforderungszeile>`
    SELECT lfd, punkte, frist, gestellt_am AS "gestelltAm", gestellt_von AS "gestelltVon", erledigung, erledigt_am AS "erledigtAm"
      FROM foerderung.nachforderung WHERE foerderfall_id = ${id} ORDER BY lfd DESC`.execute(trx);
  return rows;
}

export async function insertNachforderung(
  trx: Trx,
  fall: Fallschluessel,
  neu: { punkte: readonly string[]; frist: PlainDate; gestelltAm: PlainDate; gestelltVon: string },
): Promise<void> {
  await sql`
    INSERT INTO foerderung.nachforderung (foerderfall_id, standort_id, lfd, punkte, frist, gestellt_am, gestellt_von)
    SELECT ${fall.id}::uuid, ${fall.standortId}::uuid,
      (SELECT coalesce(max(x.lfd), 0) + 1 FROM foerderung.nachforderung x WHERE x.foerderfall_id = ${fall.id}),
      ${JSON.stringify(neu.punkte)}::jsonb, ${neu.frist}::date, ${neu.gestelltAm}::date, ${neu.gestelltVon}::uuid`.execute(
    trx,
  );
}

/** The one that is open; it ends with the answer or with its day. */
export async function updateNachforderung(
  trx: Trx,
  id: string,
  erledigung: 'NACHGEREICHT' | 'FRIST_ABGELAUFEN',
  am: PlainDate,
): Promise<void> {
  await sql`
    UPDATE foerderung.nachforderung SET erledigung = ${erledigung}, erledigt_am = ${am}
     WHERE foerderfall_id = ${id} AND erledigung IS NULL`.execute(trx);
}

export type Ausnahmezeile = {
  lfd: number;
  frage: string;
  gefragtAm: PlainDate;
  gefragtVon: string;
  entscheidung: 'ZUGELASSEN' | 'NICHT_ZUGELASSEN' | null;
  begruendung: string | null;
  entschiedenAm: PlainDate | null;
  entschiedenVon: string | null;
};

/** Newest first; none for the Zuwendungsempfänger. */
export async function listAusnahmezeilen(trx: Trx, id: string): Promise<Ausnahmezeile[]> {
  const { rows } = await sql<Ausnahmezeile>`
    SELECT lfd, frage, gefragt_am AS "gefragtAm", gefragt_von AS "gefragtVon", entscheidung, begruendung,
      entschieden_am AS "entschiedenAm", entschieden_von AS "entschiedenVon"
      FROM foerderung.ausnahme WHERE foerderfall_id = ${id} ORDER BY lfd DESC`.execute(trx);
  return rows;
}

export async function insertAusnahme(
  trx: Trx,
  fall: Fallschluessel,
  neu: { frage: string; gefragtAm: PlainDate; gefragtVon: string },
): Promise<void> {
  await sql`
    INSERT INTO foerderung.ausnahme (foerderfall_id, standort_id, lfd, frage, gefragt_am, gefragt_von)
    SELECT ${fall.id}::uuid, ${fall.standortId}::uuid,
      (SELECT coalesce(max(x.lfd), 0) + 1 FROM foerderung.ausnahme x WHERE x.foerderfall_id = ${fall.id}),
      ${neu.frage}, ${neu.gefragtAm}::date, ${neu.gefragtVon}::uuid`.execute(trx);
}

export async function updateAusnahme(
  trx: Trx,
  id: string,
  neu: {
    entscheidung: 'ZUGELASSEN' | 'NICHT_ZUGELASSEN';
    begruendung: string;
    entschiedenAm: PlainDate;
    entschiedenVon: string;
  },
): Promise<void> {
  await sql`
    UPDATE foerderung.ausnahme SET entscheidung = ${neu.entscheidung}, begruendung = ${neu.begruendung},
      entschieden_am = ${neu.entschiedenAm}, entschieden_von = ${neu.entschiedenVon}
     WHERE foerderfall_id = ${id} AND entscheidung IS NULL`.execute(trx);
}

export type Haushaltszeile = {
  haushaltsjahr: number;
  kapitel: string;
  titel: string;
  ansatz: number;
  verpflichtungsermaechtigung: number;
  quelle: string;
  version: number;
  /** Sum of what is bound for this year: of each Förderfall the Bescheid in force, or a change under way that grants more. */
  bewilligt: number;
};

/** Newest year first. Amounts come as text from bigint. */
export async function listHaushaltszeilen(trx: Trx, jahr: number | null): Promise<Haushaltszeile[]> {
  const { rows } = await sql<
    Record<'ansatz' | 'verpflichtungsermaechtigung' | 'bewilligt', string> &
      Omit<Haushaltszeile, 'ansatz' | 'verpflichtungsermaechtigung' | 'bewilligt'>
  >`
    SELECT h.haushaltsjahr, h.kapitel, h.titel, h.ansatz, h.verpflichtungsermaechtigung, h.quelle, h.version,
      (SELECT coalesce(sum(letzter.bewilligt), 0) FROM foerderung.foerderfall f
        CROSS JOIN LATERAL (SELECT max(b.bewilligt) AS bewilligt FROM foerderung.bescheid b
          WHERE b.foerderfall_id = f.id AND b.stand = 'ERLASSEN' AND b.art NOT IN ('WIDERRUF', 'ZINSEN') AND b.lfd >= (
            SELECT max(x.lfd) FROM foerderung.bescheid x WHERE x.foerderfall_id = f.id AND x.stand = 'ERLASSEN'
              AND x.art NOT IN ('WIDERRUF', 'ZINSEN') AND (x.art IN ('BEWILLIGUNG', 'TEILABLEHNUNG', 'ABLEHNUNG') OR x.bestandskraeftig_am IS NOT NULL))) letzter
        WHERE f.foerderjahr = h.haushaltsjahr)::text AS bewilligt
      FROM foerderung.haushalt h WHERE ${jahr}::int IS NULL OR h.haushaltsjahr = ${jahr}
     ORDER BY h.haushaltsjahr DESC`.execute(trx);
  return rows.map((zeile) => ({
    ...zeile,
    ansatz: Number(zeile.ansatz),
    verpflichtungsermaechtigung: Number(zeile.verpflichtungsermaechtigung),
    bewilligt: Number(zeile.bewilligt),
  }));
}

/** False when the version is no longer the one that was read; 0 stands for a year without a row. */
export async function saveHaushaltszeile(
  trx: Trx,
  neu: Omit<Haushaltszeile, 'bewilligt'> & { kontoId: string },
): Promise<boolean> {
  const { rows } =
    neu.version === 0
      ? await sql<{ version: number }>`
    INSERT INTO foerderung.haushalt (haushaltsjahr, kapitel, titel, ansatz, verpflichtungsermaechtigung, quelle, erfasst_von)
    VALUES (${neu.haushaltsjahr}, ${neu.kapitel}, ${neu.titel}, ${neu.ansatz}, ${neu.verpflichtungsermaechtigung}, ${neu.quelle},
      ${neu.kontoId}) ON CONFLICT DO NOTHING RETURNING version`.execute(trx)
      : await sql<{ version: number }>`
    UPDATE foerderung.haushalt SET kapitel = ${neu.kapitel}, titel = ${neu.titel}, ansatz = ${neu.ansatz},
      verpflichtungsermaechtigung = ${neu.verpflichtungsermaechtigung}, quelle = ${neu.quelle}, version = version + 1,
      erfasst_von = ${neu.kontoId}, geaendert_am = clock_timestamp()
     WHERE haushaltsjahr = ${neu.haushaltsjahr} AND version = ${neu.version} RETURNING version`.execute(trx);
  return rows.length === 1;
}

export type Fristfall = { id: string; version: number; ereignis: 'nachforderung' | 'rechtsbehelf' | 'abruf' };

/** Förderfälle in which a day has passed that only time brings: each is asked with its own rules. */
export async function listFristfaelle(trx: Trx, stichtag: PlainDate): Promise<Fristfall[]> {
  const { rows } = await sql<Fristfall>`
    SELECT f.id, f.version, 'nachforderung' AS ereignis
      FROM foerderung.foerderfall f JOIN foerderung.nachforderung n ON n.foerderfall_id = f.id
     WHERE f.zustand = 'NACHFORDERUNG' AND n.erledigung IS NULL AND n.frist < ${stichtag}::date
    UNION ALL
    SELECT f.id, f.version, CASE WHEN b.rechtsbehelf_bis IS NULL THEN 'abruf' ELSE 'rechtsbehelf' END
      FROM foerderung.foerderfall f JOIN foerderung.bescheid b ON b.foerderfall_id = f.id
     WHERE f.zustand IN ('RECHTSBEHELFSFRIST', 'RECHTSBEHELFSFRIST_ABLEHNUNG') AND b.stand = 'ERLASSEN'
       AND b.bestandskraeftig_am IS NULL AND b.art IN ('BEWILLIGUNG', 'TEILABLEHNUNG', 'ABLEHNUNG')
       AND (b.rechtsbehelf_bis < ${stichtag}::date OR (b.rechtsbehelf_bis IS NULL AND f.zustand = 'RECHTSBEHELFSFRIST'
         AND (b.bekanntgabe ->> 'aufgabe_am')::date < ${stichtag}::date - 10))
     ORDER BY 1`.execute(trx);
  return rows;
}
