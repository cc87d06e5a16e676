import {
  findNachweisstand,
  NACHWEISSTAENDE,
  type Nachweisstand,
  type Ueberblicksfall,
} from './ueberblick.model.ts';

/** One Förderjahr of the Land: sums of all Förderfälle and how far their proofs are. Amounts in cents. */
export type Bilanzjahr = {
  readonly foerderjahr: number;
  readonly faelle: number;
  readonly beantragt: number;
  readonly bewilligt: number;
  readonly ausgezahlt: number;
  /** Granted and not paid. */
  readonly offen: number;
  readonly nachweise: Readonly<Record<Nachweisstand, number>>;
};

type Bilanzfall = Pick<
  Ueberblicksfall,
  'bescheidjahr' | 'foerderjahr' | 'zustand' | 'beantragt' | 'bewilligt' | 'ausgezahlt'
>;

/** The latest year first. A Förderfall without a Bescheid has nothing to prove and stands in no column of the proofs. */
export function computeFoerderbilanz(faelle: readonly Bilanzfall[]): Bilanzjahr[] {
  const jahre = [...Map.groupBy(faelle, ({ foerderjahr }) => foerderjahr)];
  return jahre
    .map(([foerderjahr, eigene]) => toBilanzjahr(foerderjahr, eigene))
    .toSorted((a, b) => b.foerderjahr - a.foerderjahr);
}

function toBilanzjahr(foerderjahr: number, faelle: readonly Bilanzfall[]): Bilanzjahr {
  const summe = (wert: (fall: Bilanzfall) => number): number =>
    faelle.reduce((bisher, fall) => bisher + wert(fall), 0);
  const staende = faelle.map(({ zustand }) => findNachweisstand(zustand));
  return {
    foerderjahr,
    faelle: faelle.length,
    beantragt: summe(({ beantragt }) => beantragt ?? 0),
    bewilligt: summe(({ bewilligt }) => bewilligt ?? 0),
    ausgezahlt: summe(({ ausgezahlt }) => ausgezahlt),
    offen: summe(({ bewilligt, ausgezahlt }) => Math.max(0, (bewilligt ?? 0) - ausgezahlt)),
    nachweise: Object.fromEntries(
      NACHWEISSTAENDE.map((stand) => [stand, staende.filter((einer) => einer === stand).length]),
    ) as Record<Nachweisstand, number>,
  };
}

export type Bindung = {
  /** Year in which the Bescheide were signed. */
  haushaltsjahr: number;
  foerderjahr: number;
  bescheide: number;
  bewilligt: number;
  vorweg: boolean;
};

/** In which year Bescheide that hold bound which Förderjahr (OQ-F-53); the latest first. */
export function listBindungen(faelle: readonly Bilanzfall[]): Bindung[] {
  const bindungen = new Map<string, Bindung>();
  for (const { bescheidjahr, foerderjahr, bewilligt } of faelle) {
    if (bescheidjahr === null) continue;
    const schluessel = `${bescheidjahr}-${foerderjahr}`;
    const bisher = bindungen.get(schluessel) ?? {
      haushaltsjahr: bescheidjahr,
      foerderjahr,
      bescheide: 0,
      bewilligt: 0,
      vorweg: bescheidjahr < foerderjahr,
    };
    bindungen.set(schluessel, {
      ...bisher,
      bescheide: bisher.bescheide + 1,
      bewilligt: bisher.bewilligt + (bewilligt ?? 0),
    });
  }
  return [...bindungen.values()].toSorted(
    (a, b) => b.haushaltsjahr - a.haushaltsjahr || b.foerderjahr - a.foerderjahr,
  );
}
