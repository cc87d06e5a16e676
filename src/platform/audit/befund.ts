export type BefundArt =
  | 'VERAENDERT'
  | 'GELOESCHT'
  | 'EINGEFUEGT'
  | 'REIHENFOLGE'
  | 'SIEGEL_VERAENDERT'
  | 'SIEGEL_FEHLT'
  | 'ABGESCHNITTEN'
  | 'LOESCHUNG_UNZULAESSIG';

/** What a check found first. `siegel` is the number in the chain; id and time only where an entry can be named. */
export type Befund = {
  art: BefundArt;
  kette: string | null;
  siegel: string | null;
  eintragId: string | null;
  zeit: string | null;
  grund: string;
};

/** `unversiegelt`: rows younger than the last seal, not yet covered. */
export type Pruefergebnis = {
  ok: boolean;
  befund: Befund | null;
  eintraege: number;
  siegel: number;
  ketten: number;
  unversiegelt: number;
  hinweise: string[];
};

const GRUND: Record<BefundArt, string> = {
  VERAENDERT: 'Ein Protokolleintrag wurde nach dem Versiegeln verändert.',
  GELOESCHT: 'Ein versiegelter Protokolleintrag fehlt.',
  EINGEFUEGT:
    'Ein Protokolleintrag gehört zu keinem Siegel: Er wurde nachträglich eingefügt oder sein Siegel entfernt.',
  REIHENFOLGE: 'Protokolleinträge stehen in anderer Reihenfolge als versiegelt.',
  SIEGEL_VERAENDERT: 'Ein Siegel wurde verändert: Seine Prüfsumme stimmt nicht.',
  SIEGEL_FEHLT: 'Die Kette der Siegel ist unterbrochen.',
  ABGESCHNITTEN: 'Das Ende der Kette fehlt: Der Anker kennt ein neueres Siegel.',
  LOESCHUNG_UNZULAESSIG: 'Das Protokoll wurde vor Ablauf der Aufbewahrungsfrist gelöscht (LK-08).',
};

export function createBefund(art: BefundArt, wo: Partial<Omit<Befund, 'art' | 'grund'>> = {}): Befund {
  return { art, kette: null, siegel: null, eintragId: null, zeit: null, ...wo, grund: GRUND[art] };
}

/** 0: nothing found, 1: the log was altered. */
export function toExitCode(ergebnis: Pick<Pruefergebnis, 'ok'>): 0 | 1 {
  return ergebnis.ok ? 0 : 1;
}
