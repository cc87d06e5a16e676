import { formatGerman, toPlainDate } from '#src/core/plain-date.ts';
import type { Sprache } from '#src/modules/einwilligung/texte/sprachen.ts';
import { type Block, formatSatz, type Paar } from './dokument.model.ts';
import type { Pruefung } from './papier.model.ts';
import { GEMEINSAM } from './vorlagen/gemeinsam/texte.ts';
import type { Vorlagentexte } from './vorlagen/typen.ts';

/** A word of a template in both languages. */
export function formatPaar<K extends string>(
  vorlage: Vorlagentexte<K>,
  schluessel: K,
  sprache: Sprache,
  werte: Readonly<Record<string, string>> = {},
): Paar {
  const de = formatSatz(vorlage.texte.de[schluessel], werte);
  return { de, fremd: sprache === 'de' ? null : formatSatz(vorlage.texte[sprache][schluessel], werte) };
}

/** What counts, said on every paper with two languages: who checked the translation, or that nobody did. */
export function listLesehilfe({
  sprache,
  pruefung,
}: {
  sprache: Sprache;
  pruefung: Pruefung | null;
}): Block[] {
  if (sprache === 'de') return [];
  const text =
    pruefung === null
      ? formatPaar(GEMEINSAM, 'lesehilfe', sprache)
      : formatPaar(GEMEINSAM, 'geprueft', sprache, {
          name: pruefung.geprueftVon,
          datum: formatGerman(toPlainDate(pruefung.geprueftAm)),
        });
  return [{ art: 'kasten', text }];
}
