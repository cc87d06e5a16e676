const UMBRUCH =
  /^(from|inner join|left join|join|cross join|where|and|or|group by|order by|limit|offset|values|on conflict|returning|set|for update|union all)\b/i;
const BREITE = 116;

/**
 * A statement as a person reads it: one clause a line, long lines wrapped. Only white space changes, and none inside
 * quotes, so that the text stays the one that is sent.
 */
export function formatSql(text: string): string {
  const worte = listWorte(text);
  const zeilen: string[] = [];
  let zeile = '';
  let tiefe = 0;
  for (const [nummer, wort] of worte.entries()) {
    const rest = `${wort} ${worte[nummer + 1] ?? ''}`;
    const neu = tiefe === 0 && zeile !== '' && UMBRUCH.test(rest) && !isBetween(worte, nummer);
    if (neu || zeile.length + 1 + wort.length > BREITE) {
      zeilen.push(zeile);
      zeile = `${tiefe === 0 && neu ? '  ' : '    '}${wort}`;
    } else {
      zeile = zeile === '' ? wort : `${zeile} ${wort}`;
    }
    tiefe += countKlammern(wort);
  }
  return [...zeilen, zeile].join('\n');
}

/** The parts between white space outside of quotes. */
function listWorte(text: string): string[] {
  return text.match(/(?:'(?:[^']|'')*'|"[^"]*"|[^\s'"])+/g) ?? [];
}

function countKlammern(wort: string): number {
  const ohneText = wort.replaceAll(/'(?:[^']|'')*'|"[^"]*"/g, '');
  return ohneText.split('(').length - ohneText.split(')').length;
}

/** The `and` of `between a and b` begins no line; nor does a word after `on conflict` or `do update`. */
function isBetween(worte: readonly string[], nummer: number): boolean {
  return (
    /^between$/i.test(worte[nummer - 2] ?? '') ||
    /^(update|for|left|inner|cross)$/i.test(worte[nummer - 1] ?? '')
  );
}
