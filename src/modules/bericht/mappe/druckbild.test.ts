import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { closePdf, createPdf } from '#src/platform/pdf/create-pdf.ts';
import { readPdf } from '#test/support/pdf-text.ts';
import { toTabellenbild } from '../kennzahl/bild.model.ts';
import type { Kennzahltabelle } from '../kennzahl/kennzahl.model.ts';
import { toDruckbilder } from './druckbild.model.ts';
import { toTabellendruck } from './druck.model.ts';

const kopf = (text: string, summe = false) => ({ code: text, text, summe });
const QUARTALE = [1, 2, 3, 4].map((i) => kopf(`${i}. Quartal 2026`));
const GRUND: Kennzahltabelle = {
  kennzahl: 'K-01',
  version: 1,
  titel: 'Begonnene Kurzberatungen',
  einheit: 'ANZAHL',
  zeilen: [kopf('Insgesamt', true)],
  spalten: [...QUARTALE, kopf('Jahr 2026', true)],
  zellen: [[12, 'x', 31, 0, 45]],
  median: null,
  n: 45,
  N: null,
  zeitraum: { von: toPlainDate('2026-01-01'), bis: toPlainDate('2026-12-31') },
  stichtag: null,
  wissensstand: toPlainDate('2026-12-31'),
  frische: null,
  verfahren: 'SPERRUNG',
  hinweise: [],
  anteilVerdeckt: 25,
  profil: 'EXTERN',
  pruefsumme: '0'.repeat(64),
};
const BERATUNGEN: Kennzahltabelle = {
  ...GRUND,
  zeilen: [kopf('Sozialamt'), kopf('Jobcenter'), kopf('Schule'), kopf('Ärztin'), kopf('Insgesamt', true)],
  zellen: [['x'], ['x'], [40], [0], [45]],
  spalten: [kopf('Jahr 2026')],
};
const VORLAGE = fileURLToPath(new URL('./bericht.typ', import.meta.url));
const drucke = async (tabelle: Kennzahltabelle) =>
  readPdf(
    await createPdf(VORLAGE, toTabellendruck(tabelle, toPlainDate('2026-12-31')), {
      titel: tabelle.titel,
      synthetisch: false,
      sprache: 'de',
    }),
  );

afterAll(closePdf);

describe('the summary of a chart', () => {
  it('says span and place of what is shown, and how much is hidden', () => {
    expect(toTabellenbild(GRUND).zusammenfassung).toBe(
      'Begonnene Kurzberatungen, 01.01.2026 bis 31.12.2026: Anzahl. Größte gezeigte Zahl: 31 (3. Quartal 2026), kleinste: 0 (4. Quartal 2026). Verdeckt ist 1 Zahl; im Bild steht dort ein x.',
    );
    expect(toTabellenbild(BERATUNGEN).zusammenfassung).toContain('Verdeckt sind 2 Zahlen');
    expect(toTabellenbild({ ...GRUND, zellen: [['x', 'x', null, null, null]] }).zusammenfassung).toContain(
      'Es gibt keine Zahl, die gezeigt werden kann.',
    );
    expect(toTabellenbild({ ...GRUND, zellen: [[7, 7, 7, 7, 28]] }).zusammenfassung).toContain(
      'Alle gezeigten Zahlen: 7.',
    );
  });

  it('draws units as people read them, mean and median as two lines, sums apart', () => {
    const { daten } = toTabellenbild({
      ...GRUND,
      einheit: 'MITTEL_MEDIAN',
      zeilen: [kopf('Dauer')],
      zellen: [[125, 'x', 90, 80, null]],
      median: [[100, 'x', 70, 60, null]],
    });
    expect(daten.reihen).toEqual(['Dauer: Mittelwert', 'Dauer: Median']);
    expect(daten.punkte[0]?.werte).toEqual([12.5, 10]);
    expect(daten.punkte[1]?.werte).toEqual(['x', 'x']);
    expect(toTabellenbild(BERATUNGEN).daten.punkte.map(({ name }) => name)).not.toContain('Insgesamt');
  });
});

describe('the chart in a document', () => {
  it('is a tagged picture with title and summary as its description, before the table with the same numbers', async () => {
    const { rollen, text, bilder } = await drucke(BERATUNGEN);
    expect(bilder).toEqual([
      expect.stringMatching(
        /^Begonnene Kurzberatungen im Bild\. .*Verdeckt sind 2 Zahlen.*Alle Zahlen stehen in der Tabelle darunter\.$/,
      ),
    ]);
    expect(rollen.indexOf('Figure')).toBeGreaterThan(rollen.indexOf('H1'));
    expect(rollen.indexOf('Figure')).toBeLessThan(rollen.indexOf('Table'));
    // Words of the picture are words, not paths: the sign of what is hidden, twice in the picture and twice in the table.
    expect(text.match(/^x$/gm)?.length).toBe(4);
    expect(text).toContain('x: verdeckt, nicht null');
    expect(text.indexOf('Größte gezeigte Zahl: 40 (Schule)')).toBeLessThan(text.indexOf('Aufteilung'));
  });

  it('never carries a hidden number: the picture knows what the table shows', () => {
    const [bild] = toDruckbilder(GRUND);
    expect(bild?.svg.match(/<circle /g)).toHaveLength(3);
    expect(bild?.svg.match(/<polyline /g)).toHaveLength(1);
    expect(bild?.svg).toContain('>x</text>');
  });

  it('is drawn in two pictures on one axis when there are more bars than fit a page', async () => {
    const viele = Array.from({ length: 70 }, (_, i) => kopf(`Kommune Nummer ${i}`));
    const tabelle = {
      ...GRUND,
      zeilen: viele,
      spalten: [kopf('Jahr 2026')],
      zellen: viele.map((_, i) => [i * 10]),
    };
    const bilder = toDruckbilder(tabelle);
    expect(bilder.map(({ svg }) => svg.match(/<rect /g)?.length)).toEqual([54, 16]);
    for (const { svg } of bilder) expect(svg).toContain('>800</text>');
    expect((await drucke(tabelle)).bilder.map((text) => text.slice(0, 50))).toEqual([
      expect.stringContaining('(Bild 1 von 2)'),
      expect.stringContaining('(Bild 2 von 2)'),
    ]);
  });
});
