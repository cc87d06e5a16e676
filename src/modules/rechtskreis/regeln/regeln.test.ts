import { describe, expect, it } from 'vitest';
import { addDays, type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import { type Eintrag, SPURWERTE, type Spur } from '../eintrag.model.ts';
import { computeKonsequenzen, type Konsequenz } from '../konsequenzen.model.ts';
import type { Folgeart } from '../regel.model.ts';
import { REGELN } from './regeln.model.ts';

const tag = toPlainDate;
type Kurz = [spur: Spur, code: string, von: string | null, bis?: string | null];

/** One person with these entries. */
function rechne(
  regel: string,
  am: string | PlainDate,
  eintraege: Kurz[],
  geboren: string | null = null,
): Konsequenz[] {
  const alle = eintraege.map(
    ([spur, code, von, bis = null], stelle): Eintrag => ({
      id: `e${stelle}`,
      personId: 'a',
      spur,
      code,
      gueltigVon: von === null ? null : tag(von),
      gueltigBis: bis === null ? null : tag(bis),
    }),
  );
  const personen = [{ personId: 'a', geburtsdatum: geboren === null ? null : tag(geboren), kind: false }];
  const stichtag = tag(am);
  return computeKonsequenzen({ personen, eintraege: alle }, stichtag, REGELN).filter(
    (k) => k.regel === regel,
  );
}

/** Shown from the first to the last day, and on no day around them. */
function expectZeitraum(
  regel: string,
  von: string,
  bis: string,
  eintraege: Kurz[],
  geboren: string | null = null,
): void {
  const zeigt = (am: PlainDate): number => rechne(regel, am, eintraege, geboren).length;
  expect([
    zeigt(addDays(tag(von), -1)),
    zeigt(tag(von)),
    zeigt(tag(bis)),
    zeigt(addDays(tag(bis), 1)),
  ]).toEqual([0, 1, 1, 0]);
}

const texte = (k: Konsequenz | undefined): string => (k?.folgen ?? []).map(({ text }) => text).join('\n');
const getestet = new Set<string>();
const regel = (id: string, was: string, fn: (id: string) => void): void => {
  getestet.add(id);
  it(`${id}: ${was}`, () => fn(id));
};

describe('rules', () => {
  regel('ANERKENNUNG_LEISTUNG', 'from the AsylbLG to the Jobcenter, until a new benefit has begun', (id) => {
    const vorher: Kurz[] = [
      ['VERAENDERUNG', 'ANERKENNUNG_FLUECHTLING', '2026-08-04'],
      ['LEISTUNG', 'ASYLBLG', '2025-01-10'],
    ];
    const [k] = rechne(id, '2026-08-06', vorher);
    expect(k?.folgen.map(({ frist }) => frist)).toEqual(['2026-08-31', '2026-09-30', null, null, null]);
    expect(k?.aufgabe.faelligAm).toBe('2026-08-31');
    expectZeitraum(id, '2026-07-04', '2026-12-02', vorher);
    expect(rechne(id, '2026-08-06', [...vorher, ['LEISTUNG', 'SGB_II', '2026-09-01']])).toEqual([]);
    expect(rechne(id, '2026-08-06', [['VERAENDERUNG', 'ANERKENNUNG_FLUECHTLING', '2026-08-04']])).toEqual([]);
    expect(
      rechne(id, '2026-08-06', [vorher[0] as Kurz, ['LEISTUNG', 'ASYLBLG', '2025-01-10', '2026-08-03']]),
    ).toEqual([]);
    // Decision and title tell the same change once, from the earlier day.
    const doppelt = rechne(id, '2026-10-01', [
      ...vorher,
      ['AUFENTHALT', 'AE_25_2_FLUECHTLING', '2026-09-20'],
    ]);
    expect(doppelt.map(({ anlassTag }) => anlassTag)).toEqual(['2026-08-04']);
  });

  regel('ANERKENNUNG_FAMILIE', 'three months for the family, for refugees only', (id) => {
    const eintraege: Kurz[] = [['VERAENDERUNG', 'ANERKENNUNG_FLUECHTLING', '2026-08-04']];
    expect(rechne(id, '2026-10-19', eintraege)[0]?.frist).toBe('2026-11-04');
    expectZeitraum(id, '2026-08-04', '2026-11-04', eintraege);
    expect(rechne(id, '2026-10-19', [['VERAENDERUNG', 'ANERKENNUNG_SUBSIDIAER', '2026-08-04']])).toEqual([]);
  });

  regel(
    'ABLEHNUNG',
    'the shortest period counts, the decision itself decides; the task is for today',
    (id) => {
      const eintraege: Kurz[] = [['VERAENDERUNG', 'ABLEHNUNG', '2026-10-15']];
      const [k] = rechne(id, '2026-10-19', eintraege);
      expect(k?.frist).toBe('2026-10-22');
      expect(k?.aufgabe.faelligAm).toBe('2026-10-19');
      expect(texte(k)).toContain('Rechtsbehelfsbelehrung');
      expectZeitraum(id, '2026-10-15', '2026-11-14', eintraege);
    },
  );

  regel(
    'CHANCEN_AUFENTHALT',
    'names the last day under § 25b, and under § 25a the day before the 27th birthday',
    (id) => {
      const lamin: Kurz[] = [['AUFENTHALT', 'AE_104C', '2025-08-15', '2027-02-14']];
      const jung = rechne(id, '2026-10-19', lamin, '2000-01-20')[0];
      expect(texte(jung)).toContain('§ 25b: 14.02.2027');
      expect(texte(jung)).toContain('§ 25a: 19.01.2027');
      expect(texte(rechne(id, '2027-01-19', lamin, '2000-01-20')[0])).toContain('§ 25a: 19.01.2027');
      expect(texte(rechne(id, '2027-01-20', lamin, '2000-01-20')[0])).not.toContain('Antrag nach § 25a');
      expect(texte(rechne(id, '2026-10-19', lamin, '2008-01-20')[0])).toContain('§ 25a: 14.02.2027');
      expect(texte(rechne(id, '2026-10-19', lamin)[0])).not.toContain('Antrag nach § 25a');
      expect(jung?.aufgabe.faelligAm).toBe('2026-11-14');
      expectZeitraum(id, '2025-08-14', '2027-03-16', lamin);
      expect(rechne(id, '2026-10-19', [...lamin, ['AUFENTHALT', 'AE_25B', '2027-02-15']])).toEqual([]);
      expect(rechne(id, '2026-10-19', [['AUFENTHALT', 'AE_104C', '2025-08-15']])).toEqual([]);
    },
  );

  regel(
    'PAPIER_ABLAUF',
    'three months before the last day, unless another paper follows without a gap',
    (id) => {
      const papier: Kurz = ['AUFENTHALT', 'AE_25_3', '2024-01-10', '2027-01-09'];
      expectZeitraum(id, '2026-10-09', '2027-02-08', [papier]);
      expect(texte(rechne(id, '2026-10-19', [papier])[0])).toContain('Fiktionsbescheinigung verlangen');
      expect(rechne(id, '2026-10-19', [papier, ['AUFENTHALT', 'AE_25_3', '2027-01-10']])).toEqual([]);
      expect(rechne(id, '2026-12-19', [papier, ['AUFENTHALT', 'AE_25_3', '2027-01-11']])).toHaveLength(1);
      expect(texte(rechne(id, '2026-10-19', [['AUFENTHALT', 'DULDUNG', null, '2026-12-01']])[0])).toContain(
        'Eine Fiktionsbescheinigung gibt es hier nicht',
      );
      expect(rechne(id, '2026-10-19', [['AUFENTHALT', 'AE_104C', '2025-08-15', '2026-12-01']])).toEqual([]);
    },
  );

  regel('VOLLJAEHRIG', 'six months before the 18th birthday of a young person who came alone', (id) => {
    const eintraege: Kurz[] = [['LEISTUNG', 'SGB_VIII_UNBEGLEITET', '2024-03-01']];
    const [k] = rechne(id, '2026-10-19', eintraege, '2009-01-15');
    expect(k?.folgen.map(({ frist }) => frist)).toEqual(['2027-01-14', '2027-01-15', null, null]);
    expectZeitraum(id, '2026-07-15', '2027-04-15', eintraege, '2009-01-15');
    expect(rechne(id, '2026-10-19', [['LEISTUNG', 'SGB_VIII', '2024-03-01']], '2009-01-15')).toEqual([]);
    expect(rechne(id, '2026-10-19', eintraege)).toEqual([]);
  });

  regel(
    'GEBURT',
    'Standesamt, title and Elterngeld count from the birth; told once for entry and child',
    (id) => {
      const geburt: Kurz[] = [
        ['VERAENDERUNG', 'GEBURT', '2026-10-12'],
        ['LEISTUNG', 'ASYLBLG', '2025-01-01'],
        ['AUFENTHALT', 'GESTATTUNG', '2025-01-01'],
      ];
      const [k] = rechne(id, '2026-10-19', geburt);
      expect(k?.folgen.flatMap(({ frist }) => frist ?? [])).toEqual([
        '2026-10-19',
        '2027-04-12',
        '2027-01-12',
      ]);
      expect(texte(k)).toContain('Sozialamt');
      expect(texte(k)).toContain('Asylverfahren');
      expect(texte(rechne(id, '2026-10-19', geburt.slice(0, 1))[0])).not.toContain('Sozialamt');
      expectZeitraum(id, '2026-07-12', '2027-04-14', geburt);
      const haushalt = (eintraege: Eintrag[]) =>
        computeKonsequenzen(
          {
            personen: [
              { personId: 'a', geburtsdatum: null, kind: false },
              { personId: 'k', geburtsdatum: tag('2026-10-12'), kind: true },
            ],
            eintraege,
          },
          tag('2026-10-19'),
          REGELN,
        );
      const asyl = {
        id: 'l',
        personId: 'a',
        spur: 'LEISTUNG',
        code: 'ASYLBLG',
        gueltigVon: null,
        gueltigBis: null,
      } as const;
      expect(haushalt([asyl]).map(({ personId }) => personId)).toEqual(['k']);
      expect(texte(haushalt([asyl])[0])).toContain('Sozialamt');
      const eintrag = {
        id: 'g',
        personId: 'a',
        spur: 'VERAENDERUNG',
        code: 'GEBURT',
        gueltigVon: tag('2026-10-12'),
        gueltigBis: null,
      } as const;
      expect(haushalt([asyl, eintrag]).map(({ personId }) => personId)).toEqual(['a']);
    },
  );

  regel(
    'UMZUG',
    'the Wohnsitzregelung binds three years from the begin of the title; without a known begin no hint',
    (id) => {
      const mit = (beginn: string | null): Kurz[] => [
        ['VERAENDERUNG', 'UMZUG', '2026-12-01'],
        ['AUFENTHALT', 'AE_25_2_FLUECHTLING', beginn],
      ];
      expect(rechne(id, '2026-10-19', mit('2023-12-02'))[0]?.frist).toBe('2026-11-30');
      expect(rechne(id, '2026-10-19', mit('2023-12-01'))).toEqual([]);
      expect(rechne(id, '2026-10-19', mit(null))).toEqual([]);
      expectZeitraum(id, '2026-06-01', '2027-01-30', mit('2025-12-01'));
      const jobcenter = rechne(id, '2026-10-19', [
        ['VERAENDERUNG', 'UMZUG', '2026-12-01'],
        ['LEISTUNG', 'SGB_II', null],
      ]);
      expect(texte(jobcenter[0])).toContain('Zusicherung des Jobcenters');
    },
  );

  regel('KREISWECHSEL', 'registration within two weeks, other offices, handover only with consent', (id) => {
    const eintraege: Kurz[] = [['VERAENDERUNG', 'KREISWECHSEL', '2026-11-15']];
    const [k] = rechne(id, '2026-10-19', eintraege);
    expect(k?.frist).toBe('2026-11-29');
    expect(texte(k)).toContain('nur mit Einwilligung');
    expect(texte(k)).not.toContain('neuen Jobcenter');
    expect(texte(rechne(id, '2026-10-19', [...eintraege, ['LEISTUNG', 'SGB_II', null]])[0])).toContain(
      'am 30.11.2026',
    );
    expectZeitraum(id, '2026-08-15', '2027-01-14', eintraege);
  });

  regel(
    'ARBEIT_BEGINN',
    'permission before the first day, the Sozialamt within three days, the Jobcenter at once',
    (id) => {
      const arbeit: Kurz = ['VERAENDERUNG', 'ARBEIT', '2026-11-02'];
      const geduldet = rechne(id, '2026-10-19', [
        arbeit,
        ['AUFENTHALT', 'DULDUNG', null],
        ['LEISTUNG', 'ASYLBLG', null],
      ])[0];
      expect(geduldet?.folgen.flatMap(({ frist }) => frist ?? [])).toEqual(['2026-11-01', '2026-11-05']);
      const anerkannt = rechne(id, '2026-10-19', [
        arbeit,
        ['AUFENTHALT', 'AE_25_3', null],
        ['LEISTUNG', 'SGB_II', null],
      ])[0];
      expect(anerkannt?.folgen.flatMap(({ frist }) => frist ?? [])).toEqual(['2026-11-02']);
      expectZeitraum(id, '2026-05-02', '2027-01-01', [arbeit]);
    },
  );

  regel('ARBEIT_ENDE', 'three months before the end of work or training', (id) => {
    const eintraege: Kurz[] = [['VERAENDERUNG', 'ARBEIT', '2025-01-01', '2027-01-31']];
    const [k] = rechne(id, '2026-10-19', eintraege);
    expect(k?.aufgabe.faelligAm).toBe('2026-10-31');
    expect(k?.frist).toBe('2027-02-01');
    expect(texte(rechne(id, '2026-10-19', [...eintraege, ['AUFENTHALT', 'BLAUE_KARTE', null]])[0])).toContain(
      'Hängt der Aufenthalt',
    );
    expectZeitraum(id, '2026-09-30', '2027-04-01', eintraege);
  });

  regel('AUSBILDUNG', 'support in the month it begins; with a Duldung the application before it', (id) => {
    const ausbildung: Kurz = ['VERAENDERUNG', 'AUSBILDUNG', '2027-08-01'];
    const [k] = rechne(id, '2027-01-19', [ausbildung, ['AUFENTHALT', 'DULDUNG', null]]);
    expect(k?.folgen.flatMap(({ frist }) => frist ?? [])).toEqual(['2027-07-31', '2027-08-31']);
    expect(texte(rechne(id, '2027-01-19', [ausbildung])[0])).not.toContain('Ausbildungsduldung');
    expectZeitraum(id, '2025-08-01', '2026-09-30', [['VERAENDERUNG', 'AUSBILDUNG', '2026-08-01']]);
  });

  regel('ALTERSGRENZE', 'six months before the end of the month of the Regelaltersgrenze', (id) => {
    const eintraege: Kurz[] = [['LEISTUNG', 'SGB_II', '2024-01-01']];
    const [k] = rechne(id, '2026-10-19', eintraege, '1960-09-10');
    expect(k?.folgen.flatMap(({ frist }) => frist ?? [])).toEqual(['2027-01-31', '2027-02-28']);
    expectZeitraum(id, '2026-07-31', '2027-05-01', eintraege, '1960-09-10');
    expect(
      rechne(id, '2026-10-19', [...eintraege, ['LEISTUNG', 'RENTE', '2027-02-01']], '1960-09-10'),
    ).toEqual([]);
    expect(rechne(id, '2026-10-19', eintraege)).toEqual([]);
  });

  regel('EINBUERGERUNG', 'identity card, and the entries of the Akte are put right', (id) => {
    const eintraege: Kurz[] = [['VERAENDERUNG', 'EINBUERGERUNG', '2026-10-15']];
    const [k] = rechne(id, '2026-10-19', eintraege);
    expect(texte(k)).toContain('Personalausweis');
    expect(k?.aufgabe.faelligAm).toBe('2026-10-29');
    expectZeitraum(id, '2026-09-15', '2027-01-13', eintraege);
  });

  regel('LEISTUNG_ABLAUF', 'two months before a grant ends and nothing follows', (id) => {
    const eintraege: Kurz[] = [['LEISTUNG', 'SGB_II', '2026-09-01', '2026-11-30']];
    expect(rechne(id, '2026-10-19', eintraege)[0]?.frist).toBe('2026-11-30');
    expectZeitraum(id, '2026-09-30', '2026-12-30', eintraege);
    expect(rechne(id, '2026-10-19', [...eintraege, ['LEISTUNG', 'SGB_II', '2026-12-01']])).toEqual([]);
    expect(rechne(id, '2026-10-19', [['LEISTUNG', 'ASYLBLG', null, '2026-11-30']])).toEqual([]);
  });

  regel('JMD_ENDE', 'three months before the 27th birthday of who is with the JMD', (id) => {
    const eintraege: Kurz[] = [['FALLMANAGEMENT', 'JMD', '2025-01-01']];
    expect(rechne(id, '2026-10-19', eintraege, '1999-12-24')[0]?.frist).toBe('2026-12-24');
    expectZeitraum(id, '2026-09-24', '2027-02-22', eintraege, '1999-12-24');
    expect(rechne(id, '2026-10-19', [['FALLMANAGEMENT', 'MBE', null]], '1999-12-24')).toEqual([]);
  });

  it('every rule is tested here, has sources, a state of law, a review date, and names codes that exist', () => {
    expect(REGELN.length).toBeGreaterThanOrEqual(12);
    expect([...getestet].sort()).toEqual(REGELN.map(({ id }) => id).sort());
    for (const { id, quellen, stand, pruefenBis, folgen, ...rest } of REGELN) {
      expect(quellen.length, id).toBeGreaterThan(0);
      expect(stand < pruefenBis, id).toBe(true);
      // A placeholder has its day, and a day its placeholder.
      for (const { text, frist } of folgen) expect(text.includes('{frist}'), text).toBe(frist !== undefined);
      const genannt = [
        ...rest.anlaesse.flatMap((a) =>
          'codes' in a && a.codes !== null ? [{ spur: a.spur, codes: a.codes }] : [],
        ),
        ...(rest.wenn ?? []),
        ...folgen.flatMap(({ wenn }) => wenn ?? []),
        ...(rest.erledigtDurch === undefined ? [] : [rest.erledigtDurch]),
      ];
      for (const { spur, codes } of genannt) {
        for (const code of codes)
          expect(
            SPURWERTE[spur].some((wert) => wert.code === code),
            `${id} ${code}`,
          ).toBe(true);
      }
    }
  });

  it('every rule names a contact, an Angebot and a deadline; only the Einbürgerung has no deadline in any law', () => {
    const ohne = (art: Folgeart) =>
      REGELN.filter(({ folgen }) => !folgen.some((folge) => folge.art === art)).map(({ id }) => id);
    expect([ohne('KONTAKT'), ohne('ANGEBOT'), ohne('FRIST')]).toEqual([[], [], ['EINBUERGERUNG']]);
  });

  it('a move names whom to ask only where something binds: nobody without a bound title, AsylbLG status or Jobcenter', () => {
    const umzug: Kurz = ['VERAENDERUNG', 'UMZUG', '2026-12-01'];
    const arten = (eintraege: Kurz[]) =>
      rechne('UMZUG', '2026-10-19', [umzug, ...eintraege])[0]?.folgen.map(({ art }) => art);
    expect(arten([['AUFENTHALT', 'DULDUNG', null]])).toEqual(['FRIST', 'KONTAKT', 'ANGEBOT']);
    expect(arten([['LEISTUNG', 'SGB_II', null]])).toEqual(['FRIST', 'KONTAKT', 'ANGEBOT']);
    expect(arten([['AUFENTHALT', 'NIEDERLASSUNG', null]])).toBeUndefined();
  });

  it('shipped rules are checked by nobody yet and say so', () => {
    expect(REGELN.every(({ geprueftVon }) => geprueftVon === null)).toBe(true);
  });
});
