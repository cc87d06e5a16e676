import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';

const anzahl = z.number().int();

/** Asked on its own, by Mein Tag too. */
export const countAustauschRoute = defineRoute({
  domaene: 'steuerung',
  recht: 'austausch.lesen',
  zweck: 'Austausch der Standorte',
  id: 'austausch.countAustausch',
  methode: 'GET',
  pfad: '/austausch/anzahl',
  protokoll: { art: 'ABFRAGE', objektart: 'austausch' },
  beschreibung:
    'Wie viele eigene Fragen Antworten haben, welche Hospitationen zugesagt sind und was der Standort zu beantworten oder freizugeben hat. Nur Zahlen.',
  antwort: z.object({
    antworten: anzahl,
    zusagen: anzahl,
    anfragen: anzahl,
    probleme: anzahl,
    freigaben: anzahl,
  }),
});
