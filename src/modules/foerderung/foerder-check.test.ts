import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NULL_CENT, sumCent } from '#src/core/cent.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { getOk } from '#src/core/result.ts';
import { sumVzae, toVzae } from '#src/core/vzae.ts';
import { ANNAHMEN } from '#src/platform/config/annahmen.ts';
import { computeFoerderCheck, toAntrag } from './foerder-check.model.ts';
import { FOERDER_CHECK_ANNAHMEN } from './foerder-check-annahmen.model.ts';
import { type Felder, parseFoerderCheck, toStellenanteile } from './foerder-check-eingabe.model.ts';
import { REGELPARAMETER } from './regelwerk/parameter.model.ts';
import { checkAntrag } from './regelwerk/rl-2024-12/antrag.model.ts';
import { KONZEPTKAPITEL } from './regelwerk/rl-2024-12/voraussetzungen.model.ts';

const HEUTE = toPlainDate('2026-10-19');
const toFelder = (angaben: Record<string, string | string[]>): Felder =>
  new Map(Object.entries(angaben).map(([feld, wert]) => [feld, Array.isArray(wert) ? wert : [wert]]));

const NACHGEWIESEN = {
  voraussetzung_a: 'ERFUELLT',
  voraussetzung_b: 'ERFUELLT',
  voraussetzung_c: 'ERFUELLT',
  voraussetzung_e: 'ERFUELLT',
  voraussetzung_f: 'ERFUELLT',
  kapitel: [...KONZEPTKAPITEL],
};
/** All that the Richtlinie allows for a Kreis without further posts. */
const KREIS = {
  antragsteller: 'KREIS',
  jahr: '2027',
  koordination: '3,5',
  assistenz: '0,5',
  veranstaltungen: '5.000,00',
  massnahmen: '10.000',
  analyse: 'ja',
  ...NACHGEWIESEN,
};
const check = (angaben: Record<string, string | string[]>, heute = HEUTE) =>
  computeFoerderCheck(getOk(parseFoerderCheck(toFelder(angaben))), heute);

