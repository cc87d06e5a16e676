import { z } from 'zod';
import type { Feldfehler } from '#src/core/contract/ablehnung.ts';
import { formatGerman, isPlainDate, type PlainDate } from '#src/core/plain-date.ts';
import { absatz, Datum, zeile } from '#src/modules/akte/feld.model.ts';
import {
  AUFNAHMEKRITERIEN,
  AUFNAHMEKRITERIUM_CODES,
  DRINGLICHKEIT_CODES,
  DRINGLICHKEITEN,
  FALLMANAGEMENT,
  FALLMANAGEMENT_CODES,
} from '#src/modules/akte/wertelisten/aufnahme.ts';
import { SPRACHE_CODES } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICH_CODES } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import type { Zugangsweg } from '#src/modules/akte/wertelisten/zugangswege.ts';
import { computeGueltigBis, type Form, FORMEN } from '#src/modules/einwilligung/einwilligung.model.ts';
import { EMPFAENGERART_CODES } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { zeileOderLeer } from '#src/modules/person/felder.model.ts';

export const ANFRAGE_ZUSTAENDE = ['OFFEN', 'UEBERNOMMEN', 'ABGESAGT'] as const;
export type Anfragezustand = (typeof ANFRAGE_ZUSTAENDE)[number];

/** The consent is asked for as the Grundvoraussetzung, with day and form, so it is no box among the criteria. */
export const SICHTBARE_KRITERIEN = AUFNAHMEKRITERIEN.filter(
  ({ code }) => code !== 'EINWILLIGUNG_ZUSAMMENARBEIT',
);

/** A call-back needs a number that can be dialled: three digits at least (110 and extensions are the shortest). */
export const isTelefonnummer = (text: string): boolean => (text.match(/\p{Nd}/gu)?.length ?? 0) >= 3;
export const TELEFON_FALSCH = 'Geben Sie eine Telefonnummer mit Ziffern ein.';

const Stelle = z.object({
  art: z.enum(EMPFAENGERART_CODES),
  name: zeile(200),
  ansprechperson: zeile(200),
  telefon: zeile(60).refine(isTelefonnummer, TELEFON_FALSCH),
  erreichbar: zeileOderLeer(200),
});

/** What the asking Stelle writes. There is no field for a name, a day of birth or an address of the person. */
export const ANFRAGEFELDER = {
  stelle: Stelle,
  sprache: z.enum(SPRACHE_CODES),
  bedarfe: z
    .array(z.enum(THEMENBEREICH_CODES))
    .min(1, 'Wählen Sie mindestens ein Thema.')
    .max(THEMENBEREICH_CODES.length)
    .transform((liste) => [...new Set(liste)]),
  anliegen: absatz(1_000),
  kriterien: z.array(z.enum(AUFNAHMEKRITERIUM_CODES)).max(AUFNAHMEKRITERIUM_CODES.length).default([]),
  fallmanagement: z.enum(FALLMANAGEMENT_CODES).nullable().default(null),
  dringlichkeit: z.enum(DRINGLICHKEIT_CODES).nullable().default(null),
} as const;

/** The consent lies with the asking Stelle, so its words are not those of an own consent. */
export const EINWILLIGUNGSFORMEN = {
  SCHRIFTLICH: 'schriftlich',
  ELEKTRONISCH: 'elektronisch',
  MUENDLICH_DOKUMENTIERT: 'mündlich, bei der anfragenden Stelle festgehalten',
} as const satisfies Record<Form, string>;

/** Consent of the person that the asking Stelle holds: without it nothing is taken. */
export const Einwilligungsangabe = z.object({
  am: Datum,
  form: z.enum(FORMEN),
  erteilt: z.literal(true, 'Ohne Einwilligung der Person nehmen wir keine Anfrage an.'),
});

/** As it is sealed and shown in the inbox. */
export const Anfrageinhalt = z.object({
  stelle: z.object({
    art: z.enum(EMPFAENGERART_CODES),
    name: z.string(),
    ansprechperson: z.string(),
    telefon: z.string(),
    erreichbar: z.string().nullable(),
  }),
  sprache: z.enum(SPRACHE_CODES),
  bedarfe: z.array(z.enum(THEMENBEREICH_CODES)),
  anliegen: z.string(),
  kriterien: z.array(z.enum(AUFNAHMEKRITERIUM_CODES)),
  fallmanagement: z.enum(FALLMANAGEMENT_CODES).nullable(),
  dringlichkeit: z.enum(DRINGLICHKEIT_CODES).nullable(),
});
export type Anfrageinhalt = z.infer<typeof Anfrageinhalt>;
export const Absageinhalt = z.object({ hilfe: z.string() });

export const RUECKRUFSTAENDE = ['WARTET', 'HEUTE', 'UEBERFAELLIG', 'ERREICHT', 'BEANTWORTET'] as const;
type Rueckrufstand = (typeof RUECKRUFSTAENDE)[number];

