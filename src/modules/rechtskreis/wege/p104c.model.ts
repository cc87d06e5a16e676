import { UNGEPRUEFT } from '../pruefstand.model.ts';
import type { Weg } from '../weg.model.ts';
import { BERATUNG, NACHFORDERUNG_TITEL, UNTERLAGEN } from './gemeinsame.model.ts';

/** Chancen-Aufenthaltsrecht: no new ones since 31 December 2025; what began in time is carried to its end. */
export const WEG_P104C: Weg = {
  ...UNGEPRUEFT,
  id: 'WEG_P104C',
  art: 'P104C',
  hinweis:
    'Seit dem 31.12.2025 wird § 104c nicht mehr neu erteilt. Halten Sie hier nur fest, was vorher begann, und beginnen Sie rechtzeitig den Weg zu § 25a oder § 25b.',
  schritte: [
    BERATUNG,
    {
      code: 'AUFENTHALTSDAUER',
      text: 'Am 31.10.2022 fünf Jahre geduldet, gestattet oder erlaubt in Deutschland',
      quelle: '§ 104c Abs. 1 Satz 1 AufenthG (Fassung vom 31.12.2022)',
    },
    {
      code: 'BEKENNTNIS',
      text: 'Bekenntnis zur freiheitlichen demokratischen Grundordnung',
      quelle: '§ 104c Abs. 1 Satz 1 Nr. 1 AufenthG (Fassung vom 31.12.2022)',
    },
    {
      code: 'VERURTEILUNGEN',
      text: 'Keine Verurteilung, die entgegensteht',
      quelle: '§ 104c Abs. 1 Satz 1 Nr. 2 AufenthG (Fassung vom 31.12.2022)',
    },
    UNTERLAGEN,
    {
      code: 'ANTRAG',
      text: 'Antrag gestellt',
      quelle: '§ 104c Abs. 1, § 81 AufenthG (Fassung vom 31.12.2022)',
      antrag: true,
    },
    NACHFORDERUNG_TITEL,
    {
      code: 'TITEL',
      text: 'Titel für 18 Monate ausgehändigt',
      quelle: '§ 104c Abs. 3 AufenthG (Fassung vom 31.12.2022)',
    },
    {
      code: 'ANSCHLUSS',
      text: 'Weg zu § 25a oder § 25b begonnen',
      quelle: '§ 104c Abs. 4 AufenthG (Fassung vom 31.12.2022); §§ 25a, 25b AufenthG',
    },
  ],
};
