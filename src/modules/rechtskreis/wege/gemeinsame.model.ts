import type { Wegschritt } from '../weg.model.ts';

const EVAL = 'Evaluation 2023–2025';

export const BERATUNG: Wegschritt = {
  code: 'BERATUNG',
  text: 'Beratung, ob und wann der Antrag sinnvoll ist',
  quelle: `${EVAL} [L2500]; Handlungskonzept (IF-06, IF-07)`,
};
export const UNTERLAGEN: Wegschritt = {
  code: 'UNTERLAGEN',
  text: 'Unterlagen vollständig',
  quelle: `${EVAL} [L2428]`,
};
/** § 5 Abs. 1 AufenthG names identity and passport for titles in general. */
export const IDENTITAET_TITEL: Wegschritt = {
  code: 'IDENTITAET',
  text: 'Identität geklärt, Pass oder Ersatz vorhanden',
  quelle: `§ 5 Abs. 1 Nr. 1a und 4 AufenthG; ${EVAL} [L4590]`,
};
export const NACHFORDERUNG_TITEL: Wegschritt = {
  code: 'NACHFORDERUNG',
  text: 'Nachfragen der Ausländerbehörde beantwortet',
  quelle: '§ 82 AufenthG',
};
