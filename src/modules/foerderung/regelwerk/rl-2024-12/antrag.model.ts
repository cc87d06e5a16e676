import { type Befund, listCodes, type Meldungscode, toBefund } from '../meldungen.model.ts';
import type { Regelparameter } from '../parameter.model.ts';
import { findRegelsatz, RL_2024_12, type Richtlinienversion } from '../regelsatz.model.ts';
import type { Schritt } from '../schritt.model.ts';
import type { Antrag } from './antrag-typen.model.ts';
import { checkAntragsberechtigung } from './antragsberechtigung.model.ts';
import { checkSachausgaben, computeHoechstbetraege, type Hoechstbetraege } from './betraege.model.ts';
import { checkStellen } from './stellen.model.ts';
import { checkVoraussetzungen } from './voraussetzungen.model.ts';
import { checkWeiterleitung } from './weiterleitung.model.ts';
import { checkZusatzstellen } from './zusatzstelle.model.ts';

export type Antragspruefung = {
  readonly version: Richtlinienversion;
  readonly parameter: Regelparameter;
  /** All of them, in the order of the Richtlinie; warnings do not block. */
  readonly befunde: readonly Befund[];
  readonly fehler: readonly Meldungscode[];
  readonly warnungen: readonly Meldungscode[];
  /** null while an error stands. */
  readonly hoechstbetraege: Hoechstbetraege | null;
  readonly schritte: readonly Schritt[];
};

/**
 * One function for Förder-Check, form, Prüfung and command line: every violation at once, then the maximum amounts. It
 * proposes and never decides (Nr. 1.3). A Förderjahr without Regelsatz is an error; the other rules are still checked with
 * the latest set, so that one look shows everything.
 */
export function checkAntrag(antrag: Antrag, parameter: Regelparameter): Antragspruefung {
  const satz = findRegelsatz(antrag.foerderjahr) ?? RL_2024_12;
  const stellen = checkStellen(antrag, satz, parameter);
  const betraege = computeHoechstbetraege(antrag, satz, parameter);
  const befunde = [
    ...checkAntragsberechtigung(antrag),
    ...checkWeiterleitung(antrag, parameter),
    ...checkVoraussetzungen(antrag),
    ...checkZusatzstellen(antrag, satz),
    ...stellen.befunde,
    ...checkSachausgaben(antrag, betraege.wert, satz),
    ...(findRegelsatz(antrag.foerderjahr) === undefined ? [toBefund('E-8-a', {})] : []),
  ];
  const fehler = listCodes(befunde, 'FEHLER');
  return {
    version: satz.version,
    parameter,
    befunde,
    fehler,
    warnungen: listCodes(befunde, 'WARNUNG'),
    hoechstbetraege: fehler.length > 0 ? null : betraege.wert,
    schritte: [...stellen.schritte, ...betraege.schritte],
  };
}
