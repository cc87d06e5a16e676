import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SEARCH_FORM_LETTERS } from './din91379.data.ts';
import { MOST_TOKENS, toQueryTokens, toTokens } from './tokens.ts';

/** Does the query find the person? Each typed word needs one common token. */
function isFound(query: string, familienname: string, vornamen = ''): boolean {
  const tokens = new Set(toTokens({ familienname, vornamen }));
  const gruppen = toQueryTokens(query);
  return gruppen.length > 0 && gruppen.every((gruppe) => gruppe.some((token) => tokens.has(token)));
}

function isFoundBothWays(a: string, b: string): boolean {
  return isFound(a, b) && isFound(b, a);
}

describe('spellings of one name find each other', () => {
  test.each([
    ['Müller', 'Mueller', 'Muller'],
    ['Oğuz', 'Oguz', 'Oghuz'],
    ['Nguyễn', 'Nguyen', 'NGUYỄN'],
    ['Șerban', 'Serban', 'Şerban'],
    ['Yelkenci', 'YELKENCI', 'yelkenci'],
    ['Юлия', 'Julia', 'Yulia', 'Iuliia', 'Юлія', 'Yuliya'],
    ['Олександр', 'Oleksandr', 'Olexandr'],
    ['محمد', 'Mohammed', 'Muhammad', 'Mohamed'],
    ['رحاف', 'Rahaf'],
    ['Marʼyana', "Mar'yana", 'Маріана', 'Mariana', 'Марʼяна'],
    ['Дмитрий', 'Dmitri', 'Dmitry', 'Dmitrij'],
    ['Евгений', 'Yevgeny', 'Jewgenij', 'Evgeni'],
    ['Володимир', 'Wolodymyr', 'Volodymyr'],
    ['Щербаков', 'Schtscherbakow', 'Shcherbakov'],
    ['Жанна', 'Zhanna', 'Schanna'],
    ['خالد', 'Khaled', 'Khalid', 'Chaled'],
    ['عمر', 'Omar', 'Omer', 'Umar'],
    ['يوسف', 'Yusuf', 'Yousuf', 'Jusuf'],
    ['يوسف', 'Youssef', 'Yousef', 'Jousef'],
    ['الحسن', 'Al-Hassan', 'Alhassan', 'El Hassan'],
    ['عبد الرحمن', 'Abd al-Rahman', 'Abdulrahman', 'Abdel-Rahman', 'عبدالرحمن'],
    ['عبدالله', 'Abdullah', 'Abdallah'],
    ['Jamal', 'Djamal', 'Dschamal', 'جمال'],
    ['Hussein', 'Husain', 'Hossein'],
    ['Meier', 'Maier', 'Mayer', 'Meyer'],
    ['Anna-Maria', 'Annamaria'],
    ['Γιώργος', 'Giorgos'],
  ])('%s, %s', (...namen) => {
    const verfehlt = namen.flatMap((a) =>
      namen.filter((b) => !isFoundBothWays(a, b)).map((b) => `${a} / ${b}`),
    );
    expect(verfehlt).toEqual([]);
  });

  test.each([
    ['Sahin', 'Şahin'],
    ['Schahin', 'Şahin'],
    ['Shahin', 'Şahin'],
    ['Celik', 'Çelik'],
    ['Tschelik', 'Çelik'],
    ['Chelik', 'Çelik'],
    ['Erdoan', 'Erdoğan'],
    ['Cemal', 'Jamal'],
    ['Jovanovic', 'Jovanović'],
    ['Jovanovitsch', 'Jovanović'],
    ['Djordjevic', 'Đorđević'],
  ])('%s finds %s', (query, name) => {
    expect(isFound(query, name)).toBe(true);
  });
});

