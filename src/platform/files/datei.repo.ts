import { z } from 'zod';
import { createId, type DateiId } from '#src/core/ids.ts';
import type { Siegelklasse, Siegelort, Subjekt, Tresor } from '../crypto/typen.ts';
import type { Trx } from '../db/kysely.ts';
import type { GepruefteDatei } from './check-datei.ts';
import type { Dateiart } from './dateiarten.ts';

/** Sealed pieces stay below this, so that no statement carries a whole file. */
const PIECE_BYTES = 1024 * 1024;

type DateiTabellen = {
  'technik.datei': {
    mandant_id: string;
    id: string;
    akte_id: string | null;
    person_id: string | null;
    foerderfall_id: string | null;
    ablage_id: string | null;
    klasse: Siegelklasse;
    art: Dateiart;
    groesse: number;
    stuecke: number;
    name_siegel: Buffer;
    virenpruefung: string;
    erzeugt_von: string | null;
  };
  'technik.datei_stueck': { mandant_id: string; datei_id: string; nummer: number; siegel: Buffer };
};

export type Dateiziel = {
  /** Whose keys seal it: the Mandant; in the steering the Standort, or the fixed id of the Land. */
  mandantId: string;
  subjekt: Subjekt & { art: 'akte' | 'person' | 'foerderfall' | 'ablage' };
  klasse: Siegelklasse;
  erzeugtVon: string | null;
};

const SPALTEN = {
  akte: 'akte_id',
  person: 'person_id',
  foerderfall: 'foerderfall_id',
  ablage: 'ablage_id',
} as const;

/** Seals a checked file piece by piece. The caller has checked that its actor may write to the subject. */
export async function saveDatei(
  trx: Trx,
  tresor: Tresor,
  ziel: Dateiziel,
  datei: GepruefteDatei,
): Promise<DateiId> {
  const id: DateiId = createId();
  const db = trx.withTables<DateiTabellen>();
  const stuecke = Math.ceil(datei.inhalt.length / PIECE_BYTES);
  await db
    .insertInto('technik.datei')
    .values({
      mandant_id: ziel.mandantId,
      id,
      akte_id: ziel.subjekt.art === 'akte' ? ziel.subjekt.id : null,
      person_id: ziel.subjekt.art === 'person' ? ziel.subjekt.id : null,
      foerderfall_id: ziel.subjekt.art === 'foerderfall' ? ziel.subjekt.id : null,
      ablage_id: ziel.subjekt.art === 'ablage' ? ziel.subjekt.id : null,
      klasse: ziel.klasse,
      art: datei.art,
      groesse: datei.inhalt.length,
      stuecke,
      name_siegel: await tresor.seal(toOrt(ziel, id, 'datei.name'), datei.name),
      virenpruefung: datei.virenpruefung,
      erzeugt_von: ziel.erzeugtVon,
    })
    .execute();
  for (let nummer = 0; nummer < stuecke; nummer += 1) {
    const bytes = datei.inhalt.subarray(nummer * PIECE_BYTES, (nummer + 1) * PIECE_BYTES);
    const siegel = await tresor.sealBytes(toOrt(ziel, id, pieceName(nummer, stuecke)), bytes);
    await db
      .insertInto('technik.datei_stueck')
      .values({ mandant_id: ziel.mandantId, datei_id: id, nummer, siegel })
      .execute();
  }
  return id;
}

export type GeleseneDatei = { id: DateiId; name: string; art: Dateiart; inhalt: Buffer };

/**
 * undefined when there is no such file for this Mandant and subject. The subject is asked for, so that an id from
 * another Akte does not open. Throws SiegelFehler when a piece was altered, exchanged or is missing.
 */
export async function findDatei(
  trx: Trx,
  tresor: Tresor,
  gesucht: { mandantId: string; subjekt: Dateiziel['subjekt']; id: DateiId },
): Promise<GeleseneDatei | undefined> {
  const db = trx.withTables<DateiTabellen>();
  const kopf = await db
    .selectFrom('technik.datei')
    .select(['klasse', 'art', 'groesse', 'stuecke', 'name_siegel'])
    .where('mandant_id', '=', gesucht.mandantId)
    .where('id', '=', gesucht.id)
    .where(SPALTEN[gesucht.subjekt.art], '=', gesucht.subjekt.id)
    .executeTakeFirst();
  if (!kopf) return undefined;
  const ziel = { ...gesucht, klasse: kopf.klasse };
  const stuecke = await db
    .selectFrom('technik.datei_stueck')
    .select(['nummer', 'siegel'])
    .where('mandant_id', '=', gesucht.mandantId)
    .where('datei_id', '=', gesucht.id)
    .orderBy('nummer')
    .execute();
  const teile: Buffer[] = [];
  for (const { nummer, siegel } of stuecke) {
    teile.push(await tresor.openBytes(toOrt(ziel, gesucht.id, pieceName(nummer, kopf.stuecke)), siegel));
  }
  const inhalt = Buffer.concat(teile);
  if (stuecke.length !== kopf.stuecke || inhalt.length !== kopf.groesse)
    throw new Error('A file lost a piece');
  const name = await tresor.open(toOrt(ziel, gesucht.id, 'datei.name'), kopf.name_siegel, z.string());
  return { id: gesucht.id, name, art: kopf.art, inhalt };
}

