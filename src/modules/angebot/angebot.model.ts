import { z } from 'zod';
import { type JsonWert, toCanonicalJson } from '#src/core/json-canonical.ts';
import { addDays, type PlainDate } from '#src/core/plain-date.ts';
import { absatz, Datum, Uhrzeit, zeile } from '#src/modules/akte/feld.model.ts';
import { SPRACHE_CODES } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICH_CODES } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { EMPFAENGERART_CODES } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import {
  ANGEBOTSART_CODES,
  ANMELDUNG_CODES,
  BARRIEREFREIHEIT_CODES,
  KINDERBETREUUNG_CODES,
  KOSTEN_CODES,
  NIVEAU_CODES,
  ORTSART_CODES,
  PLATZSTAND_CODES,
  RECHTSKREIS_CODES,
  ZIELGRUPPE_CODES,
} from './wertelisten/angebot.ts';

export const ANGEBOT_ZUSTAENDE = ['GUELTIG', 'ARCHIVIERT'] as const;
export type AngebotZustand = (typeof ANGEBOT_ZUSTAENDE)[number];

export const LAENGEN = { titel: 160, beschreibung: 4_000, einfach: 2_000, zusatz: 500, kurz: 200 } as const;
/** So many places, dates, translations an Angebot has at most. */
const HOECHSTENS = { orte: 20, termine: 20, gebiete: 40, unterlagen: 20, uebersetzungen: 9 } as const;

const leer = (text: string | null | undefined) => text === null || text === undefined || text.trim() === '';
/** A line that may be left out: blank counts as left out. */
export function zeileOderNull(hoechstens: number = LAENGEN.kurz) {
  return z
    .preprocess((wert) => (leer(wert as string) ? null : wert), zeile(hoechstens).nullable())
    .default(null);
}
function absatzOderNull(hoechstens: number = LAENGEN.zusatz) {
  return z
    .preprocess((wert) => (leer(wert as string) ? null : wert), absatz(hoechstens).nullable())
    .default(null);
}
export const tagOderNull = z
  .preprocess((wert) => (wert === '' ? null : wert), Datum.nullable())
  .default(null);
const zeitOderNull = z.preprocess((wert) => (wert === '' ? null : wert), Uhrzeit.nullable()).default(null);

