import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import type { Angaben } from './angebot.model.ts';
import { ANMELDUNGEN, KOSTEN, NIVEAUS, RECHTSKREISE, ZIELGRUPPEN } from './wertelisten/angebot.ts';
import { BEGRIFFE, FUELLWORTE, SPRACHWORTE } from './wertelisten/begriffe.ts';

/**
 * Words of an Angebot and words of a question, brought to one form. Pure: the same functions write what the database
 * searches, read what a person typed, and say why a hit fits.
 */

/** Small letters without accents; German umlauts as two letters; one spelling of Arabic, Persian and Cyrillic letters. */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0640\u200c\u200d]/g, '')
    .replaceAll(/[أإآٱ]/g, 'ا')
    .replaceAll(/[ىي]/g, 'ی')
    .replaceAll('ك', 'ک')
    .replaceAll(/[ةۀ]/g, 'ه')
    .replaceAll('ؤ', 'و')
    .replaceAll('ئ', 'ی')
    .normalize('NFC');
}

/** Folded words; signs in between are gone, so that none of them means anything to the database. */
export function listWorte(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

const ENDUNG = /(?:innen|ungen|en|er|em|es|e|n)$/;
const ERSATZ: Readonly<Record<string, string>> = { innen: 'in', ungen: 'ung' };

/** The stem of a German word: at least four letters stay. Words in other scripts stay as they are. */
function toStamm(wort: string): string {
  if (!/^[a-z]+$/.test(wort)) return wort.replace(/^ال(?=\p{L}{3})/u, '');
  const ende = ENDUNG.exec(wort)?.[0];
  if (ende === undefined) return wort;
  const stamm = wort.slice(0, -ende.length) + (ERSATZ[ende] ?? '');
  return stamm.length < 4 ? wort : stamm;
}

type Sinn = { token: string; text: string };
const FUELL = new Set(FUELLWORTE.map(foldText));
const toSchluessel = (worte: readonly string[]) => worte.map(toStamm).join(' ');

const SPRACHTOKEN = 'f_sprache_';

/** A phrase as it is written, and as a question says it: there words that say nothing are left out. */
function listSchreibweisen(phrase: string): string[] {
  const worte = listWorte(phrase);
  const ohne = worte.filter((wort) => !FUELL.has(wort));
  return ohne.length < 2 ? [toSchluessel(worte)] : [toSchluessel(worte), toSchluessel(ohne)];
}

/** Stems of a search word → the token of its concept. */
const SINN: ReadonlyMap<string, Sinn> = new Map([
  ...BEGRIFFE.flatMap(({ code, text, worte }) =>
    worte.flatMap((wort) =>
      listSchreibweisen(wort).map((stamm): [string, Sinn] => [
        stamm,
        { token: `k_${code.toLowerCase()}`, text },
      ]),
    ),
  ),
  ...Object.entries(SPRACHWORTE).flatMap(([code, worte]) =>
    worte.map((wort): [string, Sinn] => [
      toSchluessel(listWorte(wort)),
      { token: `${SPRACHTOKEN}${code}`, text: `Sprache: ${textOf(SPRACHEN, code)}` },
    ]),
  ),
]);
const LAENGSTE = 4;
const EINZELNE = [...SINN.keys()].filter((wort) => !wort.includes(' ') && wort.length >= 5);

/** Filter `merkmal` of a concept → its token. */
const KENNZEICHEN: ReadonlyMap<string, string> = new Map(
  BEGRIFFE.flatMap(({ code, merkmal }) =>
    merkmal === undefined ? [] : [[merkmal, `k_${code.toLowerCase()}`] as const],
  ),
);

/** Concepts in a text, the longest words first; `rest` are the words that belong to none. `gemeint`: each word as it may be meant. */
function findSinne(
  worte: readonly string[],
  gemeint: readonly string[] = [],
): { sinne: { sinn: Sinn; worte: string[] }[]; rest: string[] } {
  const sinne: { sinn: Sinn; worte: string[] }[] = [];
  const rest: string[] = [];
  for (let ab = 0; ab < worte.length; ) {
    const [laenge, sinn] = findLaengsten(worte, gemeint, ab);
    if (sinn === undefined) rest.push(worte[ab] ?? '');
    else sinne.push({ sinn, worte: worte.slice(ab, ab + laenge) });
    ab += laenge;
  }
  return { sinne, rest };
}

function findLaengsten(
  worte: readonly string[],
  gemeint: readonly string[],
  ab: number,
): [number, Sinn | undefined] {
  for (let laenge = Math.min(LAENGSTE, worte.length - ab); laenge >= 1; laenge -= 1) {
    const sinn =
      SINN.get(toSchluessel(worte.slice(ab, ab + laenge))) ??
      (laenge > 1 ? SINN.get(gemeint.slice(ab, ab + laenge).join(' ')) : undefined);
    if (sinn !== undefined) return [laenge, sinn];
  }
  return [1, undefined];
}

/** Changes of one letter (also two swapped ones) between two words; more than `hoechstens` count as `hoechstens + 1`. */
function diffBuchstaben(a: string, b: string, hoechstens: number): number {
  if (Math.abs(a.length - b.length) > hoechstens) return hoechstens + 1;
  let vorvor: number[] = [];
  let vor = Array.from({ length: b.length + 1 }, (_, stelle) => stelle);
  for (let i = 1; i <= a.length; i += 1) {
    const zeile = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const gleich = a[i - 1] === b[j - 1] ? 0 : 1;
      let wert = Math.min((vor[j] ?? 0) + 1, (zeile[j - 1] ?? 0) + 1, (vor[j - 1] ?? 0) + gleich);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        wert = Math.min(wert, (vorvor[j - 2] ?? 0) + 1);
      zeile.push(wert);
    }
    if (Math.min(...zeile) > hoechstens) return hoechstens + 1;
    [vorvor, vor] = [vor, zeile];
  }
  return vor[b.length] ?? 0;
}

