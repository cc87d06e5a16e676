/**
 * One key for the usual Latin spellings of one spoken name: Mohammed, Muhammad and Mohamed give MUHAMAD. Vowels fall
 * into three classes (A E → A, I Y → I, O U → U), sounds that languages write differently into one letter (C in the
 * key = sch, sh, tsch). The price: Müller finds Möller too. A key is for finding, never for deciding that two persons
 * are one.
 */

/** Letters with a sound of their own that the search form loses: ş is S in DIN 91379, but people also write „sch“. */
const SOUND_LETTERS: Readonly<Record<string, string>> = {
  Ş: 'SH',
  Ș: 'SH',
  Š: 'SH',
  Ś: 'SH',
  Ŝ: 'SH',
  Ç: 'TSCH',
  Č: 'TSCH',
  Ć: 'TSCH',
  Ž: 'ZH',
  Ż: 'ZH',
  Ź: 'ZH',
  Ğ: '',
  Ț: 'TS',
  Đ: 'DJ',
  Ñ: 'NJ',
  Ň: 'NJ',
  Ń: 'NJ',
  Ə: 'A',
};

/** Letter groups to sounds, in this order; the first that fits at a place wins. */
const SOUNDS: readonly (readonly [string, string])[] = [
  ['SCHTSCH', 'C'],
  ['STSCH', 'C'],
  ['SHCH', 'C'],
  ['DZSCH', 'J'],
  ['TSCH', 'C'],
  ['DSCH', 'J'],
  ['SCH', 'C'],
  ['TCH', 'C'],
  ['DZH', 'J'],
  ['ZH', 'C'],
  ['SH', 'C'],
  ['CK', 'K'],
  ['KH', 'H'],
  ['GH', 'G'],
  ['PH', 'F'],
  ['TH', 'T'],
  ['DH', 'D'],
  ['DJ', 'J'],
  ['DZ', 'Z'],
  ['TS', 'Z'],
  ['TZ', 'Z'],
  ['CZ', 'Z'],
  ['QU', 'KW'],
  ['Q', 'K'],
  ['X', 'KS'],
  ['V', 'W'],
  ['AE', 'A'],
  ['OE', 'U'],
  ['UE', 'U'],
  ['EE', 'I'],
  ['OO', 'U'],
  ['IE', 'I'],
  ['YE', 'I'],
  ['E', 'A'],
  ['Y', 'I'],
  ['O', 'U'],
];

/** How a letter that several languages read differently is read. Each key takes one choice per letter. */
type Lesart = { j: 'I' | 'J'; ch: 'H' | 'C'; c: 'Z' | 'J'; e: 'E' | 'I' };
const BASIC: Lesart = { j: 'I', ch: 'H', c: 'Z', e: 'E' };
/** German first, then one difference at a time (Jamal, Chadi, Cemal, Khaled as
 * Khalid), then the English pair. */
const LESARTEN: readonly Lesart[] = [
  BASIC,
  { ...BASIC, j: 'J' },
  { ...BASIC, ch: 'C' },
  { ...BASIC, c: 'J' },
  { ...BASIC, e: 'I' },
  { ...BASIC, j: 'J', ch: 'C' },
];
const MOST_KEYS = 6;

/** Replaces letters by their sound, for a second run beside the search form. Expects and keeps NFC. */
export function toSoundLetters(wort: string): string {
  return Array.from(wort, (zeichen) => SOUND_LETTERS[zeichen.toUpperCase()] ?? zeichen).join('');
}

/**
 * The keys of one word in search form (A–Z), most names have one or two, at most six. Words match when they share a
 * key. `formen` are search forms of the same word (as written, by sound).
 */
export function toSoundKeys(formen: readonly string[]): string[] {
  const keys = LESARTEN.flatMap((lesart) => formen.map((form) => toKey(form, lesart)));
  return [...new Set(keys)].filter((key) => key !== '').slice(0, MOST_KEYS);
}

function toKey(form: string, lesart: Lesart): string {
  return applySounds(levelSpelling(form, lesart), lesart)
    .replace(/([AIU])W(?=U)/g, '$1')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=[AIU])H$/, '');
}

/**
 * Beginnings and ends that belong together: Abd al-, Abdel-, Abdoul- and Abdul-; Je-, Ye- and E- (Евгений); -vić typed
 * without its mark; Khaled and Khalid, but not before R, N, L, where Samer and Samir are two names.
 */
function levelSpelling(form: string, lesart: Lesart): string {
  return form
    .replace(/^ABD(?:A|E|O|U|OU)L/, 'ABDUL')
    .replace(/^[YJ]E/, lesart.j === 'I' ? 'E' : '$&')
    .replace(/(?<=[VW])IC$/, 'ITSCH')
    .replace(/E(?=[BDFHKMQT]$)/, lesart.e);
}

function applySounds(form: string, lesart: Lesart): string {
  let key = '';
  let stelle = 0;
  while (stelle < form.length) {
    const [gruppe, laut] = findSound(form, stelle, lesart);
    key += laut;
    stelle += gruppe.length;
  }
  return key;
}

function findSound(form: string, stelle: number, lesart: Lesart): readonly [string, string] {
  const treffer = SOUNDS.find(([gruppe]) => form.startsWith(gruppe, stelle));
  if (treffer) return treffer;
  const zeichen = form.charAt(stelle);
  if (zeichen === 'J') return ['J', lesart.j];
  if (form.startsWith('CH', stelle)) return ['CH', lesart.ch];
  if (zeichen === 'C') return ['C', /[EIY]/.test(form.charAt(stelle + 1)) ? lesart.c : 'K'];
  return [zeichen, zeichen];
}
