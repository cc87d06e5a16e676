import { UNGEPRUEFT } from '../pruefstand.model.ts';
import type { Weg } from '../weg.model.ts';
import { BERATUNG, IDENTITAET_TITEL, NACHFORDERUNG_TITEL, UNTERLAGEN } from './gemeinsame.model.ts';

/** Lasting integration. */
export const WEG_P25B: Weg = {
  ...UNGEPRUEFT,
  id: 'WEG_P25B',
  art: 'P25B',
  hinweis: 'Mit einem Titel nach § 104c ist der Antrag nur bis zu dessen letztem Tag möglich.',
  schritte: [
    BERATUNG,
    {
      code: 'VORHER',
      text: 'Duldung, oder ein Titel nach § 104c',
      quelle: '§ 25b Abs. 1 Satz 1 AufenthG',
    },
    {
      code: 'AUFENTHALTSDAUER',
      text: 'Sechs Jahre in Deutschland (vier mit minderjährigem ledigem Kind im Haushalt)',
      quelle: '§ 25b Abs. 1 Satz 2 Nr. 1 AufenthG',
    },
    {
      code: 'BEKENNTNIS',
      text: 'Bekenntnis zur Grundordnung; Grundkenntnisse der Rechts- und Gesellschaftsordnung nachgewiesen (Test „Leben in Deutschland“)',
      quelle: '§ 25b Abs. 1 Satz 2 Nr. 2 AufenthG',
    },
    {
      code: 'LEBENSUNTERHALT',
      text: 'Lebensunterhalt überwiegend durch Arbeit gesichert oder zu erwarten, oder Ausnahme geprüft',
      quelle: '§ 25b Abs. 1 Satz 2 Nr. 3, Satz 3, Abs. 3 AufenthG',
    },
    {
      code: 'SPRACHE',
      text: 'Mündliche Deutschkenntnisse nachgewiesen (A2), oder Ausnahme geprüft',
      quelle: '§ 25b Abs. 1 Satz 2 Nr. 4, Abs. 3 AufenthG',
    },
    {
      code: 'SCHULE_DER_KINDER',
      text: 'Kinder im schulpflichtigen Alter besuchen die Schule',
      quelle: '§ 25b Abs. 1 Satz 2 Nr. 5 AufenthG',
    },
    {
      code: 'AUSSCHLUSS',
      text: 'Keine Gründe, die den Titel ausschließen',
      quelle: '§ 25b Abs. 2 AufenthG',
    },
    IDENTITAET_TITEL,
    UNTERLAGEN,
    { code: 'ANTRAG', text: 'Antrag gestellt', quelle: '§ 25b Abs. 1, § 81 AufenthG', antrag: true },
    NACHFORDERUNG_TITEL,
    { code: 'TITEL', text: 'Titel ausgehändigt', quelle: '§ 25b Abs. 1, § 78 AufenthG' },
  ],
};
