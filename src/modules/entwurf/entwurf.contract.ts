import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';

/** Longest draft as JSON, in bytes. */
export const ENTWURF_HOECHSTENS = 64 * 1024;

/** `bezug`: the record's id, or `neu` (the same as the own account id) for a form without a record. */
const params = z.object({
  bereich: z
    .string()
    .max(60)
    .regex(/^[a-z][a-z0-9-]*(\.[a-z0-9][a-z0-9-]*)*$/),
  bezug: z.union([z.literal('neu'), z.uuid()]),
});

export const ENTWURF_KOPF = { zweck: 'Eingaben als Entwurf sichern', params } as const;
const kopf = {
  ...ENTWURF_KOPF,
  pfad: '/entwuerfe/:bereich/:bezug',
  domaene: 'fall',
  recht: 'entwurf.eigene',
} as const;

export const Entwurf = z.object({
  inhalt: z.record(z.string(), z.unknown()),
  version: z.number().int(),
  geaendertAm: z.string(),
});
export type Entwurf = z.infer<typeof Entwurf>;

/** What is kept; without a version only where there is no draft yet. */
export const Sicherung = z.object({
  inhalt: z
    .record(z.string(), z.unknown())
    .refine(
      (inhalt) => new TextEncoder().encode(JSON.stringify(inhalt)).length <= ENTWURF_HOECHSTENS,
      'Der Entwurf ist zu lang.',
    ),
  version: z.number().int().min(1).optional(),
});
export const Gesichert = z.object({ version: z.number().int() });

export const getEntwurfRoute = defineRoute({
  ...kopf,
  id: 'entwurf.getEntwurf',
  methode: 'GET',
  protokoll: { art: 'ABFRAGE', objektart: 'entwurf' },
  beschreibung: 'Der eigene Entwurf eines Formulars; leer, wenn es keinen gibt.',
  antwort: Entwurf.nullable(),
});

export const updateEntwurfRoute = defineRoute({
  ...kopf,
  id: 'entwurf.updateEntwurf',
  methode: 'PUT',
  protokoll: { art: 'VERAENDERUNG', objektart: 'entwurf' },
  beschreibung:
    'Sichert den eigenen Entwurf, höchstens 64 kB, 30 Tage. Ohne Version nur, wenn es noch keinen gibt.',
  body: Sicherung,
  antwort: Gesichert,
});

export const deleteEntwurfRoute = defineRoute({
  ...kopf,
  id: 'entwurf.deleteEntwurf',
  methode: 'DELETE',
  protokoll: { art: 'LOESCHUNG', objektart: 'entwurf' },
  beschreibung: 'Löscht den eigenen Entwurf, zum Beispiel nach dem Speichern.',
  antwort: z.object({}),
});
