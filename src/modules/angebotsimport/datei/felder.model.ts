/** Fields that a column of a table can fill, with the words that others put at its head. */
export type Feld = {
  code: string;
  /** Head of our own export, and how the field is called on the page. */
  kopf: string;
  /** Field of the Angaben it fills; null: something beside them. */
  stand: string | null;
  /** Other heads that mean the same. */
  worte: readonly string[];
};

const feld = (code: string, kopf: string, stand: string | null, ...worte: string[]): Feld => ({
  code,
  kopf,
  stand,
  worte,
});

/** Heads of other tables: own list; the sources name none. */
export const IMPORTFELDER: readonly Feld[] = [
  feld('kennung', 'Kennung', null, 'ID', 'Nr', 'Nummer', 'Angebotsnummer', 'Lfd Nr', 'UUID'),
  feld(
    'anbieter',
    'Anbieter',
    null,
    'Träger',
    'Organisation',
    'Einrichtung',
    'Institution',
    'Veranstalter',
    'Stelle',
    'Provider',
    'Organization',
  ),
  feld('anbieterArt', 'Anbieter, Art', null, 'Art des Anbieters', 'Trägerart'),
  feld('anbieterBeschreibung', 'Anbieter, Beschreibung', null),
  feld('anbieterTelefon', 'Anbieter, Telefon', null),
  feld('anbieterEmail', 'Anbieter, E-Mail', null),
  feld('anbieterWebseite', 'Anbieter, Internetseite', null),
  feld('anbieterStrasse', 'Anbieter, Straße', null),
  feld('anbieterPlz', 'Anbieter, Postleitzahl', null),
  feld('anbieterOrt', 'Anbieter, Ort', null),
  feld('zustand', 'Zustand', null, 'Status'),
  feld('oeffentlich', 'Öffentlich', null, 'Sichtbar', 'Veröffentlicht', 'Public'),
  feld(
    'bestaetigtAm',
    'Bestätigt am',
    null,
    'Stand',
    'Aktualisiert',
    'Geprüft am',
    'Letzte Aktualisierung',
    'Zuletzt geprüft',
  ),
  feld('gueltigBis', 'Gültig bis', 'gueltigBis', 'Befristet bis', 'Laufzeit bis', 'Endet am'),
  feld('quelle', 'Quelle', null),
  feld(
    'titel',
    'Titel',
    'titel',
    'Name',
    'Angebot',
    'Bezeichnung',
    'Angebotstitel',
    'Name des Angebots',
    'Title',
    'Kursname',
    'Projekt',
  ),
  feld('kurzname', 'Anderer Name', 'kurzname', 'Kurzname', 'Abkürzung'),
  feld(
    'beschreibung',
    'Beschreibung',
    'beschreibung',
    'Inhalt',
    'Kurzbeschreibung',
    'Description',
    'Text',
    'Angebotsbeschreibung',
  ),
  feld('einfach', 'In einfacher Sprache', 'einfach', 'Einfache Sprache', 'Leichte Sprache'),
  feld('uebersetzungen', 'Übersetzungen (JSON)', 'uebersetzungen'),
  feld('art', 'Art', 'art', 'Angebotsart', 'Typ', 'Art des Angebots', 'Format'),
  feld(
    'bereiche',
    'Lebensbereiche',
    'bereiche',
    'Lebensbereich',
    'Thema',
    'Themen',
    'Themenfeld',
    'Kategorie',
    'Kategorien',
    'Rubrik',
    'Handlungsfeld',
    'Bereich',
  ),
  feld('zielgruppen', 'Zielgruppen', 'zielgruppen', 'Zielgruppe'),
  feld(
    'zielgruppeText',
    'Für wen genau',
    'zielgruppeText',
    'Für wen',
    'Voraussetzungen',
    'Teilnahmevoraussetzungen',
  ),
  feld('alterVon', 'Alter von', 'alterVon', 'Mindestalter', 'Ab Alter'),
  feld('alterBis', 'Alter bis', 'alterBis', 'Höchstalter', 'Bis Alter'),
  feld('rechtskreise', 'Rechtskreis', 'rechtskreise', 'Rechtskreise', 'Rechtsgrundlage'),
  feld('programm', 'Programm', 'programm', 'Förderprogramm'),
  feld('sprachen', 'Sprachen', 'sprachen', 'Sprache', 'Beratungssprachen', 'Languages', 'Sprachkenntnisse'),
  feld('sprachmittlung', 'Sprachmittlung', 'sprachmittlung', 'Dolmetschen', 'Übersetzung'),
  feld('kosten', 'Kosten', 'kosten', 'Kostenart', 'Kostenfrei'),
  feld('kostenText', 'Kosten genauer', 'kosten', 'Preis', 'Gebühr', 'Gebühren', 'Teilnahmegebühr'),
  feld('anmeldung', 'Anmeldung', 'anmeldung', 'Zugang', 'Anmeldeart'),
  feld('anmeldungText', 'Anmeldung genauer', 'anmeldung', 'Hinweise zur Anmeldung'),
  feld('unterlagen', 'Mitzubringen', 'unterlagen', 'Unterlagen', 'Dokumente', 'Nachweise'),
  feld('plaetze', 'Plätze', 'plaetze', 'Verfügbarkeit', 'Kapazität'),
  feld('frei', 'Freie Plätze', 'plaetze', 'Anzahl freie Plätze'),
  feld('wartezeit', 'Wartezeit in Wochen', 'plaetze', 'Wartezeit', 'Wartezeit (Wochen)'),
  feld('plaetzeAm', 'Plätze, Stand', 'plaetze', 'Stand der Plätze'),
  feld('termine', 'Zeiten (JSON)', 'termine'),
  feld(
    'zeiten',
    'Zeiten',
    'termine',
    'Öffnungszeiten',
    'Termine',
    'Sprechzeiten',
    'Uhrzeit',
    'Wann',
    'Kurszeiten',
    'Beratungszeiten',
  ),
  feld('niveaus', 'Niveau', 'niveaus', 'Sprachniveau', 'Kursniveau', 'Niveaustufe'),
  feld('kinderbetreuung', 'Kinderbetreuung', 'kinderbetreuung'),
  feld('kinderbetreuungText', 'Kinderbetreuung genauer', 'kinderbetreuung'),
  feld('barrierefreiheit', 'Barrierefreiheit', 'barrierefreiheit', 'Barrierefrei'),
  feld('barrierefreiheitText', 'Barrierefreiheit genauer', 'barrierefreiheit'),
  feld('orte', 'Orte (JSON)', 'orte'),
  feld('ortName', 'Ort, Name', 'orte', 'Veranstaltungsort', 'Gebäude', 'Raum', 'Ortsname'),
  feld(
    'strasse',
    'Straße',
    'orte',
    'Adresse',
    'Anschrift',
    'Straße und Hausnummer',
    'Straße, Hausnummer',
    'Street',
  ),
  feld('plz', 'Postleitzahl', 'orte', 'PLZ'),
  feld('ort', 'Ort', 'orte', 'Stadt', 'Gemeinde', 'Kommune', 'City', 'Wohnort'),
  feld('breite', 'Breite', 'orte', 'Breitengrad', 'Lat', 'Latitude'),
  feld('laenge', 'Länge', 'orte', 'Längengrad', 'Lon', 'Lng', 'Longitude'),
  feld(
    'gebiete',
    'Für welches Gebiet',
    'gebiete',
    'Einzugsgebiet',
    'Gebiet',
    'Sozialraum',
    'Zuständigkeitsgebiet',
  ),
  feld('kontaktFunktion', 'Kontakt, Funktion', 'kontakt', 'Funktion', 'Kontaktstelle', 'Abteilung'),
  feld(
    'kontaktName',
    'Kontakt, Name',
    null,
    'Ansprechperson',
    'Ansprechpartner',
    'Ansprechpartnerin',
    'Ansprechpartner/in',
    'Ansprechpartner*in',
    'Kontaktperson',
    'Kontakt',
  ),
  feld('telefon', 'Kontakt, Telefon', 'kontakt', 'Telefon', 'Tel', 'Telefonnummer', 'Phone', 'Rufnummer'),
  feld('email', 'Kontakt, E-Mail', 'kontakt', 'E-Mail', 'Mail', 'E-Mail-Adresse', 'Mailadresse'),
  feld(
    'webseite',
    'Internetseite',
    'webseite',
    'Webseite',
    'Website',
    'URL',
    'Homepage',
    'Internet',
    'Link',
    'Internetadresse',
    'Web',
  ),
  feld('qualifikation', 'Zulassung, Qualifikation', 'qualifikation', 'Zulassung', 'Qualifikation'),
  feld('foerderung', 'Gefördert durch', 'foerderung', 'Förderung', 'Finanzierung', 'Fördergeber'),
  feld('hinweis', 'Wichtiger Hinweis', 'hinweis', 'Hinweis', 'Hinweise'),
];
export const IMPORTFELD_CODES = IMPORTFELDER.map(({ code }) => code);
/** Column that was looked at and is not read. */
export const NICHT_LESEN = '';

