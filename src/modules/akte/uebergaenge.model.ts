import type { AkteZustand } from './akte.model.ts';

/** Acts that may move an Akte to another state. */
export const UEBERGANG_EREIGNISSE = [
  'KURZBERATUNG_ERFASST',
  'KURZBERATUNG_BEENDET',
  'KURZBERATUNG_BEENDET_MIT_NACHFRAGE',
  'IN_FALL_UEBERFUEHRT',
  'KRITERIEN_ERFASST',
  'AUFGENOMMEN',
  'NICHT_AUFGENOMMEN',
  'KURZBERATUNG_GEHT_WEITER',
  'ASSESSMENT_BEGONNEN',
  'ASSESSMENT_ABGESCHLOSSEN',
  'ZIEL_VEREINBART',
  'OHNE_ZIEL_BEGRUENDET',
  'SCHRITT_GEPLANT',
  'FORTSCHRITT_ERFASST',
  'RUHEND_GESETZT',
  'FORTGEFUEHRT',
  'ABGESCHLOSSEN',
  'ABGESCHLOSSEN_MIT_NACHSORGE',
  'NACHSORGE_BEENDET',
  'ABGEGEBEN',
  'EINWILLIGUNG_WIDERRUFEN',
] as const;
export type UebergangEreignis = (typeof UEBERGANG_EREIGNISSE)[number];

/** Facts that the guards ask for; the use case reads them before it asks. */
export type Lage = {
  informationGegeben: boolean;
  personBenannt: boolean;
  kriterienErfasst: boolean;
  einwilligungZusammenarbeit: boolean;
  einwilligungBejaht: boolean;
  andereKriterienErfuelltOderBegruendet: boolean;
  verweisAngeboten: boolean;
  hatKurzberatung: boolean;
  bereichErhoben: boolean;
  zielOderBegruendung: boolean;
  alleZieleMitErgebnis: boolean;
};

export type Waechter = keyof Lage;

export type Uebergang = {
  von: readonly AkteZustand[];
  ereignis: UebergangEreignis;
  /** VORHERIGER: the state before RUHEND. BLEIBT: the act is allowed and changes no state. */
  nach: AkteZustand | 'VORHERIGER' | 'BLEIBT';
  waechter: readonly Waechter[];
  quelle: string;
};

/** A Fall that is worked on: from Aufnahme until Abschluss. */
export const AKTIVE_ZUSTAENDE = [
  'AUFGENOMMEN',
  'ASSESSMENT',
  'ZIELVEREINBARUNG',
  'LINKING',
  'MONITORING',
  'RE_ASSESSMENT',
] as const satisfies readonly AkteZustand[];

/**
 * The whole life of an Akte. A row reads: from one of these states, by this act, to that state, if all guards hold.
 * The first row that fits counts. What is not here is not possible. ABSCHLUSS is an act and no state to rest in;
 * neither is UEBERGABE: within a Stelle only who is responsible changes, and what another Stelle takes over is closed here (ABGEGEBEN). A withdrawal leads out of both all the same: no state may hold against it.
 */
