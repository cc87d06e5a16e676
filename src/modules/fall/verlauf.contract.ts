import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { AkteParams, Datum, optionalerAbsatz, Version } from '#src/modules/akte/feld.model.ts';
import {
  ABSCHLUSSGRUND_CODES,
  RUHENSGRUND_CODES,
  ZIELERGEBNIS_CODES,
} from '#src/modules/akte/wertelisten/verlauf.ts';

const kopf = { domaene: 'fall', recht: 'fall.bearbeiten', zweck: 'Fallarbeit' } as const;

export const updateTerminRoute = defineRoute({
  ...kopf,
  id: 'fall.updateTermin',
  methode: 'PUT',
  pfad: '/akten/:akteId/termin',
  protokoll: { art: 'VERAENDERUNG', objektart: 'akte' },
  beschreibung: 'Setzt den nächsten Termin oder die Wiedervorlage, oder nimmt sie weg.',
  params: AkteParams,
  body: z.object({
    version: Version,
    termin: z.object({ datum: Datum, art: z.enum(['TERMIN', 'WIEDERVORLAGE']) }).nullable(),
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
  beschreibung: 'Beendet die Nachsorge; die Akte ist dann geschlossen.',
  params: AkteParams,
  body: z.object({ version: Version, bemerkung: optionalerAbsatz(2_000) }),
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
  protokoll: { art: 'OFFENLEGUNG', objektart: 'akte', grundlagen: ['VERTRETUNG'] },
  beschreibung: 'Gibt einer Person des Case Managements derselben Stelle Zugang für eine begrenzte Zeit.',
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
  beschreibung: 'Wer in der eigenen Stelle vertreten kann.',
  antwort: z.object({ eintraege: z.array(z.object({ kontoId: z.uuid(), name: z.string() })) }),
});
