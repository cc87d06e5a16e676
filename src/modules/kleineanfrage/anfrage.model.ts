import type { PlainDate } from '#src/core/plain-date.ts';

/** States of an answer, in the order of the way. */
export const ANFRAGE_ZUSTAENDE = ['ENTWURF', 'MITZEICHNUNG', 'ZEICHNUNG', 'GEZEICHNET'] as const;
export type AnfrageZustand = (typeof ANFRAGE_ZUSTAENDE)[number];
export const ANFRAGE_ZUSTAND_NAMEN = {
  ENTWURF: 'Entwurf',
  MITZEICHNUNG: 'in der Mitzeichnung',
  ZEICHNUNG: 'wartet auf die Schlusszeichnung',
  GEZEICHNET: 'gezeichnet',
} as const satisfies Record<AnfrageZustand, string>;

export const ANFRAGE_AUSWAHL_CODES = ['OFFEN', 'UEBERFAELLIG', 'GEZEICHNET', 'ALLE'] as const;
export type AnfrageAuswahl = (typeof ANFRAGE_AUSWAHL_CODES)[number];
const LAUFENDE = ['ENTWURF', 'MITZEICHNUNG', 'ZEICHNUNG'] as const;
export const ANFRAGE_AUSWAHLEN = {
  OFFEN: LAUFENDE,
  UEBERFAELLIG: LAUFENDE,
  GEZEICHNET: ['GEZEICHNET'],
  ALLE: ANFRAGE_ZUSTAENDE,
} as const satisfies Record<AnfrageAuswahl, readonly AnfrageZustand[]>;

export const ZEICHNUNGSSCHRITTE = ['VORLEGEN', 'MITZEICHNEN', 'ZURUECKGEBEN', 'SCHLUSSZEICHNEN'] as const;
export type Zeichnungsschritt = (typeof ZEICHNUNGSSCHRITTE)[number];

type Schrittregel = { name: string; danach: string; von: readonly AnfrageZustand[] };

/** Every step of the Zeichnungsgang: page and server read this table, the database holds its guards. */
export const SCHRITTREGELN = {
  VORLEGEN: {
    name: 'Zur Zeichnung vorlegen',
    danach: 'Zur Zeichnung vorgelegt',
    von: ['ENTWURF'],
  },
  MITZEICHNEN: { name: 'Mitzeichnen', danach: 'Mitgezeichnet', von: ['MITZEICHNUNG'] },
  ZURUECKGEBEN: {
    name: 'Mit Grund zurückgeben',
    danach: 'Zurückgegeben',
    von: ['MITZEICHNUNG', 'ZEICHNUNG'],
  },
  SCHLUSSZEICHNEN: { name: 'Schlusszeichnen', danach: 'Schlussgezeichnet', von: ['ZEICHNUNG'] },
} as const satisfies Record<Zeichnungsschritt, Schrittregel>;

/** Longest texts, in characters. */
export const ANFRAGE_LAENGE = {
  titel: 200,
  fragesteller: 300,
  referat: 120,
  vorbemerkung: 6_000,
  wortlaut: 3_000,
  antwort: 10_000,
  grund: 1_500,
} as const;
/** So many may be asked to sign with it at once. */
export const MITZEICHNUNG_HOECHSTENS = 12;

export type Mitzeichnung = { kontoId: string; referat: string };
export type Schritt = {
  art: Zeichnungsschritt;
  mitzeichnung: readonly Mitzeichnung[];
  kontoId: string;
};

/** Where a running Zeichnungsgang stands: who laid it before others, and who of the asked has signed. */
export type Zeichnungsstand = {
  vorgelegtVon: string | null;
  mitzeichnungen: (Mitzeichnung & { gezeichnet: boolean })[];
};

/** Steps in order of time. What was given back begins anew. */
export function computeZeichnungsstand(schritte: readonly Schritt[]): Zeichnungsstand {
  let stand: Zeichnungsstand = { vorgelegtVon: null, mitzeichnungen: [] };
  for (const { art, mitzeichnung, kontoId } of schritte) {
    if (art === 'VORLEGEN') {
      const mitzeichnungen = mitzeichnung.map((eine) => ({ ...eine, gezeichnet: false }));
      stand = { vorgelegtVon: kontoId, mitzeichnungen };
    } else if (art === 'ZURUECKGEBEN') stand = { vorgelegtVon: null, mitzeichnungen: [] };
    else if (art === 'MITZEICHNEN') {
      const mitzeichnungen = stand.mitzeichnungen.map((eine) =>
        eine.kontoId === kontoId ? { ...eine, gezeichnet: true } : eine,
      );
      stand = { ...stand, mitzeichnungen };
    }
  }
  return stand;
}

/** The state after a step that is allowed. */
export function computeNach(
  art: Zeichnungsschritt,
  stand: Zeichnungsstand,
  wahl: { kontoId: string; mitzeichnung: readonly Mitzeichnung[] },
): AnfrageZustand {
  if (art === 'VORLEGEN') return wahl.mitzeichnung.length > 0 ? 'MITZEICHNUNG' : 'ZEICHNUNG';
  if (art === 'ZURUECKGEBEN') return 'ENTWURF';
  if (art === 'SCHLUSSZEICHNEN') return 'GEZEICHNET';
  const offen = stand.mitzeichnungen.some(
    ({ kontoId, gezeichnet }) => !gezeichnet && kontoId !== wahl.kontoId,
  );
  return offen ? 'MITZEICHNUNG' : 'ZEICHNUNG';
}

/** The steps that this account can take now. Who laid it before others does not sign last. */
export function listMoeglicheSchritte(
  zustand: AnfrageZustand,
  stand: Zeichnungsstand,
  kontoId: string,
): Zeichnungsschritt[] {
  return ZEICHNUNGSSCHRITTE.filter((art) => {
    if (!SCHRITTREGELN[art].von.some((einer) => einer === zustand)) return false;
    if (art === 'MITZEICHNEN')
      return stand.mitzeichnungen.some((eine) => eine.kontoId === kontoId && !eine.gezeichnet);
    return art !== 'SCHLUSSZEICHNEN' || stand.vorgelegtVon !== kontoId;
  });
}

/** What keeps a draft from being laid before others: every question needs an answer or a table. */
export function listLuecken(
  fragen: readonly { nummer: number; antwort: string; tabellen: readonly unknown[] }[],
): string[] {
  if (fragen.length === 0) return ['Die Anfrage hat noch keine Frage.'];
  return fragen
    .filter(({ antwort, tabellen }) => antwort.trim() === '' && tabellen.length === 0)
    .map(({ nummer }) => `Frage ${String(nummer)} hat noch keine Antwort und keine Tabelle.`);
}

export function isAnfrageUeberfaellig(
  { zustand, frist }: { zustand: AnfrageZustand; frist: PlainDate },
  heute: PlainDate,
): boolean {
  return zustand !== 'GEZEICHNET' && frist < heute;
}

/** `18/498`, with the Fassung from the second on. */
export function formatAnfragenummer(anfrage: {
  wahlperiode: number;
  nummer: number;
  fassung: number;
}): string {
  const { wahlperiode, nummer, fassung } = anfrage;
  const grund = `Kleine Anfrage ${String(nummer)} (${String(wahlperiode)}. Wahlperiode)`;
  return fassung === 1 ? grund : `${grund}, Fassung ${String(fassung)}`;
}