/** A misspelt word of the list: one change from five letters on, two from eight. */
function findAehnlichen(wort: string): string | undefined {
  const stamm = toStamm(wort);
  if (SINN.has(stamm)) return stamm;
  if (stamm.length < 5) return undefined;
  const hoechstens = stamm.length >= 8 ? 2 : 1;
  const [bester] = EINZELNE.map((kandidat) => ({
    kandidat,
    abstand: diffBuchstaben(stamm, kandidat, hoechstens),
  }))
    .filter(({ abstand }) => abstand <= hoechstens)
    .sort((x, y) => x.abstand - y.abstand);
  return bester?.kandidat;
}

/** One thing that is sought: any of its tokens is a hit; `praefix` tokens may go on. */
export type Suchterm = { wort: string; text: string; token: string[]; praefix: string[] };

/** So many words of a question count; the rest is cut off. */
const TERME_HOECHSTENS = 8;

/** What a person typed, as terms. A word that is no concept waits for the vocabulary (`addAehnliche`). */
export function parseSuche(text: string): Suchterm[] {
  const worte = listWorte(text).slice(0, 24);
  const sagende = worte.filter((wort) => !FUELL.has(wort) || SINN.has(toStamm(wort)));
  const aehnliche = new Map(sagende.map((wort) => [wort, findAehnlichen(wort)]));
  // „Deutch lernen“ is the phrase „deutsch lernen“, not two things.
  const { sinne, rest } = findSinne(
    sagende,
    sagende.map((wort) => aehnliche.get(wort) ?? toStamm(wort)),
  );
  const terme = new Map<string, Suchterm>();
  for (const { sinn, worte: gesucht } of sinne) {
    // The word itself, too: what was saved before the list knew it carries no concept yet.
    const selbst = gesucht.length === 1 ? gesucht.map(toStamm) : [];
    const token = [sinn.token, ...selbst];
    terme.set(sinn.token, { wort: gesucht.join(' '), text: sinn.text, token, praefix: [] });
  }
  for (const wort of rest) {
    const aehnlich = SINN.get(aehnliche.get(wort) ?? '');
    const stamm = toStamm(wort);
    if (aehnlich !== undefined) {
      terme.set(aehnlich.token, { wort, text: aehnlich.text, token: [aehnlich.token], praefix: [stamm] });
    } else if (wort.length > 1) {
      terme.set(stamm, { wort, text: '', token: [], praefix: [stamm] });
    }
  }
  return [...terme.values()].slice(0, TERME_HOECHSTENS);
}

