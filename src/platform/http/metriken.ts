import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** Prometheus figures per operation: durations by status. No personal data, no paths with ids. */
export function createMetriken(): {
  typ: string;
  observe: (operation: string, status: number, sekunden: number) => void;
  text: () => Promise<string>;
} {
  const register = new Registry();
  collectDefaultMetrics({ register, prefix: 'kim_' });
  const dauer = new Histogram({
    name: 'kim_http_dauer_sekunden',
    help: 'Duration of HTTP requests by operation and status',
    labelNames: ['operation', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [register],
  });
  return {
    typ: register.contentType,
    observe: (operation, status, sekunden) => dauer.observe({ operation, status: String(status) }, sekunden),
    text: () => register.metrics(),
  };
}
