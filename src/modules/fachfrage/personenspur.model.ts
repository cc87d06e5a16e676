/**
 * What in a text identifies a person, or may. Fachfragen, answers and knowledge leave the Akte and are read by people
 * who may not know any client: what is found here is taken out or explained before anything is sent (fall model 4.1
 * „no client data: free text is scanned and confirmed“; AT-24).
 */
export const SPURARTEN = [
  'NAME_VOLL',
  'NAME',
  'NAME_AEHNLICH',
  'GEBURTSDATUM',
  'AKTENNUMMER',
  'NUMMER',
  'AUSWEIS',
  'IBAN',
  'EMAIL',
  'ANREDE',
  'AKTENZEICHEN',
  'ANSCHRIFT',
  'TELEFON',
  'DATUM',
  'NAME_FORM',
  'NAME_SCHRIFT',
  'INITIALEN',
  'EINZIGARTIG',
  'HERKUNFT',
  'BERUF',
  'KOMMUNE',
  'ORT',
  'EINRICHTUNG',
  'FAMILIE',
  'EREIGNIS',
  'MERKMAL',
  'ALTER',
  'ORTSNAME',
  'FALLZAHL',
] as const;
export type Spurart = (typeof SPURARTEN)[number];

/** Kinds that name nobody and narrow down: a warning in the own team, an explanation for what is lifted out of the case. */
export const KLEINE_GRUPPE: ReadonlySet<Spurart> = new Set([
  'EINZIGARTIG',
  'HERKUNFT',
  'BERUF',
  'KOMMUNE',
  'ORT',
  'EINRICHTUNG',
  'FAMILIE',
  'EREIGNIS',
  'MERKMAL',
  'ALTER',
]);

/** Why a place that looks like a person is none. A code, so that nothing of the text is repeated. */
export const ERKLAERUNGEN = [
  { code: 'WORT', text: 'Gewöhnliches Wort, kein Name' },
  { code: 'STELLE', text: 'Behörde, Amt oder Beratungsstelle' },
  { code: 'RECHTSQUELLE', text: 'Gesetz, Erlass, Urteil oder Fundstelle' },
  { code: 'STICHTAG', text: 'Stichtag oder Frist, die für alle gilt' },
  { code: 'VIELE', text: 'Trifft im KIM-Standort auf viele Personen zu' },
] as const;
export type Erklaerungsgrund = (typeof ERKLAERUNGEN)[number]['code'];
export const ERKLAERUNG_CODES = [
  'WORT',
  'STELLE',
  'RECHTSQUELLE',
  'STICHTAG',
  'VIELE',
] as const satisfies readonly Erklaerungsgrund[];

type Spurregel = {
  text: string;
  /** How to mend it. */
  rat: string;
  /** Reasons that explain it; none: it has to go. */
  gruende: readonly Erklaerungsgrund[];
};

