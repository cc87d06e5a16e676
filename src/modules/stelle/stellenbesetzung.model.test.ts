import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { formatProzent, parseVzae, sumVzae, toVzae } from '#src/core/vzae.ts';
import { loadStandorte } from '#src/modules/standort/index.ts';
import { REGIERUNGSBEZIRKE, STANDORT_TYPEN } from '#src/modules/standort/standort.model.ts';
import { formatZelle } from '#src/platform/pdf/create-tabellen-pdf.ts';
import { BAUSTEINE, type Baustein } from './baustein.model.ts';
import { type Befundcode, computeBefunde } from './befunde.model.ts';
import { GEDRUCKTE_SUMMEN, LANDTAG_STICHTAG } from './gedruckte-summen.ts';
import { type Angaben, computeBericht, type Filter, SORTIERUNGEN } from './stellenbesetzung.model.ts';
import { createDruckspalten, createSpalten } from './spalten.ts';
import { formatMaschinenCsv, toTabellenzeilen } from './tabelle.model.ts';

const standorte = new Map((await loadStandorte()).map((standort) => [standort.name, standort]));

function readCsv(baustein: Baustein): string {
  return readFileSync(`daten/stellenbesetzung-baustein-${baustein}.csv`, 'utf8');
}

/** The rows of the Landtag table as the database would hand them out. */
function toAngaben(baustein: Baustein): Angaben[] {
  return readCsv(baustein)
    .trim()
    .split('\n')
    .slice(1)
    .map((zeile) => {
      const [name = '', stichtag = '', ...zahlen] = zeile.split(',');
      const standort = standorte.get(name);
      if (standort === undefined) throw new Error(name);
      const [zugewiesen, vorgesehen, besetzt] = zahlen.map((text) => {
        const wert = parseVzae(text);
        if (!wert.ok) throw new Error(text);
        return wert.wert;
      });
      return {
        standortId: standort.id,
        name,
        typ: standort.typ,
        regierungsbezirk: standort.regierungsbezirk,
        typEvaluation: standort.typEvaluation,
        herkunft: standort.herkunft,
        zugewiesen: zugewiesen ?? null,
        vorgesehen: vorgesehen ?? null,
        besetzt: besetzt ?? null,
        meldungVom: toPlainDate(stichtag),
        fortgeschrieben: false,
      };
    });
}

const angaben = { 1: toAngaben(1), 2: toAngaben(2), 3: toAngaben(3) };
const bericht = (baustein: Baustein, filter: Filter = {}) =>
  computeBericht(angaben[baustein], { stichtag: LANDTAG_STICHTAG, filter });

