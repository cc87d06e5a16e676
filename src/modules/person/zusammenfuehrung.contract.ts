import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { Version } from '#src/modules/akte/feld.model.ts';
import { PersonAnsicht } from './person.contract.ts';
import { DUBLETTENGRUENDE } from './suche.model.ts';

const kopf = {
  domaene: 'fall',
  recht: 'person.zusammenfuehren',
  zweck: 'Doppelt erfasste Person erkennen',
} as const;

export const listDublettenpaareRoute = defineRoute({
  ...kopf,
  id: 'person.listDublettenpaare',
  methode: 'GET',
  pfad: '/personen/dublettenpaare',
  protokoll: { art: 'ABFRAGE', objektart: 'person' },
  beschreibung:
    'Personen der eigenen Akten, die dieselbe sein können, paarweise mit Begründung. Führt nichts zusammen.',
  query: z.object({ verschiedene: z.enum(['ja', 'nein']).default('nein') }),
  antwort: z.object({
    paare: z.array(
      z.object({
        personen: z.array(PersonAnsicht).length(2),
        gruende: z.array(z.enum(DUBLETTENGRUENDE)),
        /** Somebody decided that they are two. */
        verschieden: z.boolean(),
      }),
    ),
    verglichen: z.number().int(),
    /** There are more persons than one run compares. */
    weitere: z.boolean(),
  }),
});

export const recordVerschiedenRoute = defineRoute({
  ...kopf,
  id: 'person.recordVerschieden',
  methode: 'POST',
  pfad: '/personen/verschiedene',
  protokoll: { art: 'VERAENDERUNG', objektart: 'person' },
  beschreibung: 'Merkt, dass zwei ähnliche Personen nicht dieselbe sind.',
  body: z.object({ personIds: z.array(z.uuid()).length(2) }),
  antwort: z.object({}),
});

const Seite = z.object({ personId: z.uuid(), version: Version });

export const createZusammenfuehrungRoute = defineRoute({
  ...kopf,
  id: 'person.createZusammenfuehrung',
  methode: 'POST',
  pfad: '/personen/zusammenfuehrungen',
  protokoll: { art: 'KOMBINATION', objektart: 'person' },
  beschreibung:
    'Führt zwei Personen zusammen: Die führende bekommt, was ihr fehlt; beide Akten bleiben. Lässt sich aufheben.',
  body: z.object({ bleibt: Seite, doppelt: Seite }),
  antwort: SchreibAntwort,
});

export const listZusammenfuehrungenRoute = defineRoute({
  ...kopf,
  id: 'person.listZusammenfuehrungen',
  methode: 'GET',
  pfad: '/personen/zusammenfuehrungen',
  protokoll: { art: 'ABFRAGE', objektart: 'person' },
  beschreibung: 'Zusammenführungen der eigenen Akten, die gelten.',
  antwort: z.object({
    eintraege: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        zielPseudonym: z.string(),
        pseudonym: z.string(),
        am: z.string(),
        rueckgaengigBis: z.string(),
        aufhebbar: z.boolean(),
      }),
    ),
  }),
});

export const undoZusammenfuehrungRoute = defineRoute({
  ...kopf,
  id: 'person.undoZusammenfuehrung',
  methode: 'POST',
  pfad: '/personen/zusammenfuehrungen/:zusammenfuehrungId/aufhebung',
  protokoll: { art: 'VERAENDERUNG', objektart: 'person' },
  beschreibung: 'Hebt eine Zusammenführung auf; beide Personen stehen wieder für sich.',
  params: z.object({ zusammenfuehrungId: z.uuid() }),
  antwort: z.object({
    id: z.uuid(),
    /** false: the leading person was corrected since; her details stay as they are and need a look. */
    wiederhergestellt: z.boolean(),
  }),
});
