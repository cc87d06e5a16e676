import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { renderDatenseite } from '#src/web/seiten/eintrag.tsx';
import type { Offentabelle } from '../../offenedaten.model.ts';
import type { Datenseiten } from '../../seitendaten.model.ts';
import { createTestdatensatz } from '../../testdatensatz.ts';

const BOESE = '"><script>alert(1)</script>';
const datensatz = createTestdatensatz('kp-15a-0123456789ab', { hinweis: BOESE });
const weg = createTestdatensatz('k-02-0123456789ab', { zurueckgezogen: true });
if (datensatz.aktuell === null) throw new Error('open');
const alte = { ...datensatz.aktuell, ausgabe: 1, am: '2026-10-01' };
const neue = { ...datensatz.aktuell, ausgabe: 3 };
const mitVerlauf = {
  ...datensatz,
  aktuell: neue,
  ausgaben: [neue, ...weg.ausgaben.map((eine) => ({ ...eine, ausgabe: 2 })), alte],
};
const TABELLE = {
  einheit: 'VZAE',
  zeilen: [
    { code: 'a', text: 'Kreis Lennetal', summe: false },
    { code: '*', text: 'Land', summe: true },
  ],
  spalten: [{ code: '1', text: 'Baustein 1', summe: false }],
  zellen: [['x'], [150]],
  median: null,
} satisfies Offentabelle;
const SEITEN: { [N in keyof Datenseiten]: Datenseiten[N] } = {
  liste: { suche: BOESE, gruppe: 'STELLEN', eintraege: [neue], gesamt: 60, seite: 2, groesse: 25 },
  datensatz: {
    datensatz: mitVerlauf,
    ausgabe: neue,
    tabelle: TABELLE,
    quellenvermerk: 'Land; Tabelle',
    herausgeber: 'Ministerium',
  },
  meldung: { titel: 'Zurückgezogen', saetze: [BOESE], ausgaben: weg.ausgaben },
};

const EIGENES = document.documentElement;
afterEach(() => document.documentElement.replaceWith(EIGENES));

function show<N extends keyof Datenseiten>(name: N, daten: Datenseiten[N]): string {
  const html = renderDatenseite(name, daten, { sprache: 'de', stil: '/stil.css', demo: true });
  const seite = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.replaceWith(document.adoptNode(seite.documentElement));
  return html;
}

test.each(['liste', 'datensatz', 'meldung'] as const)(
  '%s: no script, no style of its own, nothing loaded from elsewhere, one heading, axe finds nothing',
  async (name) => {
    const html = show(name, SEITEN[name]);
    expect(html).not.toMatch(/<script|style="|\son\w+=|src=/);
    expect(html).toContain('SYNTHETISCH');
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  },
);

test('a Datensatz says what is hidden and why, shows the table with a caption, and all Ausgaben', () => {
  show('datensatz', SEITEN.datensatz);
  const zelle = (zeile: number) => document.querySelectorAll('tbody td')[zeile]?.textContent;
  expect([zelle(0), zelle(1)]).toEqual(['x', '1,50']);
  expect(document.querySelector('caption')?.textContent).toContain('(Vollzeitäquivalente)');
  const ausgaben = [...document.querySelectorAll('ol > li')].map(({ textContent }) => textContent);
  expect(ausgaben).toEqual([
    expect.stringContaining('Ausgabe 3 vom 19.10.2026 (diese Seite)'),
    expect.stringContaining('am 21.10.2026 zurückgezogen. Die Meldung war falsch.'),
    expect.stringContaining('Ausgabe 1 vom 01.10.2026: erste Veröffentlichung'),
  ]);
  const ziele = [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href'));
  for (const ziel of ['/3/tabelle.csv', '/3/tabelle.json', '/2', '/1'])
    expect(ziele).toContain(
      `/offene-daten/${mitVerlauf.ausgaben.find(({ ausgabe }) => ziel.startsWith(`/${ausgabe}`))?.kennung}${ziel}`,
    );
  expect(document.body.textContent).toContain('a'.repeat(64));
});

test('an old Ausgabe leads to the newest', () => {
  show('datensatz', { ...SEITEN.datensatz, ausgabe: alte });
  expect(document.body.textContent).toContain('Das ist die frühere Ausgabe 1.');
  expect(document.querySelector('main a')?.getAttribute('href')).toBe('/offene-daten/kp-15a-0123456789ab');
});

test('the list keeps what was asked for, in the fields and from page to page', () => {
  show('liste', SEITEN.liste);
  expect(document.querySelector<HTMLInputElement>('#suche')?.defaultValue).toBe(BOESE);
  expect(document.querySelector<HTMLSelectElement>('#gruppe')?.value).toBe('STELLEN');
  const weiter = [...document.querySelectorAll('nav a')].map((link) => link.getAttribute('href') ?? '');
  const gefragt = weiter
    .filter((ziel) => ziel.includes('?'))
    .map((ziel) => new URLSearchParams(ziel.split('?')[1]));
  expect(gefragt.map((frage) => [frage.get('suche'), frage.get('gruppe'), frage.get('seite')])).toEqual([
    [BOESE, 'STELLEN', '1'],
    [BOESE, 'STELLEN', '3'],
  ]);
  show('liste', { ...SEITEN.liste, suche: '', gruppe: '', eintraege: [], gesamt: 0, seite: 1 });
  expect(document.body.textContent).toContain('Noch ist nichts veröffentlicht.');
});
