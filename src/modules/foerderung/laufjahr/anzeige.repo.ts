import { sql } from 'kysely';
import type { Rolle } from '#src/core/contract/rollen.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { AnzeigeEreignis, Anzeigeantwort, AnzeigeZustand } from './anzeige.model.ts';
import type { Anzeigeart, Weg } from './meldepflicht.model.ts';

export type Anzeigezeile = {
  id: string;
  foerderfallId: string;
  standortId: string;
  lfd: number;
  art: Anzeigeart;
  weg: Weg;
  stelle: string | null;
  bezeichnung: string | null;
  ab: PlainDate;
  vorher: number | null;
  nachher: number | null;
  text: string;
  zustand: AnzeigeZustand;
  vorbereitetVon: string;
  version: number;
  angezeigtAm: PlainDate;
};

const SPALTEN = sql`id, foerderfall_id AS "foerderfallId", standort_id AS "standortId", lfd, art, weg, stelle, bezeichnung, ab, vorher,
  nachher, text, zustand, vorbereitet_von AS "vorbereitetVon", version, angezeigt_am AS "angezeigtAm"`;

/** In the order they were told. */
export async function listAnzeigezeilen(trx: Trx, foerderfallId: string): Promise<Anzeigezeile[]> {
  const { rows } = await sql<Anzeigezeile>`
    SELECT ${SPALTEN} FROM foerderung.aenderungsanzeige WHERE foerderfall_id = ${foerderfallId} ORDER BY lfd`.execute(
    trx,
  );
  return rows;
}

/** undefined: not there or not visible. */
export async function findAnzeigezeile(trx: Trx, id: string): Promise<Anzeigezeile | undefined> {
  const { rows } = await sql<Anzeigezeile>`
    SELECT ${SPALTEN} FROM foerderung.aenderungsanzeige WHERE id = ${id}`.execute(trx);
  return rows[0];
}

/** Day of the first Bescheid that grants; null while there is none. */
export async function findErsteBewilligung(trx: Trx, foerderfallId: string): Promise<PlainDate | null> {
  const { rows } = await sql<{ datum: PlainDate | null }>`
    SELECT min(datum) AS datum FROM foerderung.bescheid
     WHERE foerderfall_id = ${foerderfallId} AND stand = 'ERLASSEN' AND art IN ('BEWILLIGUNG', 'TEILABLEHNUNG')`.execute(
    trx,
  );
  return rows[0]?.datum ?? null;
}

export type NeueAnzeige = Pick<
  Anzeigezeile,
  'id' | 'art' | 'weg' | 'stelle' | 'bezeichnung' | 'ab' | 'vorher' | 'nachher' | 'text'
> & { fall: { id: string; standortId: string }; kontoId: string; am: PlainDate };

/** False when this change was told already: two people pressed the button. */
export async function insertAnzeige(trx: Trx, neu: NeueAnzeige): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    INSERT INTO foerderung.aenderungsanzeige (id, foerderfall_id, standort_id, lfd, art, weg, stelle, bezeichnung, ab, vorher, nachher,
      text, vorbereitet_von, angezeigt_am)
    SELECT ${neu.id}::uuid, ${neu.fall.id}::uuid, ${neu.fall.standortId}::uuid,
      (SELECT coalesce(max(x.lfd), 0) + 1 FROM foerderung.aenderungsanzeige x WHERE x.foerderfall_id = ${neu.fall.id}),
      ${neu.art}, ${neu.weg}, ${neu.stelle}, ${neu.bezeichnung}, ${neu.ab}::date, ${neu.vorher}::int, ${neu.nachher}::int,
      ${neu.text}, ${neu.kontoId}::uuid, ${neu.am}::date
    ON CONFLICT DO NOTHING RETURNING id`.execute(trx);
  return rows.length === 1;
}

/** The next state. False when the version is no longer the one that holds. */
export async function updateAnzeigestand(
  trx: Trx,
  id: string,
  version: number,
  neu: { zustand: AnzeigeZustand; kontoId: string },
): Promise<boolean> {
  const { rows } = await sql<{ version: number }>`
    UPDATE foerderung.aenderungsanzeige SET zustand = ${neu.zustand}, vorbereitet_von = ${neu.kontoId}, version = version + 1
     WHERE id = ${id} AND version = ${version} RETURNING version`.execute(trx);
  return rows.length === 1;
}

export type NeuesAnzeigeereignis = {
  anzeige: { id: string; foerderfallId: string; standortId: string };
  ereignis: AnzeigeEreignis;
  von: AnzeigeZustand | null;
  nach: AnzeigeZustand;
  antwort: Anzeigeantwort | null;
  grund: string | null;
  kontoId: string;
  rolle: Rolle;
  am: PlainDate;
};

export async function insertAnzeigeereignis(trx: Trx, neu: NeuesAnzeigeereignis): Promise<void> {
  const { id, foerderfallId, standortId } = neu.anzeige;
  await sql`
    INSERT INTO foerderung.aenderungsanzeige_ereignis (anzeige_id, foerderfall_id, standort_id, lfd, ereignis, von, nach, antwort,
      grund, konto_id, rolle, am)
    SELECT ${id}::uuid, ${foerderfallId}::uuid, ${standortId}::uuid,
      (SELECT coalesce(max(x.lfd), 0) + 1 FROM foerderung.aenderungsanzeige_ereignis x WHERE x.anzeige_id = ${id}),
      ${neu.ereignis}, ${neu.von}, ${neu.nach}, ${neu.antwort}, ${neu.grund}, ${neu.kontoId}::uuid, ${neu.rolle},
      ${neu.am}::date`.execute(trx);
}

export type Anzeigeereigniszeile = {
  anzeigeId: string;
  lfd: number;
  ereignis: AnzeigeEreignis;
  von: AnzeigeZustand | null;
  nach: AnzeigeZustand;
  antwort: Anzeigeantwort | null;
  grund: string | null;
  kontoId: string;
  rolle: Rolle;
  am: PlainDate;
};

/** Of all Anzeigen of a Förderfall, oldest first; the Kreis does not see what is only proposed. */
export async function listAnzeigeereignisse(
  trx: Trx,
  foerderfallId: string,
): Promise<Anzeigeereigniszeile[]> {
  const { rows } = await sql<Anzeigeereigniszeile>`
    SELECT anzeige_id AS "anzeigeId", lfd, ereignis, von, nach, antwort, grund, konto_id AS "kontoId", rolle, am
      FROM foerderung.aenderungsanzeige_ereignis WHERE foerderfall_id = ${foerderfallId} ORDER BY anzeige_id, lfd`.execute(
    trx,
  );
  return rows;
}
