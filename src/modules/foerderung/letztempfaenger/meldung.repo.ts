import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type {
  Nachweispruefung,
  Weiterleitungsinhalt,
  WeiterleitungZustand,
} from '../weiterleitung/weiterleitung.model.ts';
import type { Meldungsart, Meldungsbeleg, Meldungsinhalt, Meldungsstand } from './meldung.model.ts';

export type Meldungszeile = {
  id: string;
  weiterleitungId: string;
  lfd: number;
  art: Meldungsart;
  stand: Meldungsstand;
  bis: PlainDate;
  sachbericht: string;
  belege: Meldungsbeleg[];
  ausgaben: number;
  erhalten: number;
  vorgelegtVon: string;
  vorgelegtAm: PlainDate;
  antwort: string | null;
  beantwortetVon: string | null;
  beantwortetAm: PlainDate | null;
  version: number;
};

const SPALTEN = sql`id, weiterleitung_id AS "weiterleitungId", lfd, art, stand, bis, sachbericht, belege, ausgaben::float8 AS ausgaben,
  erhalten::float8 AS erhalten, vorgelegt_von AS "vorgelegtVon", vorgelegt_am AS "vorgelegtAm", antwort,
  beantwortet_von AS "beantwortetVon", beantwortet_am AS "beantwortetAm", version`;

/** Newest first. The Land sees none: a voucher may show what one post costs. */
export async function listMeldungen(trx: Trx, weiterleitungIds: readonly string[]): Promise<Meldungszeile[]> {
  const { rows } = await sql<Meldungszeile>`
    SELECT ${SPALTEN} FROM foerderung.letztempfaenger_meldung WHERE weiterleitung_id = ANY (${weiterleitungIds}::uuid[])
     ORDER BY weiterleitung_id, lfd DESC`.execute(trx);
  return rows;
}

export type NeueMeldung = {
  id: string;
  weiterleitung: { id: string; foerderfallId: string; standortId: string };
  mandantId: string;
  art: Meldungsart;
  inhalt: Meldungsinhalt;
  ausgaben: number;
  kontoId: string;
  am: PlainDate;
};

/** False when another one waits for its answer: two people pressed the button. */
export async function insertMeldung(trx: Trx, neu: NeueMeldung): Promise<boolean> {
  const { id, foerderfallId, standortId } = neu.weiterleitung;
  const { bis, sachbericht, belege, erhalten } = neu.inhalt;
  const { rows } = await sql<{ id: string }>`
    INSERT INTO foerderung.letztempfaenger_meldung (id, weiterleitung_id, foerderfall_id, standort_id, mandant_id, lfd, art, bis,
      sachbericht, belege, ausgaben, erhalten, vorgelegt_von, vorgelegt_am)
    SELECT ${neu.id}::uuid, ${id}::uuid, ${foerderfallId}::uuid, ${standortId}::uuid, ${neu.mandantId}::uuid,
      (SELECT coalesce(max(x.lfd), 0) + 1 FROM foerderung.letztempfaenger_meldung x WHERE x.weiterleitung_id = ${id}),
      ${neu.art}, ${bis}::date, ${sachbericht}, ${JSON.stringify(belege)}::jsonb, ${neu.ausgaben}::bigint, ${erhalten}::bigint,
      ${neu.kontoId}::uuid, ${neu.am}::date
    ON CONFLICT DO NOTHING RETURNING id`.execute(trx);
  return rows.length === 1;
}

/** The answer. False when the version is no longer the one that holds. */
export async function updateMeldungsantwort(
  trx: Trx,
  id: string,
  version: number,
  neu: { stand: Exclude<Meldungsstand, 'VORGELEGT'>; antwort: string | null; kontoId: string; am: PlainDate },
): Promise<boolean> {
  const { rows } = await sql<{ version: number }>`
    UPDATE foerderung.letztempfaenger_meldung SET stand = ${neu.stand}, antwort = ${neu.antwort}, beantwortet_von = ${neu.kontoId},
      beantwortet_am = ${neu.am}, version = version + 1
     WHERE id = ${id} AND version = ${version} AND stand = 'VORGELEGT' RETURNING version`.execute(trx);
  return rows.length === 1;
}

