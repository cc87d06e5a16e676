import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cent, toCent } from '#src/core/cent.ts';
import { toPeriod } from '#src/core/period.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { toVzae } from '#src/core/vzae.ts';
import { formatBruch, toBruch } from '../bruch.model.ts';
import { REGELPARAMETER, type Regelparameter } from '../parameter.model.ts';
import { RL_2024_12 } from '../regelsatz.model.ts';
import { BAUSTEIN_3, computeBaustein3, computeJeStelle } from './baustein3.model.ts';
import { findDoppelfoerderung } from './doppelfoerderung.model.ts';
import { computeZinsen, computeZinsjahre, listZinsabschnitte } from './erstattung.model.ts';
import { HISTORISCHE_BETRAEGE, INTEGRATIONSINFRASTRUKTUR_JAHR, STELLEN_2022 } from './historie.model.ts';
import { computeProzessbegleitung } from './prozessbegleitung.model.ts';
import { computeVerteilung } from './verteilschluessel.model.ts';
import { computeAbrechnung, type Nachweisposition } from './verwendungsnachweis.model.ts';
import { computeVorrang } from './vorrang.model.ts';

const tag = toPlainDate;
const euro = (betrag: number): Cent => toCent(Math.round(betrag * 100));
const position = (
  gruppe: string,
  bewilligt: number,
  hoechstbetrag: number,
  ist: number,
): Nachweisposition => ({
  gruppe,
  bewilligt: euro(bewilligt),
  hoechstbetrag: euro(hoechstbetrag),
  ist: euro(ist),
});
const abrechnung = (
  positionen: Nachweisposition[],
  ausgezahlt: number,
  parameter: Partial<Regelparameter> = {},
) => computeAbrechnung(positionen, euro(ausgezahlt), { ...REGELPARAMETER, ...parameter });

describe('Abrechnung', () => {
  it('recognises the least of the three, position by position, and offsets nothing', () => {
    const { wert, befunde } = abrechnung(
      [position('koord', 57_000, 35_131.61, 36_000), position('sach', 5700, 5700, 1000)],
      62_700,
    );
    expect(wert).toMatchObject({
      anerkannt: euro(36_131.61),
      rueckforderung: euro(26_568.39),
      nachzahlung: 0,
    });
    expect(befunde.map(({ code, feld }) => [code, feld])).toEqual([
      ['W-5.4.1-e', 'positionen[0].ist'],
      ['W-7.4-c', 'anerkannt'],
    ]);
  });

  it('pays the rest when less was paid than recognised, and nothing above the grant', () => {
    expect(abrechnung([position('cm', 28_500, 57_000, 60_000)], 14_250).wert).toMatchObject({
      anerkannt: euro(28_500),
      nachzahlung: euro(14_250),
      rueckforderung: 0,
    });
    expect(abrechnung([], 0).wert).toMatchObject({ anerkannt: 0, rueckforderung: 0, nachzahlung: 0 });
  });

  it('pools or offsets only by parameter, and knows the fixed amount', () => {
    const zwei = [position('koord', 57_000, 57_000, 60_000), position('koord', 57_000, 57_000, 50_000)];
    expect(abrechnung(zwei, 0).wert.anerkannt).toBe(euro(107_000));
    expect(abrechnung(zwei, 0, { deckelung: 'JE_AUSGABENGRUPPE' }).wert.anerkannt).toBe(euro(110_000));
    expect(abrechnung(zwei, 0, { bemessung: 'FESTBETRAG' }).wert.anerkannt).toBe(euro(114_000));
    const fremd = [...zwei, position('veranst', 5000, 5000, 9000)];
    expect(abrechnung(fremd, 0, { deckelung: 'JE_AUSGABENGRUPPE' }).wert.anerkannt).toBe(euro(115_000));
    expect(abrechnung(fremd, 0, { deckungsfaehig: true }).wert.anerkannt).toBe(euro(119_000));
  });

  it('marks a claim below the Bagatellgrenze and leaves the decision to people', () => {
    const { wert } = abrechnung([position('koord', 100, 100, 90)], 100, { bagatelle: euro(50) });
    expect(wert).toMatchObject({ rueckforderung: euro(10), unterBagatellgrenze: true });
  });

  const betrag = fc.integer({ min: 0, max: 10_000_000 }).map(toCent);
  const positionen = fc.array(
    fc.record({ gruppe: fc.constantFrom('a', 'b'), bewilligt: betrag, hoechstbetrag: betrag, ist: betrag }),
    { maxLength: 8 },
  );

  it('property: capped, never both claim and payment, and paid ± difference is what is recognised', () => {
    fc.assert(
      fc.property(positionen, betrag, (liste, ausgezahlt) => {
        const { anerkannt, rueckforderung, nachzahlung } = computeAbrechnung(
          liste,
          ausgezahlt,
          REGELPARAMETER,
        ).wert;
        const summe = (feld: 'bewilligt' | 'hoechstbetrag' | 'ist'): number =>
          liste.reduce((bisher, eine) => bisher + eine[feld], 0);
        expect(anerkannt).toBeLessThanOrEqual(
          Math.min(summe('bewilligt'), summe('hoechstbetrag'), summe('ist')),
        );
        expect(Math.min(rueckforderung, nachzahlung)).toBe(0);
        expect(ausgezahlt - rueckforderung + nachzahlung).toBe(anerkannt);
      }),
    );
  });

  it('property: spending more never recognises less, and the order does not matter', () => {
    fc.assert(
      fc.property(positionen, betrag, (liste, dazu) => {
        const rechne = (eine: readonly Nachweisposition[]) =>
          computeAbrechnung(eine, toCent(0), REGELPARAMETER).wert.anerkannt;
        const mehr = liste.map((eine) => ({ ...eine, ist: toCent(eine.ist + dazu) }));
        expect(rechne(mehr)).toBeGreaterThanOrEqual(rechne(liste));
        expect(rechne(liste.toReversed())).toBe(rechne(liste));
      }),
    );
  });
});

