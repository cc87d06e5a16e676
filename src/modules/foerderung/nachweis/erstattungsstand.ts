import { type Anspruchsvorgang, computeSaldo, listMassnahmen } from './anspruch.model.ts';
import type { Bescheidauftrag } from '../bescheid/bescheid-typen.model.ts';
import {
  computeForderung,
  type GespeicherterAuftrag,
  isTeilaufhebung,
  toAuftrag,
} from './erstattung.model.ts';
import type { Erstattungszeile, Vorgangszeile } from './nachweis.repo.ts';

/** Acts that belong to the Bescheid at hand: from its hearing on. What was paid on an earlier one is another matter. */
export function listSeitAnhoerung<T extends Pick<Vorgangszeile, 'art'>>(vorgaenge: readonly T[]): T[] {
  return vorgaenge.slice(
    Math.max(
      0,
      vorgaenge.findLastIndex(({ art }) => art === 'ANHOERUNG'),
    ),
  );
}

type Buchung = Pick<Vorgangszeile, 'lfd' | 'art' | 'betrag' | 'eingangLfd'>;
export type Eingang = { readonly lfd: number; readonly betrag: number };

/** What came in on the Bescheid at hand, each booking with the amount that holds: the last correction of it, if there is one. */
export function listEingaenge(vorgaenge: readonly Buchung[]): Eingang[] {
  return listBuchungen(listSeitAnhoerung(vorgaenge), 'ZAHLUNGSEINGANG');
}

/** What came in on the last Zinsbescheid that was made known. */
export function listZinseingaenge(vorgaenge: readonly Buchung[]): Eingang[] {
  const ab = vorgaenge.findLastIndex(({ art }) => art === 'ZINSBEKANNTGABE');
  return ab === -1 ? [] : listBuchungen(vorgaenge.slice(ab), 'ZINSEINGANG');
}

function listBuchungen(zeilen: readonly Buchung[], art: Buchung['art']): Eingang[] {
  return zeilen
    .filter((zeile) => zeile.art === art)
    .map(({ lfd, betrag }) => {
      const korrektur = zeilen.findLast(
        (zeile) => zeile.art === 'EINGANGSKORREKTUR' && zeile.eingangLfd === lfd,
      );
      return { lfd, betrag: Number(korrektur?.betrag ?? betrag) };
    });
}

export function sumEingegangen(vorgaenge: readonly Buchung[]): number {
  return listEingaenge(vorgaenge).reduce((summe, { betrag }) => summe + betrag, 0);
}

/** The last proposal of the Landeskasse that nobody signed; one that names the amount that holds withdraws an earlier one. */
export function findEingangsvorschlag<T extends Buchung>(vorgaenge: readonly T[]): T | undefined {
  const zeilen = listSeitAnhoerung(vorgaenge);
  const letzter = zeilen.findLast(({ art }) => art === 'VORSCHLAG_EINGANG' || art === 'EINGANGSKORREKTUR');
  if (letzter?.art !== 'VORSCHLAG_EINGANG') return undefined;
  const gilt = [...listEingaenge(zeilen), ...listZinseingaenge(vorgaenge)].find(
    ({ lfd }) => lfd === letzter.eingangLfd,
  );
  return gilt?.betrag === Number(letzter.betrag) ? undefined : letzter;
}

/** Waived or written off before decision 0078, as a whole and without an amount: settled, whatever came in. */
export function isErlassen(vorgaenge: readonly Pick<Vorgangszeile, 'art' | 'inhalt'>[]): boolean {
  return listSeitAnhoerung(vorgaenge).some(
    ({ art, inhalt }) => inhalt === null && (art === 'ERLASS' || art === 'NIEDERSCHLAGUNG'),
  );
}

/** Claim with interest, less what came in, was waived or written off; with the interest of a Stundung. */
export function countOffen(
  { auftrag }: Pick<Erstattungszeile, 'auftrag'>,
  vorgaenge: readonly Anspruchsvorgang[],
): number {
  const { gesamt } = computeForderung(toAuftrag(auftrag as GespeicherterAuftrag).widerruf);
  const { dazu, erledigt } = computeSaldo(listMassnahmen(vorgaenge, 'ERSTATTUNG'));
  return gesamt + dazu - erledigt - sumEingegangen(vorgaenge);
}

/** Whether a part of the grant goes on after this Bescheid. */
export function isTeil({ auftrag }: Pick<Erstattungszeile, 'auftrag'>): boolean {
  return isTeilaufhebung(auftrag as Bescheidauftrag);
}

/**
 * Final by time alone, and nothing but its payment rests on it. What a Widerruf without a Nachweis left of a grant was planned
 * anew with its Bestandskraft; that is not undone (OQ-F-93).
 */
export function isNachtragbar({
  art,
  klage,
  bestandskraeftigAm,
}: Pick<Erstattungszeile, 'art' | 'klage' | 'bestandskraeftigAm'>): boolean {
  return art === 'WIDERRUF' && klage === null && bestandskraeftigAm !== null;
}