export type Stelle = { id: string; name: string };

/** Verantwortliche Stellen of a Standort that may be a Letztempfänger. */
export async function listLetztempfaengerstellen(
  trx: Trx,
  standortId: string,
  stichtag: PlainDate,
): Promise<Stelle[]> {
  const { rows } = await sql<Stelle>`
    SELECT id, name FROM stamm.mandant
     WHERE standort_id = ${standortId} AND art IN ('KREISANGEHOERIGE_KOMMUNE', 'TRAEGER')
       AND gueltig_von <= ${stichtag}::date AND (gueltig_bis IS NULL OR gueltig_bis >= ${stichtag}::date)
     ORDER BY name`.execute(trx);
  return rows;
}

/** False when the version is no longer the one that holds. */
export async function updateLetztempfaenger(
  trx: Trx,
  id: string,
  version: number,
  mandantId: string | null,
): Promise<boolean> {
  const { rows } = await sql<{ version: number }>`
    UPDATE foerderung.weiterleitung SET letztempfaenger_id = ${mandantId}::uuid, version = version + 1
     WHERE id = ${id} AND version = ${version} RETURNING version`.execute(trx);
  return rows.length === 1;
}

export type EigeneWeiterleitung = {
  id: string;
  foerderfallId: string;
  standortId: string;
  zustand: WeiterleitungZustand;
  inhalt: Weiterleitungsinhalt;
  pruefung: Nachweispruefung | null;
  zuwendungsempfaenger: string;
  herkunft: string;
};

/** What the acting verantwortliche Stelle receives, newest first. It sees no Förderfall, only what is agreed with it. */
export async function listEigeneWeiterleitungszeilen(
  trx: Trx,
  mandantId: string,
): Promise<EigeneWeiterleitung[]> {
  const { rows } = await sql<EigeneWeiterleitung>`
    SELECT w.id, w.foerderfall_id AS "foerderfallId", w.standort_id AS "standortId", w.zustand, w.inhalt, w.pruefung,
      coalesce(m.name, '') AS zuwendungsempfaenger, s.herkunft
      FROM foerderung.weiterleitung w JOIN stamm.standort s ON s.id = w.standort_id
      LEFT JOIN LATERAL (SELECT x.name FROM stamm.mandant x WHERE x.standort_id = w.standort_id
        AND x.art IN ('KREISVERWALTUNG', 'KREISFREIE_STADT') ORDER BY x.gueltig_von DESC LIMIT 1) m ON true
     WHERE w.letztempfaenger_id = ${mandantId} ORDER BY w.von DESC, w.id`.execute(trx);
  return rows;
}

export type Erinnerung = { weiterleitungId: string; am: PlainDate; text: string };

/** What the Zuwendungsempfänger wrote about a late proof, newest first; a Letztempfänger reads its own. */
export async function listErinnerungen(trx: Trx, weiterleitungIds: readonly string[]): Promise<Erinnerung[]> {
  const { rows } = await sql<Erinnerung>`
    SELECT weiterleitung_id AS "weiterleitungId", am, coalesce(grund, '') AS text FROM foerderung.weiterleitung_ereignis
     WHERE weiterleitung_id = ANY (${weiterleitungIds}::uuid[]) AND ereignis = 'erinnern' ORDER BY weiterleitung_id, lfd DESC`.execute(
    trx,
  );
  return rows;
}

export type EigenerVertrag = {
  id: string;
  weiterleitungId: string;
  foerderfallId: string;
  mandantId: string;
  am: PlainDate;
};

/** Signed documents of these Weiterleitungen, newest first; for a Letztempfänger only its own. */
export async function listEigeneVertraege(
  trx: Trx,
  weiterleitungIds: readonly string[],
): Promise<EigenerVertrag[]> {
  const { rows } = await sql<EigenerVertrag>`
    SELECT id, weiterleitung_id AS "weiterleitungId", foerderfall_id AS "foerderfallId", mandant_id AS "mandantId", am
      FROM foerderung.unterlage WHERE weiterleitung_id = ANY (${[...weiterleitungIds]}::uuid[]) AND zu = 'VERTRAG'
     ORDER BY erfasst_am DESC, id`.execute(trx);
  return rows;
}
