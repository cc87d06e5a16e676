import { type Cent, toCent } from '#src/core/cent.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { addMonths, type PlainDate } from '#src/core/plain-date.ts';
import type { Bescheid } from '../bescheid/bescheid-typen.model.ts';
import type { Vorgangsart } from './handlungen.model.ts';

/** What § 59 Abs. 1 LHO NRW allows to do to a claim: to defer it, to stop pursuing it, to waive it (GL-RF-f). */
export const ANSPRUCHSARTEN = ['STUNDUNG', 'NIEDERSCHLAGUNG', 'ERLASS'] as const;
export type Anspruchsart = (typeof ANSPRUCHSARTEN)[number];

/** What needs the word of the ministry above a limit of its own (OQ-F-101, OQ-F-107 to OQ-F-109). */
export const GRENZARTEN = ['STUNDUNG', 'NIEDERSCHLAGUNG_BEFRISTET', 'NIEDERSCHLAGUNG', 'ERLASS'] as const;
export type Grenzart = (typeof GRENZARTEN)[number];

/** The claim: an Erstattungsbescheid with its interest, or the Zinsbescheid that follows a Klage. */
export const FORDERUNGEN = ['ERSTATTUNG', 'ZINSEN'] as const;
export type Forderung = (typeof FORDERUNGEN)[number];

/** § 59 Abs. 1 Satz 1 Nr. 1 to 3 LHO NRW; KLEINBETRAG: the costs stand against the amount by themselves (OQ-F-102). */
export const VORAUSSETZUNGEN = {
  STUNDUNG: ['ERHEBLICHE_HAERTE'],
  NIEDERSCHLAGUNG: ['KEIN_ERFOLG', 'KOSTEN', 'KLEINBETRAG'],
  ERLASS: ['BESONDERE_HAERTE'],
} as const satisfies Record<Anspruchsart, readonly string[]>;
export const ALLE_VORAUSSETZUNGEN = [
  ...VORAUSSETZUNGEN.STUNDUNG,
  ...VORAUSSETZUNGEN.NIEDERSCHLAGUNG,
  ...VORAUSSETZUNGEN.ERLASS,
] as const;
export type Voraussetzung = (typeof ALLE_VORAUSSETZUNGEN)[number];

export type Anspruchsrate = { readonly am: PlainDate; readonly betrag: number };
export type Anspruchstext = Pick<
  Bescheid,
  'vorlage' | 'kennzeichen' | 'titel' | 'absender' | 'empfaenger' | 'angaben' | 'abschnitte' | 'zeichnung'
>;

/** What is kept with an act about a claim; every amount in cents. */
export type Anspruchsinhalt = {
  readonly forderung: Forderung;
  readonly betrag: number;
  /** What stays due as before, beside `betrag`: together they are what was open. */
  readonly rest: number;
  readonly voraussetzung: Voraussetzung;
  /** A Stundung and an Erlass are asked for; a Niederschlagung is a matter of the authority alone. */
  readonly antragAm: PlainDate | null;
  /** Of a Niederschlagung for a time: the day of the next look. */
  readonly befristetBis: PlainDate | null;
  readonly raten: readonly Anspruchsrate[];
  /** Interest of a Stundung, paid with the last Rate. */
  readonly zinsen: number;
  readonly basiszins: string;
  /** Of `betrag` what bears it: the Erstattung without interest of before. */
  readonly verzinst: number;
  /** Why no interest is taken, or why no security. */
  readonly zinsverzicht: string;
  readonly sicherheit: string;
  /** Above what the Bezirksregierung decides by itself. */
  readonly einwilligung: { readonly am: PlainDate; readonly aktenzeichen: string } | null;
  /** Of what another person decided: the proposal (lfd). */
  readonly vorschlag?: number;
  /** The signed text, where the Zuwendungsempfänger gets one. */
  readonly bescheid?: Anspruchstext;
};

/** Of the end of a Stundung or of a Niederschlagung for a time: which one, and the interest that is left. */
export type Anspruchsende = {
  readonly forderung: Forderung;
  readonly massnahme: number;
  readonly zinsen: number;
};
/** A decision without a measure: the proposal goes back. */
export type Anspruchsrueckgabe = { readonly forderung: Forderung; readonly vorschlag: number };