describe('the answer of the Förder-Check', () => {
  it('a Kreis with everything: nothing missing, 259.800 Euro, each line with rule, source and calculation', () => {
    const { fehler, hinweise, wunsch, moeglich } = check(KREIS);
    expect([fehler, hinweise]).toEqual([[], []]);
    expect(wunsch?.gesamt).toBe(25_980_000);
    expect(moeglich?.gesamt).toBe(25_980_000);
    expect(wunsch?.zeilen.map(({ position, betrag }) => [position, betrag])).toEqual([
      ['koord', 19_950_000],
      ['va', 2_250_000],
      ['sach_koord', 1_995_000],
      ['sach_va', 285_000],
      ['veranst', 500_000],
      ['massn', 1_000_000],
    ]);
    expect(wunsch?.zeilen[0]).toMatchObject({
      regel: 'FR-5.4.1-e',
      quelle: 'RL Nr. 5.4.1 Abs. 1, 2',
      rechnung: '57.000,00\u00a0€ × 3,50 VZÄ',
    });
    expect(wunsch?.zeilen[1]?.rechnung).toBe('22.500,00\u00a0€ × 0,50 VZÄ : 0,50 VZÄ');
    expect(wunsch?.zeilen[4]?.rechnung).toBe('gewünscht 5.000,00\u00a0€, höchstens 5.000,00\u00a0€');
  });

  it('gives the amounts and findings that the Regelwerk gives for the same application', () => {
    const angaben = getOk(
      parseFoerderCheck(toFelder({ ...KREIS, case_management: '1,0 + 0,72', beginn: '16.03.2027' })),
    );
    const pruefung = checkAntrag(toAntrag(angaben), REGELPARAMETER);
    const { wunsch } = computeFoerderCheck(angaben, HEUTE);
    expect(pruefung.hoechstbetraege?.gesamt).toBeGreaterThan(0);
    expect(wunsch?.gesamt).toBe(pruefung.hoechstbetraege?.gesamt);
    expect(sumCent(wunsch?.zeilen.map(({ betrag }) => betrag) ?? [])).toBe(wunsch?.gesamt ?? NULL_CENT);
    expect(wunsch?.zeilen.find(({ position }) => position === 'cm')?.rechnung).toMatch(
      /× 1,72 VZÄ × \d+\/\d+ des Jahres$/,
    );
  });

  it('a proof that is still open keeps the amounts, too many posts do not', () => {
    const offen = check({ ...KREIS, voraussetzung_a: 'OFFEN', kapitel: ['Umsetzung'] });
    expect(offen.fehler.map(({ code }) => code)).toEqual(['E-4.1-a', 'E-4.1-d']);
    expect(offen.fehler[0]?.bisWann).toBe('mit dem Antrag, bis 02.11.2026');
    expect(offen.fehler.map((angabe) => angabe.offen)).toEqual([true, false]);
    expect(offen.moeglich?.zeilen.at(-1)?.rechnung).toBe('höchstens 10.000,00\u00a0€');
    expect(offen.fehler[1]?.text).toContain('Schnittstellen');
    expect(offen.wunsch?.gesamt).toBe(25_980_000);
    const zuViel = check({ ...KREIS, koordination: '4,0' });
    expect(zuViel.fehler.map(({ code }) => code)).toEqual(['E-5.4.1-a']);
    expect(zuViel.wunsch).toBeNull();
    expect(zuViel.moeglich?.gesamt).toBe(25_980_000);
  });

  it('speaks of posts as people do, not of fields', () => {
    const { fehler } = check({ ...KREIS, koordination: '1,0 + 0,4' });
    expect(fehler[0]?.text).toContain('Betroffen: Koordination, Stelle 2 mit 0,40');
  });

  it('further posts: all three marks, RAT or one of the two Ausschüsse, and 62.700 Euro each', () => {
    const kommune = (nummer: number, gremium: string) => ({
      [`k${nummer}_name`]: `Stadt ${nummer}`,
      [`k${nummer}_abh`]: 'ja',
      [`k${nummer}_jugendamt`]: 'ja',
      [`k${nummer}_gremium`]: gremium,
    });
    const voll = check({
      ...KREIS,
      ...kommune(1, 'RAT'),
      ...kommune(3, 'AUSSCHUSS'),
      ...kommune(10, 'AUSSCHUSS_CHANCENGERECHTIGKEIT'),
    });
    expect(voll.fehler).toEqual([]);
    expect(voll.hinweise.map(({ code }) => code)).toContain('W-3.2-a');
    expect(voll.wunsch?.gesamt).toBe(25_980_000 + 3 * 6_270_000);
    expect(voll.grenzen.find(({ regel }) => regel === 'FR-4.3-d')).toMatchObject({
      hoechstens: '3,00',
      gewuenscht: '3,00 (1,00 + 1,00 + 1,00)',
    });
    const keines = check({ ...KREIS, ...kommune(1, 'KEINES'), k1_abh: '' });
    expect(keines.fehler.map(({ code }) => code)).toEqual(['E-3.2-b', 'E-4.3-a']);
    expect(keines.fehler[1]?.text).toContain('eigene Ausländerbehörde, Integrationsrat');
    expect(keines.grenzen.find(({ regel }) => regel === 'FR-4.3-d')?.hoechstens).toBe('0,00');
    const stadt = check({
      ...KREIS,
      antragsteller: 'KREISFREIE_STADT',
      koordination: '2,5',
      ...kommune(1, 'RAT'),
    });
    expect(stadt.fehler.map(({ code }) => code)).toEqual(['E-4.3-b']);
  });

  it('a Standort brings its type and the posts of 2022 for comparison', () => {
    const { angaben, grenzen } = check({ ...KREIS, antragsteller: 'Bonn', koordination: '2,5' });
    expect(angaben.typ).toBe('KREISFREIE_STADT');
    expect(grenzen.find(({ regel }) => regel === 'FR-5.4.1-i')?.hoechstens).toContain(
      '2022 zugewiesen: 12,00',
    );
    const kontingent = check({ ...KREIS, case_management: '3', kontingent: '2' });
    expect(kontingent.fehler.map(({ code }) => code)).toEqual(['E-5.4.1-i']);
  });

  it.each(['KREISANGEHOERIGE_KOMMUNE', 'FREIE_WOHLFAHRTSPFLEGE'])(
    '%s: no application of its own, and nothing else is held against it',
    (antragsteller) => {
      const { antragsberechtigt, fehler, wunsch, moeglich, termine } = check({ antragsteller, jahr: '2027' });
      expect(antragsberechtigt).toBe(false);
      expect(fehler.map(({ code }) => code)).toEqual(['E-3.1-a']);
      expect([wunsch, moeglich, termine]).toEqual([null, null, []]);
    },
  );

  it('more than two thirds to the Freie Wohlfahrtspflege are refused, and what they need is listed', () => {
    const { fehler } = check({ ...KREIS, case_management: '3', fw: '2,5' });
    expect(fehler.map(({ code }) => code)).toEqual(['E-3.2-c', 'E-3.2-d', 'E-HK-WL-a', 'E-HK-WL-c']);
    expect(fehler[0]?.bisWann).toBe('vor der Weiterleitung');
  });

  it.each([
    ['2026', '2025-10-31', '2025-10-31', 0],
    ['2027', '2026-10-19', '2026-11-02', 14],
    ['2028', '2026-10-19', '2027-11-02', 379],
  ])('deadline for %s', (jahr, heute, frist, tage) => {
    const { termine, tageBisFrist } = check({ ...KREIS, jahr }, toPlainDate(heute));
    expect(termine.find(({ was }) => was.startsWith('Antragsfrist'))).toMatchObject({
      tag: frist,
      annahme: 'OQ-F-10',
    });
    expect(tageBisFrist).toBe(tage);
  });

  it('after the deadline it says so and still calculates', () => {
    const { hinweise, tageBisFrist, wunsch } = check(KREIS, toPlainDate('2026-11-03'));
    expect(hinweise.map(({ code }) => code)).toEqual(['W-7.1.2-a']);
    expect(tageBisFrist).toBe(-1);
    expect(wunsch).not.toBeNull();
  });
});

