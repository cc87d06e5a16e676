import { z } from 'zod';

const Teil = z.discriminatedUnion('art', [
  z.object({ art: z.literal('absatz'), text: z.string() }),
  z.object({ art: z.literal('liste'), punkte: z.array(z.string()) }),
  z.object({
    art: z.literal('tabelle'),
    titel: z.string(),
    kopf: z.array(z.string()),
    rechts: z.array(z.number().int()),
    zeilen: z.array(z.array(z.string())),
    summe: z.array(z.string()).nullable(),
  }),
]);

/** The text of a Bescheid on its way to the page, from top to bottom. */
export const Bescheidform = z.object({
  titel: z.string(),
  kennzeichen: z.string(),
  absender: z.string(),
  empfaenger: z.array(z.string()),
  angaben: z.array(z.object({ name: z.string(), wert: z.string() })),
  abschnitte: z.array(
    z.object({ id: z.string(), ueberschrift: z.string().nullable(), teile: z.array(Teil) }),
  ),
  zeichnung: z.array(z.string()),
});
export type Bescheidform = z.infer<typeof Bescheidform>;

/** What stands against a Bescheid: where, what, how to mend it. */
export const Fehlerform = z.object({
  ort: z.string(),
  text: z.string(),
  abhilfe: z.string(),
  regel: z.string().nullable(),
});