/** Stems that no concept knows: the index looks for words that are spelt alike. */
export function listUnbekannte(terme: readonly Suchterm[]): string[] {
  return terme.flatMap(({ token, praefix }) => (token.length === 0 ? praefix : []));
}

export function addAehnliche(
  terme: readonly Suchterm[],
  funde: readonly { wort: string; aehnlich: string }[],
): Suchterm[] {
  return terme.map((term) => ({
    ...term,
    token: [
      ...term.token,
      ...funde.filter(({ wort }) => term.praefix.includes(wort)).map(({ aehnlich }) => aehnlich),
    ],
  }));
}

type Gewicht = 'A' | 'B' | 'C' | 'D';
/** Token → its weight: A title, B what it is for and where, C words beside, D description. */
export type Dokument = ReadonlyMap<string, Gewicht>;
/** So many words of the description are searched; a longer one says the same again. */
const WORTE_HOECHSTENS = 400;

export function createDokument(angaben: Angaben, anbieter: string): Dokument {
  const tokens = new Map<string, Gewicht>();
  const add = (token: string, gewicht: Gewicht) => {
    const bisher = tokens.get(token);
    if (bisher === undefined || gewicht < bisher) tokens.set(token, gewicht);
  };
  const addText = (text: string | null, gewicht: Gewicht) => {
    if (text === null) return;
    const worte = listWorte(text).slice(0, WORTE_HOECHSTENS);
    for (const { sinn } of findSinne(worte).sinne) if (sinn.token.startsWith('k_')) add(sinn.token, gewicht);
    for (const wort of worte) if (wort.length > 1 && !FUELL.has(wort)) add(toStamm(wort), gewicht);
  };
  for (const token of listKennzeichen(angaben)) add(token, 'B');
  addText(angaben.titel, 'A');
  addText(angaben.kurzname, 'A');
  for (const text of [anbieter, angaben.programm, ...angaben.gebiete]) addText(text, 'B');
  for (const { name, ort, plz } of angaben.orte) for (const text of [name, ort, plz]) addText(text, 'B');
  for (const { titel } of angaben.uebersetzungen) addText(titel, 'C');
  for (const text of [angaben.zielgruppeText, angaben.kurzname, angaben.kosten.text, angaben.sprachmittlung])
    addText(text, 'C');
  addText(angaben.beschreibung, 'D');
  addText(angaben.einfach, 'D');
  return tokens;
}

/** Tokens of the fields, for filters and for concepts that mean a field. */
function listKennzeichen(angaben: Angaben): string[] {
  const merkmale = [
    `art:${angaben.art}`,
    ...angaben.bereiche.map((code) => `bereich:${code}`),
    ...angaben.zielgruppen.map((code) => `zielgruppe:${code}`),
    ...angaben.rechtskreise.map((code) => `rechtskreis:${code}`),
    ...angaben.sprachen.map((code) => `sprache:${code}`),
    ...angaben.niveaus.map((code) => `niveau:${code}`),
    `kosten:${angaben.kosten.art}`,
    `anmeldung:${angaben.anmeldung.art}`,
    ...(angaben.kinderbetreuung.art === 'JA' || angaben.kinderbetreuung.art === 'AUF_ANFRAGE'
      ? ['kinderbetreuung']
      : []),
    ...(['VOLL', 'WARTELISTE'].includes(angaben.plaetze.stand) ? ['voll'] : ['frei']),
    ...(angaben.orte.some(({ art }) => art === 'ONLINE' || art === 'TELEFON') ? ['online'] : []),
    ...(angaben.barrierefreiheit.merkmale.includes('STUFENLOS') ? ['stufenlos'] : []),
  ];
  const orte = angaben.orte.flatMap(({ ort, plz, breite, laenge }) => [
    ...[ort, plz].flatMap((name) => (name === null ? [] : [`o_${toOrtsname(name)}`])),
    ...(breite === null || laenge === null ? [] : [toZelle(breite, laenge)]),
  ]);
  return [
    // Every Angebot has it: asked for when nothing else is.
    'f_alle',
    ...merkmale.map(toKennzeichen),
    ...merkmale.flatMap((merkmal) => KENNZEICHEN.get(merkmal) ?? []),
    ...orte,
    ...angaben.gebiete.map((name) => `o_${toOrtsname(name)}`),
  ];
}

