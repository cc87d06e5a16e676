/** What an attacker writes down: every cell that is shown, and every equation that must hold between cells. */
export type Wissen = {
  unbekannte: string[];
  gleichungen: { koeffizienten: Map<string, number>; wert: number }[];
};

/**
 * The least and the most that an unknown can be: a linear program (simplex with the rule of Bland). Every hidden count is at least one,
 * since everybody knows that a zero is shown.
 */
export function computeSpanne(wissen: Wissen, ziel: string): [number, number] {
  const { unbekannte, gleichungen } = findZusammenhang(wissen, ziel);
  const least = solve(unbekannte, gleichungen, ziel, 1);
  const most = solve(unbekannte, gleichungen, ziel, -1);
  return [Math.ceil(least - 1e-6) + 1, most === -Infinity ? Infinity : Math.floor(-most + 1e-6) + 1];
}

/** Minimum of `vorzeichen` · (x − 1) over the cells minus one, all at least zero; −Infinity: no limit. */
function solve(
  unbekannte: readonly string[],
  gleichungen: Wissen['gleichungen'],
  ziel: string,
  vorzeichen: 1 | -1,
): number {
  const stelle = new Map(unbekannte.map((name, i) => [name, i]));
  const n = unbekannte.length;
  const m = gleichungen.length;
  const tafel = gleichungen.map(({ koeffizienten, wert }, i) => {
    const zeile = new Float64Array(n + m + 1);
    let rechts = wert;
    for (const [name, faktor] of koeffizienten) {
      zeile[stelle.get(name) ?? 0] = faktor;
      rechts -= faktor;
    }
    if (rechts < 0) for (let j = 0; j < n; j += 1) zeile[j] = -(zeile[j] ?? 0);
    zeile[n + i] = 1;
    zeile[n + m] = Math.abs(rechts);
    return zeile;
  });
  const basis = gleichungen.map((_, i) => n + i);
  const phase = (kosten: (j: number) => number, erlaubt: number): number => {
    for (let schritt = 0; schritt < 5_000; schritt += 1) {
      let ein = -1;
      for (let j = 0; j < erlaubt && ein < 0; j += 1) {
        let reduziert = kosten(j);
        for (let i = 0; i < m; i += 1) reduziert -= kosten(basis[i] ?? 0) * (tafel[i]?.[j] ?? 0);
        if (reduziert < -1e-7) ein = j;
      }
      if (ein < 0) break;
      let aus = -1;
      let weite = Infinity;
      for (let i = 0; i < m; i += 1) {
        const a = tafel[i]?.[ein] ?? 0;
        if (a <= 1e-9) continue;
        const quotient = (tafel[i]?.[n + m] ?? 0) / a;
        if (
          quotient < weite - 1e-12 ||
          (Math.abs(quotient - weite) <= 1e-12 && (basis[i] ?? 0) < (basis[aus] ?? 0))
        ) {
          weite = quotient;
          aus = i;
        }
      }
      if (aus < 0) return -Infinity;
      pivot(tafel, aus, ein);
      basis[aus] = ein;
    }
    return basis.reduce((summe, j, i) => summe + kosten(j) * (tafel[i]?.[n + m] ?? 0), 0);
  };
  phase((j) => (j >= n ? 1 : 0), n + m);
  // Artificial unknowns that stayed at zero leave the basis, or their row says nothing.
  for (let i = 0; i < m; i += 1) {
    if ((basis[i] ?? 0) < n) continue;
    for (let j = 0; j < n; j += 1)
      if (Math.abs(tafel[i]?.[j] ?? 0) > 1e-9) {
        pivot(tafel, i, j);
        basis[i] = j;
        break;
      }
  }
  const gesucht = stelle.get(ziel) ?? 0;
  return phase((j) => (j === gesucht ? vorzeichen : 0), n);
}

function pivot(tafel: Float64Array[], zeile: number, spalte: number): void {
  const quelle = tafel[zeile];
  if (quelle === undefined) return;
  const teiler = quelle[spalte] ?? 1;
  for (let j = 0; j < quelle.length; j += 1) quelle[j] = (quelle[j] ?? 0) / teiler;
  for (const [i, reihe] of tafel.entries()) {
    const faktor = reihe[spalte] ?? 0;
    if (i === zeile || Math.abs(faktor) < 1e-12) continue;
    for (let j = 0; j < reihe.length; j += 1) reihe[j] = (reihe[j] ?? 0) - faktor * (quelle[j] ?? 0);
  }
}

/** The unknowns that hang together with one over equations, and these equations: nothing else says anything about it. */
function findZusammenhang({ gleichungen }: Wissen, ziel: string): Wissen {
  const dabei = new Set([ziel]);
  let offen = gleichungen;
  const gewaehlt: Wissen['gleichungen'] = [];
  for (;;) {
    const neue = offen.filter(({ koeffizienten }) =>
      [...koeffizienten.keys()].some((name) => dabei.has(name)),
    );
    if (neue.length === 0) return { unbekannte: [...dabei], gleichungen: gewaehlt };
    for (const { koeffizienten } of neue) for (const name of koeffizienten.keys()) dabei.add(name);
    gewaehlt.push(...neue);
    offen = offen.filter((gleichung) => !neue.includes(gleichung));
  }
}
