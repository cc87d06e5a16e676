import { DATENKOPIE } from '#src/modules/papier/vorlagen/datenkopie/worte.model.ts';

/** What is printed stands in the template, beside its translations. */
const GEDRUCKT = DATENKOPIE.texte.de;

/** What a copy leaves out, and the words in which it says so (Art. 15 Abs. 4 DSGVO). */
export const AUSNAHMEN = {
  ANDERE: GEDRUCKT.ANDERE,
  BESCHAEFTIGTE: GEDRUCKT.BESCHAEFTIGTE,
  RECHENWERT: GEDRUCKT.RECHENWERT,
  KENNUNG: 'Kennungen, mit denen das Programm Zeilen verbindet.',
  SICHERHEIT: 'Prüfsummen und Zähler, die den Zugang schützen.',
  ENTWURF: GEDRUCKT.ENTWURF,
  ZEITLEISTE: 'Zeilen, deren Inhalt in der Zeitleiste steht.',
  ANDERSWO: 'Was zu keiner Akte gehört oder in einer Akte nicht vorkommt.',
  PROTOKOLL: GEDRUCKT.PROTOKOLL,
} as const;
export type Ausnahme = keyof typeof AUSNAHMEN;

/** Exceptions that are printed: what the person could miss. The others say nothing about her. */
export const GEDRUCKTE_AUSNAHMEN = [
  'ANDERE',
  'BESCHAEFTIGTE',
  'RECHENWERT',
  'ENTWURF',
  'PROTOKOLL',
] as const satisfies readonly Ausnahme[];

/** Tables about an Akte or a person that are not in the copy, each with its reason. */
export const OHNE_TABELLEN: Readonly<Record<string, Ausnahme>> = {
  'bericht.auslastung_monat': 'RECHENWERT',
  'bericht.fallarbeit_quartal': 'RECHENWERT',
  'bericht.warten_monat': 'RECHENWERT',
  'bericht.zaehlsatz': 'RECHENWERT',
  'fall.abgabe': 'ZEITLEISTE',
  'fall.akte_zaehlsatz': 'RECHENWERT',
  'fall.akte_zugriff': 'BESCHAEFTIGTE',
  'fall.aktenfilter': 'BESCHAEFTIGTE',
  'fall.entwurf': 'ENTWURF',
  'fall.fallanalyse_teilnahme': 'BESCHAEFTIGTE',
  'fall.fallanfrage': 'ANDERSWO',
  'fall.nachweis': 'ANDERSWO',
  'fall.parallelfall_kennung': 'RECHENWERT',
  'fall.person_suche': 'RECHENWERT',
  'fall.person_verschieden': 'ANDERE',
  'fall.uebergabe': 'ZEITLEISTE',
  'fall.vertretung_absprache_akte': 'BESCHAEFTIGTE',
  'foerderung.entwurf': 'ANDERSWO',
  'protokoll.eintrag': 'PROTOKOLL',
  'protokoll.loeschung': 'PROTOKOLL',
  'protokoll.siegel': 'PROTOKOLL',
  'steuerung.entwurf': 'ANDERSWO',
  'technik.datei': 'ANDERSWO',
  'technik.datei_stueck': 'ANDERSWO',
};

/** Columns of tables in the copy that are not given, by name: a test holds them together with the database. */
export const OHNE_SPALTEN: Readonly<Record<string, Ausnahme>> = {
  abgabe_id: 'KENNUNG',
  akte_id: 'KENNUNG',
  angebot_id: 'KENNUNG',
  assessment_id: 'KENNUNG',
  einwilligung_id: 'KENNUNG',
  empfaenger_mandant_id: 'KENNUNG',
  ersetzt_durch: 'KENNUNG',
  fallanalyse_id: 'KENNUNG',
  id: 'KENNUNG',
  kindeswohl_id: 'KENNUNG',
  kontakt_id: 'KENNUNG',
  mandant_id: 'KENNUNG',
  partnerstelle_id: 'KENNUNG',
  person_id: 'KENNUNG',
  uebergabe_id: 'KENNUNG',
  verweis_id: 'KENNUNG',
  vorige_akte_id: 'KENNUNG',
  ziel_id: 'KENNUNG',
  ziel_person_id: 'KENNUNG',
  erfasst_tag: 'KENNUNG',
  letzte_lfd: 'KENNUNG',
  version: 'KENNUNG',
  ziel_version: 'KENNUNG',
  angelegt_von: 'BESCHAEFTIGTE',
  aufgehoben_von: 'BESCHAEFTIGTE',
  eingetragen_von: 'BESCHAEFTIGTE',
  entschieden_von: 'BESCHAEFTIGTE',
  erfasst_von: 'BESCHAEFTIGTE',
  gesperrt_von: 'BESCHAEFTIGTE',
  konto_id: 'BESCHAEFTIGTE',
  uebertragen_von: 'BESCHAEFTIGTE',
  zusammengefuehrt_von: 'BESCHAEFTIGTE',
  code_hash: 'SICHERHEIT',
  fehlversuche: 'SICHERHEIT',
  fehlversuche_gesamt: 'SICHERHEIT',
  text_hash: 'SICHERHEIT',
  token_hash: 'SICHERHEIT',
  uebernommen_token: 'SICHERHEIT',
  versuch_am: 'SICHERHEIT',
};
