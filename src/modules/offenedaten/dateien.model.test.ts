import { describe, expect, it } from 'vitest';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { toPlainDate } from '#src/core/plain-date.ts';
import { findKennzahl, getDimension } from '#src/modules/bericht/index.ts';
import type { Kennzahlfrage, Kennzahltabelle } from '#src/modules/bericht/kennzahl/kennzahl.model.ts';
import { formatCsv, formatJson, toJsonSchema, toOffeneDatei } from './dateien.model.ts';
import { listHindernisse, listSchritte, toBeschreibung, toKennung } from './offenedaten.model.ts';
import { searchDatensaetze } from './suche.model.ts';
import { createTestdatensatz } from './testdatensatz.ts';

const FRAGE: Kennzahlfrage = {
  kennzahl: 'K-01',
  zeile: 'zugangsweg',
  spalte: 'ZEIT',
  jahr: 2026,
  stichtag: null,
  wissensstand: null,
  ebene: 'LAND',
  filter: {},
  profil: 'EXTERN',
};
const TABELLE: Kennzahltabelle = {
  kennzahl: 'K-01',
  version: 1,
  titel: 'Begonnene Kurzberatungen',
  einheit: 'ANZAHL',
  zeilen: [
    { code: 'A', text: '=SUMME(A1); "Amt", Süd', summe: false },
    { code: '*', text: 'zusammen', summe: true },
  ],
  spalten: [
    { code: '2026-Q1', text: '1. Quartal 2026', summe: false },
    { code: '2026-Q2', text: '2. Quartal 2026', summe: false },
  ],
  zellen: [
    ['x', 0],
    [23, null],
  ],
  median: null,
  n: 23,
  N: null,
  zeitraum: { von: toPlainDate('2026-01-01'), bis: toPlainDate('2026-06-30') },
  stichtag: null,
  wissensstand: '2026-Q2' as Kennzahltabelle['wissensstand'],
  frische: null,
  verfahren: 'SPERRUNG',
  hinweise: [],
  anteilVerdeckt: 50,
  profil: 'EXTERN',
  pruefsumme: 'a'.repeat(64),
};

function describeTabelle(frage: Kennzahlfrage = FRAGE, tabelle: Kennzahltabelle = TABELLE) {
  const kennzahl = findKennzahl(frage.kennzahl);
  if (kennzahl === undefined) throw new Error('not in the catalogue');
  const festgehaltenAm = toPlainDate('2026-10-19');
  return toBeschreibung({
    kennzahl,
    frage,
    tabelle,
    anlass: 'ERSTE',
    festgehaltenAm,
    k: 5,
    nameVon: (code) => getDimension(code).text,
    synthetisch: false,
  });
}
const toDatei = (tabelle: Kennzahltabelle = TABELLE) =>
  toOffeneDatei({
    kennung: 'k-01-0123456789ab',
    ausgabe: 1,
    lizenz: 'DL_DE_BY_2_0',
    herausgeber: 'Ministerium',
    hinweis: null,
    beschreibung: describeTabelle(FRAGE, tabelle),
    tabelle,
  });

describe('the files', () => {
  it('CSV follows RFC 4180: comma, CRLF, quotes, no byte order mark; a hidden number is no zero', () => {
    expect(formatCsv(toDatei())).toBe(
      [
        'zeile_code,zeile,spalte_code,spalte,masszahl,wert,einheit,status',
        `A,"'=SUMME(A1); ""Amt"", Süd",2026-Q1,1. Quartal 2026,anzahl,,Kurzberatungen,verdeckt`,
        `A,"'=SUMME(A1); ""Amt"", Süd",2026-Q2,2. Quartal 2026,anzahl,0,Kurzberatungen,genannt`,
        '*,zusammen,2026-Q1,1. Quartal 2026,anzahl,23,Kurzberatungen,genannt',
        '*,zusammen,2026-Q2,2. Quartal 2026,anzahl,,Kurzberatungen,ohne_wert',
        '',
      ].join('\r\n'),
    );
  });

  it.each([
    ['VZAE', 'vollzeitaequivalente', 1234, 12.34],
    ['ANTEIL', 'anteil', 505, 50.5],
    ['MONATE', 'monate', 7, 7],
    ['VZAE', 'vollzeitaequivalente', -50, -0.5],
  ] as const)('%s has its own unit and decimal point', (einheit, masszahl, zelle, wert) => {
    const datei = toDatei({
      ...TABELLE,
      einheit,
      zellen: [
        [zelle, zelle],
        [zelle, zelle],
      ],
    });
    expect(datei.werte[0]).toMatchObject({ masszahl, wert, status: 'genannt' });
    expect(formatCsv(datei)).toContain(`${masszahl},${wert},`);
  });

  it('mean and median are two rows', () => {
    const zellen = [
      [160, 'x'],
      [130, null],
    ] as const;
    const datei = toDatei({ ...TABELLE, einheit: 'MITTEL_MEDIAN', zellen, median: zellen });
    expect(datei.werte.map(({ masszahl, wert }) => [masszahl, wert]).slice(0, 4)).toEqual([
      ['mittelwert', 16],
      ['median', 16],
      ['mittelwert', null],
      ['median', null],
    ]);
  });

  it('JSON fits the schema that is handed out, and nothing else does', () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const check = ajv.compile(toJsonSchema());
    const datei = JSON.parse(formatJson(toDatei())) as { werte: object[] };
    expect(check(datei), JSON.stringify(check.errors)).toBe(true);
    expect(check({ ...datei, werte: [{ zeile: 'A', wert: 'x' }] })).toBe(false);
  });
});

