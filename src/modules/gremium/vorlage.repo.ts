import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type {
  Anlage,
  Oeffentliches,
  VorlageErgebnis,
  Vorlageninhalt,
  VorlageZustand,
} from './vorlage.model.ts';
import type { TopArt } from './sitzung.model.ts';

export type Vorlagekopf = {
  id: string;
  jahr: number;
  nr: number;
  art: TopArt;
  titel: string;
  zustand: VorlageZustand;
  ergebnis: VorlageErgebnis | null;
  gremiumId: string;
  gremium: string;
  sitzungId: string | null;
  sitzungAm: PlainDate | null;
  angelegtAm: PlainDate;
};
export type Vorlagezeile = Vorlagekopf & {
  sachverhalt: string;
  vorschlag: string | null;
  kosten: string | null;
  alternativen: string | null;
  anlagen: Anlage[];
  themaId: string | null;
  beschlussId: string | null;
  bemerkung: string | null;
  bearbeitetVon: string;
  version: number;
};

const KOPF = sql`v.id, v.jahr, v.nr, v.art, v.titel, v.zustand, v.ergebnis, v.gremium_id AS "gremiumId", g.name AS gremium,
  v.sitzung_id AS "sitzungId", s.datum AS "sitzungAm", v.angelegt_am AS "angelegtAm"`;
const MIT_SITZUNG = sql`steuerung.vorlage v
  JOIN steuerung.gremium g ON g.standort_id = v.standort_id AND g.id = v.gremium_id
  LEFT JOIN steuerung.gremiensitzung s ON s.standort_id = v.standort_id AND s.id = v.sitzung_id`;

/** One page, the latest first. */
export async function listVorlagenzeilen(
  trx: Trx,
  standortId: string,
  frage: { zustaende: readonly VorlageZustand[]; gremiumId: string | null; ab: number; hoechstens: number },
): Promise<{ zeilen: Vorlagekopf[]; gesamt: number }> {
  const { rows } = await sql<Vorlagekopf & { gesamt: number }>`
    SELECT ${KOPF}, count(*) OVER ()::int AS gesamt FROM ${MIT_SITZUNG}
     WHERE v.standort_id = ${standortId} AND v.zustand = ANY (${[...frage.zustaende]}::text[])
       AND (${frage.gremiumId}::uuid IS NULL OR v.gremium_id = ${frage.gremiumId}::uuid)
     ORDER BY v.jahr DESC, v.nr DESC LIMIT ${frage.hoechstens} OFFSET ${frage.ab}`.execute(trx);
  return { zeilen: rows, gesamt: rows[0]?.gesamt ?? 0 };
}

/** On the agenda of a Sitzung, in the order of their numbers. */
export async function listVorlagenDerSitzung(
  trx: Trx,
  standortId: string,
  sitzungId: string,
): Promise<Vorlagekopf[]> {
  const { rows } = await sql<Vorlagekopf>`
    SELECT ${KOPF} FROM ${MIT_SITZUNG} WHERE v.standort_id = ${standortId} AND v.sitzung_id = ${sitzungId}
     ORDER BY v.jahr, v.nr`.execute(trx);
  return rows;
}

export async function findVorlagezeile(
  trx: Trx,
  standortId: string,
  id: string,
): Promise<Vorlagezeile | undefined> {
  const { rows } = await sql<Vorlagezeile>`
    SELECT ${KOPF}, v.sachverhalt, v.vorschlag, v.kosten, v.alternativen, v.anlagen, v.thema_id AS "themaId",
        v.beschluss_id AS "beschlussId", v.bemerkung, v.bearbeitet_von AS "bearbeitetVon", v.version
      FROM ${MIT_SITZUNG} WHERE v.standort_id = ${standortId} AND v.id = ${id}`.execute(trx);
  return rows[0];
}

/** Planned Sitzungen of a Gremium whose minutes are not written, the next first. */
export async function listOffeneSitzungen(
  trx: Trx,
  standortId: string,
  gremiumId: string,
): Promise<{ id: string; datum: PlainDate }[]> {
  const { rows } = await sql<{ id: string; datum: PlainDate }>`
    SELECT id, datum FROM steuerung.gremiensitzung WHERE standort_id = ${standortId} AND gremium_id = ${gremiumId}
       AND zustand = 'GEPLANT' AND protokoll_zustand = 'OFFEN' ORDER BY datum, id`.execute(trx);
  return rows;
}

export async function hasThema(trx: Trx, standortId: string, id: string): Promise<boolean> {
  const { rows } =
    await sql`SELECT 1 FROM steuerung.thema WHERE standort_id = ${standortId} AND id = ${id}`.execute(trx);
  return rows.length > 0;
}

export type Vorlageangabe = Vorlageninhalt & { id: string; erklaert: readonly string[]; kontoId: string };

