import type pg from 'pg';
import type { PlainDate } from '#src/core/plain-date.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import { LOESCHREGELN_FASSUNG } from '#src/platform/retention/loeschklassen.ts';
import type { Loeschlauf } from './delete-faellige-akten.ts';
import { findLoeschbare } from './loeschung.model.ts';
import { saveLoeschlauf } from './loeschlauf.ts';

export type Loeschreifes = {
  id: string;
  mandantId: string;
  stufe: 'BELEGE' | 'AKTE';
  loeschenAb: PlainDate;
  hindernis: string | null;
};

/**
 * Steps of deletion of Förderfälle whose day has come, vouchers first: what goes, and what is held. More than the limit at
 * once wait for a release by two persons, as Akten do (DP-G-02); they count over all Standorte. Changes nothing.
 */
export async function listLoeschreifes(
  lauf: Pick<Loeschlauf, 'client' | 'inTransaktion'>,
): Promise<{ frei: Loeschreifes[]; angehalten: Loeschreifes[] }> {
  return lauf.inTransaktion(null, async () => {
    const { rows } = await lauf.client.query<Loeschreifes>(
      `SELECT foerderfall_id AS id, mandant_id AS "mandantId", stufe, loeschen_ab::text AS "loeschenAb", hindernis
         FROM foerderung.liste_loeschreife()`,
    );
    const { rows: freigaben } = await lauf.client.query<{ bis: PlainDate | null }>(
      'SELECT max(bis)::text AS bis FROM foerderung.loeschfreigabe WHERE freigegeben',
    );
    const bis = freigaben[0]?.bis ?? null;
    const faellige = rows.map((zeile) => ({ ...zeile, mandantId: LAND, begonnen: false, zeile }));
    const frei = findLoeschbare(
      faellige.map((eines) => ({ ...eines, hindernis: eines.hindernis === null ? null : 'SPERRE' })),
      new Map(bis === null ? [] : [[LAND, bis]]),
      PARAMETER.massenloeschung_foerderfaelle.wert,
    ).map(({ zeile }) => zeile);
    return { frei, angehalten: rows.filter((zeile) => !frei.includes(zeile)) };
  });
}

/** One count for the whole Land: a Standort has one Förderfall a year. */
const LAND = 'LAND';

/**
 * LK-12: vouchers, drafts and files of the recipient, with the key that sealed them. LK-11: the whole Förderfall, whose sums
 * stay. Each in a transaction of its own; one that cannot go stops none of the others. Answers how many steps, per Mandant.
 */
export async function deleteFoerderfaelle(lauf: Loeschlauf): Promise<Map<string, number>> {
  const anzahl = new Map<string, number>();
  const gescheitert: unknown[] = [];
  // Twice: a draft that nobody signed goes with its vouchers in the same night.
  for (const stufe of ['BELEGE', 'AKTE'] as const) {
    const faellig = (await listLoeschreifes(lauf)).frei.filter((eines) => eines.stufe === stufe);
    for (const eines of faellig) {
      try {
        if (await deleteStufe(lauf, eines))
          anzahl.set(eines.mandantId, (anzahl.get(eines.mandantId) ?? 0) + 1);
      } catch (fehler) {
        gescheitert.push(fehler);
      }
    }
  }
  if (gescheitert.length > 0) {
    throw new AggregateError(gescheitert, `${gescheitert.length} steps of deletion of Förderfälle failed`);
  }
  return anzahl;
}

async function deleteStufe(
  { client, tresor, stichtag, inTransaktion }: Loeschlauf,
  { id, mandantId, stufe }: Loeschreifes,
): Promise<boolean> {
  return inTransaktion(mandantId, async () => {
    const getan =
      stufe === 'BELEGE' ? await deleteBelege(client, mandantId, id) : await deleteFoerderakte(client, id);
    if (!getan) return false;
    // Rows first, then the key: when the key database fails, the rows stay and the next run does it again.
    if (stufe === 'BELEGE') await tresor.destroy(mandantId, { art: 'foerderfall', id });
    await saveLoeschlauf(client, {
      mandantId,
      am: stichtag,
      klasse: stufe === 'BELEGE' ? 'LK-12' : 'LK-11',
      gegenstand: stufe === 'BELEGE' ? 'FOERDERBELEGE' : 'FOERDERAKTE',
      fassung: LOESCHREGELN_FASSUNG,
      anzahl: 1,
    });
    return true;
  });
}

async function deleteBelege(client: pg.Client, mandantId: string, id: string): Promise<boolean> {
  const { rows } = await client.query<{ getan: boolean }>('SELECT foerderung.loesche_belege($1) AS getan', [
    id,
  ]);
  if (rows[0]?.getan !== true) return false;
  await client.query('DELETE FROM technik.datei WHERE mandant_id = $1 AND foerderfall_id = $2', [
    mandantId,
    id,
  ]);
  return true;
}

async function deleteFoerderakte(client: pg.Client, id: string): Promise<boolean> {
  const { rows } = await client.query<{ getan: boolean }>(
    'SELECT foerderung.loesche_foerderakte($1) AS getan',
    [id],
  );
  return rows[0]?.getan === true;
}

/** How many rows name a person behind a Stelle past their time (LK-12). Changes nothing. */
export async function countStellenbezug(lauf: Pick<Loeschlauf, 'client' | 'inTransaktion'>): Promise<number> {
  return lauf.inTransaktion(null, async () => {
    const { rows } = await lauf.client.query<{ anzahl: number }>(
      'SELECT count(*)::int AS anzahl FROM foerderung.liste_stellenbezug()',
    );
    return rows[0]?.anzahl ?? 0;
  });
}

/** Deletes them; days and VZÄ stay. Answers how many, per Mandant. */
export async function deleteStellenbezug({
  client,
  stichtag,
  inTransaktion,
}: Loeschlauf): Promise<Map<string, number>> {
  return inTransaktion(null, async () => {
    const { rows } = await client.query<{ mandantId: string; anzahl: number }>(
      'SELECT mandant_id AS "mandantId", anzahl FROM foerderung.loesche_stellenbezug()',
    );
    for (const { mandantId, anzahl } of rows)
      await saveLoeschlauf(client, {
        mandantId,
        am: stichtag,
        klasse: 'LK-12',
        gegenstand: 'STELLENBEZUG',
        fassung: LOESCHREGELN_FASSUNG,
        anzahl,
      });
    return new Map(rows.map(({ mandantId, anzahl }) => [mandantId, anzahl]));
  });
}