/** `bereich:WOHNEN` as the token `f_bereich_wohnen`. */
function toKennzeichen(merkmal: string): string {
  return `f_${merkmal.toLowerCase().replaceAll(':', '_')}`;
}

/** „Stadt Altenbrück“ and „altenbrueck“ are one place; a Postleitzahl is a name too. */
export function toOrtsname(ort: string): string {
  return listWorte(ort)
    .filter((wort) => wort !== 'stadt' && wort !== 'gemeinde' && wort !== 'kreis')
    .join('');
}

/** Cell of a tenth of a degree: about eleven by seven kilometres. */
function toZelle(breite: number, laenge: number): string {
  return `g_${Math.floor(breite * 10) + 900}_${Math.floor(laenge * 10) + 1800}`;
}

/** Cells that a circle touches; the exact distance is computed after. */
export function listZellen({ breite, laenge }: { breite: number; laenge: number }, km: number): string[] {
  const hoehe = km / 111;
  const breit = km / (111 * Math.max(0.2, Math.cos((breite * Math.PI) / 180)));
  const zellen: string[] = [];
  for (let b = Math.floor((breite - hoehe) * 10); b <= Math.floor((breite + hoehe) * 10); b += 1) {
    for (let l = Math.floor((laenge - breit) * 10); l <= Math.floor((laenge + breit) * 10); l += 1) {
      zellen.push(`g_${b + 900}_${l + 1800}`);
    }
  }
  return zellen;
}

/** The tsvector as text: token, place, weight. */
export function toTsvector(dokument: Dokument): string {
  return [...dokument]
    .map(([token, gewicht], stelle) => `'${token}':${Math.min(stelle + 1, 16_383)}${gewicht}`)
    .join(' ');
}

const STELLE = /'([^']+)':\d+([ABC]?)/g;

/** Reads what the database keeps: tokens hold letters, digits and `_` alone, and the lightest weight is not written. */
export function parseTsvector(text: string): Dokument {
  return new Map([...text.matchAll(STELLE)].map(([, token = '', gewicht]) => [token, toGewicht(gewicht)]));
}

const toGewicht = (text: string | undefined): Gewicht =>
  text === 'A' || text === 'B' || text === 'C' ? text : 'D';

/** A word of the texts, and long enough to be misspelt; fields, concepts, places and numbers are none. */
export function isVokabel(token: string): boolean {
  return !/^[fkog]_/.test(token) && token.length >= 4 && token.length <= 40 && !/^\d+$/.test(token);
}

/** Where a word of the question stands. */
type Fundort = 'TITEL' | 'ANBIETER' | 'TEXT';
/** One reason why a hit fits. Pages put it into words, in the language of whoever reads. */
export type Grund =
  | { art: 'BEGRIFF'; code: string }
  | { art: 'SPRACHE'; code: string }
  | { art: 'WORT'; wort: string; wo: Fundort; aehnlich: boolean }
  | { art: 'FILTER'; feld: keyof Suchfilter; wert: string };

/** Why a hit fits: each term that it has, then what was chosen. */
export function listGruende(terme: readonly Suchterm[], dokument: Dokument, filter: Suchfilter): Grund[] {
  return [
    ...terme.map((term) => findGrund(term, dokument)).filter((grund) => grund !== undefined),
    ...FILTERFELDER.flatMap((feld): Grund[] => {
      const wert = filter[feld];
      return wert === undefined || wert === false ? [] : [{ art: 'FILTER', feld, wert: String(wert) }];
    }),
  ];
}

