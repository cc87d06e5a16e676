import { fail, ok } from './result.ts';
import type { Result } from './result.ts';

export type TextFehler = { code: 'TEXT_LEER' | 'TEXT_ZU_LANG'; meldung: string };

/**
 * Invisible characters that are removed without a word:
 * - controls except tab and line feed: PostgreSQL refuses NUL, terminals and CSV readers act on others;
 * - U+202A–202E and U+2066–2069 (embedding, override, isolate): they can show a text in another order than it is
 *   stored, so that a reader approves something else. Removed and not refused, because they arrive with text pasted
 *   from messengers and nobody can find an invisible character to delete it; the page isolates directions itself;
 * - zero width space, word joiner, BOM, soft hyphen: they break search and comparison and mean nothing here.
 * U+200C and U+200D stay, since they belong to the spelling of Persian and Kurdish; U+200E, U+200F and U+061C stay,
 * since they only order their neighbours, as a phone number in an Arabic sentence needs.
 */
const INVISIBLE = /(?![\t\n])\p{Cc}|[\u00ad\u200b\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;

/**
 * One line: NFC, invisible characters removed, every run of white space one blank, trimmed. Two texts that look the
 * same are then the same string.
 */
export function toLine(text: string): string {
  return toClean(text).replace(/\s+/gu, ' ').trim();
}

/** Several lines: as `toLine`, but line feeds stay (CRLF becomes LF) and at most one empty line in a row. */
export function toParagraphs(text: string): string {
  return toClean(text)
    .split('\n')
    .map((zeile) => zeile.replace(/[^\S\n]+/gu, ' ').trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Length as a person counts it for a limit: code points, not UTF-16 units, so that an emoji counts once. */
export function countCodePoints(text: string): number {
  let anzahl = 0;
  for (const _ of text) anzahl += 1;
  return anzahl;
}

/** A line of 1 to `max` code points, cleaned by `toLine`. */
export function checkLine(text: string, max: number): Result<string, TextFehler> {
  return checkLength(toLine(text), max);
}

/** A text of 1 to `max` code points, cleaned by `toParagraphs`. */
export function checkParagraphs(text: string, max: number): Result<string, TextFehler> {
  return checkLength(toParagraphs(text), max);
}

/** Line ends first: a lone CR would be removed as a control character and glue two words together. */
function toClean(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(INVISIBLE, '')
    .normalize('NFC');
}

function checkLength(text: string, max: number): Result<string, TextFehler> {
  if (text === '') return fail({ code: 'TEXT_LEER', meldung: 'Füllen Sie dieses Feld aus.' });
  const zuViel = countCodePoints(text) - max;
  if (zuViel <= 0) return ok(text);
  return fail({
    code: 'TEXT_ZU_LANG',
    meldung: `Der Text ist um ${zuViel} Zeichen zu lang. Erlaubt sind ${max}.`,
  });
}
