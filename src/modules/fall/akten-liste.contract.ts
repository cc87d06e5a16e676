import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';
import { SeitenQuery, seiteVon } from '#src/core/contract/seite.ts';
import { AktenFilter, SORTIERUNGEN } from './aktenfilter.model.ts';
import { Eintrag } from './mein-tag.contract.ts';

const datum = z.string();

export const listAktenRoute = defineRoute({
  methode: 'GET',
  domaene: 'fall',
  recht: 'fall.lesen',
  zweck: 'Fallarbeit',
  id: 'fall.listAkten',
  pfad: '/akten',
  protokoll: { art: 'ABFRAGE', objektart: 'akte' },
  beschreibung: 'Die eigenen Akten und die Akten in Vertretung.',
  query: SeitenQuery.extend(AktenFilter.shape).extend({
    sortierung: z.enum(SORTIERUNGEN).default('naechsterTermin'),
  }),
  antwort: seiteVon(
    Eintrag.extend({
      begonnenAm: datum,
      naechsterTermin: datum.nullable(),
      terminUm: z.string().nullable(),
      letzterKontakt: datum.nullable(),
    }),
  ),
});
