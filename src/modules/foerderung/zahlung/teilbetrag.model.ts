import { type Cent, NULL_CENT, sumCent, toCent } from '#src/core/cent.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { formatGerman, type PlainDate, yearOf } from '#src/core/plain-date.ts';
import { toZustandsrollen } from '../foerderfall.model.ts';
import { type Befund, toBefund } from '../regelwerk/meldungen.model.ts';
import type { Regelparameter } from '../regelwerk/parameter.model.ts';
import {
  computeTermin,
  findAuszahlungstag,
  splitTeilbetraege,
  TERMINE,
  type Termin,
} from '../regelwerk/rl-2024-12/auszahlung.model.ts';
import { findUebergang } from '../regelwerk/rl-2024-12/zustaende.model.ts';
import type { Schritt } from '../regelwerk/schritt.model.ts';

/** The states of the machine RATE, in the order of the procedure. */
export const TEILBETRAG_ZUSTAENDE = [
  'GEPLANT',
  'ANGEFORDERT',
  'GEPRUEFT',
  'ANGEORDNET',
  'GEZAHLT',
  'ENTFALLEN',
] as const;
export type TeilbetragZustand = (typeof TEILBETRAG_ZUSTAENDE)[number];

export const TEILBETRAG_ZUSTAND_NAMEN = {
  GEPLANT: 'geplant',
  ANGEFORDERT: 'angefordert',
  GEPRUEFT: 'festgestellt',
  ANGEORDNET: 'angeordnet',
  GEZAHLT: 'gezahlt',
  ENTFALLEN: 'entfallen',
} as const satisfies Record<TeilbetragZustand, string>;

/** Steps that people take; their names are those of the machine. */
export const ZAHLUNGSSCHRITTE = [
  'mittel_anfordern',
  'abruf_zurueckweisen',
  'abruf_pruefen',
  'auszahlung_anordnen',
  'zurueckgeben',
  'zahlung_bestaetigen',
  'zahlung_fehlgeschlagen',
  'entfallen',
] as const;
export type Zahlungsschritt = (typeof ZAHLUNGSSCHRITTE)[number];

/** What the timeline calls them; `planen` has no state before it, `umplanen` comes with an Änderungsbescheid. */
export const ZAHLUNGSEREIGNIS_NAMEN: Readonly<Record<Zahlungsschritt | 'planen' | 'umplanen', string>> = {
  planen: 'Teilbetrag geplant',
  umplanen: 'Neu geplant nach Änderungsbescheid',
  mittel_anfordern: 'Mittel angefordert',
  abruf_zurueckweisen: 'Mittelanforderung zurückgewiesen',
  abruf_pruefen: 'Sachlich und rechnerisch festgestellt',
  auszahlung_anordnen: 'Auszahlung angeordnet',
  zurueckgeben: 'An die Sachbearbeitung zurückgegeben',
  zahlung_bestaetigen: 'Zahlung bestätigt',
  zahlung_fehlgeschlagen: 'Zahlung fehlgeschlagen',
  entfallen: 'Teilbetrag entfallen',
};

/** Steps of this role from this state, whoever the person is. */
export function listZahlungsschritte(zustand: TeilbetragZustand, rolle: Rolle): Zahlungsschritt[] {
  const rollen = toZustandsrollen(rolle);
  return ZAHLUNGSSCHRITTE.filter((schritt) => {
    const uebergang = findUebergang('RATE', zustand, schritt);
    return uebergang !== undefined && rollen.includes(uebergang[3]);
  });
}

export function isTeilbetragZustand(text: string): text is TeilbetragZustand {
  return TEILBETRAG_ZUSTAENDE.some((zustand) => zustand === text);
}

/** The Termin of the Richtlinie that a Teilbetrag stands for: the first one in May, what follows in October. */
export function toTermin(lfd: number): Termin {
  return lfd === 1 ? 'MAI' : 'OKTOBER';
}

export type Planzeile = { lfd: number; termin: PlainDate; buchung: PlainDate; vorgesehen: Cent };

/**
 * FR-7.3-b: the Teilbeträge of what a Bescheid grants. A Teilbetrag of nothing is none. The days follow the Richtlinie
 * also when the Bescheid comes late; when money may move, `findAuszahlungstag` says (FR-7.3-d).
 */
export function computeTeilbetraege(
  bewilligt: Cent,
  foerderjahr: number,
  parameter: Regelparameter,
): { zeilen: Planzeile[]; schritte: readonly Schritt[] } {
  const { wert, schritte } = splitTeilbetraege(bewilligt, parameter);
  const zeilen = TERMINE.map((termin, stelle) => {
    const { faellig, buchung } = computeTermin(foerderjahr, termin, parameter);
    return { lfd: stelle + 1, termin: faellig, buchung, vorgesehen: wert[termin] };
  });
  return { zeilen: zeilen.filter(({ vorgesehen }) => vorgesehen > 0), schritte };
}

