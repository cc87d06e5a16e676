import { addFunde, findSpuren, type Spur, type Spurart } from './personenspur.model.ts';
import {
  BERUFE,
  EINRICHTUNGEN,
  GROSSE_ORTE,
  HAEUFIGE_HERKUNFT,
  KEINE_ORTE,
  ORTSENDUNGEN,
  SELTENE_BERUFE,
  SELTENE_HERKUNFT,
  VORNAMEN,
} from './wertelisten/erkennbares.ts';

/**
 * Places that tell who is meant although no name of the own Akten stands there (issue „Von Fall zu Struktur“; DP-B-07, warning
 * for small groups). For texts that are lifted out of a case. Pure and explained: each finding has a kind, its words and a way
 * to mend it. It finds hints, it proves nothing: a text without a finding is not anonymous.
 */
export type Ortswissen = {
  /** Kommunen of the own Standort where too few people are counted: told. */
  kleine: readonly string[];
  /** Names of the own Standort and its larger Kommunen: not told. */
  grosse: readonly string[];
};
export const OHNE_ORTE: Ortswissen = { kleine: [], grosse: [] };

type Wort = { wort: string; gefaltet: string; von: number; bis: number };

const BEUGUNG = /(?:e[nmrs]?|s|n|in|innen)?$/.source;
const toStaemme = (woerter: readonly string[]): RegExp =>
  new RegExp(`^(?:${woerter.map((wort) => wort.replaceAll('-', '-?')).join('|')})${BEUGUNG}`);

const HERKUNFT_SELTEN = toStaemme(SELTENE_HERKUNFT.woerter);
const HERKUNFT_HAEUFIG = toStaemme(HAEUFIGE_HERKUNFT.woerter);
const BERUF = toStaemme(BERUFE.woerter);
const BERUF_SELTEN = toStaemme(SELTENE_BERUFE.woerter);
const EINRICHTUNG = new RegExp(`(?:^|-|[a-z])(?:${EINRICHTUNGEN.woerter.join('|')})s?$`);
const ENDUNG = new RegExp(`.{2,}(?:${ORTSENDUNGEN.woerter.join('|')})s?$`);
const VORNAME = new Set(VORNAMEN.woerter);
const ORT = new Set(GROSSE_ORTE.woerter);
const KEIN_ORT = new Set(KEINE_ORTE.woerter);

/** So many words apart, origin and profession are read together. */
const NAHE_WOERTER = 5;

const GROSS = "\\p{Lu}[\\p{L}\\p{M}'’-]+";
const ZAHLWORT = '(?:fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|[5-9]|1\\d)';
const MONATE =
  '(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan\\.|Feb\\.|Mrz\\.|Apr\\.|Jun\\.|Jul\\.|Aug\\.|Sept?\\.|Okt\\.|Nov\\.|Dez\\.)';
const ROLLEN =
  '(?:Klient(?:in)?|Mandant(?:in)?|Ratsuchende[rn]?|Ehemann|Ehefrau|Tochter|Sohn|Mutter|Vater|Schwester|Bruder|Onkel|Tante|Oma|Opa|Nachbar(?:in)?|Vormund|Dr\\.|Dolmetscher(?:in)?|Sachbearbeiter(?:in)?)';
const SACHE =
  '(?:ung|ungen|heit|keit|schaft|tion|tät|amt|geld|antrag|kurs|arbeit|stelle|schule|platz|recht|nis|tum|zeit|jahr|monat|woche|tag|hilfe|schein|ausweis|titel|pass|sorge|unterhalt|wohnung|arzt|termin|kind|kinder|deutsch|asyl|duldung|anspruch|dienst|behörde|leistung|verfahren|gericht|anwalt|post|bescheid|brief)';

