import type pg from 'pg';
import type { PlainDate } from '#src/core/plain-date.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import type { Tresor } from '#src/platform/crypto/typen.ts';
import { LOESCHREGELN_FASSUNG } from '#src/platform/retention/loeschklassen.ts';
import { computeNachweisende, findAktenklasse } from './aktenklasse.ts';
import {
  deleteAktenzeilen,
  deleteNachweiszeilen,
  type FaelligeAkte,
  findLetztenWiderruf,
  insertNachweise,
  listFaelligeAkten,
  listFreigaben,
  listSubjekte,
  lockBegonnene,
  saveBeginn,
  saveLoeschlauf,
} from './loeschlauf.ts';
import { findLoeschbare } from './loeschung.model.ts';

/** What the nightly run gives: its connection, and a transaction as kim_loeschung for one Mandant (null: for all). */
export type Loeschlauf = {
  client: pg.Client;
  tresor: Pick<Tresor, 'destroy'>;
  stichtag: PlainDate;
  inTransaktion: <T>(mandantId: string | null, fn: () => Promise<T>) => Promise<T>;
};

/** So many Akten in a row that fail mean that something outside is broken. */
const FEHLSCHLAEGE = 3;

/**
 * Deletes the Akten whose day has come (LK-01 to LK-03, LK-06), one by one. Each in two transactions: the first ends
 * every access and cannot be taken back, the second deletes. Killed in between, nobody sees the Akte any more, and the
 * next run goes on. Answers how many Akten went, per Mandant.
 */
export async function deleteFaelligeAkten(lauf: Loeschlauf): Promise<Map<string, number>> {
  const anzahl = new Map<string, number>();
  const gescheitert: unknown[] = [];
  let hintereinander = 0;
  for (const akte of await listLoeschbare(lauf)) {
    try {
      if (await deleteAkte(lauf, akte)) anzahl.set(akte.mandantId, (anzahl.get(akte.mandantId) ?? 0) + 1);
      hintereinander = 0;
    } catch (fehler) {
      // One Akte that cannot be deleted must not keep all others; the job fails in the end and is repeated.
      gescheitert.push(fehler);
      hintereinander += 1;
      if (hintereinander === FEHLSCHLAEGE) break;
    }
  }
  if (gescheitert.length > 0) {
    throw new AggregateError(gescheitert, `${gescheitert.length} Akten could not be deleted`);
  }
  return anzahl;
}

/** What this run may delete, and what waits: for the run itself and for its rehearsal. */
export async function listLoeschbare(
  lauf: Pick<Loeschlauf, 'client' | 'inTransaktion'>,
): Promise<FaelligeAkte[]> {
  return lauf.inTransaktion(null, async () =>
    findLoeschbare(
      await listFaelligeAkten(lauf.client),
      await listFreigaben(lauf.client),
      PARAMETER.massenloeschung_akten.wert,
    ),
  );
}

async function deleteAkte(lauf: Loeschlauf, akte: FaelligeAkte): Promise<boolean> {
  const { client, stichtag, inTransaktion } = lauf;
  const begonnen = await inTransaktion(akte.mandantId, () => saveBeginn(client, akte, stichtag));
  if (!begonnen) return false;
  return inTransaktion(akte.mandantId, async () => {
    if (!(await lockBegonnene(client, akte))) return false;
    const { links, personen } = await listSubjekte(client, akte);
    const widerrufenAm = await findLetztenWiderruf(client, akte);
    const nachweisBis = computeNachweisende({ ...akte, widerrufenAm }, stichtag);
    const nachweise = nachweisBis === null ? 0 : await insertNachweise(client, akte, nachweisBis);
    const weg = await deleteAktenzeilen(client, akte, personen);
    await destroyKeys(lauf, akte, { links, personen: weg, mitNachweisen: nachweise > 0 });
    const angabe = {
      mandantId: akte.mandantId,
      am: stichtag,
      klasse: findAktenklasse(akte),
      fassung: LOESCHREGELN_FASSUNG,
    };
    await saveLoeschlauf(client, { ...angabe, gegenstand: 'AKTE', anzahl: 1 });
    await saveLoeschlauf(client, { ...angabe, gegenstand: 'PERSON', anzahl: weg.length });
    return true;
  });
}

/**
 * After the rows are locked by their deletion and before that counts: when the key database fails, the rows stay and the
 * next run does it again. With a key goes what an old backup of the data still holds.
 */
async function destroyKeys(
  { tresor }: Loeschlauf,
  { mandantId, id }: FaelligeAkte,
  was: { links: readonly string[]; personen: readonly string[]; mitNachweisen: boolean },
): Promise<void> {
  const akte = { art: 'akte', id } as const;
  await tresor.destroy(mandantId, akte, 'inhalt');
  await tresor.destroy(mandantId, akte, 'besonders');
  if (!was.mitNachweisen) await tresor.destroy(mandantId, akte);
  for (const link of was.links) await tresor.destroy(mandantId, { art: 'verweis', id: link });
  for (const person of was.personen) await tresor.destroy(mandantId, { art: 'person', id: person });
}

/** Proofs of deleted Akten whose own time is over (LK-05), with their keys. Answers how many. */
export async function deleteFaelligeNachweise(lauf: Loeschlauf): Promise<number> {
  const { client, tresor, stichtag, inTransaktion } = lauf;
  return inTransaktion(null, async () => {
    const weg = await deleteNachweiszeilen(client);
    const akten = new Map(weg.map(({ mandantId, akteId }) => [akteId, mandantId]));
    for (const [id, mandantId] of akten) await tresor.destroy(mandantId, { art: 'akte', id });
    for (const [mandantId, zeilen] of Map.groupBy(weg, (zeile) => zeile.mandantId)) {
      await saveLoeschlauf(client, {
        mandantId,
        am: stichtag,
        klasse: 'LK-05',
        gegenstand: 'NACHWEIS',
        fassung: LOESCHREGELN_FASSUNG,
        anzahl: zeilen.length,
      });
    }
    return weg.length;
  });
}
