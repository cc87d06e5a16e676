import { sql } from 'kysely';
import type { Rolle } from '#src/core/contract/rollen.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Bescheidart, Bescheidauftrag, Bescheidposition } from '../bescheid/bescheid-typen.model.ts';
import type { Bekanntgabeangabe, Klageangabe } from '../pruefung/vermerk.model.ts';
import type { Vorgangsart } from './handlungen.model.ts';
import type { Nachweisinhalt, Personalzeile } from './nachweisinhalt.model.ts';

type Fall = { id: string; standortId: string };

export type Nachweiszeile = { inhalt: unknown; bearbeitetVon: string; version: number; geaendertAm: Date };

/** The draft; undefined before the first save, and for the Land, which has no way to it. */
export async function findNachweiszeile(trx: Trx, id: string): Promise<Nachweiszeile | undefined> {
  const { rows } = await sql<Nachweiszeile>`
    SELECT inhalt, bearbeitet_von AS "bearbeitetVon", version, geaendert_am AS "geaendertAm"
      FROM foerderung.nachweis WHERE foerderfall_id = ${id}`.execute(trx);
  return rows[0];
}

/** The first save begins it. False when somebody else was faster. */
export async function insertNachweis(
  trx: Trx,
  fall: Fall,
  inhalt: Nachweisinhalt,
  kontoId: string,
): Promise<boolean> {
  const { rows } = await sql<{ version: number }>`
    INSERT INTO foerderung.nachweis (foerderfall_id, standort_id, inhalt, bearbeitet_von)
    VALUES (${fall.id}, ${fall.standortId}, ${JSON.stringify(inhalt)}::jsonb, ${kontoId})
    ON CONFLICT DO NOTHING RETURNING version`.execute(trx);
  return rows.length === 1;
}

/** False when the version is no longer the one that holds. */
export async function updateNachweiszeile(
  trx: Trx,
  id: string,
  neu: { version: number; inhalt: Nachweisinhalt; kontoId: string },
): Promise<boolean> {
  const { rows } = await sql<{ version: number }>`
    UPDATE foerderung.nachweis SET inhalt = ${JSON.stringify(neu.inhalt)}::jsonb, bearbeitet_von = ${neu.kontoId},
      version = version + 1, geaendert_am = clock_timestamp()
     WHERE foerderfall_id = ${id} AND version = ${neu.version} RETURNING version`.execute(trx);
  return rows.length === 1;
}

/** Salaries as typed, of the draft (0) or of a signed Fassung. The Land reads none. */
export async function listPersonalzeilen(trx: Trx, id: string, fassung: number): Promise<Personalzeile[]> {
  const { rows } = await sql<Personalzeile>`
    SELECT stelle, eingabe AS betrag FROM foerderung.personalausgabe
     WHERE foerderfall_id = ${id} AND fassung = ${fassung} ORDER BY stelle`.execute(trx);
  return rows;
}

export async function savePersonalzeilen(
  trx: Trx,
  fall: Fall,
  zeilen: readonly Personalzeile[],
): Promise<void> {
  await sql`
    INSERT INTO foerderung.personalausgabe (foerderfall_id, standort_id, fassung, stelle, eingabe)
    SELECT ${fall.id}::uuid, ${fall.standortId}::uuid, 0, z.stelle, z.betrag
      FROM jsonb_to_recordset(${JSON.stringify(zeilen)}::jsonb) AS z (stelle text, betrag text)
    ON CONFLICT (foerderfall_id, fassung, stelle) DO UPDATE SET eingabe = excluded.eingabe`.execute(trx);
}

/** What was typed stays with the Fassung that was signed with it. */
export async function insertPersonalzeilen(
  trx: Trx,
  fall: Fall,
  fassung: number,
  zeilen: readonly Personalzeile[],
): Promise<void> {
  await sql`
    INSERT INTO foerderung.personalausgabe (foerderfall_id, standort_id, fassung, stelle, eingabe)
    SELECT ${fall.id}::uuid, ${fall.standortId}::uuid, ${fassung}::int, z.stelle, z.betrag
      FROM jsonb_to_recordset(${JSON.stringify(zeilen)}::jsonb) AS z (stelle text, betrag text)`.execute(trx);
}

