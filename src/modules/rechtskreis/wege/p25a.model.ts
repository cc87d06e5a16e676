import { UNGEPRUEFT } from '../pruefstand.model.ts';
import type { Weg } from '../weg.model.ts';
import { BERATUNG, IDENTITAET_TITEL, NACHFORDERUNG_TITEL, UNTERLAGEN } from './gemeinsame.model.ts';

/** Well integrated young people. */
export const WEG_P25A: Weg = {
  ...UNGEPRUEFT,
  id: 'WEG_P25A',
  art: 'P25A',
  hinweis:
    'Der Antrag ist nur vor dem 27. Geburtstag möglich, mit § 104c nur bis zum letzten Tag dieses Titels.',
  schritte: [
    BERATUNG,
    {
      code: 'VORHER',
      text: 'Seit zwölf Monaten eine Duldung, oder ein Titel nach § 104c',
      quelle: '§ 25a Abs. 1 Satz 1 AufenthG',
    },
    {
      code: 'AUFENTHALTSDAUER',
      text: 'Drei Jahre ununterbrochen erlaubt, geduldet oder gestattet in Deutschland',
      quelle: '§ 25a Abs. 1 Satz 1 Nr. 1 AufenthG',
    },
    {
      code: 'SCHULE',
      text: 'In der Regel drei Jahre erfolgreich die Schule besucht, oder Schul- oder Berufsabschluss',
      quelle: '§ 25a Abs. 1 Satz 1 Nr. 2 AufenthG',
    },
    {
      code: 'INTEGRATION',
      text: 'Was für eine gute Eingliederung spricht, ist zusammengestellt',
      quelle: '§ 25a Abs. 1 Satz 1 Nr. 4 AufenthG',
    },
    {
      code: 'BEKENNTNIS',
      text: 'Nichts spricht gegen das Bekenntnis zur freiheitlichen demokratischen Grundordnung',
      quelle: '§ 25a Abs. 1 Satz 1 Nr. 5 AufenthG',
    },
    {
      code: 'LEBENSUNTERHALT',
      text: 'Lebensunterhalt geprüft (in Schule, Ausbildung und Studium genügen öffentliche Leistungen)',
      quelle: '§ 25a Abs. 1 Satz 2 AufenthG',
    },
    IDENTITAET_TITEL,
    UNTERLAGEN,
    {
      code: 'ANTRAG',
      text: 'Antrag gestellt',
      quelle: '§ 25a Abs. 1 Satz 1 Nr. 3, § 81 AufenthG',
      antrag: true,
    },
    NACHFORDERUNG_TITEL,
    { code: 'TITEL', text: 'Titel ausgehändigt', quelle: '§ 25a Abs. 1, § 78 AufenthG' },
  ],
};
