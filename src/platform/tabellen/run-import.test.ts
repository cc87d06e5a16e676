import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { fail, ok } from '#src/core/result.ts';
import { readCsv } from './parse-csv.ts';
import { type ImportAuftrag, runImport } from './run-import.ts';

function toAuftrag(text: string, anders: Partial<ImportAuftrag<number>> = {}): ImportAuftrag<number> {
  return {
    read: () => readCsv(Buffer.from(text)),
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
  [
    'a missing and an unknown column, once',
    'm\n1\nx',
    ['Diese Spalte fehlt.', 'Diese Spalte ist nicht bekannt.'],
  ],
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

test('half a line and an open quote hide nothing of the other rows', async () => {
  const auftrag = toAuftrag('n;notiz\nx;a\n2\n3;b;c\ny;"d\nz;"e"\n1;f\n4;"g');
  const ergebnis = await runImport(auftrag);
  expect(!ergebnis.ok && ergebnis.fehler.map(({ zeile, spalte, grund }) => [zeile, spalte, grund])).toEqual([
    [2, 'n', 'Keine Zahl.'],
    [3, 'notiz', 'Die Zeile hat 1 statt 2 Spalten. Ab hier fehlt der Rest.'],
    [4, null, 'Die Zeile hat 3 statt 2 Spalten.'],
    [5, 'notiz', 'Ein Anführungszeichen wird nicht geschlossen, oder im Wert steht ein einzelnes.'],
    [6, 'n', 'Keine Zahl.'],
    [8, 'notiz', 'Ein Anführungszeichen wird geöffnet und bis zum Ende der Datei nicht geschlossen.'],
  ]);
  expect(auftrag.write).not.toHaveBeenCalled();
});

test('a wrong head does not hide the content of the columns that are right', async () => {
  const auftrag = toAuftrag('n;notitz;n\nx;a;x', { spalten: ['n', 'm'] });
  const ergebnis = await runImport(auftrag);
  expect(!ergebnis.ok && ergebnis.fehler.map(({ spalte, grund }) => [spalte, grund])).toEqual([
    ['n', 'Diese Überschrift steht zweimal in der Kopfzeile.'],
    ['m', 'Diese Spalte fehlt.'],
    ['notitz', 'Diese Spalte ist nicht bekannt.'],
  ]);
  const nurName = await runImport(toAuftrag('n;notitz\nx;a'));
  expect(!nurName.ok && nurName.fehler.map(({ zeile, spalte }) => [zeile, spalte])).toEqual([
    [1, 'notitz'],
    [2, 'n'],
  ]);
});

test('rows are compared with each other even when one is wrong, sums only when all are there', async () => {
  const checkTogether = vi.fn<NonNullable<ImportAuftrag<number>['checkTogether']>>(() => [
    { zeile: 3, spalte: 'n', grund: 'Doppelt.', reparatur: 'Eine Zeile entfernen.' },
  ]);
  const ergebnis = await runImport(toAuftrag('n\n1\n1\nx', { checkTogether }));
  expect(!ergebnis.ok && ergebnis.fehler.map(({ zeile }) => zeile)).toEqual([3, 4]);
  expect(checkTogether).toHaveBeenCalledExactlyOnceWith([1, 1], false);
});

/** Each kind of row with whether it is wrong. Every wrong row has to be named, whatever stands around it. */
const ZEILENARTEN = {
  richtig: ['1;x', false],
  umbrochen: ['1;"x ""y"" z"', false],
  inhalt: ['eins;x', true],
  halb: ['1', true],
  zulang: ['1;x;y', true],
  streu: ['1;x"y', true],
  offen: ['1;"x', true],
} as const;

test('exactly the wrong rows are named, in order', async () => {
  const arten = fc.array(fc.constantFrom(...(Object.keys(ZEILENARTEN) as (keyof typeof ZEILENARTEN)[])), {
    minLength: 1,
    maxLength: 30,
  });
  await fc.assert(
    fc.asyncProperty(arten, fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), async (zeilen, ende, bom) => {
      const text = ['n;notiz', ...zeilen.map((art) => ZEILENARTEN[art][0])].join(ende);
      const auftrag = toAuftrag(bom ? `\ufeff${text}` : text);
      const ergebnis = await runImport(auftrag);
      const falsche = zeilen.flatMap((art, stelle) => (ZEILENARTEN[art][1] ? [stelle + 2] : []));
      expect(ergebnis.ok ? [] : ergebnis.fehler.map(({ zeile }) => zeile)).toEqual(falsche);
      expect(auftrag.write).toHaveBeenCalledTimes(falsche.length === 0 ? 1 : 0);
    }),
  );
});

test('a failing write is a bug and travels as an exception', async () => {
  const auftrag = toAuftrag('n\n1', { write: () => Promise.reject(new Error('x')) });
  await expect(runImport(auftrag)).rejects.toThrow('x');
});
