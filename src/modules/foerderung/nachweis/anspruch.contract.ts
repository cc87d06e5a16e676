import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { absatz, Datum, Version, zeile } from '#src/modules/akte/feld.model.ts';
import {
  ALLE_VORAUSSETZUNGEN,
  ANSPRUCHSARTEN,
  ANSPRUCHSHANDLUNGEN,
  FORDERUNGEN,
  GRENZARTEN,
} from './anspruch.model.ts';

export const ANSPRUCHSTEXT_HOECHSTENS = 5_000;
export const RATEN_HOECHSTENS = 36;

const tag = z.iso.date();
const cent = z.number().int();

const Faelligkeitsform = z.object({ am: tag, betrag: cent, offen: cent });

/** A proposal or a measure as the page shows it. */
export const Massnahmenform = z.object({
  lfd: z.number().int(),
  art: z.enum(ANSPRUCHSARTEN),
  forderung: z.enum(FORDERUNGEN),
  voraussetzung: z.enum(ALLE_VORAUSSETZUNGEN),
  betrag: cent,
  zinsen: cent,
  rest: cent,
  befristetBis: tag.nullable(),
  antragAm: tag.nullable(),
  einwilligung: z.object({ am: tag, aktenzeichen: z.string() }).nullable(),
  sicherheit: z.string(),
  zinsverzicht: z.string(),
  text: z.string(),
  person: z.string().nullable(),
  am: tag,
  beendetAm: tag.nullable(),
  raten: z.array(z.object({ am: tag, betrag: cent })),
  /** Of a Stundung that runs: what is due on which day, and what of it is open. */
  faelligkeiten: z.array(Faelligkeitsform),
  /** Enough Raten are late that all can be made due (OQ-F-104). */
  verzug: z.boolean(),
  bescheid: z.boolean(),
});
export type Massnahmenform = z.infer<typeof Massnahmenform>;

export const Anspruchsform = z.object({
  handlungen: z.array(z.enum(ANSPRUCHSHANDLUNGEN)),
  /** Claims that are made known, with what is open of each. */
  forderungen: z.array(
    z.object({
      forderung: z.enum(FORDERUNGEN),
      offen: cent,
      /** The next day of payment; null when nothing is open. */
      faelligAm: tag.nullable(),
      /** Written off for a time: the day of the next look, which is no day of payment. Null for who must not see it. */
      ruhtBis: tag.nullable(),
      erledigt: cent,
      dazu: cent,
      /** Before its Bestandskraft a claim is deferred at most. */
      bestandskraeftig: z.boolean(),
      /** Whether a Stundung bears interest here (OQ-F-103). */
      verzinslich: z.boolean(),
    }),
  ),
  /** Up to where the Bezirksregierung decides by itself, for who proposes or decides; every one of them is an assumption. */
  grenzen: z.array(
    z.object({
      art: z.enum(GRENZARTEN),
      betrag: cent,
      monate: z.number().int().nullable(),
      fragen: z.array(z.string()),
    }),
  ),
  vorschlag: Massnahmenform.nullable(),
  massnahmen: z.array(Massnahmenform),
});

const params = z.object({ foerderfallId: z.uuid() });
const anspruch = {
  domaene: 'foerderung',
  zweck: 'Verwendungsnachweis nach der Richtlinie vom 12.12.2024',
  protokoll: { art: 'VERAENDERUNG', objektart: 'foerderfall' },
  methode: 'POST',
  params,
  antwort: SchreibAntwort,
} as const;

const optional = (hoechstens: number) =>
  z
    .string()
    .transform((text) => text.trim())
    .pipe(z.string().max(hoechstens, `Kürzen Sie den Text auf höchstens ${hoechstens} Zeichen.`));