export const SPUREN = {
  NAME_VOLL: {
    text: 'Vor- und Familienname einer Person aus Ihren Akten',
    rat: 'Nennen Sie keine Namen. Schreiben Sie „die Person“.',
    gruende: [],
  },
  NAME: {
    text: 'Name einer Person aus Ihren Akten',
    rat: 'Nennen Sie keine Namen. Schreiben Sie „die Person“.',
    gruende: ['WORT', 'STELLE', 'RECHTSQUELLE'],
  },
  NAME_AEHNLICH: {
    text: 'Klingt wie ein Name aus Ihren Akten',
    rat: 'Ist es der Name? Dann schreiben Sie „die Person“.',
    gruende: ['WORT', 'STELLE', 'RECHTSQUELLE'],
  },
  GEBURTSDATUM: {
    text: 'Geburtsdatum',
    rat: 'Nennen Sie nur das Alter, zum Beispiel „Anfang 30“.',
    gruende: [],
  },
  AKTENNUMMER: { text: 'Nummer einer Akte oder Person', rat: 'Lassen Sie die Nummer weg.', gruende: [] },
  NUMMER: {
    text: 'Lange Nummer, zum Beispiel AZR-Nummer oder Steuernummer',
    rat: 'Lassen Sie die Nummer weg.',
    gruende: [],
  },
  AUSWEIS: { text: 'Nummer eines Ausweises oder Titels', rat: 'Lassen Sie die Nummer weg.', gruende: [] },
  IBAN: { text: 'Kontonummer', rat: 'Lassen Sie die Nummer weg.', gruende: [] },
  EMAIL: { text: 'E-Mail-Adresse', rat: 'Nennen Sie nur Adressen von Stellen.', gruende: ['STELLE'] },
  ANREDE: {
    text: 'Anrede mit Namen',
    rat: 'Schreiben Sie „die Person“ oder „die Familie“.',
    gruende: ['WORT', 'RECHTSQUELLE'],
  },
  AKTENZEICHEN: {
    text: 'Aktenzeichen',
    rat: 'Nennen Sie nur Zeichen von Urteilen oder Erlassen.',
    gruende: ['RECHTSQUELLE'],
  },
  ANSCHRIFT: {
    text: 'Anschrift',
    rat: 'Nennen Sie nur Anschriften von Stellen.',
    gruende: ['STELLE', 'WORT'],
  },
  TELEFON: { text: 'Telefonnummer', rat: 'Nennen Sie nur Nummern von Stellen.', gruende: ['STELLE'] },
  DATUM: {
    text: 'Tag, Monat und Jahr',
    rat: 'Schreiben Sie ungefähr, zum Beispiel „seit Frühjahr 2021“.',
    gruende: ['RECHTSQUELLE', 'STICHTAG'],
  },
  // From here: what tells who is meant without a name of the own Akten (`erkennbar.model.ts`).
  NAME_FORM: {
    text: 'Sieht aus wie ein Name',
    rat: 'Nennen Sie keine Namen. Schreiben Sie „die Person“.',
    gruende: ['WORT', 'STELLE', 'RECHTSQUELLE'],
  },
  NAME_SCHRIFT: {
    text: 'Wort in einer anderen Schrift',
    rat: 'Namen lassen Sie weg. Andere Wörter schreiben Sie auf Deutsch.',
    gruende: ['WORT'],
  },
  INITIALEN: {
    text: 'Anfangsbuchstaben eines Namens',
    rat: 'Lassen Sie die Buchstaben weg. Schreiben Sie „die Person“.',
    gruende: ['WORT', 'RECHTSQUELLE'],
  },
  EINZIGARTIG: {
    text: 'Sagt, dass es die Person nur einmal gibt',
    rat: 'Schreiben Sie, was vielen so geht.',
    gruende: ['STELLE', 'WORT'],
  },
  HERKUNFT: {
    text: 'Seltene Herkunft, oder Herkunft zusammen mit einem Beruf',
    rat: 'Lassen Sie eines von beiden weg oder schreiben Sie „aus einem Drittstaat“.',
    gruende: ['VIELE', 'WORT', 'RECHTSQUELLE'],
  },
  BERUF: {
    text: 'Beruf oder Amt, das am Ort nur wenige haben',
    rat: 'Schreiben Sie gröber, zum Beispiel „in einem Gesundheitsberuf“.',
    gruende: ['VIELE', 'STELLE', 'WORT'],
  },
  KOMMUNE: {
    text: 'Kommune mit wenigen gezählten Personen',
    rat: 'Schreiben Sie die Ebene des Kreises.',
    gruende: ['STELLE'],
  },
  ORT: {
    text: 'Ort',
    rat: 'Schreiben Sie gröber, zum Beispiel „in einer kleinen Kommune“.',
    gruende: ['VIELE', 'STELLE', 'WORT'],
  },
  EINRICHTUNG: {
    text: 'Einrichtung mit Namen',
    rat: 'Schreiben Sie die Art der Einrichtung, zum Beispiel „eine Kita“.',
    gruende: ['STELLE', 'VIELE', 'WORT'],
  },
  FAMILIE: {
    text: 'Ungewöhnliche Familie',
    rat: 'Schreiben Sie „die Familie“ oder „mehrere Kinder“.',
    gruende: ['VIELE', 'RECHTSQUELLE'],
  },
  EREIGNIS: {
    text: 'Ungewöhnliches Ereignis, an das sich andere erinnern',
    rat: 'Schreiben Sie gröber, zum Beispiel „nach einem Notfall“.',
    gruende: ['VIELE', 'RECHTSQUELLE', 'WORT'],
  },
  MERKMAL: {
    text: 'Auffälliges Merkmal oder Krankheit',
    rat: 'Schreiben Sie gröber, zum Beispiel „mit einer Behinderung“.',
    gruende: ['VIELE', 'RECHTSQUELLE', 'WORT'],
  },
  ALTER: {
    text: 'Genaues Alter',
    rat: 'Schreiben Sie ungefähr, zum Beispiel „Anfang 20“ oder „im Schulalter“.',
    gruende: ['VIELE', 'RECHTSQUELLE'],
  },
  // From here: what stays behind when a text leaves its Standort (`hebung.model.ts`).
  ORTSNAME: {
    text: 'Name einer Kommune oder eines KIM-Standorts',
    rat: 'Schreiben Sie die Ebene statt des Namens.',
    gruende: [],
  },
  FALLZAHL: {
    text: 'Zahl von Fällen oder Menschen, kleiner als fünf oder nicht gerundet',
    rat: 'Runden Sie auf Fünfer. Für kleine Zahlen schreiben Sie „mehrere“ oder „wenige“.',
    gruende: ['RECHTSQUELLE'],
  },
} as const satisfies Record<Spurart, Spurregel>;

