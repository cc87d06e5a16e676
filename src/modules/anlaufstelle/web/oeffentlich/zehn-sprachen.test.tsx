import axe from 'axe-core';
import { afterEach, describe, expect, it, test } from 'vitest';
import type { PlainDate } from '#src/core/plain-date.ts';
import { getRichtung, SPRACHCODES } from '#src/platform/i18n/sprachen.ts';
import { renderAnlaufstellenseite } from '#src/web/seiten/eintrag.tsx';
import { Anlaufstellenangaben } from '../../anlaufstelle.model.ts';
import type { Anlaufstellenergebnis } from '../../seitendaten.model.ts';
import { createTestangaben } from '../../test-anlaufstelle.ts';
import { KATALOGE } from './texte.ts';

const ORT = { ortId: 'a', name: 'Werdeck', standort: 'Kreis Lennetal' };
const ANGABEN = Anlaufstellenangaben.parse(
  createTestangaben({
    anfahrt: 'Bus 4',
    hinweis: 'Zieht im Mai um.',
    webseite: 'https://kreis.example/',
    termin: ['OFFEN', 'TERMIN', 'TELEFON', 'ONLINE', 'AUFSUCHEND'],
  }),
);
const ERGEBNISSE: readonly (Anlaufstellenergebnis | null)[] = [
  null,
  { art: 'KEIN_ORT' },
  { art: 'MEHRERE', orte: [ORT, { ...ORT, ortId: 'b', name: 'Kreis Lennetal' }] },
  { art: 'ORT', ort: ORT, stellen: [], ohneSprache: false },
  {
    art: 'ORT',
    ort: ORT,
    ohneSprache: true,
    stellen: [{ id: '1', angaben: ANGABEN, bestaetigtAm: '2026-01-05' as PlainDate, veraltet: true }],
  },
];
const EIGENES = document.documentElement;
afterEach(() => document.documentElement.replaceWith(EIGENES));

describe.each(SPRACHCODES)('Anlaufstelle, %s', (sprache) => {
  test('language, direction, axe, nothing German unmarked', async () => {
    for (const ergebnis of ERGEBNISSE) {
      const html = renderAnlaufstellenseite(
        { sprache, ort: '', gesprochen: 'ar', ergebnis },
        { sprache, stil: '/s.css', demo: false },
      );
      expect(html).toMatch(
        new RegExp(`^<!doctype html><html lang="${sprache}" dir="${getRichtung(sprache)}">`),
      );
      expect(html).not.toMatch(/<script|style="|undefined|\[object/);
      const seite = new DOMParser().parseFromString(html, 'text/html');
      document.documentElement.replaceWith(document.adoptNode(seite.documentElement));
      const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
      expect(document.querySelectorAll('h1')).toHaveLength(1);
      // The page begins anew at its answer, whatever it is.
      expect(document.querySelector('form')?.getAttribute('action')).toBe('/anlaufstelle#ergebnis');
      expect(document.querySelectorAll('#ergebnis')).toHaveLength(ergebnis === null ? 0 : 1);
      if (sprache === 'de') continue;
      const inhalt = document.querySelector('main');
      for (const teil of inhalt?.querySelectorAll('[lang="de"]') ?? []) teil.remove();
      for (const deutsch of ['Werdeck', 'Lennetal', 'Rathaus', 'Bus 4', 'Zieht', 'Sprechstunde', 'Montag'])
        expect(inhalt?.textContent ?? '').not.toContain(deutsch);
    }
  });
});

it('says the same in all ten languages, and nothing is left German', () => {
  for (const sprache of SPRACHCODES.filter((code) => code !== 'de')) {
    expect(Object.keys(KATALOGE[sprache])).toEqual(Object.keys(KATALOGE.de));
    const gleiche = Object.entries(KATALOGE[sprache]).filter(
      ([id, text]) => text.trim() === '' || text === KATALOGE.de[id as keyof typeof KATALOGE.de],
    );
    // „Adresse“ is French, too.
    expect(gleiche.length, `${sprache}: ${gleiche.join()}`).toBeLessThan(2);
  }
});
