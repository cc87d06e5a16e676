import {
  addDays,
  addMonths,
  formatGerman,
  lastDayOfMonth,
  maxDate,
  minDate,
  type PlainDate,
  yearOf,
  dayOf,
} from '#src/core/plain-date.ts';
import type { Verfahrensart } from '#src/modules/akte/wertelisten/verfahren.ts';
import { type Eintrag, isInKraft } from './eintrag.model.ts';
import type { Anlass, Bedingung, Folge, Folgeart, Frist, Regel } from './regel.model.ts';

/** What is known of a person of the Akte; a birth date in part counts as unknown. */
export type Person = { personId: string; geburtsdatum: PlainDate | null; kind: boolean };
export type Lage = { personen: readonly Person[]; eintraege: readonly Eintrag[] };

/** A change that concerns this Akte today, with its consequences. Explains, decides nothing. */
export type Konsequenz = {
  /** Names rule, cause and day: when one of them changes, it is another hint. */
  schluessel: string;
  regel: string;
  titel: string;
  personId: string;
  eintragId: string | null;
  anlassTag: PlainDate;
  folgen: { art: Folgeart; text: string; frist: PlainDate | null; antrag?: Verfahrensart }[];
  /** The first deadline that is not over. */
  frist: PlainDate | null;
  aufgabe: { was: string; faelligAm: PlainDate };
  quellen: readonly string[];
  stand: PlainDate;
  geprueftVon: string | null;
  geprueftAm: PlainDate | null;
  pruefenBis: PlainDate;
};

/**
 * The day on which somebody completes so many months of life: the day before the day of the same number, or the last day
 * of a month that has no such day (§ 187 Abs. 2, § 188 Abs. 2 and 3 BGB).
 */
function vollendetAm(geburtsdatum: PlainDate, monate: number): PlainDate {
  const tag = addMonths(geburtsdatum, monate);
  return dayOf(tag) === dayOf(geburtsdatum) ? addDays(tag, -1) : tag;
}

/** The birthday itself. Born on 29 February: 1 March, when the year has no such day. */
export function computeGeburtstag(geburtsdatum: PlainDate, alter: number): PlainDate {
  return addDays(vollendetAm(geburtsdatum, alter * 12), 1);
}

/**
 * Last day of the month in which the Regelaltersgrenze is reached. § 7a SGB II, § 41 Abs. 2 SGB XII: 65 years, one
 * month more per year of birth from 1947, two from 1959, 67 years from 1964.
 */
export function computeAltersgrenze(geburtsdatum: PlainDate): PlainDate {
  const jahrgang = Math.min(Math.max(yearOf(geburtsdatum), 1946), 1964);
  const mehr = jahrgang <= 1958 ? jahrgang - 1946 : 12 + (jahrgang - 1958) * 2;
  return lastDayOfMonth(vollendetAm(geburtsdatum, 65 * 12 + mehr));
}

/** Rules that speak on this day, and the consequences that concern these persons. The order of the entries does not matter. */
export function computeKonsequenzen(lage: Lage, stichtag: PlainDate, regeln: readonly Regel[]): Konsequenz[] {
  return regeln
    .filter((regel) => isGeprueftBis(regel, stichtag))
    .flatMap((regel) => listFuerRegel(regel, lage, stichtag))
    .sort(
      (a, b) => compareText(a.frist ?? '9999', b.frist ?? '9999') || compareText(a.schluessel, b.schluessel),
    );
}

/** A rule past its review date is silent. */
export function isGeprueftBis({ pruefenBis }: Pick<Regel, 'pruefenBis'>, stichtag: PlainDate): boolean {
  return stichtag <= pruefenBis;
}

type Ursache = { anlass: Anlass; person: Person; eintrag: Eintrag | null; tag: PlainDate };

