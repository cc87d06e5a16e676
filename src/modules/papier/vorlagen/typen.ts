import type { Sprache } from '#src/platform/i18n/sprachen.ts';

/**
 * The words of one paper in all languages. German is binding. The nine other languages are delivered unchecked; only a
 * named person makes one „geprüft“, for exactly these words (table stamm.textpruefung). Every change of a word raises
 * `version`.
 */
export type Vorlagentexte<K extends string = string> = {
  version: string;
  texte: Readonly<Record<Sprache, Readonly<Record<K, string>>>>;
};

/** Holds the ten languages together: a word that one language lacks does not compile. */
export function defineVorlage<const K extends string>(
  version: string,
  de: Readonly<Record<K, string>>,
  andere: Readonly<Record<Exclude<Sprache, 'de'>, Readonly<Record<NoInfer<K>, string>>>>,
): Vorlagentexte<K> {
  return { version, texte: { de, ...andere } };
}
