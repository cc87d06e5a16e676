import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { getOk } from '#src/core/result.ts';
import { parseVzae } from '#src/core/vzae.ts';
import { parseCsv } from '#src/platform/tabellen/parse-csv.ts';
import { computeBetragstafel, computeVerteilungVon } from './rechner.model.ts';
import { STANDORTE_2022 } from './rechner-standorte.model.ts';

const readTabelle = (datei: string): Record<string, string>[] =>
  getOk(parseCsv(readFileSync(`daten/${datei}.csv`))).zeilen.map(({ werte }) => werte);

describe('amounts of the 54 Standorte', () => {
  it('the posts are those of the published tables', () => {
    const zugewiesen = (baustein: 1 | 2 | 3) =>
      new Map(
        readTabelle(`stellenbesetzung-baustein-${baustein}`).map((zeile) => [
          zeile['kommune'],
          getOk(parseVzae(zeile['zugewiesen'] ?? '')),
        ]),
      );
    const [eins, zwei, drei] = [zugewiesen(1), zugewiesen(2), zugewiesen(3)];
    expect(
      STANDORTE_2022.map(({ name, typ, koordination, caseManagement, baustein3 }) => [
        name,
        typ,
        koordination,
        caseManagement,
        baustein3,
      ]),
    ).toEqual(
      readTabelle('kim-standorte').map(({ name, typ }) => [
        name,
        typ,
        eins.get(name),
        zwei.get(name),
        drei.get(name),
      ]),
    );
    expect(STANDORTE_2022.every(({ zusatzstellen }) => Number.isInteger(zusatzstellen))).toBe(true);
  });

  it('control sums of the Land: posts of 2022 times the Jahresbeträge', () => {
    const { zeilen, summen, gesamt } = computeBetragstafel();
    expect(zeilen).toHaveLength(54);
    expect(summen.koord + summen.zusatz).toBe(19_400 * 57_000);
    expect(summen.va).toBe(54 * 2_250_000);
    expect(summen.cm).toBe(713 * 5_700_000);
    expect(summen.sach_koord).toBe(19_400 * 5_700);
    expect(summen.sach_va).toBe(54 * 285_000);
    expect(summen.veranst + summen.massn).toBe(54 * 1_500_000);
    expect(gesamt).toBe(Object.values(summen).reduce<number>((summe, betrag) => summe + betrag, 0));
    expect(gesamt).toBe(zeilen.reduce<number>((summe, zeile) => summe + zeile.gesamt, 0));
  });

  it.each([
    ['Bonn', 19_710_000 + 12 * 5_700_000],
    ['Städteregion Aachen', 25_980_000 + 12 * 5_700_000],
    ['Kreis Recklinghausen', 25_980_000 + 6 * 6_270_000 + 18 * 5_700_000],
  ])('%s by hand', (name, betrag) => {
    expect(computeBetragstafel().zeilen.find(({ standort }) => standort.name === name)?.gesamt).toBe(betrag);
  });
});

describe('the Verteilschlüssel', () => {
  const verteile = (stellen: string, bestaende: string) =>
    computeVerteilungVon(
      new Map([
        ['stellen', [stellen]],
        ['bestaende', [bestaende]],
      ]),
    );
  const fehlerVon = (stellen: string, bestaende: string): string[] => {
    const ergebnis = verteile(stellen, bestaende);
    return ergebnis.ok ? [] : ergebnis.fehler.map(({ feld, text }) => `${feld}: ${text}`);
  };

  it('40 % by the first, 60 % by the second number, all posts given out; tabs as a spreadsheet copies them', () => {
    const { zuteilungen } = getOk(verteile('10', 'A; 1.000; 0\r\n\r\nB\t0\t500\r\n'));
    expect(zuteilungen.map(({ name, flueag, awov, stellen }) => [name, flueag, awov, stellen])).toEqual([
      ['A', 1000, 0, 4],
      ['B', 0, 500, 6],
    ]);
    expect(getOk(verteile('10.000', 'A; 1; 1')).stellen).toBe(10_000);
  });

  it('names each line that is wrong, and what', () => {
    expect(fehlerVon('0', 'A; 1; 1')[0]).toContain('stellen: Geben Sie eine ganze Zahl');
    expect(fehlerVon('2,5', '')).toHaveLength(2);
    expect(fehlerVon('5', 'A; 1\nB; 1,5; 2\nC; 2; -3\n; 1; 1\nD; 1; 1\nD; 1; 1')).toEqual([
      expect.stringContaining('Zeile 1: Hier werden ein Name und zwei Zahlen'),
      expect.stringContaining('Zeile 2: Der FlüAG-Bestand'),
      expect.stringContaining('Zeile 3: Der AWoV-Bestand'),
      expect.stringContaining('Zeile 4: Der Name fehlt'),
      expect.stringContaining('Zeile 6: „D“ steht schon'),
    ]);
    expect(fehlerVon('5', 'A; 0; 1')[0]).toContain('überall 0');
    expect(fehlerVon('5', 'A; 1; 1\n'.repeat(300))[0]).toContain('Möglich sind 200');
    expect(fehlerVon('5', 'A; 99999999999; 1')[0]).toContain('FlüAG');
  });
});