describe('table of the Landtag answer', () => {
  it.each(BAUSTEINE)('Baustein %i adds up to the printed totals', (baustein) => {
    const { summe, zeilen } = bericht(baustein);
    expect(zeilen).toHaveLength(54);
    expect(zeilen.filter((zeile) => zeile.andererStand)).toHaveLength(22);
    expect(summe).toMatchObject(GEDRUCKTE_SUMMEN[baustein]);
  });

  it('keeps the printed totals as the file has them', () => {
    const gedruckt = readFileSync('daten/stellenbesetzung-summen.csv', 'utf8').trim().split('\n').slice(1);
    expect(gedruckt).toEqual(
      BAUSTEINE.map((baustein) => {
        const { zugewiesen, vorgesehen, besetzt, offen } = GEDRUCKTE_SUMMEN[baustein];
        return [
          baustein,
          ...[zugewiesen, vorgesehen, besetzt, offen].map((wert) => (wert / 100).toFixed(2)),
        ].join(',');
      }),
    );
  });

  it.each(BAUSTEINE)('Baustein %i comes out byte for byte, with the sum row added', (baustein) => {
    const ausgabe = formatMaschinenCsv(bericht(baustein), LANDTAG_STICHTAG);
    expect(ausgabe.split('\n').slice(0, -2).join('\n')).toBe(readCsv(baustein).trim());
    expect(ausgabe).toMatch(/\nInsgesamt,2022-09-30,[\d.,]+\n$/);
  });

  it.each([
    [1, '75,9', '70,4', 1400],
    [2, '59,2', '51,5', 9328],
    [3, '64,6', '54,3', 3200],
  ] as const)('Baustein %i: both quotas and what „offen“ hides', (baustein, vorgesehen, zugewiesen, nie) => {
    const { summe } = bericht(baustein);
    expect(formatProzent(summe.quoteVorgesehen)).toBe(vorgesehen);
    expect(formatProzent(summe.quoteZugewiesen)).toBe(zugewiesen);
    expect(summe.nieAbgerufen).toBe(nie);
  });

  it('never divides by zero', () => {
    const zeilen = toTabellenzeilen(bericht(3));
    const zellen = (name: string) => {
      const zeile = zeilen.find((eintrag) => eintrag.name === name) ?? fail();
      return createDruckspalten(3).map((spalte) => formatZelle(spalte, zeile));
    };
    expect(zellen('Aachen')).toEqual(['Aachen', '0,00', '0,00', '0,00', '0,00', '0,00', '–', '–', '']);
    expect(zellen('Köln')).toEqual(['Köln', '3,00', '0,00', '0,00', '0,00', '3,00', '–', '0,0', '']);
    expect(zellen('Bonn')).toEqual([
      'Bonn',
      '3,00',
      '3,00',
      '3,00',
      '0,00',
      '0,00',
      '100,0',
      '100,0',
      'Stand 30.06.2022',
    ]);
  });

  it('names the columns as the source does, and never two facts with one label', () => {
    const koepfe = BAUSTEINE.map((baustein) => createSpalten(baustein).map(({ kopf }) => kopf));
    expect(koepfe[0]?.slice(2, 4)).toEqual([
      'Anzahl der vom Land zur Verfügung gestellten Stellen',
      'Anzahl der abgerufenen Stellen',
    ]);
    expect(koepfe[1]?.slice(2, 4)).toEqual([
      'Anzahl der vom Land zugewiesenen Stellen',
      'Anzahl der kommunal vorgesehenen Stellen',
    ]);
    expect(koepfe[2]).toEqual(koepfe[1]);
  });

  it('filters by type, Regierungsbezirk and type of the evaluation', () => {
    expect(bericht(1, { typ: 'KREISFREIE_STADT' }).summe).toMatchObject({
      zugewiesen: 5750,
      vorgesehen: 5700,
      besetzt: 4322,
      offen: 1378,
    });
    const kreise =
      bericht(2, { typ: 'KREIS' }).summe.besetzt + bericht(2, { typ: 'STAEDTEREGION' }).summe.besetzt;
    expect(kreise).toBe(20_809);
    expect(bericht(1, { typEvaluation: 'ohne' }).zeilen.map(({ name }) => name)).toEqual([
      'Herne',
      'Hochsauerlandkreis',
      'Kreis Düren',
      'Kreis Siegen-Wittgenstein',
    ]);
    expect(bericht(1, { typEvaluation: 7, regierungsbezirk: 'Düsseldorf' }).zeilen).toHaveLength(5);
  });

  it('sorts rows without a quota to the end, both ways', () => {
    for (const absteigend of [true, false]) {
      const { zeilen } = computeBericht(angaben[3], {
        stichtag: LANDTAG_STICHTAG,
        sortierung: { feld: 'quoteVorgesehen', absteigend },
      });
      expect(zeilen.slice(-2).map(({ name }) => name)).toEqual(['Aachen', 'Köln']);
    }
  });

  it('leaves a row without any word about the Besetzung empty, not zero', () => {
    const [erste, ...rest] = angaben[1];
    if (erste === undefined) return fail();
    const mitLuecke = computeBericht([{ ...erste, besetzt: null }, ...rest], { stichtag: LANDTAG_STICHTAG });
    expect(mitLuecke.ohneAngabe).toBe(1);
    expect(mitLuecke.summe.zugewiesen).toBe(19_400 - 250);
    expect(formatMaschinenCsv(mitLuecke, LANDTAG_STICHTAG)).toContain('\nAachen,,,,,\n');
  });

  it('sum row = sum of the cells, for any filter and order', () => {
    const filter = fc.record({
      typ: fc.option(fc.constantFrom(...STANDORT_TYPEN), { nil: undefined }),
      regierungsbezirk: fc.option(fc.constantFrom(...REGIERUNGSBEZIRKE), { nil: undefined }),
      typEvaluation: fc.option(fc.constantFrom<number | 'ohne'>(1, 2, 3, 4, 5, 6, 7, 'ohne'), {
        nil: undefined,
      }),
    });
    const sortierung = fc.record({ feld: fc.constantFrom(...SORTIERUNGEN), absteigend: fc.boolean() });
    fc.assert(
      fc.property(fc.constantFrom(...BAUSTEINE), filter, sortierung, (baustein, wahl, ordnung) => {
        const { zeilen, summe } = computeBericht(angaben[baustein], {
          stichtag: LANDTAG_STICHTAG,
          filter: wahl,
          sortierung: ordnung,
        });
        for (const feld of ['zugewiesen', 'vorgesehen', 'besetzt', 'offen', 'nieAbgerufen'] as const) {
          expect(summe[feld]).toBe(sumVzae(zeilen.map((zeile) => zeile.zahlen?.[feld] ?? toVzae(0))));
        }
        expect(summe.zugewiesen).toBe(summe.besetzt + summe.offen + summe.nieAbgerufen);
      }),
    );
  });
});

