import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';
import { NACHWEISSTAENDE } from './ueberblick.model.ts';

const cent = z.number().int();

export const getFoerderbilanzRoute = defineRoute({
  id: 'foerderung.getFoerderbilanz',
  methode: 'GET',
  pfad: '/foerderbilanz',
  domaene: 'foerderung',
  recht: 'haushaltsuebersicht.lesen',
  zweck: 'Haushaltsmittel bewirtschaften (§ 34 LHO)',
  protokoll: { art: 'ABFRAGE', objektart: 'haushalt' },
  beschreibung:
    'Je Förderjahr: Förderfälle, beantragt, bewilligt, ausgezahlt, offen und Stand der Verwendungsnachweise; dazu, in welchem Haushaltsjahr Bescheide welches Förderjahr gebunden haben. Nur Summen, Beträge in Cent.',
  antwort: z.object({
    stichtag: z.iso.date(),
    jahre: z.array(
      z.object({
        foerderjahr: z.number().int(),
        faelle: z.number().int(),
        beantragt: cent,
        bewilligt: cent,
        ausgezahlt: cent,
        offen: cent,
        nachweise: z.record(z.enum(NACHWEISSTAENDE), z.number().int()),
      }),
    ),
    bindungen: z.array(
      z.object({
        /** Year in which the Bescheide were signed. */
        haushaltsjahr: z.number().int(),
        foerderjahr: z.number().int(),
        bescheide: z.number().int(),
        bewilligt: cent,
        /** Bound before its Förderjahr: it uses the Verpflichtungsermächtigung (OQ-F-53). */
        vorweg: z.boolean(),
      }),
    ),
  }),
});