/** A place in a text: `von` and `bis` are positions of JavaScript strings. */
export type Spur = { art: Spurart; von: number; bis: number };
/** What somebody says about a place, by its kind and its words. */
export type Erklaerung = { art: Spurart; wort: string; grund: Erklaerungsgrund };

const MONAT =
  '(?:jan(?:uar|\\.)?|feb(?:ruar|\\.)?|märz?|mär\\.|apr(?:il|\\.)?|mai|juni?|juli?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|okt(?:ober|\\.)?|nov(?:ember|\\.)?|dez(?:ember|\\.)?)';
const TT = '(?:0?[1-9]|[12]\\d|3[01])';
const MM = '(?:0?[1-9]|1[0-2])';
const TAG = `${TT}\\s?\\.\\s?(?:${MM}\\s?\\.\\s?|${MONAT}\\s)(?:\\d{4}|\\d{2})|${TT}[/-]${MM}[/-]\\d{4}|\\d{4}-${MM}-${TT}`;
const GROSS = "\\p{Lu}[\\p{L}\\p{M}'’-]*";

/** The most telling first: what lies inside an earlier one is not told twice. */
const MUSTER: readonly (readonly [Spurart, RegExp])[] = [
  ['EMAIL', /[\p{L}\d._%+-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\d.-]+\.\p{L}{2,}/giu],
  ['IBAN', /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:\s?[A-Z\d]{4}){3,7}(?:\s?[A-Z\d]{1,3})?(?![\p{L}\d])/gu],
  ['AKTENNUMMER', /(?<![\p{L}\d])(?:F|CM|KB|K)\s?[-–]\s?\d{4}\s?[-–]\s?\d{3,}/giu],
  [
    'GEBURTSDATUM',
    new RegExp(
      `(?<![\\p{L}])(?:geb\\.?|geboren|geburtsdatum|geburtstag|jahrgang)(?:\\s*:)?(?:\\s+(?:am|im|ist|war|der|den))*\\s*(?:${TAG}|(?:${MONAT}\\s+|\\d{1,2}\\.)?\\d{4})`,
      'giu',
    ),
  ],
  ['AUSWEIS', /(?<![\p{L}\d])(?=[A-Z\d]*[A-Z])(?=(?:[A-Z]*\d){4})[A-Z\d]{8,10}(?![\p{L}\d])/gu],
  ['DATUM', new RegExp(`(?<![\\d./-])(?:${TAG})(?!\\d)`, 'giu')],
  [
    'TELEFON',
    /(?<![\p{L}\d])(?:(?:\+|00)\d{1,3}[\s/()-]*|0\d|\(0\d)(?:[\s/().-]{0,2}\d){5,13}(?![\p{L}\d])/gu,
  ],
  ['NUMMER', /(?<![\p{L}\d])(?:\d{9,}|\d{3}(?: \d{3}){2,}|\d{2,5}(?:[./-]\d{3,5}){2,})(?![\p{L}\d])/gu],
  ['NUMMER', /(?<![\p{L}\d])\d{8}\s?[A-Z]\s?\d{3}(?![\p{L}\d])/gu],
  [
    'AKTENZEICHEN',
    /(?<!\p{L})(?:az|aktenzeichen|geschäftszeichen|geschz|gz|mein zeichen|ihr zeichen|kassenzeichen|kundennummer|bg-nummer|bedarfsgemeinschaft)(?!\p{L})\s*\.?\s*:?\s*(?:nr\.?\s*)?(?=[\p{L}\d./ -]*\d)[\p{L}\d][\p{L}\d./-]*(?:\s(?=[\p{L}./-]*\d)[\p{L}\d./-]+){0,3}/giu,
  ],
  [
    'ANREDE',
    new RegExp(
      `(?<!\\p{L})(?:[Ff]rau|[Hh]errn?|[Ff]amilie|[Ff]am\\.|[Hh]r\\.|[Ff]r\\.|[Ee]heleute|[Gg]eschwister)\\s+(?:Dr\\.\\s+|Prof\\.\\s+)?${GROSS}(?:\\s${GROSS})?`,
      'gu',
    ),
  ],
  [
    'ANSCHRIFT',
    /(?<!\p{L})\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,2}?[\s-]?(?:[Ss]tra(?:ß|ss)e|[Ss]tr\.|[Ww]eg|[Pp]latz|[Aa]llee|[Gg]asse|[Rr]ing|[Dd]amm|[Uu]fer|[Pp]fad|[Mm]arkt)\s*\d{1,4}\s?[a-z]?(?![\p{L}\d])/gu,
  ],
  ['ANSCHRIFT', /(?<![\p{L}\d])\d{5}\s+\p{Lu}\p{L}{2,}/gu],
];

