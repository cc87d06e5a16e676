import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';

const cent = z.number().int();

export const getHaushaltsuebersichtRoute = defineRoute({
  id: 'foerderung.getHaushaltsuebersicht',
  methode: 'GET',
  pfad: '/haushaltsuebersicht',
  domaene: 'foerderung',
  recht: 'haushaltsuebersicht.lesen',
  zweck: 'Haushaltsmittel bewirtschaften (§ 34 LHO)',
  protokoll: { art: 'ABFRAGE', objektart: 'haushalt' },
  beschreibung:
    'Haushaltsmittel je Haushaltsjahr: Ansatz, bewilligt, angefordert, angeordnet, gezahlt, frei, und die Verpflichtungsermächtigung. Beträge in Cent.',
  antwort: z.object({
    stichtag: z.iso.date(),
    jahre: z.array(
      z.object({
        haushaltsjahr: z.number().int(),
        kapitel: z.string().nullable(),
        titel: z.string().nullable(),
        quelle: z.string().nullable(),
        /** null: no plan was entered for the year. */
        ansatz: cent.nullable(),
        verpflichtungsermaechtigung: cent.nullable(),
        bewilligt: cent,
        vorgebunden: cent,
        angefordert: cent,
        angeordnet: cent,
        gezahlt: cent,
        ausstehend: cent,
        frei: cent.nullable(),
        ermaechtigungFrei: cent.nullable(),
      }),
    ),
  }),
});