describe('interest', () => {
  const tabelle = [
    { ab: tag('2025-07-01'), satz: toBruch(127, 10_000) },
    { ab: tag('2025-01-01'), satz: toBruch(227, 10_000) },
  ];

  it('cuts at the change of the Basiszins and rounds once', () => {
    const abschnitte = listZinsabschnitte(tag('2025-06-01'), tag('2025-07-31'), tabelle, REGELPARAMETER);
    expect(abschnitte.map(({ jahre }) => formatBruch(jahre))).toEqual(['6/73', '6/73']);
    // 10.000 × (30 × 7,27 % + 30 × 6,27 %) / 365 = 111,2876…
    expect(computeZinsen(euro(10_000), abschnitte).wert).toBe(11_129);
    expect(computeZinsen(euro(10_000), []).wert).toBe(0);
  });

  it('asks for a rate that is not there, and never turns negative', () => {
    expect(() => listZinsabschnitte(tag('2024-12-31'), tag('2025-02-01'), tabelle, REGELPARAMETER)).toThrow(
      RangeError,
    );
    const jahr = { jahre: toBruch(1), basiszins: toBruch(-88, 10_000) };
    expect(computeZinsen(euro(1000), [jahr]).wert).toBe(4120);
    expect(computeZinsen(euro(1000), [{ ...jahr, basiszins: toBruch(-6, 100) }]).wert).toBe(0);
  });

  it('counts days in three ways', () => {
    const jahre = (zinstage: Regelparameter['zinstage']): string =>
      formatBruch(computeZinsjahre(tag('2027-12-31'), tag('2028-02-29'), { ...REGELPARAMETER, zinstage }));
    expect([jahre('ACT_365'), jahre('30_360'), jahre('ACT_ACT')]).toEqual(
      ['12/73', '59/360', '21901/133590'].map(kuerze),
    );
  });
});

/** Reduced, as `formatBruch` writes it. */
function kuerze(text: string): string {
  const [zaehler = '', nenner = '1'] = text.split('/');
  return formatBruch(toBruch(BigInt(zaehler), BigInt(nenner)));
}

describe('Doppelförderung', () => {
  const anteil = (stelle: string, vzae: number, von: string, bis: string | null) => ({
    person: 'K-4',
    stelle,
    programm: stelle === 'KIM' ? 'KIM' : 'JMD',
    vzae: toVzae(vzae),
    zeitraum: toPeriod(tag(von), bis === null ? null : tag(bis)),
  });

  it('looks at every day: shares that follow each other are fine, one common day is not', () => {
    const finde = (bis: string) =>
      findDoppelfoerderung(
        [anteil('KIM', 100, '2026-01-01', bis), anteil('JMD', 50, '2026-07-01', null)],
        [],
        RL_2024_12,
      );
    expect(finde('2026-06-30')).toEqual([]);
    expect(finde('2026-07-01').map(({ code }) => code)).toEqual(['E-4.2-a']);
  });

  it('finds a voucher that two Förderfälle use, and not the same number of two Träger', () => {
    const beleg = (traeger: string, foerderfall: string) => ({ nummer: 'R-12', traeger, foerderfall });
    const finde = (...belege: ReturnType<typeof beleg>[]) => findDoppelfoerderung([], belege, RL_2024_12);
    expect(finde(beleg('Caritas', 'FF-1'), beleg('AWO', 'FF-2'))).toEqual([]);
    expect(finde(beleg('Caritas', 'FF-1'), beleg('Caritas', 'FF-2'))[0]?.text).toContain('Beleg R-12');
  });
});

