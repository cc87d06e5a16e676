import axe from 'axe-core';
import { afterEach, describe, expect, it, test } from 'vitest';
import type { PlainDate } from '#src/core/plain-date.ts';
import { SPRACHEN as GESPROCHENE } from '#src/modules/akte/wertelisten/sprachen.ts';
import { getRichtung, SPRACHCODES } from '#src/platform/i18n/sprachen.ts';
import { renderAngebotsseite } from '#src/web/seiten/eintrag.tsx';
import { Suchangaben } from '../../angebot.contract.ts';
import { Angaben, Anbieterangaben } from '../../angebot.model.ts';
import type { Angebotsseiten } from '../../seitendaten.model.ts';
import { createTestangaben, createTestanbieter } from '../../test-angebot.ts';
import type { Grund } from '../../suche.model.ts';
import { BEGRIFFE } from '../../wertelisten/begriffe.ts';
import { describeSprache } from './beschreiben.ts';
import { describeGrund } from './gruende.ts';
import { KATALOGE } from './texte.ts';

const ANGABEN = Angaben.parse(
  createTestangaben({
    einfach: 'Sie lernen Deutsch.',
    hinweis: 'Der Kurs zieht um.',
    alterVon: 16,
    alterBis: 27,
    unterlagen: ['Ausweis'],
    gebiete: ['Werdeck'],
    niveaus: ['ALPHA', 'A1'],
    plaetze: { stand: 'WARTELISTE', frei: 0, wartezeitWochen: 8, am: '2026-10-01' },
    termine: [
      {
        wochentage: ['MO', 'SO'],
        von: '9:00',
        bis: '12:00',
        beginn: '2026-11-02',
        text: 'nicht in den Ferien',
      },
    ],
    orte: [{ art: 'VOR_ORT', ort: 'Werdeck', anfahrt: 'Bus 4' }, { art: 'ONLINE' }],
    kosten: { art: 'BEFREIUNG', text: 'Eine Stunde 2 Euro' },
  }),
);
const STAND = { bestaetigtAm: '2026-10-01' as PlainDate, gueltigBis: '2026-12-18' as PlainDate };

const GRUENDE: readonly Grund[] = [
  { art: 'BEGRIFF', code: 'DEUTSCHKURS' },
  { art: 'SPRACHE', code: 'ar' },
  { art: 'WORT', wort: 'Werkstatt', wo: 'TITEL', aehnlich: true },
  { art: 'FILTER', feld: 'zielgruppe', wert: 'FRAUEN' },
  { art: 'FILTER', feld: 'rechtskreis', wert: 'SGB_II' },
];

/** Each public page in a language, with everything that can stand on it. */
function createSeiten(sprache: (typeof SPRACHCODES)[number]): {
  [N in Exclude<keyof Angebotsseiten, 'pflege'>]: Angebotsseiten[N];
} {
  const { pflege: _pflege, ...anbieter } = Anbieterangaben.parse(
    createTestanbieter({ webseite: 'https://verein.example/' }),
  );
  const id = '00000000-0000-7000-8000-000000000001';
  return {
    suche: {
      sprache,
      angaben: Suchangaben.parse({ suche: 'Kurs', ort: 'Werdeck' }),
      ergebnis: {
        gesamt: 41,
        seite: 2,
        groesse: 20,
        ortUnbekannt: true,
        treffer: [
          {
            id,
            text: { sprache: 'de', titel: ANGABEN.titel },
            anbieter: anbieter.name,
            wege: [
              { art: 'VOR_ORT', ort: 'Werdeck' },
              { art: 'ONLINE', ort: null },
            ],
            sprachen: ['de', 'ar', 'ku'],
            stand: 'FREI',
            frische: 'VERALTET',
            km: 3.2,
            gruende: GRUENDE,
            teilweise: true,
            ...STAND,
          },
        ],
      },
    },
    angebot: { sprache, angebot: { id, angaben: ANGABEN, anbieter, frische: 'FRISCH', ...STAND } },
    korrektur: {
      sprache,
      id,
      titel: ANGABEN.titel,
      ziel: '/x',
      feld: 'TELEFON',
      text: 'x',
      fehler: ['TELEFON'],
    },
    meldung: { sprache, titel: 'x', text: 'x', zurueck: null },
  };
}

const EIGENES = document.documentElement;
afterEach(() => document.documentElement.replaceWith(EIGENES));

test('a search goes on at its results; where there are none, no empty list is announced', () => {
  const lies = (daten: Angebotsseiten['suche']) =>
    new DOMParser().parseFromString(
      renderAngebotsseite('suche', daten, { sprache: 'de', stil: '/s.css', demo: false }),
      'text/html',
    );
  const { suche } = createSeiten('de');
  const voll = lies(suche);
  const ziel = new URL(voll.querySelector('form')?.getAttribute('action') ?? '', 'https://kim.example').hash;
  expect(voll.querySelector(ziel)?.textContent).toBe('Ergebnis');
  for (const weiter of voll.querySelectorAll('nav a[rel]'))
    expect(weiter.getAttribute('href')?.endsWith(ziel)).toBe(true);
  expect(
    [...voll.querySelectorAll('select[name=sprache] option')].map((eine) => eine.textContent),
  ).not.toContain('Keine Angabe');
  const leer = lies({
    ...suche,
    ergebnis: { gesamt: 0, seite: 1, groesse: 20, ortUnbekannt: false, treffer: [] },
  });
  expect(leer.querySelector('ol')).toBeNull();
});

