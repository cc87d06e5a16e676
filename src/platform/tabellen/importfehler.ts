/** One thing that keeps a file from being imported, in words for the person who sent it. */
export type Importfehler = {
  /** Row as a spreadsheet counts: the head is row 1. 0 when the whole file is meant. */
  zeile: number;
  /** Head of the column; null when the whole row or file is meant. */
  spalte: string | null;
  grund: string;
  reparatur: string;
  /** What stands there, cut to 60 characters. Left out where it could be confidential. */
  wert?: string;
};

/** `wert` is cut, so that a swallowed half of the file does not fill the page. */
export function toImportfehler(fehler: Importfehler): Importfehler {
  if (fehler.wert === undefined || fehler.wert.length <= 60) return fehler;
  return { ...fehler, wert: `${fehler.wert.slice(0, 59)}…` };
}

/** One line for the command line: row, column, reason, repair. */
export function formatImportfehler(fehler: Importfehler): string {
  const stelle = fehler.zeile === 0 ? 'Datei' : `Zeile ${fehler.zeile}`;
  const spalte = fehler.spalte === null ? '' : `, Spalte „${fehler.spalte}“`;
  const wert = fehler.wert === undefined ? '' : ` (dort steht: „${fehler.wert}“)`;
  return `${stelle}${spalte}: ${fehler.grund}${wert} ${fehler.reparatur}`;
}
