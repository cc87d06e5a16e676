import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';

const kopf = { domaene: 'fall', zweck: 'Schutz von Beschäftigten und Ratsuchenden' } as const;

const Schutzkonzept = z.object({
  /** Home visits are made by two [L1470]. */
  hausbesuchZuZweit: z.boolean(),
  /** Day since which this holds; null: nobody has set anything. */
  seit: z.string().nullable(),
});

export const getSchutzkonzeptRoute = defineRoute({
  ...kopf,
  id: 'schutzkonzept.getSchutzkonzept',
  recht: 'schutzkonzept.lesen',
  methode: 'GET',
  pfad: '/schutzkonzept',
  protokoll: { art: 'ABFRAGE', objektart: 'schutzkonzept' },
  beschreibung: 'Was das Schutzkonzept der eigenen Stelle zu Hausbesuchen sagt.',
  antwort: Schutzkonzept,
});

export const updateSchutzkonzeptRoute = defineRoute({
  ...kopf,
  id: 'schutzkonzept.updateSchutzkonzept',
  recht: 'schutzkonzept.setzen',
  methode: 'PUT',
  pfad: '/schutzkonzept',
  protokoll: { art: 'VERAENDERUNG', objektart: 'schutzkonzept' },
  beschreibung: 'Legt für die eigene Stelle fest, ob Hausbesuche zu zweit stattfinden.',
  body: Schutzkonzept.pick({ hausbesuchZuZweit: true }),
  antwort: Schutzkonzept,
});
