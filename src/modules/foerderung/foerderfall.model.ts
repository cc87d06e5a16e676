import type { Rolle } from '#src/core/contract/rollen.ts';
import { addDays, diffDays, type PlainDate } from '#src/core/plain-date.ts';
import type { Regelparameter } from './regelwerk/parameter.model.ts';
import { findAntragsfrist, findAntragsoeffnung } from './regelwerk/rl-2024-12/antragsfrist.model.ts';
import { findUebergang } from './regelwerk/rl-2024-12/zustaende.model.ts';

/** The states of the machine FOERDERFALL that the platform carries so far, in the order of the procedure. */
export const FOERDERFALL_ZUSTAENDE = [
  'ENTWURF',
  'EINGEREICHT',
  'IN_PRUEFUNG',
  'ZURUECKGENOMMEN',
  'VERWORFEN',
] as const;
export type FoerderfallZustand = (typeof FOERDERFALL_ZUSTAENDE)[number];

export const FOERDERFALL_ZUSTAND_NAMEN = {
  ENTWURF: 'Entwurf',
  EINGEREICHT: 'eingereicht',
  IN_PRUEFUNG: 'in Prüfung',
  ZURUECKGENOMMEN: 'zurückgenommen',
  VERWORFEN: 'verworfen',
} as const satisfies Record<FoerderfallZustand, string>;

/** Steps a person takes; their names are those of the machine. */
export const SCHRITTE = ['einreichen', 'verwerfen', 'zuruecknehmen', 'pruefung_beginnen'] as const;
export type Schrittname = (typeof SCHRITTE)[number];

/** What the timeline calls them; `anlegen` has no state before it. */
export const EREIGNIS_NAMEN: Readonly<Record<Schrittname | 'anlegen', string>> = {
  anlegen: 'Antrag begonnen',
  einreichen: 'Gezeichnet und eingereicht',
  verwerfen: 'Verworfen',
  zuruecknehmen: 'Zurückgenommen',
  pruefung_beginnen: 'Prüfung begonnen',
};

/** Roles of the machine that an account has; the Leitung of the KI prepares like the Sachbearbeitung (OQ-F-35). */
export function toZustandsrollen(rolle: Rolle): readonly string[] {
  return rolle === 'KI_LEITUNG' ? ['ZE_SACHBEARBEITUNG'] : [rolle];
}

/** Steps of this role from this state, whoever the person is. */
export function listSchritte(zustand: FoerderfallZustand, rolle: Rolle): Schrittname[] {
  const rollen = toZustandsrollen(rolle);
  return SCHRITTE.filter((schritt) => {
    const uebergang = findUebergang('FOERDERFALL', zustand, schritt);
    return uebergang !== undefined && rollen.includes(uebergang[3]);
  });
}

export function isFoerderfallZustand(text: string): text is FoerderfallZustand {
  return FOERDERFALL_ZUSTAENDE.some((zustand) => zustand === text);
}

export type Fristlage = {
  /** First and last day for the Antrag; `eigentlich` is the day before a weekend moves it. */
  readonly oeffnung: PlainDate;
  readonly eigentlich: PlainDate;
  readonly frist: PlainDate;
};

/** Nr. 7.1.2 with the open question of the weekend (OQ-F-10). Undefined outside the Richtlinie. */
export function findFristlage(foerderjahr: number, parameter: Regelparameter): Fristlage | undefined {
  const frist = findAntragsfrist(foerderjahr, parameter.wochenendregel);
  const oeffnung = findAntragsoeffnung(foerderjahr, parameter);
  const eigentlich = findAntragsfrist(foerderjahr, 'FIXTERMIN');
  if (frist === undefined || oeffnung === undefined || eigentlich === undefined) return undefined;
  return { oeffnung, eigentlich: eigentlich.wert, frist: frist.wert };
}

/** „noch 14 Tage“, „heute“, „seit 3 Tagen vorbei“: what is left, in words. */
export function describeFrist(frist: PlainDate, stichtag: PlainDate): string {
  const tage = diffDays(stichtag, frist);
  if (tage === 0) return 'heute';
  if (tage === 1) return 'morgen';
  if (tage > 1) return `noch ${tage} Tage`;
  return tage === -1 ? 'seit gestern vorbei' : `seit ${-tage} Tagen vorbei`;
}

/** The Förderjahr whose Antrag is due next: from the opening on the following year, until its deadline is a month past. */
export function findNaechstesFoerderjahr(stichtag: PlainDate, parameter: Regelparameter): number {
  const jahr = Number(stichtag.slice(0, 4));
  const lage = findFristlage(jahr, parameter);
  return lage !== undefined && stichtag <= addDays(lage.frist, 31) ? jahr : jahr + 1;
}
