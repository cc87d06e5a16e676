import { type Befund, toBefund } from '../meldungen.model.ts';
import type { RegelId } from '../regeln.model.ts';

export const AUFLAGENBUCHSTABEN = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
export type Auflagenbuchstabe = (typeof AUFLAGENBUCHSTABEN)[number];

export type Auflage = {
  readonly regel: RegelId;
  readonly inhalt: string;
  /** When the system asks for the proof again. */
  readonly turnus: 'JAEHRLICH' | 'JE_VERANSTALTUNG' | 'BEI_ANLAGE' | 'JE_ERHEBUNG' | 'TAEGLICH';
  /** „soll“ in the Richtlinie: a deviation needs a reason, no proof. */
  readonly bindung: 'MUSS' | 'SOLL';
};

/**
 * Nr. 6 a to h. What is not fulfilled is a finding in the Nachweisprüfung; a Widerruf (§ 49 Abs. 3 Satz 1 Nr. 2 VwVfG NRW)
 * is a decision of people and never follows by itself. GL-BS-c: each becomes a record of the signed Bescheid with its day
 * (`foerderung.bescheid_auflage`).
 */
export const AUFLAGEN = {
  a: {
    regel: 'FR-6-a',
    inhalt: 'Aufgaben des Kommunalen Integrationszentrums bleiben unberührt, Lehrkräfte in ihrem Bereich',
    turnus: 'JAEHRLICH',
    bindung: 'MUSS',
  },
  b: {
    regel: 'FR-6-b',
    inhalt: 'Koordination nimmt an Fortbildungen des Landes teil',
    turnus: 'JE_VERANSTALTUNG',
    bindung: 'MUSS',
  },
  c: {
    regel: 'FR-6-c',
    inhalt: 'Maßnahmen richten sich nach dem Handlungskonzept',
    turnus: 'BEI_ANLAGE',
    bindung: 'MUSS',
  },
  d: {
    regel: 'FR-6-d',
    inhalt: 'Teilnahme an der Fachdatenerhebung NRW',
    turnus: 'JE_ERHEBUNG',
    bindung: 'MUSS',
  },
  e: {
    regel: 'FR-6-e',
    inhalt: 'KIM-Datenbank verwenden und tagesaktuell führen',
    turnus: 'TAEGLICH',
    bindung: 'MUSS',
  },
  f: {
    regel: 'FR-6-f',
    inhalt: 'Case Management arbeitet mit Koordination, Ausländer- und Einbürgerungsbehörde zusammen',
    turnus: 'JAEHRLICH',
    bindung: 'SOLL',
  },
  g: {
    regel: 'FR-6-g',
    inhalt: 'Konzept fortschreiben und der Bewilligungsbehörde vorlegen',
    turnus: 'JAEHRLICH',
    bindung: 'MUSS',
  },
  h: {
    regel: 'FR-6-h',
    inhalt: 'Strategische Steuerung und Zweckmäßigkeit sicherstellen',
    turnus: 'JAEHRLICH',
    bindung: 'MUSS',
  },
} as const satisfies Record<Auflagenbuchstabe, Auflage>;

/** FR-6-a..h: a Bescheid holds all eight; one finding for each that is missing. */
export function checkAuflagen(imBescheid: readonly string[]): Befund[] {
  return AUFLAGENBUCHSTABEN.filter((buchstabe) => !imBescheid.includes(buchstabe)).map((x) =>
    toBefund('E-6-x', { x }, `auflagen.${x}`),
  );
}