export type Nachweisfassungszeile = {
  nummer: number;
  inhalt: unknown;
  frage: unknown;
  ergebnis: unknown;
  pruefsumme: string;
  bearbeitetVon: string;
  gezeichnetVon: string;
  eingang: Date;
  eingangAm: PlainDate;
};

export async function findLetzteNachweisfassung(
  trx: Trx,
  id: string,
): Promise<Nachweisfassungszeile | undefined> {
  const { rows } = await sql<Nachweisfassungszeile>`
    SELECT nummer, inhalt, frage, ergebnis, pruefsumme, bearbeitet_von AS "bearbeitetVon", gezeichnet_von AS "gezeichnetVon",
      eingang, eingang_am AS "eingangAm"
      FROM foerderung.nachweis_fassung WHERE foerderfall_id = ${id} ORDER BY nummer DESC LIMIT 1`.execute(
    trx,
  );
  return rows[0];
}

export type NeueNachweisfassung = {
  fall: Fall;
  nummer: number;
  inhalt: Nachweisinhalt;
  frage: object;
  ergebnis: object;
  pruefsumme: string;
  bearbeitetVon: string;
  gezeichnetVon: string;
  eingangAm: PlainDate;
};

export async function insertNachweisfassung(trx: Trx, neu: NeueNachweisfassung): Promise<void> {
  await sql`
    INSERT INTO foerderung.nachweis_fassung (foerderfall_id, standort_id, nummer, inhalt, frage, ergebnis, pruefsumme,
      bearbeitet_von, gezeichnet_von, eingang_am)
    VALUES (${neu.fall.id}, ${neu.fall.standortId}, ${neu.nummer}, ${JSON.stringify(neu.inhalt)}::jsonb,
      ${JSON.stringify(neu.frage)}::jsonb, ${JSON.stringify(neu.ergebnis)}::jsonb, ${neu.pruefsumme}, ${neu.bearbeitetVon},
      ${neu.gezeichnetVon}, ${neu.eingangAm})`.execute(trx);
}

export type Vorgangszeile = {
  lfd: number;
  art: Vorgangsart;
  text: string;
  frist: PlainDate | null;
  betrag: string | null;
  /** Booking (lfd) that is corrected. */
  eingangLfd: number | null;
  /** Of a Stundung, a Niederschlagung or an Erlass (`anspruch.model.ts`). */
  inhalt: unknown;
  kontoId: string;
  rolle: string;
  am: PlainDate;
  erfasstAm: Date;
};

/** Oldest first; the Kreis does not see the notes of the check. */
export async function listVorgangszeilen(trx: Trx, id: string): Promise<Vorgangszeile[]> {
  const { rows } = await sql<Vorgangszeile>`
    SELECT lfd, art, text, frist, betrag, eingang_lfd AS "eingangLfd", inhalt, konto_id AS "kontoId", rolle, am, erfasst_am AS "erfasstAm"
      FROM foerderung.nachweis_vorgang WHERE foerderfall_id = ${id} ORDER BY lfd`.execute(trx);
  return rows;
}

export type NeuerVorgang = {
  fall: Fall;
  lfd: number;
  art: Vorgangsart;
  text: string;
  frist: PlainDate | null;
  betrag: number | null;
  eingangLfd: number | null;
  inhalt: object | null;
  kontoId: string;
  rolle: Rolle;
  am: PlainDate;
};

export async function insertVorgang(trx: Trx, neu: NeuerVorgang): Promise<void> {
  await sql`
    INSERT INTO foerderung.nachweis_vorgang (foerderfall_id, standort_id, lfd, art, text, frist, betrag, eingang_lfd, inhalt, konto_id, rolle, am)
    VALUES (${neu.fall.id}, ${neu.fall.standortId}, ${neu.lfd}, ${neu.art}, ${neu.text}, ${neu.frist}, ${neu.betrag}, ${neu.eingangLfd},
      ${neu.inhalt === null ? null : JSON.stringify(neu.inhalt)}::jsonb, ${neu.kontoId}, ${neu.rolle}, ${neu.am})`.execute(
    trx,
  );
}

/**
 * What was really paid for a Förderfall, less what a Widerruf or a Rücknahme of a part claimed back: it is paid, waived or
 * written off as soon as the Förderfall goes on.
 */
