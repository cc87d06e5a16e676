import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, toPlainDate } from '#src/core/plain-date.ts';
import { AKTE_ZUSTAENDE } from '#src/modules/akte/akte.model.ts';
import { FRISTEN } from './fristen.ts';
import {
  computeErfassung,
  computeLetzterKontakt,
  hasKriterienOderBegruendung,
  type Kriterien,
} from './fall.model.ts';
import { computeHinweise, type Hinweislage } from './hinweise.model.ts';

const HEUTE = toPlainDate('2026-10-19');
const AKTE: Hinweislage['akte'] = {
  art: 'FALL',
  zustand: 'MONITORING',
  zustandSeit: toPlainDate('2026-03-01'),
  anonym: false,
  naechsterTermin: addDays(HEUTE, 7),
  naechsterTerminArt: 'TERMIN',
  letzterKontakt: HEUTE,
  begonnenAm: toPlainDate('2026-01-01'),
  aufgenommenAm: toPlainDate('2026-02-01'),
};
const LAGE: Hinweislage = {
  akte: AKTE,
  gespraeche: 2,
  bedarfe: 1,
  einwilligung: { bis: null },
  assessment: { datum: HEUTE, abgeschlossen: true },
  hatZiel: true,
  ohneZielBegruendet: false,
  zielfristen: [],
  schritteUeberfaellig: 0,
  anderesFallmanagement: [],
  rechtskreisHinweise: 0,
};
const hinweise = (teil: Partial<Hinweislage> = {}, akte: Partial<Hinweislage['akte']> = {}) =>
  computeHinweise({ ...LAGE, ...teil, akte: { ...AKTE, ...akte } }, HEUTE, FRISTEN);

describe('computeHinweise', () => {
  it('has nothing to say when all is in order', () => expect(hinweise()).toEqual([]));

  it('CP-07: asks for a next date while active, and for a missed one', () => {
    expect(hinweise({}, { naechsterTermin: null })).toEqual(['TERMIN_FEHLT']);
    expect(hinweise({}, { naechsterTermin: addDays(HEUTE, -1) })).toEqual(['TERMIN_UEBERFAELLIG']);
    const ruht = { naechsterTermin: null, zustand: 'RUHEND', zustandSeit: HEUTE } as const;
    expect(hinweise({}, ruht)).toEqual([]);
  });

  it('asks after exactly six months whether a resting Fall goes on', () => {
    const ruht = (seit: string) => hinweise({}, { zustand: 'RUHEND', zustandSeit: toPlainDate(seit) });
    expect(ruht('2026-04-19')).toEqual(['RUHT_LANGE']);
    expect(ruht('2026-04-20')).toEqual([]);
    expect(hinweise({}, { zustandSeit: toPlainDate('2025-01-01') })).toEqual([]);
  });

  it('suggests RUHEND after exactly eight weeks', () => {
    expect(hinweise({}, { letzterKontakt: addDays(HEUTE, -55) })).toEqual([]);
    expect(hinweise({}, { letzterKontakt: addDays(HEUTE, -56) })).toEqual(['NICHT_ERREICHT']);
  });

  it('AT-20: a Re-Assessment is due six months after the last one', () => {
    const alt = (datum: typeof HEUTE) => hinweise({ assessment: { datum, abgeschlossen: true } });
    expect(alt(addMonths(HEUTE, -6))).toEqual(['RE_ASSESSMENT_FAELLIG']);
    expect(alt(addDays(addMonths(HEUTE, -6), 1))).toEqual([]);
  });

  it('shows the Mindeststandard of the Kurzberatung and never forces it', () => {
    const kurz = { art: 'KURZBERATUNG', zustand: 'KURZBERATUNG' } as const;
    expect(hinweise({ gespraeche: 1, assessment: null, einwilligung: null }, kurz)).toEqual([
      'MINDESTSTANDARD',
    ]);
    expect(hinweise({ bedarfe: 3, assessment: null, einwilligung: null }, kurz)).toEqual(['MEHR_BEDARFE']);
  });

  it('AT-19: names the Verweisberatung when another Fallmanagement exists', () => {
    const intake = { zustand: 'INTAKE' } as const;
    expect(hinweise({ anderesFallmanagement: ['SGB_II'] }, intake)).toEqual(['VERWEISBERATUNG']);
    expect(hinweise({ anderesFallmanagement: ['MBE'] }, intake)).toEqual([]);
  });

  it('counts the fourteen days before the deadline of an open Ziel', () => {
    const mit = (tage: number, stand: 'OFFEN' | 'ERREICHT') =>
      hinweise({ zielfristen: [{ frist: addDays(HEUTE, tage), stand }] });
    expect(mit(14, 'OFFEN')).toEqual(['ZIELFRIST_NAHE']);
    expect(mit(15, 'OFFEN')).toEqual([]);
    expect(mit(1, 'ERREICHT')).toEqual([]);
  });

  it('says nothing about a closed Akte, whatever else holds', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('GESCHLOSSEN', 'NICHT_AUFGENOMMEN', 'EINWILLIGUNG_WIDERRUFEN'),
        (zustand) => {
          expect(
            hinweise(
              { einwilligung: null, assessment: null, schritteUeberfaellig: 3 },
              { zustand, naechsterTermin: null },
            ),
          ).toEqual([]);
        },
      ),
    );
    for (const zustand of AKTE_ZUSTAENDE) expect(Array.isArray(hinweise({}, { zustand }))).toBe(true);
  });
});

describe('rules of the Fall', () => {
  it('AT-34: same day, later, from paper', () => {
    expect(computeErfassung(HEUTE, HEUTE, false)).toBe('GLEICHER_TAG');
    expect(computeErfassung(addDays(HEUTE, -1), HEUTE, false)).toBe('SPAETER');
    expect(computeErfassung(addDays(HEUTE, -9), HEUTE, true)).toBe('VOM_PAPIER');
  });

  it('keeps the latest day on which the person was reached; attempts do not count', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ tage: fc.nat(400), erreicht: fc.boolean() })), (liste) => {
        const kontakte = liste.map(({ tage, erreicht }) => ({ datum: addDays(HEUTE, -tage), erreicht }));
        const erreicht = kontakte.filter((kontakt) => kontakt.erreicht).map(({ datum }) => datum);
        const letzter = kontakte.reduce<typeof HEUTE | null>(computeLetzterKontakt, null);
        expect(letzter).toBe(erreicht.toSorted().at(-1) ?? null);
      }),
    );
  });

  it('AT-15: another criterion that is not met needs a reason; the consent is never overridden here', () => {
    const ja: Kriterien = {
      KOMPLEXE_BEDARFSLAGE: 'JA',
      HOHE_AKTEURSDICHTE: 'JA',
      REGELVERSORGUNG_GREIFT_NICHT: 'JA',
      FEHLENDE_RESSOURCEN: 'JA',
      EINWILLIGUNG_ZUSAMMENARBEIT: 'NEIN',
    };
    expect(hasKriterienOderBegruendung(ja, undefined)).toBe(true);
    expect(hasKriterienOderBegruendung({ ...ja, FEHLENDE_RESSOURCEN: 'NEIN' }, undefined)).toBe(false);
    expect(hasKriterienOderBegruendung({ ...ja, FEHLENDE_RESSOURCEN: 'NEIN' }, 'Grund')).toBe(true);
  });
});
