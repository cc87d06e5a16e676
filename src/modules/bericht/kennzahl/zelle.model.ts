import { VERDECKT } from '../geheimhaltung/geheimhaltung.model.ts';
import type { Kennzahltabelle, Kennzahlzelle } from './kennzahl.model.ts';

/** A cell as people read it: `x` hidden, `–` not shown, shares and means with one decimal, VZÄ with two. */
export function formatZelle(zelle: Kennzahlzelle, einheit: Kennzahltabelle['einheit']): string {
  if (zelle === null) return '–';
  if (zelle === VERDECKT) return VERDECKT;
  if (einheit === 'VZAE') return toDezimal(zelle, 2);
  if (einheit === 'ANTEIL' || einheit === 'MITTEL_MEDIAN' || einheit === 'JE_VZAE')
    return toDezimal(zelle, 1);
  return String(zelle);
}

function toDezimal(zahl: number, stellen: 1 | 2): string {
  const ziffern = String(Math.abs(zahl)).padStart(stellen + 1, '0');
  return `${zahl < 0 ? '-' : ''}${ziffern.slice(0, -stellen)},${ziffern.slice(-stellen)}`;
}
