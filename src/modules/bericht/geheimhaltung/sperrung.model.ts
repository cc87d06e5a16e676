/** Counts by row and column, all rows of one length; sums are not part of it. */
export type Zahlentafel = readonly (readonly number[])[];

/** What is hidden: cells of the table, and sums of rows, of columns and of all. */
export type Sperrung = {
  /** 1 … k − 1: such a count could be somebody. */
  readonly primaer: readonly (readonly boolean[])[];
  /** These, and what hides them from subtraction. */
  readonly zellen: readonly (readonly boolean[])[];
  readonly zeilensummen: readonly boolean[];
  readonly spaltensummen: readonly boolean[];
  readonly gesamtsumme: boolean;
};

type Stelle = { readonly zeile: number; readonly spalte: number };
type Linie = {
  readonly stellen: readonly Stelle[];
  readonly sperrSumme: () => void;
  readonly isOffen: () => boolean;
};

/**
 * Hides every count from 1 to `k` − 1 and, as the sums are published, as many others as it takes: afterwards each row and
 * each column has none hidden, or at least two that add up to `k` or more. The smallest count goes first, of equal ones the
 * first; a zero stays visible. Where nothing is left to hide, the sum of the row or column goes, and with it the sum of all.
 * Data protection rules STAT-02, STAT-03.
 */
export function computeSperrung(tafel: Zahlentafel, k: number): Sperrung {
  const primaer = tafel.map((zeile) => zeile.map((anzahl) => anzahl > 0 && anzahl < k));
  const zellen = primaer.map((zeile) => [...zeile]);
  const zeilensummen = tafel.map(() => false);
  const spaltensummen = (tafel[0] ?? []).map(() => false);
  const linien: Linie[] = [
    ...zeilensummen.map((_, zeile) => ({
      stellen: spaltensummen.map((__, spalte) => ({ zeile, spalte })),
      sperrSumme: () => void (zeilensummen[zeile] = true),
      isOffen: () => zeilensummen[zeile] !== true,
    })),
    ...spaltensummen.map((_, spalte) => ({
      stellen: zeilensummen.map((__, zeile) => ({ zeile, spalte })),
      sperrSumme: () => void (spaltensummen[spalte] = true),
      isOffen: () => spaltensummen[spalte] !== true,
    })),
  ];
  const sperrZelle = ({ zeile, spalte }: Stelle) => {
    const reihe = zellen[zeile];
    if (reihe) reihe[spalte] = true;
  };
  let aendert = true;
  while (aendert) aendert = linien.map((linie) => coverLinie(linie)).includes(true);
  return {
    primaer,
    zellen,
    zeilensummen,
    spaltensummen,
    gesamtsumme: zeilensummen.includes(true) || spaltensummen.includes(true),
  };

  /** Hides in one row or column what it takes; says whether it did. */
  function coverLinie({ stellen, sperrSumme, isOffen }: Linie): boolean {
    let hat = false;
    while (isOffen() && isDurchschaubar(stellen)) {
      const naechste = findKleinste(stellen);
      if (naechste) sperrZelle(naechste);
      else sperrSumme();
      hat = true;
    }
    return hat;
  }

  function isDurchschaubar(stellen: readonly Stelle[]): boolean {
    const verdeckt = stellen.filter(isGesperrt);
    if (verdeckt.length === 0) return false;
    return verdeckt.length < 2 || verdeckt.reduce((summe, stelle) => summe + readAnzahl(stelle), 0) < k;
  }

  function findKleinste(stellen: readonly Stelle[]): Stelle | undefined {
    return stellen
      .filter((stelle) => !isGesperrt(stelle) && readAnzahl(stelle) > 0)
      .reduce<Stelle | undefined>(
        (beste, stelle) => (beste && readAnzahl(beste) <= readAnzahl(stelle) ? beste : stelle),
        undefined,
      );
  }

  function isGesperrt({ zeile, spalte }: Stelle): boolean {
    return zellen[zeile]?.[spalte] === true;
  }

  function readAnzahl({ zeile, spalte }: Stelle): number {
    return tafel[zeile]?.[spalte] ?? 0;
  }
}