export type Spaltenwahl = Readonly<Record<string, string>>;
/** Columns of a file in their order, each with the field it fills; null: it is not read. */
export type Spaltenbild = { name: string; feld: string | null }[];

/**
 * Which column fills which field: what the office said last time about a column of this name, then the head as we or others write
 * it. A field is filled once; the first column wins.
 */
export function guessSpalten(kopf: readonly string[], gemerkt: Spaltenwahl): Spaltenbild {
  const vergeben = new Set(kopf.flatMap((name) => readGemerkt(gemerkt, name) ?? []));
  return kopf.map((name) => {
    const gesagt = readGemerkt(gemerkt, name);
    if (gesagt !== undefined) return { name, feld: gesagt === NICHT_LESEN ? null : gesagt };
    const gefaltet = foldKopf(name);
    const passt = (worte: (feld: Feld) => readonly string[]) =>
      IMPORTFELDER.find((eines) => worte(eines).some((wort) => foldKopf(wort) === gefaltet));
    const gefunden = passt(({ kopf: eigener }) => [eigener]) ?? passt(({ worte }) => worte);
    if (gefunden === undefined || vergeben.has(gefunden.code)) return { name, feld: null };
    vergeben.add(gefunden.code);
    return { name, feld: gefunden.code };
  });
}

/** Is it a table that we have given out? Then an apostrophe before a formula is ours. */
export function isEigeneAusgabe(kopf: readonly string[]): boolean {
  const eigene = new Set(IMPORTFELDER.map(({ kopf: name }) => name));
  return kopf.length >= 10 && kopf.includes('Kennung') && kopf.every((name) => eigene.has(name));
}

function readGemerkt(gemerkt: Spaltenwahl, name: string): string | undefined {
  const gesagt = Object.hasOwn(gemerkt, name) ? gemerkt[name] : undefined;
  return gesagt !== undefined && isSpaltenfeld(gesagt) ? gesagt : undefined;
}

/** A field of ours, or that the column is not read. */
export function isSpaltenfeld(text: string): boolean {
  return text === NICHT_LESEN || IMPORTFELD_CODES.includes(text);
}

/** `Straße, Hausnummer` and `strasse hausnummer` are one head. */
export function foldKopf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]+/g, '');
}
