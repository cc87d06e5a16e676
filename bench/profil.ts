import type { Profiler } from 'node:inspector';

export type Kosten = { wo: string; anteil: number }[];

/** Where the time of a profile went: functions by their own time, in shares of the time that was not idle. */
export function computeKosten(profil: Profiler.Profile): Kosten {
  const knoten = new Map(profil.nodes.map((einer) => [einer.id, einer]));
  const zeiten = new Map<string, number>();
  let gesamt = 0;
  for (const [stelle, id] of (profil.samples ?? []).entries()) {
    const { functionName, url } = knoten.get(id)?.callFrame ?? { functionName: '', url: '' };
    if (functionName === '(idle)') continue;
    const dauer = profil.timeDeltas?.[stelle] ?? 0;
    const wo = `${functionName || '(anonym)'} ${toKurz(url)}`;
    zeiten.set(wo, (zeiten.get(wo) ?? 0) + dauer);
    gesamt += dauer;
  }
  return [...zeiten]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 25)
    .map(([wo, dauer]) => ({ wo, anteil: Math.round((dauer / Math.max(1, gesamt)) * 1000) / 1000 }));
}

/** The package or the path in the project, without the machine's folders. */
function toKurz(url: string): string {
  const paket = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1];
  if (paket !== undefined) return paket;
  return /\/((?:src|bench)\/.*)$/.exec(url)?.[1] ?? url.replace(/^file:.*\//, '');
}
