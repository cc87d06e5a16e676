import { createUuidV7 } from '#src/core/ids.ts';
import { createTrx, type Trx } from '#src/platform/db/kysely.ts';
import type { PoolClient } from '#src/platform/db/pool.ts';
import type { Zaehlung } from './test-zaehlung.ts';

const KOMMUNEN = {
  A: '00000000-0000-4000-8000-00000000000a',
  B: '00000000-0000-4000-8000-00000000000b',
};
const OHNE = '00000000-0000-0000-0000-000000000000';

/** Filled posts of a Baustein in hundredths of a VZÄ. */
export type Besetzung = { baustein: 1 | 2 | 3; besetzt: number; von: string; bis?: string };
const LEERE_STELLE = { ort: 'STANDORT', zugewiesen: 0, vorgesehen: 0, meldung: null };

/** Values of a row in a cut: of one Merkmal each value, of two (`verfahren|stufe`) both as one, of `''` the row itself. */
function listCodes(merkmale: Zaehlung['merkmale'], schnitt: string): string[] {
  if (schnitt === '') return [''];
  const inhalte = schnitt.split('|').map((name) => merkmale[name as keyof typeof merkmale]);
  if (inhalte.includes(undefined)) return [];
  const [einziger] = inhalte;
  return Array.isArray(einziger) ? einziger.map(String) : [inhalte.map(String).join('|')];
}

/** What was cancelled and paid is cost, and no Einsatz. */
export const isInSumme = ({ art, merkmale }: Pick<Zaehlung, 'art' | 'merkmale'>): boolean =>
  art !== 'SPRACHMITTLUNG' || merkmale.minuten !== 0;

/** A transaction that answers with the sums that the database would hold of these rows, each counted `mal` times, and with posts. */
export function createSummenquelle(
  zaehlungen: readonly Zaehlung[],
  mal = 1,
  stellen: readonly Besetzung[] = [],
): Trx {
  const query = ({ text, values }: { text: string; values: readonly unknown[] }) => {
    if (text.includes('FROM stamm.kommune'))
      return [
        { id: KOMMUNEN.A, name: 'A', typ: null, regierungsbezirk: null },
        { id: KOMMUNEN.B, name: 'B', typ: null, regierungsbezirk: null },
      ];
    if (text.includes('FROM bericht.summenstand')) {
      const [arten] = values as [string[]];
      // Each time another state: nothing that was computed before may answer.
      return zaehlungen
        .filter(({ art }) => arten.includes(art))
        .map(({ art, quartal }) => ({ bereich: createUuidV7(), art, jahr: quartal.slice(0, 4), stand: '1' }));
    }
    if (text.includes('zaehle_case_manager'))
      return Object.values(KOMMUNEN).map((kommuneId) => ({ kommuneId, anzahl: 10 }));
    if (text.includes('FROM bericht.lies_stellen')) {
      const [tag] = values as [string];
      const besetzt = new Map<number, number>();
      for (const stelle of stellen)
        if (stelle.von <= tag && tag <= (stelle.bis ?? tag))
          besetzt.set(stelle.baustein, (besetzt.get(stelle.baustein) ?? 0) + stelle.besetzt);
      return [...besetzt].map(([baustein, summe]) => ({ ...LEERE_STELLE, baustein, besetzt: summe }));
    }
    if (!text.includes('FROM bericht.summe')) throw new Error(`No answer to ${text}`);
    const [arten, schnitt, von, bis, stand] = values as [string[], string, string, string, string];
    const summen = new Map<
      string,
      { ort: string; art: string; quartal: string; code: string; wert: number }
    >();
    for (const { art, quartal, erfasst, wert, merkmale, kommune } of zaehlungen) {
      if (!arten.includes(art) || quartal < von || quartal > bis || erfasst > stand) continue;
      if (!isInSumme({ art, merkmale })) continue;
      for (const code of listCodes(merkmale, schnitt)) {
        const ort = kommune === null ? OHNE : KOMMUNEN[kommune];
        const name = [ort, art, quartal, code].join();
        const summe = summen.get(name)?.wert ?? 0;
        summen.set(name, { ort, art, quartal, code, wert: summe + wert * mal });
      }
    }
    return [...summen.values()].map((summe) => ({ ...summe, berechnetAm: new Date(0) }));
  };
  const client = {
    query: (frage: { text: string; values: readonly unknown[] }) => {
      const rows = query(frage);
      return Promise.resolve({ rows, rowCount: rows.length });
    },
  };
  return createTrx(client as unknown as PoolClient);
}
