import type { Sicht } from '../kennzahl/frage.model.ts';
import type { Anzeige, Berichtsort } from './bericht.model.ts';

type Zeile = { readonly kennzahl: string; readonly aufteilung?: string; readonly orte?: Berichtsort };
export const VORLAGEN_CODES = ['JAHRESBERICHT', 'BERATUNG', 'LENKUNGSGRUPPE', 'SCHLEIFE', 'LAND'] as const;
export type Berichtsvorlage = {
  readonly code: (typeof VORLAGEN_CODES)[number];
  readonly titel: string;
  /** The question that it answers. */
  readonly text: string;
  readonly sichten: readonly Sicht[];
  readonly tabellen: readonly Zeile[];
  readonly anzeige: Anzeige;
  /** Protection that it has unless somebody chooses another: a Lenkungsgruppe has members from outside (OQ-M-56). */
  readonly profil: 'INTERN' | 'EXTERN';
};

/** Reports that everybody can open without building one. What cannot be computed for a view is left out with the reason. */
export const VORLAGEN: readonly Berichtsvorlage[] = [
  {
    code: 'JAHRESBERICHT',
    titel: 'Jahresbericht',
    text: 'Wie viel wurde beraten und begleitet, und was ist daraus geworden?',
    sichten: ['STANDORT', 'TEAM'],
    anzeige: 'BEIDES',
    profil: 'INTERN',
    tabellen: [
      { kennzahl: 'K-01' },
      { kennzahl: 'F-01' },
      { kennzahl: 'F-02' },
      { kennzahl: 'F-03', aufteilung: 'abschlussgrund' },
      { kennzahl: 'B-01', aufteilung: 'bedarfe' },
      { kennzahl: 'V-01', aufteilung: 'verweisergebnis' },
      { kennzahl: 'KP-12', aufteilung: 'ergebnis' },
      { kennzahl: 'KP-14' },
    ],
  },
  {
    code: 'BERATUNG',
    titel: 'Beratung und Fälle',
    text: 'Womit kommen die Menschen, auf welchem Weg, und wie geht es weiter?',
    sichten: ['STANDORT', 'TEAM', 'LAND'],
    anzeige: 'BEIDES',
    profil: 'INTERN',
    tabellen: [
      { kennzahl: 'K-01', aufteilung: 'zugangsweg' },
      { kennzahl: 'K-01', aufteilung: 'themen' },
      { kennzahl: 'K-02', aufteilung: 'ergebnis' },
      { kennzahl: 'K-04' },
      { kennzahl: 'F-01', aufteilung: 'zugangsweg' },
      { kennzahl: 'F-05', aufteilung: 'ablehnungsgrund' },
      { kennzahl: 'C-01', aufteilung: 'themen' },
    ],
  },
  {
    code: 'LENKUNGSGRUPPE',
    titel: 'Zahlen für die Lenkungsgruppe',
    text: 'Was braucht die Lenkungsgruppe, um zu entscheiden?',
    sichten: ['STANDORT'],
    anzeige: 'BEIDES',
    profil: 'EXTERN',
    tabellen: [
      { kennzahl: 'K-01' },
      { kennzahl: 'F-01' },
      { kennzahl: 'F-02' },
      { kennzahl: 'B-01', aufteilung: 'bedarfe' },
      { kennzahl: 'V-01', aufteilung: 'verweisergebnis' },
      { kennzahl: 'SM-02' },
      { kennzahl: 'KP-15C', aufteilung: 'baustein' },
    ],
  },
  {
    code: 'SCHLEIFE',
    titel: 'Vom Hinweis zur Wirkung',
    text: 'Was wird aus den Hinweisen der Fallarbeit?',
    sichten: ['STANDORT', 'LAND'],
    anzeige: 'BEIDES',
    profil: 'INTERN',
    tabellen: [
      { kennzahl: 'L-01' },
      { kennzahl: 'KP-05A' },
      { kennzahl: 'KP-05B' },
      { kennzahl: 'KP-05C' },
      { kennzahl: 'KP-05D' },
      { kennzahl: 'KP-03B' },
      { kennzahl: 'KP-03C' },
      { kennzahl: 'L-04' },
    ],
  },
  {
    code: 'LAND',
    titel: 'Landesbericht',
    text: 'Wie steht das Kommunale Integrationsmanagement im ganzen Land?',
    sichten: ['LAND'],
    anzeige: 'BEIDES',
    profil: 'EXTERN',
    tabellen: [
      { kennzahl: 'K-01' },
      { kennzahl: 'F-01', orte: 'REGIERUNGSBEZIRK' },
      { kennzahl: 'F-02' },
      { kennzahl: 'F-03', aufteilung: 'abschlussgrund' },
      { kennzahl: 'B-01', aufteilung: 'bedarfe' },
      { kennzahl: 'V-01', aufteilung: 'verweisergebnis' },
      { kennzahl: 'KP-03B', orte: 'TYP' },
      { kennzahl: 'KP-15C', aufteilung: 'baustein' },
      { kennzahl: 'KP-01', orte: 'REGIERUNGSBEZIRK' },
    ],
  },
];

export function listVorlagen(sicht: Sicht): readonly Berichtsvorlage[] {
  return VORLAGEN.filter(({ sichten }) => sichten.includes(sicht));
}