/** Places whose shape tells of a person, in the order of the text. Bare names have no shape: `addNamen` finds those. */
export function findSpuren(text: string): Spur[] {
  const spuren: Spur[] = [];
  for (const [art, muster] of MUSTER) {
    for (const treffer of text.matchAll(muster)) {
      addSpur(spuren, { art, von: treffer.index, bis: treffer.index + treffer[0].trimEnd().length });
    }
  }
  return spuren.toSorted((a, b) => a.von - b.von);
}

/** Words with their places: letters, marks, apostrophes, and hyphens inside. */
export function listWoerter(text: string): { wort: string; von: number }[] {
  return [...text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}'’ʼ-]*/gu)].map(({ 0: wort, index }) => ({
    wort: wort.replace(/[-'’ʼ]+$/u, ''),
    von: index,
  }));
}

/** Persons of the own Akten that a word names: exactly, or by sound and in another script. Ids mean nothing here. */
export type Namenswort = { genau: ReadonlySet<string>; aehnlich: ReadonlySet<string> };

/** Words that are also names, but stand in every text. */
const HAEUFIGE_WOERTER = new Set(
  (
    'aber alle als also am an auch auf aus bei bin bis bitte da dabei damit dann das dass dem den der des die dies diese dieser doch dort du ein eine ' +
    'einem einen einer eines er es etwa fast für gab gibt gut hat hatte ich ihm ihr ihre im in ist ja jede jeder kann kein keine klar mal man mehr mein ' +
    'mit muss nach nicht noch nun nur ob oder ohne sehr sein seine seit sich sie sind so soll sonst über um und uns unter vom von vor wann war was weil ' +
    'welche wenn wer wie wir wird wo zu zum zur zwei'
  ).split(' '),
);

/** Nouns of the trade that may sound like a name. */
const FACHWOERTER = new Set(
  (
    'amt antrag antworten anspruch arbeit asyl aufenthalt ausweis behörde beleg bescheid dauer deutsch duldung einbürgerung erlaubnis erlass fall frage ' +
    'frist gericht gesetz grund identität inhaber kind kinder klärung leistung monat monate nachweis niederlassung pass person personen prüfung recht ' +
    'regel sachverhalt schule schutz sprache staat status stelle stichtag tage titel urteil unterhalt unterlagen verfahren verlängerung wohnung zeit zeiten'
  ).split(' '),
);