function findGrund({ wort, text, token, praefix }: Suchterm, dokument: Dokument): Grund | undefined {
  const gefunden = token.find((eines) => dokument.has(eines));
  const [sinn = ''] = token;
  if (gefunden !== undefined && text !== '')
    return sinn.startsWith(SPRACHTOKEN)
      ? { art: 'SPRACHE', code: sinn.slice(SPRACHTOKEN.length) }
      : { art: 'BEGRIFF', code: sinn.slice(2).toUpperCase() };
  const treffer =
    gefunden ??
    [...dokument.keys()].find((eines) =>
      praefix.some((anfang) => eines === anfang || (anfang.length >= 3 && eines.startsWith(anfang))),
    );
  if (treffer === undefined) return undefined;
  const gewicht = dokument.get(treffer);
  const wo = gewicht === 'A' ? 'TITEL' : gewicht === 'B' ? 'ANBIETER' : 'TEXT';
  return { art: 'WORT', wort, wo, aehnlich: gefunden !== undefined };
}

const FUNDORTE = {
  TITEL: 'im Titel',
  ANBIETER: 'bei Anbieter, Ort oder Programm',
  TEXT: 'in der Beschreibung',
} as const satisfies Record<Fundort, string>;

/** A reason in German. */
export function explainGrund(grund: Grund): string {
  if (grund.art === 'BEGRIFF') return BEGRIFFE.find(({ code }) => code === grund.code)?.text ?? grund.code;
  if (grund.art === 'SPRACHE') return `Sprache: ${textOf(SPRACHEN, grund.code)}`;
  if (grund.art === 'FILTER') return FILTERWORTE[grund.feld](grund.wert);
  const { wort, wo, aehnlich } = grund;
  return `${aehnlich ? 'Ähnlich wie ' : ''}„${wort}“ ${FUNDORTE[wo]}`;
}

/** Filters that combine; each is a field with a value. */
export type Suchfilter = Partial<
  Record<
    'bereich' | 'zielgruppe' | 'sprache' | 'rechtskreis' | 'niveau' | 'kosten' | 'anmeldung',
    string | undefined
  > &
    Record<'kinderbetreuung' | 'frei' | 'stufenlos', boolean | undefined>
>;

/** Tokens that all must be there; for a Zielgruppe also what is for everybody stays out: the filter means what is made for it. */
export function listFiltertoken(filter: Suchfilter): string[] {
  return (['bereich', 'zielgruppe', 'sprache', 'rechtskreis', 'niveau', 'kosten', 'anmeldung'] as const)
    .flatMap((feld) => (filter[feld] === undefined ? [] : [toKennzeichen(`${feld}:${filter[feld]}`)]))
    .concat(
      (['kinderbetreuung', 'frei', 'stufenlos'] as const).flatMap((feld) =>
        filter[feld] === true ? [`f_${feld}`] : [],
      ),
    );
}

/** The filters in German, for the explanation of a hit; their order is that of the reasons. */
const FILTERWORTE = {
  bereich: (wert) => `Lebensbereich ${textOf(THEMENBEREICHE, wert)}`,
  zielgruppe: (wert) => `für ${textOf(ZIELGRUPPEN, wert)}`,
  sprache: (wert) => `Sprache: ${textOf(SPRACHEN, wert)}`,
  rechtskreis: (wert) => textOf(RECHTSKREISE, wert),
  niveau: (wert) => `Niveau ${textOf(NIVEAUS, wert)}`,
  kosten: (wert) => textOf(KOSTEN, wert),
  anmeldung: (wert) => textOf(ANMELDUNGEN, wert),
  kinderbetreuung: () => 'Kinderbetreuung dabei',
  frei: () => 'nicht voll',
  stufenlos: () => 'ohne Stufen',
} as const satisfies Record<keyof Suchfilter, (wert: string) => string>;
const FILTERFELDER = Object.keys(FILTERWORTE) as (keyof Suchfilter)[];
