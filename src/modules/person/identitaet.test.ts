import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { formatName, Identitaet, IdentitaetEingabe, LEERE_IDENTITAET } from './identitaet.model.ts';
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
    const weg = (wert: string) => [{ art: 'MOBIL' as const, wert, sicher: true, hinweis: null }];
    const grund = explainDublette(mit({ familienname: 'Temir', kontaktwege: weg('0171 / 234 567 89') }), {
      ...oguz,
      geburtsdatum: null,
      kontaktwege: weg('+49 171 23456789'),
    });
    expect(grund).toEqual(['GLEICHER_KONTAKTWEG']);
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
