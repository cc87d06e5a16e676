import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import type { Spalte } from '../tabellen/spalten.ts';
import { closePdf, createPdf } from './create-pdf.ts';
import { createTabellenPdf, formatZelle } from './create-tabellen-pdf.ts';

type Zeile = { name: string; vzae: number | string | null };
const SPALTEN: Spalte<Zeile>[] = [
  { kopf: 'Kommune', art: 'text', wert: (zeile) => zeile.name },
  { kopf: 'besetzt', art: 'hundertstel', wert: (zeile) => zeile.vzae },
];
const GRUND = { titel: 'Stellenbesetzung Köln', spalten: SPALTEN, stand: toPlainDate('2022-09-30') };

afterAll(closePdf);

function create(zeilen: Zeile[], synthetisch = false): Promise<Buffer> {
  return createTabellenPdf({ ...GRUND, zeilen, summe: ['Summe', '1,00'], synthetisch });
}

/** Everything that stands in the file, streams inflated. */
function readAll(pdf: Buffer): string {
  const teile = [pdf.toString('latin1')];
  for (const treffer of pdf.toString('latin1').matchAll(/stream\r?\n/g)) {
    try {
      teile.push(
        inflateSync(pdf.subarray(treffer.index + treffer[0].length), { finishFlush: 2 }).toString('latin1'),
      );
    } catch {
      // Not every stream is deflated.
    }
  }
  return teile.join('\n');
}

describe('a table as PDF', () => {
  test('is tagged, has language and title, and says PDF/UA-1', async () => {
    const text = readAll(await create([{ name: 'Köln', vzae: 250 }]));
    expect(text).toMatch(/^%PDF-1\.7/);
    for (const merkmal of [
      '/StructTreeRoot',
      '/MarkInfo',
      '/Lang',
      '/Marked true',
      '/DisplayDocTitle true',
    ]) {
      expect(text).toContain(merkmal);
    }
    expect(text).toMatch(/\/Lang\s*\(de\)/);
    expect(text).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect(Buffer.from(text, 'latin1').toString('utf8')).toContain('Stellenbesetzung Köln</rdf:li>');
    for (const rolle of ['/H1', '/Table', '/THead', '/TH', '/TD']) expect(text).toContain(`/S ${rolle}`);
  });

  test('54 rows run over pages, each with its own head as one table', async () => {
    const zeilen = Array.from({ length: 120 }, (_, i) => ({ name: `Kommune ${i}`, vzae: i }));
    const text = readAll(await create(zeilen));
    expect(text).toMatch(/\/Count 3\b/);
    expect(text.match(/\/S \/Table\b/g)).toHaveLength(1);
    expect(text.match(/\/S \/THead\b/g)).toHaveLength(1);
  });

  test('the same input gives the same bytes, also side by side', async () => {
    const zeilen = [{ name: 'رهف أحمد', vzae: null }];
    const alle = await Promise.all(Array.from({ length: 8 }, () => create(zeilen)));
    expect(new Set(alle.map((pdf) => pdf.toString('base64'))).size).toBe(1);
  });

  test('invented data are marked on the page', async () => {
    const zeilen = [{ name: 'x', vzae: 1 }];
    const [echt, erfunden] = [await create(zeilen), await create(zeilen, true)];
    // The mark is the only artifact of a background; head and foot are there in both.
    const artefakte = (pdf: Buffer): number => readAll(pdf).match(/\/Artifact\b/g)?.length ?? 0;
    expect(artefakte(erfunden)).toBeGreaterThan(artefakte(echt));
  });

  test('text is never a command', async () => {
    const boese = '#panic("x") #read("/etc/passwd") $x$ *y* \\ ` <a> @b // c /* d';
    const pdf = await createTabellenPdf({
      ...GRUND,
      titel: boese,
      untertitel: boese,
      hinweise: [boese],
      summe: [boese, boese],
      zeilen: [{ name: boese, vzae: boese }],
      synthetisch: false,
    });
    expect(readAll(pdf)).toContain('/StructTreeRoot');
  });

  test('a sum row with other columns is a bug', async () => {
    await expect(
      createTabellenPdf({ ...GRUND, zeilen: [], summe: ['x'], synthetisch: false }),
    ).rejects.toThrow('Sum row');
  });
});

test.each([
  [123_456_789, '1.234.567,89'],
  [-100_050, '\u22121.000,50'],
  [5, '0,05'],
  ['x', 'x'],
  [null, ''],
])('%s is shown as %s', (vzae, text) => {
  const spalte = SPALTEN[1];
  expect(spalte && formatZelle(spalte, { name: '', vzae })).toBe(text);
});

describe('templates', () => {
  async function compile(quelle: string): Promise<Buffer> {
    const ordner = await mkdtemp(join(import.meta.dirname, 'probe-'));
    try {
      await writeFile(join(ordner, 'probe.typ'), quelle);
      return await createPdf(
        join(ordner, 'probe.typ'),
        {},
        { titel: 'x', synthetisch: false, sprache: 'de' },
      );
    } finally {
      await rm(ordner, { recursive: true });
    }
  }

  test('a template of another folder imports the ground', async () => {
    const quelle = '#import "/platform/pdf/vorlagen/grund.typ": dokument\n#show: dokument\nHallo';
    expect(readAll(await compile(quelle))).toContain('/StructTreeRoot');
  });

  test.each([
    ['does not compile', '#gibt-es-nicht'],
    ['reads outside of the sources', '#read("/../package.json")'],
    [
      'shows a picture without a description (PDF/UA-1)',
      '#set document(title: "x")\n#image(bytes("<svg xmlns=\\"http://www.w3.org/2000/svg\\" width=\\"9\\" height=\\"9\\"><rect width=\\"9\\" height=\\"9\\"/></svg>"))',
    ],
    ['has no title (PDF/UA-1)', 'Hallo'],
  ])('one that %s is refused', async (_name, quelle) => {
    await expect(compile(quelle)).rejects.toThrow('PDF template failed');
  });

  test('after the thread was ended the next document starts a new one', async () => {
    await closePdf();
    expect((await create([{ name: 'x', vzae: 1 }])).length).toBeGreaterThan(1000);
  });
});
