import { describe, expect, it } from 'vitest';
import type { PlainDate } from '#src/core/plain-date.ts';
import { Angaben } from './angebot.model.ts';
import { createDokument, foldText, parseSuche, parseTsvector, toTsvector } from './suche.model.ts';
import {
  addZeilen,
  createSuchindex,
  findOrtslage,
  listAehnliche,
  searchIndex,
  type Suchfrage,
  type Suchzeile,
} from './suchindex.model.ts';
import { createTestangaben } from './test-angebot.ts';

const createZeile = (
  id: string,
  anders: Parameters<typeof createTestangaben>[0],
  kopf: Partial<Suchzeile> = {},
): Suchzeile => {
  const angaben = Angaben.parse(createTestangaben(anders));
  return {
    id,
    titel: angaben.titel,
    oeffentlich: true,
    gueltig: true,
    gueltigBis: null,
    bestaetigtAm: '2026-10-01' as PlainDate,
    suche: toTsvector(createDokument(angaben, 'Haus der Sprachen')),
    orte: angaben.orte.map(({ ort, breite, laenge }) => ({
      name: foldText(ort ?? ''),
      breite: breite ?? 0,
      laenge: laenge ?? 0,
    })),
    ...kopf,
  };
};
const createIndex = (zeilen: readonly Suchzeile[]) => {
  const index = createSuchindex();
  addZeilen(index, zeilen);
  return index;
};
const frage = (suche: string, anders: Partial<Suchfrage> = {}): Suchfrage => ({
  terme: parseSuche(suche),
  muss: [],
  oeffentlich: true,
  heute: '2026-10-19' as PlainDate,
  frischAb: '2026-04-19' as PlainDate,
  mitte: null,
  km: null,
  mindestens: 3,
  ab: 0,
  hoechstens: 20,
  ...anders,
});
const ids = (index: ReturnType<typeof createIndex>, eine: Suchfrage) =>
  searchIndex(index, eine).map(({ id }) => id);
const ORT = { art: 'VOR_ORT', ort: 'Auheim', breite: 51, laenge: 8 } as const;

describe('suchindex', () => {
  it('puts all terms before some, fresh before stale, title before description', () => {
    const alt = '2025-01-01' as PlainDate;
    const index = createIndex([
      createZeile('beschrieben', { titel: 'Gruppe', beschreibung: 'Wir reparieren Drahtesel' }),
      createZeile('alt', { titel: 'Drahtesel', beschreibung: 'x' }, { bestaetigtAm: alt }),
      createZeile('titel', { titel: 'Drahtesel', beschreibung: 'x' }),
      createZeile('beides', { titel: 'Drahtesel und Laterne', beschreibung: 'x' }, { bestaetigtAm: alt }),
    ]);
    expect(ids(index, frage('Drahtesel'))).toEqual(['titel', 'beschrieben', 'alt', 'beides']);
    expect(ids(index, frage('Drahtesel Laterne'))).toEqual(['beides', 'titel', 'beschrieben', 'alt']);
    expect(ids(index, frage('Drahtesel Laterne', { mindestens: 1 }))).toEqual(['beides']);
    expect(searchIndex(index, frage('Drahtesel', { ab: 1, hoechstens: 2 }))).toMatchObject([
      { id: 'beschrieben', gesamt: 4 },
      { id: 'alt', gesamt: 4 },
    ]);
  });

  it('picks the same order for few places as for all', () => {
    const index = createIndex(
      Array.from({ length: 300 }, (_, nr) =>
        createZeile(
          `nr${String(nr).padStart(3, '0')}`,
          { titel: `Laterne ${(nr * 7) % 50}` },
          { bestaetigtAm: (nr % 3 === 0 ? '2025-01-01' : '2026-10-01') as PlainDate },
        ),
      ),
    );
    const alle = ids(index, frage('Laterne', { hoechstens: 300 }));
    expect(alle).toHaveLength(300);
    expect(ids(index, frage('Laterne', { ab: 20, hoechstens: 20 }))).toEqual(alle.slice(20, 40));
  });

  it('leaves out what is internal, archived, over or too far, and combines groups', () => {
    const index = createIndex([
      createZeile('nah', { orte: [ORT] }),
      createZeile('fern', { orte: [{ ...ORT, breite: 52 }] }),
      createZeile('intern', { orte: [ORT] }, { oeffentlich: false }),
      createZeile('archiv', { orte: [ORT] }, { gueltig: false }),
      createZeile('vorbei', { orte: [ORT] }, { gueltigBis: '2026-10-18' as PlainDate }),
      createZeile('heute', { orte: [ORT], sprachen: ['tr'] }, { gueltigBis: '2026-10-19' as PlainDate }),
    ]);
    const umkreis = { mitte: { breite: 51, laenge: 8 }, km: 25 };
    expect(ids(index, frage('', umkreis))).toEqual(['heute', 'nah']);
    expect(ids(index, frage('', { ...umkreis, oeffentlich: false }))).toEqual(['heute', 'intern', 'nah']);
    expect(searchIndex(index, frage('', { mitte: umkreis.mitte })).at(-1)).toMatchObject({ id: 'fern' });
    expect(searchIndex(index, frage('', { mitte: umkreis.mitte })).at(-1)?.km).toBeCloseTo(111.2, 0);
    expect(ids(index, frage('', { muss: [['f_alle'], ['f_sprache_tr', 'f_sprache_uk']] }))).toEqual([
      'heute',
    ]);
    expect(ids(index, frage('', { muss: [['f_sprache_tr'], ['f_sprache_ar']] }))).toEqual([]);
  });

  it('takes a row that comes again instead of the one before', () => {
    const index = createIndex([createZeile('a', { titel: 'Laterne' })]);
    addZeilen(index, [createZeile('a', { titel: 'Drahtesel' })]);
    expect([ids(index, frage('Laterne')), ids(index, frage('Drahtesel'))]).toEqual([[], ['a']]);
    expect(index.ersetzt).toBe(1);
  });

  it('knows words that are spelt alike, and where a place lies', () => {
    const index = createIndex([
      createZeile('a', { titel: 'Laternenfest', orte: [ORT] }),
      createZeile('b', { titel: 'Drahtesel', orte: [{ ...ORT, breite: 52 }] }),
    ]);
    expect(listAehnliche(index, ['drahtesl', 'latern', 'xyzxyz'])).toEqual([
      { wort: 'drahtesl', aehnlich: 'drahtesel' },
    ]);
    expect(findOrtslage(index, 'auheim')).toEqual({ bekannt: true, mitte: { breite: 51.5, laenge: 8 } });
    expect(findOrtslage(index, 'nirgends')).toEqual({ bekannt: false, mitte: null });
  });

  it('a phrase with a typo or without its little words is one thing; a word finds what was saved before the list knew it', () => {
    const token = (frage: string) => parseSuche(frage).map((term) => term.token);
    expect(token('Deutch lernen')).toEqual([['k_deutschkurs']]);
    expect(token('Betreuung für Kinder')).toEqual([['k_kinderbetreuung']]);
    expect(token('Krabbelgruppe')).toEqual([['k_spielgruppe', 'krabbelgrupp']]);
  });

  it('reads back the words as they were written', () => {
    const dokument = createDokument(
      Angaben.parse(createTestangaben({ titel: 'دورة لغة', beschreibung: "Größe 'x' \\ und: 1A" })),
      'Haus',
    );
    expect([...parseTsvector(toTsvector(dokument))]).toEqual([...dokument]);
  });
});
