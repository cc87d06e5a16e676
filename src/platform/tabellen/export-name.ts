import type { PlainDate } from '#src/core/plain-date.ts';

/** `SYNTHETISCH_stellenbesetzung_2026-10-19.csv`: invented data is marked where a file is passed on. */
export function formatExportName(angaben: {
  name: string;
  stichtag: PlainDate;
  synthetisch: boolean;
  endung: 'csv' | 'xlsx' | 'pdf' | 'json' | 'ndjson' | 'zip';
}): string {
  const name = angaben.name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${angaben.synthetisch ? 'SYNTHETISCH_' : ''}${name}_${angaben.stichtag}.${angaben.endung}`;
}