describe('data-quality findings', () => {
  const berichte = { 1: bericht(1), 2: bericht(2), 3: bericht(3) };
  const befunde = computeBefunde(berichte, { stichtag: LANDTAG_STICHTAG, landtag: true });
  const find = (code: Befundcode, baustein: Baustein | null) =>
    befunde.find((befund) => befund.code === code && befund.baustein === baustein);

  it('names the mixed Stichtage with their parts', () => {
    const befund = find('ZWEI_STICHTAGE', 1);
    expect(befund?.betroffen).toHaveLength(22);
    expect(befund?.text).toContain(
      'Stand 30.06.2022: 22 Zeilen, 88,00 zur Verfügung gestellt, 81,00 abgerufen, 59,65 besetzt, 21,35 offen',
    );
    expect(find('ZWEI_STICHTAGE', 2)?.text).toContain(
      '407,00 zugewiesen, 360,72 vorgesehen, 222,31 besetzt, 138,41 offen',
    );
  });

  it.each([
    [1, 11, 1400],
    [2, 15, 9328],
    [3, 19, 3200],
  ] as const)('Baustein %i: what was never called up', (baustein, anzahl, vzae) => {
    const befund = find('NIE_ABGERUFEN', baustein);
    expect(befund?.betroffen).toHaveLength(anzahl);
    expect(befund?.vzae).toBe(vzae);
  });

  it('names undefined quotas and empty Besetzungen', () => {
    expect(find('QUOTE_NICHT_DEFINIERT', 3)?.betroffen.map(({ name }) => name)).toEqual(['Aachen', 'Köln']);
    expect(find('NICHTS_BESETZT', 1)?.text).toContain('Düsseldorf (2,50)');
    expect(find('NICHTS_BESETZT', 2)?.text).toContain('Bonn (7,00)');
    expect(find('NICHTS_BESETZT', 3)?.betroffen.map(({ name }) => name)).toEqual([
      'Dortmund',
      'Düsseldorf',
      'Herne',
      'Kreis Gütersloh',
      'Kreis Höxter',
      'Kreis Soest',
      'Mülheim an der Ruhr',
    ]);
  });

  it('sees Case Management without Koordination', () => {
    expect(find('CASE_MANAGEMENT_OHNE_KOORDINATION', null)?.text).toContain(
      'Düsseldorf (5,50 Stellen in Baustein 2, 0,00 in Baustein 1)',
    );
  });

  it('notes 714 against 713 and the missing Verwaltungsassistenz', () => {
    expect(find('TEXT_UND_TABELLE', 2)).toMatchObject({ vzae: 100, quelle: expect.stringContaining('498') });
    expect(find('VERWALTUNGSASSISTENZ_FEHLT', 1)?.vzae).toBe(2700);
  });

  it('compares with the printed totals: silent when equal, loud when one cell differs', () => {
    expect(befunde.some((befund) => befund.code === 'SUMME_WEICHT_AB')).toBe(false);
    const falsch = angaben[1].map((zeile) =>
      zeile.name === 'Köln' ? { ...zeile, besetzt: toVzae(200) } : zeile,
    );
    const abweichend = computeBefunde(
      { 1: computeBericht(falsch, { stichtag: LANDTAG_STICHTAG }) },
      { stichtag: LANDTAG_STICHTAG, landtag: true },
    );
    expect(abweichend.find((befund) => befund.code === 'SUMME_WEICHT_AB')?.text).toContain(
      '136,85, gedruckt 136,57',
    );
  });

  it('names more besetzt than vorgesehen, and Standorte without a word', () => {
    const [erste, zweite, ...rest] = angaben[1];
    if (erste === undefined || zweite === undefined) return fail();
    const zeilen = [{ ...erste, besetzt: toVzae(300) }, { ...zweite, besetzt: null }, ...rest];
    const gefunden = computeBefunde(
      { 1: computeBericht(zeilen, { stichtag: LANDTAG_STICHTAG }) },
      { stichtag: LANDTAG_STICHTAG, landtag: false },
    );
    expect(gefunden.find((befund) => befund.code === 'MEHR_BESETZT_ALS_VORGESEHEN')).toMatchObject({
      vzae: 50,
      betroffen: [{ name: 'Aachen' }],
    });
    expect(gefunden.find((befund) => befund.code === 'OHNE_ANGABE')?.betroffen).toEqual([
      { name: 'Bielefeld', vzae: null },
    ]);
  });
});

function fail(): never {
  throw new Error('Fixture is incomplete');
}
