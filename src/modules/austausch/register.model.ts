import type { Feld } from './felder.model.ts';
import { NACHWEISARTEN, NACHWEISFELDER } from './nachweisregister.model.ts';
import { FORTBILDUNGSKREISE, JA_NEIN, VERANSTALTER, VERANSTALTUNGSRAHMEN } from './wertelisten/nachweise.ts';
import { FORTBILDUNGSARTEN, PRODUKTARTEN, VERANSTALTUNGSARTEN } from './wertelisten/register.ts';

/** What a Standort keeps account of for its Sachbericht, and what proves its steering. */
export const REGISTERARTEN = [
  'FORTBILDUNG',
  'VERANSTALTUNG',
  'PROZESSBEGLEITUNG',
  'PRODUKT',
  ...NACHWEISARTEN,
] as const;
export type Registerart = (typeof REGISTERARTEN)[number];

const ZEILE = 200;
const ABSATZ = 2_000;
const zahl = (code: string, label: string, hoechstens: number, hinweis?: string): Feld => ({
  code,
  label,
  pflicht: false,
  art: 'ZAHL',
  hoechstens,
  ...(hinweis === undefined ? {} : { hinweis }),
});
const teilnehmende = (label: string) => zahl('teilnehmende', label, 9_999, 'Nur die Anzahl, keine Namen.');
const ergebnis: Feld = {
  code: 'ergebnis',
  label: 'Ergebnis',
  pflicht: false,
  art: 'ABSATZ',
  hoechstens: ABSATZ,
};
const TAGE = zahl('tage', 'Tage', 99);

/** The fields of each register; a number that is left out is unknown, never zero. */
export const REGISTERFELDER = {
  FORTBILDUNG: [
    {
      code: 'fortbildungsart',
      label: 'Art der Fortbildung',
      pflicht: true,
      art: 'WAHL',
      werte: FORTBILDUNGSARTEN,
    },
    {
      code: 'anbieter',
      label: 'Anbieter',
      hinweis: 'Stelle, kein Name.',
      pflicht: true,
      art: 'STELLE',
      hoechstens: ZEILE,
    },
    { code: 'veranstalter', label: 'Veranstaltet von', pflicht: false, art: 'WAHL', werte: VERANSTALTER },
    { code: 'kreis', label: 'Für wen', pflicht: false, art: 'WAHL', werte: FORTBILDUNGSKREISE },
    TAGE,
    zahl('stunden', 'Stunden', 999),
    zahl('kosten', 'Kosten in Euro, gerundet', 999_999),
    teilnehmende('Teilnehmende aus dem KIM'),
  ],
  VERANSTALTUNG: [
    {
      code: 'veranstaltungsart',
      label: 'Art der Veranstaltung',
      pflicht: true,
      art: 'WAHL',
      werte: VERANSTALTUNGSARTEN,
    },
    { code: 'rahmen', label: 'Rahmen', pflicht: false, art: 'WAHL', werte: VERANSTALTUNGSRAHMEN },
    { code: 'ort', label: 'Ort oder Stelle', pflicht: false, art: 'STELLE', hoechstens: ZEILE },
    teilnehmende('Teilnehmende'),
    ergebnis,
  ],
  PROZESSBEGLEITUNG: [
    {
      code: 'firma',
      label: 'Firma oder Stelle',
      hinweis: 'Kein Name einer Person.',
      pflicht: true,
      art: 'STELLE',
      hoechstens: ZEILE,
    },
    { code: 'bis', label: 'Bis', pflicht: false, art: 'TAG' },
    TAGE,
    { code: 'gegenstand', label: 'Gegenstand', pflicht: true, art: 'ABSATZ', hoechstens: ABSATZ },
    {
      code: 'landesformate',
      label: 'Nimmt an den Formaten des Landes teil',
      pflicht: false,
      art: 'WAHL',
      werte: JA_NEIN,
    },
    {
      code: 'rahmenbedingungen',
      label: 'Rahmenbedingungen des Landes sind vereinbart',
      pflicht: false,
      art: 'WAHL',
      werte: JA_NEIN,
    },
    ergebnis,
  ],
  PRODUKT: [
    { code: 'produktart', label: 'Art des Produkts', pflicht: true, art: 'WAHL', werte: PRODUKTARTEN },
    { code: 'sprachen', label: 'Sprachen', pflicht: false, art: 'ZEILE', hoechstens: ZEILE },
    zahl('auflage', 'Auflage', 999_999),
    {
      code: 'link',
      label: 'Adresse im Internet',
      hinweis: 'Beginnt mit https://.',
      pflicht: false,
      art: 'LINK',
    },
  ],
  ...NACHWEISFELDER,
} as const satisfies Record<Registerart, readonly Feld[]>;

export function listRegisterfelder(art: Registerart): readonly Feld[] {
  return REGISTERFELDER[art];
}

type Gezaehlt = { gestrichen: boolean; felder: Readonly<Record<string, string>> };
export type Registersumme = { code: string; label: string; summe: number; angaben: number };

/** How many entries count, and each number with how many entries name it. */
export function computeSummen(
  art: Registerart,
  eintraege: readonly Gezaehlt[],
): { eintraege: number; zahlen: Registersumme[] } {
  const gueltig = eintraege.filter(({ gestrichen }) => !gestrichen);
  const zahlen = listRegisterfelder(art)
    .filter((feld) => feld.art === 'ZAHL')
    .map(({ code, label }) => {
      const werte = gueltig.flatMap(({ felder }) =>
        felder[code] === undefined ? [] : [Number(felder[code])],
      );
      return { code, label, summe: werte.reduce((summe, wert) => summe + wert, 0), angaben: werte.length };
    });
  return { eintraege: gueltig.length, zahlen };
}
