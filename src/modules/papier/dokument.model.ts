import type { Sprache } from '#src/modules/einwilligung/texte/sprachen.ts';

/**
 * A text in German and in the language of the person. `fremd: null`: there is one text only, shown over the whole
 * width; so is a second text without a German one (`de: ''`). `sprache`: the second text is in another language than the paper (the words of the person).
 */
export type Paar = { de: string; fremd: string | null; sprache?: string };

export type Abschnitt = { titel: string | null; text: string };

export type Block =
  | { art: 'ueberschrift' | 'absatz' | 'gross' | 'kasten'; text: Paar }
  | { art: 'feld'; label: Paar; wert: Paar }
  | { art: 'spalten'; de: Abschnitt[]; fremd: Abschnitt[] }
  | { art: 'tabelle'; kopf: Paar[]; anteile: number[]; zeilen: Paar[][] }
  | { art: 'wahl'; text: Paar; linie: boolean }
  | { art: 'unterschriften'; felder: Paar[] };

export type Dokument = {
  titel: Paar;
  /** Second language of the paper; `de` for German alone. */
  sprache: Sprache;
  /** `blatt`: the own language large, German small below. */
  anordnung: 'nebeneinander' | 'blatt';
  /** Language of the document and of headings without a second text. */
  leitsprache: Sprache;
  anschrift: { absender: string; empfaenger: string[]; datum: string } | null;
  /** One line of facts below the title, German. */
  angaben: string[];
  bloecke: Block[];
  /** Template, version, language. */
  fuss: string;
};

/** Left-to-right text inside a sentence that may run from right to left (Unicode FSI … PDI). */
export function wrapRichtung(text: string): string {
  return `\u2068${text}\u2069`;
}

/** The same for names that stand in a finished sentence. */
export function wrapNamen(satz: string, namen: readonly (string | null)[]): string {
  const gesucht = namen.filter((name): name is string => name !== null && name !== '');
  return gesucht.reduce((text, name) => text.replaceAll(name, wrapRichtung(name)), satz);
}

/** Fills {placeholders}; what is filled in keeps its own direction. Unknown placeholders stay as they are. */
export function formatSatz(satz: string, werte: Readonly<Record<string, string>>): string {
  return satz.replace(/\{(\w+)\}/g, (ganz, name: string) => {
    const wert = werte[name];
    return wert === undefined ? ganz : wrapRichtung(wert);
  });
}

/** `ar`, `kmr`; a value that names no language of ISO 639 (sign language, „weitere“) becomes `und`. */
export function toIsoSprache(code: string): string {
  return /^[a-z]{2,3}$/.test(code) && code !== 'gs' ? code : 'und';
}

/** „Mittwoch, 21. Oktober 2026“ in the language of the person, Gregorian, with the digits of German letters. */
export function formatTagLang(datum: string, sprache: Sprache): string {
  const format = new Intl.DateTimeFormat(`${sprache}-u-ca-gregory-nu-latn`, {
    dateStyle: 'full',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${datum}T00:00:00Z`));
}
