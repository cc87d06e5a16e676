import { toPlainDate } from '#src/core/plain-date.ts';
import type { Tresor } from '#src/platform/crypto/typen.ts';
import { createTrx, type Trx } from '#src/platform/db/kysely.ts';
import type { Pool, PoolClient } from '#src/platform/db/pool.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { NUR_EICAR } from '#src/platform/files/virenpruefung.ts';

/** What a statement is answered with; without it every statement finds `ZEILE`. */
export type Antworten = readonly (readonly Readonly<Record<string, unknown>>[])[];

/** Everything that a function of the product needs to send its statements, and nobody who runs them. */
export type Sendestelle = { trx: Trx; client: PoolClient; pool: Pool; kontext: Kontext };

export const UUID = '00000000-0000-4000-8000-000000000001';
export const UUID2 = '00000000-0000-4000-8000-000000000002';
export const TAG = toPlainDate('2026-10-19');
export const ZEITPUNKT = new Date('2026-10-19T08:00:00Z');
export const SIEGEL = Buffer.from([0]);

/** A row that fits most questions. */
const ZEILE = {
  id: UUID,
  version: 1,
  letzte: 1,
  letzte_lfd: 1,
  anzahl: 1,
  gesamt: 1,
  zahl: 1,
  jetzt: ZEITPUNKT,
  art: 'demo',
  gueltig_von: '2026-01-01',
  gueltig_bis: null,
  erfasst_am: ZEITPUNKT,
  ersetzt_am: null,
  zuletzt: null,
  zuletzt_am: ZEITPUNKT,
  zuletzt_erfolg_am: null,
  frei: true,
  epoche: 1,
  tx: '1',
};

const gesendet: string[] = [];
let antworten: (readonly Readonly<Record<string, unknown>>[])[] = [];

type Abfrage = string | { text: string };

/** Stands where the driver stands: keeps the text and answers at once. */
async function query(abfrage: Abfrage) {
  const text = typeof abfrage === 'string' ? abfrage : abfrage.text;
  gesendet.push(text);
  const rows = antworten.shift() ?? (/^(FETCH|BEGIN|COMMIT)/.test(text) ? [] : [ZEILE]);
  return { rows, rowCount: rows.length, command: text.split(' ')[0] };
}

const leer = async () => undefined;
const CLIENT = { query, connect: leer, end: leer, release: () => undefined, on: () => undefined };
const POOL = { ...CLIENT, connect: async () => CLIENT };

/** The driver as a module, for code that opens connections by itself. */
export class StummerClient {
  query = query;
  connect = leer;
  end = leer;
  on = (): this => this;
}
export class StummerPool extends StummerClient {
  override connect = async (): Promise<undefined> => CLIENT as unknown as undefined;
}

const siegle = async () => SIEGEL;
export const TRESOR = {
  seal: siegle,
  sealBytes: siegle,
  openBytes: siegle,
  open: async () => 'brief.pdf',
  openMany: async () => [],
  destroy: async () => 1,
} as unknown as Tresor;

function createSendestelle(): Sendestelle {
  const client = CLIENT as unknown as PoolClient;
  const pool = POOL as unknown as Pool;
  return {
    trx: createTrx(client),
    client,
    pool,
    kontext: {
      dienste: {
        pool,
        tresor: TRESOR,
        stichtag: () => TAG,
        jetzt: () => ZEITPUNKT.getTime(),
        demo: false,
        mailversand: true,
        basisUrl: 'https://kim.example',
        virenpruefung: NUR_EICAR,
      },
      actor: {
        art: 'konto',
        kontoId: UUID,
        sitzungId: UUID,
        mitgliedschaftId: UUID,
        rolle: 'CASE_MANAGEMENT',
        mandantId: UUID,
        standortId: UUID,
      },
      domaene: 'fall',
      zweck: 'Test',
      stichtag: TAG,
      protokoll: { ereignis: 'test.run', art: 'ABFRAGE', objektart: 'test' },
      anfrageId: UUID,
    },
  };
}

/** What `act` sends, in order. */
export async function recordAbfragen(
  act: (stelle: Sendestelle) => unknown,
  vorgegeben: Antworten = [],
): Promise<string[]> {
  gesendet.length = 0;
  antworten = [...vorgegeben];
  await act(createSendestelle());
  return [...gesendet];
}
