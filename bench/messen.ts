export type Messung = {
  anfragen: number;
  fehler: number;
  p50_ms: number;
  p95_ms: number;
  p99_ms: number;
  pro_sekunde: number;
};

/** Calls `eins` from `clients` loops for the given seconds, after a warm-up that does not count. */
export async function measure(
  eins: () => Promise<boolean>,
  angaben: { clients: number; sekunden: number },
): Promise<Messung> {
  for (let aufwaermen = 0; aufwaermen < 20; aufwaermen += 1) await eins();
  const dauern: number[] = [];
  let fehler = 0;
  const start = performance.now();
  const ende = start + angaben.sekunden * 1000;
  const schleife = async (): Promise<void> => {
    while (performance.now() < ende) {
      const vorher = performance.now();
      const gut = await eins().catch(() => false);
      dauern.push(performance.now() - vorher);
      if (!gut) fehler += 1;
    }
  };
  await Promise.all(Array.from({ length: angaben.clients }, schleife));
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

function percentile(sortiert: readonly number[], anteil: number): number {
  const wert = sortiert[Math.min(sortiert.length - 1, Math.floor(sortiert.length * anteil))] ?? 0;
  return Math.round(wert * 100) / 100;
}