export type Anspruchsvorgang = {
  readonly lfd: number;
  readonly art: Vorgangsart;
  readonly am: PlainDate;
  readonly kontoId: string;
  readonly text: string;
  readonly betrag: string | null;
  readonly eingangLfd: number | null;
  readonly inhalt: unknown;
};

export type Massnahme = Omit<Anspruchsvorgang, 'inhalt' | 'art'> & {
  readonly art: Anspruchsart;
  readonly inhalt: Anspruchsinhalt;
  /** Day on which it ended before its time. */
  readonly beendetAm: PlainDate | null;
};

const ENDEN: readonly Vorgangsart[] = ['STUNDUNGSENDE', 'WIEDERAUFNAHME'];

/** Decided measures about one claim, oldest first. Those of before decision 0078 have no content and are not among them. */
export function listMassnahmen(vorgaenge: readonly Anspruchsvorgang[], forderung: Forderung): Massnahme[] {
  const laufende = listSeitBescheid(vorgaenge, forderung);
  return laufende.flatMap(({ inhalt, art, ...vorgang }) => {
    if (!isAnspruchsart(art) || !isInhalt(inhalt) || inhalt.forderung !== forderung) return [];
    const ende = laufende.find(
      (eine) => ENDEN.includes(eine.art) && (eine.inhalt as Anspruchsende | null)?.massnahme === vorgang.lfd,
    );
    const zinsen = ende === undefined ? inhalt.zinsen : (ende.inhalt as Anspruchsende).zinsen;
    return [{ ...vorgang, art, inhalt: { ...inhalt, zinsen }, beendetAm: ende?.am ?? null }];
  });
}

/** Signed texts about claims, also about those of an earlier Bescheid, oldest first. */
export function listAnspruchsbescheide(
  vorgaenge: readonly Anspruchsvorgang[],
): { lfd: number; art: Vorgangsart; am: PlainDate; bescheid: Anspruchstext }[] {
  return vorgaenge.flatMap(({ lfd, art, am, inhalt }) =>
    isInhalt(inhalt) && inhalt.bescheid !== undefined ? [{ lfd, art, am, bescheid: inhalt.bescheid }] : [],
  );
}

/** The proposal that nobody decided; there is one at a time. */
export function findAnspruchsvorschlag(
  vorgaenge: readonly Anspruchsvorgang[],
): Omit<Massnahme, 'beendetAm'> | undefined {
  const letzter = vorgaenge.findLast(({ art, inhalt }) => VORSCHLAEGE[art] !== undefined && isInhalt(inhalt));
  if (letzter === undefined) return undefined;
  const entschieden = vorgaenge.some(
    ({ inhalt }) => (inhalt as { vorschlag?: number } | null)?.vorschlag === letzter.lfd,
  );
  const { inhalt, art, ...vorgang } = letzter;
  const vorgeschlagen = VORSCHLAEGE[art];
  if (entschieden || vorgeschlagen === undefined || !isInhalt(inhalt)) return undefined;
  // A new hearing, another Zinsbescheid: it was about a claim that is over.
  const gilt = listSeitBescheid(vorgaenge, inhalt.forderung).some(({ lfd }) => lfd === vorgang.lfd);
  return gilt ? { ...vorgang, art: vorgeschlagen, inhalt } : undefined;
}

const VORSCHLAEGE: Readonly<Partial<Record<Vorgangsart, Anspruchsart>>> = {
  VORSCHLAG_STUNDUNG: 'STUNDUNG',
  VORSCHLAG_NIEDERSCHLAGUNG: 'NIEDERSCHLAGUNG',
  VORSCHLAG_ERLASS: 'ERLASS',
};

function isAnspruchsart(art: Vorgangsart): art is Anspruchsart {
  return ANSPRUCHSARTEN.some((eine) => eine === art);
}

function isInhalt(inhalt: unknown): inhalt is Anspruchsinhalt {
  return typeof inhalt === 'object' && inhalt !== null && 'voraussetzung' in inhalt;
}

/** Acts about the Bescheid that holds: an Erstattung from its hearing on, interest from its Bekanntgabe on. */
export function listSeitBescheid<T extends { readonly art: Vorgangsart }>(
  vorgaenge: readonly T[],
  forderung: Forderung,
): T[] {
  const anfang: Vorgangsart = forderung === 'ERSTATTUNG' ? 'ANHOERUNG' : 'ZINSBEKANNTGABE';
  return vorgaenge.slice(
    Math.max(
      0,
      vorgaenge.findLastIndex(({ art }) => art === anfang),
    ),
  );
}

