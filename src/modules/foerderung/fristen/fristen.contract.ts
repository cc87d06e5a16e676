import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';
import { FRISTARTEN, FRISTSTAENDE } from './fristen.model.ts';

const tag = z.iso.date();

export const listFristenRoute = defineRoute({
  id: 'foerderung.listFristen',
  methode: 'GET',
  pfad: '/foerderfristen',
  domaene: 'foerderung',
  recht: 'foerderfrist.lesen',
  zweck: 'Förderverfahren nach der Richtlinie vom 12.12.2024',
  protokoll: { art: 'ABFRAGE', objektart: 'foerderfall' },
  beschreibung:
    'Alles, was der Zuwendungsempfänger bis zu einem Tag tun muss oder kann, über alle eigenen Förderfälle: Überfälliges zuerst, Erledigtes zuletzt.',
  antwort: z.object({
    stichtag: tag,
    anzahl: z.object({
      ueberfaellig: z.number().int(),
      bald: z.number().int(),
      spaeter: z.number().int(),
      erledigt: z.number().int(),
    }),
    fristen: z.array(
      z.object({
        schluessel: z.string(),
        art: z.enum(FRISTARTEN),
        /** Null: the Antrag is not begun. */
        foerderfallId: z.uuid().nullable(),
        aktenzeichen: z.string().nullable(),
        foerderjahr: z.number().int(),
        tag,
        stand: z.enum(FRISTSTAENDE),
        erledigtAm: tag.nullable(),
        titel: z.string(),
        naeheres: z.string().nullable(),
        wer: z.string(),
        regel: z.string(),
        quelle: z.string(),
        /** Open question that the day rests on. */
        annahme: z.string().nullable(),
        pfad: z.string(),
      }),
    ),
  }),
});
