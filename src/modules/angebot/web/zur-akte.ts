/** Ways between an Akte and the directory. The Akte stands in the address of our own page and is sent to no search. */

/** What a search is told of a Ziel: its area, and the language of the person. */
export type Zielfrage = { bereich: string; sprache: string };

/** Languages that say nothing of what an Angebot should speak: everybody offers German, the others name none. */
const OHNE_FILTER: readonly string[] = ['de', 'weitere', 'keine_angabe'];

/** The fields of a search for a Ziel. */
export function toSuchfelder({ bereich, sprache }: Zielfrage): Record<string, string> {
  return { bereich, ...(OHNE_FILTER.includes(sprache) ? {} : { sprache }) };
}

/** Search for a Ziel. */
export function toAngebotssuche(akteId: string, frage: Zielfrage): string {
  return `/verzeichnis?${new URLSearchParams({ akte: akteId, ...toSuchfelder(frage) }).toString()}`;
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
