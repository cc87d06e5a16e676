import { describe, expect, it } from 'vitest';
import { computeZielverlauf, toFassung, type Zielereignis } from './zielverlauf.model.ts';

const ZIEL = { wortlaut: 'Eine Wohnung', sprache: 'de', bereich: 'WOHNEN', prioritaet: 2, form: 'MUENDLICH' };
const EREIGNISSE: Zielereignis[] = [
  { lfd: 4, art: 'ZIEL_VEREINBART', codes: { zielId: 'z' }, inhalt: { wortlaut: 'Eine Wohnung' } },
  {
    lfd: 7,
    art: 'ZIEL_GEAENDERT',
    codes: { zielId: 'z', felder: ['frist'] },
    inhalt: { vorher: { ...ZIEL, frist: null } },
  },
  { lfd: 8, art: 'ZIELSTAND_GEAENDERT', codes: { von: 'OFFEN', nach: 'IN_ARBEIT' }, inhalt: {} },
  {
    lfd: 9,
    art: 'ZIEL_GEAENDERT',
    codes: { zielId: 'z', felder: ['wortlaut'] },
    inhalt: { vorher: { ...ZIEL, frist: '2026-12-01' } },
  },
  {
    lfd: 12,
    art: 'ZIELSTAND_GEAENDERT',
    codes: { von: 'IN_ARBEIT', nach: 'ERREICHT' },
    inhalt: { bemerkung: 'Eingezogen am Montag.' },
  },
];
const AKTUELL = toFassung({ ...ZIEL, wortlaut: 'Zwei Zimmer in Lennetal', frist: '2026-12-01' });

describe('computeZielverlauf', () => {
  const verlauf = computeZielverlauf(EREIGNISSE, AKTUELL);

  it('goes from the newest to the agreement', () => {
    expect(verlauf.map(({ lfd, art }) => [lfd, art])).toEqual([
      [12, 'STAND'],
      [9, 'GEAENDERT'],
      [8, 'STAND'],
      [7, 'GEAENDERT'],
      [4, 'VEREINBART'],
    ]);
  });

  it('says what stood before and after each change, once', () => {
    expect(verlauf[1]?.aenderungen).toEqual([
      { feld: 'wortlaut', vorher: 'Eine Wohnung', nachher: 'Zwei Zimmer in Lennetal' },
    ]);
    expect(verlauf[3]?.aenderungen).toEqual([{ feld: 'frist', vorher: null, nachher: '2026-12-01' }]);
  });

  it('shows the agreement as it was then, not as it is now', () => {
    expect(verlauf[4]?.aenderungen).toEqual([
      { feld: 'wortlaut', vorher: null, nachher: 'Eine Wohnung' },
      { feld: 'sprache', vorher: null, nachher: 'de' },
      { feld: 'bereich', vorher: null, nachher: 'WOHNEN' },
      { feld: 'prioritaet', vorher: null, nachher: '2' },
      { feld: 'form', vorher: null, nachher: 'MUENDLICH' },
    ]);
  });

  it('keeps states with their words', () => {
    expect(verlauf[0]).toMatchObject({
      stand: { von: 'IN_ARBEIT', nach: 'ERREICHT' },
      bemerkung: 'Eingezogen am Montag.',
    });
    expect(verlauf[2]).toMatchObject({ stand: { von: 'OFFEN', nach: 'IN_ARBEIT' }, bemerkung: null });
  });
});
