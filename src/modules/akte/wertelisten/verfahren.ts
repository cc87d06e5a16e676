import { toPlainDate } from '#src/core/plain-date.ts';
import { codesOf, type Wert } from './werteliste.ts';

/** The four ways. `gueltigBis`: last day on which one could begin; what began in time runs on (DP-F-03). */
export const VERFAHRENSARTEN = [
  {
    code: 'EINBUERGERUNG',
    text: 'Einbürgerung',
    quelle: '§ 10 StAG; Evaluation 2023–2025 [L2477, L2479, L4590]',
  },
  {
    code: 'P25A',
    text: '§ 25a AufenthG (gut integrierte junge Menschen)',
    quelle: '§ 25a AufenthG; Evaluation 2023–2025 [L3938, L4589]',
  },
  {
    code: 'P25B',
    text: '§ 25b AufenthG (nachhaltige Integration)',
    quelle: '§ 25b AufenthG; Evaluation 2023–2025 [L3938, L4589]',
  },
  {
    code: 'P104C',
    text: '§ 104c AufenthG (Chancen-Aufenthaltsrecht)',
    quelle:
      '§ 104c AufenthG in der Fassung vom 31. Dezember 2022; Gesetz vom 21. Dezember 2022, BGBl. I S. 2847, Art. 5 Nr. 4; Evaluation 2023–2025 [L1143, L1693]',
    gueltigVon: toPlainDate('2022-12-31'),
    gueltigBis: toPlainDate('2025-12-30'),
  },
] as const satisfies readonly Wert[];
export type Verfahrensart = (typeof VERFAHRENSARTEN)[number]['code'];
export const VERFAHRENSART_CODES = codesOf(VERFAHRENSARTEN);

const ZAEHLUNG = 'Evaluation 2023–2025 [L2475]: gezählt wird bisher nichts; Stufen Annahme (OQ-P-47)';

/** What is counted of a way. */
export const VERFAHRENSSTUFEN = [
  { code: 'BEGONNEN', text: 'Begonnen', quelle: ZAEHLUNG },
  { code: 'BEANTRAGT', text: 'Antrag gestellt', quelle: ZAEHLUNG },
  { code: 'ERTEILT', text: 'Erteilt', quelle: ZAEHLUNG },
  { code: 'ABGELEHNT', text: 'Abgelehnt', quelle: ZAEHLUNG },
  { code: 'ZURUECKGEZOGEN', text: 'Zurückgezogen', quelle: ZAEHLUNG },
] as const satisfies readonly Wert[];
export type Verfahrensstufe = (typeof VERFAHRENSSTUFEN)[number]['code'];
export const VERFAHRENSSTUFE_CODES = codesOf(VERFAHRENSSTUFEN);
