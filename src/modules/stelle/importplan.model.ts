import type { PlainDate } from '#src/core/plain-date.ts';
import { formatVzae, sumVzae, type Vzae } from '#src/core/vzae.ts';
import { type Baustein, SPALTENTITEL } from './baustein.model.ts';
import { type Abschnitt, computeEnde, computeRest, findAm } from './zeitreihe.model.ts';

/** One checked row of the file. */
export type Importsatz = {
  zeile: number;
  standortId: string;
  name: string;
  stichtag: PlainDate;
  zugewiesen: Vzae;
  vorgesehen: Vzae;
  besetzt: Vzae;
};

export type KontingentZeile = Abschnitt & {
  id: string;
  zugewiesen: Vzae;
  vorgesehen: Vzae;
  stand: PlainDate | null;
  quelle: string;
};
export type BesetzungZeile = Abschnitt & {
  id: string;
  stelleId: string | null;
  vzae: Vzae;
  stand: PlainDate | null;
  quelle: string;
};

/** What the history holds for one Standort and Baustein: rows that are not replaced. */
export type Bestand = {
  kontingente: readonly KontingentZeile[];
  besetzungen: readonly BesetzungZeile[];
  /** Periods of the Stellen kept by hand (without Verwaltungsassistenz, which the table does not count). */
  stellen: readonly Abschnitt[];
};

/** The file and the history say different things about the same day. The history stays. */
export type Konflikt = {
  zeile: number;
  standort: string;
  stichtag: PlainDate;
  /** Title of the column as the Baustein names it. */
  angabe: string;
  importiert: Vzae;
  gefuehrt: Vzae;
  /** Where the other value comes from. */
  herkunft: string;
};

type Wert<T> = { standortId: string; neu: T & Abschnitt; stand: PlainDate };
type KontingentWert = { zugewiesen: Vzae; vorgesehen: Vzae };
type BesetzungWert = { vzae: Vzae };

/** Rows to replace and rows to add. `rest`: what stays of a replaced row before the new one begins. */
export type Importplan = {
  kontingente: { ersetzt: KontingentZeile[]; neu: (Wert<KontingentWert> | Rest<KontingentZeile>)[] };
  besetzungen: { ersetzt: BesetzungZeile[]; neu: (Wert<BesetzungWert> | Rest<BesetzungZeile>)[] };
  konflikte: Konflikt[];
  /** Rows of the file that add something, that the history already says, that stay out because of a conflict. */
  neu: number;
  unveraendert: number;
  ausgelassen: number;
};
type Rest<Z> = { standortId: string; rest: Z & Abschnitt };

const LEER: Bestand = { kontingente: [], besetzungen: [], stellen: [] };

/**
 * Compares the file with the history. A later Meldung continues an earlier one from its own Stichtag on; a day
 * that a person keeps by hand, or that another Meldung of the same Stichtag describes otherwise, is a conflict:
 * nothing of that row is planned.
 */
export function computeImportplan(
  saetze: readonly Importsatz[],
  bestaende: ReadonlyMap<string, Bestand>,
  baustein: Baustein,
): Importplan {
  const plan: Importplan = {
    kontingente: { ersetzt: [], neu: [] },
    besetzungen: { ersetzt: [], neu: [] },
    konflikte: [],
    neu: 0,
    unveraendert: 0,
    ausgelassen: 0,
  };
  for (const satz of saetze) planRow(plan, satz, bestaende.get(satz.standortId) ?? LEER, baustein);
  return plan;
}

function planRow(plan: Importplan, satz: Importsatz, bestand: Bestand, baustein: Baustein): void {
  const kontingent = findAm(bestand.kontingente, satz.stichtag);
  const konflikte = [
    ...checkKontingent(satz, kontingent, baustein),
    ...checkBesetzung(satz, bestand, baustein),
  ];
  if (konflikte.length > 0) {
    plan.konflikte.push(...konflikte);
    plan.ausgelassen += 1;
    return;
  }
  const kontingentNeu = planKontingent(plan, satz, bestand, kontingent);
  const besetzungNeu = planBesetzung(plan, satz, bestand);
  if (kontingentNeu || besetzungNeu) plan.neu += 1;
  else plan.unveraendert += 1;
}

/** A Meldung with an earlier Stichtag may be continued; anything else on this day has to agree. */
function isFortsetzbar(zeile: { stand: PlainDate | null }, satz: Importsatz): boolean {
  return zeile.stand !== null && zeile.stand < satz.stichtag;
}

