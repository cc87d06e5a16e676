import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type {
  Auflagensatz,
  Bescheid,
  Bescheidart,
  Bescheidauftrag,
  Bescheidposition,
} from '../bescheid/bescheid-typen.model.ts';
import type { Bekanntgabeangabe, Klageangabe } from './vermerk.model.ts';

export type Bescheidstand = 'VORGESCHLAGEN' | 'ZURUECKGEGEBEN' | 'ERLASSEN' | 'AUFGEHOBEN';

export type { Bekanntgabeangabe, Klageangabe } from './vermerk.model.ts';

export type Bescheidzeile = {
  id: string;
  lfd: number;
  art: Bescheidart;
  stand: Bescheidstand;
  auftrag: Bescheidauftrag;
  bescheid: Bescheid;
  positionen: Bescheidposition[];
  bewilligt: number;
  vorgeschlagenVon: string;
  vorgeschlagenAm: PlainDate;
  gezeichnetVon: string | null;
  datum: PlainDate | null;
  pruefsumme: string;
  bekanntgabe: Bekanntgabeangabe | null;
  rechtsbehelfBis: PlainDate | null;
  verzichtAm: PlainDate | null;
  klage: Klageangabe | null;
  bestandskraeftigAm: PlainDate | null;
};

/** Newest first: what the acting account sees of them. */
export async function listBescheidzeilen(trx: Trx, foerderfallId: string): Promise<Bescheidzeile[]> {
  const { rows } = await sql<Omit<Bescheidzeile, 'bewilligt'> & { bewilligt: string }>`
    SELECT id, lfd, art, stand, auftrag, bescheid, positionen, bewilligt, vorgeschlagen_von AS "vorgeschlagenVon",
      vorgeschlagen_am AS "vorgeschlagenAm", gezeichnet_von AS "gezeichnetVon", datum, pruefsumme, bekanntgabe,
      rechtsbehelf_bis AS "rechtsbehelfBis", verzicht_am AS "verzichtAm", klage, bestandskraeftig_am AS "bestandskraeftigAm"
      FROM foerderung.bescheid WHERE foerderfall_id = ${foerderfallId} ORDER BY lfd DESC`.execute(trx);
  return rows.map((zeile) => ({ ...zeile, bewilligt: Number(zeile.bewilligt) }));
}

/** What a text stands on: kept together, checked together. */
export type Bescheidtext = {
  art: Bescheidart;
  auftrag: Bescheidauftrag;
  bescheid: Bescheid;
  pruefsumme: string;
};

export async function insertBescheid(
  trx: Trx,
  fall: { id: string; standortId: string },
  neu: Bescheidtext & { id: string; vorgeschlagenVon: string; vorgeschlagenAm: PlainDate },
): Promise<void> {
  const { positionen, summe } = neu.auftrag;
  await sql`
    INSERT INTO foerderung.bescheid (id, foerderfall_id, standort_id, lfd, art, auftrag, bescheid, positionen, bewilligt,
      vorgeschlagen_von, vorgeschlagen_am, pruefsumme)
    SELECT ${neu.id}::uuid, ${fall.id}::uuid, ${fall.standortId}::uuid,
      (SELECT coalesce(max(x.lfd), 0) + 1 FROM foerderung.bescheid x WHERE x.foerderfall_id = ${fall.id}),
      ${neu.art}, ${JSON.stringify(neu.auftrag)}::jsonb, ${JSON.stringify(neu.bescheid)}::jsonb,
      ${JSON.stringify(positionen)}::jsonb, ${summe.bewilligt}::bigint, ${neu.vorgeschlagenVon}::uuid,
      ${neu.vorgeschlagenAm}::date, ${neu.pruefsumme}`.execute(trx);
}