describe('different names stay apart', () => {
  test.each([
    ['A. Müller', 'Maier', 'Anna'],
    ['Anna Müller', 'Maier', 'Anna'],
    ['Anna Maier', 'Müller', 'A.'],
    ['Maier', 'Omar', 'Amira'],
    ['Meyer', 'Müller', 'Maria'],
    ['عمر', 'Maier', 'Maria'],
    ['علي', 'Leo', 'Julia'],
    ['Samir', 'Samer', ''],
    ['Erik', 'Erich', ''],
    ['Can', 'Jan', ''],
    ['Hassan', 'Hussein', ''],
  ])('%s is not %s, %s', (query, familienname, vornamen) => {
    expect(isFound(query, familienname, vornamen)).toBe(false);
  });
});

describe('typing', () => {
  test('words in any order, beginnings from three letters, initials left out', () => {
    expect(isFound('Anna Müller', 'Müller', 'Anna Sophie')).toBe(true);
    expect(isFound('Müller, Sophie', 'Müller', 'Anna Sophie')).toBe(true);
    expect(isFound('Mül Ann', 'Müller', 'Anna')).toBe(true);
    expect(isFound('Mul', 'Müller', 'Anna')).toBe(true);
    expect(isFound('A. Müller', 'Müller', 'Anna')).toBe(true);
    expect(isFound('Mü', 'Müller', 'Anna')).toBe(true);
    expect(isFound('An', 'Müller', 'Anna')).toBe(false);
    expect(isFound('Schwarzenber', 'Schwarzenberg')).toBe(true);
  });

  test('short and single names', () => {
    expect(isFound('Li', 'Li', '')).toBe(true);
    expect(isFound('U', '', 'U')).toBe(true);
    expect(isFound('Sukarno', '', 'Sukarno')).toBe(true);
    expect(isFound('ትግስት', 'ትግስት')).toBe(true);
  });

  test('nothing usable is no search, not everybody', () => {
    for (const query of ['', '  ', '-', '. ,', '123', '😀']) expect(toQueryTokens(query)).toEqual([]);
    expect(toTokens({ familienname: '', vornamen: '-' })).toEqual([]);
  });

  test('the most exact token comes first', () => {
    expect(toQueryTokens('Müller')[0]?.slice(0, 2)).toEqual(['w:MUELLER', 'w:MULLER']);
  });
});

describe('bounds', () => {
  const zeichen = fc.constantFrom(
    ...Object.values(SEARCH_FORM_LETTERS).flatMap((zeilen) => zeilen.flatMap((zeile) => zeile.split(' '))),
  );
  const wort = fc.array(zeichen, { minLength: 2, maxLength: 12 }).map((teile) => teile.join(''));

  test('a person under an own name is found by it, by each long word, in any writing of its letters', () => {
    fc.assert(
      fc.property(wort, wort, (familienname, vorname) => {
        for (const query of [`${vorname} ${familienname}`, familienname.normalize('NFD'), vorname]) {
          expect(isFound(query, familienname, vorname)).toBe(true);
        }
      }),
    );
  });

  test('never more than the limit, none twice, the same each time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.array(wort, { maxLength: 15 }),
        (text, woerter) => {
          const name = { familienname: text, vornamen: woerter.join(' ') };
          const tokens = toTokens(name);
          expect(tokens.length).toBeLessThanOrEqual(MOST_TOKENS);
          expect(new Set(tokens).size).toBe(tokens.length);
          expect(toTokens(name)).toEqual(tokens);
          for (const gruppe of toQueryTokens(text)) expect(gruppe.length).toBeLessThanOrEqual(16);
        },
      ),
    );
  });

  test('common names stay far below the limit, a very long one keeps all its words', () => {
    expect(toTokens({ familienname: 'Müller-Yılmaz', vornamen: 'Anna' }).length).toBeLessThanOrEqual(40);
    const vornamen =
      'María de los Ángeles Guadalupe Concepción Esperanza Fernanda Isabel Çağla Żaneta Jürgen Đorđe';
    for (const teil of vornamen.split(' ')) expect(isFound(teil, 'Rodríguez Hernández', vornamen)).toBe(true);
  });
});