/** Adds the names of the own Akten. Two words of one person are its full name. */
export function addNamen(
  text: string,
  namen: ReadonlyMap<string, Namenswort>,
  spuren: readonly Spur[] = findSpuren(text),
): Spur[] {
  const alle = [...spuren];
  const woerter = listWoerter(text).filter(({ wort }) => isNamenswort(wort));
  const genannt = countGenannt(woerter, namen);
  for (const { wort, von } of woerter) {
    const eintrag = namen.get(wort);
    if (eintrag === undefined) continue;
    const bis = von + wort.length;
    const voll = [...eintrag.genau].some((person) => (genannt.get(person)?.size ?? 0) > 1);
    if (voll) addSpur(alle, { art: 'NAME_VOLL', von, bis });
    else if (eintrag.genau.size > 0) addSpur(alle, { art: 'NAME', von, bis });
    else if (isAehnlichMoeglich(wort)) addSpur(alle, { art: 'NAME_AEHNLICH', von, bis });
  }
  return alle.toSorted((a, b) => a.von - b.von);
}

function isNamenswort(wort: string): boolean {
  const klein = wort.toLowerCase();
  // A short word of a script that has no capitals may be a whole name.
  return !HAEUFIGE_WOERTER.has(klein) && (wort.length > 2 || !/^\p{Script=Latin}/u.test(wort));
}

/** By sound only what is written like a name: a capital letter, or a script without capitals. */
function isAehnlichMoeglich(wort: string): boolean {
  if (!/^\p{Script=Latin}/u.test(wort)) return true;
  return wort.length > 3 && /^\p{Lu}/u.test(wort) && !FACHWOERTER.has(wort.toLowerCase());
}

function countGenannt(
  woerter: readonly { wort: string }[],
  namen: ReadonlyMap<string, Namenswort>,
): Map<string, Set<string>> {
  const genannt = new Map<string, Set<string>>();
  for (const { wort } of woerter) {
    for (const person of namen.get(wort)?.genau ?? []) {
      genannt.set(person, (genannt.get(person) ?? new Set()).add(wort.toLowerCase()));
    }
  }
  return genannt;
}

/** Kinds that only look like a name: a known name at the same place says more. */
const VERMUTET: ReadonlySet<Spurart> = new Set(['ANREDE', 'NAME_FORM', 'NAME_SCHRIFT', 'INITIALEN', 'ORT']);

const BEKANNT: ReadonlySet<Spurart> = new Set(['NAME_VOLL', 'NAME', 'NAME_AEHNLICH']);

/** Not twice the same place; a name inside an Anrede is told with it, since the name may be a known one. */
function addSpur(spuren: Spur[], neu: Spur): void {
  const gleiche = spuren.findIndex(({ von, bis }) => neu.von < bis && von < neu.bis);
  const alt = spuren[gleiche];
  if (alt === undefined) spuren.push(neu);
  else if (VERMUTET.has(alt.art) && BEKANNT.has(neu.art)) spuren[gleiche] = neu;
}

/** Joins findings of several rules: the first tells a place, the others what it leaves. */
export function addFunde(spuren: readonly Spur[], weitere: readonly Spur[]): Spur[] {
  const alle = [...spuren];
  for (const spur of weitere) addSpur(alle, spur);
  return alle.toSorted((a, b) => a.von - b.von);
}

const toWort = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();

/** Places that are neither gone nor explained with a reason that fits their kind. */
export function listOffeneSpuren(
  text: string,
  spuren: readonly Spur[],
  erklaerungen: readonly Erklaerung[],
): Spur[] {
  return spuren.filter(({ art, von, bis }) => {
    const gruende: readonly Erklaerungsgrund[] = SPUREN[art].gruende;
    const wort = toWort(text.slice(von, bis));
    return !erklaerungen.some(
      (eine) => eine.art === art && toWort(eine.wort) === wort && gruende.includes(eine.grund),
    );
  });
}

/** What is kept of the explanations of the places that were there: kind and reason, never the words. */
export function toErklaerungscodes(
  text: string,
  spuren: readonly Spur[],
  erklaerungen: readonly Erklaerung[],
): string[] {
  const woerter = new Map(
    spuren.map((spur) => [`${spur.art} ${toWort(text.slice(spur.von, spur.bis))}`, spur.art]),
  );
  const codes = erklaerungen.flatMap(({ art, wort, grund }) =>
    woerter.has(`${art} ${toWort(wort)}`) ? [`${art}:${grund}`] : [],
  );
  return [...new Set(codes)].toSorted();
}

/** „Zeile 2, Zeichen 14“, counted from 1. */
export function describeStelle(text: string, von: number): string {
  const vorher = text.slice(0, von).split('\n');
  return `Zeile ${vorher.length}, Zeichen ${(vorher.at(-1)?.length ?? 0) + 1}`;
}
