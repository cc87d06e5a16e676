import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { OEFFENTLICHE_SEITEN, renderFormular, renderSeite } from './eintrag.tsx';
import type { FormularName, SeitenName } from './eintrag.tsx';
import { renderToStaticMarkup } from 'react-dom/server';
import { Sprachwahl } from '../sprache/sprachwahl.tsx';
import { Dokument } from './dokument.tsx';

const RAHMEN = { sprache: 'de', stil: '/assets/seiten.css', demo: true } as const;
const NAMEN = Object.keys(OEFFENTLICHE_SEITEN) as SeitenName[];
const HEUTE = '2026-10-19';

async function checkDokument(html: string): Promise<void> {
  expect(html).toMatch(/^<!doctype html><html lang="de" dir="ltr">/);
  expect(html).not.toMatch(/<script|style="|https?:|\son\w+=/);
  expect(html).toContain('SYNTHETISCH');
  const seite = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.replaceWith(document.adoptNode(seite.documentElement));
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  expect(document.querySelectorAll('h1')).toHaveLength(1);
}

const EIGENES = document.documentElement;
afterEach(() => document.documentElement.replaceWith(EIGENES));

describe('Seiten ohne JavaScript', () => {
  test.each(NAMEN)(
    '%s: whole document, no script, no inline style, no other host, axe finds nothing',
    async (name) => checkDokument(renderSeite(name, RAHMEN)),
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

describe('Seiten mit Formular', () => {
  const sende = (name: FormularName, paare: [string, string][] | null, stoerung: string | null = null) =>
    renderFormular(name, { paare, heute: HEUTE, stoerung }, RAHMEN);
  const VERTEILUNG: [string, string][] = [
    ['stellen', '10'],
    ['bestaende', 'A; 1; 2\nB; 2; 3'],
  ];
  const CHECK: [string, string][] = [
    ['antragsteller', 'Kreis Unna'],
    ['jahr', '2027'],
    ['koordination', '3,5'],
    ['case_management', '3'],
    ['fw', '1'],
    ['k1_name', 'Stadt Altenbrück'],
  ];

  test.each([
    ['foerder-check', null],
    ['foerder-check', CHECK],
    ['foerder-check', [...CHECK, ['koordination', ''], ['assistenz', 'viel'], ['k4_abh', 'ja']]],
    ['rechner', null],
    ['rechner', VERTEILUNG],
    ['rechner', [['stellen', 'zehn']]],
  ] as [FormularName, [string, string][] | null][])(
    '%s %j: whole document without script, axe finds nothing',
    async (name, paare) => checkDokument(sende(name, paare).html),
    20_000,
  );

  test('mistakes stand at the top and beside the field, and nothing that was typed is lost', () => {
    const boese = '"><b>1.000,50</b>';
    const { html, ungueltig } = sende('foerder-check', [
      ['antragsteller', 'KREIS'],
      ['jahr', '2027'],
      ['koordination', boese],
      ['massnahmen', '12.50'],
      ['kapitel', 'Umsetzung'],
      ['k5_name', 'Stadt Werdeck'],
    ]);
    expect(ungueltig).toBe(true);
    const seite = new DOMParser().parseFromString(html, 'text/html');
    expect(seite.title).toMatch(/^Fehler in den Angaben: Förder-Check/);
    expect(
      [...seite.querySelectorAll('.kim-zusammenfassung a')].map((link) => link.getAttribute('href')),
    ).toEqual(['#koordination', '#massnahmen']);
    for (const feld of ['koordination', 'massnahmen']) {
      const eingabe = seite.getElementById(feld);
      expect(eingabe?.getAttribute('aria-invalid')).toBe('true');
      expect(seite.getElementById(`${feld}-fehler`)?.textContent).toContain('Geben Sie');
    }
    expect(seite.querySelector<HTMLInputElement>('#koordination')?.defaultValue).toBe(boese);
    expect(seite.querySelector<HTMLInputElement>('#kapitel-1')?.checked).toBe(true);
    expect(seite.querySelector<HTMLInputElement>('#k5_name')?.defaultValue).toBe('Stadt Werdeck');
    expect(seite.querySelector('details')?.open).toBe(true);
    expect(seite.querySelector<HTMLSelectElement>('#antragsteller')?.value).toBe('KREIS');
    expect(seite.body.textContent).not.toContain('Ergebnis');
  });

  test('every link of the summary finds its field, in each row', () => {
    const paare: [string, string][] = [
      ['jahr', ''],
      ['beginn', 'x'],
      ['stellenbeginn', 'x'],
      ['kontingent', 'x'],
      ['voraussetzung_b', 'x'],
      ['k9_anteile', 'x'],
      ['k9_gremium', 'x'],
      ['k9_ort', 'x'],
    ];
    const seite = new DOMParser().parseFromString(sende('foerder-check', paare).html, 'text/html');
    const ziele = [...seite.querySelectorAll('.kim-zusammenfassung a')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    expect(ziele.length).toBeGreaterThan(8);
    expect(ziele.filter((ziel) => seite.getElementById(ziel.slice(1)) === null)).toEqual([]);
  });

  test('the result names amounts, rules, days and assumptions; a fault has a sentence', () => {
    const { html, ungueltig } = sende('foerder-check', CHECK);
    expect(ungueltig).toBe(false);
    // On paper what is empty is left out below a result, and only there.
    expect(html).toContain('class="kim-beantwortet"');
    expect(sende('foerder-check', null).html).not.toContain('kim-beantwortet');
    for (const text of [
      'unverbindlicher Förder-Check',
      '199.500,00',
      'FR-5.4.1-e',
      '02.11.2026',
      'OQ-F-10',
      'Noch 14 Tage',
    ]) {
      expect(html, text).toContain(text);
    }
    expect(sende('rechner', null, 'Ihre Eingabe ist zu lang.').html).toContain('Ihre Eingabe ist zu lang.');
    expect(sende('rechner', VERTEILUNG).html).toContain('28/75');
    expect(sende('rechner', null).html).toContain('11.058.000,00');
  });
});
