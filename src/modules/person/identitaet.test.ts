import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { BARRIEREFREIHEIT_CODES } from '#src/modules/akte/wertelisten/kontakt.ts';
import {
  formatName,
  Identitaet,
  IdentitaetEingabe,
  LEERE_IDENTITAET,
  rankKontaktwege,
} from './identitaet.model.ts';
import { BARRIERE_ALLTAG_CODES, BARRIERE_GESUNDHEIT_CODES } from './wertelisten/angaben.ts';
import { explainDublette, rankTreffer, toAltersgruppe, toExakteFrage, toExakteTexte } from './suche.model.ts';
import type { Teilgeburtsdatum } from '#src/core/teilgeburtsdatum.ts';

const mit = (teil: Partial<Identitaet>): Identitaet => ({ ...LEERE_IDENTITAET, ...teil });
const meldungen = (eingabe: unknown): string[] =>
  IdentitaetEingabe.safeParse(eingabe).error?.issues.map(
    (issue) => `${issue.path.join('.')}: ${issue.message}`,
  ) ?? [];

describe('identity', () => {
  it('needs one name and nothing else', () => {
    expect(IdentitaetEingabe.parse({ familienname: ' Đặng ' })).toEqual(mit({ familienname: 'Đặng' }));
    expect(
      IdentitaetEingabe.parse({ weitereNamen: [{ art: 'ORIGINALSCHRIFT', text: 'محمد' }] }).weitereNamen,
    ).toHaveLength(1);
    expect(meldungen({ familienname: ' ', vornamen: null })).toEqual([
      'familienname: Geben Sie mindestens einen Namen ein.',
    ]);
  });

  it('asks for Latin letters in the names of documents only', () => {
    expect(meldungen({ familienname: 'Иванова' })[0]).toContain('lateinischer Schrift');
    expect(
      meldungen({ familienname: 'X', weitereNamen: [{ art: 'GEBURTSNAME', text: 'Иванова' }] }),
    ).toHaveLength(1);
    expect(
      meldungen({ familienname: 'X', weitereNamen: [{ art: 'SCHREIBWEISE', text: 'Иванова' }] }),
    ).toEqual([]);
  });

  it('takes birth dates in part and forgets nationality that was not asked', () => {
    const person = IdentitaetEingabe.parse({
      familienname: 'X',
      geburtsdatum: '05.1990',
      staatsangehoerigkeiten: { erhebung: 'NICHT_ERHOBEN', staaten: ['SY'] },
    });
    expect(person.geburtsdatum).toBe('1990-05');
    expect(person.staatsangehoerigkeiten.staaten).toEqual([]);
    expect(
      meldungen({ familienname: 'X', staatsangehoerigkeiten: { erhebung: 'ERHOBEN', staaten: ['QQ'] } }),
    ).toHaveLength(1);
  });

  it('has no field for irregular stay', () => {
    expect(JSON.stringify(Identitaet.keyof().options)).not.toMatch(/aufenthalt|irregul|status/i);
  });

  it('never gives more than it was given, and shows some name', () => {
    fc.assert(
      fc.property(fc.anything(), (wert) => {
        const ergebnis = IdentitaetEingabe.safeParse(wert);
        if (ergebnis.success) expect(formatName(Identitaet.parse(ergebnis.data))).not.toBe('');
      }),
    );
  });
});

