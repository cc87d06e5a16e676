import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { toKapitelzeilen } from './kapitel.model.ts';
import { type Ansatz, computeUeberblick } from './ueberblick.model.ts';

const KOMMUNEN = [
  { id: 'a', name: 'Stadt Altenbrück' },
  { id: 'w', name: 'Stadt Werdeck' },
];
const create = (id: string, anders: Partial<Ansatz> = {}): Ansatz => ({
  id,
  art: 'BERATUNG',
  bereiche: ['WOHNEN'],
  zielgruppen: [],
  gebiete: [],
  orte: [],
  stand: 'FREI',
  frische: 'FRISCH',
  ...anders,
});
const zelle = (
  ansaetze: Ansatz[],
  zielgruppe = 'FRAUEN',
  bereich = 'WOHNEN',
  kommune: string | null = null,
) =>
  computeUeberblick(ansaetze, KOMMUNEN, kommune)
    .zielgruppen.find((eine) => eine.zielgruppe === zielgruppe)
    ?.zellen.find((eine) => eine.bereich === bereich);
const jeKommune = (ansaetze: Ansatz[]) =>
  computeUeberblick(ansaetze, KOMMUNEN, null).kommunen.map(
    ({ zellen }) => zellen.find(({ bereich }) => bereich === 'WOHNEN')?.nutzbar,
  );

describe('overview of Beratungsansätze', () => {
  it('nothing is a gap, and what is for everybody closes it', () => {
    expect(zelle([])).toMatchObject({ anzahl: 0, offen: 0, lage: 'LUECKE' });
    expect(zelle([create('1')])).toMatchObject({ anzahl: 0, offen: 1, nutzbar: 1, lage: 'VORHANDEN' });
    expect(zelle([create('1', { zielgruppen: ['MAENNER'] })])).toMatchObject({ lage: 'LUECKE' });
    expect(zelle([create('1', { bereiche: ['BILDUNG'] })])).toMatchObject({ lage: 'LUECKE' });
  });

  it('all stale or full cannot be used', () => {
    const alte = [create('1', { frische: 'VERALTET' }), create('2', { stand: 'VOLL' })];
    expect(zelle(alte)).toMatchObject({ offen: 2, nutzbar: 0, lage: 'NICHT_NUTZBAR' });
    expect(zelle([...alte, create('3')])).toMatchObject({ nutzbar: 1, lage: 'VORHANDEN' });
  });

  it('two of the same kind overlap, two of different kinds do not', () => {
    expect(zelle([create('1'), create('2', { zielgruppen: ['FRAUEN'] })])).toMatchObject({
      lage: 'UEBERSCHNEIDUNG',
    });
    expect(zelle([create('1'), create('2', { art: 'KURS' })])).toMatchObject({ lage: 'VORHANDEN' });
    expect(zelle([create('1'), create('2', { frische: 'VERALTET' })])).toMatchObject({ lage: 'VORHANDEN' });
  });

  it('counts per Kommune: for all without an area, by area, else by place', () => {
    expect(jeKommune([create('1')])).toEqual([1, 1]);
    expect(jeKommune([create('1', { gebiete: ['Altenbrück'] })])).toEqual([1, 0]);
    expect(jeKommune([create('1', { gebiete: ['Nordviertel'], orte: ['Werdeck'] })])).toEqual([0, 1]);
    const fremd = computeUeberblick([create('1', { gebiete: ['Nordviertel'] })], KOMMUNEN, null);
    expect([fremd.angebote, fremd.ohneZuordnung, fremd.kommunen[0]?.zellen[3]?.nutzbar]).toEqual([1, 1, 0]);
    expect(zelle([create('1', { gebiete: ['Altenbrück'] })], 'FRAUEN', 'WOHNEN', 'w')).toMatchObject({
      lage: 'LUECKE',
    });
  });
});

describe('chapter 4 of the Konzept', () => {
  const write = (ansaetze: Ansatz[]) =>
    toKapitelzeilen(computeUeberblick(ansaetze, KOMMUNEN, null), toPlainDate('2026-10-19'));
  it('says for each Lebensbereich what there is, where it overlaps and where nothing is', () => {
    const zeilen = write([
      create('1', { gebiete: ['Altenbrück'] }),
      create('2', { zielgruppen: ['FRAUEN'] }),
    ]);
    expect(zeilen).toHaveLength(11);
    expect(zeilen.find(({ name }) => name === 'Wohnen')?.werte).toEqual({
      angebote: '2 nutzbare Angebote (Verzeichnis, Stand 19.10.2026)',
      ueberschneidung: 'Mehrere gleicher Art für: Frauen',
      luecken: '',
    });
    expect(
      write([create('1', { gebiete: ['Altenbrück'], zielgruppen: ['FRAUEN'] })])[3]?.werte.luecken,
    ).toMatch(/^Nichts Nutzbares für: Männer, .*\nNichts Nutzbares in: Stadt Werdeck$/);
    expect(zeilen.find(({ name }) => name === 'Bildung')?.werte.luecken).toBe(
      'Nichts Nutzbares für: alle Zielgruppen\nNichts Nutzbares in: allen Kommunen',
    );
  });
});
