import { defineVorlage } from '../typen.ts';
import { AR } from './ar.ts';
import { BG } from './bg.ts';
import { DE } from './de.ts';
import { EN } from './en.ts';
import { FA } from './fa.ts';
import { FR } from './fr.ts';
import { RO } from './ro.ts';
import { RU } from './ru.ts';
import { TR } from './tr.ts';
import { UK } from './uk.ts';

/** Headings and fixed sentences of the copy of Art. 15 DSGVO. What stands in an entry is not translated: it is what was written. */
export const DATENKOPIE = defineVorlage('2026-11-1', DE, {
  ar: AR,
  bg: BG,
  en: EN,
  fa: FA,
  fr: FR,
  ro: RO,
  ru: RU,
  tr: TR,
  uk: UK,
});
