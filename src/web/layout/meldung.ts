/** Messages for the polite live region; the last one wins. */
let text = '';
const hoerer = new Set<() => void>();

/** Announces a short sentence to screen readers and shows it for a moment, for example after saving. */
export function setMeldung(neu: string): void {
  text = neu;
  for (const bei of hoerer) bei();
}

export function getMeldung(): string {
  return text;
}

export function subscribeMeldung(bei: () => void): () => void {
  hoerer.add(bei);
  return () => hoerer.delete(bei);
}
