import { addDays, formatGerman, maxDate, type PlainDate } from '#src/core/plain-date.ts';
import { formatVzae, toVzae, type Vzae } from '#src/core/vzae.ts';
import type { Nachweisstelle } from '../nachweis/stellen.model.ts';
import type { Besetzungsabschnitt, Zeitraum } from '../regelwerk/rl-2024-12/zeitfaktor.model.ts';
import { listStaende } from './luecken.model.ts';

export const ANZEIGEARTEN = [
  'BESETZUNG',
  'TRAEGERWECHSEL',
  'WEITERLEITUNG',
  'KRITERIUM',
  'MINDERBEDARF',
] as const;
export type Anzeigeart = (typeof ANZEIGEARTEN)[number];
/** What is told by hand: no Stellenbesetzung shows it. */
export const ANDERE_ANZEIGEARTEN = ['TRAEGERWECHSEL', 'WEITERLEITUNG', 'KRITERIUM', 'MINDERBEDARF'] as const;

export const ANZEIGEART_NAMEN = {
  BESETZUNG: 'Besetzung',
  TRAEGERWECHSEL: 'Wechsel des Trägers',
  WEITERLEITUNG: 'Änderung einer Weiterleitung',
  KRITERIUM: 'Voraussetzung nach Nr. 4.3 fällt weg',
  MINDERBEDARF: 'Es wird weniger gebraucht',
} as const satisfies Record<Anzeigeart, string>;

export const WEGE = ['MITTEILUNG', 'ENTSCHEIDUNG'] as const;
export type Weg = (typeof WEGE)[number];

/** The Richtlinie is silent on both: when a change needs a decision (OQ-F-70), and by when it is told (OQ-F-72). */
const MELDEPFLICHT: { readonly schwelle: Vzae; readonly tage: number } = {
  schwelle: toVzae(50),
  tage: 14,
};

/** A change of what is filled in a Stelle, against the day before; on the first day against what was granted. */
export type Aenderung = {
  readonly schluessel: string;
  readonly bezeichnung: string;
  readonly ab: PlainDate;
  readonly vorher: Vzae;
  readonly nachher: Vzae;
  readonly weg: Weg;
  readonly frist: PlainDate;
};

export function listAenderungen(
  { schluessel, bezeichnung, vzae: bewilligt }: Nachweisstelle,
  abschnitte: readonly Besetzungsabschnitt[],
  zeitraum: Zeitraum,
  /** Before the Bescheid nothing can be told. */
  bewilligtAm: PlainDate,
): Aenderung[] {
  return listStaende(abschnitte, zeitraum).flatMap(({ ab, vzae: nachher }, platz, alle) => {
    const vorher = alle[platz - 1]?.vzae ?? bewilligt;
    return vorher === nachher
      ? []
      : [
          {
            schluessel,
            bezeichnung,
            ab,
            vorher,
            nachher,
            weg: computeWeg(vorher, nachher),
            frist: addDays(maxDate(ab, bewilligtAm), MELDEPFLICHT.tage),
          },
        ];
  });
}

/** From half a post on the Bezirksregierung decides whether the Bescheid changes; below it is told. */
function computeWeg(vorher: Vzae, nachher: Vzae): Weg {
  return Math.abs(nachher - vorher) >= MELDEPFLICHT.schwelle ? 'ENTSCHEIDUNG' : 'MITTEILUNG';
}

export type Gemeldet = {
  readonly stelle: string | null;
  readonly ab: PlainDate;
  readonly vorher: number | null;
  readonly nachher: number | null;
};

/** What was told already is no duty any more; the same day with other VZÄ is a new one. */
export function listOffenePflichten(
  aenderungen: readonly Aenderung[],
  gemeldet: readonly Gemeldet[],
): Aenderung[] {
  return aenderungen.filter(
    ({ schluessel, ab, vorher, nachher }) =>
      !gemeldet.some(
        (eine) =>
          eine.stelle === schluessel && eine.ab === ab && eine.vorher === vorher && eine.nachher === nachher,
      ),
  );
}

/** „ab 17.05.2026 von 1,00 auf 0,00 VZÄ“. */
export function describeAenderung({
  ab,
  vorher,
  nachher,
}: Pick<Aenderung, 'ab' | 'vorher' | 'nachher'>): string {
  return `ab ${formatGerman(ab)} von ${formatVzae(vorher)} auf ${formatVzae(nachher)} VZÄ`;
}
