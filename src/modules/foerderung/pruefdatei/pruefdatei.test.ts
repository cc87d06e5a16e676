import { describe, expect, it } from 'vitest';
import { computePruefdatei } from './compute-pruefdatei.ts';

const datei = (...faelle: unknown[]): string => JSON.stringify(faelle);
const fall = (gruppe: string, eingabe: unknown): unknown => ({ id: 'F-1', gruppe, eingabe });
const ergebnis = (gruppe: string, eingabe: unknown): unknown => {
  const antwort = computePruefdatei(datei(fall(gruppe, eingabe)));
  return antwort.ok ? antwort.wert.faelle[0]?.ergebnis : antwort.fehler;
};
const fehler = (text: string): readonly string[] => {
  const antwort = computePruefdatei(text);
  return antwort.ok ? antwort.wert.fehler : [antwort.fehler];
};

describe('answers', () => {
  it.each([
    ['A', { typ: 'KREIS', koord: [100], voraussetzungen: { b: false, b_ausnahme: true } }, { fehler: [] }],
    ['A', { typ: 'KREIS', koord: [100], voraussetzungen: { b: 'AUSNAHME' } }, { fehler: [] }],
    ['A', { typ: 'KREIS', cm: [100], doppelfoerderung: true }, { fehler: ['E-4.2-a'], hoechstbetraege: {} }],
    ['A', { typ: 'KREIS', cm: [50], beginn_vor_bewilligung: true, fortsetzung44: true }, { warnungen: [] }],
    [
      'B',
      { typ: 'STAEDTEREGION', koord: [100, 100, 100, 50] },
      { hoechstbetraege: { koord: 19_950_000, sach_koord: 1_995_000, gesamt: 21_945_000 } },
    ],
    ['B', { typ: 'KREIS', va: [25, 25] }, { fehler: ['E-5.4.1-d'], warnungen: ['W-5.4.1-k'] }],
    ['B', { typ: 'KREIS' }, { fehler: [], warnungen: [], hoechstbetraege: { gesamt: 0 } }],
    ['B', { typ: 'KREIS', koord: [0] }, { fehler: ['E-5.4.1-c'] }],
    [
      'D',
      { typ: 'KREIS', cm: [100, 100, 100], weiterleitung_cm: { fw: 200, vertrag_anlage4: true } },
      { fehler: [], warnungen: [] },
    ],
    ['D', { typ: 'KREIS', cm: [100], weiterleitung_cm: { fw: 50 } }, { fehler: ['E-3.2-c'] }],
    [
      'C',
      { von: '2026-01-01', bis: '2026-12-31', vzae: 72, methode: 'KEINE' },
      { faktor: '1', hoechstbetrag: 4_104_000 },
    ],
    [
      'C',
      { abschnitte: [{ von: '2026-01-01', bis: '2026-06-30', vzae: 100 }] },
      { hoechstbetrag: 2_850_000 },
    ],
    ['E', { foerderjahr: 2024 }, { frist: null, fehler: ['E-8-a'] }],
    ['E', { foerderjahr: 2027, eingang: '2026-10-31' }, { fehler: [], warnungen: [] }],
    [
      'E',
      { weg: 'PZU', datum: '2026-03-02' },
      { bekanntgabe: '2026-03-02', fristende: '2026-04-02', bestandskraeftig_ab: '2026-04-03' },
    ],
    ['F', { bewilligt: 0 }, { rate_1_mai: 0, rate_1_okt: 0 }],
    ['F', { jahr: 2027 }, { mai: '2027-05-01 -> 2027-05-03', oktober: '2027-10-01 -> 2027-10-01' }],
    ['F', { bestandskraft: null, anforderung: '2026-04-01' }, { rate1_ab: null, fehler: ['E-7.3-a'] }],
    ['F', { bestandskraft: '2025-12-15', anforderung: '2026-02-02' }, { rate1_ab: '2026-05-04' }],
    ['G', { ende: '2027-11-30' }, { vn_frist: '2028-02-29' }],
    ['G', { betrag: 100_000, tage: 365, basiszins: '-0,88 %' }, { zinsen: 4120 }],
    ['G', { betrag: 100_000, abschnitte: [{ tage: 0, basiszins: '1.27' }] }, { zinsen: 0 }],
    [
      'G',
      { positionen: [{ bewilligt: 5, ist: 9 }], ausgezahlt: 7 },
      { anerkannt: 5, rueckforderung: 2, nachzahlung: 0 },
    ],
    ['H', { mittel: 100, stellen: 3 }, { je_stelle: 33 }],
    [
      'H',
      { beratungstage: 0, austauschtage: 4, tagessaetze: [1, 1, 1, 1] },
      { fehler: ['E-HK-PB-b'], zuschuss: null },
    ],
    [
      'I',
      {
        maschine: 'BERICHTIGUNG',
        zustand: 'VORGESCHLAGEN',
        ereignis: 'berichtigen',
        person: 'B',
        rollen: ['BR_FREIGABE'],
        vorperson: 'A',
      },
      { ergebnis: 'BERICHTIGT' },
    ],
    [
      'I',
      {
        maschine: 'RATE',
        zustand: 'GEPRUEFT',
        ereignis: 'auszahlung_anordnen',
        person: 'B',
        rollen: ['BR_FREIGABE'],
        vorperson: 'A',
        anforderung: false,
      },
      { ergebnis: 'E-7.3-b' },
    ],
  ])('%s %j', (gruppe, eingabe, erwartet) => {
    expect(ergebnis(gruppe, eingabe)).toMatchObject(erwartet);
  });

  it('keep the order of the file and take the group by letter or in full', () => {
    const antwort = computePruefdatei(
      `\uFEFF${datei({ id: 'x', gruppe: 'F Auszahlung', eingabe: { bewilligt: 3 } }, { id: 'a', gruppe: 'F', eingabe: { bewilligt: 4 }, titel: 'egal' })}`,
    );
    expect(antwort).toEqual({
      ok: true,
      wert: {
        faelle: [
          { id: 'x', ergebnis: { rate_1_mai: 1, rate_1_okt: 2 } },
          { id: 'a', ergebnis: { rate_1_mai: 2, rate_1_okt: 2 } },
        ],
        fehler: [],
        hinweise: [],
      },
    });
    expect(computePruefdatei('[]')).toMatchObject({ ok: true, wert: { faelle: [] } });
  });

  it('say what they did not read, with its place', () => {
    const antwort = computePruefdatei(
      datei(
        fall('B', {
          typ: 'KREIS',
          farbe: 'rot',
          zusatz: [{ abh: true, jugendamt: true, gremium: 'RAT', anteile: [], x: 1 }],
        }),
      ),
    );
    expect(antwort.ok && antwort.wert.hinweise).toEqual([
      'Fall 1 („F-1“), eingabe.zusatz[0].x: Diese Angabe kennt die Form „Antrag“ nicht.',
      'Fall 1 („F-1“), eingabe.farbe: Diese Angabe kennt die Form „Antrag“ nicht.',
    ]);
  });
});