// biome-ignore format: a table, one row per line
export const UEBERGAENGE: readonly Uebergang[] = [
  { von: ['KONTAKT'], ereignis: 'KURZBERATUNG_ERFASST', nach: 'KURZBERATUNG', waechter: [], quelle: 'Fallmodell 4.2; Art. 13 DSGVO' },
  { von: ['KURZBERATUNG'], ereignis: 'KURZBERATUNG_BEENDET', nach: 'GESCHLOSSEN', waechter: [], quelle: 'Evaluation [L1085]: Mindeststandard wird gezeigt, nicht erzwungen' },
  { von: ['KURZBERATUNG'], ereignis: 'KURZBERATUNG_BEENDET_MIT_NACHFRAGE', nach: 'NACHSORGE', waechter: ['personBenannt'], quelle: 'Evaluation [L1126]: nach einem bestimmten Zeitraum nach dem Ausgang erkundigen' },
  { von: ['KURZBERATUNG'], ereignis: 'IN_FALL_UEBERFUEHRT', nach: 'INTAKE', waechter: ['personBenannt'], quelle: 'Fallmodell 4.2; Evaluation [L1115–1117]' },
  { von: ['INTAKE', 'AUFNAHME_OFFEN'], ereignis: 'KRITERIEN_ERFASST', nach: 'AUFNAHME_OFFEN', waechter: ['informationGegeben', 'kriterienErfasst'], quelle: 'Fallmodell 4.2; CP-02, CP-03; DP-D-01' },
  { von: ['AUFNAHME_OFFEN'], ereignis: 'AUFGENOMMEN', nach: 'AUFGENOMMEN', waechter: ['informationGegeben', 'kriterienErfasst', 'einwilligungBejaht', 'einwilligungZusammenarbeit', 'andereKriterienErfuelltOderBegruendet'], quelle: 'CP-03; DP-D-01; Evaluation [L1267–1273, L1321]' },
  { von: ['INTAKE', 'AUFNAHME_OFFEN'], ereignis: 'NICHT_AUFGENOMMEN', nach: 'NICHT_AUFGENOMMEN', waechter: ['verweisAngeboten'], quelle: 'Fallmodell 4.2: Verweis angeboten; CP-03' },
  { von: ['INTAKE', 'AUFNAHME_OFFEN'], ereignis: 'KURZBERATUNG_GEHT_WEITER', nach: 'KURZBERATUNG', waechter: ['hatKurzberatung'], quelle: 'Evaluation [L1113]: Kurzberatung statt Fall' },
  { von: ['AUFGENOMMEN'], ereignis: 'ASSESSMENT_BEGONNEN', nach: 'ASSESSMENT', waechter: ['einwilligungZusammenarbeit'], quelle: 'CP-04' },
  { von: ['ASSESSMENT'], ereignis: 'ASSESSMENT_BEGONNEN', nach: 'BLEIBT', waechter: ['einwilligungZusammenarbeit'], quelle: 'CP-08: das erste ist abgeschlossen, Ziel oder Begründung fehlt noch' },
  { von: ['ZIELVEREINBARUNG', 'LINKING', 'MONITORING'], ereignis: 'ASSESSMENT_BEGONNEN', nach: 'RE_ASSESSMENT', waechter: ['einwilligungZusammenarbeit'], quelle: 'CP-08' },
  { von: ['ASSESSMENT'], ereignis: 'ASSESSMENT_ABGESCHLOSSEN', nach: 'ZIELVEREINBARUNG', waechter: ['bereichErhoben', 'zielOderBegruendung'], quelle: 'CP-04, CP-05; Fallmodell 4.2' },
  { von: ['ASSESSMENT'], ereignis: 'ASSESSMENT_ABGESCHLOSSEN', nach: 'BLEIBT', waechter: ['bereichErhoben'], quelle: 'CP-05: Ziel oder Begründung fehlt noch' },
  { von: ['RE_ASSESSMENT'], ereignis: 'ASSESSMENT_ABGESCHLOSSEN', nach: 'MONITORING', waechter: ['bereichErhoben'], quelle: 'CP-08' },
  { von: ['ZIELVEREINBARUNG', 'LINKING', 'MONITORING'], ereignis: 'ASSESSMENT_ABGESCHLOSSEN', nach: 'BLEIBT', waechter: ['bereichErhoben'], quelle: 'VB-03: keine feste Reihenfolge' },
  { von: ['ASSESSMENT', 'RE_ASSESSMENT'], ereignis: 'ZIEL_VEREINBART', nach: 'ZIELVEREINBARUNG', waechter: ['einwilligungZusammenarbeit'], quelle: 'CP-05' },
  { von: ['AUFGENOMMEN', 'ZIELVEREINBARUNG', 'LINKING', 'MONITORING'], ereignis: 'ZIEL_VEREINBART', nach: 'BLEIBT', waechter: ['einwilligungZusammenarbeit'], quelle: 'Evaluation [L1117]: Akutes zuerst; VB-03' },
  { von: ['ASSESSMENT'], ereignis: 'OHNE_ZIEL_BEGRUENDET', nach: 'ZIELVEREINBARUNG', waechter: [], quelle: 'Evaluation [L1676]; Fallmodell 4.2' },
  { von: ['AUFGENOMMEN', 'ZIELVEREINBARUNG', 'LINKING', 'MONITORING', 'RE_ASSESSMENT'], ereignis: 'OHNE_ZIEL_BEGRUENDET', nach: 'BLEIBT', waechter: [], quelle: 'Evaluation [L1676]' },
  { von: ['ZIELVEREINBARUNG'], ereignis: 'SCHRITT_GEPLANT', nach: 'LINKING', waechter: [], quelle: 'CP-06; Evaluation [L1661]: Hilfeplan' },
  { von: ['AUFGENOMMEN', 'ASSESSMENT', 'LINKING', 'MONITORING', 'RE_ASSESSMENT'], ereignis: 'SCHRITT_GEPLANT', nach: 'BLEIBT', waechter: [], quelle: 'VB-03' },
  { von: ['ZIELVEREINBARUNG', 'LINKING'], ereignis: 'FORTSCHRITT_ERFASST', nach: 'MONITORING', waechter: [], quelle: 'CP-07' },
  { von: ['AUFGENOMMEN', 'ASSESSMENT', 'MONITORING', 'RE_ASSESSMENT'], ereignis: 'FORTSCHRITT_ERFASST', nach: 'BLEIBT', waechter: [], quelle: 'CP-07' },
  { von: AKTIVE_ZUSTAENDE, ereignis: 'RUHEND_GESETZT', nach: 'RUHEND', waechter: [], quelle: 'Fallmodell 4.2' },
  { von: ['RUHEND'], ereignis: 'FORTGEFUEHRT', nach: 'VORHERIGER', waechter: [], quelle: 'Fallmodell 4.2' },
  { von: [...AKTIVE_ZUSTAENDE, 'RUHEND'], ereignis: 'ABGESCHLOSSEN', nach: 'GESCHLOSSEN', waechter: ['alleZieleMitErgebnis'], quelle: 'CP-09' },
  { von: [...AKTIVE_ZUSTAENDE, 'RUHEND'], ereignis: 'ABGESCHLOSSEN_MIT_NACHSORGE', nach: 'NACHSORGE', waechter: ['alleZieleMitErgebnis'], quelle: 'CP-09' },
  { von: ['NACHSORGE'], ereignis: 'NACHSORGE_BEENDET', nach: 'GESCHLOSSEN', waechter: [], quelle: 'CP-09; Evaluation [L1126]' },
  { von: ['KURZBERATUNG', 'INTAKE', 'AUFNAHME_OFFEN', ...AKTIVE_ZUSTAENDE, 'RUHEND'], ereignis: 'ABGEGEBEN', nach: 'GESCHLOSSEN', waechter: ['personBenannt'], quelle: 'Fallmodell 4.2 (Übergabe); IF-R3; AT-21' },
  { von: ['KONTAKT', 'KURZBERATUNG', 'INTAKE', 'AUFNAHME_OFFEN', ...AKTIVE_ZUSTAENDE, 'RUHEND', 'ABSCHLUSS', 'UEBERGABE', 'NACHSORGE'], ereignis: 'EINWILLIGUNG_WIDERRUFEN', nach: 'EINWILLIGUNG_WIDERRUFEN', waechter: [], quelle: 'Art. 7 Abs. 3 DSGVO; DP-C-06' },
];