/** Digits, blanks and what stands between them; no letters, so that nothing else hides in a number. */
export const TELEFON = /^[+0-9][0-9 ()/.-]{3,39}$/;
export const EMAIL = /^[^\s@<>"'(),:;]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,180}[a-z0-9])?\.[a-z]{2,24}$/i;
const telefon = z
  .preprocess((wert) => (leer(wert as string) ? null : wert), zeile(40).nullable())
  .default(null)
  .refine(
    (wert) => wert === null || TELEFON.test(wert),
    'Schreiben Sie die Nummer mit Ziffern, zum Beispiel 02731 55 10.',
  );
const emailOderNull = z
  .preprocess((wert) => (leer(wert as string) ? null : wert), zeile(200).nullable())
  .default(null)
  .refine(
    (wert) => wert === null || EMAIL.test(wert),
    'Schreiben Sie die E-Mail-Adresse so: name@stelle.de.',
  );
/** Only pages of the web: a link of another kind could run something. */
const webseiteOderNull = z
  .preprocess((wert) => (leer(wert as string) ? null : wert), zeile(300).nullable())
  .default(null)
  .refine((wert) => wert === null || isWebadresse(wert), 'Schreiben Sie die Adresse mit https:// am Anfang.');

export function isWebadresse(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
}

const auswahl = <const T extends readonly [string, ...string[]]>(
  codes: T,
  hoechstens: number = codes.length,
) =>
  z
    .array(z.enum(codes))
    .max(hoechstens)
    .default([])
    .transform((liste) => [...new Set(liste)].sort((a, b) => codes.indexOf(a) - codes.indexOf(b)));

const grad = (rand: number) => z.number().min(-rand).max(rand).nullable().default(null);

/** A place, or a way without one. Breite and Laenge in degrees (WGS 84), both or none. */
export const Ort = z
  .object({
    art: z.enum(ORTSART_CODES),
    name: zeileOderNull(),
    strasse: zeileOderNull(),
    plz: z
      .preprocess(
        (wert) => (leer(wert as string) ? null : wert),
        z
          .string()
          .trim()
          .regex(/^\d{5}$/, 'Eine Postleitzahl hat fünf Ziffern.')
          .nullable(),
      )
      .default(null),
    ort: zeileOderNull(120),
    anfahrt: absatzOderNull(),
    breite: grad(90),
    laenge: grad(180),
    url: webseiteOderNull,
  })
  .refine(({ breite, laenge }) => (breite === null) === (laenge === null), {
    path: ['laenge'],
    message: 'Geben Sie Breite und Länge beide an, oder keine.',
  })
  .refine(({ art, ort }) => art !== 'VOR_ORT' || ort !== null, {
    path: ['ort'],
    message: 'Schreiben Sie, in welchem Ort.',
  });
export type Ort = z.infer<typeof Ort>;

export const WOCHENTAGE = ['MO', 'DI', 'MI', 'DO', 'FR', 'SA', 'SO'] as const;
/** When it takes place: opening hours, a course with begin and end, or in words. */
export const Termin = z
  .object({
    beginn: tagOderNull,
    ende: tagOderNull,
    wochentage: auswahl(WOCHENTAGE),
    von: zeitOderNull,
    bis: zeitOderNull,
    text: absatzOderNull(),
  })
  .refine(({ beginn, ende }) => beginn === null || ende === null || ende >= beginn, {
    path: ['ende'],
    message: 'Das Ende liegt vor dem Beginn.',
  })
  .refine(({ von, bis }) => von === null || bis === null || bis > von, {
    path: ['bis'],
    message: 'Die Zeit endet vor ihrem Anfang.',
  });

/** Languages of public pages beside German. */
export const UEBERSETZUNGSSPRACHEN = ['ar', 'bg', 'en', 'fa', 'fr', 'ro', 'ru', 'tr', 'uk'] as const;

/**
 * Everything an Angebot says. Fits HSDS 3.0 (service, service_at_location, location, schedule, language, cost_option,
 * required_document, accessibility, contact, phone, service_area, program, funding); what another directory says beyond
 * that is kept beside it (`fremdangaben`), so that nothing is lost.
 */
export const Angaben = z
  .object({
    titel: zeile(LAENGEN.titel),
    kurzname: zeileOderNull(),
    beschreibung: absatz(LAENGEN.beschreibung),
    /** The same in plain words for everybody. */
    einfach: absatzOderNull(LAENGEN.einfach),
    uebersetzungen: z
      .array(
        z.object({
          sprache: z.enum(UEBERSETZUNGSSPRACHEN),
          titel: zeile(LAENGEN.titel),
          beschreibung: absatz(LAENGEN.beschreibung),
        }),
      )
      .max(HOECHSTENS.uebersetzungen)
      .default([])
      .refine(
        (liste) => new Set(liste.map(({ sprache }) => sprache)).size === liste.length,
        'Jede Sprache steht nur einmal da.',
      ),
    art: z.enum(ANGEBOTSART_CODES),
    bereiche: auswahl(THEMENBEREICH_CODES).refine(
      (liste) => liste.length > 0,
      'Wählen Sie mindestens einen Lebensbereich.',
    ),
    zielgruppen: auswahl(ZIELGRUPPE_CODES),
    zielgruppeText: absatzOderNull(),
    alterVon: z.number().int().min(0).max(120).nullable().default(null),
    alterBis: z.number().int().min(0).max(120).nullable().default(null),
    rechtskreise: auswahl(RECHTSKREIS_CODES),
    programm: zeileOderNull(),
    sprachen: auswahl(SPRACHE_CODES, 40),
    sprachmittlung: absatzOderNull(),
    kosten: z.object({ art: z.enum(KOSTEN_CODES), text: absatzOderNull() }),
    anmeldung: z.object({ art: z.enum(ANMELDUNG_CODES), text: absatzOderNull() }),
    unterlagen: z.array(zeile()).max(HOECHSTENS.unterlagen).default([]),
    plaetze: z.object({
      stand: z.enum(PLATZSTAND_CODES),
      frei: z.number().int().min(0).max(10_000).nullable().default(null),
      wartezeitWochen: z.number().int().min(0).max(520).nullable().default(null),
      /** Day on which this was so. */
      am: tagOderNull,
    }),
    termine: z.array(Termin).max(HOECHSTENS.termine).default([]),
    niveaus: auswahl(NIVEAU_CODES),
    kinderbetreuung: z.object({ art: z.enum(KINDERBETREUUNG_CODES), text: absatzOderNull() }),
    barrierefreiheit: z.object({ merkmale: auswahl(BARRIEREFREIHEIT_CODES), text: absatzOderNull() }),
    orte: z.array(Ort).max(HOECHSTENS.orte).default([]),
    /** Kommunen and parts for which it is; none: for everybody. */
    gebiete: z.array(zeile(120)).max(HOECHSTENS.gebiete).default([]),
    /** Contact in the office, never private. The name is for staff alone. */
    kontakt: z.object({ funktion: zeileOderNull(), name: zeileOderNull(120), telefon, email: emailOderNull }),
    webseite: webseiteOderNull,
    qualifikation: absatzOderNull(),
    foerderung: zeileOderNull(),
    hinweis: absatzOderNull(),
  })
  .refine(({ alterVon, alterBis }) => alterVon === null || alterBis === null || alterBis >= alterVon, {
    path: ['alterBis'],
    message: 'Das höchste Alter liegt unter dem niedrigsten.',
  })
  .refine(
    ({ plaetze }) => plaetze.am !== null || !['FREI', 'WENIGE', 'VOLL', 'WARTELISTE'].includes(plaetze.stand),
    {
      path: ['plaetze', 'am'],
      message: 'Schreiben Sie, an welchem Tag das so war.',
    },
  );
export type Angaben = z.infer<typeof Angaben>;

/** Who offers it. `art` is the kind of Stelle that a Verweis names. */
export const Anbieterangaben = z.object({
  name: zeile(160),
  art: z.enum(EMPFAENGERART_CODES),
  beschreibung: absatzOderNull(LAENGEN.einfach),
  webseite: webseiteOderNull,
  telefon,
  email: emailOderNull,
  strasse: zeileOderNull(),
  plz: zeileOderNull(10),
  ort: zeileOderNull(120),
  /** Who keeps the entries up to date: official address, for reminders. */
  pflege: z.object({ funktion: zeileOderNull(), email: emailOderNull, telefon }),
});
export type Anbieterangaben = z.infer<typeof Anbieterangaben>;

/** How fresh an entry is: VERALTET was not confirmed for the rhythm, ABGELAUFEN ended by its own words. */
export const FRISCHEN = ['FRISCH', 'VERALTET', 'ABGELAUFEN'] as const;
export type Frische = (typeof FRISCHEN)[number];

export function computeFrische(
  { bestaetigtAm, gueltigBis }: { bestaetigtAm: string; gueltigBis: string | null },
  heute: PlainDate,
  rhythmusTage: number,
): Frische {
  if (gueltigBis !== null && gueltigBis < heute) return 'ABGELAUFEN';
  return bestaetigtAm < addDays(heute, -rhythmusTage) ? 'VERALTET' : 'FRISCH';
}

/** One changed field with what stood there and what stands there now. */
export type Aenderung = { feld: string; alt: unknown; neu: unknown };

/** Fields that differ, by their content. */
export function diffAngaben(
  alt: Readonly<Record<string, unknown>>,
  neu: Readonly<Record<string, unknown>>,
): Aenderung[] {
  return [...new Set([...Object.keys(alt), ...Object.keys(neu)])]
    .filter((feld) => toVergleich(alt[feld]) !== toVergleich(neu[feld]))
    .map((feld) => ({ feld, alt: alt[feld] ?? null, neu: neu[feld] ?? null }));
}

/** The database keeps the fields of an object in an order of its own. */
const toVergleich = (wert: unknown): string => toCanonicalJson((wert ?? null) as JsonWert);

/** Free texts of an Angebot that are checked for what identifies a person; contact fields are official by themselves. */
export function listFreitexte(angaben: Angaben): Record<string, string> {
  const texte: Record<string, string | null> = {
    titel: angaben.titel,
    beschreibung: angaben.beschreibung,
    einfach: angaben.einfach,
    zielgruppeText: angaben.zielgruppeText,
    sprachmittlung: angaben.sprachmittlung,
    kostenText: angaben.kosten.text,
    anmeldungText: angaben.anmeldung.text,
    kinderbetreuungText: angaben.kinderbetreuung.text,
    barrierefreiheitText: angaben.barrierefreiheit.text,
    qualifikation: angaben.qualifikation,
    hinweis: angaben.hinweis,
  };
  return Object.fromEntries(
    Object.entries(texte).filter((paar): paar is [string, string] => paar[1] !== null),
  );
}
