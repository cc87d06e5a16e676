import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { absatz, LAENGE } from '#src/modules/akte/feld.model.ts';
import { FREMDGRUNDLAGEN } from './fremdvertretung.model.ts';

const kopf = { domaene: 'fall', zweck: 'Vertretung', recht: 'fall.vertreten' } as const;
const params = z.object({ abspracheId: z.uuid() });

export const listDeckungRoute = defineRoute({
  ...kopf,
  id: 'fall.listDeckung',
  methode: 'GET',
  pfad: '/vertretungsabsprachen/:abspracheId/deckung',
  protokoll: { art: 'ABFRAGE', objektart: 'vertretung_absprache' },
  beschreibung:
    'Welche eigenen Akten eine Vertretung aus einer anderen Stelle öffnen würde, worauf das beruht, und welchen die Einwilligung fehlt.',
  params,
  antwort: z.object({
    eintraege: z.array(
      z.object({
        akteId: z.uuid(),
        nummer: z.string(),
        name: z.string().nullable(),
        gedeckt: z.boolean(),
        /** Last day of the consent; null: none, or without an end. */
        bis: z.iso.date().nullable(),
        /** Instead of a consent. */
        rechtsgrundlage: z.enum(FREMDGRUNDLAGEN).nullable(),
      }),
    ),
  }),
});

export const recordGrundlageRoute = defineRoute({
  ...kopf,
  id: 'fall.recordGrundlage',
  methode: 'POST',
  pfad: '/vertretungsabsprachen/:abspracheId/grundlagen',
  protokoll: { art: 'VERAENDERUNG', objektart: 'vertretung_absprache' },
  beschreibung:
    'Nennt die Rechtsgrundlage, auf der eine Vertretung aus einer anderen Stelle eine Akte ohne Einwilligung öffnen darf. Sie öffnet noch nichts.',
  params,
  body: z.object({
    akteId: z.uuid(),
    rechtsgrundlage: z.enum(FREMDGRUNDLAGEN),
    begruendung: absatz(LAENGE.kurz),
  }),
  antwort: SchreibAntwort,
});
