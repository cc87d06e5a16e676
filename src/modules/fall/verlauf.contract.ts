import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { BERATUNGSORT_CODES, KONTAKTART_CODES } from '#src/modules/akte/wertelisten/kontakt.ts';
import {
  AkteParams,
  absatz,
  Datum,
  optionalerAbsatz,
  Uhrzeit,
  Version,
} from '#src/modules/akte/feld.model.ts';
import {
  ABSCHLUSSGRUND_CODES,
  NACHSORGEERGEBNIS_CODES,
  RUHENSGRUND_CODES,
  SICHTUNGSERGEBNIS_CODES,
  ZIELERGEBNIS_CODES,
} from '#src/modules/akte/wertelisten/verlauf.ts';

const kopf = { domaene: 'fall', recht: 'fall.bearbeiten', zweck: 'Fallarbeit' } as const;

/** The next day of a Fall. Anlassbezogen needs a reason; its day left out is the latest one that is allowed. */
export const NaechsterTermin = z.discriminatedUnion('art', [
  z.object({
    art: z.literal('TERMIN'),
    datum: Datum,
    um: Uhrzeit.optional(),
    ort: z.enum(BERATUNGSORT_CODES).optional(),
    /** Who comes along to a home visit; kept only there [L1470]. */
    zweitePerson: optionalerAbsatz(200),
  }),
  z.object({ art: z.literal('WIEDERVORLAGE'), datum: Datum }),
  z.object({ art: z.literal('SICHTUNG'), datum: Datum.optional(), grund: absatz(1_000) }),
]);
export type NaechsterTermin = z.infer<typeof NaechsterTermin>;

export const updateTerminRoute = defineRoute({
  ...kopf,
  id: 'fall.updateTermin',
  methode: 'PUT',
  pfad: '/akten/:akteId/termin',
  protokoll: { art: 'VERAENDERUNG', objektart: 'akte' },
  beschreibung:
    'Setzt den nächsten Termin, die Wiedervorlage oder „anlassbezogen“ mit Grund und Sichtung, oder nimmt sie weg.',
  params: AkteParams,
  body: z.object({
    version: Version,
    termin: NaechsterTermin.nullable(),
  }),
  antwort: SchreibAntwort,
});

export const recordSichtungRoute = defineRoute({
  ...kopf,
  id: 'fall.recordSichtung',
  methode: 'POST',
  pfad: '/akten/:akteId/sichtungen',
  protokoll: { art: 'VERAENDERUNG', objektart: 'akte' },
  beschreibung: 'Hält fest, was die Sichtung eines laufenden Falls ergab, und wann es weitergeht.',
  params: AkteParams,
  body: z.object({
    version: Version,
    ergebnis: z.enum(SICHTUNGSERGEBNIS_CODES),
    bemerkung: optionalerAbsatz(2_000),
    termin: NaechsterTermin,
  }),
  antwort: SchreibAntwort,
});

export const recordRuhenRoute = defineRoute({
  ...kopf,
  id: 'fall.recordRuhen',
  methode: 'POST',
  pfad: '/akten/:akteId/ruhen',
  protokoll: { art: 'VERAENDERUNG', objektart: 'akte' },
  beschreibung: 'Lässt einen Fall ruhen.',
  params: AkteParams,
  body: z.object({ version: Version, grund: z.enum(RUHENSGRUND_CODES), bemerkung: optionalerAbsatz(2_000) }),
  antwort: SchreibAntwort,
});

export const recordFortfuehrungRoute = defineRoute({
  ...kopf,
  id: 'fall.recordFortfuehrung',
  methode: 'POST',
  pfad: '/akten/:akteId/fortfuehrung',
  protokoll: { art: 'VERAENDERUNG', objektart: 'akte' },
  beschreibung: 'Führt einen ruhenden Fall dort fort, wo er stand.',
  params: AkteParams,
  body: z.object({ version: Version }),
  antwort: SchreibAntwort,
});

export const closeFallRoute = defineRoute({
  ...kopf,
  id: 'fall.closeFall',
  methode: 'POST',
  pfad: '/akten/:akteId/abschluss',
  protokoll: { art: 'VERAENDERUNG', objektart: 'akte' },
  beschreibung:
    'Schließt einen Fall ab: Grund, Ergebnis je Ziel, Offenes, Nachsorge. Damit beginnt die Löschfrist.',
  params: AkteParams,
  body: z.object({
    version: Version,
    grund: z.enum(ABSCHLUSSGRUND_CODES),
    ziele: z
      .array(z.object({ zielId: z.uuid(), ergebnis: z.enum(ZIELERGEBNIS_CODES) }))
      .max(200)
      .default([]),
    offenes: optionalerAbsatz(),
    nachsorgeAm: Datum.optional(),
  }),
  antwort: SchreibAntwort,
});

export const closeNachsorgeRoute = defineRoute({
  ...kopf,
  id: 'fall.closeNachsorge',
  methode: 'POST',
  pfad: '/akten/:akteId/nachsorge-ende',
  protokoll: { art: 'VERAENDERUNG', objektart: 'akte' },
  beschreibung:
    'Hält fest, was die Nachfrage nach dem Ende ergab, auf Wunsch mit dem Kontakt; die Akte ist dann geschlossen.',
  params: AkteParams,
  body: z.object({
    version: Version,
    ergebnis: z.enum(NACHSORGEERGEBNIS_CODES),
    /** The contact in which it came out; counted as any contact. */
    kontakt: z.object({ datum: Datum, art: z.enum(KONTAKTART_CODES) }).optional(),
    bemerkung: optionalerAbsatz(2_000),
  }),
  antwort: SchreibAntwort,
});

/** Coded reasons of a Vertretung; never a diagnosis. */
export const VERTRETUNGSGRUENDE = ['URLAUB', 'ABWESENHEIT', 'VAKANZ', 'FACHLICHE_UNTERSTUETZUNG'] as const;

export const createVertretungRoute = defineRoute({
  ...kopf,
  id: 'fall.createVertretung',
  recht: 'fall.vertreten',
  methode: 'POST',
  pfad: '/akten/:akteId/vertretung',
  protokoll: { art: 'OFFENLEGUNG', objektart: 'akte', grundlagen: ['VERTRETUNG', 'EINWILLIGUNG'] },
  beschreibung:
    'Gibt einer Person des Case Managements Zugang für eine begrenzte Zeit; gehört sie zu einer anderen Stelle, nur mit einer Einwilligung, die diese nennt.',
  params: AkteParams,
  body: z.object({ kontoId: z.uuid(), von: Datum, bis: Datum, grund: z.enum(VERTRETUNGSGRUENDE) }),
  antwort: SchreibAntwort,
});

export const listVertretungspersonenRoute = defineRoute({
  ...kopf,
  id: 'fall.listVertretungspersonen',
  recht: 'fall.vertreten',
  methode: 'GET',
  pfad: '/vertretungspersonen',
  protokoll: { art: 'ABFRAGE', objektart: 'konto' },
  beschreibung: 'Wer in der eigenen Stelle vertreten kann, fest oder aus einer anderen Stelle.',
  antwort: z.object({
    eintraege: z.array(
      z.object({ kontoId: z.uuid(), name: z.string(), fremdeStelle: z.string().nullable() }),
    ),
  }),
});
