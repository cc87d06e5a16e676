import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';

const kopf = {
  domaene: 'fall',
  recht: 'kalender.einrichten',
  zweck: 'Kalender der eigenen Termine',
} as const;

/** Day on which the address was given; null: there is none. */
const Stand = z.object({ seit: z.string().nullable() });

export const getKalenderRoute = defineRoute({
  ...kopf,
  id: 'kalender.getKalender',
  methode: 'GET',
  pfad: '/kalender',
  protokoll: { art: 'ABFRAGE', objektart: 'kalender' },
  beschreibung:
    'Ob es eine Adresse für den eigenen Kalender gibt. Die Adresse selbst ist nirgends gespeichert.',
  antwort: Stand,
});

export const issueKalenderRoute = defineRoute({
  ...kopf,
  id: 'kalender.issueKalender',
  methode: 'POST',
  pfad: '/kalender',
  protokoll: { art: 'VERAENDERUNG', objektart: 'kalender' },
  beschreibung:
    'Gibt eine neue geheime Adresse für den eigenen Kalender aus; eine frühere gilt sofort nicht mehr.',
  erneutAnmelden: true,
  antwort: Stand.extend({ adresse: z.string() }),
});

export const closeKalenderRoute = defineRoute({
  ...kopf,
  id: 'kalender.closeKalender',
  methode: 'DELETE',
  pfad: '/kalender',
  protokoll: { art: 'LOESCHUNG', objektart: 'kalender' },
  beschreibung: 'Schließt die Adresse des eigenen Kalenders; sie antwortet sofort nicht mehr.',
  antwort: Stand,
});

export const getKalenderdateiRoute = defineRoute({
  id: 'kalender.getKalenderdatei',
  domaene: 'fall',
  recht: 'oeffentlich',
  zweck: kopf.zweck,
  methode: 'GET',
  pfad: '/kalender-abo/:token',
  protokoll: { art: 'OFFENLEGUNG', objektart: 'kalender', grundlagen: ['TAGE_OHNE_PERSON'] },
  beschreibung:
    'Tage der eigenen Termine als iCalendar, für das Kalenderprogramm. Ohne Namen, Aktenzeichen, Ort und Anlass.',
  params: z.object({ token: z.string().max(200) }),
  datei: 'text/calendar; charset=utf-8',
  antwort: z.unknown(),
});