/** Numbers of a year are given one after the other. */
export async function insertVorlage(
  trx: Trx,
  standortId: string,
  neu: Vorlageangabe & { gremiumId: string; themaId: string | null; jahr: number; am: PlainDate },
): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`vorlage ${standortId}`}, 0))`.execute(trx);
  await sql`INSERT INTO steuerung.vorlage (standort_id, id, gremium_id, thema_id, jahr, nr, art, titel, sachverhalt, vorschlag, kosten,
      alternativen, anlagen, erklaert, bearbeitet_von, angelegt_am)
    SELECT ${standortId}, ${neu.id}, ${neu.gremiumId}, ${neu.themaId}::uuid, ${neu.jahr}::int, coalesce(max(v.nr), 0) + 1, ${neu.art},
        ${neu.titel}, ${neu.sachverhalt}, ${neu.vorschlag}, ${neu.kosten}, ${neu.alternativen},
        ${JSON.stringify(neu.anlagen)}::jsonb, ${[...neu.erklaert]}::text[], ${neu.kontoId}, ${neu.am}::date
      FROM steuerung.vorlage v WHERE v.standort_id = ${standortId} AND v.jahr = ${neu.jahr}::int`.execute(
    trx,
  );
}

/** false: somebody else was faster. So do the following. */
export async function updateVorlagezeile(
  trx: Trx,
  standortId: string,
  neu: Vorlageangabe,
  version: number,
): Promise<boolean> {
  const { numAffectedRows } = await sql`UPDATE steuerung.vorlage
       SET art = ${neu.art}, titel = ${neu.titel}, sachverhalt = ${neu.sachverhalt}, vorschlag = ${neu.vorschlag}, kosten = ${neu.kosten},
         alternativen = ${neu.alternativen}, anlagen = ${JSON.stringify(neu.anlagen)}::jsonb, erklaert = ${[...neu.erklaert]}::text[],
         version = version + 1, bearbeitet_von = ${neu.kontoId}
     WHERE standort_id = ${standortId} AND id = ${neu.id} AND version = ${version} AND zustand = 'ENTWURF'`.execute(
    trx,
  );
  return numAffectedRows === 1n;
}

export type Vorlagestand = {
  zustand: VorlageZustand;
  sitzungId: string | null;
  ergebnis: VorlageErgebnis | null;
  beschlussId: string | null;
  bemerkung: string | null;
};

export async function setVorlagestand(
  trx: Trx,
  standortId: string,
  { id, version, kontoId }: { id: string; version: number; kontoId: string },
  stand: Vorlagestand,
): Promise<boolean> {
  const { numAffectedRows } = await sql`UPDATE steuerung.vorlage
       SET zustand = ${stand.zustand}, sitzung_id = ${stand.sitzungId}::uuid, ergebnis = ${stand.ergebnis},
         beschluss_id = ${stand.beschlussId}::uuid, bemerkung = ${stand.bemerkung}, version = version + 1, bearbeitet_von = ${kontoId}
     WHERE standort_id = ${standortId} AND id = ${id} AND version = ${version}`.execute(trx);
  return numAffectedRows === 1n;
}

/** The Sitzung is called off: its Vorlagen wait for another one. */
export async function resetVorlagen(
  trx: Trx,
  standortId: string,
  { id, kontoId }: { id: string; kontoId: string },
): Promise<void> {
  await sql`UPDATE steuerung.vorlage SET zustand = 'FREIGEGEBEN', sitzung_id = NULL, version = version + 1, bearbeitet_von = ${kontoId}
     WHERE standort_id = ${standortId} AND sitzung_id = ${id} AND zustand = 'AUF_TAGESORDNUNG'`.execute(trx);
}

export async function saveVeroeffentlichung(
  trx: Trx,
  standortId: string,
  neu: { art: Oeffentliches; objektId: string; oeffentlich: boolean; am: PlainDate; kontoId: string },
): Promise<void> {
  await sql`INSERT INTO steuerung.veroeffentlichung (standort_id, art, gegenstand_id, oeffentlich, am, bearbeitet_von)
    VALUES (${standortId}, ${neu.art}, ${neu.objektId}, ${neu.oeffentlich}, ${neu.am}, ${neu.kontoId})
    ON CONFLICT (standort_id, art, gegenstand_id) DO UPDATE SET oeffentlich = EXCLUDED.oeffentlich, am = EXCLUDED.am,
      bearbeitet_von = EXCLUDED.bearbeitet_von, geaendert_am = clock_timestamp()`.execute(trx);
}

export async function isOeffentlich(
  trx: Trx,
  standortId: string,
  art: Oeffentliches,
  objektId: string,
): Promise<boolean> {
  const { rows } = await sql<{ oeffentlich: boolean }>`
    SELECT oeffentlich FROM steuerung.veroeffentlichung
     WHERE standort_id = ${standortId} AND art = ${art} AND gegenstand_id = ${objektId}`.execute(trx);
  return rows[0]?.oeffentlich ?? false;
}
