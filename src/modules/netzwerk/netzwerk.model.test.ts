import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { findEinwilligung, type Genannte, isAktiv } from './netzwerk.model.ts';
import { HELFENDE, HELFERART_CODES, toGruppe } from './wertelisten/helfende.ts';

const GUELTIG: Genannte = {
  id: 'e1',
  personId: 'p1',
  zweck: 'SCHWEIGEPFLICHT',
  entscheidung: 'ERTEILT',
  stand: 'GUELTIG',
  empfaenger: 'Jobcenter Lennetal',
  empfaengerArt: 'JOBCENTER',
  gueltigBis: '2027-10-01',
};
const JOBCENTER = { art: 'JOBCENTER', name: 'jobcenter  lennetal' };
const STELLE = { istStelle: true, personId: 'p1' };
const lage = (teil: Partial<Genannte>, helfer = JOBCENTER, person = STELLE) =>
  findEinwilligung([{ ...GUELTIG, ...teil }], helfer, person).lage;

describe('findEinwilligung', () => {
  it('finds the consent that names the Stelle, whatever capitals and blanks', () => {
    expect(findEinwilligung([GUELTIG], JOBCENTER, STELLE)).toEqual({
      lage: 'GUELTIG',
      einwilligung: GUELTIG,
    });
  });

  it('a kind alone, another name, another person or another purpose carries nothing', () => {
    expect(lage({ empfaenger: 'Jobcenter Altenbrück' })).toBe('KEINE');
    expect(lage({ empfaengerArt: 'SOZIALAMT' })).toBe('KEINE');
    expect(lage({ empfaenger: null })).toBe('KEINE');
    expect(lage({ personId: 'p2' })).toBe('KEINE');
    expect(lage({}, JOBCENTER, { istStelle: true, personId: 'p3' })).toBe('KEINE');
    expect(lage({ zweck: 'NACHRICHTEN' })).toBe('KEINE');
    expect(lage({ entscheidung: 'ABGELEHNT', stand: 'ABGELEHNT' })).toBe('KEINE');
    expect(lage({ stand: 'NOCH_NICHT' })).toBe('KEINE');
  });

  it('says when it runs out and when it is over', () => {
    expect(lage({ stand: 'LAEUFT_AB' })).toBe('LAEUFT_AB');
    expect(lage({ stand: 'WIDERRUFEN' })).toBe('NICHT_MEHR');
    expect(lage({ stand: 'ABGELAUFEN' })).toBe('NICHT_MEHR');
    const alte = { ...GUELTIG, id: 'e0', stand: 'WIDERRUFEN' };
    expect(findEinwilligung([alte, GUELTIG], JOBCENTER, STELLE).einwilligung).toBe(GUELTIG);
  });

  it('persons are found by name, since a consent knows no family', () => {
    const tante = { art: 'FAMILIE', name: 'Amira Z.' };
    const person = { istStelle: false, personId: 'p1' };
    expect(lage({ empfaenger: 'Amira Z.', empfaengerArt: 'WEITERES' }, tante, person)).toBe('GUELTIG');
    expect(lage({ empfaenger: 'Amira Z.', empfaengerArt: 'WEITERES' }, tante, STELLE)).toBe('KEINE');
  });
});

describe('Helfende', () => {
  it('every kind has a code of its own, a group and a source', () => {
    expect(new Set(HELFERART_CODES).size).toBe(HELFENDE.length);
    expect(HELFENDE.every(({ quelle }) => quelle.length > 0)).toBe(true);
    expect([toGruppe('JOBCENTER'), toGruppe('ANWALT'), toGruppe('FAMILIE'), toGruppe('PATIN')]).toEqual([
      'STELLEN',
      'PERSONEN',
      'FAMILIE',
      'EHRENAMT',
    ]);
  });

  it('helps up to the last day', () => {
    const heute = toPlainDate('2026-10-19');
    expect([null, '2026-10-19', '2026-10-18'].map((bis) => isAktiv({ bis }, heute))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
