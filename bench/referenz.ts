import pg from 'pg';
import { createUuidV4, createUuidV7, isUuid } from '#src/core/ids.ts';
import type { Statement } from './produkt.ts';

export type Referenz = { ganz: () => Promise<boolean>; ohneProtokoll: () => Promise<boolean> };

/**
 * The same statements once more by the bare driver, one after the other: what the answer costs without HTTP, rights,
 * sealing and schemas. Ids that the product made for this request are made anew, so that writes can be repeated.
 */
export function createReferenz(
  pool: pg.Pool,
  statements: readonly Statement[],
  alteIds: ReadonlySet<string>,
): Referenz {
  const run = async (auswahl: readonly Statement[]): Promise<boolean> => {
    const client = await pool.connect();
    const neu = new Map<string, string>();
    try {
      for (const { text, name, values } of auswahl) {
        const werte = values.map((wert) => renew(wert, alteIds, neu));
        await client.query(name === undefined ? { text, values: werte } : { text, name, values: werte });
      }
      client.release();
      return true;
    } catch (error) {
      client.release(true);
      throw error;
    }
  };
  const ohne = statements.filter(({ text }) => !text.includes('protokoll.eintrag'));
  return { ganz: async () => run(statements), ohneProtokoll: async () => run(ohne) };
}

const IN_TEXT = /[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;

function renew(wert: unknown, alte: ReadonlySet<string>, neu: Map<string, string>): unknown {
  if (Array.isArray(wert)) return wert.map((einer) => renew(einer, alte, neu));
  if (typeof wert !== 'string') return wert;
  return wert.replaceAll(IN_TEXT, (id) => {
    if (!isUuid(id) || alte.has(id) || !isFresh(id)) return id;
    const schon = neu.get(id) ?? (id[14] === '4' ? createUuidV4() : createUuidV7());
    neu.set(id, schon);
    return schon;
  });
}

/** Made in the last minutes, or random: then it belongs to this request. */
function isFresh(id: string): boolean {
  if (id[14] === '4') return true;
  const ms = Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
  return Math.abs(Date.now() - ms) < 600_000;
}
