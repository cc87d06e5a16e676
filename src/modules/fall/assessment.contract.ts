import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { AkteParams, Datum, optionalerAbsatz, Version } from '#src/modules/akte/feld.model.ts';
import { THEMENBEREICH_CODES } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { BEREICHSQUELLEN } from './fall.model.ts';

const kopf = { domaene: 'fall', recht: 'fall.bearbeiten', zweck: 'Fallarbeit' } as const;
const AssessmentParams = AkteParams.extend({ assessmentId: z.uuid() });

export const createAssessmentRoute = defineRoute({
  ...kopf,
  id: 'fall.createAssessment',
  methode: 'POST',
  pfad: '/akten/:akteId/assessments',
  protokoll: { art: 'ERHEBUNG', objektart: 'assessment' },
  beschreibung: 'Beginnt ein Assessment; nach dem ersten ist es ein Re-Assessment.',
  params: AkteParams,
  body: z.object({ datum: Datum.optional() }),
  antwort: SchreibAntwort,
});

export const updateBereichRoute = defineRoute({
  ...kopf,
  id: 'fall.updateBereich',
  methode: 'PUT',
  pfad: '/akten/:akteId/assessments/:assessmentId/bereiche/:bereich',
  protokoll: { art: 'VERAENDERUNG', objektart: 'assessment_bereich' },
  beschreibung:
    'Erfasst einen Lebensbereich: Situation, Bedarf 0–3, Ressourcen, Quelle, oder „nicht erhoben“.',
  params: AssessmentParams.extend({ bereich: z.enum(THEMENBEREICH_CODES) }),
  body: z.discriminatedUnion('erhebung', [
    z.object({ erhebung: z.literal('NICHT_ERHOBEN'), version: Version }),
    z.object({
      erhebung: z.literal('ERHOBEN'),
      /** 0: the Bereich is new in this assessment. */
      version: Version,
      bedarf: z.number().int().min(0).max(3),
      situation: optionalerAbsatz(),
      ressourcen: optionalerAbsatz(),
      quelle: z.enum(BEREICHSQUELLEN).optional(),
      /** Special categories (Art. 9 DSGVO); only with the separate consent. Left out: stays as it is; null: erased. */
      besonders: optionalerAbsatz().or(z.null()),
    }),
  ]),
  antwort: SchreibAntwort,
});

export const closeAssessmentRoute = defineRoute({
  ...kopf,
  id: 'fall.closeAssessment',
  methode: 'POST',
  pfad: '/akten/:akteId/assessments/:assessmentId/abschluss',
  protokoll: { art: 'VERAENDERUNG', objektart: 'assessment' },
  beschreibung: 'Schließt ein Assessment ab; mit Ziel oder Begründung geht es zur Zielvereinbarung.',
  params: AssessmentParams,
  body: z.object({ version: Version }),
  antwort: SchreibAntwort,
});
