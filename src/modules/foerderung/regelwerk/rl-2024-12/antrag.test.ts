import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cent, toCent } from '#src/core/cent.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { toVzae, type Vzae } from '#src/core/vzae.ts';
import { REGELPARAMETER, type Regelparameter } from '../parameter.model.ts';
import { RL_2024_12 } from '../regelsatz.model.ts';
import { checkAntrag } from './antrag.model.ts';
import type { Antrag } from './antrag-typen.model.ts';
import { type Hoechstbetraege, POSITIONEN } from './betraege.model.ts';
import { createAntrag, createWeiterleitung, createZusatz, toAnteile } from './test-antrag.ts';
import { listFehlendeKapitel } from './voraussetzungen.model.ts';

const euro = (betrag: number): Cent => toCent(betrag * 100);
const pruefe = (angaben: Partial<Antrag>, parameter: Partial<Regelparameter> = {}) =>
  checkAntrag(createAntrag(angaben), { ...REGELPARAMETER, ...parameter });
const betraege = (angaben: Partial<Antrag>, parameter: Partial<Regelparameter> = {}): Hoechstbetraege => {
  const { hoechstbetraege, fehler } = pruefe(angaben, parameter);
  if (hoechstbetraege === null) throw new Error(`refused: ${fehler.join(' ')}`);
  return hoechstbetraege;
};

describe('amounts of an application', () => {
  it('a Stadt that uses everything comes to 197.100 Euro', () => {
    const voll = betraege({
      typ: 'KREISFREIE_STADT',
      koordination: toAnteile(100, 100, 50),
      verwaltungsassistenz: toAnteile(50),
      veranstaltungen: euro(5000),
      massnahmen: euro(10_000),
      schnittstellenanalyse: true,
    });
    expect(voll).toEqual({
      koord: euro(142_500),
      va: euro(22_500),
      sach_koord: euro(14_250),
      sach_va: euro(2850),
      veranst: euro(5000),
      massn: euro(10_000),
      gesamt: euro(197_100),
    });
  });

  it('each further Koordinationsstelle adds 62.700 Euro, split or whole', () => {
    const basis = { koordination: toAnteile(100, 100, 100, 50) };
    const ohne = betraege(basis).gesamt;
    const ganze = betraege({ ...basis, zusatz: [createZusatz()] });
    const geteilt = betraege({ ...basis, zusatz: [createZusatz({ anteile: toAnteile(50, 50) })] });
    expect(ganze.gesamt - ohne).toBe(euro(62_700));
    expect(geteilt).toEqual(ganze);
  });

  it('an odd share over half a year is rounded once', () => {
    const halbjahr = { von: toPlainDate('2026-02-10'), bis: toPlainDate('2026-07-31') };
    // 0,72 × 57.000 × (19/28 + 5) / 12
    expect(betraege({ koordination: toAnteile(72), zeitraum: halbjahr }).koord).toBe(toCent(1_942_071));
    expect(
      betraege({ koordination: toAnteile(72), zeitraum: halbjahr }, { sachZeitanteilig: false }).sach_koord,
    ).toBe(euro(4104));
  });

  it('follows the open questions when the authority answers them otherwise', () => {
    const vier = { koordination: toAnteile(100, 100, 100, 50), verwaltungsassistenz: toAnteile(50) };
    expect(betraege(vier, { sachKoordination: 'JE_STELLE' }).sach_koord).toBe(euro(22_800));
    expect(betraege(vier, { sachVerwaltungsassistenz: 'JE_GANZER_STELLE' }).sach_va).toBe(euro(1425));
    expect(betraege({ koordination: toAnteile(72) }, { teilzeit: 'JE_STELLE' }).koord).toBe(euro(57_000));
    expect(betraege({ zusatz: [createZusatz()] }, { sachZusatz: false })).not.toHaveProperty('sach_koord');
    expect(pruefe({ koordination: toAnteile(72) }, { anteilSchritt: 50 }).fehler).toEqual(['E-5.4.1-c']);
    expect(
      pruefe({ verwaltungsassistenz: toAnteile(50) }, { assistenzOhneKoordinationMelden: false }).warnungen,
    ).toEqual([]);
  });

  it('names rule, source, inputs and result of every step', () => {
    const { schritte } = pruefe({ koordination: toAnteile(100, 72), caseManagement: toAnteile(50) });
    expect(schritte.find(({ regel }) => regel === 'FR-5.4.1-f')).toEqual({
      regel: 'FR-5.4.1-f',
      quelle: 'RL Nr. 5.4.1 Abs. 3',
      eingabe: { jahresbetrag: euro(57_000), anteile: [50], zeitfaktor: '1' },
      ergebnis: euro(28_500),
    });
    expect(schritte.find(({ regel }) => regel === 'FR-5.4.1-a')?.ergebnis).toBe(true);
  });
});

