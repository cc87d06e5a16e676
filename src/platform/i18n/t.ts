import { DE } from './de.ts';
import { createTexte } from './texte.ts';

/** Texts of the shared German catalogue: `t('anzahl.tage', { anzahl: 3 })` gives `3 Tage`. */
export const t = createTexte(DE);
