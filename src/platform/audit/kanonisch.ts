import { createHash } from 'node:crypto';

/**
 * Columns of a log row in the order in which they are hashed. The text of a row is every column as `<bytes>:<text>`,
 * NULL as `-`, without separators; times in UTC with microseconds, everything else as PostgreSQL prints it.
 * The same order stands in the sealing statement; a test compares both on real rows.
 */
export const FELDER = [
  'epoche',
  'tx',
  'id',
  'zeit',
  'mandant_id',
  'standort_id',
  'konto_id',
  'systemkonto',
  'rolle',
  'sitzung_id',
  'bereich',
  'ereignis',
  'art',
  'objektart',
  'objekt_id',
  'zweck',
  'grund',
  'rechtsgrundlage_id',
  'empfaenger_id',
  'anzahl',
  'abfrageklasse',
  'ergebnis',
  'code',
  'anfrage_id',
  'regelversion',
] as const;

/** Values of a row in the order of FELDER, as text. */
export type Zeile = readonly (string | null)[];

/** Head of a seal. Numbers that may exceed 2^53 are text; hashes are hex; `zeilen` is hex, 64 digits per row. */
export type Siegel = {
  kette: string;
  lfd: string;
  epoche: number;
  txVon: string;
  txBis: string;
  anzahl: number;
  zeitVon: string;
  zeitBis: string;
  erstelltAm: string;
  vorgaenger: string;
  hash: string;
  zeilen: string;
};

/** Chain of rows without Mandant (Land, operation). */
export const KETTE_OHNE_MANDANT = '00000000-0000-0000-0000-000000000000';

export function computeZeilenhash(zeile: Zeile): string {
  let text = '';
  for (const feld of zeile) text += feld === null ? '-' : `${Buffer.byteLength(feld)}:${feld}`;
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

export function computeSiegelhash(siegel: Siegel): string {
  const kopf = [
    'kim-siegel-1',
    siegel.kette,
    siegel.lfd,
    siegel.epoche,
    siegel.txVon,
    siegel.txBis,
    siegel.anzahl,
    siegel.zeitVon,
    siegel.zeitBis,
    siegel.erstelltAm,
  ].join('|');
  return createHash('sha256')
    .update(kopf, 'utf8')
    .update(siegel.vorgaenger, 'hex')
    .update(siegel.zeilen, 'hex')
    .digest('hex');
}

/** Newest seal of a chain: what an anchor holds. */
export type Kopf = { kette: string; lfd: string; hash: string };