describe('findings of an application', () => {
  it('come all at once, in the order of the Richtlinie', () => {
    const { befunde, hoechstbetraege } = pruefe({
      foerderjahr: 2024,
      koordination: toAnteile(100, 100, 100, 100),
      caseManagement: toAnteile(30),
      veranstaltungen: euro(6000),
      voraussetzungen: { ...createAntrag().voraussetzungen, c: 'OFFEN', d: 'AUSNAHME' },
      weiterleitungCm: createWeiterleitung({ fw: toVzae(30), vertragAnlage4: false }),
    });
    expect(befunde.map(({ code }) => code)).toEqual([
      'E-3.2-c',
      'E-HK-WL-a',
      'E-4.1-c',
      'E-4.1-d',
      'E-5.4.1-a',
      'E-5.4.1-g',
      'E-5.4.2-c',
      'E-8-a',
    ]);
    expect(hoechstbetraege).toBeNull();
  });

  it('know the Ausnahme of the ministry for b alone', () => {
    const mit = (buchstabe: 'b' | 'c') =>
      pruefe({
        koordination: toAnteile(100),
        voraussetzungen: { ...createAntrag().voraussetzungen, [buchstabe]: 'AUSNAHME' },
      }).fehler;
    expect(mit('b')).toEqual([]);
    expect(mit('c')).toEqual(['E-4.1-c']);
  });

  it('count the Ausschuss für Chancengerechtigkeit und Integration as the parameter says', () => {
    const zusatz = [createZusatz({ gremium: 'AUSSCHUSS_CHANCENGERECHTIGKEIT' })];
    expect(pruefe({ zusatz }).warnungen).toEqual(['W-3.2-a']);
    expect(pruefe({ zusatz }, { ausschussChancengerechtigkeit: 'RAT' }).warnungen).toEqual([]);
    expect(pruefe({ zusatz }).fehler).toEqual([]);
  });

  it('allow exactly two thirds for the Freie Wohlfahrtspflege and exactly one third at the centre', () => {
    const mit = (fw: number, koordinierendeStelle: number) => {
      const { fehler, warnungen } = pruefe({
        caseManagement: toAnteile(100, 100, 100),
        weiterleitungCm: createWeiterleitung({
          fw: toVzae(fw),
          koordinierendeStelle: toVzae(koordinierendeStelle),
        }),
      });
      return [...fehler, ...warnungen];
    };
    expect(mit(200, 100)).toEqual([]);
    expect(mit(201, 99)).toEqual(['E-HK-WL-a', 'W-HK-WL-b']);
  });

  it('ask a Kreis for one chapter more than a Stadt', () => {
    expect(listFehlendeKapitel('KREIS', [])).toHaveLength(5);
    expect(listFehlendeKapitel('KREISFREIE_STADT', ['Umsetzung'])).toEqual([
      'Schnittstellen',
      'Abgrenzung zu anderen Programmen',
      'Übersicht der Beratungsansätze',
    ]);
  });
});

