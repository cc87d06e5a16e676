import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { AkteParams, absatz, Datum, optionalerAbsatz, Version } from '#src/modules/akte/feld.model.ts';
import { SPRACHE_CODES } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICH_CODES } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { ZIELSTAND_CODES } from '#src/modules/akte/wertelisten/verlauf.ts';
import { SCHRITT_WER, SCHRITTARTEN, SCHRITTSTAENDE, ZIELFORMEN } from './fall.model.ts';

const kopf = { domaene: 'fall', recht: 'fall.bearbeiten', zweck: 'Fallarbeit' } as const;
const ZielParams = AkteParams.extend({ zielId: z.uuid() });
const SchrittParams = AkteParams.extend({ schrittId: z.uuid() });

/** Persons of the Akte whom it is about; left out: the Hauptperson, for a step whom its Ziel is about. */
const personIds = z.array(z.uuid()).min(1).max(20).optional();

const Ziel = z.object({
  /** In the words of the client, in the language they spoke (Evaluation [L1547]). */
  wortlaut: absatz(2_000),
  sprache: z.enum(SPRACHE_CODES),
  uebersetzung: optionalerAbsatz(2_000),
  bereich: z.enum(THEMENBEREICH_CODES),
  prioritaet: z.number().int().min(1).max(3),
  indikator: optionalerAbsatz(1_000),
  frist: Datum.optional(),
  werTutWas: optionalerAbsatz(2_000),
  form: z.enum(ZIELFORMEN),
  personIds,
});

export const createZielRoute = defineRoute({
  ...kopf,
  id: 'fall.createZiel',
  methode: 'POST',
  pfad: '/akten/:akteId/ziele',
  protokoll: { art: 'ERHEBUNG', objektart: 'ziel' },
  beschreibung:
    'Vereinbart ein Ziel im Wortlaut der Person, mit Übersetzung. Kein Verwaltungsakt, keine Sanktion.',
  params: AkteParams,
  body: Ziel.extend({
    /** Left out: today. Earlier: agreed on paper and entered now (SEC-17); the deadline may be over then. */
    vereinbartAm: Datum.optional(),
  }),
  antwort: SchreibAntwort,
});

export const updateZielRoute = defineRoute({
  ...kopf,
  id: 'fall.updateZiel',
  methode: 'PUT',
  pfad: '/akten/:akteId/ziele/:zielId',
  protokoll: { art: 'VERAENDERUNG', objektart: 'ziel' },
  beschreibung: 'Ändert ein Ziel; der alte Wortlaut bleibt in der Chronik.',
  params: ZielParams,
  body: Ziel.extend({ version: Version }),
  antwort: SchreibAntwort,
});

export const updateZielstandRoute = defineRoute({
  ...kopf,
  id: 'fall.updateZielstand',
  methode: 'POST',
  pfad: '/akten/:akteId/ziele/:zielId/stand',
  protokoll: { art: 'VERAENDERUNG', objektart: 'ziel' },
  beschreibung: 'Hält den Stand eines Ziels fest.',
  params: ZielParams,
  body: z.object({ version: Version, stand: z.enum(ZIELSTAND_CODES), bemerkung: optionalerAbsatz(2_000) }),
  antwort: SchreibAntwort,
  status: 200,
});

export const recordOhneZielRoute = defineRoute({
  ...kopf,
  id: 'fall.recordOhneZiel',
  methode: 'POST',
  pfad: '/akten/:akteId/ohne-ziel',
  protokoll: { art: 'VERAENDERUNG', objektart: 'akte' },
  beschreibung: 'Begründet, warum kein Ziel vereinbart wird.',
  params: AkteParams,
  body: z.object({ version: Version, begruendung: absatz(2_000) }),
  antwort: SchreibAntwort,
});

/** `art` left out: a new step is VERWEIS where a Fallmanagement elsewhere covers its Lebensbereich (VB-01), else EIGENER. */
const Schritt = z.object({
  was: absatz(1_000),
  wer: z.enum(SCHRITT_WER),
  faelligAm: Datum.optional(),
  art: z.enum(SCHRITTARTEN).optional(),
  personIds,
});

export const createSchrittRoute = defineRoute({
  ...kopf,
  id: 'fall.createSchritt',
  methode: 'POST',
  pfad: '/akten/:akteId/schritte',
  protokoll: { art: 'ERHEBUNG', objektart: 'schritt' },
  beschreibung: 'Plant einen Schritt des Hilfeplans; ohne Ziel eine Aufgabe, auch aus einem Hinweis.',
  params: AkteParams,
  body: Schritt.extend({
    zielId: z.uuid().optional(),
    /** Key of the hint that the task comes from. */
    hinweis: z.string().max(200).optional(),
  }),
  antwort: SchreibAntwort,
});

export const updateSchrittRoute = defineRoute({
  ...kopf,
  id: 'fall.updateSchritt',
  methode: 'PUT',
  pfad: '/akten/:akteId/schritte/:schrittId',
  protokoll: { art: 'VERAENDERUNG', objektart: 'schritt' },
  beschreibung: 'Ändert einen Schritt des Hilfeplans.',
  params: SchrittParams,
  body: Schritt.extend({ version: Version }),
  antwort: SchreibAntwort,
});

export const updateSchrittstandRoute = defineRoute({
  ...kopf,
  id: 'fall.updateSchrittstand',
  methode: 'POST',
  pfad: '/akten/:akteId/schritte/:schrittId/stand',
  protokoll: { art: 'VERAENDERUNG', objektart: 'schritt' },
  beschreibung: 'Hakt einen Schritt ab, lässt ihn entfallen oder öffnet ihn wieder.',
  params: SchrittParams,
  body: z.object({ version: Version, stand: z.enum(SCHRITTSTAENDE) }),
  antwort: SchreibAntwort,
  status: 200,
});