describe('Kontingent and Verteilschlüssel', () => {
  const stelle = (kennung: string, vzae: number, besetzt: boolean) => ({
    kennung,
    vzae: toVzae(vzae),
    besetzt,
  });

  it('filled posts come first, then what still fits in the order of the application', () => {
    const stellen = [
      stelle('L1', 100, false),
      stelle('B1', 100, true),
      stelle('L2', 50, false),
      stelle('B2', 100, true),
    ];
    expect(computeVorrang(stellen, toVzae(250), REGELPARAMETER).wert).toEqual({
      bewilligt: ['B1', 'B2', 'L2'],
      summe: 250,
      offen: ['L1'],
    });
    expect(
      computeVorrang(stellen, toVzae(200), { ...REGELPARAMETER, vorrang: 'EINGANG' }).wert.bewilligt,
    ).toEqual(['L1', 'B1']);
    expect(computeVorrang(stellen, toVzae(0), REGELPARAMETER).wert.summe).toBe(0);
  });

  it('property: all posts are given out, nobody is more than one from the exact share, the order does not matter', () => {
    const bestand = fc.record({ flueag: fc.nat(5000), awov: fc.nat(5000) });
    const bestaende = fc
      .array(bestand, { minLength: 1, maxLength: 54 })
      .filter((liste) => liste.some(({ flueag }) => flueag > 0) && liste.some(({ awov }) => awov > 0))
      .map((liste) => liste.map((eine, platz) => ({ ...eine, name: `GK ${platz}` })));
    fc.assert(
      fc.property(bestaende, fc.nat(800), (liste, stellen) => {
        const { wert } = computeVerteilung(liste, stellen);
        expect(wert.reduce((summe, zeile) => summe + zeile.stellen, 0)).toBe(stellen);
        for (const zeile of wert) {
          const genau = (Number(zeile.anteil.zaehler) / Number(zeile.anteil.nenner)) * stellen;
          expect(Math.abs(zeile.stellen - genau)).toBeLessThan(1);
        }
        expect(computeVerteilung(liste.toReversed(), stellen).wert.toReversed()).toEqual(wert);
      }),
    );
  });
});

describe('history', () => {
  it('Baustein 3: 200 units of 2021 make 7,5 million, 2022 has 50.000 Euro a post', () => {
    expect(computeBaustein3(BAUSTEIN_3.einheiten2021).wert.gesamt).toBe(BAUSTEIN_3.mittel[2021]);
    expect(computeJeStelle(BAUSTEIN_3.mittel[2022], BAUSTEIN_3.stellen2022).wert).toBe(euro(50_000));
    expect(BAUSTEIN_3.antragNachRichtlinie).toBe(false);
  });

  it('amounts carry year and source; the open posts are those that were called up', () => {
    expect(HISTORISCHE_BETRAEGE.every(({ quelle, betrag }) => quelle !== '' && betrag > 0)).toBe(true);
    expect(INTEGRATIONSINFRASTRUKTUR_JAHR).toBe(euro(130_000_000));
    const offen = Object.values(STELLEN_2022).map(({ vorgesehen, besetzt }) => vorgesehen - besetzt);
    expect(offen).toEqual([4343, 25_256, 5950]);
  });
});

it('Prozessbegleitung: at most 1.000 Euro a day, and allowed once the parameter says so', () => {
  const angaben = {
    beratungstage: 1,
    austauschtage: 1,
    tagessaetze: [euro(800), euro(1000.01)],
    qualifiziert: true,
    nachRichtlinie2024: true,
  };
  expect(computeProzessbegleitung(angaben, REGELPARAMETER).wert).toBeNull();
  expect(computeProzessbegleitung(angaben, { ...REGELPARAMETER, prozessbegleitung: true }).wert).toBe(
    euro(1800),
  );
});