function checkKontingent(satz: Importsatz, zeile: KontingentZeile | null, baustein: Baustein): Konflikt[] {
  if (zeile === null || isFortsetzbar(zeile, satz)) return [];
  const titel = SPALTENTITEL[baustein];
  return (['zugewiesen', 'vorgesehen'] as const).flatMap((feld) =>
    zeile[feld] === satz[feld] ? [] : [toKonflikt(satz, titel[feld], satz[feld], zeile[feld], zeile.quelle)],
  );
}

function checkBesetzung(satz: Importsatz, bestand: Bestand, baustein: Baustein): Konflikt[] {
  const titel = SPALTENTITEL[baustein].besetzt;
  if (isVonHand(bestand, satz.stichtag)) {
    const gefuehrt = sumVzae(findAlle(bestand, satz.stichtag).map((zeile) => zeile.vzae));
    if (gefuehrt === satz.besetzt) return [];
    return [
      toKonflikt(satz, titel, satz.besetzt, gefuehrt, 'Besetzung der einzelnen Stellen, von Hand geführt'),
    ];
  }
  const sammel = findSammel(bestand, satz.stichtag);
  if (sammel === null || isFortsetzbar(sammel, satz) || sammel.vzae === satz.besetzt) return [];
  return [toKonflikt(satz, titel, satz.besetzt, sammel.vzae, sammel.quelle)];
}

function toKonflikt(
  satz: Importsatz,
  angabe: string,
  importiert: Vzae,
  gefuehrt: Vzae,
  herkunft: string,
): Konflikt {
  return {
    zeile: satz.zeile,
    standort: satz.name,
    stichtag: satz.stichtag,
    angabe,
    importiert,
    gefuehrt,
    herkunft,
  };
}

/** Adds the Kontingent where the history does not already say it. True when something is added. */
function planKontingent(
  plan: Importplan,
  satz: Importsatz,
  bestand: Bestand,
  alt: KontingentZeile | null,
): boolean {
  if (alt !== null && !isFortsetzbar(alt, satz)) return false;
  const { standortId, zugewiesen, vorgesehen, stichtag } = satz;
  const bis = alt === null ? computeEnde(bestand.kontingente, stichtag) : alt.bis;
  if (alt !== null) replace(plan.kontingente, alt, satz);
  plan.kontingente.neu.push({
    standortId,
    stand: stichtag,
    neu: { zugewiesen, vorgesehen, von: stichtag, bis },
  });
  return true;
}

function planBesetzung(plan: Importplan, satz: Importsatz, bestand: Bestand): boolean {
  if (isVonHand(bestand, satz.stichtag)) return false;
  const { standortId, stichtag } = satz;
  const alt = findSammel(bestand, stichtag);
  if (alt !== null && !isFortsetzbar(alt, satz)) return false;
  // A Sammelmeldung ends where single Stellen begin: counted twice would be wrong.
  const bis = alt === null ? computeEnde([...bestand.besetzungen, ...bestand.stellen], stichtag) : alt.bis;
  if (alt !== null) replace(plan.besetzungen, alt, satz);
  plan.besetzungen.neu.push({ standortId, stand: stichtag, neu: { vzae: satz.besetzt, von: stichtag, bis } });
  return true;
}

function replace<Z extends Abschnitt>(
  ziel: { ersetzt: Z[]; neu: unknown[] },
  alt: Z,
  { stichtag, standortId }: Importsatz,
): void {
  ziel.ersetzt.push(alt);
  const rest = computeRest(alt, stichtag);
  if (rest !== null) ziel.neu.push({ standortId, rest: { ...alt, ...rest } });
}

/** A Stelle in the Stellenplan means that somebody keeps this Baustein by hand, also while it is vacant. */
function isVonHand(bestand: Bestand, tag: PlainDate): boolean {
  return (
    findAm(bestand.stellen, tag) !== null || findAlle(bestand, tag).some((zeile) => zeile.stelleId !== null)
  );
}

function findAlle({ besetzungen }: Bestand, tag: PlainDate): BesetzungZeile[] {
  return besetzungen.filter((zeile) => findAm([zeile], tag) !== null);
}

function findSammel({ besetzungen }: Bestand, tag: PlainDate): BesetzungZeile | null {
  return findAm(
    besetzungen.filter((zeile) => zeile.stelleId === null),
    tag,
  );
}

/** One line for the command line. */
export function formatKonflikt(konflikt: Konflikt): string {
  return `Zeile ${konflikt.zeile}, ${konflikt.standort}, ${konflikt.stichtag}: ${konflikt.angabe}: in der Datei ${formatVzae(konflikt.importiert)}, geführt ${formatVzae(konflikt.gefuehrt)} (${konflikt.herkunft}).`;
}
