import { AKTE_ZUSTAENDE, type AkteZustand } from './akte.model.ts';

/** Parts of the way through Case Management that several states share, in their order. */
export const PHASEN = [
  'KURZBERATUNG',
  'INTAKE',
  'PLANUNG',
  'BEGLEITUNG',
  'ABSCHLUSS',
  'RUHEND',
  'BEENDET',
] as const;
export type Phase = (typeof PHASEN)[number];

export const PHASE_NAMEN = {
  KURZBERATUNG: 'Kurzberatung',
  INTAKE: 'Intake und Aufnahme',
  PLANUNG: 'Assessment bis Hilfeplan',
  BEGLEITUNG: 'Begleitung und Re-Assessment',
  ABSCHLUSS: 'Abschluss, Übergabe, Nachsorge',
  RUHEND: 'Ruht',
  BEENDET: 'Beendet',
} as const satisfies Record<Phase, string>;

const PHASE_VON = {
  KONTAKT: 'KURZBERATUNG',
  KURZBERATUNG: 'KURZBERATUNG',
  INTAKE: 'INTAKE',
  AUFNAHME_OFFEN: 'INTAKE',
  AUFGENOMMEN: 'PLANUNG',
  ASSESSMENT: 'PLANUNG',
  ZIELVEREINBARUNG: 'PLANUNG',
  LINKING: 'PLANUNG',
  MONITORING: 'BEGLEITUNG',
  RE_ASSESSMENT: 'BEGLEITUNG',
  ABSCHLUSS: 'ABSCHLUSS',
  UEBERGABE: 'ABSCHLUSS',
  NACHSORGE: 'ABSCHLUSS',
  RUHEND: 'RUHEND',
  GESCHLOSSEN: 'BEENDET',
  NICHT_AUFGENOMMEN: 'BEENDET',
  EINWILLIGUNG_WIDERRUFEN: 'BEENDET',
} as const satisfies Record<AkteZustand, Phase>;

export function toPhase(zustand: AkteZustand): Phase {
  return PHASE_VON[zustand];
}

/** The states of a phase. */
export function listZustaende(phase: Phase): AkteZustand[] {
  return AKTE_ZUSTAENDE.filter((zustand) => PHASE_VON[zustand] === phase);
}
