import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { AkteParams } from '#src/modules/akte/feld.model.ts';
import { LAGEN } from './parallelfall.model.ts';

const kopf = {
  pfad: '/akten/:akteId/parallelfall',
  domaene: 'fall',
  recht: 'parallelfall.pruefen',
  zweck: 'Fallarbeit',
  params: AkteParams,
} as const;

export const getParallelfallRoute = defineRoute({
  ...kopf,
  id: 'parallelfall.getParallelfall',
  methode: 'GET',
  protokoll: { art: 'KOMBINATION', objektart: 'akte' },
  beschreibung:
    'Ob die Person mit ihrer Einwilligung bei einer anderen Stelle des Standorts einen laufenden Fall hat: ja oder nein.',
  antwort: z.object({ lage: z.enum(LAGEN) }),
});

/** Writes the tokens and answers nothing about the other side: what a write answers is kept for a day. */
export const recordParallelfallRoute = defineRoute({
  ...kopf,
  id: 'parallelfall.recordParallelfall',
  methode: 'POST',
  protokoll: { art: 'KOMBINATION', objektart: 'akte' },
  beschreibung: 'Nimmt die Person mit ihrer Einwilligung in die Prüfung auf einen zweiten Fall auf.',
  antwort: SchreibAntwort,
});
