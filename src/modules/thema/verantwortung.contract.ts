import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { absatz, Version } from '#src/modules/akte/feld.model.ts';
import { Bestaetigung } from '#src/modules/fachfrage/pruefung.contract.ts';
import { SCHRITT_TEXT } from './schritte.model.ts';
import { THEMA_ZUSTAENDE } from './thema.model.ts';

const kopf = {
  domaene: 'steuerung',
  recht: 'thema.bearbeiten',
  zweck: 'Generative Themen des KIM-Standorts',
} as const;

export const listVerantwortungRoute = defineRoute({
  ...kopf,
  id: 'thema.listVerantwortung',
  methode: 'GET',
  pfad: '/themen/verantwortung',
  protokoll: { art: 'ABFRAGE', objektart: 'thema' },
  beschreibung:
    'Laufende Themen, um die sich niemand mehr kümmert, und wer im KIM-Standort ein Thema übernehmen kann.',
  antwort: z.object({
    verwaist: z.array(
      z.object({ id: z.uuid(), titel: z.string(), zustand: z.enum(THEMA_ZUSTAENDE), seit: z.iso.date() }),
    ),
    zustaendige: z.array(
      z.object({ kontoId: z.uuid(), name: z.string(), rolle: z.enum(['KOORDINATION', 'KI_LEITUNG']) }),
    ),
  }),
});

export const assignVerantwortungRoute = defineRoute({
  ...kopf,
  id: 'thema.assignVerantwortung',
  methode: 'POST',
  pfad: '/themen/:themaId/verantwortung',
  protokoll: { art: 'VERAENDERUNG', objektart: 'thema' },
  beschreibung: 'Übergibt ein Thema mit Grund an ein anderes Konto der Koordination oder der KI-Leitung.',
  params: z.object({ themaId: z.uuid() }),
  body: z.object({
    version: Version,
    kontoId: z.uuid('Wählen Sie, wer das Thema übernimmt.'),
    grund: absatz(SCHRITT_TEXT),
    erklaerungen: Bestaetigung.erklaerungen,
  }),
  antwort: SchreibAntwort,
});
