import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { AkteZustand } from '#src/modules/akte/akte.model.ts';
import type { Dringlichkeit } from '#src/modules/akte/wertelisten/aufnahme.ts';
import { createAnweisung } from '#src/platform/db/anweisung.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { WARTENDE_ZUSTAENDE } from './warteliste.model.ts';
import type { Warteende } from './wertelisten/enden.ts';

export type Wartezeile = {
  id: string;
  akteId: string;
  version: number;
  seit: PlainDate;
  dringlichkeit: Dringlichkeit;
  naechsterBlick: PlainDate;
  ohneSprachmittlung: boolean;
  siegel: Buffer;
};

const SPALTEN = sql`w.id, w.akte_id AS "akteId", w.version, w.seit, w.dringlichkeit, w.naechster_blick AS "naechsterBlick",
  w.ohne_sprachmittlung AS "ohneSprachmittlung", w.siegel`;

/** Waiting in visible Akten: row level security leaves own ones and those in Vertretung. */
export async function listWartende(
  trx: Trx,
  mandantId: string,
  hoechstens: number,
): Promise<(Wartezeile & { nummer: string; zustand: AkteZustand })[]> {
  const { rows } = await sql<Wartezeile & { nummer: string; zustand: AkteZustand }>`
    SELECT ${SPALTEN}, a.nummer, a.zustand FROM fall.warteliste w
      JOIN fall.akte a ON a.mandant_id = w.mandant_id AND a.id = w.akte_id
     WHERE w.mandant_id = ${mandantId} AND w.stand = 'WARTET'
       AND w.akte_id = ANY (ARRAY(SELECT z.akte_id FROM fall.akte_zugriff z
         WHERE z.mandant_id = ${mandantId} AND z.konto_id = (SELECT kontext.konto_id())))
       AND a.zustand = ANY (${[...WARTENDE_ZUSTAENDE]}::text[])
     ORDER BY w.seit, w.id LIMIT ${hoechstens}`.execute(trx);
  return rows;
}

const faellige = createAnweisung(
  (
    _trx,
    { mandantId, akteIds, heute }: { mandantId: string; akteIds: readonly string[]; heute: PlainDate },
  ) => sql<{ akteId: string; naechsterBlick: PlainDate }>`
    SELECT akte_id AS "akteId", naechster_blick AS "naechsterBlick" FROM fall.warteliste
     WHERE mandant_id = ${mandantId} AND akte_id = ANY (${akteIds}::uuid[]) AND stand = 'WARTET'
       AND naechster_blick <= ${heute} ORDER BY naechster_blick, akte_id`,
);

/** Those of these Akten where somebody should look today or should have before. */
export async function listFaellige(
  trx: Trx,
  mandantId: string,
  akteIds: readonly string[],
  heute: PlainDate,
): Promise<{ akteId: string; naechsterBlick: PlainDate }[]> {
  return faellige(trx, { mandantId, akteIds, heute });
}

/** The open entry of an Akte, if there is one. */
export async function findOffen(
  trx: Trx,
  mandantId: string,
  akteId: string,
): Promise<Wartezeile | undefined> {
  const { rows } = await sql<Wartezeile>`SELECT ${SPALTEN} FROM fall.warteliste w
    WHERE w.mandant_id = ${mandantId} AND w.akte_id = ${akteId} AND w.stand = 'WARTET'`.execute(trx);
  return rows[0];
}

/** Earlier entries of an Akte, the latest first. */
export async function listFruehere(
  trx: Trx,
  mandantId: string,
  akteId: string,
): Promise<{ id: string; seit: PlainDate; endeAm: PlainDate; ergebnis: Warteende }[]> {
  const { rows } = await sql<{ id: string; seit: PlainDate; endeAm: PlainDate; ergebnis: Warteende }>`
    SELECT id, seit, ende_am AS "endeAm", stand AS ergebnis FROM fall.warteliste
     WHERE mandant_id = ${mandantId} AND akte_id = ${akteId} AND stand <> 'WARTET'
     ORDER BY ende_am DESC, id DESC LIMIT 20`.execute(trx);
  return rows;
}

export async function insertWartend(
  trx: Trx,
  zeile: Omit<Wartezeile, 'version'> & { mandantId: string; kontoId: string },
): Promise<void> {
  await sql`INSERT INTO fall.warteliste (mandant_id, id, akte_id, seit, dringlichkeit, naechster_blick, ohne_sprachmittlung, siegel, eingetragen_von)
    VALUES (${zeile.mandantId}, ${zeile.id}, ${zeile.akteId}, ${zeile.seit}, ${zeile.dringlichkeit}, ${zeile.naechsterBlick},
      ${zeile.ohneSprachmittlung}, ${zeile.siegel}, ${zeile.kontoId})`.execute(trx);
}

export async function saveBlick(
  trx: Trx,
  mandantId: string,
  {
    id,
    dringlichkeit,
    naechsterBlick,
    ohneSprachmittlung,
    siegel,
  }: Omit<Wartezeile, 'version' | 'akteId' | 'seit'>,
): Promise<void> {
  await sql`UPDATE fall.warteliste SET dringlichkeit = ${dringlichkeit}, naechster_blick = ${naechsterBlick},
      ohne_sprachmittlung = ${ohneSprachmittlung}, siegel = ${siegel},
      version = version + 1 WHERE mandant_id = ${mandantId} AND id = ${id}`.execute(trx);
}

export async function saveEnde(
  trx: Trx,
  mandantId: string,
  { id, ergebnis, am }: { id: string; ergebnis: Warteende; am: PlainDate },
): Promise<void> {
  await sql`UPDATE fall.warteliste SET stand = ${ergebnis}, ende_am = ${am}, version = version + 1
    WHERE mandant_id = ${mandantId} AND id = ${id}`.execute(trx);
}

/** Numbers by urgency of who waits, and by result of what ended between two days. */
export async function listWartezahlen(
  trx: Trx,
  von: PlainDate,
  bis: PlainDate,
): Promise<{ art: string; anzahl: number; ueberfaellig: number; tage: number }[]> {
  const { rows } = await sql<{ art: string; anzahl: number; ueberfaellig: number; tage: number }>`
    SELECT art, anzahl::int AS anzahl, ueberfaellig::int AS ueberfaellig, tage::int AS tage
      FROM bericht.zaehle_warteliste(${von}, ${bis})`.execute(trx);
  return rows;
}