export const createAnspruchsvorschlagRoute = defineRoute({
  ...anspruch,
  id: 'foerderung.createAnspruchsvorschlag',
  pfad: '/foerderfaelle/:foerderfallId/nachweis/anspruchsvorschlag',
  recht: 'nachweis.vollziehen',
  beschreibung:
    'Schlägt vor, eine Erstattung oder Zinsen zu stunden, niederzuschlagen oder zu erlassen, ganz oder zum Teil (§ 59 LHO NRW). Über einer Wertgrenze gehört die Einwilligung des Ministeriums dazu.',
  body: z.object({
    version: Version,
    forderung: z.enum(FORDERUNGEN, 'Wählen Sie die Forderung.'),
    art: z.enum(ANSPRUCHSARTEN, 'Wählen Sie die Art.'),
    voraussetzung: z.enum(ALLE_VORAUSSETZUNGEN, 'Wählen Sie die Voraussetzung.'),
    betrag: zeile(30),
    antragAm: Datum.nullable(),
    befristetBis: Datum.nullable(),
    raten: z
      .array(z.object({ am: Datum, betrag: zeile(30) }))
      .max(RATEN_HOECHSTENS, `Höchstens ${RATEN_HOECHSTENS} Raten.`),
    /** Basiszinssatz in percent; blank: no interest, with a reason. */
    basiszins: z
      .string()
      .trim()
      .regex(/^(-?\d{1,2}(,\d{1,2})?)?$/, 'Schreiben Sie den Basiszinssatz so: 1,27.'),
    zinsverzicht: optional(ANSPRUCHSTEXT_HOECHSTENS),
    sicherheit: optional(ANSPRUCHSTEXT_HOECHSTENS),
    einwilligung: z.object({ am: Datum, aktenzeichen: zeile(100) }).nullable(),
    text: absatz(ANSPRUCHSTEXT_HOECHSTENS),
  }),
});

export const recordAnspruchsentscheidungRoute = defineRoute({
  ...anspruch,
  id: 'foerderung.recordAnspruchsentscheidung',
  pfad: '/foerderfaelle/:foerderfallId/nachweis/anspruchsentscheidung',
  recht: 'nachweis.entscheiden',
  erneutAnmelden: true,
  beschreibung:
    'Stundet, schlägt nieder oder erlässt, wie eine andere Person es vorgeschlagen hat, oder gibt den Vorschlag mit Grund zurück. Ist danach nichts mehr offen, endet die Rückforderung.',
  body: z.object({
    version: Version,
    entscheidung: z.enum(['ZUSTIMMUNG', 'RUECKGABE'], 'Entscheiden Sie.'),
    /** Why it goes back; the reason of a measure stands in its proposal. */
    text: optional(ANSPRUCHSTEXT_HOECHSTENS),
  }),
});

export const recordAnspruchsendeRoute = defineRoute({
  ...anspruch,
  id: 'foerderung.recordAnspruchsende',
  pfad: '/foerderfaelle/:foerderfallId/nachweis/anspruchsende',
  recht: 'nachweis.entscheiden',
  erneutAnmelden: true,
  beschreibung:
    'Beendet eine Stundung, sodass der Rest sofort fällig ist, oder nimmt eine befristet niedergeschlagene Forderung wieder auf; mit Grund.',
  body: z.object({
    version: Version,
    /** `lfd` of the measure. */
    massnahme: z.number().int().positive(),
    text: absatz(ANSPRUCHSTEXT_HOECHSTENS),
  }),
});

export const exportAnspruchsbescheidRoute = defineRoute({
  domaene: 'foerderung',
  zweck: anspruch.zweck,
  protokoll: { art: 'ABFRAGE', objektart: 'foerderfall' },
  methode: 'GET',
  id: 'foerderung.exportAnspruchsbescheid',
  pfad: '/foerderfaelle/:foerderfallId/nachweis/massnahmen/:lfd/pdf',
  recht: 'nachweis.lesen',
  beschreibung: 'Der Bescheid über eine Stundung oder einen Erlass als PDF, aus dem festgehaltenen Text.',
  params: params.extend({ lfd: z.coerce.number().int().positive() }),
  antwort: z.unknown(),
  datei: 'application/pdf',
});