const anteil = fc.integer({ min: 50, max: 100 }).map(toVzae);
const anteile = (max: number): fc.Arbitrary<Vzae[]> => fc.array(anteil, { maxLength: max });
const gueltig = fc
  .record({
    koordination: anteile(3),
    verwaltungsassistenz: fc.constantFrom(toAnteile(), toAnteile(50)),
    caseManagement: anteile(18),
    zusatz: fc.array(
      anteil.map((vzae) => createZusatz({ anteile: [vzae] })),
      { maxLength: 6 },
    ),
    veranstaltungen: fc.integer({ min: 0, max: 500_000 }).map(toCent),
    massnahmen: fc.integer({ min: 0, max: 1_000_000 }).map(toCent),
    schnittstellenanalyse: fc.constant(true),
  })
  .map(createAntrag);

describe('properties', () => {
  it('the sum of the positions is the total', () => {
    fc.assert(
      fc.property(gueltig, (antrag) => {
        const { gesamt, ...rest } = betraege(antrag);
        expect(Object.values(rest).reduce<number>((summe, betrag) => summe + betrag, 0)).toBe(gesamt);
        expect(Object.keys(rest).every((name) => POSITIONEN.some((position) => position === name))).toBe(
          true,
        );
      }),
    );
  });

  it('no position exceeds its cap, and the whole never the maximum of part 3.6', () => {
    fc.assert(
      fc.property(gueltig, (antrag) => {
        const wert = betraege(antrag);
        expect(wert.koord ?? 0).toBeLessThanOrEqual(euro(199_500));
        expect(wert.zusatz ?? 0).toBeLessThanOrEqual(euro(57_000) * antrag.zusatz.length);
        const hoechstens =
          euro(259_800) + euro(62_700) * antrag.zusatz.length + euro(57_000) * antrag.caseManagement.length;
        expect(wert.gesamt).toBeLessThanOrEqual(hoechstens);
      }),
    );
  });

  it('more posts never give less', () => {
    fc.assert(
      fc.property(gueltig, anteil, (antrag, dazu) => {
        const mehr = { ...antrag, caseManagement: [...antrag.caseManagement, dazu] };
        expect(betraege(mehr).gesamt - betraege(antrag).gesamt).toBe(57_000 * dazu);
      }),
    );
  });

  it('the order of posts does not matter', () => {
    fc.assert(
      fc.property(gueltig, (antrag) => {
        const gedreht = {
          ...antrag,
          koordination: antrag.koordination.toReversed(),
          caseManagement: antrag.caseManagement.toReversed(),
          zusatz: antrag.zusatz.toReversed(),
        };
        expect(pruefe(gedreht).hoechstbetraege).toEqual(pruefe(antrag).hoechstbetraege);
        expect(pruefe(gedreht).fehler).toEqual(pruefe(antrag).fehler);
      }),
    );
  });

  it('any shares whatever: an answer, the same each time, and no amount beside an error', () => {
    const beliebig = fc.array(fc.integer({ min: -100, max: 300 }).map(toVzae), { maxLength: 8 });
    const typ = fc.constantFrom('KREIS', 'STAEDTEREGION', 'KREISFREIE_STADT', 'VEREIN');
    fc.assert(
      fc.property(
        typ,
        beliebig,
        beliebig,
        beliebig,
        (name, koordination, verwaltungsassistenz, caseManagement) => {
          const antrag = { typ: name, koordination, verwaltungsassistenz, caseManagement };
          const erste = pruefe(antrag);
          expect(pruefe(antrag)).toEqual(erste);
          expect(erste.hoechstbetraege === null).toBe(erste.fehler.length > 0);
          const zuKlein = koordination.some((vzae) => vzae < RL_2024_12.mindestanteil);
          expect(erste.fehler.includes('E-5.4.1-c')).toBe(zuKlein);
          expect(erste.fehler.includes('E-5.4.2-a')).toBe(false);
        },
      ),
    );
  });
});
