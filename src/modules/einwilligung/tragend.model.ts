/** One name of a Stelle, whatever the capitals and blanks: „Jobcenter  Lennetal“ is „jobcenter lennetal“. */
export function foldStelle(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('de').replaceAll(/\s+/g, ' ').trim();
}

export type EinwilligungFuerStelle = {
  id: string;
  personId: string | null;
  zweck: string;
  stand: string;
  empfaenger: string | null;
  empfaengerArt: string | null;
  gueltigBis: string | null;
  /** Left out: both ways, everything that is needed. */
  richtung?: string;
  datenarten?: readonly string[];
};

/**
 * The consent that carries a disclosure to this Stelle: Schweigepflichtentbindung, valid today, of the person whose data
 * go, naming the Stelle by kind and name (DP-C-01, DP-C-08). A kind alone carries nothing, nor a consent of the other direction:
 * `GEBEN` for what goes out, `ERHALTEN` for what the Stelle may tell.
 */
export function findTragend<E extends EinwilligungFuerStelle>(
  einwilligungen: readonly E[],
  empfaenger: { art: string; name: string },
  personId: string | undefined,
  richtung: 'GEBEN' | 'ERHALTEN' = 'GEBEN',
): E | undefined {
  return einwilligungen.find(
    (eine) =>
      eine.zweck === 'SCHWEIGEPFLICHT' &&
      (eine.stand === 'GUELTIG' || eine.stand === 'LAEUFT_AB') &&
      eine.personId !== null &&
      eine.personId === personId &&
      [undefined, 'BEIDE', richtung].includes(eine.richtung) &&
      eine.empfaengerArt === empfaenger.art &&
      eine.empfaenger !== null &&
      foldStelle(eine.empfaenger) === foldStelle(empfaenger.name),
  );
}
