/**
 * Latin letters and sequences of DIN 91379:2022-08 with their search form, list 1.3 of 2026-08-05
 * (https://github.com/String-Latin/DIN-91379-Characters-and-Sequences, commit 003582006a8f574a1e6a7d3874ff1940f3f039ef,
 * files `latin_list_search_form_1.3.txt` and `latin_list_1.3.txt`). Licence: CC BY 4.0. Changed: grouped by search form.
 */

/** Search form → letters and sequences in NFC, parted by blanks. 649 entries: all normative Latin letters. */
export const SEARCH_FORM_LETTERS: Readonly<Record<string, readonly string[]>> = {
  A: ['A A̋ a a̋ À Á Â Ã à á â ã Ā ā Ă ă Ą ą Ǎ ǎ ȧ Ạ ạ Ả ả Ấ ấ Ầ ầ Ẩ ẩ Ẫ ẫ Ậ ậ Ắ ắ Ằ ằ Ẳ ẳ Ẵ ẵ', 'Ặ ặ'],
  AA: ['Å å Ǻ ǻ'],
  AE: ['Ä Æ ä æ Ǟ ǟ Ǣ ǣ Ǽ ǽ Ạ̈ ạ̈'],
  B: ['B b Ḃ ḃ Ḇ ḇ'],
  C: ['C C̀ C̄ C̆ C̈ C̕ C̣ C̦ C̨̆ c c̀ c̄ c̆ c̈ c̕ c̣ c̦ c̨̆ Ç Ç̆ ç ç̆ Ć ć Ĉ ĉ Ċ ċ Č Č̕ Č̣ č', 'č̕ č̣ Ƈ ƈ'],
  D: ['D D̂ d d̂ Ð ð Ď ď Đ đ Ḋ ḋ Ḍ ḍ Ḏ ḏ Ḑ ḑ'],
  E: ['E e È É Ê Ë è é ê ë Ē ē ē̍ Ĕ ĕ Ė ė Ę ę Ě ě Ə Ȩ ȩ ə ḗ Ḝ ḝ Ẹ ẹ Ẻ ẻ Ẽ ẽ Ế ế Ề ề Ể ể Ễ ễ Ệ', 'ệ'],
  F: ['F F̀ F̄ f f̀ f̄ Ḟ ḟ'],
  G: ['G G̀ g g̀ Ĝ ĝ Ğ ğ Ġ ġ Ģ ģ Ǥ ǥ Ǧ ǧ Ǵ ǵ Ḡ ḡ'],
  H: ['H H̄ H̦ H̱ h h̄ h̦ Ĥ ĥ Ħ ħ Ȟ ȟ Ḣ ḣ Ḥ ḥ Ḧ ḧ Ḩ ḩ Ḫ ḫ ẖ'],
  I: ['I i Ì Í Î Ï ì í î ï Ĩ ĩ Ī Ī́ ī ī́ Ĭ ĭ Į į İ ı Ɨ Ǐ ǐ ɨ ḯ Ỉ ỉ Ị ị'],
  IJ: ['Ĳ ĳ'],
  J: ['J J́ J̌ j j́ Ĵ ĵ ǰ'],
  K: ['K K̀ K̂ K̄ K̇ K̕ K̛ K̦ k k̀ k̂ k̄ k̇ k̕ k̛ k̦ Ķ ķ ĸ Ǩ ǩ Ḱ ḱ Ḳ Ḳ̄ ḳ ḳ̄ Ḵ ḵ'],
  KH: ['K͟H K͟h k͟h'],
  L: ['L L̂ L̥ L̥̄ L̦ l l̂ l̥ l̥̄ l̦ Ĺ ĺ Ļ ļ Ľ ľ Ŀ ŀ Ł ł Ḷ ḷ Ḻ ḻ'],
  M: ['M M̀ M̂ M̆ M̐ m m̀ m̂ m̆ m̐ Ṁ ṁ Ṃ ṃ'],
  N: ['N N̂ N̄ N̆ N̦ n n̂ n̄ n̆ n̦ Ñ ñ Ń ń Ņ ņ Ň ň ŉ Ŋ ŋ Ǹ ǹ Ṅ ṅ Ṇ ṇ Ṉ ṉ'],
  O: [
    'O o Ò Ó Ô Õ ò ó ô õ Ō ō ō̍ Ŏ ŏ Ő ő Ơ ơ Ǒ ǒ Ǫ ǫ Ǭ ǭ Ȭ ȭ Ȯ ȯ Ȱ ȱ Ṓ ṓ Ọ ọ Ỏ ỏ Ố ố Ồ ồ Ổ ổ',
    'Ỗ ỗ Ộ ộ Ớ ớ Ờ ờ Ở ở Ỡ ỡ Ợ ợ',
  ],
  OE: ['Ö Ø ö ø Œ œ Ǿ ǿ Ȫ ȫ Ọ̈ ọ̈'],
  P: ['P P̀ P̄ P̕ P̣ p p̀ p̄ p̕ p̣ Ṕ ṕ Ṗ ṗ'],
  Q: ['Q q'],
  R: ['R R̆ R̥ R̥̄ r r̆ r̥ r̥̄ Ŕ ŕ Ŗ ŗ Ř ř Ȓ ȓ Ṙ ṙ Ṛ ṛ Ṟ ṟ'],
  S: ['S S̀ S̄ S̛̄ S̱ s s̀ s̄ s̛̄ s̱ Ś ś Ŝ ŝ Ş ş Š š Ș ș Ṡ ṡ Ṣ Ṣ̄ ṣ ṣ̄'],
  SS: ['ß ẞ'],
  T: ['T T̀ T̄ T̈ T̕ T̛ t t̀ t̄ t̕ t̛ Ţ ţ Ť ť Ŧ ŧ Ț ț Ṫ ṫ Ṭ Ṭ̄ ṭ ṭ̄ Ṯ ṯ ẗ'],
  TH: ['Þ þ'],
  U: ['U U̇ u u̇ Ù Ú Û Û̄ ù ú û û̄ Ũ ũ Ū ū Ŭ ŭ Ů ů Ű ű Ų ų Ư ư Ǔ ǔ Ụ Ụ̄ ụ ụ̄ Ủ ủ Ứ ứ Ừ ừ Ử ử Ữ', 'ữ Ự ự'],
  UE: ['Ü ü Ǖ ǖ Ǘ ǘ Ǚ ǚ Ǜ ǜ Ụ̈ ụ̈'],
  V: ['V v'],
  W: ['W w Ŵ ŵ Ẁ ẁ Ẃ ẃ Ẅ ẅ Ẇ ẇ'],
  X: ['X x Ẍ ẍ'],
  Y: ['Y y Ý ý ÿ ÿ́ Ŷ ŷ Ÿ Ȳ ȳ Ẏ ẏ Ỳ ỳ Ỵ ỵ Ỷ ỷ Ỹ ỹ'],
  Z: ['Z Z̀ Z̄ Z̆ Z̈ Z̧ z z̀ z̄ z̆ z̈ z̧ Ź ź Ż ż Ž Ž̦ Ž̧ ž ž̦ ž̧ Ʒ Ǯ ǯ ʒ Ẑ ẑ Ẓ ẓ Ẕ ẕ'],
};

/** Non-letters N1 (normative): what a name may hold besides letters. Code points, since many look alike. */
export const NON_LETTERS_N1: readonly number[] = [
  0x0020, 0x0027, 0x002c, 0x002d, 0x002e, 0x0060, 0x007e, 0x00a8, 0x00b4, 0x00b7, 0x02b9, 0x02ba, 0x02be,
  0x02bf, 0x02c8, 0x02cc, 0x2019, 0x2021,
];
