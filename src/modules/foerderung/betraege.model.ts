import { type Cent, NULL_CENT, sumCent, toCent } from '#src/core/cent.ts';
import type { Antragspruefung } from './regelwerk/rl-2024-12/antrag.model.ts';
import type { Antrag } from './regelwerk/rl-2024-12/antrag-typen.model.ts';
import { computeHoechstbetraege, POSITIONEN, type Position } from './regelwerk/rl-2024-12/betraege.model.ts';
import { findRegelsatz, type Regelsatz, RL_2024_12 } from './regelwerk/regelsatz.model.ts';
import type { RegelId } from './regelwerk/regeln.model.ts';
import { REGELN } from './regelwerk/regeln.model.ts';
import type { Schritt } from './regelwerk/schritt.model.ts';

export const POSITION_NAMEN = {
  koord: 'Koordination',
  va: 'Verwaltungsassistenz',
  zusatz: 'Weitere Koordinationsstellen',
  cm: 'Case Management',
  sach_koord: 'Sachausgaben Koordination',
  sach_va: 'Sachausgaben Verwaltungsassistenz',
  veranst: 'Veranstaltungsformate',
  massn: 'Maßnahmen zur Verbesserung des Integrationsmanagements',
} as const satisfies Record<Position, string>;

export const REGEL_JE_POSITION = {
  koord: 'FR-5.4.1-e',
  va: 'FR-5.4.1-e',
  zusatz: 'FR-4.3-e',
  cm: 'FR-5.4.1-f',
  sach_koord: 'FR-5.4.2-a',
  sach_va: 'FR-5.4.2-b',
  veranst: 'FR-5.4.2-c',
  massn: 'FR-5.4.2-d',
} as const satisfies Record<Position, RegelId>;

/** One line of the Antrag: what is asked for, the most that can be granted, and how that was computed. */
export type Betragszeile = {
  readonly position: Position;
  readonly beantragt: Cent;
  readonly hoechstens: Cent;
  readonly regel: RegelId;
  readonly quelle: string;
  readonly inhalt: string;
  readonly schritt: Schritt | null;
};

export type Betraege = { readonly zeilen: readonly Betragszeile[]; readonly gesamt: Cent };

/**
 * Personnel is applied for with its Jahresbeträge; Sachausgaben and Begleitmaßnahmen as typed, never above the cap. Also
 * answered while an error stands, so that people see what they are working on; it counts once no error is left.
 */
export function computeBetraege(antrag: Antrag, { parameter }: Pick<Antragspruefung, 'parameter'>): Betraege {
  const satz = findRegelsatz(antrag.foerderjahr) ?? RL_2024_12;
  const { wert, schritte } = computeHoechstbetraege(antrag, satz, parameter);
  const gewuenscht: Partial<Record<Position, Cent>> = {
    sach_koord: antrag.sachausgaben.koordination,
    sach_va: antrag.sachausgaben.verwaltungsassistenz,
    veranst: antrag.veranstaltungen,
    massn: antrag.massnahmen,
  };
  const zeilen = POSITIONEN.map((position): Betragszeile => {
    const regel = REGEL_JE_POSITION[position];
    const hoechstens = findGrenze(position, wert[position] ?? NULL_CENT, satz);
    const beantragt = toCent(Math.min(gewuenscht[position] ?? hoechstens, hoechstens));
    return {
      position,
      beantragt,
      hoechstens,
      regel,
      quelle: REGELN[regel].quelle,
      inhalt: REGELN[regel].inhalt,
      schritt: findSchritt(schritte, regel, position),
    };
  }).filter(({ hoechstens, beantragt }) => hoechstens !== 0 || beantragt !== 0);
  return { zeilen, gesamt: sumCent(zeilen.map(({ beantragt }) => beantragt)) };
}

/** The set caps Begleitmaßnahmen by what is asked for; a person wants to read the cap itself. */
function findGrenze(position: Position, betrag: Cent, satz: Regelsatz): Cent {
  if (betrag === 0) return betrag;
  if (position === 'veranst') return satz.veranstaltungen;
  return position === 'massn' ? satz.massnahmen : betrag;
}

/** FR-5.4.1-e stands for Koordination and Verwaltungsassistenz, in this order. */
function findSchritt(schritte: readonly Schritt[], regel: RegelId, position: Position): Schritt | null {
  const passend = schritte.filter((schritt) => schritt.regel === regel);
  if (regel !== 'FR-5.4.1-e') return passend[0] ?? null;
  const halbe = RL_2024_12.halbeVerwaltungsassistenz;
  return passend.find(({ eingabe }) => (eingabe['jahresbetrag'] === halbe) === (position === 'va')) ?? null;
}
