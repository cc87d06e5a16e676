export type Messung = {
  anfragen: number;
  fehler: number;
  p50_ms: number;
  p95_ms: number;
  p99_ms: number;
  pro_sekunde: number;
};

/** Calls before the clock runs: every connection has seen its statements, as it has a minute after the start. */
const VORLAUF = { ALLEIN: 20, JE_CLIENT: 8 };

/**
 * Calls `eins` from `clients` loops for the given seconds, or until `hoechstens` calls are made, after a warm-up that
 * does not count.
 */
export async function measure(
  eins: (client: number) => Promise<boolean>,
  angaben: {
    clients: number;
    sekunden: number;
    hoechstens?: number | undefined;
    /** Called after the warm-up, when the clock starts. */
    onStart?: (() => void) | undefined;
  },
): Promise<Messung> {
  const grenze = angaben.hoechstens ?? Number.POSITIVE_INFINITY;
  if (grenze === Number.POSITIVE_INFINITY) await warmUp(eins, angaben.clients);
  const dauern: number[] = [];
  let fehler = 0;
  let begonnen = 0;
  angaben.onStart?.();
  const start = performance.now();
  const ende = start + angaben.sekunden * 1000;
  const schleife = async (client: number): Promise<void> => {
    while (performance.now() < ende && begonnen < grenze) {
      begonnen += 1;
      const vorher = performance.now();
      const gut = await eins(client).catch(() => false);
      dauern.push(performance.now() - vorher);
      if (!gut) fehler += 1;
    }
  };
  await Promise.all(Array.from({ length: angaben.clients }, async (_, client) => schleife(client)));
  const sekunden = (performance.now() - start) / 1000;
  dauern.sort((a, b) => a - b);
  return {
    anfragen: dauern.length,
    fehler,
    p50_ms: percentile(dauern, 0.5),
    p95_ms: percentile(dauern, 0.95),
    p99_ms: percentile(dauern, 0.99),
    pro_sekunde: Math.round(dauern.length / sekunden),
  };
}

async function warmUp(eins: (client: number) => Promise<boolean>, clients: number): Promise<void> {
  const runden = clients === 1 ? VORLAUF.ALLEIN : VORLAUF.JE_CLIENT;
  const schleife = async (client: number): Promise<void> => {
    for (let runde = 0; runde < runden; runde += 1) await eins(client).catch(() => false);
  };
  await Promise.all(Array.from({ length: clients }, async (_, client) => schleife(client)));
}

function percentile(sortiert: readonly number[], anteil: number): number {
  const wert = sortiert[Math.min(sortiert.length - 1, Math.floor(sortiert.length * anteil))] ?? 0;
  return Math.round(wert * 100) / 100;
}
