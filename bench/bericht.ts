import type { Benchergebnis, Szenario } from './run-bench.ts';

/** Decision 20: the log row at 20 clients. */
const PROTOKOLL_ANTEIL = 0.25;
const PROTOKOLL_MS = 1.5;

/** Findings of one scenario against its bounds; empty when all are kept. */
export function listVerfehlt(szenario: Szenario): string[] {
  const verfehlt: string[] = [];
  if (szenario.fehler > 0) verfehlt.push(`${szenario.fehler} Fehler`);
  if (szenario.clients === 20 && szenario.ziel_ms !== null && szenario.p95_ms > szenario.ziel_ms)
    verfehlt.push(`p95 über ${szenario.ziel_ms} ms`);
  if (szenario.clients === 20 && (szenario.protokoll?.anteil ?? 0) > PROTOKOLL_ANTEIL)
    verfehlt.push('Protokoll über 25 %');
  if (szenario.clients === 1 && (szenario.protokoll?.p50_ms ?? 0) > PROTOKOLL_MS)
    verfehlt.push('Protokoll über 1,5 ms');
  if (
    szenario.clients === 1 &&
    szenario.referenz !== undefined &&
    szenario.p50_ms > 3 * szenario.referenz.p50_ms + 5
  )
    verfehlt.push('über 3 × SQL + 5 ms');
  return verfehlt;
}

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
    'Protokoll',
    'Web ms',
    'DB ms',
    'Ziel',
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
    szenario.protokoll === undefined
      ? '–'
      : `${szenario.protokoll.p50_ms.toFixed(2)} ms, ${Math.round(szenario.protokoll.anteil * 100)} %`,
    szenario.aufwand?.web_ms.toFixed(2) ?? '–',
    szenario.aufwand?.datenbank_ms.toFixed(2) ?? '–',
    listVerfehlt(szenario).join('; ') || 'gehalten',
  ]);
  const alle = [kopf, ...zeilen];
  const breiten = kopf.map((_, spalte) => Math.max(...alle.map((zeile) => zeile[spalte]?.length ?? 0)));
  const text = alle.map((zeile) =>
    zeile
      .map((zelle, spalte) => zelle.padEnd(breiten[spalte] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const kosten = Object.entries(ergebnis.kosten ?? {}).flatMap(([name, liste]) => [
    '',
    `${name}: Rechenzeit des Servers bei 20 Clients`,
    ...liste.map(({ wo, anteil }) => `  ${(anteil * 100).toFixed(1).padStart(5)} %  ${wo}`),
  ]);
  const { maschine, umfang, standorte, personen } = ergebnis;
  return [
    `${maschine.kerne} Kerne, Node ${maschine.node}, Umfang ${umfang}, ${standorte} erfundene Standorte, größte Stelle ${personen} Personen`,
    ...text,
    ...kosten,
  ].join('\n');
}
