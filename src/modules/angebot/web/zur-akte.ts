/** Ways between an Akte and the directory. The Akte stands in the address of our own page and is sent to no search. */

/** Search for a Ziel: its area, and the language in which the person said it. */
export function toAngebotssuche(
  akteId: string,
  { bereich, sprache }: { bereich: string; sprache: string },
): string {
  return `/verzeichnis?${new URLSearchParams({ akte: akteId, bereich, ...(sprache === 'de' ? {} : { sprache }) }).toString()}`;
}

/** A Verweis that begins with this Angebot. */
export function toVerweisAn(akteId: string, angebotId: string): string {
  return `/akten/${akteId}?${new URLSearchParams({ bereich: 'verweise', angebot: angebotId }).toString()}`;
}

/** A Systemhinweis that something is missing. */
export function toFehlendesAngebot(akteId: string, bereich: string | undefined): string {
  const angaben = {
    huerde: 'FEHLENDES_ANGEBOT',
    ...(bereich === undefined ? {} : { themenbereich: bereich }),
  };
  return `/akten/${akteId}/systemhinweis?${new URLSearchParams(angaben).toString()}`;
}

/** The Akte in the address of the search; anything that is no id counts as none. */
export function findAkte(adresse: URLSearchParams): string | null {
  const akte = adresse.get('akte') ?? '';
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(akte) ? akte : null;
}
