import { codesOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';

const HSDS = 'HSDS 3.0';
const DI = 'data·inclusion 1.0.8';
const EIGEN = 'eigene Liste; die Quellen nennen keine';
const ABB32 = 'Evaluation 2023–2025, Abb. 32 [L1752–1770]';
const UMFELD = 'Evaluation 2023–2025 [L650]: Bestandteile des Unterstützungssystems';
const GER = 'Gemeinsamer Europäischer Referenzrahmen für Sprachen';

/** What kind of help it is. */
export const ANGEBOTSARTEN = [
  { code: 'BERATUNG', text: 'Beratung', quelle: UMFELD },
  { code: 'KURS', text: 'Kurs, Unterricht', quelle: `${DI}, types-de-services: formation` },
  { code: 'GRUPPE', text: 'Gruppe, Treff', quelle: UMFELD },
  {
    code: 'WERKSTATT',
    text: 'Workshop, Sprechstunde zum Mitmachen',
    quelle: `${DI}, types-de-services: atelier`,
  },
  { code: 'BEGLEITUNG', text: 'Begleitung, Patenschaft', quelle: `${DI}, types-de-services: accompagnement` },
  { code: 'BETREUUNG', text: 'Betreuung, Unterkunft, Schutz', quelle: EIGEN },
  { code: 'BEHANDLUNG', text: 'Medizinische oder therapeutische Hilfe', quelle: UMFELD },
  { code: 'GELD', text: 'Finanzielle Hilfe', quelle: `${DI}, types-de-services: aide-financiere` },
  { code: 'SACHHILFE', text: 'Sachhilfe', quelle: `${DI}, types-de-services: aide-materielle` },
  { code: 'INFORMATION', text: 'Information', quelle: `${DI}, types-de-services: information` },
  { code: 'ANDERE', text: 'Andere Hilfe', quelle: EIGEN },
] as const satisfies readonly Wert[];
export const ANGEBOTSART_CODES = codesOf(ANGEBOTSARTEN);

/** For whom it is; none chosen means: for everybody. */
export const ZIELGRUPPEN = [
  { code: 'FRAUEN', text: 'Frauen', quelle: `${DI}, publics: femmes` },
  { code: 'MAENNER', text: 'Männer', quelle: EIGEN },
  { code: 'KINDER', text: 'Kinder', quelle: EIGEN },
  { code: 'JUNGE', text: 'Jugendliche und junge Erwachsene', quelle: `${DI}, publics: jeunes` },
  { code: 'FAMILIEN', text: 'Eltern und Familien', quelle: `${DI}, publics: familles` },
  { code: 'AELTERE', text: 'Ältere Menschen', quelle: `${DI}, publics: seniors` },
  { code: 'GEFLUECHTETE', text: 'Geflüchtete', quelle: `${DI}, publics: personnes-exilees` },
  { code: 'NEUZUGEWANDERTE', text: 'Neu Zugewanderte', quelle: 'Handlungskonzept 1.1 (Zielgruppe)' },
  { code: 'EU_ZUGEWANDERTE', text: 'Zugewanderte aus der EU', quelle: 'Handlungskonzept 1.1 (Zielgruppe)' },
  {
    code: 'BEHINDERUNG',
    text: 'Menschen mit Behinderung',
    quelle: `${DI}, publics: personnes-en-situation-de-handicap`,
  },
  { code: 'ARBEITSUCHENDE', text: 'Arbeitsuchende', quelle: `${DI}, publics: demandeurs-emploi` },
  { code: 'BESCHAEFTIGTE', text: 'Beschäftigte', quelle: `${DI}, publics: actifs` },
  { code: 'STUDIERENDE', text: 'Studierende', quelle: `${DI}, publics: etudiants` },
  {
    code: 'SOZIALLEISTUNG',
    text: 'Menschen mit Sozialleistungen',
    quelle: `${DI}, publics: beneficiaires-des-minimas-sociaux`,
  },
  {
    code: 'NOTLAGE',
    text: 'Menschen in akuter Not',
    quelle: `${DI}, publics: personnes-en-situation-durgence`,
  },
  { code: 'GEWALTBETROFFENE', text: 'Von Gewalt Betroffene', quelle: EIGEN },
  { code: 'LSBTIQ', text: 'Lesben, Schwule, bi, trans, inter und queere Menschen', quelle: EIGEN },
] as const satisfies readonly Wert[];
export type Zielgruppe = (typeof ZIELGRUPPEN)[number]['code'];
export const ZIELGRUPPE_CODES = codesOf(ZIELGRUPPEN);

/** Law on which the Angebot rests; none chosen means: bound to none. */
export const RECHTSKREISE = [
  { code: 'SGB_II', text: 'SGB II, Grundsicherung für Arbeitsuchende', quelle: ABB32 },
  { code: 'SGB_III', text: 'SGB III, Arbeitsförderung', quelle: ABB32 },
  { code: 'SGB_V', text: 'SGB V, Krankenversicherung', quelle: ABB32 },
  { code: 'SGB_VIII', text: 'SGB VIII, Kinder- und Jugendhilfe', quelle: ABB32 },
  { code: 'SGB_IX', text: 'SGB IX, Teilhabe', quelle: ABB32 },
  { code: 'SGB_XI', text: 'SGB XI, Pflegeversicherung', quelle: ABB32 },
  { code: 'SGB_XII', text: 'SGB XII, Sozialhilfe', quelle: ABB32 },
  { code: 'ASYLBLG', text: 'AsylbLG, Leistungen für Asylsuchende', quelle: ABB32 },
  {
    code: 'AUFENTHG',
    text: 'AufenthG, Integrationskurse und Beratung',
    quelle: '§§ 43, 45, 45a, 75 AufenthG',
  },
  { code: 'BVFG', text: 'BVFG, Spätausgesiedelte', quelle: '§ 9 BVFG' },
  { code: 'KOMMUNAL', text: 'Freiwillige Leistung der Kommune oder des Landes', quelle: EIGEN },
  { code: 'SPENDEN', text: 'Spenden, Ehrenamt', quelle: EIGEN },
] as const satisfies readonly Wert[];
export const RECHTSKREIS_CODES = codesOf(RECHTSKREISE);

export const KOSTEN = [
  { code: 'KOSTENFREI', text: 'Kostenfrei', quelle: `${DI}, frais: gratuit` },
  { code: 'BEFREIUNG', text: 'Kostet etwas, Befreiung oder Ermäßigung möglich', quelle: EIGEN },
  { code: 'KOSTENPFLICHTIG', text: 'Kostet etwas', quelle: `${DI}, frais: payant` },
  { code: 'UNBEKANNT', text: 'Nicht bekannt', quelle: EIGEN },
] as const satisfies readonly Wert[];
export const KOSTEN_CODES = codesOf(KOSTEN);

export const ANMELDUNGEN = [
  { code: 'OFFEN', text: 'Offen, ohne Anmeldung', quelle: `${DI}, modes-mobilisation: se-presenter` },
  { code: 'ANMELDUNG', text: 'Mit Anmeldung oder Termin', quelle: `${HSDS}, application_process` },
  { code: 'VERMITTLUNG', text: 'Nur über eine andere Stelle', quelle: `${HSDS}, application_process` },
  { code: 'BERECHTIGUNG', text: 'Mit Berechtigung oder Bescheid', quelle: '§§ 44, 44a AufenthG' },
] as const satisfies readonly Wert[];
export const ANMELDUNG_CODES = codesOf(ANMELDUNGEN);

export const PLATZSTAENDE = [
  { code: 'FREI', text: 'Plätze frei', quelle: EIGEN },
  { code: 'WENIGE', text: 'Wenige Plätze frei', quelle: EIGEN },
  { code: 'WARTELISTE', text: 'Warteliste', quelle: `${HSDS}, wait_time` },
  { code: 'VOLL', text: 'Zurzeit voll', quelle: 'Evaluation 2023–2025 [L656]: fehlende Ressourcen' },
  { code: 'OHNE_GRENZE', text: 'Ohne feste Zahl von Plätzen', quelle: EIGEN },
  { code: 'UNBEKANNT', text: 'Nicht bekannt', quelle: EIGEN },
] as const satisfies readonly Wert[];
export const PLATZSTAND_CODES = codesOf(PLATZSTAENDE);

/** Level of a Sprachkurs. */
export const NIVEAUS = [
  { code: 'ALPHA', text: 'Alphabetisierung', quelle: 'IntV § 13 (Alphabetisierungskurs)' },
  { code: 'A1', text: 'A1', quelle: GER },
  { code: 'A2', text: 'A2', quelle: GER },
  { code: 'B1', text: 'B1', quelle: GER },
  { code: 'B2', text: 'B2', quelle: GER },
  { code: 'C1', text: 'C1', quelle: GER },
  { code: 'C2', text: 'C2', quelle: GER },
] as const satisfies readonly Wert[];
export const NIVEAU_CODES = codesOf(NIVEAUS);

export const KINDERBETREUUNGEN = [
  { code: 'JA', text: 'Mit Kinderbetreuung', quelle: EIGEN },
  { code: 'AUF_ANFRAGE', text: 'Kinderbetreuung auf Anfrage', quelle: EIGEN },
  { code: 'NEIN', text: 'Ohne Kinderbetreuung', quelle: EIGEN },
  { code: 'UNBEKANNT', text: 'Nicht bekannt', quelle: EIGEN },
] as const satisfies readonly Wert[];
export const KINDERBETREUUNG_CODES = codesOf(KINDERBETREUUNGEN);

export const BARRIEREFREIHEITEN = [
  { code: 'STUFENLOS', text: 'Ohne Stufen erreichbar', quelle: `${HSDS}, accessibility` },
  { code: 'AUFZUG', text: 'Aufzug', quelle: `${HSDS}, accessibility` },
  { code: 'WC', text: 'WC für Menschen mit Behinderung', quelle: `${HSDS}, accessibility` },
  { code: 'PARKPLATZ', text: 'Parkplatz für Menschen mit Behinderung', quelle: `${HSDS}, accessibility` },
  { code: 'HOERHILFE', text: 'Hilfe für schwerhörige Menschen', quelle: `${HSDS}, accessibility` },
  { code: 'GEBAERDEN', text: 'Gebärdensprache', quelle: `${HSDS}, accessibility` },
  { code: 'BLINDE', text: 'Hilfe für blinde und sehbehinderte Menschen', quelle: `${HSDS}, accessibility` },
  { code: 'LEICHTE_SPRACHE', text: 'Leichte oder einfache Sprache', quelle: EIGEN },
] as const satisfies readonly Wert[];
export const BARRIEREFREIHEIT_CODES = codesOf(BARRIEREFREIHEITEN);

export const ORTSARTEN = [
  { code: 'VOR_ORT', text: 'Vor Ort', quelle: `${DI}, modes-accueil: en-presentiel; ${HSDS}, physical` },
  { code: 'ONLINE', text: 'Online', quelle: `${DI}, modes-accueil: a-distance; ${HSDS}, virtual` },
  { code: 'TELEFON', text: 'Am Telefon', quelle: `${DI}, modes-mobilisation: telephoner` },
  { code: 'AUFSUCHEND', text: 'Kommt zu den Menschen', quelle: EIGEN },
] as const satisfies readonly Wert[];
export const ORTSART_CODES = codesOf(ORTSARTEN);

/** Why it is taken out of the directory; nothing disappears without one. */
export const ARCHIVGRUENDE = [
  { code: 'BEENDET', text: 'Das Angebot ist beendet', quelle: `${HSDS}, status: defunct` },
  { code: 'PAUSIERT', text: 'Das Angebot pausiert', quelle: `${HSDS}, status: temporarily closed` },
  { code: 'DOPPELT', text: 'Es steht doppelt im Verzeichnis', quelle: EIGEN },
  { code: 'NICHT_BESTAETIGT', text: 'Niemand hat es bestätigt', quelle: EIGEN },
  { code: 'FALSCH', text: 'Irrtümlich eingetragen', quelle: EIGEN },
  { code: 'QUELLE', text: 'Die Quelle führt es nicht mehr', quelle: EIGEN },
] as const satisfies readonly Wert[];
export const ARCHIVGRUND_CODES = codesOf(ARCHIVGRUENDE);

/** What a proposal for correction is about. */
export const VORSCHLAGSFELDER = [
  { code: 'TELEFON', text: 'Telefon', quelle: EIGEN },
  { code: 'EMAIL', text: 'E-Mail', quelle: EIGEN },
  { code: 'WEBSEITE', text: 'Internetseite', quelle: EIGEN },
  { code: 'ADRESSE', text: 'Adresse', quelle: EIGEN },
  { code: 'ZEITEN', text: 'Zeiten', quelle: EIGEN },
  { code: 'KOSTEN', text: 'Kosten', quelle: EIGEN },
  { code: 'PLAETZE', text: 'Plätze, Wartezeit', quelle: EIGEN },
  { code: 'BEENDET', text: 'Das Angebot gibt es nicht mehr', quelle: EIGEN },
  { code: 'SONSTIGES', text: 'Etwas anderes', quelle: EIGEN },
] as const satisfies readonly Wert[];
export const VORSCHLAGSFELD_CODES = codesOf(VORSCHLAGSFELDER);
