import pg from 'pg';
import type { Knoten, Plan } from './plan.ts';

type Hoerer = { plaene: Plan[] | null };
const hoerer: Hoerer = { plaene: null };
const bekannt = new WeakSet<pg.Client>();
let eingehaengt = false;

/**
 * Makes the database explain every statement that really runs, also those inside functions and foreign keys, and tell
 * the client. So a plan is judged in the role, with the context and with the values of the operation itself.
 */
export async function enablePlaene(adminUrl: string): Promise<void> {
  await alterDatenbank(adminUrl, [
    `SET session_preload_libraries = 'auto_explain'`,
    'SET auto_explain.log_min_duration = 0',
    'SET auto_explain.log_analyze = on',
    'SET auto_explain.log_buffers = on',
    'SET auto_explain.log_timing = off',
    'SET auto_explain.log_nested_statements = on',
    `SET auto_explain.log_format = 'json'`,
    // As a notice it goes to the client and stays out of the log of the server; without values of parameters.
    `SET auto_explain.log_level = 'notice'`,
    'SET auto_explain.log_parameter_max_length = 0',
  ]);
  await reconnect(adminUrl);
}

/** Closes the connections of the product: settings of a database hold for new ones. */
export async function reconnect(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(`SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
      WHERE datname = current_database() AND usename = 'kim_app'`);
  } finally {
    await client.end();
  }
  // The pools hear of it.
  await new Promise((weiter) => setTimeout(weiter, 200));
}

async function alterDatenbank(adminUrl: string, einstellungen: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(`LOAD 'auto_explain'`);
    const name = client.escapeIdentifier(client.database ?? '');
    for (const einstellung of einstellungen) await client.query(`ALTER DATABASE ${name} ${einstellung}`);
  } finally {
    await client.end();
  }
}

/** Everything the connections of this process that were opened after `enablePlaene` run meanwhile. */
export async function recordPlaene(act: () => Promise<unknown>): Promise<Plan[]> {
  if (!eingehaengt) hookClient();
  const plaene: Plan[] = [];
  hoerer.plaene = plaene;
  try {
    await act();
  } finally {
    hoerer.plaene = null;
  }
  return plaene;
}

/** Listens on every connection that sends something. */
function hookClient(): void {
  eingehaengt = true;
  // oxlint-disable-next-line typescript/unbound-method -- called with the client as its `this`, below
  const original = pg.Client.prototype.query as (...args: unknown[]) => unknown;
  const hooked = function query(this: pg.Client, ...args: unknown[]) {
    if (!bekannt.has(this)) {
      bekannt.add(this);
      this.on('notice', ({ message }) => {
        const plan = toPlan(message ?? '');
        if (plan !== null) hoerer.plaene?.push(plan);
      });
    }
    return original.apply(this, args);
  };
  Object.assign(pg.Client.prototype, { query: hooked });
}

function toPlan(meldung: string): Plan | null {
  const anfang = meldung.indexOf('plan:\n');
  if (!meldung.startsWith('duration:') || anfang < 0) return null;
  const gelesen = JSON.parse(meldung.slice(anfang + 6)) as { 'Query Text': string; Plan: Knoten };
  return { text: gelesen['Query Text'], plan: gelesen.Plan };
}
