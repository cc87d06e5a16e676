import { type RawBuilder, sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import { createAnweisung } from '#src/platform/db/anweisung.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Anfragezeile } from './fallanfrage.tables.ts';
import type { Absagegrund } from './wertelisten/gruende.ts';

const SPALTEN = sql`id, version, zustand, eingegangen_am AS "eingegangenAm", rueckruf_bis AS "rueckrufBis",
  rueckruf_am AS "rueckrufAm", versuche, letzter_versuch_am AS "letzterVersuchAm", einwilligung_am AS "einwilligungAm",
  einwilligung_form AS "einwilligungForm", beantwortet_am AS "beantwortetAm", beantwortet_von AS "beantwortetVon", grund,
  loeschen_ab AS "loeschenAb", siegel, antwort_siegel AS "antwortSiegel"`;

/** Open ones, the most urgent first. */
export async function listOffene(trx: Trx, mandantId: string, hoechstens: number): Promise<Anfragezeile[]> {
  const { rows } = await sql<Anfragezeile>`SELECT ${SPALTEN} FROM fall.fallanfrage
    WHERE mandant_id = ${mandantId} AND zustand = 'OFFEN' ORDER BY rueckruf_bis, id LIMIT ${hoechstens}`.execute(
    trx,
  );
  return rows;
}

/** Answered ones, the latest first; they stay until their deletion. */
export async function listBeantwortete(
  trx: Trx,
  mandantId: string,
  hoechstens: number,
): Promise<Anfragezeile[]> {
  const { rows } = await sql<Anfragezeile>`SELECT ${SPALTEN} FROM fall.fallanfrage
    WHERE mandant_id = ${mandantId} AND zustand <> 'OFFEN' ORDER BY beantwortet_am DESC, id DESC LIMIT ${hoechstens}`.execute(
    trx,
  );
  return rows;
}

type Wartende = { offen: number; ueberfaellig: number };

const wartende = createAnweisung(
  (_trx, { mandantId, heute }: { mandantId: string; heute: PlainDate }) =>
    sql<Wartende>`SELECT count(*)::int AS offen,
      (count(*) FILTER (WHERE rueckruf_bis < ${heute}))::int AS ueberfaellig
    FROM fall.fallanfrage WHERE mandant_id = ${mandantId} AND zustand = 'OFFEN' AND rueckruf_am IS NULL`,
);

/** Waiting for the call-back, and of them past its day. */
export async function countWartende(trx: Trx, mandantId: string, heute: PlainDate): Promise<Wartende> {
  const [zeile] = await wartende(trx, { mandantId, heute });
  return zeile ?? { offen: 0, ueberfaellig: 0 };
}

/** Locked, so that two colleagues cannot answer the same one. An answered one is read and not locked. */
export async function lockAnfrage(
  trx: Trx,
  mandantId: string,
  id: string,
): Promise<Anfragezeile | undefined> {
  const gesperrt = await findAnfrage(trx, mandantId, id, sql`FOR UPDATE`);
  return gesperrt ?? findAnfrage(trx, mandantId, id, sql``);
}

async function findAnfrage(
  trx: Trx,
  mandantId: string,
  id: string,
  sperre: RawBuilder<unknown>,
): Promise<Anfragezeile | undefined> {
  const { rows } = await sql<Anfragezeile>`SELECT ${SPALTEN} FROM fall.fallanfrage
    WHERE mandant_id = ${mandantId} AND id = ${id} ${sperre}`.execute(trx);
  return rows[0];
}

export async function saveRueckruf(
  trx: Trx,
  mandantId: string,
  id: string,
  { datum, erreicht }: { datum: PlainDate; erreicht: boolean },
): Promise<void> {
  await sql`UPDATE fall.fallanfrage SET versuche = versuche + 1, letzter_versuch_am = ${datum},
      rueckruf_am = CASE WHEN ${erreicht} THEN ${datum}::date ELSE rueckruf_am END, version = version + 1
    WHERE mandant_id = ${mandantId} AND id = ${id}`.execute(trx);
}

type Ende = { am: PlainDate; kontoId: string; loeschenAb: PlainDate };

/** Taken over: the content is no longer here. */
export async function setUebernommen(trx: Trx, mandantId: string, id: string, ende: Ende): Promise<void> {
  await sql`UPDATE fall.fallanfrage SET zustand = 'UEBERNOMMEN', beantwortet_am = ${ende.am},
      beantwortet_von = ${ende.kontoId}, loeschen_ab = ${ende.loeschenAb}, siegel = NULL, version = version + 1
    WHERE mandant_id = ${mandantId} AND id = ${id}`.execute(trx);
}

export async function setAbgesagt(
  trx: Trx,
  mandantId: string,
  id: string,
  ende: Ende & { grund: Absagegrund; siegel: Buffer | null },
): Promise<void> {
  await sql`UPDATE fall.fallanfrage SET zustand = 'ABGESAGT', grund = ${ende.grund}, antwort_siegel = ${ende.siegel},
      beantwortet_am = ${ende.am}, beantwortet_von = ${ende.kontoId}, loeschen_ab = ${ende.loeschenAb}, version = version + 1
    WHERE mandant_id = ${mandantId} AND id = ${id}`.execute(trx);
}
