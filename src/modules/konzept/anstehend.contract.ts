import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';
import { ANSTEHEND_ARTEN } from './anstehend.model.ts';

const tag = z.iso.date();

export const listAnstehendesRoute = defineRoute({
  domaene: 'steuerung',
  recht: 'umsetzungsstand.lesen',
  zweck: 'Fristen der Steuerung',
  id: 'konzept.listAnstehendes',
  methode: 'GET',
  pfad: '/steuerung/anstehend',
  protokoll: { art: 'ABFRAGE', objektart: 'umsetzungsstand' },
  beschreibung:
    'Was in der Steuerung des eigenen Standorts fällig ist oder bald wird: Sitzungen, Beschlüsse, Aufgaben, Maßnahmen, Kooperationsvereinbarungen, Analysen, Konzepte, Berichte. Überfälliges zuerst.',
  antwort: z.object({
    stichtag: tag,
    /** Last day that is looked ahead to. */
    bis: tag,
    eintraege: z.array(
      z.object({
        art: z.enum(ANSTEHEND_ARTEN),
        /** Id of the thing, or the year of a register. */
        ziel: z.string(),
        titel: z.string(),
        faellig: tag,
        ueberfaellig: z.boolean(),
      }),
    ),
  }),
});
