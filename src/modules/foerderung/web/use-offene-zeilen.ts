import { useMemo, useState } from 'react';

const STELLENLISTEN = ['koordination', 'verwaltungsassistenz', 'zusatz', 'caseManagement'] as const;
export type Stellenliste = (typeof STELLENLISTEN)[number];

/** Which posts of the Antrag are open to edit. */
export type OffeneZeilen = {
  has: (feld: Stellenliste, platz: number) => boolean;
  set: (feld: Stellenliste, platz: number, offen: boolean) => void;
  /** A row is struck out: those below move up. */
  remove: (feld: Stellenliste, platz: number) => void;
  /** Opens the row that a field such as `caseManagement[3].vzae` stands in; other fields are always there. */
  openFeld: (feld: string) => void;
};

const ZEILENFELD = /^(koordination|verwaltungsassistenz|zusatz|caseManagement)\[(\d+)\]/;

/** Begins with the rows of these fields: what is to be repaired is open. */
export function useOffeneZeilen(anfangs: () => readonly string[]): OffeneZeilen {
  const [offen, setOffen] = useState<ReadonlySet<string>>(
    () => new Set(anfangs().flatMap((feld) => toZeile(feld) ?? [])),
  );
  return useMemo(
    () => ({
      has: (feld, platz) => offen.has(toKey(feld, platz)),
      set: (feld, platz, an) => setOffen((alte) => withZeile(alte, toKey(feld, platz), an)),
      remove: (feld, platz) =>
        setOffen((alte) => new Set([...alte].flatMap((zeile) => moveUp(zeile, feld, platz)))),
      openFeld: (feld) => {
        const zeile = toZeile(feld);
        if (zeile !== null) setOffen((alte) => withZeile(alte, zeile, true));
      },
    }),
    [offen],
  );
}

function toKey(feld: Stellenliste, platz: number): string {
  return `${feld}[${platz}]`;
}

function toZeile(feld: string): string | null {
  return ZEILENFELD.exec(feld)?.[0] ?? null;
}

function withZeile(zeilen: ReadonlySet<string>, zeile: string, an: boolean): ReadonlySet<string> {
  const neue = new Set(zeilen);
  if (an) neue.add(zeile);
  else neue.delete(zeile);
  return neue;
}

function moveUp(zeile: string, feld: Stellenliste, platz: number): string[] {
  const teile = ZEILENFELD.exec(zeile);
  const eigener = Number(teile?.[2]);
  if (teile?.[1] !== feld || eigener < platz) return [zeile];
  return eigener === platz ? [] : [toKey(feld, eigener - 1)];
}
