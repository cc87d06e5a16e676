import { toParagraphs } from '#src/core/text.ts';

/** Longer texts are not even read: nobody describes an Angebot with so much. */
export const TEXT_HOECHSTENS = 50_000;

const ENTITAETEN: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  ndash: '–',
  mdash: '—',
  bdquo: '„',
  ldquo: '“',
  rdquo: '”',
  euro: '€',
  hellip: '…',
};
const STUMM = ['script', 'style', 'template', 'iframe', 'noscript', 'svg', 'head'] as const;
const MARKE = /<(?=[a-z/!?])[^<>]*>/gi;
const UMBRUCH = /<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|table|section|article|blockquote)\b[^<>]*>/gi;

/**
 * Foreign text as plain text: marks of HTML are gone with what only a browser would run, entities are letters, nothing invisible
 * stays. Every step reads the text once, however it is built.
 */
export function toKlartext(roh: string): string {
  let text = roh;
  if (new RegExp(MARKE.source, 'i').test(text)) {
    for (const name of STUMM) text = dropElement(text, name);
    text = text.replaceAll(UMBRUCH, '\n').replaceAll(MARKE, '');
    text = text.replaceAll(
      /&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi,
      (ganzes, name: string) => toZeichen(name) ?? ganzes,
    );
    // What an entity hid is a mark no more than what stood there openly.
    text = text.replaceAll(MARKE, '');
  }
  return toParagraphs(text);
}

/** The element and all that is in it; without an end all that follows. */
function dropElement(text: string, name: string): string {
  const klein = text.toLowerCase();
  const teile: string[] = [];
  let von = 0;
  for (;;) {
    const anfang = klein.indexOf(`<${name}`, von);
    if (anfang === -1) break;
    teile.push(text.slice(von, anfang));
    const ende = klein.indexOf(`</${name}`, anfang);
    if (ende === -1) return teile.join('');
    const zu = klein.indexOf('>', ende);
    if (zu === -1) return teile.join('');
    von = zu + 1;
  }
  return teile.length === 0 ? text : `${teile.join('')}${text.slice(von)}`;
}

function toZeichen(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITAETEN[name];
  const nummer =
    name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return nummer > 0 && nummer <= 0x10ffff && !(nummer >= 0xd800 && nummer <= 0xdfff)
    ? String.fromCodePoint(nummer)
    : undefined;
}
