import { createHash } from 'node:crypto';

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

/** mulberry32, seeded by a text and a number. One short stream; many long ones would meet. */
export function createZufall(text: string, saat: number): Zufall {
  let stand = Array.from(text).reduce(
    (hash, zeichen) => Math.imul(hash ^ (zeichen.codePointAt(0) ?? 0), 16_777_619),
    saat,
  );
  return toZufall((): number => {
    stand = (stand + 0x6d_2b_79_f5) | 0;
    const a = Math.imul(stand ^ (stand >>> 15), stand | 1);
    const b = a ^ (a + Math.imul(a ^ (a >>> 7), a | 61));
    return ((b ^ (b >>> 14)) >>> 0) / 4_294_967_296;
  });
}

/** sfc32, 128 bits of state from SHA-256: long streams that never meet, also for ids. */
export function createWeitenZufall(text: string, saat: number): Zufall {
  const keim = createHash('sha256').update(`${saat} ${text}`).digest();
  let [a, b, c, zaehler] = [
    keim.readInt32LE(0),
    keim.readInt32LE(4),
    keim.readInt32LE(8),
    keim.readInt32LE(12),
  ];
  return toZufall((): number => {
    const summe = (((a + b) | 0) + zaehler) | 0;
    zaehler = (zaehler + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + summe;
    c |= 0;
    return (summe >>> 0) / 4_294_967_296;
  });
}

function toZufall(next: () => number): Zufall {
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
