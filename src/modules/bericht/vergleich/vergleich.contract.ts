import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';
import { Tabelle } from '../kennzahl/kennzahl.contract.ts';
import { VERGLEICHSGRUPPEN } from '../uebersicht/uebersicht.model.ts';

export const getGruppenvergleichRoute = defineRoute({
  domaene: 'bericht',
  recht: 'kennzahl.vergleichen',
  zweck: 'Eigene Zahlen mit ähnlichen Standorten vergleichen',
  protokoll: { art: 'ABFRAGE', objektart: 'kennzahl' },
  id: 'bericht.getGruppenvergleich',
  methode: 'GET',
  pfad: '/kennzahlen/:code/vergleich',
  beschreibung:
    'Der eigene Standort neben Median und Spanne seiner Gruppe, nur aus einer Tabelle, die alle lesen dürfen. Ohne Namen anderer Standorte.',
  params: z.object({ code: Tabelle.shape.kennzahl }),
  query: z.object({ gruppe: z.enum(VERGLEICHSGRUPPEN).default('TYP') }),
  antwort: z.object({
    /** null: no table of this Kennzahl by KIM-Standorte is open. */
    vergleich: z
      .object({
        kennung: z.string(),
        ausgabe: z.number().int(),
        titel: z.string(),
        am: z.iso.date(),
        einheit: Tabelle.shape.einheit,
        gruppe: z.string(),
        /** Other Standorte of the group in the table, shown or hidden. */
        andere: z.number().int(),
        mindestens: z.number().int(),
        spalten: z.array(
          z.object({
            text: z.string(),
            eigene: Tabelle.shape.n,
            gezeigt: z.number().int(),
            median: z.number().int().nullable(),
            von: z.number().int().nullable(),
            bis: z.number().int().nullable(),
          }),
        ),
      })
      .nullable(),
  }),
});
