import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const DOKUMENT = 'docs/schmerzpunkte.md';
const STAENDE = ['ja', 'teilweise', 'noch nicht', 'keine Software'] as const;
type Stand = (typeof STAENDE)[number];
type Zeile = { gruppe: string; nummer: string; quelle: string; was: string; stand: Stand; wo: string };

/** A1–A85 and B1–B43: every pain point of the two parts of the report, none twice. */
const NUMMERN = [
  ...Array.from({ length: 85 }, (_, stelle) => `A${String(stelle + 1)}`),
  ...Array.from({ length: 43 }, (_, stelle) => `B${String(stelle + 1)}`),
];
const QUELLE = /^\[L\d+(–\d+)?(, L\d+(–\d+)?)*\]$/;

const isStand = (text: string): text is Stand => STAENDE.some((stand) => stand === text);
const zellenOf = (zeile: string): string[] =>
  zeile
    .slice(1, -1)
    .split('|')
    .map((zelle) => zelle.trim());

/** Every row of a table that begins like a number of ours, below the heading of its group. */
function readZeilen(text: string): Zeile[] {
  let gruppe = '';
  return text.split('\n').flatMap((zeile) => {
    gruppe = /^## (.+)$/.exec(zeile)?.[1] ?? gruppe;
    if (!/^\| [AB]\d/.test(zeile)) return [];
    const [nummer = '', quelle = '', was = '', stand = '', wo = '', ...rest] = zellenOf(zeile);
    if (!isStand(stand) || rest.length > 0)
      throw new Error(`${DOKUMENT}, ${nummer}: fünf Spalten; „Bedient“ ist ${STAENDE.join(', ')}.`);
    return [{ gruppe, nummer, quelle, was, stand, wo }];
  });
}

const countStaende = (zeilen: readonly Zeile[]): number[] =>
  STAENDE.map((stand) => zeilen.filter((zeile) => zeile.stand === stand).length);
const formatSumme = (titel: string, zeilen: readonly Zeile[]): string =>
  `| ${titel} | ${countStaende(zeilen).join(' | ')} | ${String(zeilen.length)} |`;
const toAnker = (titel: string): string =>
  titel
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

/** The rows of the summary as they follow from the rows of the groups. */
function computeUebersicht(zeilen: readonly Zeile[]): string[] {
  const gruppen = [...new Set(zeilen.map(({ gruppe }) => gruppe))];
  return [
    ...gruppen.map((titel) =>
      formatSumme(
        `[${titel}](#${toAnker(titel)})`,
        zeilen.filter(({ gruppe }) => gruppe === titel),
      ),
    ),
    formatSumme('**Alle**', zeilen),
  ];
}

const pfadeOf = ({ wo }: Zeile): string[] =>
  [...wo.matchAll(/`([^`]+)`/g)].map((treffer) => treffer[1] ?? '').filter((wort) => wort.includes('.'));
const isBeleg = (pfad: string): boolean => /\.(test\.tsx?|journey\.ts)$/.test(pfad);

describe(DOKUMENT, () => {
  const zeilen = readZeilen(readFileSync(DOKUMENT, 'utf8'));

  it('names every pain point once, with the line of its source', () => {
    expect(zeilen.map(({ nummer }) => nummer).toSorted()).toEqual(NUMMERN.toSorted());
    expect(zeilen.filter(({ quelle }) => !QUELLE.test(quelle)).map(({ nummer }) => nummer)).toEqual([]);
    expect(zeilen.filter(({ was, wo }) => was === '' || wo === '').map(({ nummer }) => nummer)).toEqual([]);
  });

  it('points to what exists', () => {
    const falsch = zeilen.flatMap((zeile) =>
      pfadeOf(zeile)
        .filter((pfad) => !existsSync(pfad))
        .map((pfad) => `${zeile.nummer}: ${pfad}`),
    );
    expect(falsch).toEqual([]);
  });

  it('says „ja“ only where a test proves it, and says what is missing where it says „teilweise“', () => {
    const ohneBeleg = zeilen.filter((zeile) => zeile.stand === 'ja' && !pfadeOf(zeile).some(isBeleg));
    expect(ohneBeleg.map(({ nummer }) => nummer)).toEqual([]);
    const teile = zeilen.filter(({ stand }) => stand === 'teilweise');
    const unklar = teile.filter((zeile) => pfadeOf(zeile).length === 0 || !zeile.wo.includes('Es fehlt: '));
    expect(unklar.map(({ nummer }) => nummer)).toEqual([]);
  });

  it('sums its rows up', () => {
    const tabelle = /(?<=^\| Gruppe \|.*\n\| --- .*\n)(?:\|.*\n)+/m;
    const soll = computeUebersicht(zeilen);
    const text = readFileSync(DOKUMENT, 'utf8');
    if (process.env['KIM_SCHREIBE'] === '1')
      writeFileSync(DOKUMENT, text.replace(tabelle, `${soll.join('\n')}\n`));
    expect(tabelle.exec(readFileSync(DOKUMENT, 'utf8'))?.[0].trimEnd().split('\n')).toEqual(soll);
  });
});
