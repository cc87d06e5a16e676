import { createHash } from 'node:crypto';

/** Namespace of our own for UUIDs of version 5 (RFC 9562): the same thing has the same id in every export. */
const NAMENSRAUM = Buffer.from('6d1f3c1e5a0b4f7e9b3c2f7d9a4e1c58', 'hex');

/** Stable id of a part that has none of its own: a phone, a schedule, a term. */
export function toTeilId(...teile: readonly (string | number)[]): string {
  const bytes = createHash('sha1').update(NAMENSRAUM).update(teile.join('\n')).digest().subarray(0, 16);
  bytes[6] = 0x50 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/**
 * Id of the place `nr` of an Angebot: beginning and end of the id of the Angebot, between them version 8 and the number. So the
 * Angebot is found by the id of a place, without a table of places.
 */
export function toOrtId(angebotId: string, nr: number): string {
  return `${angebotId.slice(0, 14)}8${nr.toString(16).padStart(3, '0')}${angebotId.slice(18)}`;
}

export type Ortskennung = { von: string; bis: string; ende: string; nr: number };

/** undefined: no id of a place. The range holds the ids that begin alike; `ende` picks the one. */
export function parseOrtId(id: string): Ortskennung | undefined {
  const teile = /^([0-9a-f]{8}-[0-9a-f]{4}-)8([0-9a-f]{3})-([89ab][0-9a-f]{3}-[0-9a-f]{12})$/.exec(id);
  if (teile === null) return undefined;
  const [, anfang = '', nr = '', ende = ''] = teile;
  return {
    von: `${anfang}0000-0000-000000000000`,
    bis: `${anfang}ffff-ffff-ffffffffffff`,
    ende: ende.slice(0, 17),
    nr: Number.parseInt(nr, 16),
  };
}
