/** Heads that must be there. */
export const PFLICHTSPALTEN = [
  'schluessel',
  'art',
  'familienname',
  'vornamen',
  'sprache',
  'zugangsweg',
  'begonnen_am',
  'rechtsgrundlage',
  'information_am',
] as const;

/** Heads that may be left out when no row needs them. */
export const WEITERE_SPALTEN = [
  'geburtsdatum',
  'telefon',
  'bedarfe',
  'aufgenommen_am',
  'kriterien',
  'begruendung',
  'letzter_kontakt',
  'kontaktart',
  'naechster_termin',
  'einwilligung_am',
  'einwilligung_form',
  'einwilligung_fassung',
  'anliegen',
] as const;

export const SPALTEN = [...PFLICHTSPALTEN, ...WEITERE_SPALTEN] as const;
export type Bestandsspalte = (typeof SPALTEN)[number];

/** More rows would lock the numbers of the Stelle too long. */
export const HOECHSTENS_ZEILEN = 100;
/** A table of so many rows with long texts stays below. */
export const HOECHSTENS_BYTES = 400_000;

/** What the template shows: one Fall, one Kurzberatung, invented. */
const BEISPIELE: readonly Partial<Record<Bestandsspalte, string>>[] = [
  {
    schluessel: 'Fall-17',
    art: 'Fall',
    familienname: 'Beispiel',
    vornamen: 'Erika',
    geburtsdatum: '1990',
    telefon: '',
    sprache: 'Arabisch',
    zugangsweg: 'Fachberatungsstellen',
    bedarfe: 'Sprache | Wohnen',
    begonnen_am: '03.02.2026',
    aufgenommen_am: '20.02.2026',
    kriterien: '1 | 2 | 4',
    begruendung: 'Regelversorgung greift zum Teil',
    letzter_kontakt: '05.10.2026',
    kontaktart: 'Telefonat',
    naechster_termin: '',
    rechtsgrundlage: 'Einwilligung auf Papier',
    information_am: '03.02.2026',
    einwilligung_am: '20.02.2026',
    einwilligung_form: 'schriftlich',
    einwilligung_fassung: 'Vordruck der Stelle, Stand 2025',
    anliegen: 'Wohnung suchen',
  },
  {
    schluessel: 'KB-203',
    art: 'Kurzberatung',
    sprache: 'Ukrainisch',
    zugangsweg: 'Offene Sprechstunde',
    bedarfe: 'Kinderbetreuung',
    begonnen_am: '12.10.2026',
    rechtsgrundlage: 'Ohne Namen',
    anliegen: 'Platz in der Kita',
  },
];

/** Head and two invented rows for the template. */
export function listVorlagenzeilen(): string[][] {
  return [[...SPALTEN], ...BEISPIELE.map((zeile) => SPALTEN.map((spalte) => zeile[spalte] ?? ''))];
}
