import { UNGEPRUEFT } from '../pruefstand.model.ts';
import type { Weg } from '../weg.model.ts';
import { BERATUNG, UNTERLAGEN } from './gemeinsame.model.ts';

/** Naturalisation as of right. Since June 2024 five years are enough and other citizenships stay [L2481]. */
export const WEG_EINBUERGERUNG: Weg = {
  ...UNGEPRUEFT,
  id: 'WEG_EINBUERGERUNG',
  art: 'EINBUERGERUNG',
  hinweis:
    'Es gibt keine Frist für den Antrag. Wer einen befristeten Titel hat, verlängert ihn auch während des Verfahrens.',
  schritte: [
    BERATUNG,
    {
      code: 'AUFENTHALTSDAUER',
      text: 'Fünf Jahre rechtmäßiger gewöhnlicher Aufenthalt geprüft',
      quelle: '§ 10 Abs. 1 Satz 1 StAG; Evaluation 2023–2025 [L2481]',
    },
    {
      code: 'AUFENTHALTSRECHT',
      text: 'Aufenthaltsrecht, das für die Einbürgerung genügt',
      quelle: '§ 10 Abs. 1 Satz 1 Nr. 2 StAG',
    },
    {
      code: 'IDENTITAET',
      text: 'Identität und Staatsangehörigkeit geklärt',
      quelle: '§ 10 Abs. 1 Satz 1 StAG; Evaluation 2023–2025 [L4590]',
    },
    {
      code: 'LEBENSUNTERHALT',
      text: 'Lebensunterhalt gesichert, oder Ausnahme geprüft',
      quelle: '§ 10 Abs. 1 Satz 1 Nr. 3 StAG',
    },
    {
      code: 'SPRACHE',
      text: 'Deutschkenntnisse nachgewiesen (B1), oder Ausnahme geprüft',
      quelle: '§ 10 Abs. 1 Satz 1 Nr. 6, Abs. 4, Abs. 6 StAG',
    },
    {
      code: 'STAATSKENNTNISSE',
      text: 'Kenntnisse der Rechts- und Gesellschaftsordnung nachgewiesen (Einbürgerungstest oder deutscher Schulabschluss)',
      quelle: '§ 10 Abs. 1 Satz 1 Nr. 7, Abs. 5 StAG',
    },
    {
      code: 'VERURTEILUNGEN',
      text: 'Keine Verurteilung, die entgegensteht',
      quelle: '§ 10 Abs. 1 Satz 1 Nr. 5, § 12a StAG',
    },
    {
      code: 'BEKENNTNIS',
      text: 'Bekenntnisse und Loyalitätserklärung besprochen',
      quelle: '§ 10 Abs. 1 Satz 1 Nr. 1 und 1a StAG',
    },
    UNTERLAGEN,
    {
      code: 'ANTRAG',
      text: 'Antrag gestellt',
      quelle: '§ 10 Abs. 1 Satz 1 StAG („auf Antrag“)',
      antrag: true,
    },
    { code: 'GEBUEHR', text: 'Gebühr bezahlt oder Ermäßigung beantragt', quelle: '§ 38 StAG' },
    {
      code: 'NACHFORDERUNG',
      text: 'Nachfragen der Einbürgerungsbehörde beantwortet',
      quelle: '§ 37 StAG, § 82 AufenthG',
    },
    { code: 'URKUNDE', text: 'Einbürgerungsurkunde ausgehändigt', quelle: '§ 16 StAG' },
  ],
};
