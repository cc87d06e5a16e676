/** A plan as auto_explain tells it, reduced to what is judged. */
export type Knoten = {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Plan Rows': number;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  'Rows Removed by Join Filter'?: number;
  'Shared Hit Blocks'?: number;
  'Shared Read Blocks'?: number;
  Filter?: string;
  'Subplan Name'?: string;
  Plans?: Knoten[];
};
export type Plan = { text: string; plan: Knoten };

/** What one statement may cost. `geliefert` is the rows that its top node answered. */
export type Schranke = {
  /** Rows read and thrown away by a filter, in one node. */
  verworfen: (geliefert: number) => number;
  /** Rows that one scan may look at. */
  gelesen: (geliefert: number) => number;
  /** Pages of the buffer, for the whole statement. */
  seiten: (geliefert: number) => number;
};

export const SCHRANKE: Schranke = {
  verworfen: (geliefert) => Math.max(200, 5 * geliefert),
  gelesen: (geliefert) => Math.max(1_000, 20 * geliefert),
  seiten: (geliefert) => Math.max(700, 20 * geliefert),
};

/** Tables with more rows than this are never read from end to end; smaller ones are not judged. */
const GROSS = 1_000;

export type Befund = { regel: 'SEQ_SCAN' | 'VERWORFEN' | 'GELESEN' | 'SEITEN'; wo: string; zahl: number };

/** Rows of a table that a plan looks at, all its nodes together. */
export function countZeilen(plan: Knoten, tabelle: string): number {
  return listKnoten(plan)
    .filter((knoten) => knoten['Relation Name'] === tabelle)
    .reduce((summe, knoten) => summe + knoten['Actual Rows'] * knoten['Actual Loops'], 0);
}

/** What is wrong with the plan. `zeilen` says how many rows a table has. */
export function listBefunde(
  { plan }: Plan,
  zeilen: (tabelle: string) => number,
  schranke: Schranke = SCHRANKE,
): Befund[] {
  const geliefert = plan['Actual Rows'] * plan['Actual Loops'];
  // What a function does is told statement by statement; its own pages are those of its planning, too.
  const seiten = countSeiten(plan) - countFunktionsseiten(plan);
  const befunde = listKnoten(plan).flatMap((knoten) => checkKnoten(knoten, zeilen, schranke, geliefert));
  return seiten > schranke.seiten(geliefert)
    ? [...befunde, { regel: 'SEITEN', wo: plan['Node Type'], zahl: seiten }]
    : befunde;
}

function checkKnoten(
  knoten: Knoten,
  zeilen: (tabelle: string) => number,
  schranke: Schranke,
  geliefert: number,
): Befund[] {
  const tabelle = knoten['Relation Name'];
  const wo = formatOrt(knoten);
  const male = knoten['Actual Loops'];
  const verworfen =
    ((knoten['Rows Removed by Filter'] ?? 0) +
      (knoten['Rows Removed by Index Recheck'] ?? 0) +
      (knoten['Rows Removed by Join Filter'] ?? 0)) *
    male;
  const gelesen = knoten['Actual Rows'] * male + verworfen;
  const befunde: Befund[] = [];
  const groesse = tabelle === undefined ? Number.POSITIVE_INFINITY : zeilen(tabelle);
  if (groesse <= GROSS) return befunde;
  if (knoten['Node Type'] === 'Seq Scan' && male > 0) befunde.push({ regel: 'SEQ_SCAN', wo, zahl: groesse });
  if (verworfen > schranke.verworfen(geliefert)) befunde.push({ regel: 'VERWORFEN', wo, zahl: verworfen });
  if (tabelle !== undefined && gelesen > schranke.gelesen(geliefert))
    befunde.push({ regel: 'GELESEN', wo, zahl: gelesen });
  return befunde;
}

function listKnoten(knoten: Knoten): Knoten[] {
  return [knoten, ...(knoten.Plans ?? []).flatMap(listKnoten)];
}

/** The tree of the plan, a node a line: what it reads and how many rows were expected, came and were thrown away. */
export function formatPlan(knoten: Knoten, tiefe = 0): string {
  const teile = [
    knoten['Subplan Name'],
    formatOrt(knoten),
    `expected ${knoten['Plan Rows']}`,
    `came ${knoten['Actual Rows']} × ${knoten['Actual Loops']}`,
    knoten['Rows Removed by Filter'] === undefined
      ? undefined
      : `thrown away ${knoten['Rows Removed by Filter']}`,
    `pages ${countSeiten(knoten)}`,
  ];
  const zeile = `${'  '.repeat(tiefe)}${teile.filter((teil) => teil !== undefined).join(', ')}`;
  return [zeile, ...(knoten.Plans ?? []).map((unter) => formatPlan(unter, tiefe + 1))].join('\n');
}

function formatOrt(knoten: Knoten): string {
  const tabelle = knoten['Relation Name'];
  const index = knoten['Index Name'];
  return `${knoten['Node Type']}${tabelle === undefined ? '' : ` on ${tabelle}`}${index === undefined ? '' : ` using ${index}`}`;
}

function countFunktionsseiten(knoten: Knoten): number {
  if (knoten['Node Type'] === 'Function Scan') return countSeiten(knoten);
  return (knoten.Plans ?? []).reduce((summe, unter) => summe + countFunktionsseiten(unter), 0);
}

function countSeiten(knoten: Knoten): number {
  return (knoten['Shared Hit Blocks'] ?? 0) + (knoten['Shared Read Blocks'] ?? 0);
}