/** The most telling first: what lies inside an earlier one is not told twice. */
const MUSTER: readonly (readonly [Spurart, RegExp])[] = [
  [
    'NAME_SCHRIFT',
    /(?![\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}])\p{L}[\p{L}\p{M}]*(?:\s(?!\p{Script=Latin})\p{L}[\p{L}\p{M}]*)*/gu,
  ],
  ['NUMMER', /(?<![\p{L}\d])\d{5}\s?(?:\/\/|BG)\s?\d{4,}(?![\p{L}\d])/gu],
  ['AUSWEIS', /(?<![\p{L}\d])[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}\s?\d{1,4}(?![\p{L}\d])/gu],
  ['AKTENZEICHEN', /(?<![\p{L}\d])\d{1,3}[a-z]?\s[A-Z][A-Za-z]?\s\d{1,5}\/\d{2}(?:\.\p{Lu})?(?!\d)/gu],
  [
    'DATUM',
    new RegExp(
      `(?<![\\d.])(?:0?[1-9]|[12]\\d|3[01])\\.\\s?(?:${MONATE}|(?:0?[1-9]|1[0-2])\\.)(?!\\s?\\d|\\p{L})`,
      'gu',
    ),
  ],
  [
    'NAME_FORM',
    new RegExp(
      `(?<=(?<!\\p{L})(?:namens|heißt|genannt|Name ist|Name:|Vorname|Nachname|Familienname|Spitzname)\\s)[„"]?${GROSS}(?:\\s${GROSS})?`,
      'gu',
    ),
  ],
  ['INITIALEN', /(?<![\p{L}.])\p{Lu}\.\s?(?:\p{Lu}\.|\p{Lu}\p{Ll}{2,})(?![\p{L}])/gu],
  [
    'INITIALEN',
    new RegExp(`(?<!\\p{L})(?:${ROLLEN}|Person|Kind|Junge|Mädchen)\\s\\p{Lu}\\.(?!\\p{L}|\\s?\\d)`, 'gu'),
  ],
  ['NAME_FORM', new RegExp(`(?<=(?<!\\p{L})${ROLLEN}\\s)(?!\\p{L}*${SACHE}s?(?!\\p{L}))${GROSS}`, 'gu')],
  ['NAME_FORM', /(?<!\p{L})(?:Al|El|Abu|Bin|Ibn|Ould|Umm)[-\s]\p{Lu}\p{Ll}{2,}/gu],
  [
    'NAME_FORM',
    /(?<!\p{L})\p{Lu}\p{Ll}{2,}(?:oğlu|oglu|ić|owski|owska|enko|dze|shvili|poulos|zadeh|ullah|uddin)(?!\p{L})/gu,
  ],
  [
    'NAME_FORM',
    /(?<!\p{L})(?=\p{L}*[čćçšžđşğıłńśźżęąőűăâîțșţñãõøåěřýðþə])\p{Lu}[\p{L}'’-]+|(?<!\p{L})[ČĆÇŠŽĐŞİŁŚŹŻŐȚȘÑØÅŘ]\p{L}+/gu,
  ],
  [
    'ANSCHRIFT',
    /(?<!\p{L})(?:in der|im|am|an der|auf der|Ecke)\s\p{Lu}[\p{L}-]*(?:stra(?:ß|ss)e|gasse|allee|siedlung|chaussee)(?!\p{L})/gu,
  ],
  ['EINRICHTUNG', /(?<!\p{L})(?:St\.|Sankt)[-\s]?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?/gu],
  [
    'EINRICHTUNG',
    new RegExp(
      `(?<!\\p{L})(?:Firma\\s)?${GROSS}(?:\\s(?:&\\s)?${GROSS})?\\s(?:GmbH|KG|OHG|AG|e\\.\\s?V\\.|e\\.\\s?K\\.|UG)(?!\\p{L})`,
      'gu',
    ),
  ],
  ['EINRICHTUNG', new RegExp(`(?<!\\p{L})(?:Firma|Gaststätte|Verein)\\s(?:„[^“]{2,40}“|${GROSS})`, 'gu')],
  [
    'EINZIGARTIG',
    /(?<!\p{L})(?:(?:de[rnms]?|die|das|als|unser[en]?|ihr[en]?)\s(?:bislang\s|bisher\s|weit und breit\s)?einzige[nrs]?|einzigartig\p{L}*|(?:als|war|ist)\s(?:die\s|der\s)?erste[rn]?\s(?:Frau|Mann|Person|Familie|Flüchtling\p{L}*|Ausländer\p{L}*)|nur eine einzige|sonst niemand|niemand sonst|gibt es nur einmal|nur (?:eine|einen|ein) (?:solche[ns]?\s)?(?:Familie|Person|Fall|Frau|Mann)|stadtbekannt\p{L}*|kennt jeder)(?!\p{L})/giu,
  ],
  [
    'FAMILIE',
    new RegExp(
      `(?<![\\p{L}\\d])(?:(?:mit|von|und|ihre[nr]?|seine[nr]?|hat)\\s)?${ZAHLWORT}\\s(?:\\p{L}+e[nr]?\\s)?(?:Kinder[n]?|Töchter[n]?|Söhne[n]?|Geschwister[n]?|Brüder[n]?|Schwestern|Enkel\\p{L}*)(?!\\p{L})`,
      'gu',
    ),
  ],
  [
    'FAMILIE',
    /(?<!\p{L})(?:Zwillinge?|Drillinge?|Vierlinge?|Witwer|Witwe|Vollwaisen?|Halbwaisen?|Zweitfrau|Adoptiv\p{L}+|Zwangsehe|Kinderehe|Vielehe)n?(?!\p{L})|(?<!\p{L})(?:zweite[nr]?\sEhefrau|alleinerziehende[nr]?\s(?:Vater|Großmutter|Großvater|Oma|Opa)|minderjährige[nr]?\s(?:Mutter|Ehefrau|Braut)|verwitwet\p{L}*|Großmutter mit (?:ihren|den) Enkeln)(?!\p{L})/gu,
  ],
  [
    'EREIGNIS',
    /(?<!\p{L})(?:\p{L}*[Bb]randstiftung|Wohnungsbrand|Hausbrand|Großbrand|Messer(?:angriff|attacke|stich)\p{L}*|Ermordung|ermordet\p{L}*|Mord|erstochen|erschossen|Suizid\p{L}*|Selbstmord|Überfall|Schiffsunglück|Bootsunglück|Zugunglück|Flugzeugabsturz|Kirchenasyl|Totgeburt|ertrunken|entführt\p{L}*|Entführung|Geiselnahme|Amoklauf|Verfolgungsjagd|Schlaganfall auf|Lottogewinn|Goldmedaille|Meisterschaft|Weltmeister\p{L}*|Bundesverdienstkreuz|Lebensretter\p{L}*|verhaftet|Festnahme|Untersuchungshaft|Zeugenschutz\p{L}*)(?!\p{L})/gu,
  ],
  [
    'EREIGNIS',
    /(?<!\p{L})(?:(?:in|aus) der (?:Zeitung|Lokalzeitung|Presse|Tagesschau)|im (?:Fernsehen|Radio|Lokalfernsehen)|Zeitungsartikel|(?:die\s)?(?:Presse|Zeitung|Lokalzeitung) (?:hat\s)?berichtete?|ging durch die (?:Presse|Medien)|auf (?:TikTok|Instagram|YouTube|Facebook))(?!\p{L})/gu,
  ],
  [
    'MERKMAL',
    /(?<!\p{L})(?:gehörlos\p{L}*|taubstumm\p{L}*|taubblind\p{L}*|erblindet\p{L}*|blinde[nrs]?|Rollstuhl\p{L}*|amputiert\p{L}*|Prothese|kleinwüchsig\p{L}*|Albinismus|querschnittsgelähmt\p{L}*|Dialyse|transplantiert\p{L}*|\p{L}*transplantation|HIV\p{L}*|transgender|trans\s(?:Frau|Mann)|(?:seltene[nr]?|unheilbare[nr]?)\s(?:Krankheit|Erkrankung|Erbkrankheit|Stoffwechselkrankheit)|Muskelschwund|Narben?\s(?:im|am)\s\p{L}+|Tätowierung|Brandwunden)(?!\p{L})/gu,
  ],
  [
    'ALTER',
    /(?<![\p{L}\d])(?:\d{1,3}(?:-|\s)?jährige[nrs]?|im Alter von \d{1,3}(?: Jahren)?|(?:ist|war|wird) (?:jetzt |heute |erst |schon )?\d{1,3} Jahre alt)(?!\p{L})/gu,
  ],
];

