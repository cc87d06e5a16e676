/** What of a Ziel can change, in the order in which it is shown. */
export const ZIELFELDER = [
  'wortlaut',
  'sprache',
  'uebersetzung',
  'bereich',
  'prioritaet',
  'indikator',
  'frist',
  'werTutWas',
  'form',
] as const;
export type Zielfeld = (typeof ZIELFELDER)[number];
export type Zielfassung = Readonly<Record<Zielfeld, string | null>>;

/** An Ereignis of one Ziel with its opened content. */
export type Zielereignis = {
  lfd: number;
  art: 'ZIEL_VEREINBART' | 'ZIEL_GEAENDERT' | 'ZIELSTAND_GEAENDERT';
  codes: Record<string, unknown>;
  inhalt: Record<string, unknown>;
};

export type Zielaenderung = { feld: Zielfeld; vorher: string | null; nachher: string | null };
export type Zielschritt = {
  lfd: number;
  art: 'VEREINBART' | 'GEAENDERT' | 'STAND';
  stand: { von: string; nach: string } | null;
  bemerkung: string | null;
  aenderungen: Zielaenderung[];
  sprachen: { vorher: string | null; nachher: string | null };
};

const LEER = Object.fromEntries(ZIELFELDER.map((feld) => [feld, null])) as Zielfassung;

/** Any state of a Ziel as it stands in the database or in an Ereignis, as texts. */
export function toFassung(werte: Record<string, unknown>): Zielfassung {
  return Object.fromEntries(ZIELFELDER.map((feld) => [feld, toText(werte[feld])])) as Zielfassung;
}

function toText(wert: unknown): string | null {
  if (typeof wert === 'number') return String(wert);
  return typeof wert === 'string' && wert !== '' ? wert : null;
}

/**
 * The history of one Ziel, newest first. An Ereignis keeps what stood before it; what came after is the Ziel as it
 * stands, or what the next change found. `ereignisse` are oldest first.
 */
export function computeZielverlauf(ereignisse: readonly Zielereignis[], aktuell: Zielfassung): Zielschritt[] {
  let danach = aktuell;
  return ereignisse.toReversed().map((ereignis): Zielschritt => {
    const { lfd, art, codes, inhalt } = ereignis;
    if (art === 'ZIELSTAND_GEAENDERT') {
      const stand = { von: String(codes['von']), nach: String(codes['nach']) };
      const sprachen = { vorher: null, nachher: null };
      return { lfd, art: 'STAND', stand, bemerkung: toText(inhalt['bemerkung']), aenderungen: [], sprachen };
    }
    const nachher = danach;
    const vorher = art === 'ZIEL_VEREINBART' ? LEER : toFassung(toObjekt(inhalt['vorher']));
    danach = vorher;
    return {
      lfd,
      art: art === 'ZIEL_VEREINBART' ? 'VEREINBART' : 'GEAENDERT',
      stand: null,
      bemerkung: null,
      aenderungen: ZIELFELDER.flatMap((feld) =>
        vorher[feld] === nachher[feld] ? [] : [{ feld, vorher: vorher[feld], nachher: nachher[feld] }],
      ),
      sprachen: { vorher: vorher.sprache, nachher: nachher.sprache },
    };
  });
}

function toObjekt(wert: unknown): Record<string, unknown> {
  return typeof wert === 'object' && wert !== null ? { ...wert } : {};
}
