import { z } from 'zod';
import { type Art, code, datum, id, text } from './ereignis-felder.ts';
import { UMFELD_EREIGNISSE } from './ereignisse-umfeld.ts';

const Leer = z.object({});
/** Old values of a correction, as they stood. */
const Vorher = z.object({ vorher: z.record(z.string(), z.unknown()) });
/** An entry of the Rechtskreis as it stood. */
const Eintrag = z.record(z.string(), z.unknown());

const Uebergabe = z.object({
  uebergabeId: id,
  vonKontoId: id,
  anKontoId: id,
  anlass: code,
  grund: code.optional(),
});

/** `ohneSprachmittlung`: the Aufnahme waits because nobody interprets. */
const Wartend = z.object({
  wartelisteId: id,
  dringlichkeit: code,
  naechsterBlick: datum,
  ohneSprachmittlung: z.boolean().optional(),
});

const Abgabe = z.object({ abgabeId: id, anMandantId: id });

/**
 * Every Ereignis of the FALL domain. `codes` are plain (states, lists, ids of the same Akte), never free text; `inhalt`
 * is sealed under the key of the Akte. Ereignisse are never changed, so a schema may only become wider.
 */
export const EREIGNISSE = {
  AKTE_ANGELEGT: {
    titel: 'Akte angelegt',
    codes: z.object({ art: code, vorigeAkteId: id.optional() }),
    inhalt: null,
  },
  INFORMATION_GEGEBEN: {
    titel: 'Datenschutzinformation gegeben',
    codes: z.object({ form: code.optional(), sprache: code.optional() }),
    inhalt: null,
  },
  PERSON_BENANNT: {
    titel: 'Person benannt',
    codes: z.object({ personId: id, rolle: code.optional() }),
    inhalt: null,
  },
  PERSON_BERICHTIGT: {
    titel: 'Angaben zur Person berichtigt',
    codes: z.object({ personId: id, felder: z.array(code) }),
    inhalt: Vorher,
  },
  PERSON_ZUSAMMENGEFUEHRT: {
    titel: 'Person zusammengeführt',
    codes: z.object({ zusammenfuehrungId: id, personId: id }),
    inhalt: z.object({ mit: text }),
  },
  PERSON_GETRENNT: {
    titel: 'Zusammenführung aufgehoben',
    codes: z.object({ zusammenfuehrungId: id, personId: id }),
    inhalt: z.object({ von: text }),
  },
  BETEILIGUNG_GEAENDERT: {
    titel: 'Platz im Haushalt geändert',
    codes: z.object({ personId: id }),
    inhalt: Vorher,
  },
  BETEILIGUNG_BEENDET: {
    titel: 'Person gehört nicht mehr zur Akte',
    codes: z.object({ personId: id }),
    inhalt: z.object({ grund: text }),
  },
  // Nothing of the content: what concerns health must be erasable for itself.
  BARRIEREBEDARF_ERFASST: {
    titel: 'Nötige Hilfen zur Teilnahme geändert',
    codes: z.object({ personId: id, geloescht: z.boolean() }),
    inhalt: null,
  },
  WOHNORT_BERICHTIGT: {
    titel: 'Wohnort berichtigt',
    codes: Leer,
    inhalt: z.object({ wohnort: text, grund: text }),
  },
  WOHNORT_GEWECHSELT: {
    titel: 'Umzug in eine andere Kommune',
    codes: Leer,
    inhalt: z.object({ wohnort: text, grund: text }),
  },
  KURZBERATUNG_ERFASST: {
    titel: 'Kurzberatung begonnen',
    codes: z.object({ zugangsweg: code, sprache: code, bedarfe: z.array(code), anonym: z.boolean() }),
    inhalt: null,
  },
  KURZBERATUNG_BERICHTIGT: {
    titel: 'Kurzberatung berichtigt',
    codes: z.object({ felder: z.array(code) }),
    inhalt: Vorher,
  },
  KURZBERATUNG_BEENDET: {
    titel: 'Kurzberatung beendet',
    codes: z.object({
      ergebnis: code,
      unterMindeststandard: z.boolean().optional(),
      nachfrageAm: datum.optional(),
    }),
    inhalt: z.object({ bemerkung: text.optional() }),
  },
  IN_FALL_UEBERFUEHRT: { titel: 'In einen Fall überführt', codes: Leer, inhalt: null },
  KRITERIEN_ERFASST: {
    titel: 'Aufnahmekriterien erfasst',
    codes: z.object({
      erfuellt: z.array(code),
      nichtErfuellt: z.array(code),
      anderesFallmanagement: z.array(code),
      dringlichkeit: code.optional(),
    }),
    inhalt: z.object({ gruende: z.record(z.string(), text) }),
  },
  EINWILLIGUNG_ERTEILT: {
    titel: 'Einwilligung erteilt',
    codes: z.object({
      einwilligungId: id,
      zweck: code,
      form: code.optional(),
      textVersion: code.optional(),
      /** The consent that this one renews. */
      erneuertId: id.optional(),
    }),
    inhalt: z.object({ empfaenger: text.optional() }),
  },
  EINWILLIGUNG_ABGELEHNT: {
    titel: 'Einwilligung abgelehnt',
    codes: z.object({ einwilligungId: id, zweck: code }),
    inhalt: z.object({ empfaenger: text.optional() }),
  },
  EINWILLIGUNG_WIDERRUFEN: {
    titel: 'Einwilligung widerrufen',
    codes: z.object({ einwilligungId: id, zweck: code }),
    inhalt: z.object({ empfaenger: text.optional() }),
  },
  OFFENGELEGT: {
    titel: 'Einer anderen Stelle mitgeteilt',
    codes: z.object({ offenlegungId: id, einwilligungId: id.optional() }),
    inhalt: z.object({ empfaenger: text.optional(), was: text.optional() }),
  },
  HERKUNFT_ERFASST: {
    titel: 'Angabe als gebunden gekennzeichnet',
    codes: z.object({ herkunftId: id, herkunft: code, eingang: code }),
    inhalt: z.object({ empfaenger: text, was: text }),
  },
  HERKUNFT_AUFGEHOBEN: {
    titel: 'Kennzeichnung zurückgenommen',
    codes: z.object({ herkunftId: id, herkunft: code }),
    inhalt: z.object({ empfaenger: text, warum: text }),
  },
  GEBUNDENES_WEITERGEGEBEN: {
    titel: 'Gebundene Angaben weitergegeben',
    codes: z.object({ anzahl: z.int() }),
    inhalt: z.object({ empfaenger: text, was: text }),
  },
  WARTELISTE_EINGETRAGEN: {
    titel: 'Auf die Warteliste gesetzt',
    codes: Wartend,
    inhalt: z.object({ warum: text }),
  },
  WARTELISTE_GESICHTET: {
    titel: 'Warteliste angesehen',
    codes: Wartend,
    inhalt: z.object({ warum: text }),
  },
  WARTELISTE_BEENDET: {
    titel: 'Warten beendet',
    codes: z.object({ wartelisteId: id, warteende: code, seit: datum }),
    inhalt: z.object({ bemerkung: text.optional() }),
  },
  UEBERTRAGEN: {
    titel: 'In die KIM-Datenbank übertragen',
    codes: z.object({
      uebertragungId: id,
      zeitraum: code,
      fassung: code,
      umfang: code,
      einwilligungId: id.optional(),
    }),
    inhalt: null,
  },
  UEBERTRAGUNG_ZURUECKGENOMMEN: {
    titel: 'Übertragung wieder offen',
    codes: z.object({ uebertragungId: id, zeitraum: code }),
    inhalt: null,
  },
  // What was done to protect a child stands in the room offenlegung alone, under a key that outlives the Akte.
  KINDESWOHL_BEGONNEN: {
    titel: 'Schutz eines Kindes: Weg begonnen',
    codes: z.object({ kindeswohlId: id }),
    inhalt: null,
  },
  KINDESWOHL_SCHRITT: {
    titel: 'Schutz eines Kindes: Schritt festgehalten',
    codes: z.object({ kindeswohlId: id, schrittId: id }),
    inhalt: null,
  },
  AUFGENOMMEN: {
    titel: 'Fall aufgenommen',
    codes: z.object({
      mitAusnahme: z.boolean(),
      ausnahmegrund: code.optional(),
      clearingModell: code.optional(),
      clearingAbweichungen: z.array(code).optional(),
    }),
    inhalt: z.object({
      begruendungAusnahme: text.optional(),
      clearing: z.object({ zweitePerson: text.nullable(), begruendung: text.nullable() }).optional(),
    }),
  },
  NICHT_AUFGENOMMEN: {
    titel: 'Nicht aufgenommen',
    codes: z.object({
      grund: code,
      kurzberatungGehtWeiter: z.boolean(),
      clearingModell: code.optional(),
      clearingAbweichungen: z.array(code).optional(),
    }),
    inhalt: z.object({
      alternativerVerweis: text.optional(),
      clearing: z.object({ zweitePerson: text.nullable(), begruendung: text.nullable() }).optional(),
    }),
  },
  ASSESSMENT_BEGONNEN: {
    titel: 'Assessment begonnen',
    codes: z.object({ assessmentId: id, art: code }),
    inhalt: null,
  },
  ASSESSMENT_BEREICH_ERFASST: {
    titel: 'Lebensbereich erfasst',
    codes: z.object({
      assessmentId: id,
      bereich: code,
      erhebung: code,
      bedarf: z.int().nullable(),
      besonders: z.boolean(),
    }),
    inhalt: z.object({ vorher: z.record(z.string(), z.unknown()).optional() }),
  },
  ASSESSMENT_ABGESCHLOSSEN: {
    titel: 'Assessment abgeschlossen',
    codes: z.object({ assessmentId: id, art: code }),
    inhalt: null,
  },
  PAPIER_GEDRUCKT: {
    titel: 'Papier gedruckt',
    codes: z.object({ papier: code, fassung: code, sprache: code, einwilligungId: id.optional() }),
    inhalt: null,
  },
  ZIEL_VEREINBART: {
    titel: 'Ziel vereinbart',
    codes: z.object({ zielId: id, bereich: code, prioritaet: z.int(), form: code, frist: datum.optional() }),
    inhalt: z.object({ wortlaut: text, sprache: code, uebersetzung: text.optional(), fuer: text.optional() }),
  },
  ZIEL_GEAENDERT: {
    titel: 'Ziel geändert',
    codes: z.object({ zielId: id, felder: z.array(code) }),
    inhalt: Vorher,
  },
  ZIELSTAND_GEAENDERT: {
    titel: 'Stand eines Ziels',
    codes: z.object({ zielId: id, von: code, nach: code }),
    inhalt: z.object({ bemerkung: text.optional() }),
  },
  OHNE_ZIEL_BEGRUENDET: { titel: 'Ohne Ziel weiter', codes: Leer, inhalt: z.object({ begruendung: text }) },
  SCHRITT_GEPLANT: {
    titel: 'Schritt geplant',
    codes: z.object({
      schrittId: id,
      /** Left out: a task without a Ziel. */
      zielId: id.optional(),
      wer: code,
      faelligAm: datum.optional(),
      /** VERWEIS: the Fallmanagement elsewhere does it (VB-01). */
      schrittart: code.optional(),
    }),
    inhalt: z.object({ was: text, fuer: text.optional() }),
  },
  SCHRITT_GEAENDERT: {
    titel: 'Schritt geändert',
    codes: z.object({ schrittId: id, felder: z.array(code) }),
    inhalt: Vorher,
  },
  SCHRITT_ERLEDIGT: {
    titel: 'Schritt erledigt',
    codes: z.object({ schrittId: id }),
    inhalt: z.object({ was: text }),
  },
  SCHRITT_ENTFALLEN: {
    titel: 'Schritt entfallen',
    codes: z.object({ schrittId: id }),
    inhalt: z.object({ was: text }),
  },
  SCHRITT_WIEDER_OFFEN: {
    titel: 'Schritt wieder offen',
    codes: z.object({ schrittId: id }),
    inhalt: z.object({ was: text }),
  },
  KONTAKT_ERFASST: {
    titel: 'Kontakt',
    codes: z.object({
      kontaktId: id,
      art: code,
      erreicht: z.boolean(),
      vomPapier: z.boolean(),
      abgebrochen: z.boolean().optional(),
      themen: z.array(code),
      dauerMinuten: z.int().optional(),
    }),
    inhalt: z.object({ notiz: text.optional() }),
  },
  KONTAKT_BERICHTIGT: {
    titel: 'Kontakt berichtigt',
    codes: z.object({ kontaktId: id, felder: z.array(code) }),
    inhalt: Vorher,
  },
  TERMIN_GESETZT: {
    titel: 'Nächster Termin',
    codes: z.object({ art: code.nullable(), datum: datum.nullable(), um: z.string().optional() }),
    inhalt: z.object({ grund: text.optional(), ort: text.optional(), zweitePerson: text.optional() }),
  },
  SICHTUNG_ERFASST: {
    titel: 'Sichtung',
    codes: z.object({ sichtungsergebnis: code }),
    inhalt: z.object({ bemerkung: text.optional() }),
  },
  RUHEND_GESETZT: {
    titel: 'Fall ruht',
    codes: z.object({ grund: code }),
    inhalt: z.object({ bemerkung: text.optional() }),
  },
  FORTGEFUEHRT: { titel: 'Fall wird fortgeführt', codes: z.object({ zustand: code }), inhalt: null },
  ABGESCHLOSSEN: {
    titel: 'Fall abgeschlossen',
    codes: z.object({ grund: code, nachsorgeAm: datum.optional(), ziele: z.record(z.string(), code) }),
    inhalt: z.object({ offenes: text.optional() }),
  },
  NACHSORGE_BEENDET: {
    titel: 'Nachsorge beendet',
    codes: z.object({ nachsorgeergebnis: code.optional() }),
    inhalt: z.object({ bemerkung: text.optional() }),
  },
  VERTRETUNG_ERTEILT: {
    titel: 'Vertretung erteilt',
    codes: z.object({
      kontoId: id,
      von: datum,
      bis: datum,
      grund: code,
      einwilligungId: id.optional(),
      rechtsgrundlage: code.optional(),
    }),
    inhalt: null,
  },
  VERTRETUNGSGRUNDLAGE_GENANNT: {
    titel: 'Rechtsgrundlage der Vertretung genannt',
    codes: z.object({ abspracheId: id, rechtsgrundlage: code }),
    inhalt: z.object({ begruendung: text }),
  },
  VERTRETUNG_BEENDET: { titel: 'Vertretung beendet', codes: z.object({ kontoId: id }), inhalt: null },
  // Written by the database (migration 0023): who acts may not open the Akte, or no longer.
  UEBERGABE_ANGEBOTEN: {
    titel: 'Übergabe angeboten',
    codes: Uebergabe.extend({ frist: datum }),
    inhalt: null,
  },
  UEBERGEBEN: { titel: 'Akte übergeben', codes: Uebergabe, inhalt: null },
  UEBERGABE_ABGELEHNT: { titel: 'Übergabe abgelehnt', codes: Uebergabe, inhalt: null },
  UEBERGABE_ZURUECKGEGEBEN: { titel: 'Akte zurückgegeben', codes: Uebergabe, inhalt: null },
  UEBERGABE_ZURUECKGEZOGEN: { titel: 'Übergabe zurückgezogen', codes: Uebergabe, inhalt: null },
  ABGABE_ANGEBOTEN: {
    titel: 'Übergabe an eine andere Stelle angeboten',
    codes: Abgabe.extend({ anlass: code, frist: datum }),
    inhalt: null,
  },
  ABGABE_ANGENOMMEN: { titel: 'Von der anderen Stelle angenommen', codes: Abgabe, inhalt: null },
  ABGABE_ABGELEHNT: {
    titel: 'Von der anderen Stelle abgelehnt',
    codes: Abgabe.extend({ grund: code }),
    inhalt: null,
  },
  ABGABE_ZURUECKGEZOGEN: {
    titel: 'Übergabe an eine andere Stelle zurückgezogen',
    codes: Abgabe,
    inhalt: null,
  },
  ABGEGEBEN: {
    titel: 'An eine andere Stelle übergeben',
    codes: Abgabe.extend({ einwilligungId: id, angaben: z.array(code) }),
    inhalt: z.object({ empfaenger: text }),
  },
  ABGABE_UEBERNOMMEN: {
    titel: 'Von einer anderen Stelle übernommen',
    codes: z.object({ abgabeId: id, anlass: code }),
    inhalt: z.object({ stelle: text, person: text, nummer: text }),
  },
  // What an entry of the Rechtskreis says is sealed, its kind and its days too: codes hold ids and names of fields only.
  RECHTSKREIS_ERFASST: {
    titel: 'Rechtskreis: Eintrag',
    codes: z.object({ eintragId: id, personId: id }),
    inhalt: z.object({ eintrag: Eintrag }),
  },
  RECHTSKREIS_BERICHTIGT: {
    titel: 'Rechtskreis: Eintrag berichtigt',
    codes: z.object({ eintragId: id, felder: z.array(code) }),
    inhalt: z.object({ eintrag: Eintrag, vorher: Eintrag }),
  },
  RECHTSKREIS_BEENDET: {
    titel: 'Rechtskreis: Ende eingetragen',
    codes: z.object({ eintragId: id }),
    inhalt: z.object({ eintrag: Eintrag, vorher: Eintrag }),
  },
  RECHTSKREIS_ZURUECKGENOMMEN: {
    titel: 'Rechtskreis: Eintrag zurückgenommen',
    codes: z.object({ eintragId: id }),
    inhalt: z.object({ grund: text, vorher: Eintrag }),
  },
  HINWEIS_ZURUECKGESTELLT: {
    titel: 'Hinweis zurückgestellt',
    codes: z.object({ zurueckstellungId: id }),
    inhalt: z.object({ titel: text, grund: text }),
  },
  HINWEIS_WIEDER_GEZEIGT: {
    titel: 'Hinweis wird wieder gezeigt',
    codes: z.object({ zurueckstellungId: id }),
    inhalt: null,
  },
  ...UMFELD_EREIGNISSE,
} as const satisfies Record<string, Art>;

export type EreignisArt = keyof typeof EREIGNISSE;
export const EREIGNIS_ARTEN = Object.keys(EREIGNISSE) as EreignisArt[];

export function isEreignisArt(text: string): text is EreignisArt {
  return Object.hasOwn(EREIGNISSE, text);
}

type Inhalt<A extends EreignisArt> = (typeof EREIGNISSE)[A]['inhalt'];
type MitInhalt<A extends EreignisArt> =
  Inhalt<A> extends z.ZodObject
    ? Record<string, never> extends z.input<Inhalt<A>>
      ? { inhalt?: z.input<Inhalt<A>> }
      : { inhalt: z.input<Inhalt<A>> }
    : { inhalt?: never };

/** What a use case records: art, codes and, where the kind has one, content. */
export type Ereignis = {
  [A in EreignisArt]: { art: A; codes: z.input<(typeof EREIGNISSE)[A]['codes']> } & MitInhalt<A>;
}[EreignisArt];
