import { compareStandortnamen } from '#src/modules/standort/standort.model.ts';
import { formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { type Feld, isZahlfeld, type Werte } from './felder.model.ts';
import type { MeldungZustand } from './meldung.model.ts';

/** What is known of one Standort: the Fassung that counts for this Abfrage, else the last one before it. */
export type Standzeile = {
  standortId: string;
  name: string;
  herkunft: string;
  zustand: MeldungZustand;
  gemeldetAm: PlainDate | null;
  erinnertAm: PlainDate | null;
  /** Number of the Fassung that counts; null: not reported. */
  fassung: number | null;
  werte: Werte | null;
  /** Stichtag of an earlier Meldung that stands in for the missing one. */
  aelterVom: PlainDate | null;
};

export type Vollstaendigkeit = { gemeldet: number; abgenommen: number; gesamt: number };
export type Standtabelle = {
  zeilen: Standzeile[];
  summe: Werte;
  vollstaendigkeit: Vollstaendigkeit;
  /** Rows with an older Stand, and rows that say nothing at all. */
  aeltere: number;
  ohne: number;
};

/** Rows by name with the sum of what is known. A row with an older Stand counts and carries its mark. */
export function computeStandtabelle(felder: readonly Feld[], zeilen: readonly Standzeile[]): Standtabelle {
  const sortiert = zeilen.toSorted((a, b) => compareStandortnamen(a.name, b.name));
  return {
    zeilen: sortiert,
    summe: sumWerte(felder, sortiert),
    vollstaendigkeit: {
      gemeldet: sortiert.filter(({ fassung }) => fassung !== null).length,
      abgenommen: sortiert.filter(({ zustand }) => zustand === 'ABGENOMMEN').length,
      gesamt: sortiert.length,
    },
    aeltere: sortiert.filter(({ aelterVom }) => aelterVom !== null).length,
    ohne: sortiert.filter(({ werte }) => werte === null).length,
  };
}

function sumWerte(felder: readonly Feld[], zeilen: readonly Standzeile[]): Werte {
  return Object.fromEntries(
    felder.filter(isZahlfeld).map(({ code }) => [
      code,
      zeilen.reduce((summe, { werte }) => {
        const wert = werte?.[code];
        return summe + (typeof wert === 'number' ? wert : 0);
      }, 0),
    ]),
  );
}

/** „*“ with the day it means; empty when the Meldung is of this Abfrage. */
export function formatStandmarke({ aelterVom, werte }: Pick<Standzeile, 'aelterVom' | 'werte'>): string {
  if (aelterVom !== null) return `* Stand ${formatGerman(aelterVom)}`;
  return werte === null ? 'keine Angabe' : '';
}

/** „51 von 54 Standorten haben gemeldet“. */
export function formatVollstaendigkeit({ gemeldet, abgenommen, gesamt }: Vollstaendigkeit): string {
  const fertig = abgenommen === 1 ? '1 Meldung ist' : `${abgenommen} Meldungen sind`;
  return `${gemeldet} von ${gesamt} Standorten haben gemeldet, ${fertig} abgenommen.`;
}
