import { codesOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';

const ABLAUF = 'Produktbeschreibung: Art der Hürde; keine Quelle zählt abschließend auf (OQ-S-11)';

/** What stood in the way: the obstacle in the system, not the problem of a person. */
export const HUERDEN = [
  { code: 'UNKLARE_ZUSTAENDIGKEIT', text: 'Unklare Zuständigkeit', quelle: ABLAUF },
  { code: 'LANGE_BEARBEITUNG', text: 'Lange Bearbeitung', quelle: ABLAUF },
  { code: 'FEHLENDES_ANGEBOT', text: 'Fehlendes Angebot', quelle: ABLAUF },
  { code: 'KEIN_PLATZ', text: 'Kein freier Platz, lange Warteliste', quelle: 'Evaluation 2023–2025 [L2163]' },
  {
    code: 'SPRACHE',
    text: 'Sprache, fehlende Sprachmittlung',
    quelle: 'Evaluation 2023–2025 [L1508, L1513]',
  },
  { code: 'FORMULAR', text: 'Formular oder Unterlagen unverständlich', quelle: ABLAUF },
  { code: 'ERREICHBARKEIT', text: 'Stelle nicht erreichbar, kein Termin', quelle: ABLAUF },
  { code: 'RECHTSLAGE', text: 'Rechtslage', quelle: ABLAUF },
  {
    code: 'RECHTSKREISWECHSEL',
    text: 'Lücke beim Wechsel des Rechtskreises',
    quelle: 'Evaluation 2023–2025 [L3708, L4762]',
  },
  {
    code: 'UNEINHEITLICHE_PRAXIS',
    text: 'Unterschiedliche Praxis der Behörden',
    quelle: 'Evaluation 2023–2025 [L4642, L4661]',
  },
  {
    code: 'FEHLENDE_ABSTIMMUNG',
    text: 'Fehlende Abstimmung zwischen Stellen',
    quelle: 'Evaluation 2023–2025 [L4356, L4360]',
  },
  { code: 'SONSTIGES', text: 'Andere Hürde', quelle: ABLAUF },
] as const satisfies readonly Wert[];
export type Huerde = (typeof HUERDEN)[number]['code'];
export const HUERDE_CODES = codesOf(HUERDEN);
