import { z } from 'zod';
import { addDays, type PlainDate } from '#src/core/plain-date.ts';
import { absatz, Uhrzeit, zeile } from '#src/modules/akte/feld.model.ts';
import { SPRACHE_CODES } from '#src/modules/akte/wertelisten/sprachen.ts';
import { EMAIL, isWebadresse, TELEFON, WOCHENTAGE } from '#src/modules/angebot/angebot.model.ts';
import { BARRIEREFREIHEIT_CODES } from '#src/modules/angebot/wertelisten/angebot.ts';
import { GEBIETSART_CODES, TERMINART_CODES } from './wertelisten/anlaufstelle.ts';

const HOECHSTENS = { zeiten: 10, kommunen: 60 } as const;

const STRASSE = /^[\p{L}\p{M}0-9 .,'’/()-]*\d[\p{L}0-9 .,/()-]{0,20}$/u;

const leer = (wert: unknown): boolean =>
  wert === null || wert === undefined || (typeof wert === 'string' && wert.trim() === '');
const oderNull = <T extends z.ZodType>(feld: T) =>
  z.preprocess((wert) => (leer(wert) ? null : wert), feld.nullable()).default(null as never);
const auswahl = <const T extends readonly [string, ...string[]]>(codes: T) =>
  z
    .array(z.enum(codes))
    .max(codes.length)
    .default([])
    .transform((liste) => [...new Set(liste)].sort((a, b) => codes.indexOf(a) - codes.indexOf(b)));

const Oeffnung = z
  .object({ tage: auswahl(WOCHENTAGE), von: Uhrzeit, bis: Uhrzeit })
  .refine(({ tage }) => tage.length > 0, { path: ['tage'], message: 'Wählen Sie mindestens einen Tag.' })
  .refine(({ von, bis }) => bis > von, { path: ['bis'], message: 'Die Zeit endet vor ihrem Anfang.' });

/** What an Anlaufstelle says of itself. Everything is read by anybody: an address of an office, never of a person. */
export const Anlaufstellenangaben = z
  .object({
    name: zeile(160),
    /** A form of its own: a house with its number, no sentence. */
    strasse: oderNull(
      zeile(100).refine(
        (wert) => STRASSE.test(wert),
        'Schreiben Sie Straße und Hausnummer, zum Beispiel „Am Anger 7“.',
      ),
    ),
    plz: oderNull(
      z
        .string()
        .trim()
        .regex(/^\d{5}$/, 'Eine Postleitzahl hat fünf Ziffern.'),
    ),
    ort: zeile(120),
    anfahrt: oderNull(absatz(500)),
    telefon: oderNull(
      zeile(40).refine(
        (wert) => TELEFON.test(wert),
        'Schreiben Sie die Nummer mit Ziffern, zum Beispiel 02731 55 10.',
      ),
    ),
    email: oderNull(
      zeile(200).refine((wert) => EMAIL.test(wert), 'Schreiben Sie die E-Mail-Adresse so: name@stelle.de.'),
    ),
    webseite: oderNull(zeile(300).refine(isWebadresse, 'Schreiben Sie die Adresse mit https:// am Anfang.')),
    zeiten: z.array(Oeffnung).max(HOECHSTENS.zeiten).default([]),
    termin: auswahl(TERMINART_CODES).refine(
      (liste) => liste.length > 0,
      'Wählen Sie, wie jemand beraten wird.',
    ),
    sprachen: auswahl(SPRACHE_CODES),
    barrierefreiheit: auswahl(BARRIEREFREIHEIT_CODES),
    hinweis: oderNull(absatz(500)),
    gebiet: z.enum(GEBIETSART_CODES),
    kommunen: z
      .array(z.uuid())
      .max(HOECHSTENS.kommunen)
      .default([])
      .transform((liste) => [...new Set(liste)].sort()),
  })
  .refine(({ telefon, email, strasse }) => telefon !== null || email !== null || strasse !== null, {
    path: ['telefon'],
    message: 'Geben Sie eine Telefonnummer, eine E-Mail-Adresse oder eine Straße an.',
  })
  .refine(({ gebiet, kommunen }) => (gebiet === 'KOMMUNEN') === kommunen.length > 0, {
    path: ['kommunen'],
    message: 'Wählen Sie die Kommunen, oder „Für den ganzen Standort“.',
  });
export type Anlaufstellenangaben = z.infer<typeof Anlaufstellenangaben>;

/** Free texts that are checked for what identifies a person. */
export function listFreitexte({ name, anfahrt, hinweis }: Anlaufstellenangaben): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ name, anfahrt, hinweis }).filter((paar): paar is [string, string] => paar[1] !== null),
  );
}

/** Not confirmed for the rhythm of the directory: it may still be right. */
export function isVeraltet(bestaetigtAm: string, heute: PlainDate, rhythmusTage: number): boolean {
  return bestaetigtAm < addDays(heute, -rhythmusTage);
}

/** Does it cover this place? The Standort itself is covered by those that cover all of it. */
export function containsOrt(
  { gebiet, kommunen }: Pick<Anlaufstellenangaben, 'gebiet' | 'kommunen'>,
  ortId: string,
): boolean {
  return gebiet === 'STANDORT' || kommunen.includes(ortId);
}
