import { type Cent, sumCent, toCent } from '#src/core/cent.ts';
import { type Befund, toBefund } from '../meldungen.model.ts';
import type { Regelparameter } from '../parameter.model.ts';
import { type Gerechnet, toSchritt } from '../schritt.model.ts';

const BERATUNGSTAGE = 6;
const AUSTAUSCHTAGE = 3;
const TAGESSATZ = toCent(100_000);

export type Prozessbegleitung = {
  readonly beratungstage: number;
  readonly austauschtage: number;
  readonly tagessaetze: readonly Cent[];
  readonly qualifiziert: boolean;
  /** Belongs to a Förderfall under the Richtlinie of 2024, which does not name it (FH-PB-c, OQ-F-27). */
  readonly nachRichtlinie2024: boolean;
};

/** FH-PB-a, FH-PB-b (Handlungskonzept, Anhang): at most 1.000 Euro a day, 9.000 Euro a year; null with an error. */
export function computeProzessbegleitung(
  angaben: Prozessbegleitung,
  parameter: Regelparameter,
): Gerechnet<Cent | null> & { readonly befunde: readonly Befund[] } {
  const befunde = [
    ...(angaben.beratungstage > BERATUNGSTAGE ? [toBefund('E-HK-PB-a', {})] : []),
    ...(angaben.austauschtage > AUSTAUSCHTAGE ? [toBefund('E-HK-PB-b', {})] : []),
    ...(angaben.qualifiziert ? [] : [toBefund('W-HK-PB-c', {})]),
    ...(angaben.nachRichtlinie2024 && !parameter.prozessbegleitung ? [toBefund('E-HK-PB-d', {})] : []),
  ];
  const fehler = befunde.some(({ art }) => art === 'FEHLER');
  const summe = sumCent(angaben.tagessaetze.map((satz) => toCent(Math.min(satz, TAGESSATZ))));
  const wert = fehler ? null : summe;
  const eingabe = { tagessaetze: angaben.tagessaetze, hoechstens: TAGESSATZ };
  return { wert, schritte: [toSchritt('FH-PB-a', eingabe, wert)], befunde };
}
