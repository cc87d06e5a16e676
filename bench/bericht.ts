import type { Benchergebnis } from './run-bench.ts';

/** One line per scenario; the ratio to the bare driver is what counts on a noisy machine. */
export function formatBericht(ergebnis: Benchergebnis): string {
  const kopf = [
    'Szenario',
    'Clients',
    'Anfragen',
    'Fehler',
    'p50 ms',
    'p95 ms',
    'je s',
    'SQL p50',
    'Verhältnis',
  ];
  const zeilen = ergebnis.szenarien.map((szenario) => [
    szenario.name,
    String(szenario.clients),
    String(szenario.anfragen),
    String(szenario.fehler),
    szenario.p50_ms.toFixed(2),
    szenario.p95_ms.toFixed(2),
    String(szenario.pro_sekunde),
    szenario.referenz?.p50_ms.toFixed(2) ?? '–',
    szenario.verhaeltnis_p50?.toFixed(1) ?? '–',
  ]);
  const alle = [kopf, ...zeilen];
  const breiten = kopf.map((_, spalte) => Math.max(...alle.map((zeile) => zeile[spalte]?.length ?? 0)));
  const text = alle.map((zeile) =>
    zeile.map((zelle, spalte) => zelle.padEnd(breiten[spalte] ?? 0)).join('  '),
  );
  return [
    `${ergebnis.maschine.kerne} Kerne, Node ${ergebnis.maschine.node}, Umfang ${ergebnis.umfang}`,
    ...text,
  ].join('\n');
}
