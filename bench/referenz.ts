import pg from 'pg';
import { createUuidV4, createUuidV7, isUuid } from '#src/core/ids.ts';
import type { Statement } from './produkt.ts';

export type Referenz = { ganz: () => Promise<boolean>; ohneProtokoll: () => Promise<boolean> };

/**
 * The same statements once more by the bare driver, one after the other: what the answer costs without HTTP, rights,
 * sealing and schemas, and nothing of it stays. Ids that the product made for this request (since `seit`,
 * milliseconds) are made anew, so that writes can be repeated.
 */
export function createReferenz(pool: pg.Pool, statements: readonly Statement[], seit: number): Referenz {
  const run = async (auswahl: readonly Statement[]): Promise<boolean> => {
    const client = await pool.connect();
    const neu = new Map<string, string>();
    try {
      const laufend: Laufend = { lfds: [] };
      let schreibt = false;
      for (const { text, name, values } of auswahl) {
        if (/^commit\b/i.test(text)) {
          await client.query(schreibt ? UNDO_UND_FLUSH : 'ROLLBACK');
          schreibt = false;
          continue;
        }
        schreibt ||= /^(insert|update|delete)\b/i.test(text);
        const werte = values.map((wert) => renew(wert, seit, neu));
        setLaufende(text, werte, laufend);
        const { rows } = await client.query<{ letzte_lfd?: number; letzte?: number }>(
          name === undefined ? { text, values: werte } : { text, name, values: werte },
        );
        const { letzte_lfd: lfd, letzte } = rows[0] ?? {};
        if (lfd !== undefined) laufend.lfds.push(lfd);
        laufend.letzte = letzte ?? laufend.letzte;
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

/**
 * What is written here would be sealed for other rows, so it must not stay. The empty message makes the server flush
 * its journal as the commit would.
 */
const UNDO_UND_FLUSH = `ROLLBACK; BEGIN; SELECT pg_logical_emit_message(true, 'bench', ''); COMMIT`;

/** Numbers that earlier statements of the same transaction gave out; several Ereignisse may be on their way at once. */
type Laufend = { lfds: number[]; letzte?: number | undefined };

/** Puts the number just given out where the original statement carried its own. */
function setLaufende(text: string, werte: unknown[], { lfds, letzte }: Laufend): void {
  const spalten = /^insert into "fall"\."(ereignis|akte)" \(([^)]*)\)/.exec(text);
  if (spalten === null) return;
  const stelle = (spalten[2] ?? '').split(', ').indexOf(spalten[1] === 'ereignis' ? '"lfd"' : '"nummer"');
  if (stelle < 0) return;
  if (spalten[1] === 'ereignis') werte[stelle] = lfds.shift();
  else werte[stelle] = String(werte[stelle]).replace(/\d+$/, String(letzte).padStart(4, '0'));
}

const IN_TEXT = /[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;

function renew(wert: unknown, seit: number, neu: Map<string, string>): unknown {
  if (Array.isArray(wert)) return wert.map((einer) => renew(einer, seit, neu));
  if (typeof wert !== 'string') return wert;
  return wert.replaceAll(IN_TEXT, (id) => {
    if (!isUuid(id) || !isFresh(id, seit)) return id;
    const schon = neu.get(id) ?? (id[14] === '4' ? createUuidV4() : createUuidV7());
    neu.set(id, schon);
    return schon;
  });
}

/** Made since then, or random: then it belongs to this request. */
function isFresh(id: string, seit: number): boolean {
  if (id[14] === '4') return true;
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) >= seit;
}
