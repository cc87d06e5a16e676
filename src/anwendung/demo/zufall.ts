/** Numbers that look random and are the same for the same seed: the crowd of the demo is deterministic. */
export type Zufall = {
  /** From 0 to below 1. */
  next: () => number;
  /** Whole number, both ends included. */
  between: (von: number, bis: number) => number;
  pick: <T>(liste: readonly T[]) => T;
  /** True in so many of a hundred. */
  chance: (prozent: number) => boolean;
};

/** mulberry32, seeded by a text and a number. */
export function createZufall(text: string, saat: number): Zufall {
  let stand = Array.from(text).reduce(
    (hash, zeichen) => Math.imul(hash ^ (zeichen.codePointAt(0) ?? 0), 16_777_619),
    saat,
  );
  const next = (): number => {
    stand = (stand + 0x6d_2b_79_f5) | 0;
    const a = Math.imul(stand ^ (stand >>> 15), stand | 1);
    const b = a ^ (a + Math.imul(a ^ (a >>> 7), a | 61));
    return ((b ^ (b >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (von: number, bis: number): number => von + Math.floor(next() * (bis - von + 1));
  return {
    next,
    between,
    pick: (liste) => {
      const wert = liste[between(0, liste.length - 1)];
      if (wert === undefined) throw new Error('pick from an empty list');
      return wert;
    },
    chance: (prozent) => next() * 100 < prozent,
  };
}
