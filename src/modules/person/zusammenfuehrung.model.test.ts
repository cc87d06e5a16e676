import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IdentitaetEingabe, LEERE_IDENTITAET } from './identitaet.model.ts';
import { combineIdentitaeten, findPaare } from './zusammenfuehrung.model.ts';

const person = (personId: string, eingabe: object) => ({
  personId,
  identitaet: IdentitaetEingabe.parse(eingabe),
});

describe('the finder', () => {
  it('says which two may be one, and why', () => {
    const paare = findPaare(
      [
        person('oguz', { familienname: 'Demirtaş', vornamen: 'Oğuz', geburtsdatum: '1990-05-17' }),
        person('anna', { familienname: 'Maier', vornamen: 'Anna' }),
        person('oguz2', { familienname: 'Demirtas', vornamen: 'Oguz', geburtsdatum: '1990' }),
        person('vater', { familienname: 'Demirtas', vornamen: 'Oguz', geburtsdatum: '1960-01-02' }),
      ],
      2,
    );
    expect(paare).toEqual([{ a: 'oguz', b: 'oguz2', gruende: ['GLEICHER_NAME_UND_GEBURTSDATUM'] }]);
  });

  it('finds a name in another script, and says nothing of people who only share a family name', () => {
    const paare = findPaare(
      [
        person('a', {
          familienname: 'Kovalenko',
          vornamen: 'Julia',
          weitereNamen: [{ art: 'ORIGINALSCHRIFT', text: 'Юлия Коваленко', sprache: 'ru' }],
        }),
        person('b', { weitereNamen: [{ art: 'ORIGINALSCHRIFT', text: 'Юлия Коваленко' }] }),
        person('c', { familienname: 'Kovalenko', vornamen: 'Zoryana', geburtsdatum: '1999-09-09' }),
      ],
      2,
    );
    expect(paare.map(({ a, b }) => [a, b])).toEqual([['a', 'b']]);
  });

  it('grows no faster than the pairs of persons', () => {
    const create = (i: number) =>
      person(String(i), {
        familienname: `Al-Hassan`,
        vornamen: `Mohammed ${'abcdefghij'[i % 10]}${'klmnopqrst'[Math.floor(i / 10) % 10]}o`,
        geburtsdatum: String(1940 + (i % 80)),
      });
    // Steps are counted, not time: how often anything of a person is read.
    const countSchritte = (anzahl: number): number => {
      let gelesen = 0;
      const zaehle = <T extends object>(ziel: T): T =>
        new Proxy(ziel, {
          get(objekt, feld, empfaenger): unknown {
            gelesen++;
            return Reflect.get(objekt, feld, empfaenger);
          },
        });
      const viele = Array.from({ length: anzahl }, (_, i) => {
        const { personId, identitaet } = create(i);
        return zaehle({ personId, identitaet: zaehle(identitaet) });
      });
      findPaare(viele, 2);
      return gelesen;
    };
    // Twice the persons are four times the pairs; looking at everybody once more for each pair makes it eight.
    expect(countSchritte(200) / countSchritte(100)).toBeLessThan(4.5);
  });
});

const WEG = {
  art: 'MOBIL' as const,
  wert: '1',
  mitleser: null,
  zeiten: null,
  hinweis: null,
  sicher: false,
  gesperrt: false,
  nachrichtErlaubt: false,
  absenderErlaubt: false,
};

describe('a merge', () => {
  const bleibt = IdentitaetEingabe.parse({
    familienname: 'Demirtaş',
    vornamen: 'Oğuz',
    kontaktwege: [{ art: 'MOBIL', wert: '0151 1', sicher: true, nachrichtErlaubt: true }],
  });
  const doppelt = IdentitaetEingabe.parse({
    familienname: 'Demirtas',
    vornamen: 'Oguz',
    geburtsdatum: '1990',
    geburtsdatumArt: 'GESCHAETZT',
    kontaktwege: [
      { art: 'MOBIL', wert: '0151 1', mitleser: 'Bruder' },
      { art: 'E_MAIL', wert: 'o@example.org' },
    ],
  });

  it('keeps what the leading person has, fills what she lacks, and takes the more careful rule', () => {
    expect(combineIdentitaeten(bleibt, doppelt)).toMatchObject({
      familienname: 'Demirtaş',
      weitereNamen: [{ art: 'SCHREIBWEISE', text: 'Demirtas Oguz' }],
      geburtsdatum: '1990',
      geburtsdatumArt: 'GESCHAETZT',
      kontaktwege: [
        { wert: '0151 1', sicher: false, nachrichtErlaubt: false, mitleser: 'Bruder' },
        { wert: 'o@example.org' },
      ],
    });
  });

  it('never allows more than both allow, and a way that is never to be used stays so', () => {
    const weg = fc.record({
      gesperrt: fc.boolean(),
      sicher: fc.boolean(),
      nachrichtErlaubt: fc.boolean(),
      absenderErlaubt: fc.boolean(),
    });
    fc.assert(
      fc.property(weg, weg, (a, b) => {
        const mit = (teil: object) => ({
          ...LEERE_IDENTITAET,
          kontaktwege: [{ ...WEG, ...teil }],
        });
        const [vereint] = combineIdentitaeten(mit(a), mit(b)).kontaktwege;
        expect(vereint?.gesperrt).toBe(a.gesperrt || b.gesperrt);
        for (const recht of ['sicher', 'nachrichtErlaubt', 'absenderErlaubt'] as const)
          expect(vereint?.[recht]).toBe(a[recht] && b[recht] && !a.gesperrt && !b.gesperrt);
      }),
    );
  });

  it('is itself a valid input', () => {
    expect(IdentitaetEingabe.safeParse(combineIdentitaeten(bleibt, doppelt)).success).toBe(true);
  });
});
