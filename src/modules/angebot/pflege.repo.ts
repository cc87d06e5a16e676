import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Anbieterangaben } from './angebot.model.ts';

type Vorschlagszeile = {
  id: string;
  angebotId: string;
  titel: string;
  feld: string;
  inhalt: string;
  durch: 'OEFFENTLICH' | 'PFLEGE';
  am: PlainDate;
};

/** Open proposals, the oldest first; of one Angebot or of the Standort. */
export async function listVorschlagszeilen(
  trx: Trx,
  standortId: string,
  { angebotId = null, hoechstens }: { angebotId?: string | null; hoechstens: number },
): Promise<Vorschlagszeile[]> {
  const { rows } = await sql<Vorschlagszeile>`
    SELECT v.id, v.angebot_id AS "angebotId", a.titel, v.feld, v.inhalt, v.durch, v.am
      FROM steuerung.angebot_vorschlag v JOIN steuerung.angebot a ON a.standort_id = v.standort_id AND a.id = v.angebot_id
     WHERE v.standort_id = ${standortId} AND v.zustand = 'NEU' AND (${angebotId}::uuid IS NULL OR v.angebot_id = ${angebotId}::uuid)
     ORDER BY v.am, v.id LIMIT ${hoechstens}`.execute(trx);
  return rows;
}

/** Of an Angebot `a`: its keeper has not said that something is different. What a keeper has answered waits for the office. */
const UNGEMELDET = sql`NOT EXISTS (SELECT 1 FROM steuerung.angebot_vorschlag g
         WHERE g.standort_id = a.standort_id AND g.angebot_id = a.id AND g.zustand = 'NEU' AND g.durch = 'PFLEGE')`;

/** Angebote of an Organisation of which its keeper has said that something is different, and nobody has looked at it yet. */
export async function listGemeldete(trx: Trx, standortId: string, anbieterId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`SELECT a.id FROM steuerung.angebot a
     WHERE a.standort_id = ${standortId} AND a.anbieter_id = ${anbieterId} AND a.zustand = 'GUELTIG' AND NOT ${UNGEMELDET}`.execute(
    trx,
  );
  return rows.map(({ id }) => id);
}

export async function insertVorschlag(
  trx: Trx,
  standortId: string,
  zeile: {
    id: string;
    angebotId: string;
    feld: string;
    inhalt: string;
    durch: 'OEFFENTLICH' | 'PFLEGE';
    am: PlainDate;
  },
): Promise<void> {
  await sql`INSERT INTO steuerung.angebot_vorschlag (standort_id, id, angebot_id, feld, inhalt, durch, am)
    VALUES (${standortId}, ${zeile.id}, ${zeile.angebotId}, ${zeile.feld}, ${zeile.inhalt}, ${zeile.durch}, ${zeile.am})`.execute(
    trx,
  );
}

/** So many open proposals an Angebot has; more are not taken. */
export async function countOffeneVorschlaege(
  trx: Trx,
  standortId: string,
  angebotId: string,
): Promise<number> {
  const { rows } = await sql<{ anzahl: number }>`
    SELECT count(*)::int AS anzahl FROM steuerung.angebot_vorschlag
     WHERE standort_id = ${standortId} AND angebot_id = ${angebotId} AND zustand = 'NEU'`.execute(trx);
  return rows[0]?.anzahl ?? 0;
}

/** An open proposal of this Standort. */
export async function hasVorschlag(trx: Trx, standortId: string, id: string): Promise<boolean> {
  const { rows } = await sql<{ da: boolean }>`
    SELECT EXISTS (SELECT 1 FROM steuerung.angebot_vorschlag
      WHERE standort_id = ${standortId} AND id = ${id} AND zustand = 'NEU') AS da`.execute(trx);
  return rows[0]?.da === true;
}

