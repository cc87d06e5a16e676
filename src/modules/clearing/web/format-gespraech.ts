import { t } from './texte.ts';

/** „nach dem 3. Gespräch“, or for each person on its own. */
export function formatGespraech(gespraech: number | null): string {
  return gespraech === null ? t('seite.nach.einzeln') : t('seite.nach.wert', { anzahl: gespraech });
}