describe('what stands beside a table', () => {
  it.each([
    [FRAGE, 'Begonnene Kurzberatungen nach Zugangsweg und Quartalen, 01.01.2026 bis 30.06.2026', true],
    [
      { ...FRAGE, zeile: 'ORT', ebene: 'REGIERUNGSBEZIRK', spalte: null },
      'Begonnene Kurzberatungen nach Regierungsbezirken, 01.01.2026 bis 30.06.2026',
      true,
    ],
    [{ ...FRAGE, zeile: null }, 'Begonnene Kurzberatungen nach Quartalen, 01.01.2026 bis 30.06.2026', true],
  ] as const)('a title says what, by what and when', (frage, titel, laeuft) => {
    const beschreibung = describeTabelle(frage);
    expect([beschreibung.titel, beschreibung.laeuft]).toEqual([titel, laeuft]);
    expect(beschreibung.schutz).toContain('Zahlen von 1 bis 4');
  });

  it('a year that is over is called a year', () => {
    const jahr = { von: toPlainDate('2026-01-01'), bis: toPlainDate('2026-12-31') };
    const beschreibung = describeTabelle({ ...FRAGE, zeile: null }, { ...TABELLE, zeitraum: jahr });
    expect([beschreibung.titel, beschreibung.laeuft]).toEqual([
      'Begonnene Kurzberatungen nach Quartalen, Jahr 2026',
      false,
    ]);
    expect(toKennung('KP-15A', 'f'.repeat(64))).toBe('kp-15a-ffffffffffff');
  });

  it('each reason against a table is named', () => {
    const frei = { enge: [], neuere: false };
    expect(listHindernisse(FRAGE, TABELLE, frei)).toEqual([]);
    expect(listHindernisse({ ...FRAGE, filter: { ort: '1' } }, TABELLE, frei)).toHaveLength(1);
    const alles = { enge: ['Köln, 1. Quartal'], neuere: true };
    const satz = listHindernisse(FRAGE, { verfahren: 'ZURUECKGEHALTEN' }, alles).join(' ');
    expect(satz).toMatch(/keine Zahl.*neuere Ausgabe.*Köln, 1\. Quartal/);
  });

  it.each([
    ['VORGESCHLAGEN', 'a', ['ABLEHNEN']],
    ['VORGESCHLAGEN', 'b', ['FREIGEBEN', 'ABLEHNEN']],
    ['VEROEFFENTLICHT', 'a', ['ZURUECKZIEHEN']],
    ['ABGELEHNT', 'b', []],
    ['ZURUECKGEZOGEN', 'b', []],
  ] as const)('%s: account %s may take %j', (zustand, konto, schritte) => {
    expect(listSchritte(zustand, 'a', konto)).toEqual(schritte);
  });
});

it.each([
  ['', '', 2],
  ['stellen', '', 2],
  ['Verfügung stellt', '', 2],
  ['verfuegung KP-15A', '', 1],
  ['stellen', 'KURZBERATUNG', 1],
  ['stellen kaffee', '', 0],
  ['', 'GIBT_ES_NICHT', 0],
])('a search for „%s“ in „%s“ finds %i', (suche, gruppe, anzahl) => {
  const alle = [
    createTestdatensatz('kp-15a-0123456789ab'),
    createTestdatensatz('k-01-0123456789ab', { gruppe: 'KURZBERATUNG' }),
    createTestdatensatz('k-02-0123456789ab', { zurueckgezogen: true }),
  ];
  expect(searchDatensaetze(alle, { suche, gruppe })).toHaveLength(anzahl);
});
