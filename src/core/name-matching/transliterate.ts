/**
 * Cyrillic and Greek to Latin, only to find names, never to show or store them. Passports of the same country differ
 * over the years (Yulia, Iuliia, Yuliya), so the tables follow the English spelling and the sound key evens out the rest.
 */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'A',
  б: 'B',
  в: 'V',
  г: 'G',
  ґ: 'G',
  ѓ: 'GJ',
  ғ: 'GH',
  д: 'D',
  ђ: 'DJ',
  е: 'E',
  ё: 'E',
  є: 'YE',
  ж: 'ZH',
  з: 'Z',
  ѕ: 'DZ',
  и: 'I',
  і: 'I',
  ї: 'YI',
  й: 'Y',
  ј: 'J',
  к: 'K',
  қ: 'K',
  ќ: 'KJ',
  л: 'L',
  љ: 'LJ',
  м: 'M',
  н: 'N',
  њ: 'NJ',
  ң: 'N',
  о: 'O',
  ө: 'O',
  п: 'P',
  р: 'R',
  с: 'S',
  т: 'T',
  ћ: 'TSCH',
  у: 'U',
  ў: 'U',
  ү: 'U',
  ұ: 'U',
  ф: 'F',
  х: 'KH',
  һ: 'H',
  ц: 'TS',
  ч: 'TSCH',
  џ: 'DSCH',
  ш: 'SH',
  щ: 'SHCH',
  ъ: '',
  ы: 'Y',
  ь: '',
  э: 'E',
  ә: 'A',
  ю: 'YU',
  я: 'YA',
};

/** Where languages read the same letter differently: a word is also searched in each of these readings. */
const UKRAINIAN: Readonly<Record<string, string>> = { г: 'H', и: 'Y' };
const BULGARIAN: Readonly<Record<string, string>> = { щ: 'SHT', ъ: 'A' };
const WITH_YO: Readonly<Record<string, string>> = { ё: 'YO' };

const GREEK: Readonly<Record<string, string>> = {
  α: 'A',
  β: 'V',
  γ: 'G',
  δ: 'D',
  ε: 'E',
  ζ: 'Z',
  η: 'I',
  θ: 'TH',
  ι: 'I',
  κ: 'K',
  λ: 'L',
  μ: 'M',
  ν: 'N',
  ξ: 'X',
  ο: 'O',
  π: 'P',
  ρ: 'R',
  σ: 'S',
  ς: 'S',
  τ: 'T',
  υ: 'Y',
  φ: 'F',
  χ: 'CH',
  ψ: 'PS',
  ω: 'O',
};

const TABLES = [{}, UKRAINIAN, BULGARIAN, WITH_YO].map(
  (abweichung): Readonly<Record<string, string>> => ({ ...CYRILLIC, ...GREEK, ...abweichung }),
);

const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** The Latin readings of a text, the likeliest first; Latin and other scripts pass unchanged. One to four. */
export function transliterate(text: string): string[] {
  if (!FOREIGN.test(text)) return [text];
  return [...new Set(TABLES.map((tafel) => applyTafel(text, tafel)))];
}

/** An apostrophe inside a Cyrillic word stays; the search form drops it later. Greek accents go, й and ї stay. */
function applyTafel(text: string, tafel: Readonly<Record<string, string>>): string {
  return Array.from(text, (zeichen) => {
    if (!FOREIGN.test(zeichen)) return zeichen;
    const klein = zeichen.toLowerCase();
    return tafel[klein] ?? tafel[klein.normalize('NFD').charAt(0)] ?? '';
  }).join('');
}