/** false: not there, or decided already. */
export async function setEntschieden(
  trx: Trx,
  standortId: string,
  zeile: {
    id: string;
    zustand: 'UEBERNOMMEN' | 'ABGELEHNT';
    grund: string | null;
    kontoId: string;
    am: PlainDate;
  },
): Promise<boolean> {
  const { numAffectedRows } = await sql`UPDATE steuerung.angebot_vorschlag
       SET zustand = ${zeile.zustand}, grund = ${zeile.grund}, entschieden_von = ${zeile.kontoId}, entschieden_am = ${zeile.am}
     WHERE standort_id = ${standortId} AND id = ${zeile.id} AND zustand = 'NEU'`.execute(trx);
  return numAffectedRows === 1n;
}

export type Anteil = { bestaetigt: number; alle: number };

/** Angebote of the directory, and those confirmed since a day. */
export async function countBestaetigte(trx: Trx, standortId: string, seit: PlainDate): Promise<Anteil> {
  const { rows } = await sql<Anteil>`
    SELECT (count(*) FILTER (WHERE bestaetigt_am >= ${seit}))::int AS bestaetigt, count(*)::int AS alle
      FROM steuerung.angebot WHERE standort_id = ${standortId} AND zustand = 'GUELTIG'`.execute(trx);
  return rows[0] ?? { bestaetigt: 0, alle: 0 };
}

export type Pflegezeile = {
  id: string;
  titel: string;
  anbieter: string;
  bestaetigtAm: PlainDate;
  gueltigBis: PlainDate | null;
};

/** Longest unconfirmed first. */
export async function listVeraltete(
  trx: Trx,
  standortId: string,
  frischAb: PlainDate,
  hoechstens: number,
): Promise<Pflegezeile[]> {
  const { rows } = await sql<Pflegezeile>`
    SELECT a.id, a.titel, o.name AS anbieter, a.bestaetigt_am AS "bestaetigtAm", a.gueltig_bis AS "gueltigBis"
      FROM steuerung.angebot a JOIN steuerung.anbieter o ON o.standort_id = a.standort_id AND o.id = a.anbieter_id
     WHERE a.standort_id = ${standortId} AND a.zustand = 'GUELTIG' AND a.bestaetigt_am < ${frischAb}
     ORDER BY a.bestaetigt_am, a.id LIMIT ${hoechstens}`.execute(trx);
  return rows;
}

/** What has ended or ends soon. */
export async function listEndende(
  trx: Trx,
  standortId: string,
  bis: PlainDate,
  hoechstens: number,
): Promise<Pflegezeile[]> {
  const { rows } = await sql<Pflegezeile>`
    SELECT a.id, a.titel, o.name AS anbieter, a.bestaetigt_am AS "bestaetigtAm", a.gueltig_bis AS "gueltigBis"
      FROM steuerung.angebot a JOIN steuerung.anbieter o ON o.standort_id = a.standort_id AND o.id = a.anbieter_id
     WHERE a.standort_id = ${standortId} AND a.zustand = 'GUELTIG' AND a.gueltig_bis <= ${bis}
     ORDER BY a.gueltig_bis, a.id LIMIT ${hoechstens}`.execute(trx);
  return rows;
}

type Saeumige = {
  id: string;
  angaben: Anbieterangaben;
  veraltet: number;
  /** Of one of its stale Angebote, for an Organisation without a number. */
  nummer: string | null;
  erinnertAm: PlainDate | null;
};

/** Organisations with stale Angebote of which nothing was said, reminded so often, or that no mail reaches. */
export async function listAnzurufende(
  trx: Trx,
  standortId: string,
  { frischAb, erinnerungen, hoechstens }: { frischAb: PlainDate; erinnerungen: number; hoechstens: number },
): Promise<Saeumige[]> {
  const { rows } = await sql<Saeumige>`
    SELECT o.id, o.angaben, z.veraltet, z.nummer, o.erinnert_am AS "erinnertAm"
      FROM (SELECT a.anbieter_id, count(*)::int AS veraltet, min(a.angaben #>> '{kontakt,telefon}') AS nummer FROM steuerung.angebot a
        WHERE a.standort_id = ${standortId} AND a.zustand = 'GUELTIG' AND a.bestaetigt_am < ${frischAb} AND ${UNGEMELDET} GROUP BY a.anbieter_id) z
      JOIN steuerung.anbieter o ON o.standort_id = ${standortId} AND o.id = z.anbieter_id
     WHERE o.erinnerungen >= ${erinnerungen} OR o.pflege_email IS NULL
     ORDER BY z.veraltet DESC, o.name, o.id LIMIT ${hoechstens}`.execute(trx);
  return rows;
}

