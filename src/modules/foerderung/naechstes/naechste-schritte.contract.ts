import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';

const tag = z.iso.date();

export const listNaechsteSchritteRoute = defineRoute({
  id: 'foerderung.listNaechsteSchritte',
  methode: 'GET',
  pfad: '/foerderschritte',
  domaene: 'foerderung',
  recht: 'foerderfall.lesen',
  zweck: 'Förderverfahren nach der Richtlinie vom 12.12.2024',
  protokoll: { art: 'ABFRAGE', objektart: 'foerderfall' },
  beschreibung:
    'Was das Konto in seinen Förderfällen als Nächstes tun kann, Überfälliges zuerst; für einen Förderfall auch, bei wem die anderen Schritte liegen.',
  query: z.object({ foerderfallId: z.uuid().optional() }),
  antwort: z.object({
    stichtag: tag,
    schritte: z.array(
      z.object({
        schluessel: z.string(),
        foerderfallId: z.uuid(),
        standort: z.string(),
        foerderjahr: z.number().int(),
        titel: z.string(),
        /** The role that takes the step. */
        wer: z.string(),
        eigen: z.boolean(),
        /** The role is the own one, but this person prepared it. */
        vierAugen: z.boolean(),
        tag: tag.nullable(),
        ueberfaellig: z.boolean(),
        pfad: z.string(),
      }),
    ),
  }),
});
