import { z } from 'zod';
import { optionalerAbsatz } from '#src/modules/akte/feld.model.ts';
import { ABWEISUNGSGRUND_CODES, ANTWORT_CODES, VERWEISERGEBNIS_CODES } from './wertelisten/verweis.ts';

const felder = {
  code: z.enum(ANTWORT_CODES),
  abweisungsgrund: z.enum(ABWEISUNGSGRUND_CODES).optional(),
  ergebnis: z.enum(VERWEISERGEBNIS_CODES).optional(),
  text: optionalerAbsatz(2_000),
};

/** Fields of an answer, to be put into a body; `checkAntwort` says what each answer needs. */
export const ANTWORTFELDER = felder;
const Antwortangabe = z.object(felder);
export type Antwortangabe = z.output<typeof Antwortangabe>;

/** What each answer needs, and nothing that belongs to another: for `superRefine` of a body. */
export function checkAntwort(wert: Antwortangabe, ctx: z.RefinementCtx): void {
  const add = (feld: string, message: string) => ctx.addIssue({ code: 'custom', path: [feld], message });
  if (wert.code === 'ABGEWIESEN' && wert.abweisungsgrund === undefined)
    add('abweisungsgrund', 'Wählen Sie, warum die Stelle nicht helfen kann.');
  if (wert.code === 'ERGEBNIS' && wert.ergebnis === undefined) add('ergebnis', 'Wählen Sie ein Ergebnis.');
  if (wert.code === 'RUECKFRAGE' && wert.text === undefined) add('text', 'Schreiben Sie die Rückfrage.');
  if (wert.code !== 'ABGEWIESEN' && wert.abweisungsgrund !== undefined)
    add('abweisungsgrund', 'Ein Grund gehört nur zu „Wir können nicht helfen“.');
  if (wert.code !== 'ERGEBNIS' && wert.ergebnis !== undefined)
    add('ergebnis', 'Ein Ergebnis gehört nur zu „Wir teilen ein Ergebnis mit“.');
}