/** Schlusszeichnung: the text with day and name, from now on frozen. */
export async function saveSignatur(
  trx: Trx,
  id: string,
  neu: Bescheidtext & { gezeichnetVon: string; datum: PlainDate },
): Promise<void> {
  await sql`
    UPDATE foerderung.bescheid SET stand = 'ERLASSEN', art = ${neu.art}, auftrag = ${JSON.stringify(neu.auftrag)}::jsonb,
      bescheid = ${JSON.stringify(neu.bescheid)}::jsonb, gezeichnet_von = ${neu.gezeichnetVon}, datum = ${neu.datum},
      pruefsumme = ${neu.pruefsumme} WHERE id = ${id}`.execute(trx);
}

export async function updateBescheidstand(
  trx: Trx,
  id: string,
  stand: 'ZURUECKGEGEBEN' | 'AUFGEHOBEN',
): Promise<void> {
  await sql`UPDATE foerderung.bescheid SET stand = ${stand} WHERE id = ${id}`.execute(trx);
}

export type Bescheidvermerk = Pick<
  Bescheidzeile,
  'bekanntgabe' | 'rechtsbehelfBis' | 'verzichtAm' | 'klage' | 'bestandskraeftigAm'
>;

/** What happens to a signed Bescheid; its text stays. */
export async function updateBescheidvermerk(trx: Trx, id: string, neu: Bescheidvermerk): Promise<void> {
  await sql`
    UPDATE foerderung.bescheid SET bekanntgabe = ${toJson(neu.bekanntgabe)}::jsonb, rechtsbehelf_bis = ${neu.rechtsbehelfBis}::date,
      verzicht_am = ${neu.verzichtAm}::date, klage = ${toJson(neu.klage)}::jsonb,
      bestandskraeftig_am = ${neu.bestandskraeftigAm}::date WHERE id = ${id}`.execute(trx);
}

const toJson = (wert: object | null): string | null => (wert === null ? null : JSON.stringify(wert));

export async function insertAuflagen(
  trx: Trx,
  fall: { id: string; standortId: string },
  bescheidId: string,
  auflagen: readonly Auflagensatz[],
): Promise<void> {
  for (const { buchstabe, text, bindung, turnus, faellig } of auflagen) {
    await sql`
      INSERT INTO foerderung.bescheid_auflage (bescheid_id, foerderfall_id, standort_id, buchstabe, text, bindung, turnus, faellig)
      VALUES (${bescheidId}, ${fall.id}, ${fall.standortId}, ${buchstabe}, ${text}, ${bindung}, ${turnus}, ${faellig})`.execute(
      trx,
    );
  }
}

export type Auflagenzeile = {
  bescheidId: string;
  buchstabe: string;
  text: string;
  bindung: 'MUSS' | 'SOLL';
  turnus: string;
  faellig: PlainDate;
  erledigtAm: PlainDate | null;
  erledigtVon: string | null;
  vermerk: string | null;
};

export async function listAuflagenzeilen(trx: Trx, foerderfallId: string): Promise<Auflagenzeile[]> {
  const { rows } = await sql<Auflagenzeile>`
    SELECT a.bescheid_id AS "bescheidId", a.buchstabe, a.text, a.bindung, a.turnus, a.faellig, a.erledigt_am AS "erledigtAm",
      a.erledigt_von AS "erledigtVon", a.vermerk
      FROM foerderung.bescheid b JOIN foerderung.bescheid_auflage a ON a.bescheid_id = b.id
     WHERE b.foerderfall_id = ${foerderfallId} ORDER BY a.bescheid_id, a.buchstabe`.execute(trx);
  return rows;
}

/** False when it is not there or done already. */
export async function updateAuflage(
  trx: Trx,
  { bescheidId, buchstabe }: { bescheidId: string; buchstabe: string },
  neu: { erledigtAm: PlainDate; erledigtVon: string; vermerk: string },
): Promise<boolean> {
  const { rows } = await sql<{ buchstabe: string }>`
    UPDATE foerderung.bescheid_auflage SET erledigt_am = ${neu.erledigtAm}, erledigt_von = ${neu.erledigtVon}, vermerk = ${neu.vermerk}
     WHERE bescheid_id = ${bescheidId} AND buchstabe = ${buchstabe} AND erledigt_am IS NULL RETURNING buchstabe`.execute(
    trx,
  );
  return rows.length === 1;
}
