import { expect, test, vi } from 'vitest';
import { fail, ok } from '#src/core/result.ts';
import { parseCsv } from './parse-csv.ts';
import { type ImportAuftrag, runImport } from './run-import.ts';

function toAuftrag(text: string, anders: Partial<ImportAuftrag<number>> = {}): ImportAuftrag<number> {
  return {
    parse: () => parseCsv(Buffer.from(text)),
    spalten: ['n'],
    weitere: ['notiz'],
    checkRow: ({ nummer, werte }) => {
      const n = Number(werte['n']);
      if (Number.isInteger(n)) return ok(n);
      return fail([{ zeile: nummer, spalte: 'n', grund: 'Keine Zahl.', reparatur: 'Zahl eingeben.' }]);
    },
    write: vi.fn<(saetze: readonly number[]) => Promise<void>>(() => Promise.resolve()),
    probelauf: false,
    ...anders,
  };
}

test('right rows are written once, together', async () => {
  const auftrag = toAuftrag('n;notiz\n1;x\n2;y');
  expect(await runImport(auftrag)).toEqual(ok({ gelesen: 2, geschrieben: 2, probelauf: false }));
  expect(auftrag.write).toHaveBeenCalledExactlyOnceWith([1, 2]);
});

test('one wrong row: nothing is written, every error is named', async () => {
  const auftrag = toAuftrag('n\n1\nx\n2\ny');
  const ergebnis = await runImport(auftrag);
  expect(!ergebnis.ok && ergebnis.fehler.map((fehler) => fehler.zeile)).toEqual([3, 5]);
  expect(auftrag.write).not.toHaveBeenCalled();
});

test('a dry run says the same and writes nothing', async () => {
  const auftrag = toAuftrag('n\n1', { probelauf: true });
  expect(await runImport(auftrag)).toEqual(ok({ gelesen: 1, geschrieben: 0, probelauf: true }));
  expect(auftrag.write).not.toHaveBeenCalled();
});

test.each([
  ['a missing and an unknown column', 'm\n1', ['Diese Spalte fehlt.', 'Diese Spalte ist nicht bekannt.']],
  ['a head without rows', 'n\n', ['Die Datei enthält nur eine Kopfzeile.']],
  ['an unreadable file', '', ['Die Datei ist leer.']],
])('%s', async (_name, text, gruende) => {
  const auftrag = toAuftrag(text);
  const ergebnis = await runImport(auftrag);
  expect(!ergebnis.ok && ergebnis.fehler.map((fehler) => fehler.grund)).toEqual(gruende);
  expect(auftrag.write).not.toHaveBeenCalled();
});

test('rows that are right alone may be wrong together', async () => {
  const doppelt = { zeile: 3, spalte: 'n', grund: 'Doppelt.', reparatur: 'Eine Zeile entfernen.' };
  const auftrag = toAuftrag('n\n1\n1', {
    checkTogether: (n) => (new Set(n).size < n.length ? [doppelt] : []),
  });
  expect(await runImport(auftrag)).toEqual(fail([doppelt]));
  expect(auftrag.write).not.toHaveBeenCalled();
});

test('a failing write is a bug and travels as an exception', async () => {
  const auftrag = toAuftrag('n\n1', { write: () => Promise.reject(new Error('x')) });
  await expect(runImport(auftrag)).rejects.toThrow('x');
});
