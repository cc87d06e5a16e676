import type { Reichweite } from '#src/core/contract/rechte.ts';

/**
 * How the matrix calls one operation. `bindung` says what the addressed object belongs to, so that the expected answer
 * follows from the rights table alone:
 *   akte      an Akte of the owner: EIGENE reaches owner and deputy only
 *   mandant   a record of the owner's Mandant
 *   standort  a record of the owner's Standort
 *   konto     the caller's own account or session
 *   eigenes   a record that the owner keeps for the own account alone
 *   nichts    no single object (lists, reports, creating): every reach may call, the rows differ
 */
export type Probe = {
  bindung: 'akte' | 'mandant' | 'standort' | 'konto' | 'eigenes' | 'nichts';
  pfad: string;
  body?: unknown;
  kopf?: Record<string, string>;
};

/** How the caller stands to the owner of the object. */
export const BEZIEHUNGEN = [
  'SELBST',
  'VERTRETUNG',
  'GLEICHER_MANDANT',
  'GLEICHER_STANDORT',
  'ANDERER_STANDORT',
] as const;
export type Beziehung = (typeof BEZIEHUNGEN)[number];

/** Whether a right of this reach covers an object of this binding for a caller in this relation. */
export function isReichweite(
  reichweite: Reichweite,
  bindung: Probe['bindung'],
  beziehung: Beziehung,
): boolean {
  if (bindung === 'nichts' || bindung === 'konto' || reichweite === 'LAND') return true;
  if (bindung === 'eigenes') return beziehung === 'SELBST';
  if (bindung === 'akte')
    return reichweite === 'EIGENE' && (beziehung === 'SELBST' || beziehung === 'VERTRETUNG');
  const naehe = { SELBST: 0, VERTRETUNG: 0, GLEICHER_MANDANT: 0, GLEICHER_STANDORT: 1, ANDERER_STANDORT: 2 }[
    beziehung
  ];
  if (reichweite === 'STANDORT') return naehe <= 1;
  return naehe === 0;
}