/** What tells who is meant, in the order of the text, beside the shapes of `findSpuren`. */
export function findErkennbares(text: string, orte: Ortswissen = OHNE_ORTE): Spur[] {
  const spuren: Spur[] = [];
  for (const [art, muster] of MUSTER) {
    for (const { 0: wort, index } of text.matchAll(muster)) {
      addNeue(spuren, { art, von: index, bis: index + wort.trimEnd().length });
    }
  }
  const woerter = listGefaltete(text);
  for (const spur of [
    ...findVornamen(text, woerter),
    ...findOrte(text, woerter, orte),
    ...findEinrichtungen(text, woerter),
    ...findHerkunft(text, woerter),
  ])
    addNeue(spuren, spur);
  return spuren.toSorted((a, b) => a.von - b.von);
}

/** What the steering is about: it names Kommunen, places and institutions by its nature (OQ-S-60). */
const SACHE_DER_STEUERUNG: ReadonlySet<Spurart> = new Set(['KOMMUNE', 'ORT', 'EINRICHTUNG']);
/** Offices that decide: a Beschluss names them. */
const BESCHLUSSAMT = toStaemme(['abgeordneter', 'abgeordnete', 'minister', 'stadtrat']);

/**
 * Places of a text of the steering that may tell of a person: shapes, and what tells who is meant without a name. Without names
 * of Akten: comparing them there would tell who is a client.
 */