/** Where the call-back stands today. Reached or answered, nothing is due any more. */
export function computeRueckrufstand(
  anfrage: { zustand: Anfragezustand; rueckrufBis: PlainDate; rueckrufAm: PlainDate | null },
  heute: PlainDate,
): Rueckrufstand {
  if (anfrage.zustand !== 'OFFEN') return 'BEANTWORTET';
  if (anfrage.rueckrufAm !== null) return 'ERREICHT';
  if (anfrage.rueckrufBis < heute) return 'UEBERFAELLIG';
  return anfrage.rueckrufBis === heute ? 'HEUTE' : 'WARTET';
}

/** A day that somebody else states: never in the future. */
function checkVergangen(pointer: string, tag: PlainDate, heute: PlainDate): readonly Feldfehler[] {
  return tag <= heute
    ? []
    : [{ pointer, code: 'DATUM_IN_ZUKUNFT', detail: 'Wählen Sie heute oder einen früheren Tag.' }];
}

/** The day of a consent: no older than a consent lasts, so that a mistyped year is found. */
export function checkEinwilligungstag(
  pointer: string,
  tag: PlainDate,
  heute: PlainDate,
): readonly Feldfehler[] {
  if (computeGueltigBis(tag) >= heute) return checkVergangen(pointer, tag, heute);
  const detail =
    'Diese Einwilligung ist älter als zwölf Monate. Prüfen Sie das Jahr, oder fragen Sie die Person neu.';
  return [{ pointer, code: 'EINWILLIGUNG_ALT', detail }];
}

/** The day of a call-back: not before the Anfrage came. */
export function checkRueckruftag(
  pointer: string,
  tag: PlainDate,
  eingegangenAm: PlainDate,
  heute: PlainDate,
): readonly Feldfehler[] {
  if (tag >= eingegangenAm) return checkVergangen(pointer, tag, heute);
  const detail = `Die Anfrage kam am ${formatGerman(eingegangenAm)}. Wählen Sie diesen oder einen späteren Tag.`;
  return [{ pointer, code: 'TAG_VOR_EINGANG', detail }];
}

const WEGE: Partial<Record<Anfrageinhalt['stelle']['art'], Zugangsweg>> = {
  JOBCENTER: 'JOBCENTER_AGENTUR',
  ARBEITSAGENTUR: 'JOBCENTER_AGENTUR',
  SOZIALAMT: 'SOZIALAMT',
  JUGENDAMT: 'JUGENDAMT',
  AUSLAENDERBEHOERDE: 'AUSLAENDERBEHOERDE',
  EINBUERGERUNGSBEHOERDE: 'AUSLAENDERBEHOERDE',
  FACHBERATUNGSSTELLE: 'FACHBERATUNGSSTELLE',
  MBE: 'ANDERES_PROGRAMM',
  JMD: 'ANDERES_PROGRAMM',
  TEILHABEMANAGEMENT: 'ANDERES_PROGRAMM',
  MSO: 'EHRENAMT_VEREIN_MSO',
  EHRENAMT: 'EHRENAMT_VEREIN_MSO',
  FLUECHTLINGSINITIATIVE: 'EHRENAMT_VEREIN_MSO',
  GEMEINSCHAFTSUNTERKUNFT: 'GEMEINSCHAFTSUNTERKUNFT',
};

/** Zugangsweg of what comes of the Anfrage: the category of the survey that names this kind of Stelle, else the general one. */
export function toZugangsweg(art: Anfrageinhalt['stelle']['art']): Zugangsweg {
  return WEGE[art] ?? 'FACHLICHE_VERMITTLUNG';
}

/** The note of the new Kurzberatung: who asked and how to reach them, the consent, the concern as it was written. */
export function formatUebernahmenotiz(
  { stelle, anliegen, kriterien, fallmanagement, dringlichkeit }: Anfrageinhalt,
  anfrage: { eingegangenAm: PlainDate; einwilligungAm: PlainDate; einwilligungForm: Form },
): string {
  const { name, ansprechperson, telefon, erreichbar } = stelle;
  const zeilen = [
    `Fallanfrage vom ${formatGerman(anfrage.eingegangenAm)}: ${name}, ${ansprechperson}, Telefon ${telefon}${erreichbar === null ? '' : ` (${erreichbar})`}`,
    `Einwilligung der Person laut Stelle: ${formatGerman(anfrage.einwilligungAm)}, ${EINWILLIGUNGSFORMEN[anfrage.einwilligungForm]}`,
    ...(dringlichkeit === null ? [] : [`Dringlichkeit: ${textOf(DRINGLICHKEITEN, dringlichkeit)}`]),
    ...(fallmanagement === null ? [] : [`Anderes Fallmanagement: ${textOf(FALLMANAGEMENT, fallmanagement)}`]),
    ...(kriterien.length === 0
      ? []
      : [
          `Kriterien aus Sicht der Stelle: ${kriterien.map((code) => textOf(AUFNAHMEKRITERIEN, code)).join('; ')}`,
        ]),
  ];
  return `${zeilen.join('\n')}\n\n${anliegen}`;
}

/** `19.10.2026`, or nothing. */
export function formatTag(datum: string | null): string {
  return datum !== null && isPlainDate(datum) ? formatGerman(datum) : '';
}
