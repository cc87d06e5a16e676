import type { Feld } from './felder.model.ts';
import {
  BAUSTEINPAARE,
  BEFUGNISARTEN,
  BERICHTSARTEN,
  BETEILIGUNGSFORMEN,
  ERKLAERUNGSARTEN,
} from './wertelisten/nachweise.ts';

/** Registers that hold what the checklist of the Handlungskonzept asks for. */
export const NACHWEISARTEN = [
  'ZUSAMMENARBEIT',
  'FACHBEREICH',
  'BEFUGNIS',
  'ERKLAERUNG',
  'BETEILIGUNG',
  'GEMEINSAMES_KONZEPT',
  'BERICHT',
  'AUSWERTUNG',
] as const;
type Nachweisart = (typeof NACHWEISARTEN)[number];

const ZEILE = 200;
const ABSATZ = 2_000;
const stelle = (code: string, label: string, pflicht: boolean, hinweis: string): Feld => ({
  code,
  label,
  hinweis,
  pflicht,
  art: 'STELLE',
  hoechstens: ZEILE,
});
const absatz = (code: string, label: string, pflicht: boolean): Feld => ({
  code,
  label,
  pflicht,
  art: 'ABSATZ',
  hoechstens: ABSATZ,
});
const fundstelle = (pflicht: boolean): Feld => ({
  code: 'fundstelle',
  label: 'Wo das Papier liegt',
  hinweis: 'Zum Beispiel Aktenzeichen oder Ordner.',
  pflicht,
  art: 'ZEILE',
  hoechstens: ZEILE,
});

/** Fields of each; the day of the entry is the day of the Termin, of the paper or of the request. */
export const NACHWEISFELDER = {
  // ST-03
  ZUSAMMENARBEIT: [
    { code: 'bausteine', label: 'Wer zusammenarbeitet', pflicht: true, art: 'WAHL', werte: BAUSTEINPAARE },
    {
      code: 'format',
      label: 'Format',
      hinweis: 'Zum Beispiel „Jour fixe“.',
      pflicht: true,
      art: 'ZEILE',
      hoechstens: ZEILE,
    },
    { code: 'abstand', label: 'Abstand in Monaten', pflicht: false, art: 'ZAHL', hoechstens: 36 },
    absatz('ergebnis', 'Ergebnis', false),
  ],
  // KO-07
  FACHBEREICH: [
    stelle('fachbereich', 'Fachbereich oder Amt', true, 'Stelle, kein Name.'),
    absatz('beitrag', 'Was er beiträgt', true),
    stelle('ansprechstelle', 'Ansprechstelle', false, 'Funktion, kein Name.'),
  ],
  // KO-06, KO-08
  BEFUGNIS: [
    { code: 'befugnisart', label: 'Art', pflicht: true, art: 'WAHL', werte: BEFUGNISARTEN },
    fundstelle(true),
  ],
  // ST-06, QU-03, WB-05
  ERKLAERUNG: [
    { code: 'erklaerungsart', label: 'Was erklärt ist', pflicht: true, art: 'WAHL', werte: ERKLAERUNGSARTEN },
    fundstelle(true),
  ],
  // PG-10, PG-11
  BETEILIGUNG: [
    stelle('beteiligte', 'Wer beteiligt war', true, 'Verein, Initiative oder Gruppe, kein Name.'),
    { code: 'beteiligungsform', label: 'Form', pflicht: true, art: 'WAHL', werte: BETEILIGUNGSFORMEN },
    {
      code: 'teilnehmende',
      label: 'Teilnehmende',
      hinweis: 'Nur die Anzahl, keine Namen.',
      pflicht: false,
      art: 'ZAHL',
      hoechstens: 9_999,
    },
    absatz('ergebnis', 'Ergebnis', false),
  ],
  // PG-13
  GEMEINSAMES_KONZEPT: [
    stelle('unterzeichnende', 'Wer unterzeichnet hat', true, 'Stellen, darunter die Freie Wohlfahrtspflege.'),
    fundstelle(true),
  ],
  // QU-02, WB-01, WB-03; WB-02 where the Bezirksregierung asks in another way (OQ-S-70): AT-31 is a Meldung.
  BERICHT: [
    { code: 'berichtsart', label: 'Was verlangt ist', pflicht: true, art: 'WAHL', werte: BERICHTSARTEN },
    { code: 'frist', label: 'Abzugeben bis', pflicht: false, art: 'TAG' },
    { code: 'abgegeben', label: 'Abgegeben am', pflicht: false, art: 'TAG' },
    fundstelle(false),
  ],
  // KO-10
  AUSWERTUNG: [
    {
      code: 'methode',
      label: 'Wie ausgewertet wurde',
      hinweis: 'Zum Beispiel Befragung, Reflexion im Team, Kennzahlen.',
      pflicht: true,
      art: 'ZEILE',
      hoechstens: ZEILE,
    },
    absatz('ergebnis', 'Was sich zeigt', true),
    stelle('gremium', 'Vorgestellt in', false, 'Gremium, zum Beispiel Lenkungsgruppe.'),
  ],
} as const satisfies Record<Nachweisart, readonly Feld[]>;
