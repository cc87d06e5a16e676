import type { Ablehnung } from '#src/core/contract/ablehnung.ts';
import type { Result } from '#src/core/result.ts';
import { checkSpuren } from '#src/modules/fachfrage/index.ts';
import type { Erklaerung } from '#src/modules/fachfrage/personenspur.model.ts';
import { findTextspuren } from './textspuren.model.ts';

/** Nobody is named or told in what other Standorte read. Answers what is kept of the explanations. */
export function checkTextspuren(
  texte: Readonly<Record<string, string>>,
  erklaerungen: readonly Erklaerung[],
): Result<string[], Ablehnung> {
  return checkSpuren(texte, findTextspuren, erklaerungen);
}
