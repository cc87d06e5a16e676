import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Ebene, Kennzahl, Kennzahlfrage } from './kennzahl.model.ts';

/** Whose figures: of the whole Land, of the own Standort, of the own Stelle. */
export type Sicht = 'LAND' | 'STANDORT' | 'TEAM';

const SICHTEN: Partial<Record<Rolle, Sicht>> = {
  MINISTERIUM: 'LAND',
  KOORDINATION: 'STANDORT',
  KI_LEITUNG: 'STANDORT',
  TEAMLEITUNG: 'TEAM',
  CASE_MANAGEMENT: 'TEAM',
};

export function findSicht(rolle: Rolle): Sicht | undefined {
  return SICHTEN[rolle];
}

/** Levels of place that a view may show; the first is that of the whole. */
export const EBENEN = {
  LAND: ['LAND', 'REGIERUNGSBEZIRK', 'TYP', 'STANDORT'],
  STANDORT: ['STANDORT', 'KOMMUNE'],
  TEAM: ['TEAM'],
} as const satisfies Record<Sicht, readonly Ebene[]>;

/** Holds on any day: Stellen. Others hold for quarters. */
export function isTageskennzahl({ rechnung }: Kennzahl): boolean {
  return rechnung.art === 'STELLEN' || rechnung.art === 'ANBINDUNG';
}

/** Rows, columns and filter together. STAT-07. */
export const DIMENSIONEN_HOECHSTENS = 3;

/** Fits the question the Kennzahl and who asks? Everything that does not is named at once. */
export function checkFrage(kennzahl: Kennzahl, frage: Kennzahlfrage, sicht: Sicht): Result<null, Ablehnung> {
  if (kennzahl.rechnung.art === 'FEHLT')
    return fail(
      refuseRegel(
        'KENNZAHL_NICHT_BERECHENBAR',
        `${kennzahl.code} ${kennzahl.name} kann nicht berechnet werden.`,
        {
          detail: kennzahl.rechnung.grund,
          quelle: kennzahl.quelle,
        },
      ),
    );
  const gruende = listGruende(kennzahl, frage, sicht);
  return gruende.length === 0
    ? ok(null)
    : fail(refuseRegel('FRAGE_PASST_NICHT', 'Diese Tabelle gibt es nicht.', { detail: gruende.join(' ') }));
}

function listGruende(kennzahl: Kennzahl, frage: Kennzahlfrage, sicht: Sicht): string[] {
  const achsen = [frage.zeile, frage.spalte].filter((achse) => achse !== null);
  const filter = Object.keys(frage.filter);
  const merkmale = [...achsen, ...filter].filter((name) => !['ORT', 'ZEIT', 'ort', 'quartal'].includes(name));
  const gruende: string[] = [];
  if (!EBENEN[sicht].some((ebene) => ebene === frage.ebene))
    gruende.push('Diese Ebene gehört nicht zu Ihrer Rolle. Wählen Sie eine andere Ebene.');
  if (sicht === 'LAND' && frage.profil === 'INTERN')
    gruende.push('Zahlen mehrerer Standorte gibt es nur mit dem Schutz für Zahlen nach außen.');
  if (achsen.length + filter.length > DIMENSIONEN_HOECHSTENS)
    gruende.push('Eine Tabelle hat höchstens drei Merkmale. Nehmen Sie eines weg.');
  if (frage.zeile !== null && frage.zeile === frage.spalte)
    gruende.push('Zeilen und Spalten zeigen dasselbe. Wählen Sie zwei verschiedene.');
  for (const merkmal of merkmale)
    if (!kennzahl.dimensionen.includes(merkmal))
      gruende.push(`Nach „${merkmal}“ ist diese Kennzahl nicht aufgeteilt. Die Beschreibung nennt, wonach.`);
  if (merkmale.length > 1) gruende.push('Zwei Merkmale zugleich werden nicht gezeigt. Wählen Sie eines.');
  if (sicht === 'TEAM' && ['JE_VZAE', 'ANBINDUNG'].includes(kennzahl.rechnung.art))
    gruende.push('Diese Kennzahl gibt es nicht für ein Team, nur für den ganzen KIM-Standort.');
  if (isTageskennzahl(kennzahl) && frage.stichtag === null)
    gruende.push('Stellen gelten an einem Tag. Geben Sie den Stichtag an.');
  if (achsen.includes('ORT') && kennzahl.nurStandort && frage.ebene === 'KOMMUNE')
    gruende.push('Diese Kennzahl unterscheidet keine Kommunen.');
  if (kennzahl.rechnung.art === 'GERUNDET' && (achsen.includes('ORT') || filter.includes('ort')))
    gruende.push('Diese Kennzahl unterscheidet keine Orte.');
  if (kennzahl.rechnung.art === 'VERTEILUNG' && achsen.length + filter.length > 1)
    gruende.push('Mittelwert und Median gibt es nach Zeit oder nach Ort, nicht nach beidem.');
  return gruende;
}
