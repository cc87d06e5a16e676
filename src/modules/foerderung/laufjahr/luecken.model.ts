import { type Cent, toCent } from '#src/core/cent.ts';
import { addDays, formatGerman, minDate, type PlainDate } from '#src/core/plain-date.ts';
import { formatVzae, NULL_VZAE, subtractVzae, sumVzae, type Vzae } from '#src/core/vzae.ts';
import { computeStellenbetrag, type Rahmen } from '../nachweis/abrechnung.model.ts';
import type { Nachweisstelle } from '../nachweis/stellen.model.ts';
import { type Befund, toBefund } from '../regelwerk/meldungen.model.ts';
import type { Besetzungsabschnitt, Zeitraum } from '../regelwerk/rl-2024-12/zeitfaktor.model.ts';

/** Days on which a Stelle has less than was granted for it. */
export type Luecke = Zeitraum & { readonly frei: Vzae };

/** VZÄ that are filled from a day on, until the next one. */
export type Stand = { readonly ab: PlainDate; readonly vzae: Vzae };

/** What is filled over the whole period, one entry for each day on which it changes. The first is the first day. */
export function listStaende(abschnitte: readonly Besetzungsabschnitt[], { von, bis }: Zeitraum): Stand[] {
  const tage = new Set(
    [von, ...abschnitte.flatMap((eine) => [eine.von, addDays(eine.bis, 1)])].filter(
      (tag) => von <= tag && tag <= bis,
    ),
  );
  const alle = [...tage].toSorted().map((ab) => ({
    ab,
    vzae: sumVzae(abschnitte.filter((eine) => eine.von <= ab && ab <= eine.bis).map(({ vzae }) => vzae)),
  }));
  return alle.filter(({ vzae }, platz) => platz === 0 || alle[platz - 1]?.vzae !== vzae);
}

export function listLuecken(
  { vzae: bewilligt }: Pick<Nachweisstelle, 'vzae'>,
  abschnitte: readonly Besetzungsabschnitt[],
  zeitraum: Zeitraum,
): Luecke[] {
  const staende = listStaende(abschnitte, zeitraum);
  return staende.flatMap(({ ab, vzae }, platz) => {
    const naechster = staende[platz + 1];
    const bis = naechster === undefined ? zeitraum.bis : addDays(naechster.ab, -1);
    const frei = subtractVzae(bewilligt, vzae);
    return frei > NULL_VZAE ? [{ von: ab, bis, frei }] : [];
  });
}

export type Lueckenkosten = {
  readonly luecken: readonly Luecke[];
  /** What cannot be used of the grant up to and with the Stichtag. */
  readonly bisher: Cent;
  /** The same by the end of the period, if nothing changes any more. */
  readonly bisEnde: Cent;
};

/**
 * Vacancies and what they cost: Höchstbetrag of the Stelle filled all the time less the one for the days it was filled, by the
 * Regelwerk (FR-5.4.1-e, FR-5.4.1-f; OQ-F-01, OQ-F-02).
 */
export function computeLueckenkosten(
  stelle: Nachweisstelle,
  abschnitte: readonly Besetzungsabschnitt[],
  rahmen: Pick<Rahmen, 'von' | 'bis' | 'foerderjahr' | 'parameter'>,
  stichtag: PlainDate,
): Lueckenkosten {
  const costUntil = (ende: PlainDate): Cent => {
    if (ende < rahmen.von) return toCent(0);
    const zeitraum = { von: rahmen.von, bis: ende };
    const voll = computeStellenbetrag(
      { ...stelle, abschnitte: [{ ...zeitraum, vzae: stelle.vzae }] },
      rahmen,
    );
    const besetzt = computeStellenbetrag(
      { ...stelle, abschnitte: cutAbschnitte(abschnitte, zeitraum) },
      rahmen,
    );
    return toCent(Math.max(0, voll - besetzt));
  };
  return {
    luecken: listLuecken(stelle, abschnitte, rahmen),
    bisher: costUntil(minDate(stichtag, rahmen.bis)),
    bisEnde: costUntil(rahmen.bis),
  };
}

/** The days inside the period. */
export function cutAbschnitte<T extends Zeitraum>(abschnitte: readonly T[], { von, bis }: Zeitraum): T[] {
  return abschnitte.flatMap((eine) => {
    const schnitt = { von: eine.von < von ? von : eine.von, bis: eine.bis > bis ? bis : eine.bis };
    return schnitt.von > schnitt.bis ? [] : [{ ...eine, ...schnitt }];
  });
}

/** A share with whether the degree of its person was seen; null: whoever looks may not know it. */
export type Belegung = Besetzungsabschnitt & { readonly nachgewiesen: boolean | null };

/** FR-4.1-e for each share, FR-5.4.1-c and FR-5.4.1-g for its size. */
export function checkBelegung(stelle: Nachweisstelle, belegung: readonly Belegung[]): Befund[] {
  const { position, bezeichnung } = stelle;
  const feld = `stelle.${stelle.schluessel}`;
  const klein = position === 'va' ? [] : belegung.filter(({ vzae }) => vzae < 50);
  return [
    ...klein.map((eine) =>
      toBefund(
        position === 'cm' ? 'E-5.4.1-g' : 'E-5.4.1-c',
        { stelle: describeZeit(bezeichnung, eine), ist: formatVzae(eine.vzae) },
        feld,
      ),
    ),
    // Verwaltungsassistenz needs no degree (Nr. 4.1 e names the Fachkräfte).
    ...(position === 'va' ? [] : belegung)
      .filter(({ nachgewiesen }) => nachgewiesen === false)
      .map((eine) => toBefund('E-4.1-e', { person_oder_stelle: describeZeit(bezeichnung, eine) }, feld)),
  ];
}

function describeZeit(bezeichnung: string, { von, bis }: Zeitraum): string {
  return `${bezeichnung} (${formatGerman(von)} bis ${formatGerman(bis)})`;
}
