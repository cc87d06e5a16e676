import { expect, test } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { Merkmale } from '#src/modules/akte/zaehlsatz.model.ts';
import { type Angaben } from '#src/modules/stelle/stellenbesetzung.model.ts';
import { toVzae } from '#src/core/vzae.ts';
import {
  computeNach,
  computeZeichnungsstand,
  formatAnfragenummer,
  isAnfrageUeberfaellig,
  listLuecken,
  listMoeglicheSchritte,
} from './anfrage.model.ts';
import { type Ergebnis, formatWert } from './ergebnis.model.ts';
import { NIE_GEZAEHLT, NIE_GEZAEHLT_CODES, toNieGezaehlt } from './nie-gezaehlt.model.ts';
import { computeStellentabelle, computeVerlaufstabelle } from './stellentabelle.model.ts';
import { compareErgebnisse } from './vergleich.model.ts';

const [HELEN, OLE, MIRA] = ['helen', 'ole', 'mira'];
const bitte = [
  { kontoId: OLE, referat: 'II A' },
  { kontoId: MIRA, referat: 'II B' },
];
const vorlage = { art: 'VORLEGEN', mitzeichnung: bitte, kontoId: HELEN } as const;
const mit = (kontoId: string) => ({ art: 'MITZEICHNEN', mitzeichnung: [], kontoId }) as const;

test('each of the asked signs once, then it waits for the last signature', () => {
  const wahl = (kontoId: string) => ({ kontoId, mitzeichnung: [] });
  let stand = computeZeichnungsstand([vorlage]);
  expect(listMoeglicheSchritte('MITZEICHNUNG', stand, OLE)).toEqual(['MITZEICHNEN', 'ZURUECKGEBEN']);
  expect(listMoeglicheSchritte('MITZEICHNUNG', stand, HELEN)).toEqual(['ZURUECKGEBEN']);
  expect(computeNach('MITZEICHNEN', stand, wahl(OLE))).toBe('MITZEICHNUNG');
  stand = computeZeichnungsstand([vorlage, mit(OLE)]);
  expect(listMoeglicheSchritte('MITZEICHNUNG', stand, OLE)).toEqual(['ZURUECKGEBEN']);
  expect(computeNach('MITZEICHNEN', stand, wahl(MIRA))).toBe('ZEICHNUNG');
  expect(listMoeglicheSchritte('ZEICHNUNG', stand, HELEN)).toEqual(['ZURUECKGEBEN']);
  expect(listMoeglicheSchritte('ZEICHNUNG', stand, MIRA)).toEqual(['ZURUECKGEBEN', 'SCHLUSSZEICHNEN']);
});

test('what is given back begins anew', () => {
  const zurueck = { art: 'ZURUECKGEBEN', mitzeichnung: [], kontoId: OLE } as const;
  expect(computeZeichnungsstand([vorlage, mit(MIRA), zurueck])).toEqual({
    vorgelegtVon: null,
    mitzeichnungen: [],
  });
  expect(computeZeichnungsstand([vorlage, mit(MIRA), zurueck, vorlage]).mitzeichnungen).toEqual(
    bitte.map((eine) => ({ ...eine, gezeichnet: false })),
  );
});

test('gaps, lateness, number', () => {
  expect(listLuecken([])).toHaveLength(1);
  expect(
    listLuecken([
      { nummer: 2, antwort: ' ', tabellen: [] },
      { nummer: 3, antwort: '', tabellen: [1] },
    ]),
  ).toEqual(['Frage 2 hat noch keine Antwort und keine Tabelle.']);
  const frist = toPlainDate('2026-10-19');
  expect(isAnfrageUeberfaellig({ zustand: 'ENTWURF', frist }, frist)).toBe(false);
  expect(isAnfrageUeberfaellig({ zustand: 'ENTWURF', frist }, toPlainDate('2026-10-20'))).toBe(true);
  expect(isAnfrageUeberfaellig({ zustand: 'GEZEICHNET', frist }, toPlainDate('2026-12-01'))).toBe(false);
  expect(formatAnfragenummer({ wahlperiode: 18, nummer: 498, fassung: 2 })).toBe(
    'Kleine Anfrage 498 (18. Wahlperiode), Fassung 2',
  );
});

test.each([
  [13_657, 'VZAE', '136,57'],
  [5, 'VZAE', '0,05'],
  [-150, 'VZAE', '−1,50'],
  [1_234_567, 'ANZAHL', '1.234.567'],
  [759, 'PROZENT', '75,9 %'],
  ['x', 'ANZAHL', 'x'],
  [null, 'VZAE', '–'],
] as const)('%s as %s is %s', (wert, art, text) => {
  expect(formatWert(wert, art)).toBe(text);
});

test('what is said never to be counted is not counted', () => {
  const gezaehlt = Object.keys(Merkmale.shape).join(' ').toLowerCase();
  // Sex and groups of nationality are counted, in rows without Kommune: zaehltiefe.db.test.ts of the room bericht.
  for (const wort of ['aufenthalt', 'gehalt', 'konto', 'kommune']) expect(gezaehlt).not.toContain(wort);
  for (const code of NIE_GEZAEHLT_CODES) {
    expect(toNieGezaehlt(code)).toMatchObject({
      art: 'NICHT_BEANTWORTBAR',
      titel: NIE_GEZAEHLT[code].name,
      seit: null,
    });
  }
});

