import { formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import type { WeiterleitungZustand } from '../weiterleitung/weiterleitung.model.ts';
import { type Meldungsart, type Meldungsstand, MELDUNGSART_NAMEN } from './meldung.model.ts';

/** A Weiterleitung as its Letztempfänger sees it, as far as it says what to do. */
export type EigeneLage = {
  readonly id: string;
  readonly zuwendungsempfaenger: string;
  readonly foerderjahr: number;
  readonly zustand: WeiterleitungZustand;
  readonly bis: PlainDate;
  readonly nachweisBis: PlainDate;
  readonly pruefung: { readonly erstattung: number } | null;
  /** Newest first. */
  readonly meldungen: readonly { readonly art: Meldungsart; readonly stand: Meldungsstand }[];
};

export type EigenerSchritt = {
  readonly weiterleitungId: string;
  readonly titel: string;
  readonly tag: PlainDate | null;
  readonly ueberfaellig: boolean;
};

/**
 * What the Letztempfänger does next (machine WEITERLEITUNG of `zustaende.model.ts`, `nachweis_vorlegen`). A Zwischennachweis may
 * be handed in at any time and is due only when one came back. Late ones first.
 */
export function listEigeneSchritte(lagen: readonly EigeneLage[], stichtag: PlainDate): EigenerSchritt[] {
  return lagen
    .flatMap((lage) => {
      const schritt = findSchritt(lage);
      if (schritt === null) return [];
      const { tag } = schritt;
      return [{ weiterleitungId: lage.id, ...schritt, ueberfaellig: tag !== null && tag < stichtag }];
    })
    .toSorted((a, b) => ((a.tag ?? '9999') < (b.tag ?? '9999') ? -1 : 1));
}

function findSchritt(lage: EigeneLage): Pick<EigenerSchritt, 'titel' | 'tag'> | null {
  const { zustand, pruefung, nachweisBis, bis } = lage;
  const ort = `(${lage.zuwendungsempfaenger} ${lage.foerderjahr})`;
  const [letzte] = lage.meldungen;
  const zurueck = letzte?.stand === 'ZURUECKGEGEBEN' ? letzte.art : null;
  if (zustand === 'AKTIV' && zurueck !== null)
    return { titel: `${MELDUNGSART_NAMEN[zurueck]} ergänzen und neu vorlegen ${ort}`, tag: null };
  if (zustand === 'NACHWEIS_OFFEN' && letzte?.stand !== 'VORGELEGT')
    return {
      titel:
        zurueck === 'NACHWEIS'
          ? `Zurückgegebenen Nachweis ergänzen und neu vorlegen ${ort}`
          : `Nachweis für die Zeit bis ${formatGerman(bis)} vorlegen ${ort}`,
      tag: nachweisBis,
    };
  if (zustand === 'ERSTATTUNG_OFFEN' && pruefung !== null && pruefung.erstattung > 0)
    return { titel: `Erstattung an den Zuwendungsempfänger zahlen ${ort}`, tag: null };
  return null;
}
