import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';
import { ANTWORTFELDER, checkAntwort } from './antwort.model.ts';
import { Zugangsstand } from './zugang.contract.ts';
import { VERWEIS_ZUSTAENDE } from './zustand.model.ts';

const datum = z.string();
const kopf = {
  domaene: 'fall',
  recht: 'verweis.beantworten',
  zweck: 'Antwort einer Partnerstelle auf einen Verweis',
} as const;
const LinkParams = z.object({ linkId: z.uuid() });

/** A Verweis in the list: no name and no concern, those come with opening it. */
export const Eingangseintrag = z.object({
  linkId: z.uuid(),
  absender: z.string(),
  eingegangenAm: datum,
  antwortBis: datum,
  gueltigBis: datum,
  zustand: z.enum(VERWEIS_ZUSTAENDE),
  geoeffnet: z.boolean(),
  beantwortet: z.boolean(),
  /** Withdrawn: nothing of it can be opened, and the Stelle stops. */
  zurueckgezogen: z.boolean(),
});
export type Eingangseintrag = z.infer<typeof Eingangseintrag>;

export const listEingangRoute = defineRoute({
  ...kopf,
  id: 'verweis.listEingang',
  methode: 'GET',
  pfad: '/verweis-eingang',
  protokoll: { art: 'ABFRAGE', objektart: 'verweis' },
  beschreibung:
    'Verweise im Eingang der eigenen Partnerstelle, ohne Angaben zur Person: offene, und zurückgezogene bis zu ihrem letzten Tag.',
  antwort: z.object({ stichtag: datum, eintraege: z.array(Eingangseintrag) }),
});

export const openEingangRoute = defineRoute({
  ...kopf,
  id: 'verweis.openEingang',
  // The first opening is noted: nothing that a browser fetches unasked.
  methode: 'POST',
  status: 200,
  pfad: '/verweis-eingang/:linkId/oeffnung',
  protokoll: { art: 'OFFENLEGUNG', objektart: 'verweis', grundlagen: ['EINWILLIGUNG'] },
  beschreibung: 'Öffnet einen Verweis im eigenen Eingang: genau das, was übergeben wurde.',
  params: LinkParams,
  antwort: Zugangsstand,
});

export const recordEingangsantwortRoute = defineRoute({
  ...kopf,
  id: 'verweis.recordEingangsantwort',
  methode: 'POST',
  status: 200,
  pfad: '/verweis-eingang/:linkId/antworten',
  protokoll: { art: 'ERHEBUNG', objektart: 'verweis' },
  beschreibung: 'Nimmt die Antwort einer Partnerstelle an. Dieselbe Kennung zweimal ist eine Antwort.',
  params: LinkParams,
  body: z
    .object({
      /** Made by the page, so that a repeated submission is one answer. */
      id: z.uuid(),
      ...ANTWORTFELDER,
    })
    .superRefine(checkAntwort),
  antwort: Zugangsstand,
});
