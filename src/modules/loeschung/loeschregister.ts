/**
 * How the rows of each table leave that belong to a client or an Akte (DP-G-01, DP-G-03).
 *
 * AKTE     with the row of the Akte, by a foreign key with ON DELETE CASCADE
 * PERSON   with the row of the person, by such a key; the person goes when no Akte of the Stelle holds it
 * LAUF     taken by the run itself
 * BLEIBT   stays, for the reason that stands there
 *
 * A test holds the list together with the database: a new table with an Akte, a person or a seal needs a row here.
 */
export const LOESCHREGISTER = {
  'bericht.fallarbeit_quartal': {
    weg: 'BLEIBT',
    grund: 'Zählt Köpfe je Quartal, nennt keine Akte und kein Konto.',
  },
  'bericht.auslastung_monat': {
    weg: 'BLEIBT',
    grund: 'Summen eines Monats ohne Akte und Person; nach zwölf Monaten gelöscht.',
  },
  'bericht.warten_monat': {
    weg: 'BLEIBT',
    grund: 'Summen eines Monats ohne Akte und Person; nach zwölf Monaten gelöscht.',
  },
  'bericht.zaehlsatz': {
    weg: 'BLEIBT',
    grund: 'Zählsatz ohne Bezug zur Akte; die Verbindung liegt in der Akte und geht mit ihr.',
  },
  'fall.abgabe': { weg: 'AKTE' },
  'fall.abgabe_inhalt': {
    weg: 'LAUF',
    grund:
      'Ohne Fremdschlüssel, weil es vor der Akte der übernehmenden Stelle da ist; der Lauf nimmt es mit der Akte.',
  },
  'fall.akte': { weg: 'LAUF', grund: 'Beginn der Kette.' },
  'fall.aktenfilter': { weg: 'LAUF', grund: 'Gehört einem Konto und nennt keine Akte; geht mit dem Konto.' },
  'fall.akte_beteiligte': { weg: 'AKTE' },
  'fall.akte_zaehlsatz': { weg: 'AKTE' },
  'fall.akte_zugriff': { weg: 'AKTE' },
  'fall.assessment': { weg: 'AKTE' },
  'fall.assessment_bereich': { weg: 'AKTE' },
  'fall.aufnahme': { weg: 'AKTE' },
  'fall.beteiligte_besonders': { weg: 'AKTE' },
  'fall.betroffenenantrag': { weg: 'AKTE' },
  'fall.einwilligung': { weg: 'AKTE' },
  'fall.entwurf': {
    weg: 'LAUF',
    grund: 'Gehört einem Konto; Entwürfe zu einer Akte nimmt der Lauf mit ihr, andere nach 30 Tagen.',
  },
  'fall.ereignis': { weg: 'AKTE' },
  'fall.fallanalyse': { weg: 'AKTE' },
  'fall.fallanalyse_aufgabe': { weg: 'AKTE' },
  'fall.fallanalyse_beitrag': { weg: 'AKTE' },
  'fall.fallanalyse_teilnahme': { weg: 'AKTE' },
  'fall.fallanfrage': { weg: 'LAUF', grund: 'Eigene Frist und eigener Schlüssel, ohne Akte.' },
  'fall.herkunft': { weg: 'AKTE' },
  'fall.kindeswohl': { weg: 'AKTE' },
  'fall.kindeswohl_schritt': { weg: 'AKTE' },
  'fall.kontakt': { weg: 'AKTE' },
  'fall.kurzberatung': { weg: 'AKTE' },
  'fall.loeschsperre': { weg: 'AKTE' },
  'fall.nachweis': { weg: 'LAUF', grund: 'Nachweis nach der Löschung der Akte, mit eigener Frist (LK-05).' },
  'fall.netzwerk_helfer': { weg: 'AKTE' },
  'fall.offenlegung': { weg: 'AKTE' },
  'fall.parallelfall_kennung': { weg: 'AKTE' },
  'fall.person': { weg: 'LAUF', grund: 'Geht, wenn keine Akte der Stelle sie mehr hält.' },
  'fall.person_identitaet': { weg: 'PERSON' },
  'fall.person_suche': { weg: 'PERSON' },
  'fall.person_verschieden': { weg: 'PERSON' },
  'fall.person_zusammenfuehrung': { weg: 'PERSON' },
  'fall.rechtskreis_eintrag': { weg: 'AKTE' },
  'fall.rechtskreis_zurueckstellung': { weg: 'AKTE' },
  'fall.schritt': { weg: 'AKTE' },
  'fall.sprachmittlung': { weg: 'AKTE' },
  'fall.uebergabe': { weg: 'AKTE' },
  'fall.uebergabe_inhalt': { weg: 'AKTE' },
  'fall.uebertragung': { weg: 'AKTE' },
  'fall.verfahren': { weg: 'AKTE' },
  'fall.vertretung_absprache_akte': { weg: 'AKTE' },
  'fall.verweis': { weg: 'AKTE' },
  'fall.verweis_eintrag': { weg: 'AKTE' },
  'fall.verweis_link': { weg: 'AKTE' },
  'fall.warteliste': { weg: 'AKTE' },
  'fall.ziel': { weg: 'AKTE' },
  'foerderung.entwurf': {
    weg: 'LAUF',
    grund: 'Gehört einem Konto und nennt keine Akte; geht nach 30 Tagen.',
  },
  'protokoll.eintrag': {
    weg: 'BLEIBT',
    grund: 'Wer wann was tat, mit Kennung und ohne Inhalt, bis zum Ende des Folgejahres (LK-08).',
  },
  'protokoll.loeschung': {
    weg: 'BLEIBT',
    grund: 'Wie viele Monate des Protokolls gelöscht wurden, ohne Bezug zu Personen.',
  },
  'protokoll.siegel': { weg: 'BLEIBT', grund: 'Prüfsummen des Protokolls, kein Bezug zu Personen.' },
  'steuerung.entwurf': {
    weg: 'LAUF',
    grund: 'Gehört einem Konto und nennt keine Akte; geht nach 30 Tagen.',
  },
  'technik.datei': {
    weg: 'LAUF',
    grund:
      'Dateien einer Akte oder Person gehen mit ihr, ihre Stücke auch; Unterlagen eines Förderfalls gehen mit seinen Belegen (LK-12).',
  },
  'technik.datei_stueck': { weg: 'LAUF', grund: 'Geht mit der Datei.' },
} as const satisfies Readonly<
  Record<string, { weg: 'AKTE' | 'PERSON' } | { weg: 'LAUF' | 'BLEIBT'; grund: string }>
>;
