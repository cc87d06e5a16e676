import { z } from 'zod';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Ablehnungsgrund } from '#src/modules/akte/wertelisten/aufnahme.ts';
import type { Abweichung, Clearingart } from './wertelisten/modelle.ts';

/** An exclusion criterion of the Standort with where it comes from: „zumindest Ausschlusskriterien“ [L3365–3369]. */
export const Ausschluss = z.object({ text: z.string(), quelle: z.string() });
export type Ausschluss = z.infer<typeof Ausschluss>;

/** The Clearing of a Standort from a day on. */
export type Clearingmodell = {
  art: Clearingart;
  /** Model A: after this conversation; null: for each person on its own. */
  gespraech: number | null;
  ausschluss: Ausschluss[];
  /** Further criteria beside the five, of the Standort itself [L1319, L1327]: guidance, like those. */
  kriterien: Ausschluss[];
  gueltigVon: PlainDate;
};

/** „überwiegend nach dem dritten Beratungstermin“ [L1279–1281]: what the page suggests for model A. */
export const GESPRAECH_UEBLICH = 3;

/** What is known when it is decided; `ablehnungsgrund`: it is a no. */
export type Entscheidungslage = {
  gespraeche: number;
  zweitePerson: boolean;
  kapazitaet: boolean;
  ablehnungsgrund?: Ablehnungsgrund;
};

/**
 * The no that model B knows as the outcome of the decision of two: no capacity, or no fit [L1389]. The wish of the person and
 * the responsibility of others are not decided.
 */
const ZU_ZWEIT_ABGELEHNT: ReadonlySet<Ablehnungsgrund> = new Set(['KRITERIEN', 'KAPAZITAET']);

/** Whether the Clearing of the Standort has a say in this no. */
export function isClearingAblehnung(
  modell: Pick<Clearingmodell, 'art'> | null,
  grund: Ablehnungsgrund,
): boolean {
  return modell?.art === 'B' && ZU_ZWEIT_ABGELEHNT.has(grund);
}

/** Where a decision leaves the model; nothing without a model. Never forbids: a reason is enough. */
export function listAbweichungen(modell: Clearingmodell | null, lage: Entscheidungslage): Abweichung[] {
  if (modell === null) return [];
  if (lage.ablehnungsgrund !== undefined) {
    const fehlt = isClearingAblehnung(modell, lage.ablehnungsgrund) && !lage.zweitePerson;
    return fehlt ? ['ZWEITE_PERSON_FEHLT'] : [];
  }
  if (modell.art === 'A') {
    return modell.gespraech !== null && lage.gespraeche < modell.gespraech ? ['GESPRAECH_ZU_FRUEH'] : [];
  }
  return [
    ...(lage.zweitePerson ? [] : (['ZWEITE_PERSON_FEHLT'] as const)),
    ...(lage.kapazitaet ? [] : (['KAPAZITAET_FEHLT'] as const)),
  ];
}

/** The row that counts on this day: the latest day, and of one day what was set last. */
export function findGueltiges<M extends { gueltigVon: PlainDate; erfasstAm: Date }>(
  modelle: readonly M[],
  tag: PlainDate,
): M | null {
  const gueltige = modelle
    .filter(({ gueltigVon }) => gueltigVon <= tag)
    .toSorted(
      (a, b) =>
        (a.gueltigVon < b.gueltigVon ? 1 : a.gueltigVon > b.gueltigVon ? -1 : 0) ||
        b.erfasstAm.getTime() - a.erfasstAm.getTime(),
    );
  return gueltige[0] ?? null;
}
