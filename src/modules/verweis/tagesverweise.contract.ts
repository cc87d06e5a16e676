import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';
import { AKTE_ZUSTAENDE } from '#src/modules/akte/akte.model.ts';
import { AUFGABEN } from './aufgaben.model.ts';

/** In a file of its own: Mein Tag loads it with the first visit. */
export const listTagesverweiseRoute = defineRoute({
  domaene: 'fall',
  recht: 'verweis.lesen',
  zweck: 'Verweis an eine andere Stelle',
  id: 'verweis.listTagesverweise',
  methode: 'GET',
  pfad: '/verweise/mein-tag',
  protokoll: { art: 'ABFRAGE', objektart: 'verweis' },
  beschreibung:
    'Verweise der eigenen Akten, bei denen etwas zu tun ist: neue Antworten, Überfälliges, Ergebnisse.',
  antwort: z.object({
    eintraege: z.array(
      z.object({
        verweisId: z.uuid(),
        akteId: z.uuid(),
        nummer: z.string(),
        zustandAkte: z.enum(AKTE_ZUSTAENDE),
        name: z.string().nullable(),
        stelle: z.string(),
        frist: z.string(),
        vermitteltAm: z.string().nullable(),
        /** The Verweis says why it cannot wait. */
        eilig: z.boolean(),
        aufgaben: z.array(z.enum(AUFGABEN)),
        vertretung: z.boolean(),
      }),
    ),
  }),
});
