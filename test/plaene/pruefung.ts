import pg from 'pg';
import { AUSNAHMEN, type Ausnahme } from './ausnahmen.ts';
import { type Befund, formatPlan, listBefunde, type Plan, SCHRANKE } from './plan.ts';
import { recordPlaene } from './planschreiber.ts';
import type { Vorgang } from './vorgaenge.ts';

export type Pruefung = {
  /** Runs the operation and answers what is wrong with its plans, one line each. */
  pruefe: (vorgang: Vorgang) => Promise<{ plaene: number; befunde: string[] }>;
  /** Exceptions that nothing needed. */
  listUnnoetige: () => Ausnahme[];
};

/** `akten`: how many Akten the large Mandant has. */
export async function createPruefung(adminUrls: readonly string[], akten: number): Promise<Pruefung> {
  const zeilen = new Map<string, number>();
  for (const url of adminUrls) await readTabellengroessen(url, zeilen);
  const gebraucht = new Set<Ausnahme>();
  const isErlaubt = (vorgang: string, { text }: Plan, { regel, zahl }: Befund): boolean => {
    const ausnahme = AUSNAHMEN.find(
      (eine) =>
        eine.vorgaenge.includes(vorgang) &&
        text.includes(eine.text) &&
        zahl <= (eine.jeAkte[regel] ?? -1) * akten,
    );
    if (ausnahme !== undefined) gebraucht.add(ausnahme);
    return ausnahme !== undefined;
  };
  return {
    pruefe: async ({ name, bereite, act }) => {
      const vorher = await bereite?.();
      const plaene = await recordPlaene(() => act(vorher));
      const befunde = plaene.flatMap((plan) =>
        listBefunde(plan, (tabelle) => zeilen.get(tabelle) ?? 0, SCHRANKE)
          .filter((befund) => !isErlaubt(name, plan, befund))
          .map(
            ({ regel, wo, zahl }) =>
              `${regel} ${zahl}: ${wo}\n  in ${plan.text.replaceAll(/\s+/g, ' ').trim().slice(0, 300)}\n${formatPlan(plan.plan, 2)}`,
          ),
      );
      return { plaene: plaene.length, befunde };
    },
    listUnnoetige: () => AUSNAHMEN.filter((ausnahme) => !gebraucht.has(ausnahme)),
  };
}

async function readTabellengroessen(url: string, zeilen: Map<string, number>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ name: string; zahl: number }>(
    `SELECT relname AS name, reltuples AS zahl FROM pg_class WHERE relkind IN ('r', 'p')`,
  );
  for (const { name, zahl } of rows) zeilen.set(name, Math.max(zeilen.get(name) ?? 0, zahl));
  await client.end();
}