describe.each(SPRACHCODES)('public pages, %s', (sprache) => {
  const seiten = createSeiten(sprache);
  test.each(Object.keys(seiten) as (keyof typeof seiten)[])('%s: language, direction, axe', async (name) => {
    const html = renderAngebotsseite(name, seiten[name], { sprache, stil: '/s.css', demo: false });
    expect(html).toMatch(
      new RegExp(`^<!doctype html><html lang="${sprache}" dir="${getRichtung(sprache)}">`),
    );
    expect(html).not.toMatch(/<script|style="|undefined|\[object/);
    const seite = new DOMParser().parseFromString(html, 'text/html');
    document.documentElement.replaceWith(document.adoptNode(seite.documentElement));
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    if (sprache === 'de') return;
    // What is German on a page in another language is marked, and the page says that nobody has checked it.
    const inhalt = document.querySelector('main');
    for (const teil of inhalt?.querySelectorAll('[lang="de"]') ?? []) teil.remove();
    const rest = inhalt?.textContent ?? '';
    for (const deutsch of [
      'Werdeck',
      'Haus der Sprachen',
      'Deutsch lernen',
      'für Frauen',
      'Ähnlich',
      'Der Kurs zieht um',
      'Ausweis',
      'Ferien',
      'Euro',
      'Bus 4',
    ])
      expect(rest).not.toContain(deutsch);
    if (name === 'angebot' || name === 'suche') expect(rest).toContain(KATALOGE[sprache].texte.ungeprueft);
    if (name === 'angebot') expect(rest).toContain(KATALOGE[sprache].texte.nurDeutsch);
  });
});

describe('catalogues', () => {
  it('name every spoken language of the list, in no language by its code', () => {
    for (const sprache of SPRACHCODES)
      for (const { code } of GESPROCHENE) expect(describeSprache(sprache, code)).not.toBe(code);
  });

  it('say every reason of a hit in every language; only what nobody chooses on the page stays German', () => {
    const filter = {
      bereich: 'WOHNEN',
      zielgruppe: 'FRAUEN',
      sprache: 'ar',
      niveau: 'ALPHA',
      kosten: 'KOSTENFREI',
    };
    const alle: Grund[] = [
      ...BEGRIFFE.map(({ code }): Grund => ({ art: 'BEGRIFF', code })),
      ...Object.entries({
        ...filter,
        anmeldung: 'OFFEN',
        kinderbetreuung: 'true',
        frei: 'true',
        stufenlos: 'true',
      }).map(([feld, wert]): Grund => ({ art: 'FILTER', feld: feld as keyof typeof filter, wert })),
      ...(['TITEL', 'ANBIETER', 'TEXT'] as const).flatMap((wo): Grund[] =>
        [true, false].map((aehnlich) => ({ art: 'WORT', wort: 'x', wo, aehnlich })),
      ),
    ];
    for (const sprache of SPRACHCODES) {
      const saetze = alle.map((grund) => describeGrund(sprache, grund));
      for (const [nr, satz] of saetze.entries())
        expect(typeof satz, `${sprache} ${JSON.stringify(alle[nr])}`).toBe('string');
      // Two concepts that are called the same would be told apart by nobody.
      expect(new Set(saetze.slice(0, BEGRIFFE.length)).size, sprache).toBe(BEGRIFFE.length);
    }
    expect(describeGrund('fr', { art: 'FILTER', feld: 'rechtskreis', wert: 'SGB_II' })).toHaveProperty(
      'deutsch',
    );
  });

  const platzhalter = (text: string) => new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name));
  const listBlaetter = (wert: unknown, pfad = ''): [string, string][] =>
    typeof wert === 'string'
      ? [[pfad, wert]]
      : Object.entries(wert as object).flatMap(([name, teil]) => listBlaetter(teil, `${pfad}/${name}`));

  it('have the same keys and placeholders in all ten languages, none of them empty or left German', () => {
    const deutsch = new Map(listBlaetter(KATALOGE.de));
    for (const sprache of SPRACHCODES.filter((code) => code !== 'de')) {
      const blaetter = listBlaetter(KATALOGE[sprache]);
      expect(blaetter.map(([pfad]) => pfad).sort()).toEqual([...deutsch.keys()].sort());
      for (const [pfad, text] of blaetter) {
        expect(text.trim(), `${sprache} ${pfad}`).not.toBe('');
        expect(platzhalter(text), `${sprache} ${pfad}`).toEqual(platzhalter(deutsch.get(pfad) ?? ''));
      }
      const gleiche = blaetter.filter(([pfad, text]) => text === deutsch.get(pfad));
      // Words that are the same in both, as „Telefon“ or „{km} km“.
      expect(gleiche.length, `${sprache}: ${gleiche.join(' ')}`).toBeLessThan(12);
    }
  });
});
