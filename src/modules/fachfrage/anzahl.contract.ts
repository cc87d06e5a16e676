import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';

const anzahl = z.number().int();

/** Mein Tag asks for it with the first visit: on its own, so that the other contracts come later. */
export const countFachfragenRoute = defineRoute({
  domaene: 'steuerung',
  recht: 'fachfrage.lesen',
  zweck: 'Fachfragen an Baustein 3',
  id: 'fachfrage.countFachfragen',
  methode: 'GET',
  pfad: '/fachfragen/anzahl',
  protokoll: { art: 'ABFRAGE', objektart: 'fachfrage' },
  beschreibung:
    'Wie viele eigene Fachfragen auf eine Ergänzung warten, neu beantwortet oder überfällig sind. Nur Zahlen.',
  antwort: z.object({ rueckfragen: anzahl, antworten: anzahl, ueberfaellig: anzahl }),
});