export type DateiEintrag = { id: DateiId; art: Dateiart; groesse: number; klasse: Siegelklasse };

/** The files of a subject, oldest first, without names: those are opened one by one. */
export async function listDateien(
  trx: Trx,
  gesucht: { mandantId: string; subjekt: Dateiziel['subjekt'] },
): Promise<DateiEintrag[]> {
  const zeilen = await trx
    .withTables<DateiTabellen>()
    .selectFrom('technik.datei')
    .select(['id', 'art', 'groesse', 'klasse'])
    .where('mandant_id', '=', gesucht.mandantId)
    .where(SPALTEN[gesucht.subjekt.art], '=', gesucht.subjekt.id)
    .orderBy('id')
    .limit(500)
    .execute();
  return zeilen.map((zeile) => ({ ...zeile, id: zeile.id as DateiId }));
}

export type BenannteDatei = { id: DateiId; name: string; art: Dateiart; groesse: number };

/** The files of a subject with their names, oldest first; the bytes stay closed. */
export async function listDateinamen(
  trx: Trx,
  tresor: Tresor,
  gesucht: { mandantId: string; subjekt: Dateiziel['subjekt'] },
): Promise<BenannteDatei[]> {
  const zeilen = await trx
    .withTables<DateiTabellen>()
    .selectFrom('technik.datei')
    .select(['id', 'art', 'groesse', 'klasse', 'name_siegel'])
    .where('mandant_id', '=', gesucht.mandantId)
    .where(SPALTEN[gesucht.subjekt.art], '=', gesucht.subjekt.id)
    .orderBy('id')
    .limit(500)
    .execute();
  const namen = await tresor.openMany(
    zeilen.map(({ id, klasse, name_siegel: siegel }) => ({
      ort: toOrt({ ...gesucht, klasse }, id, 'datei.name'),
      siegel,
    })),
    z.string(),
  );
  return zeilen.map(({ id, art, groesse }, platz) => ({
    id: id as DateiId,
    name: namen[platz] ?? '',
    art,
    groesse,
  }));
}

/** Names of files that each have a key of their own, in their order; rows that another statement has read. */
export async function openDateinamen(
  tresor: Tresor,
  zeilen: readonly (Pick<Dateiziel, 'mandantId' | 'subjekt' | 'klasse'> & {
    id: string;
    nameSiegel: Buffer;
  })[],
): Promise<string[]> {
  return await tresor.openMany(
    zeilen.map(({ id, nameSiegel, ...ziel }) => ({ ort: toOrt(ziel, id, 'datei.name'), siegel: nameSiegel })),
    z.string(),
  );
}

/** Removes a file with its pieces; false when there is none that may be removed. */
export async function deleteDatei(
  trx: Trx,
  gesucht: { mandantId: string; subjekt: Dateiziel['subjekt']; id: string },
): Promise<boolean> {
  const { numDeletedRows } = await trx
    .withTables<DateiTabellen>()
    .deleteFrom('technik.datei')
    .where('mandant_id', '=', gesucht.mandantId)
    .where('id', '=', gesucht.id)
    .where(SPALTEN[gesucht.subjekt.art], '=', gesucht.subjekt.id)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/** Number and count are authenticated: pieces cannot be exchanged, reordered or cut off. */
function pieceName(nummer: number, stuecke: number): string {
  return `datei.stueck_${nummer}_von_${stuecke}`;
}

function toOrt(
  ziel: { mandantId: string; subjekt: Subjekt; klasse: Siegelklasse },
  id: string,
  name: string,
): Siegelort {
  return { mandantId: ziel.mandantId, subjekt: ziel.subjekt, klasse: ziel.klasse, name, zeileId: id };
}