function listFuerRegel(regel: Regel, lage: Lage, stichtag: PlainDate): Konsequenz[] {
  const ursachen = lage.personen
    .flatMap((person) => regel.anlaesse.flatMap((anlass) => listUrsachen(anlass, person, lage)))
    .filter(
      ({ tag }) =>
        addMonths(tag, -regel.monateVorher) <= stichtag && stichtag <= addDays(tag, regel.tageNachher),
    )
    .filter((ursache) => !isErledigt(regel, ursache, lage))
    .filter((ursache) => isErfuellt(regel.wenn, ursache, lage, stichtag));
  return listEindeutige(ursachen).flatMap((ursache) => toKonsequenz(regel, ursache, lage, stichtag));
}

/** The same change told twice: a decision and the title after it, a birth and the child in the household. */
function listEindeutige(ursachen: readonly Ursache[]): Ursache[] {
  const erste = [...ursachen].sort(
    (a, b) => compareText(a.tag, b.tag) || compareText(toBezug(a), toBezug(b)),
  );
  return erste.filter((ursache, stelle) => {
    const vorher = erste.slice(0, stelle);
    if (ursache.anlass.art === 'KIND_GEBOREN') {
      return !erste.some(({ anlass, tag }) => anlass.art === 'BEGINN' && tag === ursache.tag);
    }
    if (ursache.anlass.art !== 'BEGINN' || ursache.anlass.spur !== 'AUFENTHALT') return true;
    return !vorher.some(({ person }) => person.personId === ursache.person.personId);
  });
}

function listUrsachen(anlass: Anlass, person: Person, lage: Lage): Ursache[] {
  const eigene = lage.eintraege.filter(({ personId }) => personId === person.personId);
  const { geburtsdatum } = person;
  switch (anlass.art) {
    case 'BEGINN':
      return eigene.flatMap((eintrag) =>
        eintrag.spur === anlass.spur && anlass.codes.includes(eintrag.code) && eintrag.gueltigVon !== null
          ? [{ anlass, person, eintrag, tag: eintrag.gueltigVon }]
          : [],
      );
    case 'ENDE':
      return eigene.flatMap((eintrag) =>
        eintrag.spur === anlass.spur &&
        (anlass.codes === null || anlass.codes.includes(eintrag.code)) &&
        !(anlass.ausser ?? []).includes(eintrag.code) &&
        eintrag.gueltigBis !== null &&
        !isFortgesetzt(eintrag, eintrag.gueltigBis, eigene)
          ? [{ anlass, person, eintrag, tag: eintrag.gueltigBis }]
          : [],
      );
    case 'GEBURTSTAG':
      return geburtsdatum === null
        ? []
        : [{ anlass, person, eintrag: null, tag: computeGeburtstag(geburtsdatum, anlass.alter) }];
    case 'ALTERSGRENZE':
      return geburtsdatum === null
        ? []
        : [{ anlass, person, eintrag: null, tag: computeAltersgrenze(geburtsdatum) }];
    case 'KIND_GEBOREN':
      return geburtsdatum === null || !person.kind
        ? []
        : [{ anlass, person, eintrag: null, tag: geburtsdatum }];
  }
}

/** Another entry of the track goes on after that day; a second status beside the one that ends counts too. */
function isFortgesetzt(eintrag: Eintrag, ende: PlainDate, eigene: readonly Eintrag[]): boolean {
  const danach = addDays(ende, 1);
  return eigene.some(
    (anderer) => anderer.id !== eintrag.id && anderer.spur === eintrag.spur && isInKraft(anderer, danach),
  );
}

function isErledigt({ erledigtDurch }: Regel, { person, tag }: Ursache, { eintraege }: Lage): boolean {
  if (erledigtDurch === undefined) return false;
  const { spur, codes } = erledigtDurch;
  return eintraege.some(
    (eintrag) =>
      eintrag.personId === person.personId &&
      eintrag.spur === spur &&
      codes.includes(eintrag.code) &&
      eintrag.gueltigVon !== null &&
      eintrag.gueltigVon >= tag,
  );
}