export async function sumAusgezahlt(trx: Trx, id: string): Promise<{ ausgezahlt: number; erledigt: number }> {
  const { rows } = await sql<{ gezahlt: string; erledigt: string }>`
    SELECT (SELECT coalesce(sum(r.betrag), 0) FROM foerderung.rate r WHERE r.foerderfall_id = f.id AND r.zustand = 'GEZAHLT') AS gezahlt,
      foerderung.erledigte_erstattung(f.id) AS erledigt
      FROM foerderung.foerderfall f WHERE f.id = ${id}`.execute(trx);
  const erledigt = Number(rows[0]?.erledigt ?? 0);
  return { ausgezahlt: Number(rows[0]?.gezahlt ?? 0) - erledigt, erledigt };
}

export type Bewilligungszeile = {
  id: string;
  datum: PlainDate;
  positionen: readonly Bescheidposition[];
  auftrag: unknown;
};

/** The Bescheid in force: the last one that grants, an Änderungsbescheid from its Bestandskraft on. */
export async function findBewilligung(trx: Trx, id: string): Promise<Bewilligungszeile | undefined> {
  const { rows } = await sql<Bewilligungszeile>`
    SELECT id, datum, positionen, auftrag FROM foerderung.bescheid
     WHERE foerderfall_id = ${id} AND stand = 'ERLASSEN' AND (art IN ('BEWILLIGUNG', 'TEILABLEHNUNG')
       OR (art IN ('AENDERUNG', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME') AND bestandskraeftig_am IS NOT NULL))
     ORDER BY lfd DESC LIMIT 1`.execute(trx);
  return rows[0];
}

export type Erstattungszeile = {
  id: string;
  art: Bescheidart;
  stand: 'VORGESCHLAGEN' | 'ZURUECKGEGEBEN' | 'ERLASSEN' | 'AUFGEHOBEN';
  auftrag: unknown;
  bescheid: unknown;
  vorgeschlagenVon: string;
  vorgeschlagenAm: PlainDate;
  gezeichnetVon: string | null;
  datum: PlainDate | null;
  bekanntgabe: Bekanntgabeangabe | null;
  rechtsbehelfBis: PlainDate | null;
  klage: Klageangabe | null;
  bestandskraeftigAm: PlainDate | null;
};

/** The last Bescheid that claims something back, with or without a Nachweis; the Kreis sees it once it was made known. */
export async function findErstattungszeile(trx: Trx, id: string): Promise<Erstattungszeile | undefined> {
  const { rows } = await sql<Erstattungszeile>`
    SELECT id, art, stand, auftrag, bescheid, vorgeschlagen_von AS "vorgeschlagenVon", vorgeschlagen_am AS "vorgeschlagenAm",
      gezeichnet_von AS "gezeichnetVon", datum, bekanntgabe, rechtsbehelf_bis AS "rechtsbehelfBis", klage,
      bestandskraeftig_am AS "bestandskraeftigAm"
      FROM foerderung.bescheid WHERE foerderfall_id = ${id} AND art IN ('WIDERRUF', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME')
     ORDER BY lfd DESC LIMIT 1`.execute(trx);
  return rows[0];
}

export type NeueErstattung = {
  id: string;
  fall: Fall;
  auftrag: Pick<Bescheidauftrag, 'art' | 'positionen' | 'summe'>;
  bescheid: object;
  pruefsumme: string;
  kontoId: string;
  am: PlainDate;
};

export async function insertErstattung(trx: Trx, neu: NeueErstattung): Promise<void> {
  await sql`
    INSERT INTO foerderung.bescheid (id, foerderfall_id, standort_id, lfd, art, auftrag, bescheid, positionen, bewilligt,
      vorgeschlagen_von, vorgeschlagen_am, pruefsumme)
    SELECT ${neu.id}::uuid, ${neu.fall.id}::uuid, ${neu.fall.standortId}::uuid,
      (SELECT coalesce(max(b.lfd), 0) + 1 FROM foerderung.bescheid b WHERE b.foerderfall_id = ${neu.fall.id}), ${neu.auftrag.art},
      ${JSON.stringify(neu.auftrag)}::jsonb, ${JSON.stringify(neu.bescheid)}::jsonb, ${JSON.stringify(neu.auftrag.positionen)}::jsonb,
      ${neu.auftrag.summe.bewilligt}::bigint, ${neu.kontoId}::uuid,
      ${neu.am}::date, ${neu.pruefsumme}`.execute(trx);
}

