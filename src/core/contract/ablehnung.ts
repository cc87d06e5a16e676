/**
 * An expected refusal. It travels as a value from the use case to the HTTP answer (RFC 9457 problem+json) and
 * never carries content of a case: `titel` and `detail` are fixed German sentences with technical data at most.
 */
export type Feldfehler = { pointer: string; code: string; detail: string };

export type AblehnungStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 423 | 429 | 503 | 507;

export type Ablehnung<Code extends string = string> = {
  code: Code;
  status: AblehnungStatus;
  titel: string;
  /** How to mend it, in one or two sentences. */
  detail?: string;
  /** Every violation at once, not only the first. */
  fehler?: readonly Feldfehler[];
  /** Source of the rule that refused, for example „HK 2.2“. */
  quelle?: string;
  /** For KONFLIKT: the current state, so that the page can show both. Parsed by the contract's `zustand` schema. */
  zustand?: unknown;
};

/** Not there and not visible give the same body, so that nobody learns of an Akte by asking. */
export function refuseNichtGefunden(): Ablehnung<'NICHT_GEFUNDEN'> {
  return {
    code: 'NICHT_GEFUNDEN',
    status: 404,
    titel: 'Nicht gefunden.',
    detail: 'Das Gesuchte gibt es nicht, oder Sie dürfen es nicht sehen.',
  };
}

/** The record changed since it was read. `zustand` is what stands now; nothing was overwritten. */
export function refuseKonflikt(zustand: unknown): Ablehnung<'KONFLIKT'> {
  return {
    code: 'KONFLIKT',
    status: 409,
    titel: 'Inzwischen wurde hier etwas geändert.',
    detail: 'Ihre Eingabe ist nicht gespeichert. Vergleichen Sie beide Stände und speichern Sie dann neu.',
    zustand,
  };
}

/** A rule of the domain says no. */
export function refuseRegel<Code extends string>(
  code: Code,
  titel: string,
  mehr: { detail?: string; fehler?: readonly Feldfehler[]; quelle?: string } = {},
): Ablehnung<Code> {
  return { code, status: 422, titel, ...mehr };
}