describe('refusals', () => {
  it.each([
    ['[{"id": "a",\n  "gruppe" "B"}]', 'Zeile 2, Spalte 12'],
    ['[1, 2', 'Zeile 1, Spalte 6'],
    ['', 'Zeile 1, Spalte 1'],
    ['[1] x', 'Zeile 1, Spalte 5'],
    ["[{'id': 1}]", 'Zeile 1, Spalte 3'],
    ['[1,]', 'Zeile 1, Spalte 4'],
  ])('of bad JSON name the place: %j', (text, ort) => {
    expect(fehler(text)).toEqual([
      expect.stringContaining(`kein gültiges JSON. Der Fehler steht in ${ort}.`),
    ]);
  });

  it('of a file that is no list, or of cases that are none', () => {
    expect(fehler('{"id": "a"}')[0]).toContain('keine Liste');
    // A number is not "missing": the repair says how to write it.
    expect(fehler('[{"id": 5, "gruppe": "F", "eingabe": {"bewilligt": 1}}]')).toEqual([
      'Fall 1, id: Eine Kennung ist Text in Anführungszeichen, zum Beispiel "EX-001".',
    ]);
    expect(fehler('[7]')).toEqual(['Fall 1: Hier wird ein Objekt mit id, gruppe und eingabe erwartet.']);
    expect(fehler(datei({ gruppe: 'B', eingabe: { typ: 'KREIS' } }))[0]).toContain('Fall 1, id');
    expect(fehler(datei(fall('Z Quatsch', { typ: 'KREIS' })))[0]).toContain(
      'gruppe: Diese Gruppe gibt es nicht. Möglich sind „A ',
    );
    expect(fehler(datei(fall('B', null)))[0]).toContain('eingabe: Hier wird');
    expect(fehler(datei(fall('B', { bla: 1 })))[0]).toContain('Diese Form gibt es nicht');
  });

  it.each([
    [
      'B',
      { typ: 'KREIS', koord: [100, 50.5] },
      'eingabe.koord[1]: Hier werden ganze Hundertstel eines VZÄ erwartet',
    ],
    ['B', { typ: 'KREIS', koord: '100' }, 'eingabe.koord: Hier wird eine Liste erwartet.'],
    [
      'B',
      { typ: 'KREIS', zusatz: [{ abh: 'ja', jugendamt: true, anteile: [] }] },
      'eingabe.zusatz[0].abh: Hier wird Ja oder Nein erwartet.',
    ],
    ['C', { typ: 'KREIS', veranst: -1 }, 'eingabe.veranst: Zu klein: mindestens 0.'],
    [
      'C',
      { von: '2026-02-30', bis: '2026-03-01', vzae: 100 },
      'eingabe.von: Geben Sie ein Datum an, das es gibt',
    ],
    ['C', { von: '2026-03-02', bis: '2026-03-01', vzae: 100 }, 'eingabe.bis: Das Ende liegt vor dem Beginn.'],
    [
      'C',
      { von: '2026-03-02', bis: '2026-04-01', vzae: 100, methode: 'HALB' },
      'eingabe.methode: Wählen Sie einen Wert aus der Liste.',
    ],
    ['E', { weg: 'TAUBE', datum: '2026-03-02' }, 'eingabe.weg: Wählen Sie einen Wert aus der Liste.'],
    [
      'E',
      { weg: 'POST', datum: '9999-12-31' },
      'eingabe.datum: Das Jahr liegt nicht zwischen 1990 und 2100.',
    ],
    [
      'E',
      { weg: 'ABRUF_VWVFG', datum: '2026-03-02', abruf: '2026-03-01' },
      'eingabe.abruf: Der Abruf liegt vor',
    ],
    ['F', { bewilligt: '100,00' }, 'eingabe.bewilligt: Hier werden ganze Cent erwartet'],
    ['G', { betrag: 1, tage: 36_526, basiszins: '1 %' }, 'eingabe.tage: Zu groß: höchstens 36525.'],
    ['G', { betrag: 1, tage: 3 }, 'eingabe.tage: Tage und Basiszins gehören zusammen.'],
    ['G', { betrag: 1, tage: 3, basiszins: 'hoch' }, 'eingabe.basiszins: Schreiben Sie den Basiszins so'],
    [
      'H',
      { gk: [{ name: 'X', flueag: 0, awov: 3 }], stellen: 4 },
      'eingabe.gk: FlüAG- oder AWoV-Bestand ist überall 0.',
    ],
    ['H', { mittel: 1, stellen: 0 }, 'eingabe.stellen: Zu klein: mindestens 1.'],
    [
      'H',
      { beratungstage: 2, austauschtage: 0, tagessaetze: [1] },
      'eingabe.tagessaetze: Nennen Sie für jeden Tag einen Tagessatz.',
    ],
    [
      'I',
      { maschine: 'KAFFEE', zustand: 'A', ereignis: 'b', person: 'P', rollen: [] },
      'eingabe.maschine: Wählen Sie einen Wert aus der Liste.',
    ],
  ])('of %s %j name field and repair', (gruppe, eingabe, text) => {
    expect(fehler(datei(fall(gruppe, eingabe)))).toEqual([expect.stringContaining(text)]);
  });

  it('of a case stand in its place, and the others are answered', () => {
    const gut = { id: 'gut', gruppe: 'F', eingabe: { bewilligt: 5 } };
    const text = datei(fall('F', { jahr: 'bald' }), gut, 7, fall('Q', { bewilligt: 1 }));
    expect(fehler(text).map((zeile) => zeile.slice(0, 14))).toEqual([
      'Fall 1 („F-1“)',
      'Fall 3: Hier w',
      'Fall 4 („F-1“)',
    ]);
    const antwort = computePruefdatei(text);
    expect(antwort.ok && antwort.wert.faelle).toEqual([
      { id: 'F-1', ergebnis: { eingabefehler: [expect.stringContaining('eingabe.jahr')] } },
      { id: 'gut', ergebnis: { rate_1_mai: 2, rate_1_okt: 3 } },
      { id: null, ergebnis: { eingabefehler: [expect.stringContaining('Objekt')] } },
      { id: 'F-1', ergebnis: { eingabefehler: [expect.stringContaining('gruppe')] } },
    ]);
  });
});