const STICHTAG = toPlainDate('2026-09-30');
const angaben = (name: string, besetzt: number | null, mehr: Partial<Angaben> = {}): Angaben => ({
  standortId: name,
  name,
  typ: 'KREIS',
  regierungsbezirk: 'Arnsberg',
  typEvaluation: null,
  herkunft: 'echt',
  zugewiesen: toVzae(400),
  vorgesehen: toVzae(300),
  besetzt: besetzt === null ? null : toVzae(besetzt),
  meldungVom: STICHTAG,
  fortgeschrieben: false,
  ...mehr,
});
const LAGE = { baustein: 2, stichtag: STICHTAG, beginn: toPlainDate('2022-06-30') } as const;

test('who did not report is counted and has no numbers; each older Stand has a mark of its own', () => {
  const tabelle = computeStellentabelle(
    [
      angaben('Ahaus', 200),
      angaben('Bonn', 100, { meldungVom: toPlainDate('2026-06-30') }),
      angaben('Celle', null),
      angaben('Düren', 250, { meldungVom: toPlainDate('2026-03-31') }),
    ],
    LAGE,
    'STANDORT',
  );
  if (tabelle.art !== 'TABELLE') throw new Error('no table');
  expect(tabelle.zeilen.map(({ name, marke }) => name + marke)).toEqual([
    'Ahaus',
    'Bonn*',
    'Celle',
    'Düren**',
  ]);
  expect(tabelle.marken).toEqual(['* Stand 30.06.2026', '** Stand 31.03.2026']);
  expect(tabelle.zeilen[2]?.werte).toEqual([null, null, null, null]);
  expect(tabelle.summe).toEqual([1_200, 900, 550, 350]);
  expect(tabelle.gemeldet).toEqual({ anzahl: 3, von: 4 });
  expect(tabelle.hinweise[0]).toBe(
    'Gemeldet haben 3 von 4 KIM-Standorten. Ohne Meldung steht „–“; die Summe zählt nur die Meldungen.',
  );
});

test('a group of which nobody reported shows a dash, no zero', () => {
  const tabelle = computeStellentabelle(
    [angaben('Ahaus', 200), angaben('Bonn', null, { regierungsbezirk: 'Köln' })],
    LAGE,
    'REGIERUNGSBEZIRK',
  );
  expect(tabelle.art === 'TABELLE' && tabelle.zeilen).toEqual([
    { name: 'Arnsberg', marke: '', werte: [400, 300, 200, 100] },
    { name: 'Köln', marke: '', werte: [null, null, null, null] },
  ]);
});

test('days side by side: equal reporting is said too, and a day without any has no sums', () => {
  const voll = computeVerlaufstabelle(
    [
      { stichtag: toPlainDate('2026-06-30'), angaben: [angaben('Ahaus', 100)] },
      { stichtag: STICHTAG, angaben: [angaben('Ahaus', 200)] },
    ],
    LAGE,
  );
  expect(voll.hinweise[0]).toContain('gleich viele KIM-Standorte gemeldet');
  const halb = computeVerlaufstabelle(
    [
      { stichtag: toPlainDate('2020-06-30'), angaben: [angaben('Ahaus', null)] },
      { stichtag: STICHTAG, angaben: [angaben('Ahaus', 200)] },
    ],
    LAGE,
  );
  expect(halb.art === 'TABELLE' && halb.zeilen[0]?.werte).toEqual([null, null, null, null, null, 0]);
  expect(computeVerlaufstabelle([{ stichtag: STICHTAG, angaben: [angaben('Ahaus', null)] }], LAGE).art).toBe(
    'NICHT_BEANTWORTBAR',
  );
});

test('a difference is named by row and column, a missing row too', () => {
  const alt = computeStellentabelle([angaben('Ahaus', 200), angaben('Bonn', 100)], LAGE, 'STANDORT');
  const neu = computeStellentabelle([angaben('Ahaus', 250)], LAGE, 'STANDORT');
  expect(compareErgebnisse(alt, alt)).toEqual([]);
  const wo = compareErgebnisse(alt, neu).map((einer) => `${einer.wo}: ${einer.vorher} → ${einer.jetzt}`);
  expect(wo).toContain('Ahaus, Anzahl der zum Stichtag tatsächlich besetzten Stellen: 2,00 → 2,50');
  expect(wo).toContain('Bonn, Anzahl der vom Land zugewiesenen Stellen: 4,00 → fehlt');
  expect(wo).toContain('Insgesamt, Anzahl der offenen Stellen: 3,00 → 0,50');
  const absage: Ergebnis = toNieGezaehlt('GEHALT');
  expect(compareErgebnisse(alt, absage)).toEqual([
    { wo: 'Ergebnis', vorher: 'Tabelle', jetzt: 'nicht beantwortbar' },
  ]);
});