export function findSteuerungsspuren(text: string): Spur[] {
  const erkennbares = findErkennbares(text).filter(
    ({ art, von, bis }) =>
      !SACHE_DER_STEUERUNG.has(art) &&
      !(art === 'BERUF' && BESCHLUSSAMT.test(foldWort(text.slice(von, bis)))),
  );
  return addFunde(findSpuren(text), erkennbares);
}

function addNeue(spuren: Spur[], neu: Spur): void {
  if (!spuren.some(({ von, bis }) => neu.von < bis && von < neu.bis)) spuren.push(neu);
}

/** Without capitals, umlauts and marks: „Çelik“ is „celik“, „rumänisch“ is „rumaenisch“. */
export function foldWort(wort: string): string {
  return wort
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
}

function listGefaltete(text: string): Wort[] {
  return [...text.matchAll(/[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/gu)].map(({ 0: wort, index }) => ({
    wort,
    gefaltet: foldWort(wort),
    von: index,
    bis: index + wort.length,
  }));
}

const isGross = ({ wort }: Wort): boolean => /^\p{Lu}/u.test(wort);
/** Whether nothing but a blank stands between two words. */
const isDirekt = (text: string, a: Wort, b: Wort): boolean => /^\s$/u.test(text.slice(a.bis, b.von));

/** A given name, with the word behind it when that is written like a family name. */
function findVornamen(text: string, woerter: readonly Wort[]): Spur[] {
  return woerter.flatMap((wort, stelle): Spur[] => {
    const ohneS = wort.gefaltet.replace(/s$/, '');
    if (!isGross(wort) || !(VORNAME.has(wort.gefaltet) || VORNAME.has(ohneS))) return [];
    const naechstes = woerter[stelle + 1];
    const bis =
      naechstes !== undefined && isGross(naechstes) && isDirekt(text, wort, naechstes)
        ? naechstes.bis
        : wort.bis;
    return [{ art: 'NAME_FORM', von: wort.von, bis }];
  });
}

const VOR_ORT = new Set(['in', 'aus', 'bei', 'nach', 'von', 'um', 'nahe', 'ueber']);
const ORTSWORT = new Set(['stadt', 'gemeinde', 'dorf', 'ortsteil', 'stadtteil', 'kommune', 'ort', 'weiler']);

/** Small Kommunen of the own Standort wherever they stand; other places behind „in“, „aus“, „Stadt“ and the like. */
function findOrte(text: string, woerter: readonly Wort[], { kleine, grosse }: Ortswissen): Spur[] {
  const klein = new Set(kleine.map(toKern));
  const gross = new Set(grosse.map(toKern));
  return woerter.flatMap((wort, stelle): Spur[] => {
    const { gefaltet, von, bis } = wort;
    if (!isGross(wort)) return [];
    const ohneS = gefaltet.replace(/s$/, '');
    const fund = (art: Spurart): Spur[] => [{ art, von, bis }];
    if (klein.has(gefaltet) || klein.has(ohneS)) return fund('KOMMUNE');
    if (gross.has(gefaltet) || gross.has(ohneS) || KEIN_ORT.has(gefaltet) || gefaltet.length < 4) return [];
    const davor = woerter[stelle - 1];
    if (davor === undefined || !isDirekt(text, davor, wort)) return [];
    if (ORTSWORT.has(davor.gefaltet) && !EINRICHTUNG.test(gefaltet)) return fund('ORT');
    if (!VOR_ORT.has(davor.gefaltet)) return [];
    return ORT.has(gefaltet) || (gefaltet.length > 5 && ENDUNG.test(gefaltet)) ? fund('ORT') : [];
  });
}

/** „Gemeinde Hohenlinde“ is „hohenlinde“. */
function toKern(name: string): string {
  return foldWort(name)
    .replace(/^(?:stadt|gemeinde|kreis|staedteregion|kreisstadt|hansestadt)\s+/, '')
    .trim();
}

/** An institution that is named: „Kita Regenbogen“, „Grundschule am Bach“, „das Kloster Marienau“. */
function findEinrichtungen(text: string, woerter: readonly Wort[]): Spur[] {
  return woerter.flatMap((wort, stelle): Spur[] => {
    if (!isGross(wort) || !EINRICHTUNG.test(wort.gefaltet)) return [];
    const name = /^\s(?:(?:am|an der|im|zum|zur|auf der)\s)?(?:„[^“]{2,40}“|\p{Lu}[\p{L}-]+)/u.exec(
      text.slice(wort.bis),
    );
    if (name === null) return [];
    const letztes = woerter.slice(stelle + 1).findLast(({ bis }) => bis <= wort.bis + name[0].length);
    if (letztes !== undefined && /(?:ung|ungen|zeit|platz|plaetze|keit|heit)$/.test(letztes.gefaltet))
      return [];
    return [{ art: 'EINRICHTUNG', von: wort.von, bis: wort.bis + name[0].length }];
  });
}

/** A rare origin or profession for itself; a frequent origin with a profession near it. */
function findHerkunft(text: string, woerter: readonly Wort[]): Spur[] {
  return woerter.flatMap((wort, stelle): Spur[] => {
    const { gefaltet, von, bis } = wort;
    if (BERUF_SELTEN.test(gefaltet)) return [{ art: 'BERUF', von, bis }];
    if (HERKUNFT_SELTEN.test(gefaltet)) return [{ art: 'HERKUNFT', von, bis }];
    if (!HERKUNFT_HAEUFIG.test(gefaltet)) return [];
    const nah = woerter
      .slice(Math.max(0, stelle - NAHE_WOERTER), stelle + NAHE_WOERTER + 1)
      .find((anderes) => BERUF.test(anderes.gefaltet) && !/[.!?;\n]/.test(toZwischen(text, wort, anderes)));
    if (nah === undefined) return [];
    return [{ art: 'HERKUNFT', von: Math.min(von, nah.von), bis: Math.max(bis, nah.bis) }];
  });
}

const toZwischen = (text: string, a: Wort, b: Wort): string =>
  a.von < b.von ? text.slice(a.bis, b.von) : text.slice(b.bis, a.von);