/** A Teilbetrag as a change finds it. */
export type Planstand = { lfd: number; zustand: TeilbetragZustand; betrag: Cent };
export type Umplanung = {
  /** New amount of each one that is open, by its number; 0: it is dropped. */
  plan: readonly { lfd: number; vorgesehen: Cent }[];
  /** What is left when none is open any more: one more Teilbetrag. */
  rest: Cent;
  /** Paid and ordered above the new grant: to be recovered, never a negative Teilbetrag. */
  zuViel: Cent;
};

/**
 * What an Änderungsbescheid makes of the plan: paid and ordered ones stay, the open ones share what is left as the
 * Richtlinie shares a grant (FR-7.3-b): each at most its share of the new grant, the last one takes the rest. `erledigt`:
 * cents that an earlier Widerruf claimed back and that are settled; they count as paid no more.
 */
export function computeUmplanung(
  teilbetraege: readonly Planstand[],
  bewilligt: Cent,
  parameter: Regelparameter,
  erledigt: Cent = NULL_CENT,
): Umplanung {
  const gezahlt = sumCent(
    teilbetraege
      .filter(({ zustand }) => zustand === 'ANGEORDNET' || zustand === 'GEZAHLT')
      .map(({ betrag }) => betrag),
  );
  const fest = Math.max(0, gezahlt - erledigt);
  const anteile = splitTeilbetraege(bewilligt, parameter).wert;
  const offen = teilbetraege.filter(({ zustand }) => OFFENE.includes(zustand));
  let rest = Math.max(0, bewilligt - fest);
  const plan = offen.map(({ lfd }, platz) => {
    const letzter = platz === offen.length - 1;
    const vorgesehen = letzter ? rest : Math.min(rest, anteile[toTermin(lfd)]);
    rest -= vorgesehen;
    return { lfd, vorgesehen: toCent(vorgesehen) };
  });
  return { plan, rest: toCent(rest), zuViel: toCent(Math.max(0, fest - bewilligt)) };
}

/** Not ordered yet: a change plans them anew. */
const OFFENE: readonly TeilbetragZustand[] = ['GEPLANT', 'ANGEFORDERT', 'GEPRUEFT'];

export type Zahlbarkeit = {
  lfd: number;
  termin: PlainDate;
  angefordertAm: PlainDate | null;
  /** Day from which the Bescheid is bestandskräftig; null while it is not, or while a Widerruf is heard. */
  bestandskraeftigAb: PlainDate | null;
};

/** FR-7.3-a: first day of payment, with the rule and why there is none yet. */
export function findErstenTag(
  { lfd, termin, angefordertAm, bestandskraeftigAb }: Zahlbarkeit,
  parameter: Pick<Regelparameter, 'buchungstag' | 'nachBestandskraft'>,
): { tag: PlainDate | null; schritte: readonly Schritt[]; befunde: readonly Befund[] } {
  const frage = { jahr: yearOf(termin), termin: toTermin(lfd), bestandskraeftigAb, angefordertAm };
  const { wert, schritte, befunde } = findAuszahlungstag(frage, parameter);
  return { tag: wert, schritte, befunde };
}

/** What the machine has to know before it lets money be ordered. */
export function computeZahlungsfakten(
  lage: Zahlbarkeit,
  stichtag: PlainDate,
): { bestandskraeftig: boolean; terminErreicht: boolean; anforderungLiegtVor: boolean } {
  const { bestandskraeftigAb, termin, angefordertAm } = lage;
  return {
    bestandskraeftig: bestandskraeftigAb !== null && bestandskraeftigAb <= stichtag,
    terminErreicht: termin <= stichtag,
    anforderungLiegtVor: angefordertAm !== null,
  };
}

/** E-7.3-a with the day in place of the general words of the machine. */
export function explainWartezeit(lage: Zahlbarkeit, parameter: Regelparameter): Befund {
  const { tag } = findErstenTag({ ...lage, angefordertAm: lage.angefordertAm ?? lage.termin }, parameter);
  return toBefund('E-7.3-a', { datum: tag === null ? 'dem Tag der Bestandskraft' : formatGerman(tag) });
}

/** Cents of rows that count: what was dropped does not. */
export function sumTeilbetraege(zeilen: readonly { betrag: Cent; zustand: TeilbetragZustand }[]): Cent {
  return sumCent(zeilen.filter(({ zustand }) => zustand !== 'ENTFALLEN').map(({ betrag }) => toCent(betrag)));
}
