import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, toPlainDate } from '#src/core/plain-date.ts';
import { LEERE_IDENTITAET } from '#src/modules/person/identitaet.model.ts';
import { CODE_LAENGE, CODE_ZEICHEN, computeCodewartezeit, foldCode, formatCode } from './code.model.ts';
import { findTragend } from '#src/modules/einwilligung/tragend.model.ts';
import {
  type Aufgabenlage,
  computeAufgaben,
  listRegelstellen,
  toAngabewerte,
  toUebergabe,
} from './verweis.model.ts';
import { ANGABE_CODES } from './wertelisten/verweis.ts';

const ABSENDER = { stelle: 'Stadt Altenbrück', person: 'Jana Terhorn' };
const WEG = {
  gesperrt: false,
  mitleser: null,
  zeiten: null,
  nachrichtErlaubt: false,
  absenderErlaubt: false,
  hinweis: null,
};
const RAHAF = {
  ...LEERE_IDENTITAET,
  familienname: 'Z.',
  vornamen: 'Rahaf',
  geburtsdatum: '1990-05-17',
  anschrift: { strasse: 'Am Wehr 3', plz: '59990', ort: 'Altenbrück', zusatz: null },
  sprachen: [{ sprache: 'ar' as const, niveau: 'ERSTSPRACHE' as const, schriftlich: null }],
  kontaktwege: [
    { ...WEG, art: 'MOBIL' as const, wert: '0151 1', sicher: true, hinweis: 'nach 14 Uhr' },
    { ...WEG, art: 'POST' as const, wert: 'c/o Bruder', sicher: false },
    { ...WEG, art: 'TELEFON' as const, wert: '02 34', sicher: true, gesperrt: true },
    {
      ...WEG,
      art: 'E_MAIL' as const,
      wert: 'r@example.org',
      sicher: true,
      nachrichtErlaubt: true,
      absenderErlaubt: true,
    },
  ],
};

describe('what is handed over', () => {
  it('is the ticked items that the Akte holds, in words', () => {
    const werte = toAngabewerte(RAHAF);
    expect(werte).toEqual({
      NAME: 'Z., Rahaf',
      GEBURTSDATUM: '17.05.1990',
      KONTAKT:
        'Mobiltelefon: 0151 1, nach 14 Uhr, keine Nachricht hinterlassen, neutraler Absender; E-Mail: r@example.org',
      ANSCHRIFT: 'Am Wehr 3, 59990 Altenbrück',
      SPRACHEN: 'Arabisch (Erstsprache)',
    });
    expect(Object.values(toAngabewerte(LEERE_IDENTITAET)).every((wert) => wert === null)).toBe(true);
  });

  it('holds no value of an item that was not ticked', () => {
    const werte = toAngabewerte(RAHAF);
    fc.assert(
      fc.property(fc.subarray([...ANGABE_CODES]), (angaben) => {
        const vorhaben = { empfaenger: 'JMD', anliegen: 'Beratung', wunsch: null, angaben };
        const text = JSON.stringify(toUebergabe(vorhaben, werte, ABSENDER));
        for (const code of ANGABE_CODES)
          expect(text.includes(werte[code] ?? '')).toBe(angaben.includes(code));
      }),
    );
  });
});

describe('the consent that carries it', () => {
  const eine = {
    id: 'e1',
    personId: 'p1',
    zweck: 'SCHWEIGEPFLICHT',
    stand: 'GUELTIG',
    empfaenger: 'Jobcenter Lennetal',
    empfaengerArt: 'JOBCENTER',
    gueltigBis: null,
  };
  const an = { art: 'JOBCENTER', name: 'Jobcenter  lennetal ' };
  it.each([
    ['it', {}, 'e1'],
    ['one that ends soon', { stand: 'LAEUFT_AB' }, 'e1'],
    ['withdrawn', { stand: 'WIDERRUFEN' }, undefined],
    ['expired', { stand: 'ABGELAUFEN' }, undefined],
    ['of another person', { personId: 'p2' }, undefined],
    ['without a person', { personId: null }, undefined],
    ['another purpose', { zweck: 'FALLKONFERENZ' }, undefined],
    ['another kind', { empfaengerArt: 'JMD' }, undefined],
    ['a part of the name', { empfaenger: 'Jobcenter' }, undefined],
  ])('%s', (_was, teil, id) => {
    expect(findTragend([{ ...eine, ...teil }], an, 'p1')?.id).toBe(id);
  });
  it('is none without a person', () => {
    expect(findTragend([{ ...eine, personId: null }], an, undefined)).toBeUndefined();
  });
});

describe('tasks', () => {
  const heute = toPlainDate('2026-10-19');
  const lage: Aufgabenlage = {
    zustand: 'VERMITTELT',
    frist: heute,
    vermitteltAm: heute,
    neu: false,
    rueckfrageOffen: false,
  };
  it('AT-18: due on day 31, not on day 30', () => {
    expect(computeAufgaben({ ...lage, frist: addDays(heute, 40) }, addDays(heute, 30), 30)).toEqual([]);
    expect(computeAufgaben({ ...lage, frist: addDays(heute, 40) }, addDays(heute, 31), 30)).toEqual([
      'ERGEBNIS_UEBERFAELLIG',
    ]);
  });
  it('an answer is overdue the day after the deadline, until somebody answers', () => {
    expect(computeAufgaben(lage, heute, 30)).toEqual([]);
    expect(computeAufgaben(lage, addDays(heute, 1), 30)).toEqual(['ANTWORT_UEBERFAELLIG']);
    expect(computeAufgaben({ ...lage, zustand: 'ANGENOMMEN' }, addDays(heute, 1), 30)).toEqual([]);
  });
  it('nothing is due of what is over', () => {
    for (const zustand of ['ABGELEHNT', 'ZURUECKGEZOGEN', 'ZUSAMMENGEFUEHRT'] as const) {
      expect(computeAufgaben({ ...lage, zustand, rueckfrageOffen: true }, addDays(heute, 99), 30)).toEqual(
        [],
      );
    }
  });
  it('VB-01: Stellen with a Fallmanagement of their own', () => {
    expect(listRegelstellen(['SGB_II', 'MBE', 'SGB_VIII'])).toEqual(['JOBCENTER', 'JUGENDAMT']);
    expect(listRegelstellen(['KEINS'])).toEqual([]);
  });
});

describe('the code', () => {
  it('survives being written down and typed', () => {
    const zeichen = fc.constantFrom(...Array.from(CODE_ZEICHEN));
    fc.assert(
      fc.property(fc.string({ unit: zeichen, minLength: CODE_LAENGE, maxLength: CODE_LAENGE }), (code) => {
        expect(foldCode(formatCode(code))).toBe(code);
        expect(foldCode(` ${formatCode(code).toLowerCase().replace('-', ' – ')} `)).toBe(code);
      }),
    );
    expect(CODE_ZEICHEN).not.toMatch(/[01ILO]/);
  });
  it('waits longer with each failure, never beyond the longest time', () => {
    const grenzen = { frei: 5, ersteWartezeitMs: 60_000, laengsteWartezeitMs: 900_000 };
    const warten = (zahl: number) => computeCodewartezeit(zahl, 0, 0, grenzen);
    expect([4, 5, 6, 7, 50].map(warten)).toEqual([0, 60_000, 120_000, 240_000, 900_000]);
    expect(computeCodewartezeit(5, 0, 60_000, grenzen)).toBe(0);
    expect(computeCodewartezeit(5, null, 0, grenzen)).toBe(0);
  });
});
