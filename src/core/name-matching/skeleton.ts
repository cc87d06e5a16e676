/**
 * Arabic script writes consonants and long vowels only: محمد is MHMD. Arabic words and Latin words meet in this
 * skeleton of consonants, taken from the sound key on the Latin side. It is coarse (Maier and Amira differ in one letter), so it
 * only ever serves a word in Arabic script, on the one side or the other. A vowel at the beginning stays as A, which
 * keeps Omar (عمر, AMR) and Maier apart.
 */
const ARABIC: Readonly<Record<string, string>> = {
  ب: 'B',
  پ: 'P',
  ت: 'T',
  ث: 'T',
  ط: 'T',
  ة: '',
  ج: 'J',
  چ: 'C',
  ش: 'C',
  ژ: 'C',
  ح: 'H',
  خ: 'H',
  ه: 'H',
  ھ: 'H',
  ہ: 'H',
  د: 'D',
  ذ: 'D',
  ض: 'D',
  ڈ: 'D',
  ر: 'R',
  ڕ: 'R',
  ز: 'Z',
  ظ: 'Z',
  س: 'S',
  ص: 'S',
  غ: 'G',
  گ: 'G',
  ف: 'F',
  ق: 'K',
  ك: 'K',
  ک: 'K',
  ل: 'L',
  ڵ: 'L',
  م: 'M',
  ن: 'N',
};

const ARABIC_LETTER = /\p{Script=Arabic}/u;

/** Has the word letters of Arabic script (Arabic, Persian, Urdu, Kurdish)? */
export function isArabic(wort: string): boolean {
  return ARABIC_LETTER.test(wort);
}

/**
 * Skeletons of a word in Arabic script: without vowel signs and the letters that can be vowels (ا و ي ع), with and
 * without the article; ج is also read as G, as in Egypt. Empty when nothing is left.
 */
export function toArabicSkeletons(wort: string): string[] {
  const kern = wort.replace(/[^\p{L}]/gu, '').replace(/الله|لله/g, 'ل');
  const skelette = [kern.replace(/^ال(?=..)/, ''), kern].map(readArabic);
  return [...new Set(skelette.flatMap((s) => [s, s.replaceAll('J', 'G')]))].filter((s) => s !== '');
}

/** The skeleton of a sound key: MUHAMAD → MHMD. W and I fall too, since و and ي may be vowels. */
export function toLatinSkeleton(key: string): string {
  const vokalAmAnfang = /^(?:A|[IU](?![AIU]))/.test(key) ? 'A' : '';
  return vokalAmAnfang + key.replace(/[AIUW]/g, '').replace(/H$/, '');
}

/** ي and و at the beginning are consonants (Yusuf, Walid); ا and ع carry a vowel there. */
function readArabic(wort: string): string {
  const vokalAmAnfang = /^[اأإآعٱ]/.test(wort) ? 'A' : '';
  const laute = Array.from(wort, (zeichen) => ARABIC[zeichen] ?? '').join('');
  return vokalAmAnfang + laute.replace(/H$/, '');
}