describe('what is typed', () => {
  const fehlerVon = (angaben: Record<string, string>) => {
    const gelesen = parseFoerderCheck(toFelder({ antragsteller: 'KREIS', jahr: '2027', ...angaben }));
    return gelesen.ok ? [] : gelesen.fehler.map(({ feld }) => feld);
  };

  it.each([
    ['2,5', [100, 100, 50]],
    ['2.5', [100, 100, 50]],
    ['1,0 + 0,72', [100, 72]],
    ['3,3', [100, 100, 65, 65]],
    ['0,3', [30]],
    ['', []],
    ['0', []],
  ])('posts „%s“', (text, anteile) => {
    expect(getOk(parseFoerderCheck(toFelder({ ...KREIS, koordination: text }))).koordination).toEqual(
      anteile,
    );
  });

  it.each(['1.000,50', '2,555', 'zwei', '-1', '99999999999999999999', '1e3', '2,5 VZÄ', '101'])(
    'posts „%s“ are answered at their field',
    (text) => expect(fehlerVon({ koordination: text })).toEqual(['koordination']),
  );

  it('an amount takes 1.000,50 and refuses 12.50, letters, less than nothing and too much', () => {
    expect(getOk(parseFoerderCheck(toFelder({ ...KREIS, massnahmen: '1.000,50' }))).massnahmen).toBe(100_050);
    for (const massnahmen of ['12.50', 'viel', '-5', '99999999999999999999']) {
      expect(fehlerVon({ massnahmen }), massnahmen).toEqual(['massnahmen']);
    }
  });

  it.each(['31.02.2027', '1.1.27', '16.03.2026', 'bald'])('begin „%s“', (beginn) => {
    expect(fehlerVon({ beginn })).toEqual(['beginn']);
  });

  it('an empty form asks for the applicant only; every mistake comes at once', () => {
    expect(fehlerVon({ antragsteller: '' })).toEqual(['antragsteller']);
    expect(
      fehlerVon({
        antragsteller: 'MOND',
        jahr: '2031',
        stellenbeginn: 'X',
        k2_abh: 'ja',
        voraussetzung_a: 'Y',
      }),
    ).toEqual(['jahr', 'antragsteller', 'stellenbeginn', 'k2_name', 'voraussetzung_a']);
  });

  it('no text makes it throw', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(
            'koordination',
            'beginn',
            'massnahmen',
            'k1_anteile',
            'kontingent',
            'antragsteller',
          ),
          fc.string({ unit: 'grapheme' }),
        ),
        (angaben) => {
          const gelesen = parseFoerderCheck(toFelder({ antragsteller: 'KREIS', jahr: '2027', ...angaben }));
          if (gelesen.ok) computeFoerderCheck(gelesen.wert, HEUTE);
        },
      ),
    );
  });

  it('posts keep their sum, and no share falls below the least where the sum allows it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (summe) => {
        const anteile = toStellenanteile(toVzae(summe));
        expect(sumVzae(anteile)).toBe(summe);
        if (summe >= 50) expect(anteile.every((anteil) => anteil >= 50 && anteil <= 100)).toBe(true);
      }),
    );
  });
});

it('every assumption that is shown stands in the list of open questions', () => {
  const bekannt = new Set(ANNAHMEN.map(({ id }) => id));
  expect(FOERDER_CHECK_ANNAHMEN.filter(({ frage }) => !bekannt.has(frage))).toEqual([]);
});
