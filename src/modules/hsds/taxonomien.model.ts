import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import type { Wert } from '#src/modules/akte/wertelisten/werteliste.ts';
import {
  ANGEBOTSARTEN,
  ANMELDUNGEN,
  BARRIEREFREIHEITEN,
  KINDERBETREUUNGEN,
  KOSTEN,
  NIVEAUS,
  ORTSARTEN,
  PLATZSTAENDE,
  RECHTSKREISE,
  ZIELGRUPPEN,
} from '#src/modules/angebot/wertelisten/angebot.ts';
import { EMPFAENGERARTEN } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';

/** Texts and numbers that HSDS has no field for: an attribute with a value, under a term that says what it is. */
const WEITERES = [
  { code: 'EINFACH', text: 'Beschreibung in einfacher Sprache', quelle: 'eigene Liste' },
  { code: 'KINDERBETREUUNG_TEXT', text: 'Zur Kinderbetreuung', quelle: 'eigene Liste' },
  { code: 'BARRIEREFREIHEIT_TEXT', text: 'Zur Barrierefreiheit', quelle: 'eigene Liste' },
  { code: 'PLAETZE_FREI', text: 'Zahl der freien Plätze', quelle: 'eigene Liste' },
  { code: 'PLAETZE_AM', text: 'Tag, an dem die Plätze so standen', quelle: 'eigene Liste' },
  { code: 'WARTEZEIT_WOCHEN', text: 'Wartezeit in Wochen', quelle: 'eigene Liste' },
  { code: 'GUELTIG_BIS', text: 'Letzter Tag des Angebots', quelle: 'eigene Liste' },
  { code: 'TITEL', text: 'Titel in einer anderen Sprache', quelle: 'eigene Liste' },
  { code: 'BESCHREIBUNG', text: 'Beschreibung in einer anderen Sprache', quelle: 'eigene Liste' },
] as const satisfies readonly Wert[];

/** Our lists as HSDS taxonomies: short name in the id, name, what it is, its terms. */
export const TAXONOMIEN = {
  lebensbereich: { name: 'KIM Lebensbereich', text: 'Lebensbereiche des KIM', werte: THEMENBEREICHE },
  zielgruppe: { name: 'KIM Zielgruppe', text: 'Für wen ein Angebot gemacht ist', werte: ZIELGRUPPEN },
  art: { name: 'KIM Angebotsart', text: 'Art der Hilfe', werte: ANGEBOTSARTEN },
  rechtskreis: { name: 'KIM Rechtskreis', text: 'Recht, nach dem ein Angebot läuft', werte: RECHTSKREISE },
  kosten: { name: 'KIM Kosten', text: 'Ob ein Angebot etwas kostet', werte: KOSTEN },
  anmeldung: { name: 'KIM Anmeldung', text: 'Wie man in ein Angebot kommt', werte: ANMELDUNGEN },
  plaetze: { name: 'KIM Plätze', text: 'Ob Plätze frei sind', werte: PLATZSTAENDE },
  niveau: { name: 'KIM Niveau', text: 'Niveau eines Sprachkurses', werte: NIVEAUS },
  kinderbetreuung: {
    name: 'KIM Kinderbetreuung',
    text: 'Ob Kinder betreut werden',
    werte: KINDERBETREUUNGEN,
  },
  barrierefreiheit: { name: 'KIM Barrierefreiheit', text: 'Was zugänglich ist', werte: BARRIEREFREIHEITEN },
  ortsart: { name: 'KIM Ortsart', text: 'Auf welchem Weg es ein Angebot gibt', werte: ORTSARTEN },
  anbieterart: { name: 'KIM Stelle', text: 'Art der Stelle, die etwas anbietet', werte: EMPFAENGERARTEN },
  angabe: { name: 'KIM Angabe', text: 'Angaben, für die HSDS kein Feld hat', werte: WEITERES },
} as const satisfies Record<string, { name: string; text: string; werte: readonly Wert[] }>;
export type Taxonomie = keyof typeof TAXONOMIEN;
export const TAXONOMIE_NAMEN = Object.keys(TAXONOMIEN) as Taxonomie[];

/** Version of the lists as others get them. */
export const TAXONOMIE_VERSION = '1';

/** Terms by which Angebote are found, and the token that the search keeps for it. */
const SUCHBAR: Partial<Record<Taxonomie, string>> = {
  lebensbereich: 'bereich',
  zielgruppe: 'zielgruppe',
  art: 'art',
  rechtskreis: 'rechtskreis',
  kosten: 'kosten',
  anmeldung: 'anmeldung',
  niveau: 'niveau',
};

/** undefined: by this taxonomy nothing is found. */
export function toSuchtoken(taxonomie: Taxonomie, code: string): string | undefined {
  const feld = SUCHBAR[taxonomie];
  return feld === undefined ? undefined : `f_${feld}_${code.toLowerCase()}`;
}
