import { formatGerman, isPlainDate } from '#src/core/plain-date.ts';
import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { textOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';
import type { Angaben } from '../angebot.model.ts';
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
} from '../wertelisten/angebot.ts';

/** What each field is called, on every page. */
export const FELDNAMEN: Readonly<
  Record<keyof Angaben | 'anbieterId' | 'oeffentlich' | 'gueltigBis' | 'quelle', string>
> = {
  anbieterId: 'Anbieter',
  titel: 'Titel',
  kurzname: 'Anderer Name',
  beschreibung: 'Beschreibung',
  einfach: 'In einfacher Sprache',
  uebersetzungen: 'Übersetzungen',
  art: 'Art',
  bereiche: 'Lebensbereiche',
  zielgruppen: 'Zielgruppen',
  zielgruppeText: 'Für wen genau',
  alterVon: 'Alter von',
  alterBis: 'Alter bis',
  rechtskreise: 'Rechtskreis',
  programm: 'Programm',
  sprachen: 'Sprachen',
  sprachmittlung: 'Sprachmittlung',
  kosten: 'Kosten',
  anmeldung: 'Anmeldung',
  unterlagen: 'Mitzubringen',
  plaetze: 'Plätze',
  termine: 'Zeiten',
  niveaus: 'Niveau',
  kinderbetreuung: 'Kinderbetreuung',
  barrierefreiheit: 'Barrierefreiheit',
  orte: 'Orte',
  gebiete: 'Für welches Gebiet',
  kontakt: 'Kontakt',
  webseite: 'Internetseite',
  qualifikation: 'Zulassung, Qualifikation',
  foerderung: 'Gefördert durch',
  hinweis: 'Wichtiger Hinweis',
  oeffentlich: 'Öffentlich',
  gueltigBis: 'Gültig bis',
  quelle: 'Quelle',
};

const LISTEN: readonly (readonly Wert[])[] = [
  THEMENBEREICHE,
  SPRACHEN,
  ANGEBOTSARTEN,
  ZIELGRUPPEN,
  RECHTSKREISE,
  KOSTEN,
  ANMELDUNGEN,
  PLATZSTAENDE,
  NIVEAUS,
  KINDERBETREUUNGEN,
  BARRIEREFREIHEITEN,
  ORTSARTEN,
];
const ERSTE: Readonly<Record<string, readonly Wert[]>> = {
  art: ANGEBOTSARTEN,
  bereiche: THEMENBEREICHE,
  zielgruppen: ZIELGRUPPEN,
  rechtskreise: RECHTSKREISE,
  sprachen: SPRACHEN,
  kosten: KOSTEN,
  anmeldung: ANMELDUNGEN,
  plaetze: PLATZSTAENDE,
  niveaus: NIVEAUS,
  kinderbetreuung: KINDERBETREUUNGEN,
  barrierefreiheit: BARRIEREFREIHEITEN,
  orte: ORTSARTEN,
  uebersetzungen: SPRACHEN,
};

/** The content of a field in one line, for history and conflict. */
export function describeFeld(feld: string, wert: unknown): string {
  if (wert === null || wert === undefined || wert === '') return '';
  if (typeof wert === 'boolean') return wert ? 'ja' : 'nein';
  if (typeof wert === 'number') return String(wert).replace('.', ',');
  if (typeof wert === 'string') return describeText(feld, wert);
  const teile = Array.isArray(wert) ? wert : Object.values(wert);
  return teile
    .map((teil) => describeFeld(feld, teil))
    .filter((text) => text !== '')
    .join(', ');
}

function describeText(feld: string, wert: string): string {
  if (isPlainDate(wert)) return formatGerman(wert);
  const liste = ERSTE[feld];
  const text = liste === undefined ? wert : textOf(liste, wert);
  if (text !== wert || !/^[A-Z][A-Z0-9_]+$/.test(wert)) return text;
  const andere = LISTEN.find((eine) => eine.some(({ code }) => code === wert));
  return andere === undefined ? wert : textOf(andere, wert);
}

/** One place in a line. */
export function describeOrt({ art, name, strasse, plz, ort }: Angaben['orte'][number]): string {
  const anschrift = [name, strasse, [plz, ort].filter((teil) => teil !== null).join(' ')].filter(
    (teil) => teil !== null && teil !== '',
  );
  return anschrift.length === 0 ? textOf(ORTSARTEN, art) : anschrift.join(', ');
}

const TAGE = {
  MO: 'montags',
  DI: 'dienstags',
  MI: 'mittwochs',
  DO: 'donnerstags',
  FR: 'freitags',
  SA: 'samstags',
  SO: 'sonntags',
} as const;

/** „montags, mittwochs, 9:00 bis 12:00 Uhr, 02.11.2026 bis 18.12.2026“ */
export function describeTermin({
  beginn,
  ende,
  wochentage,
  von,
  bis,
  text,
}: Angaben['termine'][number]): string {
  const zeit = von === null ? null : bis === null ? `ab ${von} Uhr` : `${von} bis ${bis} Uhr`;
  const spanne =
    beginn === null
      ? ende === null
        ? null
        : `bis ${formatGerman(ende)}`
      : ende === null
        ? `ab ${formatGerman(beginn)}`
        : `${formatGerman(beginn)} bis ${formatGerman(ende)}`;
  return [wochentage.map((tag) => TAGE[tag]).join(', '), zeit, spanne, text]
    .filter((teil) => teil !== null && teil !== '')
    .join(', ');
}

/** „Warteliste, etwa 8 Wochen (Stand 01.10.2026)“ */
export function describePlaetze({ stand, frei, wartezeitWochen, am }: Angaben['plaetze']): string {
  const zahl = frei === null ? '' : `, ${frei} frei`;
  const warten =
    wartezeitWochen === null
      ? ''
      : `, Wartezeit etwa ${wartezeitWochen} ${wartezeitWochen === 1 ? 'Woche' : 'Wochen'}`;
  return `${textOf(PLATZSTAENDE, stand)}${zahl}${warten}${am === null ? '' : ` (Stand ${formatGerman(am)})`}`;
}

/** „für 16 bis 27 Jahre“ */
export function describeAlter({ alterVon, alterBis }: Pick<Angaben, 'alterVon' | 'alterBis'>): string {
  if (alterVon === null) return alterBis === null ? '' : `bis ${alterBis} Jahre`;
  return alterBis === null ? `ab ${alterVon} Jahren` : `${alterVon} bis ${alterBis} Jahre`;
}

/** A choice with its note. */
export function describeWahl(
  liste: readonly Wert[],
  { art, text }: { art: string; text: string | null },
): string {
  return text === null ? textOf(liste, art) : `${textOf(liste, art)}: ${text}`;
}

export function describeListe(liste: readonly Wert[], codes: readonly string[]): string {
  return codes.map((code) => textOf(liste, code)).join(', ');
}
