import { isDifferenzZulaessig, VERDECKT } from '../geheimhaltung/geheimhaltung.model.ts';
import type { Kennzahltabelle, Kennzahlzelle } from './kennzahl.model.ts';
import { SCHWELLE } from './tabelle.model.ts';

/**
 * Cells in which a new table differs from a published one by a small count, or shows what that one hides next to what both show:
 * the two together would tell what neither does (STAT-07). Empty: it may stand beside it.
 */
export function findEngeUnterschiede(alt: Kennzahltabelle, neu: Kennzahltabelle): string[] {
  if (neu.verfahren === 'OHNE' || neu.verfahren === 'RUNDUNG' || neu.einheit !== 'ANZAHL') return [];
  const k = SCHWELLE[neu.profil];
  return neu.zeilen.flatMap((zeile, i) =>
    neu.spalten.flatMap((spalte, j) => {
      const vorher = findZelle(alt, zeile.code, spalte.code);
      const nachher = neu.zellen[i]?.[j] ?? null;
      return isEng(vorher, nachher, k) ? [`${zeile.text}, ${spalte.text}`] : [];
    }),
  );
}

function isEng(alt: Kennzahlzelle, neu: Kennzahlzelle, k: number): boolean {
  if (alt === null || neu === null) return false;
  if ((alt === VERDECKT) !== (neu === VERDECKT)) return true;
  return alt !== VERDECKT && neu !== VERDECKT && !isDifferenzZulaessig(alt, neu, k);
}

function findZelle(
  { zeilen, spalten, zellen }: Kennzahltabelle,
  zeile: string,
  spalte: string,
): Kennzahlzelle {
  const i = zeilen.findIndex(({ code }) => code === zeile);
  const j = spalten.findIndex(({ code }) => code === spalte);
  return zellen[i]?.[j] ?? null;
}
