import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedStandorte } from '#src/modules/standort/index.ts';
import { seedStellenbesetzung } from '#src/modules/stelle/index.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { runBerichtStellenbesetzung } from './bericht-stellenbesetzung.ts';
import { runImportStellenbesetzung } from './import-stellenbesetzung.ts';

const dienste = await createTestDienste({ eigene: true });
let ordner: string;

beforeAll(async () => {
  await seedStandorte(dienste);
  ordner = await mkdtemp(join(tmpdir(), 'kim-cli-'));
});
afterAll(() => rm(ordner, { recursive: true }));

const datei = (baustein: number) => `daten/stellenbesetzung-baustein-${baustein}.csv`;
const importiere = (...argv: string[]) => runImportStellenbesetzung(dienste, argv);
const berichte = (...argv: string[]) => runBerichtStellenbesetzung(dienste, argv);

describe('kim import stellenbesetzung', () => {
  it('dry run, import, again', async () => {
    expect(await importiere(datei(1), '--baustein', '1', '--probelauf')).toMatchObject({
      code: 0,
      ausgabe: expect.stringContaining('Probelauf'),
    });
    expect(await importiere(datei(1), '--baustein', '1')).toMatchObject({
      code: 0,
      ausgabe: expect.stringContaining('54 neu'),
    });
    expect(await importiere(datei(1), '--baustein', '1')).toMatchObject({
      code: 0,
      ausgabe: expect.stringContaining('54 unverändert'),
    });
    const { ausgabe } = await importiere(datei(1), '--baustein', '1', '--json');
    expect(JSON.parse(ausgabe)).toMatchObject({ ergebnis: 'UNVERAENDERT', zeilen: 54 });
  });

  it('prints row, column, reason and repair and ends with 1', async () => {
    const kaputt = join(ordner, 'kaputt.csv');
    await writeFile(
      kaputt,
      String(await readFile(datei(2))).replace('Hamm,2022-09-30,9.00', 'Hamm,2022-09-30,9.005'),
    );
    const { code, ausgabe } = await importiere(kaputt, '--baustein', '2');
    expect(code).toBe(1);
    expect(ausgabe).toContain(
      'Zeile 14, Spalte „zugewiesen“: Die Zahl hat mehr als zwei Nachkommastellen. (dort steht: „9.005“) Schreiben Sie die Zahl so: 2.50.',
    );
    expect((await berichte('--baustein', '2', '--stichtag', '2022-09-30')).ausgabe).toContain(
      '\nHamm,,,,,\n',
    );
  });

  it('lists a conflict and ends with 1', async () => {
    const anders = join(ordner, 'anders.csv');
    await writeFile(
      anders,
      String(await readFile(datei(1))).replace(
        'Köln,2022-09-30,2.50,2.50,1.72,0.78',
        'Köln,2022-09-30,2.50,2.50,2.00,0.50',
      ),
    );
    const { code, ausgabe } = await importiere(anders, '--baustein', '1');
    expect(code).toBe(1);
    expect(ausgabe).toMatch(
      /Zeile 17, Köln, 2022-09-30: .*besetzten Stellen: in der Datei 2,00, geführt 1,72/,
    );
  });

  it.each([
    [[], 'genau eine Datei'],
    [[datei(1)], '--baustein'],
    [[datei(1), '--baustein', '2'], 'heißt nach Baustein 1'],
    [['gibt-es-nicht.csv', '--baustein', '1'], 'nicht lesbar'],
    [[datei(1), '--baustein', '1', '--unbekannt'], 'unbekannt'],
  ])('wrong use %j', async (argv, satz) => {
    expect(await importiere(...argv)).toMatchObject({ code: 2, ausgabe: expect.stringContaining(satz) });
  });
});

describe('kim bericht stellenbesetzung', () => {
  it('csv: the file of the Landtag table byte for byte, and the sum row', async () => {
    expect(await seedStellenbesetzung(dienste)).toBe(108);
    expect(await seedStellenbesetzung(dienste)).toBe(0);
    for (const [baustein, summe] of [
      [1, '194.00,180.00,136.57,43.43'],
      [2, '713.00,619.72,367.16,252.56'],
      [3, '200.00,168.00,108.50,59.50'],
    ] as const) {
      const { code, ausgabe } = await berichte(
        '--baustein',
        String(baustein),
        '--stichtag',
        '2022-09-30',
        '--format',
        'csv',
      );
      expect(code).toBe(0);
      expect(ausgabe).toBe(`${await readFile(datei(baustein), 'utf8')}Insgesamt,2022-09-30,${summe}`);
    }
  });

  it('its own csv can be read back, sum row included', async () => {
    const kopie = join(ordner, 'kopie.csv');
    await berichte('--baustein', '3', '--stichtag', '2022-09-30', '--datei', kopie);
    expect(await importiere(kopie, '--baustein', '3')).toMatchObject({
      code: 0,
      ausgabe: expect.stringContaining('54 unverändert'),
    });
  });

  it('json: VZÄ as numbers, quotas, null where there is nothing to divide by', async () => {
    const { ausgabe } = await berichte('--baustein', '3', '--stichtag', '2022-09-30', '--format', 'json');
    const bericht = JSON.parse(String(ausgabe));
    expect(bericht).toMatchObject({
      baustein: 3,
      stichtag: '2022-09-30',
      insgesamt: { besetzt: 108.5, quote_von_vorgesehen_prozent: 64.6, nie_abgerufen: 32 },
    });
    expect(bericht.zeilen[0]).toMatchObject({
      kommune: 'Aachen',
      quote_von_vorgesehen_prozent: null,
      quote_von_zugewiesen_prozent: null,
    });
  });

  it('pdf: bytes', async () => {
    const { ausgabe } = await berichte('--baustein', '2', '--stichtag', '2022-09-30', '--format', 'pdf');
    expect(ausgabe).toBeInstanceOf(Uint8Array);
    expect(
      Buffer.from(ausgabe as Uint8Array)
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  it.each([
    [['--stichtag', '2022-09-30'], '--baustein'],
    [['--baustein', '1'], '--stichtag'],
    [['--baustein', '1', '--stichtag', '30.09.2022'], '--stichtag'],
    [['--baustein', '1', '--stichtag', '2022-09-30', '--format', 'doc'], '--format'],
    [['--baustein', '1', '--stichtag', '2022-09-30', '--typ', 'DORF'], '--typ'],
  ])('wrong use %j', async (argv, satz) => {
    expect(await berichte(...argv)).toMatchObject({ code: 2, ausgabe: expect.stringContaining(satz) });
  });
});
