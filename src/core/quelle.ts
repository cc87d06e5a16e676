/** A source as people read it: without the line numbers `[L…]`, which are for who checks code and documents. */
export function formatQuelle(quelle: string): string {
  return quelle.replaceAll(/\s*\[L\d[^\]]*\]/g, '');
}
