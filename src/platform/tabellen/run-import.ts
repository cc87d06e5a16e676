import { fail, ok, type Result } from '#src/core/result.ts';
import { type Importfehler, toImportfehler } from './importfehler.ts';
import type { Importtabelle, Importzeile } from './parse-csv.ts';

export type ImportAuftrag<Satz> = {
  parse: () => Result<Importtabelle, Importfehler[]>;
  /** Heads that must be there. Others are refused unless named in `weitere`: a typo must not lose a column. */
  spalten: readonly string[];
  weitere?: readonly string[];
  /** Reads one row; answers everything that is wrong with it. Pure. */
  checkRow: (zeile: Importzeile) => Result<Satz, Importfehler[]>;
  /** Looks at all rows together: duplicates, sums. Runs only when every row is right by itself. */
  checkTogether?: (saetze: readonly Satz[]) => readonly Importfehler[] | Promise<readonly Importfehler[]>;
  /** Writes everything in one transaction. Never called on a dry run or when anything is wrong. */
  write: (saetze: readonly Satz[]) => Promise<void>;
  /** Dry run: says what would happen. */
  probelauf: boolean;
};

export type Importbericht = { gelesen: number; geschrieben: number; probelauf: boolean };

/** All or nothing: one wrong row and nothing is written; every error is reported at once, in the order of rows. */
export async function runImport<Satz>(
  auftrag: ImportAuftrag<Satz>,
): Promise<Result<Importbericht, Importfehler[]>> {
  const tabelle = auftrag.parse();
  if (!tabelle.ok) return tabelle;
  const kopffehler = checkSpalten(tabelle.wert.kopf, auftrag);
  if (kopffehler.length > 0) return fail(kopffehler);

  const saetze: Satz[] = [];
  const zeilenfehler: Importfehler[] = [];
  for (const zeile of tabelle.wert.zeilen) {
    const geprueft = auftrag.checkRow(zeile);
    if (geprueft.ok) saetze.push(geprueft.wert);
    else zeilenfehler.push(...geprueft.fehler.map(toImportfehler));
  }
  if (zeilenfehler.length > 0) return fail(zeilenfehler);
  if (saetze.length === 0) return fail([KEINE_DATEN]);

  const zusammen = (await auftrag.checkTogether?.(saetze)) ?? [];
  if (zusammen.length > 0) return fail(zusammen.map(toImportfehler));

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
  ].map(toImportfehler);
}
