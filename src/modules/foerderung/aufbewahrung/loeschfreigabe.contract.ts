import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { absatz } from '#src/modules/akte/feld.model.ts';

const GRUND_HOECHSTENS = 1_000;
const tag = z.iso.date();
const grund = {
  domaene: 'foerderung',
  zweck: 'Aufbewahrung und Löschung der Förderung (Art. 5 Abs. 1 e, Art. 17 Abs. 3 DSGVO)',
} as const;
const pfad = '/foerderloeschfreigabe';

export const getLoeschfreigabeRoute = defineRoute({
  ...grund,
  methode: 'GET',
  id: 'foerderung.getLoeschfreigabe',
  pfad,
  recht: 'loeschfreigabe.lesen',
  protokoll: { art: 'ABFRAGE', objektart: 'loeschfreigabe' },
  beschreibung:
    'Wie viele fällige Löschungen von Förderfällen auf eine Freigabe warten, der offene Vorschlag und die letzte Entscheidung.',
  antwort: z.object({
    stichtag: tag,
    /** So many at once go without a release. */
    grenze: z.number().int(),
    /** Due, held by nothing, not released. */
    faellig: z.number().int(),
    /** More than the limit: nothing of it is deleted before the release. */
    wartet: z.boolean(),
    vorschlaege: z.array(
      z.object({
        id: z.uuid(),
        bis: tag,
        anzahl: z.number().int(),
        grund: z.string(),
        am: tag,
        person: z.string().nullable(),
        /** Null: nobody decided yet. */
        freigegeben: z.boolean().nullable(),
        antwort: z.string().nullable(),
        entschiedenAm: tag.nullable(),
        entschiedenVon: z.string().nullable(),
      }),
    ),
    vorschlagbar: z.boolean(),
    /** The acting account may decide on the open proposal. */
    entscheidbar: z.boolean(),
  }),
});

export const createLoeschvorschlagRoute = defineRoute({
  ...grund,
  methode: 'POST',
  id: 'foerderung.createLoeschvorschlag',
  pfad,
  recht: 'loeschfreigabe.vorschlagen',
  protokoll: { art: 'VERAENDERUNG', objektart: 'loeschfreigabe' },
  beschreibung:
    'Schlägt vor, die Löschungen freizugeben, die heute fällig sind und nicht angehalten werden, mit Grund.',
  body: z.object({
    /** As it was shown: another number is another list. */
    anzahl: z.number().int().positive(),
    grund: absatz(GRUND_HOECHSTENS),
  }),
  antwort: SchreibAntwort,
});

export const recordLoeschfreigabeRoute = defineRoute({
  ...grund,
  methode: 'POST',
  id: 'foerderung.recordLoeschfreigabe',
  pfad: `${pfad}/:vorschlagId/entscheidung`,
  recht: 'loeschfreigabe.entscheiden',
  protokoll: { art: 'VERAENDERUNG', objektart: 'loeschfreigabe' },
  erneutAnmelden: true,
  beschreibung: 'Eine andere Person gibt die vorgeschlagenen Löschungen frei oder lehnt sie ab, mit Grund.',
  params: z.object({ vorschlagId: z.uuid() }),
  body: z.object({ freigegeben: z.boolean(), antwort: absatz(GRUND_HOECHSTENS) }),
  antwort: SchreibAntwort,
});
