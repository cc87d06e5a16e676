import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Form } from '#src/modules/einwilligung/einwilligung.model.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Anfragezeile } from './fallanfrage.tables.ts';

type Empfaenger = { standort: string; id: string; name: string };

/** Verantwortliche Stellen of today with their Standort: names that stand in public registers. */
export async function listEmpfaengerzeilen(trx: Trx, heute: PlainDate): Promise<Empfaenger[]> {
  const { rows } = await sql<Empfaenger>`SELECT n.name AS standort, m.id, m.name
    FROM stamm.mandant m JOIN stamm.standort_name n ON n.standort_id = m.standort_id
    WHERE m.gueltig_von <= ${heute} AND (m.gueltig_bis IS NULL OR m.gueltig_bis >= ${heute})
      AND n.gueltig_von <= ${heute} AND (n.gueltig_bis IS NULL OR n.gueltig_bis >= ${heute})
    ORDER BY n.name, m.name`.execute(trx);
  return rows;
}

/** Name of the Stelle; undefined when there is none with this id today. */
export async function findEmpfaenger(
  trx: Trx,
  mandantId: string,
  heute: PlainDate,
): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`SELECT name FROM stamm.mandant
    WHERE id = ${mandantId} AND gueltig_von <= ${heute} AND (gueltig_bis IS NULL OR gueltig_bis >= ${heute})`.execute(
    trx,
  );
  return rows[0]?.name;
}

/** Of one day: to this Stelle, and of them from this address. */
export async function countEingaenge(
  trx: Trx,
  adresse: bigint,
): Promise<{ stelle: number; adresse: number }> {
  const { rows } = await sql<{ stelle: number; adresse: number }>`
    SELECT stelle::int, adresse::int FROM fall.zaehle_fallanfragen(${adresse.toString()}::bigint)`.execute(
    trx,
  );
  return rows[0] ?? { stelle: 0, adresse: 0 };
}

/** Whether it stands in the inbox now; false when the same id was sent too long ago or was worked on already. */
export async function insertFallanfrage(
  trx: Trx,
  anfrage: {
    id: string;
    belegHash: Buffer;
    einwilligungAm: PlainDate;
    einwilligungForm: Form;
    rueckrufBis: PlainDate;
    loeschenAb: PlainDate;
    adresse: bigint;
    siegel: Buffer;
  },
): Promise<boolean> {
  const { rows } = await sql<{
    da: boolean;
  }>`SELECT fall.lege_fallanfrage_an(${anfrage.id}, ${anfrage.belegHash},
    ${anfrage.einwilligungAm}, ${anfrage.einwilligungForm}, ${anfrage.rueckrufBis}, ${anfrage.loeschenAb},
    ${anfrage.adresse.toString()}::bigint, ${anfrage.siegel}) AS da`.execute(trx);
  return rows[0]?.da === true;
}

export type Antwortzeile = Pick<
  Anfragezeile,
  | 'id'
  | 'zustand'
  | 'grund'
  | 'eingegangenAm'
  | 'rueckrufBis'
  | 'rueckrufAm'
  | 'beantwortetAm'
  | 'loeschenAb'
  | 'antwortSiegel'
>;

export async function findAntwort(trx: Trx, belegHash: Buffer): Promise<Antwortzeile | undefined> {
  const { rows } = await sql<Antwortzeile>`SELECT id, zustand, grund, eingegangen_am AS "eingegangenAm",
      rueckruf_bis AS "rueckrufBis", rueckruf_am AS "rueckrufAm", beantwortet_am AS "beantwortetAm",
      loeschen_ab AS "loeschenAb", antwort_siegel AS "antwortSiegel"
    FROM fall.lies_fallanfrage_antwort(${belegHash})`.execute(trx);
  return rows[0];
}