describe('duplicates', () => {
  const oguz = mit({ familienname: 'Demir', vornamen: 'Oğuz', geburtsdatum: '1990-05-17' });
  it('say why, and keep father and son apart', () => {
    expect(
      explainDublette(mit({ familienname: 'DEMIR', vornamen: 'Oguz', geburtsdatum: '1990' }), oguz),
    ).toEqual(['GLEICHER_NAME_UND_GEBURTSDATUM']);
    expect(explainDublette(mit({ familienname: 'Oğuz', vornamen: 'Demir' }), oguz)).toEqual([
      'GLEICHER_NAME',
    ]);
    expect(
      explainDublette(mit({ familienname: 'Demir', vornamen: 'Oğuz', geburtsdatum: '1960-01-02' }), oguz),
    ).toEqual([]);
  });
  it('know one telephone number in three spellings', () => {
    const weg = (wert: string) =>
      IdentitaetEingabe.parse({ familienname: 'X', kontaktwege: [{ art: 'MOBIL', wert }] }).kontaktwege;
    const grund = explainDublette(mit({ familienname: 'Temir', kontaktwege: weg('0171 / 234 567 89') }), {
      ...oguz,
      geburtsdatum: null,
      kontaktwege: weg('+49 171 23456789'),
    });
    expect(grund).toEqual(['GLEICHER_KONTAKTWEG']);
  });
});

describe('birth dates that are no known day', () => {
  const oguz = { familienname: 'Demir', vornamen: 'Oğuz' };
  const mitDatum = (geburtsdatum: string, geburtsdatumArt: Identitaet['geburtsdatumArt']) =>
    mit({ ...oguz, geburtsdatum, geburtsdatumArt });

  it('of the 1 January of a document only the year counts', () => {
    const papier = mitDatum('1990-01-01', 'DOKUMENT_1_JANUAR');
    expect(explainDublette(mitDatum('1990-05-17', 'ANGABE'), papier)).toEqual([
      'GLEICHER_NAME_UND_GEBURTSDATUM',
    ]);
    expect(explainDublette(mitDatum('1991-05-17', 'ANGABE'), papier)).toEqual([]);
    expect(explainDublette(mitDatum('1990-05-17', 'ANGABE'), mitDatum('1990-01-01', 'DOKUMENT'))).toEqual([]);
  });

  it('an estimated year may be wrong by the set number, no other one', () => {
    const geschaetzt = mitDatum('1990', 'GESCHAETZT');
    expect(explainDublette(mitDatum('1992-05-17', null), geschaetzt, 2)).toEqual([
      'GLEICHER_NAME_UND_GEBURTSDATUM',
    ]);
    expect(explainDublette(mitDatum('1993-05-17', null), geschaetzt, 2)).toEqual([]);
    expect(explainDublette(mitDatum('1992', null), mitDatum('1990', null), 2)).toEqual([]);
  });

  it('are refused where origin and parts contradict', () => {
    expect(
      meldungen({ familienname: 'X', geburtsdatum: '02.01.1990', geburtsdatumArt: 'DOKUMENT_1_JANUAR' })[0],
    ).toContain('01.01.1990');
    expect(meldungen({ familienname: 'X', geburtsdatumArt: 'DOKUMENT_1_JANUAR' })).toHaveLength(1);
    expect(
      meldungen({ familienname: 'X', geburtsdatum: '17.05.1990', geburtsdatumArt: 'GESCHAETZT' })[0],
    ).toContain('geschätzten Tag');
    expect(meldungen({ familienname: 'X', geburtsdatum: '1990', geburtsdatumArt: 'GESCHAETZT' })).toEqual([]);
  });
});

