import { toPlainDate } from '#src/core/plain-date.ts';
import type { Wert } from '#src/modules/akte/wertelisten/werteliste.ts';
import { TITELBEGINN_UNGEPRUEFT } from '../titelbeginn.model.ts';

const EVAL = 'Evaluation 2023–2025, Glossar Geflüchtete [L5765]';

/**
 * Papers that show a status under residence law. Duldung, Gestattung, Fiktionsbescheinigung and Freizügigkeit are no
 * titles, so the list says Status und Papier. There is no value for irregular stay (DP-F-02). `gueltigVon` and
 * `gueltigBis` are the days on which such a status could begin; one that began in time runs on (DP-F-03).
 */
export const AUFENTHALTSSTATUS = [
  {
    code: 'ANKUNFTSNACHWEIS',
    text: 'Ankunftsnachweis',
    quelle: '§ 63a AsylG',
    gueltigVon: TITELBEGINN_UNGEPRUEFT.ANKUNFTSNACHWEIS,
  },
  { code: 'GESTATTUNG', text: 'Aufenthaltsgestattung', quelle: `§§ 55, 63 AsylG; ${EVAL}` },
  { code: 'DULDUNG', text: 'Duldung', quelle: `§ 60a AufenthG; ${EVAL}` },
  {
    code: 'DULDUNG_60B',
    text: 'Duldung bei ungeklärter Identität',
    quelle: '§ 60b AufenthG',
    gueltigVon: TITELBEGINN_UNGEPRUEFT.DULDUNG_60B,
  },
  { code: 'AUSBILDUNGSDULDUNG', text: 'Ausbildungsduldung', quelle: '§ 60c AufenthG' },
  {
    code: 'BESCHAEFTIGUNGSDULDUNG',
    text: 'Beschäftigungsduldung',
    quelle: '§ 60d AufenthG',
    gueltigVon: TITELBEGINN_UNGEPRUEFT.BESCHAEFTIGUNGSDULDUNG,
  },
  { code: 'FIKTION', text: 'Fiktionsbescheinigung', quelle: '§ 81 Abs. 3 bis 5 AufenthG' },
  { code: 'VISUM', text: 'Visum', quelle: '§ 6 AufenthG' },
  { code: 'AE_16A', text: 'Aufenthaltserlaubnis, § 16a (Berufsausbildung)', quelle: '§ 16a AufenthG' },
  { code: 'AE_16B', text: 'Aufenthaltserlaubnis, § 16b (Studium)', quelle: '§ 16b AufenthG' },
  { code: 'AE_16D', text: 'Aufenthaltserlaubnis, § 16d (Anerkennung im Beruf)', quelle: '§ 16d AufenthG' },
  {
    code: 'AE_16G',
    text: 'Aufenthaltserlaubnis, § 16g (Ausbildung, vorher Duldung)',
    quelle: '§ 16g AufenthG',
    gueltigVon: TITELBEGINN_UNGEPRUEFT.AE_16G,
  },
  { code: 'AE_18', text: 'Aufenthaltserlaubnis, §§ 18a bis 19d (Arbeit)', quelle: '§§ 18a bis 19d AufenthG' },
  { code: 'BLAUE_KARTE', text: 'Blaue Karte EU', quelle: '§ 18g AufenthG, früher § 18b Abs. 2' },
  {
    code: 'CHANCENKARTE',
    text: 'Chancenkarte, § 20a (Arbeitsuche)',
    quelle: '§ 20a AufenthG',
    gueltigVon: TITELBEGINN_UNGEPRUEFT.CHANCENKARTE,
  },
  { code: 'AE_22', text: 'Aufenthaltserlaubnis, § 22 (Aufnahme aus dem Ausland)', quelle: '§ 22 AufenthG' },
  { code: 'AE_23', text: 'Aufenthaltserlaubnis, § 23 (Aufnahmeprogramm)', quelle: '§ 23 AufenthG' },
  { code: 'AE_23A', text: 'Aufenthaltserlaubnis, § 23a (Härtefall)', quelle: '§ 23a AufenthG' },
  {
    code: 'AE_24',
    text: 'Aufenthaltserlaubnis, § 24 (vorübergehender Schutz)',
    quelle: '§ 24 AufenthG; Durchführungsbeschluss (EU) 2022/382, seit 4. März 2022',
    gueltigVon: toPlainDate('2022-03-04'),
  },
  {
    code: 'AE_25_1',
    text: 'Aufenthaltserlaubnis, § 25 Abs. 1 (Asylberechtigung)',
    quelle: `§ 25 Abs. 1 AufenthG; ${EVAL}`,
  },
  {
    code: 'AE_25_2_FLUECHTLING',
    text: 'Aufenthaltserlaubnis, § 25 Abs. 2 (Flüchtlingseigenschaft)',
    quelle: `§ 25 Abs. 2 AufenthG; ${EVAL}`,
  },
  {
    code: 'AE_25_2_SUBSIDIAER',
    text: 'Aufenthaltserlaubnis, § 25 Abs. 2 (subsidiärer Schutz)',
    quelle: `§ 25 Abs. 2 AufenthG; ${EVAL}`,
  },
  {
    code: 'AE_25_3',
    text: 'Aufenthaltserlaubnis, § 25 Abs. 3 (Abschiebungsverbot)',
    quelle: '§ 25 Abs. 3 AufenthG',
  },
  {
    code: 'AE_25_4',
    text: 'Aufenthaltserlaubnis, § 25 Abs. 4 bis 4b',
    quelle: '§ 25 Abs. 4 bis 4b AufenthG',
  },
  { code: 'AE_25_5', text: 'Aufenthaltserlaubnis, § 25 Abs. 5', quelle: '§ 25 Abs. 5 AufenthG' },
  {
    code: 'AE_25A',
    text: 'Aufenthaltserlaubnis, § 25a (gut integrierte junge Menschen)',
    quelle: '§ 25a AufenthG; Evaluation 2023–2025 [L3938]',
    gueltigVon: TITELBEGINN_UNGEPRUEFT.AE_25A,
  },
  {
    code: 'AE_25B',
    text: 'Aufenthaltserlaubnis, § 25b (nachhaltige Integration)',
    quelle: '§ 25b AufenthG; Evaluation 2023–2025 [L3938]',
    gueltigVon: TITELBEGINN_UNGEPRUEFT.AE_25B,
  },
  {
    code: 'AE_104C',
    text: 'Aufenthaltserlaubnis, § 104c (Chancen-Aufenthaltsrecht)',
    quelle:
      '§ 104c AufenthG in der Fassung vom 31. Dezember 2022; neu gefasst zum 31. Dezember 2025 (Gesetz vom 21. Dezember 2022, BGBl. I S. 2847, Art. 5 Nr. 4); Evaluation 2023–2025 [L1143, L1693]',
    gueltigVon: toPlainDate('2022-12-31'),
    gueltigBis: toPlainDate('2025-12-30'),
  },
  {
    code: 'AE_FAMILIE',
    text: 'Aufenthaltserlaubnis, §§ 27 bis 36a (Familie)',
    quelle: '§§ 27 bis 36a AufenthG',
  },
  { code: 'AE_ANDERE', text: 'Andere Aufenthaltserlaubnis', quelle: '§ 7 AufenthG' },
  { code: 'NIEDERLASSUNG', text: 'Niederlassungserlaubnis', quelle: '§§ 9, 26 Abs. 3 und 4 AufenthG' },
  { code: 'DAUERAUFENTHALT_EU', text: 'Erlaubnis zum Daueraufenthalt – EU', quelle: '§ 9a AufenthG' },
  {
    code: 'FREIZUEGIGKEIT',
    text: 'Freizügigkeit (EU, EWR, Schweiz)',
    quelle: '§ 2 FreizügG/EU; Evaluation 2023–2025 [L618, L1190]',
  },
  {
    code: 'AUFENTHALTSKARTE',
    text: 'Aufenthaltskarte (Familie von EU-Angehörigen)',
    quelle: '§ 5 FreizügG/EU',
  },
  { code: 'DEUTSCH', text: 'Deutsche Staatsangehörigkeit', quelle: '§ 3 StAG' },
  { code: 'ANDERES_PAPIER', text: 'Anderes Papier', quelle: 'Annahme' },
] as const satisfies readonly Wert[];