function isErfuellt(
  bedingungen: readonly Bedingung[] | undefined,
  ursache: Ursache,
  { eintraege }: Lage,
  stichtag: PlainDate,
): boolean {
  // The law of a newborn child follows its parents, so the whole household counts.
  const zaehlend = eintraege.filter(
    ({ personId }) => ursache.anlass.art === 'KIND_GEBOREN' || personId === ursache.person.personId,
  );
  return (bedingungen ?? []).every(({ spur, codes, am, nicht = false, hoechstensMonate }) => {
    const tag = am === 'ANLASS' ? ursache.tag : stichtag;
    const da = zaehlend.some(
      (eintrag) =>
        eintrag.spur === spur &&
        codes.includes(eintrag.code) &&
        isInKraft(eintrag, tag) &&
        (hoechstensMonate === undefined || isInnerhalb(eintrag.gueltigVon, hoechstensMonate, tag)),
    );
    return da !== nicht;
  });
}

function isInnerhalb(beginn: PlainDate | null, monate: number, tag: PlainDate): boolean {
  return beginn !== null && tag < addMonths(beginn, monate);
}

function toKonsequenz(regel: Regel, ursache: Ursache, lage: Lage, stichtag: PlainDate): Konsequenz[] {
  const folgen = regel.folgen
    .filter(({ wenn }) => isErfuellt(wenn, ursache, lage, stichtag))
    .flatMap((folge) => toFolge(folge, ursache, stichtag));
  if (folgen.length === 0) return [];
  const kommende = folgen.flatMap(({ frist }) => (frist === null || frist < stichtag ? [] : [frist]));
  const { was, frist, vorlaufMonate = 0 } = regel.aufgabe;
  const bis = frist === undefined ? stichtag : (computeFrist(frist, ursache, stichtag) ?? stichtag);
  return [
    {
      schluessel: `${regel.id}:${toBezug(ursache)}:${ursache.tag}`,
      regel: regel.id,
      titel: regel.titel,
      personId: ursache.person.personId,
      eintragId: ursache.eintrag?.id ?? null,
      anlassTag: ursache.tag,
      folgen,
      frist: kommende.length === 0 ? null : kommende.reduce(minDate),
      aufgabe: { was, faelligAm: maxDate(stichtag, addMonths(bis, -vorlaufMonate)) },
      quellen: regel.quellen,
      stand: regel.stand,
      geprueftVon: regel.geprueftVon,
      geprueftAm: regel.geprueftAm ?? null,
      pruefenBis: regel.pruefenBis,
    },
  ];
}

/** A consequence whose day nobody can know is left out: missing data give no hint. */
function toFolge(folge: Folge, ursache: Ursache, stichtag: PlainDate): Konsequenz['folgen'] {
  const { art, text, antrag } = folge;
  if (folge.frist === undefined) return [{ art, text, frist: null }];
  const frist = computeFrist(folge.frist, ursache, stichtag);
  if (frist === null) return [];
  const ziel = antrag === undefined ? {} : { antrag };
  return [{ art, text: text.replace('{frist}', formatGerman(frist)), frist, ...ziel }];
}

function computeFrist(frist: Frist, { tag, person }: Ursache, stichtag: PlainDate): PlainDate | null {
  switch (frist.art) {
    case 'TAG':
      return tag;
    case 'VORTAG':
      return addDays(tag, -1);
    case 'TAGE':
      return addDays(tag, frist.tage);
    case 'MONATE':
      return addMonths(tag, frist.monate);
    case 'MONATSENDE':
      return lastDayOfMonth(addMonths(tag, frist.monate));
    case 'TAG_VOR_GEBURTSTAG': {
      if (person.geburtsdatum === null) return null;
      const letzter = minDate(tag, addDays(computeGeburtstag(person.geburtsdatum, frist.alter), -1));
      return letzter < stichtag && letzter < tag ? null : letzter;
    }
  }
}

const toBezug = ({ eintrag, person }: Ursache): string => eintrag?.id ?? person.personId;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