/** Whether it takes the amount off what is claimed. A Niederschlagung for a time does not, a Stundung moves only the day. */
function isErledigend({ art, inhalt }: Massnahme): boolean {
  return art === 'ERLASS' || (art === 'NIEDERSCHLAGUNG' && inhalt.befristetBis === null);
}

/** Cents that the measures add to a claim (interest of a Stundung) and take off it (waived, written off for good). */
export function computeSaldo(massnahmen: readonly Massnahme[]): { dazu: Cent; erledigt: Cent } {
  let dazu = 0;
  let erledigt = 0;
  for (const massnahme of massnahmen) {
    dazu += massnahme.inhalt.zinsen;
    if (isErledigend(massnahme)) erledigt += massnahme.inhalt.betrag;
  }
  return { dazu: toCent(dazu), erledigt: toCent(erledigt) };
}

/** The Stundung that runs; there is one at a time for each claim. */
export function findStundung(massnahmen: readonly Massnahme[]): Massnahme | undefined {
  const letzte = massnahmen.findLast(({ art }) => art === 'STUNDUNG');
  return letzte?.beendetAm === null ? letzte : undefined;
}

/** A Niederschlagung for a time that runs: until its day nobody collects. */
export function findNiederschlagung(massnahmen: readonly Massnahme[]): Massnahme | undefined {
  const letzte = massnahmen.findLast(
    ({ art, inhalt }) => art === 'NIEDERSCHLAGUNG' && inhalt.befristetBis !== null,
  );
  return letzte?.beendetAm === null ? letzte : undefined;
}

export type Faelligkeit = { readonly am: PlainDate; readonly betrag: Cent; readonly offen: Cent };

/**
 * What is due on which day: the rest on the day of the Bescheid, then the Raten, the last one with the interest of the
 * Stundung. Payments and waivers since the Stundung meet the earliest first.
 */
export function listFaelligkeiten(
  { inhalt }: Pick<Massnahme, 'inhalt'>,
  { zahlbarBis, gemindert }: { zahlbarBis: PlainDate; gemindert: number },
): Faelligkeit[] {
  const plan = [
    ...(inhalt.rest > 0 ? [{ am: zahlbarBis, betrag: inhalt.rest }] : []),
    ...inhalt.raten.map(({ am, betrag }, platz) => ({
      am,
      betrag: betrag + (platz === inhalt.raten.length - 1 ? inhalt.zinsen : 0),
    })),
  ];
  let uebrig = gemindert;
  return plan.map(({ am, betrag }) => {
    const davon = Math.min(uebrig, betrag);
    uebrig -= davon;
    return { am, betrag: toCent(betrag), offen: toCent(betrag - davon) };
  });
}

export const ANSPRUCHSHANDLUNGEN = ['vorschlagen', 'entscheiden', 'beenden'] as const;
export type Anspruchshandlung = (typeof ANSPRUCHSHANDLUNGEN)[number];

const ROLLEN = {
  vorschlagen: 'BR_SACHBEARBEITUNG',
  entscheiden: 'BR_FREIGABE',
  beenden: 'BR_FREIGABE',
} as const satisfies Record<Anspruchshandlung, Rolle>;

/** What this role may do now; the operations and the database ask again. */
export function listAnspruchshandlungen(
  rolle: Rolle,
  lage: { offen: boolean; vorgeschlagen: boolean; laufend: boolean },
): Anspruchshandlung[] {
  const geht = {
    vorschlagen: lage.offen && !lage.vorgeschlagen,
    entscheiden: lage.vorgeschlagen,
    beenden: lage.laufend,
  } satisfies Record<Anspruchshandlung, boolean>;
  return ANSPRUCHSHANDLUNGEN.filter((handlung) => geht[handlung] && ROLLEN[handlung] === rolle);
}

/** Monthly Raten of whole euros from a first day on; the last one takes what is left over. */
export function computeRaten(betrag: number, anzahl: number, erste: PlainDate): Anspruchsrate[] {
  const volle = Math.floor(betrag / anzahl / 100) * 100;
  return Array.from({ length: anzahl }, (_leer, platz) => ({
    am: addMonths(erste, platz),
    betrag: platz === anzahl - 1 ? betrag - volle * (anzahl - 1) : volle,
  }));
}
