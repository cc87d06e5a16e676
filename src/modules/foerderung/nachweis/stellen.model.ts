import type { Cent } from '#src/core/cent.ts';
import { formatVzae, type Vzae } from '#src/core/vzae.ts';
import type { Antragsinhalt } from '../antragsinhalt.model.ts';
import { readVzae } from '../eingabe.model.ts';

export const PERSONALPOSITIONEN = ['koord', 'va', 'zusatz', 'cm'] as const;
export type Personalposition = (typeof PERSONALPOSITIONEN)[number];

/** A Stelle of the signed Antrag. `schluessel` is its place there and stays the same as long as the Fassung holds. */
export type Nachweisstelle = {
  readonly schluessel: string;
  readonly position: Personalposition;
  readonly bezeichnung: string;
  readonly vzae: Vzae;
  /** Kommune or Träger that employs, or nothing. */
  readonly empfaenger: string;
  /** Cents that an Änderungsbescheid in force planned for it: then the grant is shared out by them (OQ-F-65). */
  readonly geplant?: Cent;
};

/** Every Stelle the Antrag was signed with, in its order. */
export function listNachweisstellen(inhalt: Antragsinhalt): Nachweisstelle[] {
  const zeilen = (
    position: Personalposition,
    anteile: readonly { bezeichnung: string; vzae: string; empfaenger: string }[],
  ): Nachweisstelle[] =>
    anteile.flatMap(({ bezeichnung, vzae, empfaenger }, platz) => {
      const gelesen = readVzae(vzae);
      const schluessel = `${position}-${platz + 1}`;
      const name = bezeichnung.trim() === '' ? schluessel : bezeichnung.trim();
      return gelesen.ok ? [{ schluessel, position, bezeichnung: name, vzae: gelesen.wert, empfaenger }] : [];
    });
  return [
    ...zeilen(
      'koord',
      inhalt.koordination.map((eine) => ({ ...eine, empfaenger: '' })),
    ),
    ...zeilen(
      'va',
      inhalt.verwaltungsassistenz.map((eine) => ({ ...eine, empfaenger: '' })),
    ),
    ...zeilen(
      'zusatz',
      inhalt.zusatz.map(({ kommune, vzae, weiterleitung }) => ({
        bezeichnung: `Weitere Koordinationsstelle ${kommune}`,
        vzae,
        empfaenger: weiterleitung ? kommune : '',
      })),
    ),
    ...zeilen(
      'cm',
      inhalt.caseManagement.map((eine) => ({
        ...eine,
        empfaenger:
          eine.ort === 'KOMMUNE' || eine.ort === 'FREIE_WOHLFAHRTSPFLEGE'
            ? eine.empfaenger || 'Letztempfänger'
            : '',
      })),
    ),
  ];
}

/** „KIM-Case Management 3, 1,00 VZÄ“. */
export function describeStelle({ bezeichnung, vzae }: Pick<Nachweisstelle, 'bezeichnung' | 'vzae'>): string {
  return `${bezeichnung}, ${formatVzae(vzae)} VZÄ`;
}
