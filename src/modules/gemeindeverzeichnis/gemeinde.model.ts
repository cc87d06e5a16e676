import type { PlainDate } from '#src/core/plain-date.ts';
import { foldName, type StandortTyp } from '#src/modules/standort/standort.model.ts';

/** The head of our own layout. The first three must be there; the others may be left out. */
export const PFLICHTSPALTEN = ['kreis', 'name', 'gueltig_von'] as const;
export const WEITERE_SPALTEN = [
  'art',
  'ags',
  'ars',
  'gueltig_bis',
  'nachfolger',
  'postleitzahlen',
  'einwohner',
  'einwohner_am',
  'einwohner_quelle',
  'breite',
  'laenge',
] as const;

export const GEMEINDEARTEN = ['STADT', 'GEMEINDE'] as const;
export type Gemeindeart = (typeof GEMEINDEARTEN)[number];

/** One row of the file, read and checked for itself. */
export type Gemeindesatz = {
  zeile: number;
  standortId: string;
  /** The row is about the Standort itself: a kreisfreie Stadt. */
  istStandort: boolean;
  name: string;
  art: Gemeindeart | null;
  ags: string | null;
  ars: string | null;
  gueltigVon: PlainDate;
  gueltigBis: PlainDate | null;
  nachfolger: string | null;
  postleitzahlen: readonly string[];
  /** The list is the whole list: what is not in it is over. The register of Destatis names that of the town hall alone. */
  plzVollstaendig: boolean;
  einwohner: { stichtag: PlainDate; anzahl: number; quelle: string } | null;
  lage: { breite: number; laenge: number } | null;
};

export type Verzeichnisstandort = {
  id: string;
  kennung: string;
  name: string;
  typ: StandortTyp;
  ags: string | null;
};

/** What held of a Kommune for a time. `gespeichert` false: known from the list of Kommunen alone. */
export type Gemeindestand = {
  gueltigVon: PlainDate;
  gueltigBis: PlainDate | null;
  name: string;
  art: Gemeindeart | null;
  ags: string | null;
  ars: string | null;
  breite: number | null;
  laenge: number | null;
  gespeichert: boolean;
};
export type Gemeinde = {
  id: string;
  standortId: string;
  nachfolgerId: string | null;
  /** In the order of time, at least one. */
  staende: readonly Gemeindestand[];
};
export type Ortsangaben = {
  plz: readonly { ortId: string; plz: string }[];
  einwohner: readonly { ortId: string; stichtag: PlainDate; anzahl: number; quelle: string }[];
};

const ARTWORT =
  /^(?:kreisfreie |kreis und |hansestadt |universitaets ?)?(?:stadt|gemeinde|kreis|staedteregion) /;
const ARTENDE = / (?:stadt|gemeinde|hansestadt)$/;

/** „Stadt Altenbrück“, „Altenbrück, Stadt“ and „ALTENBRUECK“ are one name. */
export function foldGemeindename(name: string): string {
  const gefaltet = foldName(name);
  const kern = gefaltet.replace(ARTWORT, '').replace(ARTENDE, '').trim();
  return kern === '' ? gefaltet : kern;
}

/** The kind that a name says by itself. */
export function findArt(name: string): Gemeindeart | null {
  const gefaltet = ` ${foldName(name)} `;
  if (/ (?:hanse)?stadt /.test(gefaltet)) return 'STADT';
  return gefaltet.includes(' gemeinde ') ? 'GEMEINDE' : null;
}

/** Five digits of the Kreis. */
export const toKreisschluessel = (ags: string): string => ags.slice(0, 5);
