import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCent, toCent } from '#src/core/cent.ts';
import { checkInhalt } from '../check-inhalt.model.ts';
import { computeNachweis, computeStellenbetrag } from '../nachweis/abrechnung.model.ts';
import { listNachweisstellen } from '../nachweis/stellen.model.ts';
import { KRUMMES_JAHR } from '../nachweis/test-nachweis.ts';
import { REGELPARAMETER } from '../regelwerk/parameter.model.ts';
import {
  computeUmplanung,
  type TeilbetragZustand,
  TEILBETRAG_ZUSTAENDE,
} from '../zahlung/teilbetrag.model.ts';
import { Aenderungsinhalt } from './aenderung.model.ts';
import { type Aenderungsrahmen, checkAenderung, readAenderungszeiten } from './check-aenderung.model.ts';

const { antrag, rahmen: jahr } = KRUMMES_JAHR;
const stellen = listNachweisstellen(antrag);
const { regelantrag } = checkInhalt(antrag, {
  typ: 'KREISFREIE_STADT',
  foerderjahr: 2025,
  kontingentCm: null,
  parameter: REGELPARAMETER,
});
if (regelantrag === null) throw new Error('The Antrag of the crooked year can be read');
const rahmen: Aenderungsrahmen = {
  stellen,
  regelantrag,
  bisher: jahr.bewilligt,
  bisherigeZeiten: readAenderungszeiten(Aenderungsinhalt.parse({}), { stellen, ...jahr }),
  foerderjahr: 2025,
  von: jahr.von,
  bis: jahr.bis,
  parameter: REGELPARAMETER,
};
const luecke = Aenderungsinhalt.parse({
  beschreibung: 'Frei vom 17. Mai bis 31. August.',
  besetzung: [
    {
      stelle: 'cm-3',
      abschnitte: [
        { von: '01.01.2025', bis: '16.05.2025', vzae: '1,00' },
        { von: '01.09.2025', bis: '31.12.2025', vzae: '0,72' },
      ],
    },
  ],
  betraege: [{ position: 'cm', betrag: '149.131,61' }],
});

describe('the crooked year with a change (docs/beispiele/krummes-jahr.md, section 5)', () => {
  it('grants to the cent what the time allows, and the second Teilbetrag follows', () => {
    const { hindernisse, zeilen, zeiten } = checkAenderung(luecke, rahmen);
    expect(hindernisse).toEqual([]);
    const neu = zeilen.reduce((summe, zeile) => summe + zeile.neu, 0);
    const halb = toCent(15_070_000);
    const { plan, rest, zuViel } = computeUmplanung(
      [
        { lfd: 1, zustand: 'GEZAHLT', betrag: halb },
        { lfd: 2, zustand: 'GEPLANT', betrag: halb },
      ],
      toCent(neu),
      REGELPARAMETER,
    );
    const zweiter = plan[0]?.vorgesehen ?? toCent(0);
    expect([neu, plan.length, rest, zuViel]).toEqual([27_953_161, 1, 0, 0]);
    // Each post keeps its share: the empty months of one take nothing from the others (OQ-F-65).
    const geplant = zeiten.map(({ abschnitte, ...stelle }) => ({
      ...stelle,
      geplant: computeStellenbetrag({ ...stelle, abschnitte }, rahmen),
      abschnitte,
    }));
    const ist = {
      koord: 6_124_018,
      'koord-2': 5_589_040,
      'cm-1': 5_812_000,
      'cm-2': 5_631_025,
      'cm-3': 3_790_412,
    };
    const { abrechnung } = computeNachweis(
      geplant,
      {
        personal: Object.fromEntries(
          Object.entries({ ...ist, 'koord-1': ist.koord }).map(([name, betrag]) => [name, toCent(betrag)]),
        ),
        sach: { sach_koord: toCent(987_035), veranst: toCent(541_200) },
      },
      { ...jahr, bewilligt: { ...jahr.bewilligt, cm: toCent(14_913_161) }, ausgezahlt: toCent(neu) },
    );
    expect(abrechnung).toMatchObject({ anerkannt: 27_620_261, rueckforderung: 332_900 });
    const text = readFileSync('docs/beispiele/krummes-jahr.md', 'utf8').replaceAll('\u00a0', ' ');
    for (const zahl of [neu, halb, zweiter, abrechnung.rueckforderung])
      expect(text).toContain(formatCent(toCent(zahl)).replaceAll('\u00a0', ' '));
  });
});

