import { createHash } from 'node:crypto';

/**
 * Columns of a log row in the order in which they are hashed. The text of a row is what PostgreSQL prints for
 * ROW(…)::text: in brackets, separated by commas, NULL as nothing, a value in double quotes if it is empty or holds
 * white space or one of " \\ ( ) , (quotes and backslashes doubled); times as `2026-11-20 12:03:25.12345+00`.
 * The sealing statement lets the database do it; a test compares both on real rows.
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

const ZU_QUOTEN = /["\\(), \t\n\v\f\r]/;

/** Chain of rows without Mandant (Land, operation). */
export const KETTE_OHNE_MANDANT = '00000000-0000-0000-0000-000000000000';

export function computeZeilenhash(zeile: Zeile): string {
  const text = `(${zeile.map(formatFeld).join(',')})`;
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function formatFeld(feld: string | null): string {
  if (feld === null) return '';
  if (feld !== '' && !ZU_QUOTEN.test(feld)) return feld;
  return `"${feld.replaceAll(/["\\]/g, '$&$&')}"`;
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
