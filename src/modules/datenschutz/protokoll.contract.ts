import { z } from 'zod';
import { defineRoute, DOMAENEN, EREIGNISARTEN } from '#src/core/contract/define-route.ts';
import { SeitenQuery, seiteVon } from '#src/core/contract/seite.ts';
import { AUFFAELLIGKEITEN, ERGEBNISSE, SIEGELZUSTAENDE } from './datenschutz.model.ts';

const KOPF = {
  methode: 'GET',
  domaene: 'protokoll',
  recht: 'protokoll.lesen',
  zweck: 'Rechtmäßigkeit der Zugriffe kontrollieren',
  protokoll: { art: 'ABFRAGE', objektart: 'protokoll' },
} as const;

const Tag = z.iso.date('Schreiben Sie den Tag so: 2026-10-19.');
const Quartal = z.string().regex(/^20\d\d-Q[1-4]$/, 'Schreiben Sie das Quartal so: 2026-Q4.');

/** Which entries. Without days: the last 30 days, in German time. `stichprobe` takes its quarter as the window. */
export const ProtokollQuery = z.object({
  von: Tag.optional(),
  bis: Tag.optional(),
  konto: z.uuid('Wählen Sie ein Konto.').optional(),
  bereich: z.enum(DOMAENEN).optional(),
  art: z.enum(EREIGNISARTEN).optional(),
  ergebnis: z.enum(ERGEBNISSE).optional(),
  operation: z.string().trim().max(100).optional(),
  /** Number of an Akte or person, with everything that belongs to it; or the id of one object. */
  objekt: z.string().trim().min(1).max(40).optional(),
  auffaelligkeit: z.enum(AUFFAELLIGKEITEN).optional(),
  stichprobe: Quartal.optional(),
});
export type ProtokollQuery = z.output<typeof ProtokollQuery>;

/** One entry: who, when, what, why. Never content of an Akte, never the name of a client. */
export const ProtokollEintrag = z.object({
  id: z.uuid(),
  zeit: z.iso.datetime(),
  kontoId: z.uuid().nullable(),
  /** null: no person, or an account that is no longer there. */
  name: z.string().nullable(),
  systemkonto: z.string().nullable(),
  rolle: z.string().nullable(),
  bereich: z.string(),
  operation: z.string(),
  beschreibung: z.string(),
  art: z.enum(EREIGNISARTEN),
  objektart: z.string(),
  objektId: z.uuid().nullable(),
  /** Number of the Akte or person, while it is there. */
  nummer: z.string().nullable(),
  anzahl: z.number().int().nullable(),
  ergebnis: z.enum(ERGEBNISSE),
  code: z.string().nullable(),
  zweck: z.string(),
  grund: z.string().nullable(),
  /** What a disclosure rested on: a named legal basis, or that there was a consent. */
  rechtsgrundlage: z.string().nullable(),
});
export type ProtokollEintrag = z.infer<typeof ProtokollEintrag>;

export const listEintraegeRoute = defineRoute({
  ...KOPF,
  id: 'datenschutz.listEintraege',
  pfad: '/protokoll',
  beschreibung: 'Zugriffsprotokoll der eigenen verantwortlichen Stelle, neueste Einträge zuerst.',
  query: SeitenQuery.extend(ProtokollQuery.shape),
  antwort: seiteVon(ProtokollEintrag).extend({
    von: z.iso.date(),
    bis: z.iso.date(),
    /** A number was asked for that no Akte and no person of the Stelle has. */
    objektUnbekannt: z.boolean(),
  }),
});

export const exportEintraegeRoute = defineRoute({
  ...KOPF,
  id: 'datenschutz.exportEintraege',
  pfad: '/protokoll.csv',
  protokoll: { art: 'OFFENLEGUNG', objektart: 'protokoll' },
  beschreibung: 'Ausgewählte Einträge des Zugriffsprotokolls als CSV-Datei.',
  query: ProtokollQuery,
  antwort: z.unknown(),
  datei: 'text/csv; charset=utf-8',
});

export const getAuswahlRoute = defineRoute({
  ...KOPF,
  id: 'datenschutz.getAuswahl',
  pfad: '/protokoll/auswahl',
  beschreibung: 'Konten und Vorgänge, nach denen das Zugriffsprotokoll gefiltert werden kann.',
  antwort: z.object({
    konten: z.array(z.object({ id: z.uuid(), name: z.string() })),
    operationen: z.array(z.object({ id: z.string(), beschreibung: z.string() })),
  }),
});

export const getAuffaelligkeitenRoute = defineRoute({
  ...KOPF,
  id: 'datenschutz.getAuffaelligkeiten',
  pfad: '/protokoll/auffaelligkeiten',
  beschreibung:
    'Hinweise auf Zugriffe eines Quartals, die eine Nachfrage wert sein können, und die Stichprobe.',
  query: z.object({ quartal: Quartal.optional() }),
  antwort: z.object({
    quartal: Quartal,
    quartale: z.array(Quartal),
    hinweise: z.array(
      z.object({
        regel: z.enum(AUFFAELLIGKEITEN),
        anzahl: z.number().int(),
        /** By day, newest first, then by name; never by number. At most twenty. */
        tage: z.array(
          z.object({
            tag: z.iso.date(),
            kontoId: z.uuid(),
            name: z.string().nullable(),
            anzahl: z.number().int(),
            ueblich: z.number().int().nullable(),
          }),
        ),
        weitere: z.number().int(),
      }),
    ),
    /** One percent of the accesses of case work, the same ones whenever it is asked for. */
    stichprobe: z.object({ anzahl: z.number().int() }),
  }),
});

export const getUnversehrtheitRoute = defineRoute({
  ...KOPF,
  id: 'datenschutz.getUnversehrtheit',
  pfad: '/protokoll/unversehrtheit',
  recht: 'protokoll.unversehrtheit',
  zweck: 'Betrieb des Zugriffsprotokolls überwachen',
  protokoll: { art: 'BETRIEB', objektart: 'siegel' },
  beschreibung: 'Stand der Versiegelung des Zugriffsprotokolls, ohne Einträge.',
  antwort: z.object({
    zustand: z.enum(SIEGELZUSTAENDE),
    letztesSiegel: z.iso.datetime().nullable(),
    siegel: z.number().int(),
    ketten: z.number().int(),
    /** Counted up to 100,000. */
    unversiegelt: z.number().int(),
    aeltesteOffene: z.iso.datetime().nullable(),
  }),
});
