import { sql } from 'kysely';
import type { Rolle } from '#src/core/contract/rollen.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type {
  Letztempfaengernachweis,
  Nachweispruefung,
  Weiterleitungsinhalt,
  WeiterleitungZustand,
} from './weiterleitung.model.ts';

export type Weiterleitungszeile = {
  id: string;
  foerderfallId: string;
  standortId: string;
  lfd: number;
  zustand: WeiterleitungZustand;
  inhalt: Weiterleitungsinhalt;
  nachweis: Letztempfaengernachweis | null;
  pruefung: Nachweispruefung | null;
  wirksamAb: PlainDate | null;
  vorbereitetVon: string;
  /** Verantwortliche Stelle that receives it and hands in itself; null: on paper. */
  letztempfaengerId: string | null;
  version: number;
};

const SPALTEN = sql`id, foerderfall_id AS "foerderfallId", standort_id AS "standortId", lfd, zustand, inhalt, nachweis, pruefung,
  wirksam_ab AS "wirksamAb", vorbereitet_von AS "vorbereitetVon", letztempfaenger_id AS "letztempfaengerId", version`;

/** In the order they were begun. */
export async function listWeiterleitungszeilen(
  trx: Trx,
  foerderfallId: string,
): Promise<Weiterleitungszeile[]> {
  const { rows } = await sql<Weiterleitungszeile>`
    SELECT ${SPALTEN} FROM foerderung.weiterleitung WHERE foerderfall_id = ${foerderfallId} ORDER BY lfd`.execute(
    trx,
  );
  return rows;
}

/** undefined: not there or not visible. */
export async function findWeiterleitungszeile(
  trx: Trx,
  id: string,
): Promise<Weiterleitungszeile | undefined> {
  const { rows } = await sql<Weiterleitungszeile>`
    SELECT ${SPALTEN} FROM foerderung.weiterleitung WHERE id = ${id}`.execute(trx);
  return rows[0];
}

export type NeueWeiterleitung = {
  id: string;
  fall: { id: string; standortId: string };
  inhalt: Weiterleitungsinhalt;
  betrag: number;
  kontoId: string;
  am: PlainDate;
};

export async function insertWeiterleitung(trx: Trx, neu: NeueWeiterleitung): Promise<void> {
  const { empfaengerart, empfaenger, form, von, bis, nachweisBis } = neu.inhalt;
  await sql`
    INSERT INTO foerderung.weiterleitung (id, foerderfall_id, standort_id, lfd, empfaengerart, empfaenger, form, von, bis,
      nachweis_bis, betrag, inhalt, vorbereitet_von, angelegt_am)
    SELECT ${neu.id}::uuid, ${neu.fall.id}::uuid, ${neu.fall.standortId}::uuid,
      (SELECT coalesce(max(x.lfd), 0) + 1 FROM foerderung.weiterleitung x WHERE x.foerderfall_id = ${neu.fall.id}),
      ${empfaengerart}, ${empfaenger}, ${form}, ${von}::date, ${bis}::date, ${nachweisBis}::date, ${neu.betrag}::bigint,
      ${JSON.stringify(neu.inhalt)}::jsonb, ${neu.kontoId}::uuid, ${neu.am}::date`.execute(trx);
}

/** The draft anew. False when the version is no longer the one that holds. */
export async function updateWeiterleitungsinhalt(
  trx: Trx,
  id: string,
  version: number,
  neu: { inhalt: Weiterleitungsinhalt; betrag: number; kontoId: string },
): Promise<boolean> {
  const { empfaengerart, empfaenger, form, von, bis, nachweisBis } = neu.inhalt;
  const { rows } = await sql<{ version: number }>`
    UPDATE foerderung.weiterleitung SET empfaengerart = ${empfaengerart}, empfaenger = ${empfaenger}, form = ${form}, von = ${von},
      bis = ${bis}, nachweis_bis = ${nachweisBis}, betrag = ${neu.betrag}, inhalt = ${JSON.stringify(neu.inhalt)}::jsonb,
      vorbereitet_von = ${neu.kontoId}, version = version + 1
     WHERE id = ${id} AND version = ${version} RETURNING version`.execute(trx);
  return rows.length === 1;
}

export type Weiterleitungsstand = Pick<
  Weiterleitungszeile,
  'zustand' | 'vorbereitetVon' | 'nachweis' | 'pruefung' | 'wirksamAb'
>;

/** The next state with what comes with it. False when the version is no longer the one that holds. */
export async function updateWeiterleitungsstand(
  trx: Trx,
  id: string,
  version: number,
  neu: Weiterleitungsstand,
): Promise<boolean> {
  const { rows } = await sql<{ version: number }>`
    UPDATE foerderung.weiterleitung SET zustand = ${neu.zustand}, vorbereitet_von = ${neu.vorbereitetVon},
      nachweis = ${toJson(neu.nachweis)}::jsonb, pruefung = ${toJson(neu.pruefung)}::jsonb, wirksam_ab = ${neu.wirksamAb},
      version = version + 1
     WHERE id = ${id} AND version = ${version} RETURNING version`.execute(trx);
  return rows.length === 1;
}

function toJson(wert: object | null): string | null {
  return wert === null ? null : JSON.stringify(wert);
}

export type NeuesWeiterleitungsereignis = {
  weiterleitung: { id: string; foerderfallId: string; standortId: string };
  ereignis: string;
  von: WeiterleitungZustand | null;
  nach: WeiterleitungZustand;
  grund: string | null;
  /** Null with the role SYSTEM: a timer. */
  kontoId: string | null;
  rolle: Rolle | 'SYSTEM';
  am: PlainDate;
};