describe('what a change says', () => {
  it('nothing, too much and what cannot be read, each beside its field', () => {
    const nichts = checkAenderung(Aenderungsinhalt.parse({ beschreibung: 'x' }), rahmen);
    expect(nichts.hindernisse.map(({ feld }) => feld)).toEqual(['betraege']);
    const zuHoch = checkAenderung(
      { ...luecke, betraege: [{ position: 'cm', betrag: '149.131,62' }] },
      rahmen,
    );
    expect(zuHoch.hindernisse).toMatchObject([{ feld: 'betraege.cm', regel: 'FR-5.4.1-e' }]);
    const unlesbar = checkAenderung({ ...luecke, betraege: [{ position: 'cm', betrag: '1,234' }] }, rahmen);
    expect(unlesbar.hindernisse.map(({ feld }) => feld)).toContain('betraege.cm');
    const ausserhalb = checkAenderung(
      {
        ...luecke,
        besetzung: [{ stelle: 'cm-3', abschnitte: [{ von: '01.12.2025', bis: '31.01.2026', vzae: '1,00' }] }],
      },
      rahmen,
    );
    expect(ausserhalb.hindernisse.map(({ feld }) => feld)).toContain('besetzung.cm-3.0.bis');
  });

  it('a share below one half is refused by its rule, also beside a larger one, with the name of the post', () => {
    const { hindernisse } = checkAenderung(
      {
        ...luecke,
        besetzung: [
          {
            stelle: 'cm-3',
            abschnitte: [
              { von: '01.01.2025', bis: '16.05.2025', vzae: '1,00' },
              { von: '01.09.2025', bis: '31.12.2025', vzae: '0,40' },
            ],
          },
        ],
      },
      rahmen,
    );
    expect(hindernisse).toMatchObject([{ feld: 'besetzung.cm-3', regel: 'FR-5.4.1-g' }]);
    expect(hindernisse[0]?.text).toContain('KIM-Case Management 3 mit 0,40');
  });
});

it('a new plan never goes below nothing, keeps what left the house, and adds up to the grant', () => {
  const teilbetrag = fc.record({
    zustand: fc.constantFrom<TeilbetragZustand>(...TEILBETRAG_ZUSTAENDE),
    betrag: fc.integer({ min: 0, max: 20_000_000 }).map(toCent),
  });
  fc.assert(
    fc.property(
      fc.array(teilbetrag, { maxLength: 4 }),
      fc.integer({ min: 0, max: 40_000_000 }).map(toCent),
      fc.integer({ min: 0, max: 100 }),
      (zeilen, bewilligt, anteil) => {
        const nummeriert = zeilen.map((zeile, platz) => ({ ...zeile, lfd: platz + 1 }));
        const gezahlt = zeilen
          .filter(({ zustand }) => zustand === 'GEZAHLT' || zustand === 'ANGEORDNET')
          .reduce((summe, { betrag }) => summe + betrag, 0);
        // What came back after a Widerruf may be paid once more.
        const erledigt = toCent(Math.floor((gezahlt * anteil) / 100));
        const { plan, rest, zuViel } = computeUmplanung(nummeriert, bewilligt, REGELPARAMETER, erledigt);
        const fest = gezahlt - erledigt;
        const geplant = plan.reduce((summe, { vorgesehen }) => summe + vorgesehen, 0);
        expect(plan.every(({ vorgesehen }) => vorgesehen >= 0)).toBe(true);
        expect(fest + geplant + rest - zuViel).toBe(bewilligt);
        expect(rest === 0 || plan.length === 0).toBe(true);
      },
    ),
  );
});