export async function insertPflegelink(
  trx: Trx,
  standortId: string,
  link: { tokenHash: Buffer; anbieterId: string; am: PlainDate; gueltigBis: PlainDate },
): Promise<void> {
  await sql`INSERT INTO steuerung.angebot_pflegelink (standort_id, token_hash, anbieter_id, ausgegeben_am, gueltig_bis)
    VALUES (${standortId}, ${link.tokenHash}, ${link.anbieterId}, ${link.am}, ${link.gueltigBis})`.execute(
    trx,
  );
}

/** Closes what is still open; answers how many links that were. */
export async function setPflegelinksGesperrt(
  trx: Trx,
  standortId: string,
  { anbieterId, am }: { anbieterId: string; am: PlainDate },
): Promise<number> {
  const { numAffectedRows = 0n } = await sql`UPDATE steuerung.angebot_pflegelink SET gesperrt_am = ${am}
     WHERE standort_id = ${standortId} AND anbieter_id = ${anbieterId} AND gueltig_bis >= ${am} AND gesperrt_am IS NULL`.execute(
    trx,
  );
  return Number(numAffectedRows);
}

/** Whoever has nothing stale any more has answered, in whatever way: the next time counting begins anew. */
export async function resetErinnerungen(trx: Trx, frischAb: PlainDate): Promise<void> {
  await sql`UPDATE steuerung.anbieter o SET erinnerungen = 0, bearbeitet_von = NULL
     WHERE o.erinnerungen > 0 AND NOT EXISTS (SELECT 1 FROM steuerung.angebot a
       WHERE a.standort_id = o.standort_id AND a.anbieter_id = o.id AND a.zustand = 'GUELTIG' AND a.bestaetigt_am < ${frischAb} AND ${UNGEMELDET})`.execute(
    trx,
  );
}

/** Who is to be reminded today: stale Angebote, an address, and the last reminder long enough ago. */
export async function listZuErinnernde(
  trx: Trx,
  {
    frischAb,
    erinnertVor,
    erinnerungen,
    hoechstens,
  }: { frischAb: PlainDate; erinnertVor: PlainDate; erinnerungen: number; hoechstens: number },
): Promise<{ standortId: string; id: string; email: string }[]> {
  const { rows } = await sql<{ standortId: string; id: string; email: string }>`
    SELECT o.standort_id AS "standortId", o.id, o.pflege_email AS email FROM steuerung.anbieter o
     WHERE o.pflege_email IS NOT NULL AND o.erinnerungen < ${erinnerungen} AND (o.erinnert_am IS NULL OR o.erinnert_am <= ${erinnertVor})
       AND EXISTS (SELECT 1 FROM steuerung.angebot a WHERE a.standort_id = o.standort_id AND a.anbieter_id = o.id AND a.zustand = 'GUELTIG'
         AND a.bestaetigt_am < ${frischAb} AND ${UNGEMELDET})
     ORDER BY o.erinnert_am NULLS FIRST, o.id LIMIT ${hoechstens}`.execute(trx);
  return rows;
}

/** null: somebody has just confirmed, counting begins anew. */
export async function setErinnert(
  trx: Trx,
  standortId: string,
  { id, am, kontoId }: { id: string; am: PlainDate | null; kontoId: string | null },
): Promise<void> {
  await sql`UPDATE steuerung.anbieter SET erinnert_am = ${am}::date, erinnerungen = CASE WHEN ${am}::date IS NULL THEN 0 ELSE erinnerungen + 1 END,
      bearbeitet_von = ${kontoId}
     WHERE standort_id = ${standortId} AND id = ${id}`.execute(trx);
}
