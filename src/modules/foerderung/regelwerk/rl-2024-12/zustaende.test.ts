import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLLEN } from '#src/core/contract/rollen.ts';
import { REGELPARAMETER } from '../parameter.model.ts';
import { checkUebergang, type Faktum, listFakten, type Uebergangsfrage } from './uebergang.model.ts';
import {
  findUebergang,
  listZustaende,
  MASCHINENNAMEN,
  type Uebergang,
  ZUSTANDSMASCHINEN,
  ZUSTANDSROLLEN,
} from './zustaende.model.ts';

const alle = MASCHINENNAMEN.flatMap((maschine) =>
  (ZUSTANDSMASCHINEN[maschine] as readonly Uebergang[]).map((uebergang) => ({ maschine, uebergang })),
);
type Zeile = (typeof alle)[number];

/** The step as it succeeds: right role, another person before, every fact there. */
const frageZu = ({ maschine, uebergang }: Zeile, angaben: Partial<Uebergangsfrage> = {}): Uebergangsfrage => {
  const [zustand, ereignis, , rolle] = uebergang;
  const fakten = Object.fromEntries(listFakten(maschine, ereignis).map((faktum) => [faktum, true]));
  return {
    maschine,
    zustand,
    ereignis,
    person: rolle === 'SYSTEM' ? 'SYSTEM' : 'P1',
    rollen: rolle === 'SYSTEM' ? [] : [rolle],
    vorpersonen: ['P2'],
    bankGeaendertVon: 'P3',
    angeordnetVon: 'P2',
    fakten,
    ...angaben,
  };
};
const codes = (frage: Uebergangsfrage): string[] => {
  const antwort = checkUebergang(frage, REGELPARAMETER);
  return antwort.ok ? [] : antwort.fehler.map(({ code }) => code);
};
const zeile = (maschine: Zeile['maschine'], ereignis: string): Zeile => {
  const gefunden = alle.find((eine) => eine.maschine === maschine && eine.uebergang[1] === ereignis);
  if (gefunden === undefined) throw new Error(`no ${maschine} ${ereignis}`);
  return gefunden;
};

describe('tables', () => {
  it('have the size of the rules: 25 states and 46 steps of a Förderfall, beside eight of ours (decisions 0045, 0057)', () => {
    expect(listZustaende('FOERDERFALL')).toHaveLength(25);
    const eigene = ZUSTANDSMASCHINEN.FOERDERFALL.filter(([, name]) =>
      /^(?:(?:teil)?widerruf_|klage_nachtragen$|eingang_berichtigen$)/.test(name),
    );
    expect(eigene).toHaveLength(8);
    const groessen = MASCHINENNAMEN.map((name) => [name, ZUSTANDSMASCHINEN[name].length]);
    expect(Object.fromEntries(groessen)).toEqual({
      FOERDERFALL: 46 + eigene.length,
      RATE: 8,
      AENDERUNG: 11,
      WEITERLEITUNG: 12,
      BERICHTIGUNG: 5,
    });
  });

  it('one state and one event lead to one place, every state is reached, and roles exist', () => {
    const schluessel = alle.map(
      ({ maschine, uebergang: [von, ereignis] }) => `${maschine} ${von} ${ereignis}`,
    );
    expect(new Set(schluessel).size).toBe(alle.length);
    for (const maschine of MASCHINENNAMEN) {
      const [anfang, ...uebrige] = listZustaende(maschine);
      const ziele = new Set((ZUSTANDSMASCHINEN[maschine] as readonly Uebergang[]).map(([, , nach]) => nach));
      expect(
        uebrige.filter((zustand) => !ziele.has(zustand)),
        `${maschine} from ${anfang}`,
      ).toEqual([]);
    }
    const bekannt: readonly string[] = [...ROLLEN, 'SYSTEM'];
    expect(ZUSTANDSROLLEN.filter((rolle) => !bekannt.includes(rolle))).toEqual([]);
  });

  it('a decision and a payment always need a second person', () => {
    const entscheidend =
      /^(bewilligen|ablehnen|widerrufen|rueckfordern|erlassen_niederschlagen|teilwiderruf_erlassen|auszahlung_anordnen|aenderung_bescheiden|berichtigen)$/;
    const eines = alle.filter(({ uebergang }) => entscheidend.test(uebergang[1]) && !uebergang[4]);
    expect(eines).toEqual([]);
    expect(alle.filter(({ uebergang }) => entscheidend.test(uebergang[1])).length).toBeGreaterThan(7);
  });
});

