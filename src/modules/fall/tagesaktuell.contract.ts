import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';

const anzahl = z.number().int();
const kopf = {
  methode: 'GET',
  domaene: 'bericht',
  zweck: 'Aufwand der Dokumentation',
  protokoll: { art: 'ABFRAGE', objektart: 'kontakt' },
} as const;
const Zeitraum = { von: z.string(), bis: z.string() };

export const getTagesaktuellRoute = defineRoute({
  ...kopf,
  id: 'fall.getTagesaktuell',
  pfad: '/kontakte/tagesaktuell',
  recht: 'fall.tagesaktuell',
  beschreibung:
    'Wie viele der eigenen Kontakte der letzten vier Wochen am selben Tag erfasst sind. Nur die Person selbst sieht es.',
  antwort: z.object({
    ...Zeitraum,
    gleicherTag: anzahl,
    spaeter: anzahl,
    vomPapier: anzahl,
    /** Percent; null: no contact to count. */
    anteil: anzahl.nullable(),
  }),
});

export const getTeamtagesaktuellRoute = defineRoute({
  ...kopf,
  id: 'fall.getTeamtagesaktuell',
  pfad: '/team/tagesaktuell',
  recht: 'fall.teamzahlen',
  beschreibung:
    'Anteil der am selben Tag erfassten Kontakte der Stelle in drei vollen Monaten, auf fünf Prozent gerundet; erst ab drei Case-Managerinnen und Case-Managern.',
  antwort: z.object({
    ...Zeitraum,
    /** Percent; null: the team is too small, or one person stands for most of it. */
    anteil: anzahl.nullable(),
    regel: z.object({ caseManager: anzahl, kontakte: anzahl, anteilHoechstens: anzahl }),
  }),
});