describe('ways of contact', () => {
  const weg = (teil: object) => ({
    familienname: 'X',
    kontaktwege: [{ art: 'MOBIL', wert: '0151 1', ...teil }],
  });

  it('allow nothing that the person did not say', () => {
    expect(IdentitaetEingabe.parse(weg({})).kontaktwege).toEqual([
      {
        art: 'MOBIL',
        wert: '0151 1',
        sicher: false,
        gesperrt: false,
        mitleser: null,
        zeiten: null,
        nachrichtErlaubt: false,
        absenderErlaubt: false,
        hinweis: null,
      },
    ]);
  });

  it('that are never to be used cannot be safe', () => {
    for (const erlaubnis of ['sicher', 'nachrichtErlaubt', 'absenderErlaubt'])
      expect(meldungen(weg({ gesperrt: true, [erlaubnis]: true }))[0]).toContain('kontaktwege.0.gesperrt');
  });

  it('are tried safe ones first, never-to-use ones last', () => {
    const wege = IdentitaetEingabe.parse({
      familienname: 'X',
      kontaktwege: [
        { art: 'MOBIL', wert: 'nie', gesperrt: true },
        { art: 'MOBIL', wert: 'vorsicht' },
        { art: 'MOBIL', wert: 'sicher', sicher: true },
      ],
    }).kontaktwege;
    expect(rankKontaktwege(wege).map(({ wert }) => wert)).toEqual(['sicher', 'vorsicht', 'nie']);
  });

  it('sealed before there were permissions open with none', () => {
    const { geburtsdatumArt: _a, schriften: _s, barrierefreiheit: _b, ...frueher } = LEERE_IDENTITAET;
    const alt = {
      ...frueher,
      sprachen: [{ sprache: 'ar', niveau: null }],
      kontaktwege: [{ art: 'MOBIL', wert: '1', sicher: true, hinweis: null }],
    };
    expect(Identitaet.parse(alt)).toMatchObject({
      schriften: [],
      sprachen: [{ schriftlich: null }],
      kontaktwege: [{ sicher: true, gesperrt: false, nachrichtErlaubt: false, absenderErlaubt: false }],
    });
  });
});

describe('needs to take part', () => {
  it('that tell something about health have no place in the identity', () => {
    expect(BARRIERE_GESUNDHEIT_CODES).toEqual(['STUFENLOS', 'HOEREN', 'SEHEN']);
    expect([...BARRIERE_ALLTAG_CODES, ...BARRIERE_GESUNDHEIT_CODES].toSorted()).toEqual(
      [...BARRIEREFREIHEIT_CODES].toSorted(),
    );
    for (const code of BARRIERE_GESUNDHEIT_CODES)
      expect(meldungen({ familienname: 'X', barrierefreiheit: [code] })).toHaveLength(1);
    expect(meldungen({ familienname: 'X', barrierefreiheit: ['EINFACHE_SPRACHE'] })).toEqual([]);
  });
});

describe('exact texts', () => {
  it('exist for full birth dates only, in any order of words', () => {
    const tag = '1990-05-17' as Teilgeburtsdatum;
    const texte = toExakteTexte(mit({ familienname: 'Müller', vornamen: 'Anna Maria' }), tag);
    expect(texte).toContain(toExakteFrage('Anna Maria Mueller', tag));
    expect(texte).toContain(toExakteFrage('müller, anna', tag));
    expect(texte).not.toContain(toExakteFrage('Möller Anna', tag));
    expect(toExakteTexte(mit({ familienname: 'Müller' }), '1990-05')).toEqual([]);
  });
});

describe('ranking', () => {
  it('needs every word and is explained by the weakest', () => {
    const gruppen = [
      [
        { token: 'a', art: 'NAME_GENAU' as const },
        { token: 'b', art: 'NAME_KLANG' as const },
      ],
      [{ token: 'c', art: 'NAME_ANFANG' as const }],
    ];
    expect(rankTreffer(gruppen, new Set(['a', 'c']))?.art).toBe('NAME_ANFANG');
    expect(rankTreffer(gruppen, new Set(['b', 'c']))?.art).toBe('NAME_KLANG');
    expect(rankTreffer(gruppen, new Set(['a']))).toBeUndefined();
    expect(rankTreffer([], new Set(['a']))).toBeUndefined();
  });
});

describe('age group', () => {
  it('is not guessed', () => {
    const heute = toPlainDate('2026-10-19');
    expect(toAltersgruppe('2008-10-20', heute)).toBe('UNTER_18');
    expect(toAltersgruppe('2008-10-19', heute)).toBe('18_24');
    expect(toAltersgruppe('2001', heute)).toBe('KEINE_ANGABE');
    expect(toAltersgruppe('1990', heute)).toBe('25_39');
    expect(toAltersgruppe(null, heute)).toBe('KEINE_ANGABE');
  });
});
