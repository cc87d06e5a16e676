import { roundToFive } from '#src/core/staffelung.ts';

export const ZAHLENARTEN = [
  'kurzberatungen',
  'faelleAktiv',
  'faelleRuhend',
  'faelleNeu',
  'faelleBeendet',
  'kontakte',
] as const;
export type Zahlen = Record<(typeof ZAHLENARTEN)[number], number>;

/** Thresholds below which a group does not stand for itself. */
export type Schwellen = { personen: number; caseManager: number };

/** One Kommune (or kind of Rechtsträger) with its exact numbers. */
export type Gruppenzahl = { schluessel: string; caseManager: number; zahlen: Zahlen };

/** Persons behind the numbers of a group: every Kurzberatung of the quarter and every active Fall. */
export function countPersonen(zahlen: Zahlen): number {
  return zahlen.kurzberatungen + zahlen.faelleAktiv;
}

/** Anything counted at all. */
export const hasZahlen = ({ zahlen }: Gruppenzahl): boolean => ZAHLENARTEN.some((art) => zahlen[art] !== 0);

const isKlein = (personen: number, caseManager: number, schwellen: Schwellen): boolean =>
  personen < schwellen.personen || caseManager < schwellen.caseManager;

/**
 * Which groups must not be shown for themselves. First every group with too few persons or too few Case Manager:innen
 * (no control of single employees, § 72 LPVG NRW; small cells). Then, since the total is shown, what is hidden could be
 * computed by taking the shown groups away: so the hidden ones together must be at least two groups and reach both
 * thresholds, and the smallest shown groups are hidden until they do. Groups without any count need no protection and
 * give none.
 */
export function findVerborgene(gruppen: readonly Gruppenzahl[], schwellen: Schwellen): ReadonlySet<string> {
  const gezaehlt = gruppen.filter(hasZahlen);
  const verborgen = gezaehlt.filter((g) => isKlein(countPersonen(g.zahlen), g.caseManager, schwellen));
  const offen = gezaehlt
    .filter((gruppe) => !verborgen.includes(gruppe))
    .toSorted(
      (a, b) => countPersonen(a.zahlen) - countPersonen(b.zahlen) || (a.schluessel < b.schluessel ? -1 : 1),
    );
  while (verborgen.length > 0 && !isZusammenGross(verborgen, schwellen)) {
    const naechste = offen.shift();
    if (naechste === undefined) break;
    verborgen.push(naechste);
  }
  return new Set(verborgen.map(({ schluessel }) => schluessel));
}

function isZusammenGross(gruppen: readonly Gruppenzahl[], schwellen: Schwellen): boolean {
  if (gruppen.length < 2) return false;
  const personen = gruppen.reduce((summe, gruppe) => summe + countPersonen(gruppe.zahlen), 0);
  const caseManager = gruppen.reduce((summe, gruppe) => summe + gruppe.caseManager, 0);
  return !isKlein(personen, caseManager, schwellen);
}

/** Rounded to five, each number for itself; a negative balance of corrections shows as 0. */
export function roundZahlen(zahlen: Zahlen): Zahlen {
  const runde = (art: keyof Zahlen): number => roundToFive(Math.max(0, zahlen[art]));
  return {
    kurzberatungen: runde('kurzberatungen'),
    faelleAktiv: runde('faelleAktiv'),
    faelleRuhend: runde('faelleRuhend'),
    faelleNeu: runde('faelleNeu'),
    faelleBeendet: runde('faelleBeendet'),
    kontakte: runde('kontakte'),
  };
}

export const KEINE_ZAHLEN: Zahlen = {
  kurzberatungen: 0,
  faelleAktiv: 0,
  faelleRuhend: 0,
  faelleNeu: 0,
  faelleBeendet: 0,
  kontakte: 0,
};

export function addZahlen(a: Zahlen, b: Zahlen): Zahlen {
  return {
    kurzberatungen: a.kurzberatungen + b.kurzberatungen,
    faelleAktiv: a.faelleAktiv + b.faelleAktiv,
    faelleRuhend: a.faelleRuhend + b.faelleRuhend,
    faelleNeu: a.faelleNeu + b.faelleNeu,
    faelleBeendet: a.faelleBeendet + b.faelleBeendet,
    kontakte: a.kontakte + b.kontakte,
  };
}
