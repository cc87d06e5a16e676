import type { PlainDate } from '#src/core/plain-date.ts';
import type { Regelparameter } from '../regelwerk/parameter.model.ts';
import {
  type Auflage,
  AUFLAGEN,
  AUFLAGENBUCHSTABEN,
  type Auflagenbuchstabe,
} from '../regelwerk/rl-2024-12/auflagen.model.ts';
import { computeNachweisfrist } from '../regelwerk/rl-2024-12/verwendungsnachweis.model.ts';
import type { Zeitraum } from '../regelwerk/rl-2024-12/zeitfaktor.model.ts';
import type { Auflagensatz } from './bescheid-typen.model.ts';

const TURNUSWORTE = {
  JAEHRLICH: 'jährlich, mit dem Verwendungsnachweis',
  JE_VERANSTALTUNG: 'je Fortbildung, zuletzt am Ende des Bewilligungszeitraums',
  BEI_ANLAGE: 'bei jeder neuen Maßnahme, zuletzt am Ende des Bewilligungszeitraums',
  JE_ERHEBUNG: 'je Erhebung, zuletzt am Ende des Bewilligungszeitraums',
  TAEGLICH: 'täglich vom ersten Tag an',
} as const satisfies Record<Auflage['turnus'], string>;

/**
 * The eight Auflagen of a Bescheid as records. The Richtlinie names no day: what is shown every year comes with the
 * Verwendungsnachweis, what happens in the year or every day ends with it (OQ-F-49, OQ-F-67). A letter without text in the template is left out; the check reports it.
 */
export function listAuflagensaetze(
  texte: Readonly<Partial<Record<Auflagenbuchstabe, string>>>,
  zeitraum: Zeitraum,
  parameter: Regelparameter,
): Auflagensatz[] {
  return AUFLAGENBUCHSTABEN.flatMap((buchstabe) => {
    const text = texte[buchstabe]?.trim() ?? '';
    if (text === '') return [];
    const { regel, turnus, bindung } = AUFLAGEN[buchstabe];
    const faellig = findFaelligkeit(turnus, zeitraum, parameter);
    return [{ buchstabe, regel, text, bindung, turnus: TURNUSWORTE[turnus], faellig }];
  });
}

function findFaelligkeit(
  turnus: Auflage['turnus'],
  zeitraum: Zeitraum,
  parameter: Regelparameter,
): PlainDate {
  if (turnus === 'JAEHRLICH') return computeNachweisfrist(zeitraum.bis, parameter).wert;
  return zeitraum.bis;
}

/**
 * The day until which an Auflage of a Bescheid is met, for cards and lists alike. What is owed every day is due as a whole when
 * the period ends (OQ-F-67); Bescheide of before November 2026 keep the first day in their record.
 */
export function findAuflagenfrist(
  buchstabe: Auflagenbuchstabe,
  faellig: PlainDate,
  bis: PlainDate,
): PlainDate {
  return AUFLAGEN[buchstabe].turnus === 'TAEGLICH' ? bis : faellig;
}