describe('steps', () => {
  it.each(alle)('$maschine $uebergang.0 → $uebergang.1', (eine) => {
    const [von, ereignis, nach, rolle, vierAugen] = eine.uebergang;
    expect(checkUebergang(frageZu(eine), REGELPARAMETER)).toEqual({ ok: true, wert: nach });
    expect(findUebergang(eine.maschine, von, ereignis)?.[2]).toBe(nach);
    if (rolle === 'SYSTEM') {
      expect(codes(frageZu(eine, { person: 'P1', rollen: [...ROLLEN] }))).toEqual(['E-ZM-04']);
    } else {
      expect(codes(frageZu(eine, { rollen: ROLLEN.filter((name) => name !== rolle) }))).toEqual(['E-ZM-02']);
      expect(codes(frageZu(eine, { person: 'SYSTEM' }))).toEqual(['E-ZM-02']);
      expect(codes(frageZu(eine, { vorpersonen: ['P9', 'P1'] }))).toEqual(vierAugen ? ['E-ZM-03'] : []);
    }
  });

  it('every fact is asked for: without it the step is refused, in the product also when nobody names it', () => {
    for (const eine of alle) {
      for (const faktum of listFakten(eine.maschine, eine.uebergang[1])) {
        const { [faktum]: _weg, ...rest } = frageZu(eine).fakten as Record<Faktum, boolean>;
        expect(codes(frageZu(eine, { fakten: rest })), faktum).toHaveLength(1);
        expect(checkUebergang(frageZu(eine, { fakten: rest }), REGELPARAMETER, 'GILT').ok).toBe(true);
        expect(
          checkUebergang(frageZu(eine, { fakten: { ...rest, [faktum]: false } }), REGELPARAMETER, 'GILT').ok,
        ).toBe(false);
      }
    }
  });

  it('names every reason at once', () => {
    const frage = frageZu(zeile('RATE', 'auszahlung_anordnen'), {
      rollen: [],
      vorpersonen: ['P1'],
      bankGeaendertVon: 'P1',
      fakten: {},
    });
    expect(codes(frage)).toEqual(['E-ZM-02', 'E-ZM-03', 'E-ZM-05', 'E-7.3-a', 'E-7.3-a', 'E-7.3-b']);
  });

  it('who ordered a payment does not confirm it', () => {
    expect(codes(frageZu(zeile('RATE', 'zahlung_bestaetigen'), { angeordnetVon: 'P1' }))).toEqual([
      'E-ZM-03',
    ]);
  });

  it('the second signature inside the Kommune can be switched off, the one of the authority cannot', () => {
    const ohne = { ...REGELPARAMETER, vierAugenZuwendungsempfaenger: false };
    const selbst = { vorpersonen: ['P1'] };
    expect(checkUebergang(frageZu(zeile('FOERDERFALL', 'einreichen'), selbst), ohne).ok).toBe(true);
    expect(checkUebergang(frageZu(zeile('FOERDERFALL', 'bewilligen'), selbst), ohne).ok).toBe(false);
  });

  it('property: what no row names is refused as a step of this state', () => {
    const maschine = fc.constantFrom(...MASCHINENNAMEN);
    const ereignis = fc.constantFrom(...alle.map(({ uebergang }) => uebergang[1]), 'unsinn');
    const zustand = fc.constantFrom(...alle.map(({ uebergang }) => uebergang[0]), 'NIRGENDS');
    fc.assert(
      fc.property(maschine, zustand, ereignis, (name, von, schritt) => {
        const grund = codes({
          ...frageZu(zeile('FOERDERFALL', 'verwerfen')),
          maschine: name,
          zustand: von,
          ereignis: schritt,
        });
        expect(grund.includes('E-ZM-01') && grund.length === 1).toBe(
          findUebergang(name, von, schritt) === undefined,
        );
      }),
    );
  });
});
