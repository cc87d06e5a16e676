import { fail, ok, type Result } from '#src/core/result.ts';
import { type Importfehler, toImportfehler } from './importfehler.ts';
import type { Importzeile, Lesung } from './parse-csv.ts';

export type ImportAuftrag<Satz> = {
  read: () => Lesung;
  /** Heads that must be there. Others are refused unless named in `weitere`: a typo must not lose a column. */
  spalten: readonly string[];
  weitere?: readonly string[];
  /** Reads one row; answers everything that is wrong with it. Pure. */
  checkRow: (zeile: Importzeile) => Result<Satz, Importfehler[]>;
  /**
   * Looks at the right rows together: duplicates, sums. `alle` says whether these are all rows of the file; a sum over
   * some of them says nothing.
   */
  checkTogether?: (saetze: readonly Satz[], alle: boolean) => readonly Importfehler[];
  /** Writes everything in one transaction. Never called on a dry run or when anything is wrong. */
  write: (saetze: readonly Satz[]) => Promise<void>;
  /** Dry run: says what would happen. */
  probelauf: boolean;
};

export type Importbericht = { gelesen: number; geschrieben: number; probelauf: boolean };

/**
 * All or nothing: one wrong row and nothing is written. Every error is reported at once, in the order of rows: of form
 * (half a line, an open quote), of content, and between rows.
 */
export async function runImport<Satz>(
  auftrag: ImportAuftrag<Satz>,
): Promise<Result<Importbericht, Importfehler[]>> {
  const lesung = auftrag.read();
  if (lesung.kopf === null) return fail(lesung.fehler);
  const kopffehler = checkSpalten(lesung.kopf, auftrag);
  // A column that is missing or there twice is named once, at the head, and not again at every row.
  const unklar = new Set<string | null>(auftrag.spalten.filter((name) => countOf(lesung.kopf, name) !== 1));
  const saetze: Satz[] = [];
  const zeilenfehler: Importfehler[] = [];
  for (const zeile of lesung.zeilen) {
    const geprueft = auftrag.checkRow(zeile);
    if (geprueft.ok) saetze.push(geprueft.wert);
    else zeilenfehler.push(...geprueft.fehler.filter(({ spalte }) => !unklar.has(spalte)));
  }
  const vorher = [...lesung.fehler, ...kopffehler, ...zeilenfehler];
  if (vorher.length === 0 && saetze.length === 0) return fail([KEINE_DATEN]);

  const zusammen = auftrag.checkTogether?.(saetze, vorher.length === 0) ?? [];
  const alleFehler = [...vorher, ...zusammen];
  if (alleFehler.length > 0) return fail(alleFehler.sort((a, b) => a.zeile - b.zeile).map(toImportfehler));

  if (!auftrag.probelauf) await auftrag.write(saetze);
  return ok({
    gelesen: saetze.length,
    geschrieben: auftrag.probelauf ? 0 : saetze.length,
    probelauf: auftrag.probelauf,
  });
}

const KEINE_DATEN: Importfehler = {
  zeile: 0,
  spalte: null,
  grund: 'Die Datei enthält nur eine Kopfzeile.',
  reparatur: 'Wählen Sie eine Datei mit Daten.',
};

function countOf(kopf: readonly string[] | null, name: string): number {
  return kopf?.filter((eintrag) => eintrag === name).length ?? 0;
}

function checkSpalten(
  kopf: readonly string[],
  { spalten, weitere = [] }: { spalten: readonly string[]; weitere?: readonly string[] },
): Importfehler[] {
  const fehlende = spalten.filter((name) => !kopf.includes(name));
  const unbekannte = kopf.filter((name) => !spalten.includes(name) && !weitere.includes(name));
  return [
    ...fehlende.map((name) => ({
      zeile: 1,
      spalte: name,
      grund: 'Diese Spalte fehlt.',
      reparatur: `Die Kopfzeile muss lauten: ${spalten.join(', ')}.`,
    })),
    ...unbekannte.map((name) => ({
      zeile: 1,
      spalte: name,
      grund: 'Diese Spalte ist nicht bekannt.',
      reparatur: 'Prüfen Sie die Schreibweise, oder entfernen Sie die Spalte.',
    })),
  ];
}
