import { codesOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';
import { EMPFAENGERARTEN } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';

const ANNAHME =
  'Annahme (OQ-P-35): das Handlungskonzept verlangt die Koordination „verschiedener einzelner Hilfen“ (CM-08), ohne private Helfende aufzuzählen';

/** Who helps beside Stellen: single persons of trust, family, neighbours. */
const PERSONEN = [
  { code: 'FAMILIE', text: 'Familie, Angehörige', quelle: ANNAHME },
  { code: 'FREUNDE', text: 'Freundeskreis, Nachbarschaft', quelle: ANNAHME },
  { code: 'PATIN', text: 'Patin, Pate oder andere ehrenamtliche Person', quelle: ANNAHME },
  { code: 'VORMUND', text: 'Vormundin oder Vormund', quelle: ANNAHME },
  { code: 'RECHTLICHE_BETREUUNG', text: 'Rechtliche Betreuung', quelle: ANNAHME },
  { code: 'SPRACHMITTLUNG', text: 'Sprachmittlerin oder Sprachmittler', quelle: ANNAHME },
  { code: 'ANDERE_PERSON', text: 'Andere Person', quelle: ANNAHME },
] as const satisfies readonly Wert[];

/** Kinds of helpers: all kinds of Stellen that a consent can name, and persons. */
export const HELFENDE = [...EMPFAENGERARTEN, ...PERSONEN] as const;
export type Helferart = (typeof HELFENDE)[number]['code'];
export const HELFERART_CODES = codesOf(HELFENDE);

export const GRUPPEN = [
  { code: 'STELLEN', text: 'Stellen', quelle: ANNAHME },
  { code: 'PERSONEN', text: 'Einzelne Personen', quelle: ANNAHME },
  { code: 'FAMILIE', text: 'Familie und Umfeld', quelle: ANNAHME },
  { code: 'EHRENAMT', text: 'Ehrenamt', quelle: ANNAHME },
] as const satisfies readonly Wert[];
export type Gruppe = (typeof GRUPPEN)[number]['code'];
export const GRUPPE_CODES = codesOf(GRUPPEN);

/** What is no Stelle. */
const GRUPPE_VON: Partial<Record<Helferart, Gruppe>> = {
  FAMILIE: 'FAMILIE',
  FREUNDE: 'FAMILIE',
  PATIN: 'EHRENAMT',
  EHRENAMT: 'EHRENAMT',
  MSO: 'EHRENAMT',
  FLUECHTLINGSINITIATIVE: 'EHRENAMT',
  ZIELGRUPPENVERTRETUNG: 'EHRENAMT',
  VORMUND: 'PERSONEN',
  RECHTLICHE_BETREUUNG: 'PERSONEN',
  SPRACHMITTLUNG: 'PERSONEN',
  ANDERE_PERSON: 'PERSONEN',
  ANWALT: 'PERSONEN',
  VERMIETER: 'PERSONEN',
};

export function toGruppe(art: Helferart): Gruppe {
  return GRUPPE_VON[art] ?? 'STELLEN';
}