/** Schlusszeichnung: the text is frozen. False when it is no longer a proposal. */
export async function updateErstattungGezeichnet(
  trx: Trx,
  id: string,
  neu: Pick<NeueErstattung, 'auftrag' | 'bescheid' | 'pruefsumme' | 'kontoId' | 'am'>,
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    UPDATE foerderung.bescheid SET stand = 'ERLASSEN', auftrag = ${JSON.stringify(neu.auftrag)}::jsonb,
      bescheid = ${JSON.stringify(neu.bescheid)}::jsonb, pruefsumme = ${neu.pruefsumme}, gezeichnet_von = ${neu.kontoId}, datum = ${neu.am}
     WHERE id = ${id} AND stand = 'VORGESCHLAGEN' RETURNING id`.execute(trx);
  return rows.length === 1;
}

export async function updateErstattungZurueckgegeben(trx: Trx, id: string): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    UPDATE foerderung.bescheid SET stand = 'ZURUECKGEGEBEN' WHERE id = ${id} AND stand = 'VORGESCHLAGEN' RETURNING id`.execute(
    trx,
  );
  return rows.length === 1;
}

/** Day and way on which it was made known; from then on the Kreis reads it. False when it was already. */
export async function updateErstattungBekanntgegeben(
  trx: Trx,
  id: string,
  neu: { bekanntgabe: object; rechtsbehelfBis: PlainDate | null },
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    UPDATE foerderung.bescheid SET bekanntgabe = ${JSON.stringify(neu.bekanntgabe)}::jsonb, rechtsbehelf_bis = ${neu.rechtsbehelfBis}
     WHERE id = ${id} AND stand = 'ERLASSEN' AND bekanntgabe IS NULL RETURNING id`.execute(trx);
  return rows.length === 1;
}

/**
 * What only time does to a Bescheid that claims something back, or fixes its interest: its period for a Klage is over, or it is final and what it
 * claims may be settled. An earlier claim was settled before this one. The timer asks the rules once more.
 */
export async function listErstattungsfristen(
  trx: Trx,
  stichtag: PlainDate,
): Promise<{ id: string; version: number; bescheidId: string }[]> {
  const { rows } = await sql<{ id: string; version: number; bescheidId: string }>`
    SELECT f.id, f.version, b.id AS "bescheidId" FROM foerderung.bescheid b JOIN foerderung.foerderfall f ON f.id = b.foerderfall_id
     WHERE b.art IN ('WIDERRUF', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME', 'ZINSEN') AND b.stand = 'ERLASSEN'
       AND (b.bestandskraeftig_am IS NULL AND b.klage IS NULL AND b.rechtsbehelf_bis < ${stichtag}::date
         OR b.bestandskraeftig_am IS NOT NULL AND b.art <> 'ZINSEN' AND f.zustand = 'RUECKFORDERUNG' AND NOT EXISTS (SELECT 1 FROM foerderung.bescheid s
           WHERE s.foerderfall_id = f.id AND s.lfd > b.lfd AND s.stand = 'ERLASSEN'
             AND s.art IN ('WIDERRUF', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME')))
     ORDER BY f.id`.execute(trx);
  return rows;
}

/** Förderfälle whose Bewilligungszeitraum has ended, or whose proof may be late: the timer looks closer. */
export async function listNachweisfristen(
  trx: Trx,
  stichtag: PlainDate,
): Promise<{ id: string; zustand: string; bis: PlainDate; nachfrist: PlainDate | null }[]> {
  const { rows } = await sql<{ id: string; zustand: string; bis: PlainDate; nachfrist: PlainDate | null }>`
    SELECT f.id, f.zustand, f.bis, (SELECT max(v.frist) FROM foerderung.nachweis_vorgang v
        WHERE v.foerderfall_id = f.id AND v.art = 'NACHFORDERUNG') AS nachfrist
      FROM foerderung.foerderfall f
     WHERE f.zustand IN ('BESTANDSKRAEFTIG', 'VN_OFFEN') AND f.bis < ${stichtag}::date ORDER BY f.id`.execute(
    trx,
  );
  return rows;
}
