import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { OEFFENTLICHE_SEITEN, renderSeite } from './eintrag.tsx';
import type { SeitenName } from './eintrag.tsx';
import { renderToStaticMarkup } from 'react-dom/server';
import { Sprachwahl } from '../sprache/sprachwahl.tsx';
import { Dokument } from './dokument.tsx';

const RAHMEN = { sprache: 'de', stil: '/assets/seiten.css', demo: true } as const;
const NAMEN = Object.keys(OEFFENTLICHE_SEITEN) as SeitenName[];

const EIGENES = document.documentElement;
afterEach(() => document.documentElement.replaceWith(EIGENES));

describe('Seiten ohne JavaScript', () => {
  test.each(NAMEN)(
    '%s: whole document, no script, no inline style, no other host, axe finds nothing',
    async (name) => {
      const html = renderSeite(name, RAHMEN);
      expect(html).toMatch(/^<!doctype html><html lang="de" dir="ltr">/);
      expect(html).not.toMatch(/<script|style="|https?:|\son\w+=/);
      expect(html).toContain('SYNTHETISCH');
      const seite = new DOMParser().parseFromString(html, 'text/html');
      document.documentElement.replaceWith(document.adoptNode(seite.documentElement));
      const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
      expect(document.querySelectorAll('h1')).toHaveLength(1);
    },
  );

  test('Arabic: direction and language of the document, German parts stay marked', () => {
    const html = renderToStaticMarkup(
      <Dokument {...RAHMEN} sprache="ar" titel="KIM">
        <Sprachwahl aktuell="ar" adresse={(sprache) => `?sprache=${sprache}`} />
      </Dokument>,
    );
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('<a href="?sprache=fa" hrefLang="fa" lang="fa" dir="rtl">فارسی</a>');
    expect(html).toContain('aria-current="true"');
    expect(html).toContain('<footer class="kim-fuss" lang="de" dir="ltr">');
  });
});