export async function insertWeiterleitungsereignis(
  trx: Trx,
  neu: NeuesWeiterleitungsereignis,
): Promise<void> {
  const { id, foerderfallId, standortId } = neu.weiterleitung;
  await sql`
    INSERT INTO foerderung.weiterleitung_ereignis (weiterleitung_id, foerderfall_id, standort_id, lfd, ereignis, von, nach, grund,
      konto_id, rolle, am)
    SELECT ${id}::uuid, ${foerderfallId}::uuid, ${standortId}::uuid,
      (SELECT coalesce(max(x.lfd), 0) + 1 FROM foerderung.weiterleitung_ereignis x WHERE x.weiterleitung_id = ${id}),
      ${neu.ereignis}, ${neu.von}, ${neu.nach}, ${neu.grund}, ${neu.kontoId}::uuid, ${neu.rolle}, ${neu.am}::date`.execute(
    trx,
  );
}

export type Weiterleitungsereigniszeile = {
  weiterleitungId: string;
  lfd: number;
  ereignis: string;
  von: WeiterleitungZustand | null;
  nach: WeiterleitungZustand;
  grund: string | null;
  kontoId: string | null;
  rolle: string;
  am: PlainDate;
  erfasstAm: Date;
};

/** Of all Weiterleitungen of a Förderfall, oldest first. */
export async function listWeiterleitungsereignisse(
  trx: Trx,
  foerderfallId: string,
): Promise<Weiterleitungsereigniszeile[]> {
  const { rows } = await sql<Weiterleitungsereigniszeile>`
    SELECT weiterleitung_id AS "weiterleitungId", lfd, ereignis, von, nach, grund, konto_id AS "kontoId", rolle, am,
      erfasst_am AS "erfasstAm"
      FROM foerderung.weiterleitung_ereignis WHERE foerderfall_id = ${foerderfallId} ORDER BY weiterleitung_id, lfd`.execute(
    trx,
  );
  return rows;
}

export type Weiterleitungsdatei = {
  id: string;
  weiterleitungId: string;
  zu: 'VERTRAG' | 'LE_NACHWEIS';
  am: PlainDate;
  erfasstAm: Date;
};

export async function listWeiterleitungsdateien(
  trx: Trx,
  foerderfallId: string,
): Promise<Weiterleitungsdatei[]> {
  const { rows } = await sql<Weiterleitungsdatei>`
    SELECT id, weiterleitung_id AS "weiterleitungId", zu, am, erfasst_am AS "erfasstAm" FROM foerderung.unterlage
     WHERE foerderfall_id = ${foerderfallId} AND weiterleitung_id IS NOT NULL ORDER BY erfasst_am, id`.execute(
    trx,
  );
  return rows;
}

export type NeueWeiterleitungsdatei = {
  id: string;
  weiterleitung: { id: string; foerderfallId: string; standortId: string };
  mandantId: string;
  zu: 'VERTRAG' | 'LE_NACHWEIS';
  pruefsumme: string;
  von: string;
  am: PlainDate;
};

export async function insertWeiterleitungsdatei(trx: Trx, neu: NeueWeiterleitungsdatei): Promise<void> {
  const { id, foerderfallId, standortId } = neu.weiterleitung;
  await sql`
    INSERT INTO foerderung.unterlage (id, foerderfall_id, standort_id, mandant_id, zu, weiterleitung_id, pruefsumme,
      hochgeladen_von, am)
    VALUES (${neu.id}, ${foerderfallId}, ${standortId}, ${neu.mandantId}, ${neu.zu}, ${id}, ${neu.pruefsumme}, ${neu.von},
      ${neu.am})`.execute(trx);
}

/** Granted cents by position, of the Bescheid in force (a change from its Bestandskraft on); undefined while there is none. */
export async function findBewilligt(
  trx: Trx,
  foerderfallId: string,
): Promise<readonly { position: string; bewilligt: number }[] | undefined> {
  const { rows } = await sql<{ positionen: { position: string; bewilligt: number }[] }>`
    SELECT positionen FROM foerderung.bescheid
     WHERE foerderfall_id = ${foerderfallId} AND stand = 'ERLASSEN' AND (art IN ('BEWILLIGUNG', 'TEILABLEHNUNG')
       OR (art IN ('AENDERUNG', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME') AND bestandskraeftig_am IS NOT NULL))
     ORDER BY lfd DESC LIMIT 1`.execute(trx);
  return rows[0]?.positionen;
}

export type Faellige = Weiterleitungszeile & { schritt: 'bescheid_wirksam' | 'zeitraum_ende' };

/** What only time does: signed ones whose Bescheid is final, and those whose period is over. */
export async function listFaelligeWeiterleitungen(trx: Trx, stichtag: PlainDate): Promise<Faellige[]> {
  const { rows } = await sql<Faellige>`
    SELECT w.id, w.foerderfall_id AS "foerderfallId", w.standort_id AS "standortId", w.lfd, w.zustand, w.inhalt, w.nachweis,
      w.pruefung, w.wirksam_ab AS "wirksamAb", w.vorbereitet_von AS "vorbereitetVon",
      w.letztempfaenger_id AS "letztempfaengerId", w.version,
      CASE w.zustand WHEN 'AKTIV' THEN 'zeitraum_ende' ELSE 'bescheid_wirksam' END AS schritt
      FROM foerderung.weiterleitung w JOIN foerderung.foerderfall f ON f.id = w.foerderfall_id
     WHERE (w.zustand = 'AKTIV' AND w.bis < ${stichtag}::date)
        OR (w.zustand = 'UNTERZEICHNET' AND f.zustand IN ('BESTANDSKRAEFTIG', 'ANHOERUNG_WIDERRUF', 'VN_OFFEN', 'VN_UEBERFAELLIG'))
     ORDER BY w.id LIMIT 500`.execute(trx);
  return rows;
}
