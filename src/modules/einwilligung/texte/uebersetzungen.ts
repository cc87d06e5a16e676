import type { Sprache } from './sprachen.ts';
import { ar } from './ar.ts';
import { bg } from './bg.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import type { Uebersetzung } from './typen.ts';
import { uk } from './uk.ts';

/** The nine languages beside German. A language without a text does not compile. */
export const UEBERSETZUNGEN: Readonly<Record<Exclude<Sprache, 'de'>, Uebersetzung>> = {
  ar,
  bg,
  en,
  fa,
  fr,
  ro,
  ru,
  tr,
  uk,
};
