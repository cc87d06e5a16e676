import { describe, expect, it } from 'vitest';
import { toCent } from '#src/core/cent.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { REGEL_IDS } from '../regeln.model.ts';
import { AUFLAGEN, AUFLAGENBUCHSTABEN } from './auflagen.model.ts';
import { BESCHEIDANGABEN, checkBescheid, listVerteiler } from './bescheid.model.ts';
import { BEGLEITMASSNAHMEN } from './betraege.model.ts';
import { computeAufbewahrungsende } from './verwendungsnachweis.model.ts';

describe('Bescheid', () => {
  it('an empty one lacks everything at once: reasons, money, eight Auflagen, what it must name, Belehrung', () => {
    const befunde = checkBescheid({
      ermessen: '',
      betrag: toCent(1),
      bereitsBewilligt: toCent(0),
      haushaltsmittel: toCent(0),
      auflagen: [],
      angaben: [],
      rechtsbehelfsbelehrung: false,
      anbest: ['5.4', '9.5 Satz 1', '9.5'],
    });
    expect(befunde.map(({ code }) => code)).toEqual([
      'E-1.3-a',
      'E-1.3-b',
      ...AUFLAGENBUCHSTABEN.map(() => 'E-6-x'),
      'E-7.3-c',
      'E-7.3-c',
      'E-BS-a',
      'W-BS-b',
    ]);
    expect(befunde.filter(({ code }) => code === 'E-6-x').map(({ feld }) => feld.at(-1))).toEqual([
      ...AUFLAGENBUCHSTABEN,
    ]);
  });

  it('goes to the Landesrechnungshof as a copy above 50.000 Euro, and not a cent earlier', () => {
    expect(listVerteiler('Kreis Lennetal', toCent(5_000_000))).toEqual([
      { an: 'Kreis Lennetal', was: 'AUSFERTIGUNG' },
    ]);
    expect(listVerteiler('Kreis Lennetal', toCent(5_000_001))[1]).toEqual({
      an: 'Landesrechnungshof Nordrhein-Westfalen',
      was: 'ABDRUCK',
    });
  });

  it('names the one authority that decides, and full funding', () => {
    expect(BESCHEIDANGABEN).toMatchObject({
      bewilligungsbehoerde: 'Bezirksregierung Arnsberg',
      finanzierungsart: 'Vollfinanzierung',
    });
  });

  it('each Auflage has its own rule; only the cooperation of the Case Management is a Soll', () => {
    const regeln = AUFLAGENBUCHSTABEN.map((buchstabe) => AUFLAGEN[buchstabe].regel);
    expect(new Set(regeln).size).toBe(8);
    expect(regeln.every((regel) => REGEL_IDS.includes(regel))).toBe(true);
    expect(AUFLAGENBUCHSTABEN.filter((buchstabe) => AUFLAGEN[buchstabe].bindung === 'SOLL')).toEqual(['f']);
  });

  it('Begleitmaßnahmen offer examples of both kinds', () => {
    expect(BEGLEITMASSNAHMEN.VERANSTALTUNG).toContain('Fachtagung');
    expect(BEGLEITMASSNAHMEN.MASSNAHME).toContain('Sprachpass');
  });

  it('vouchers are kept for five years', () => {
    expect(computeAufbewahrungsende(toPlainDate('2028-02-29'))).toBe('2033-02-28');
  });
});
