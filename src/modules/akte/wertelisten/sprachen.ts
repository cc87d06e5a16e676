import { codesOf, type Wert } from './werteliste.ts';

const BEFRAGUNG = 'Evaluation 2023–2025, Befragungssprachen [L432, L446]';
const ISO = 'ISO 639';

/** ISO 639 codes (two letters where there are, else three): the ten languages of the survey first, then by name. */
export const SPRACHEN = [
  { code: 'ar', text: 'Arabisch', quelle: BEFRAGUNG },
  { code: 'bg', text: 'Bulgarisch', quelle: BEFRAGUNG },
  { code: 'de', text: 'Deutsch', quelle: BEFRAGUNG },
  { code: 'en', text: 'Englisch', quelle: BEFRAGUNG },
  { code: 'fa', text: 'Farsi', quelle: BEFRAGUNG },
  { code: 'fr', text: 'Französisch', quelle: BEFRAGUNG },
  { code: 'ro', text: 'Rumänisch', quelle: BEFRAGUNG },
  { code: 'ru', text: 'Russisch', quelle: BEFRAGUNG },
  { code: 'tr', text: 'Türkisch', quelle: BEFRAGUNG },
  { code: 'uk', text: 'Ukrainisch', quelle: BEFRAGUNG },
  { code: 'sq', text: 'Albanisch', quelle: ISO },
  { code: 'am', text: 'Amharisch', quelle: ISO },
  { code: 'hy', text: 'Armenisch', quelle: ISO },
  { code: 'az', text: 'Aserbaidschanisch', quelle: ISO },
  { code: 'bm', text: 'Bambara', quelle: ISO },
  { code: 'bn', text: 'Bengalisch', quelle: ISO },
  { code: 'my', text: 'Birmanisch', quelle: ISO },
  { code: 'bs', text: 'Bosnisch', quelle: ISO },
  { code: 'zh', text: 'Chinesisch', quelle: ISO },
  { code: 'prs', text: 'Dari', quelle: ISO },
  { code: 'dyu', text: 'Dioula', quelle: ISO },
  { code: 'ee', text: 'Ewe', quelle: ISO },
  { code: 'ff', text: 'Fula', quelle: ISO },
  { code: 'ka', text: 'Georgisch', quelle: ISO },
  { code: 'el', text: 'Griechisch', quelle: ISO },
  { code: 'gu', text: 'Gujarati', quelle: ISO },
  { code: 'ha', text: 'Hausa', quelle: ISO },
  { code: 'he', text: 'Hebräisch', quelle: ISO },
  { code: 'hi', text: 'Hindi', quelle: ISO },
  { code: 'ig', text: 'Igbo', quelle: ISO },
  { code: 'id', text: 'Indonesisch', quelle: ISO },
  { code: 'it', text: 'Italienisch', quelle: ISO },
  { code: 'rw', text: 'Kinyarwanda', quelle: ISO },
  { code: 'hr', text: 'Kroatisch', quelle: ISO },
  { code: 'kmr', text: 'Kurmandschi (Kurdisch)', quelle: ISO },
  { code: 'ckb', text: 'Sorani (Kurdisch)', quelle: ISO },
  { code: 'ln', text: 'Lingala', quelle: ISO },
  { code: 'mk', text: 'Mazedonisch', quelle: ISO },
  { code: 'mnk', text: 'Mandinka', quelle: ISO },
  { code: 'mn', text: 'Mongolisch', quelle: ISO },
  { code: 'ne', text: 'Nepali', quelle: ISO },
  { code: 'om', text: 'Oromo', quelle: ISO },
  { code: 'ps', text: 'Paschtu', quelle: ISO },
  { code: 'pl', text: 'Polnisch', quelle: ISO },
  { code: 'pt', text: 'Portugiesisch', quelle: ISO },
  { code: 'pa', text: 'Pandschabi', quelle: ISO },
  { code: 'rom', text: 'Romani', quelle: ISO },
  { code: 'sr', text: 'Serbisch', quelle: ISO },
  { code: 'si', text: 'Singhalesisch', quelle: ISO },
  { code: 'so', text: 'Somali', quelle: ISO },
  { code: 'es', text: 'Spanisch', quelle: ISO },
  { code: 'sw', text: 'Suaheli', quelle: ISO },
  { code: 'tg', text: 'Tadschikisch', quelle: ISO },
  { code: 'tl', text: 'Tagalog', quelle: ISO },
  { code: 'ta', text: 'Tamil', quelle: ISO },
  { code: 'th', text: 'Thailändisch', quelle: ISO },
  { code: 'ti', text: 'Tigrinya', quelle: ISO },
  { code: 'ce', text: 'Tschetschenisch', quelle: ISO },
  { code: 'tk', text: 'Turkmenisch', quelle: ISO },
  { code: 'tw', text: 'Twi', quelle: ISO },
  { code: 'hu', text: 'Ungarisch', quelle: ISO },
  { code: 'ur', text: 'Urdu', quelle: ISO },
  { code: 'uz', text: 'Usbekisch', quelle: ISO },
  { code: 'vi', text: 'Vietnamesisch', quelle: ISO },
  { code: 'wo', text: 'Wolof', quelle: ISO },
  { code: 'yo', text: 'Yoruba', quelle: ISO },
  { code: 'gs', text: 'Gebärdensprache', quelle: 'Annahme: eigener Wert, ISO 639 führt jede einzeln' },
  { code: 'weitere', text: 'Weitere Sprache', quelle: 'Annahme: Auffangwert' },
  { code: 'keine_angabe', text: 'Keine Angabe', quelle: 'Annahme: Angabe ist freiwillig' },
] as const satisfies readonly Wert[];

export type Sprache = (typeof SPRACHEN)[number]['code'];
export const SPRACHE_CODES = codesOf(SPRACHEN);

const VON_RECHTS: ReadonlySet<string> = new Set(['ar', 'fa', 'prs', 'ps', 'ur', 'ckb', 'he']);

/** Direction in which the language is written: for `dir` beside `lang`. */
export function directionOf(sprache: string): 'rtl' | 'ltr' {
  return VON_RECHTS.has(sprache) ? 'rtl' : 'ltr';
}
