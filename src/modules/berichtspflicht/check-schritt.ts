import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Erklaerung } from '#src/modules/fachfrage/personenspur.model.ts';
import { checkFormen } from '#src/modules/fachfrage/index.ts';
import { getMelderegel, type Meldeschritt } from './meldung.model.ts';

/** The text of a step: there where it has to be, and without what tells of a person. */
export function checkSchritttext(
  schritt: Meldeschritt,
  { text, erklaerungen }: { text?: string | undefined; erklaerungen: readonly Erklaerung[] },
): Result<{ text: string | null; erklaert: string[] }, Ablehnung> {
  const { name, text: verlangt } = getMelderegel(schritt);
  if (text === undefined && verlangt === 'PFLICHT')
    return fail(
      refuseRegel('TEXT_FEHLT', 'Es fehlt ein Text.', {
        detail: `Schreiben Sie, worum es geht: „${name}“.`,
        fehler: [{ pointer: '/text', code: 'TEXT_FEHLT', detail: 'Bitte füllen Sie das Feld aus.' }],
      }),
    );
  const geprueft = checkFormen({ text: text ?? '' }, erklaerungen);
  return geprueft.ok ? ok({ text: text ?? null, erklaert: geprueft.wert }) : geprueft;
}
