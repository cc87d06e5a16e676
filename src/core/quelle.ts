/** A source as people read it: without the lines of our copy of the document, which code and documents name. */
export function formatQuelle(quelle: string): string {
  return quelle.replaceAll(/\s*\[L\d[^\]]*\]/g, '');
}
