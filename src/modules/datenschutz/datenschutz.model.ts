import type { Domaene, Ereignisart } from '#src/core/contract/define-route.ts';

export const ERGEBNISSE = ['OK', 'VERWEIGERT', 'FEHLER'] as const;
export type Ergebnis = (typeof ERGEBNISSE)[number];

export const ERGEBNIS_NAMEN = {
  OK: 'ausgeführt',
  VERWEIGERT: 'verweigert',
  FEHLER: 'technischer Fehler',
} as const satisfies Record<Ergebnis, string>;

/** Kinds of processing, § 76 Abs. 1 BDSG as model. */
export const ART_NAMEN = {
  ERHEBUNG: 'Erhebung',
  VERAENDERUNG: 'Veränderung',
  ABFRAGE: 'Abfrage',
  OFFENLEGUNG: 'Offenlegung',
  KOMBINATION: 'Kombination',
  LOESCHUNG: 'Löschung',
  ANMELDUNG: 'Anmeldung',
  BETRIEB: 'Betrieb',
} as const satisfies Record<Ereignisart, string>;

export const BEREICH_NAMEN = {
  fall: 'Fallarbeit',
  foerderung: 'Förderung und Stellen',
  steuerung: 'Steuerung',
  befragung: 'Befragung',
  bericht: 'Berichte',
  anmeldung: 'Anmeldung und Konten',
  protokoll: 'Protokoll',
} as const satisfies Record<Domaene, string>;

export const AUFFAELLIGKEITEN = [
  'VIELE_ZUGRIFFE',
  'NACHTS',
  'VERWEIGERT',
  'SUCHE_AUSSERHALB',
  'VERTRETUNG',
] as const;
export type Auffaelligkeit = (typeof AUFFAELLIGKEITEN)[number];

/** Many reads on a day: at least `mindestens`, more than `faktor` times the own median, which needs `tage` days. */
export const SCHWELLEN = { mindestens: 30, faktor: 3, tage: 5 } as const;

/** What a rule looks for, so that a hint explains itself. A hint is a reason to ask, never a reproach. */
export const AUFFAELLIGKEIT_TEXTE = {
  VIELE_ZUGRIFFE: {
    titel: 'Viele Zugriffe an einem Tag',
    erklaerung: `Mindestens ${SCHWELLEN.mindestens} lesende Zugriffe auf Akten und Personen und mehr als das Dreifache des eigenen üblichen Tages (Median). Gezeigt ab ${SCHWELLEN.tage} Arbeitstagen im Quartal.`,
  },
  NACHTS: {
    titel: 'Zugriffe zwischen 22 und 6 Uhr',
    erklaerung: 'Zugriffe auf Daten der Fallarbeit in der Nacht, nach deutscher Zeit.',
  },
  VERWEIGERT: {
    titel: 'Verweigerte Zugriffe',
    erklaerung:
      'Jemand wollte etwas öffnen, das die Rolle nicht darf oder das es für sie nicht gibt. Oft ein alter Link.',
  },
  SUCHE_AUSSERHALB: {
    titel: 'Suche außerhalb der eigenen Akten',
    erklaerung: 'Mit Name und Geburtsdatum; jede Suche nennt einen Grund.',
  },
  VERTRETUNG: {
    titel: 'Zugriffe in Vertretung',
    erklaerung: 'Zugriffe auf Akten, für die das Konto nur in Vertretung Zugriff hatte.',
  },
} as const satisfies Record<Auffaelligkeit, { titel: string; erklaerung: string }>;

/** Accesses of one account on one local day. */
export type Tageszahl = { tag: string; kontoId: string; anzahl: number };
export type AuffaelligerTag = Tageszahl & { ueblich: number };

/** Days far above the account's own usual day (SCHWELLEN). Order of the input: nobody is ranked. */
export function findVieleZugriffe(zahlen: readonly Tageszahl[]): AuffaelligerTag[] {
  const jeKonto = Map.groupBy(zahlen, ({ kontoId }) => kontoId);
  return zahlen.flatMap((zahl) => {
    const eigene = (jeKonto.get(zahl.kontoId) ?? []).map(({ anzahl }) => anzahl);
    if (eigene.length < SCHWELLEN.tage) return [];
    const ueblich = computeMedian(eigene);
    const viele = zahl.anzahl >= SCHWELLEN.mindestens && zahl.anzahl > SCHWELLEN.faktor * ueblich;
    return viele ? [{ ...zahl, ueblich }] : [];
  });
}

/** Middle value; of an even number the lower one of the two in the middle, so that it is a day that happened. 0 of none. */
export function computeMedian(zahlen: readonly number[]): number {
  const sortiert = zahlen.toSorted((a, b) => a - b);
  return sortiert[Math.floor((sortiert.length - 1) / 2)] ?? 0;
}

export const SIEGELZUSTAENDE = ['IN_ORDNUNG', 'RUECKSTAND', 'LEER'] as const;
export type Siegelzustand = (typeof SIEGELZUSTAENDE)[number];

/** Sealing runs twice a second; a row that waits for minutes says that the worker stands still. */
export const RUECKSTAND_AB_MS = 5 * 60_000;

export function computeSiegelzustand(
  stand: { letztesSiegel: number | null; aeltesteOffene: number | null },
  jetzt: number,
): Siegelzustand {
  if (stand.aeltesteOffene !== null && jetzt - stand.aeltesteOffene > RUECKSTAND_AB_MS) return 'RUECKSTAND';
  return stand.letztesSiegel === null ? 'LEER' : 'IN_ORDNUNG';
}
