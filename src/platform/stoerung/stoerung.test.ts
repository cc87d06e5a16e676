import { describe, expect, it } from 'vitest';
import {
  AusgangOffenFehler,
  computeRetryAfter,
  findStoerung,
  SchluesselspeicherFehler,
  toStoerungsantwort,
} from './stoerung.ts';

function createFehler(angaben: { code?: string; message?: string; syscall?: string }): Error {
  return Object.assign(new Error(angaben.message ?? 'x'), angaben);
}

describe('findStoerung', () => {
  it.each([
    [{ code: '53300' }, 'UEBERLASTET'],
    [{ code: '55P03' }, 'UEBERLASTET'],
    [{ code: '40P01' }, 'UEBERLASTET'],
    [{ message: 'timeout exceeded when trying to connect' }, 'UEBERLASTET'],
    [{ code: '53100' }, 'SPEICHER_VOLL'],
    [{ code: 'ENOSPC' }, 'SPEICHER_VOLL'],
    [{ code: '57P01' }, 'DATENBANK_FEHLT'],
    [{ code: '08006' }, 'DATENBANK_FEHLT'],
    [{ code: 'ECONNREFUSED' }, 'DATENBANK_FEHLT'],
    [{ code: 'ENOENT', syscall: 'connect' }, 'DATENBANK_FEHLT'],
    [{ message: 'Connection terminated unexpectedly' }, 'DATENBANK_FEHLT'],
    [{ code: 'ENOENT', syscall: 'open' }, null],
    [{ code: '23505' }, null],
    [{ code: '57000' }, null],
    [{ message: 'Cannot read properties of undefined' }, null],
  ])('%o is %s', (angaben, stoerung) => {
    expect(findStoerung(createFehler(angaben))).toBe(stoerung);
  });

  it('knows its own errors, and nothing that is no error', () => {
    expect(findStoerung(new AusgangOffenFehler(null))).toBe('AUSGANG_OFFEN');
    expect(findStoerung(new SchluesselspeicherFehler(null))).toBe('SCHLUESSEL_FEHLEN');
    expect(findStoerung('57P01')).toBeNull();
  });
});

it('only an open outcome with a key asks to send again', () => {
  expect(toStoerungsantwort('AUSGANG_OFFEN', true).detail).toContain('nichts doppelt');
  expect(toStoerungsantwort('AUSGANG_OFFEN', false).detail).not.toContain('nichts doppelt');
  expect(toStoerungsantwort('DATENBANK_FEHLT', true)).toEqual(toStoerungsantwort('DATENBANK_FEHLT', false));
});

it('a full house may be asked again soon, the rest later', () => {
  expect([computeRetryAfter('UEBERLASTET'), computeRetryAfter('SPEICHER_VOLL')]).toEqual([5, 30]);
});
