import { addDays, formatGerman, maxDate, type PlainDate, yearOf } from '#src/core/plain-date.ts';
import {
  findFristlage,
  type FoerderfallZustand,
  type Fristlage,
  isAntragOffen,
} from '../foerderfall.model.ts';
import type { Regelparameter } from '../regelwerk/parameter.model.ts';
import { REGELN, type RegelId } from '../regelwerk/regeln.model.ts';
import { AUFLAGEN, type Auflagenbuchstabe } from '../regelwerk/rl-2024-12/auflagen.model.ts';
import { computeNachweisfrist } from '../regelwerk/rl-2024-12/verwendungsnachweis.model.ts';
import { findAuflagenfrist } from '../bescheid/auflagen-faelligkeit.model.ts';
import type { TeilbetragZustand } from '../zahlung/teilbetrag.model.ts';
import { type Aenderung, describeAenderung } from '../laufjahr/meldepflicht.model.ts';
import { isNachweisOffen, type WeiterleitungZustand } from '../weiterleitung/weiterleitung.model.ts';

/** What a Zuwendungsempfänger has to do or may do until a day, in the order of the procedure. */
export const FRISTARTEN = [
  'ANTRAG',
  'NACHFORDERUNG',
  'RECHTSBEHELF',
  'MITTELANFORDERUNG',
  'ANZEIGE',
  'VERWENDUNG',
  'AUFLAGE',
  'LETZTEMPFAENGER',
  'NACHWEIS',
  'ANHOERUNG',
  'ERSTATTUNG',
  'ZINSEN',
  'MELDUNG',
] as const;
export type Fristart = (typeof FRISTARTEN)[number];

export const FRISTSTAENDE = ['UEBERFAELLIG', 'OFFEN', 'ERLEDIGT'] as const;
export type Friststand = (typeof FRISTSTAENDE)[number];

/** A day within which something counts as near. */
export const BALD_TAGE = 30;

export type Frist = {
  readonly schluessel: string;
  readonly art: Fristart;
  readonly foerderfallId: string | null;
  readonly aktenzeichen: string | null;
  readonly foerderjahr: number;
  readonly tag: PlainDate;
  readonly stand: Friststand;
  /** Null: open, or over without anybody having done anything. */
  readonly erledigtAm: PlainDate | null;
  readonly titel: string;
  readonly naeheres: string | null;
  /** Who of the Zuwendungsempfänger acts. */
  readonly wer: string;
  readonly regel: string;
  readonly quelle: string;
  /** The open question that the day rests on. */
  readonly annahme: string | null;
  /** Page on which it is done. */
  readonly pfad: string;
};

/** A Förderfall as far as its deadlines go. */
export type Fristakte = {
  readonly id: string;
  readonly aktenzeichen: string;
  readonly foerderjahr: number;
  readonly zustand: FoerderfallZustand;
  readonly von: PlainDate;
  readonly bis: PlainDate;
  readonly frist: PlainDate;
  readonly parameter: Regelparameter;
  /** Day on which the first Antrag counts as received. */
  readonly eingangAm: PlainDate | null;
  readonly nachweisAm: PlainDate | null;
  /** Of the last Nachforderung to a Verwendungsnachweis. */
  readonly nachfrist: PlainDate | null;
};

/** One row of what belongs to a Förderfall; `stand` and `text` mean what the kind says. */
export type Fristposten = {
  readonly foerderfallId: string;
  readonly art: Exclude<Fristart, 'ANTRAG' | 'ANZEIGE' | 'VERWENDUNG' | 'NACHWEIS' | 'MELDUNG'>;
  readonly schluessel: string;
  readonly tag: PlainDate;
  readonly erledigtAm: PlainDate | null;
  readonly stand: string | null;
  readonly text: string | null;
};

const BEIDE = 'Sachbearbeitung bereitet vor, eine andere Person zeichnet';
const VORBEREITUNG = 'Sachbearbeitung';
const ZEICHNUNG = 'Zeichnung';

/** Nothing is to be done any more. */
const BEENDET: readonly FoerderfallZustand[] = [
  'ABGESCHLOSSEN',
  'ABGESCHLOSSEN_ABGELEHNT',
  'VERWORFEN',
  'ZURUECKGENOMMEN',
];
const IM_ZEITRAUM: readonly FoerderfallZustand[] = ['BESTANDSKRAEFTIG', 'ANHOERUNG_WIDERRUF'];
const NACHWEIS_OFFEN: readonly FoerderfallZustand[] = ['VN_OFFEN', 'VN_UEBERFAELLIG'];

/**
 * Every duty and every right with a day, over all Förderfälle of a Standort: what is late first, then by day, done ones last
 * and the newest of them first. Days come from the Bescheid, the Regelwerk and what was written; none is made up here.
 */
export function listFristen(
  akten: readonly Fristakte[],
  posten: readonly Fristposten[],
  stichtag: PlainDate,
): Frist[] {
  const fristen = akten.flatMap((akte) => [
    ...listEigene(akte, stichtag),
    ...posten
      .filter(({ foerderfallId }) => foerderfallId === akte.id)
      .flatMap((einer) => toPostenfrist(einer, akte, stichtag)),
  ]);
  return fristen.toSorted(compareFristen);
}

/** The Antrag of the year that comes, while nobody has begun it. */
export function createAntragsfrist(
  foerderjahr: number,
  { frist, eigentlich, oeffnung }: Fristlage,
  stichtag: PlainDate,
): Frist {
  const basis = { id: null, aktenzeichen: null, foerderjahr };
  return createFrist(basis, stichtag, {
    art: 'ANTRAG',
    schluessel: `antrag-${foerderjahr}`,
    tag: frist,
    titel: `Antrag ${foerderjahr} einreichen`,
    naeheres:
      stichtag < oeffnung
        ? 'Noch nicht begonnen. Einreichen geht später.'
        : 'Der Antrag ist noch nicht begonnen.',
    wer: BEIDE,
    regel: 'FR-7.1.2-b',
    annahme: frist === eigentlich ? null : 'OQ-F-10',
    pfad: '/foerderung',
  });
}

/** A change that the Stellenplan knows and the Bezirksregierung does not (decision 0042). */
export function createAnzeigefrist(akte: Fristakte, pflicht: Aenderung, stichtag: PlainDate): Frist {
  return createFrist(akte, stichtag, {
    art: 'ANZEIGE',
    schluessel: `anzeige-${akte.id}-${pflicht.schluessel}-${pflicht.ab}`,
    tag: pflicht.frist,
    titel: `Änderung anzeigen: ${pflicht.bezeichnung} ${describeAenderung(pflicht)}`,
    naeheres:
      pflicht.weg === 'ENTSCHEIDUNG'
        ? 'Die Bezirksregierung entscheidet, ob sich der Bescheid ändert (OQ-F-70).'
        : 'Zur Kenntnis der Bezirksregierung (OQ-F-70).',
    wer: VORBEREITUNG,
    regel: 'FR-4.1-e',
    annahme: 'OQ-F-72',
    pfad: `/foerderung/${akte.id}/stellen`,
  });
}

/** A Meldung that the Standort still owes the Land, with the reminder. It belongs to no Förderfall. */
export function createMeldefrist(
  meldung: { id: string; titel: string; frist: PlainDate; erinnertAm: PlainDate | null },
  stichtag: PlainDate,
): Frist {
  const { id, titel, frist, erinnertAm } = meldung;
  const basis = { id: null, aktenzeichen: null, foerderjahr: yearOf(frist) };
  return createFrist(basis, stichtag, {
    art: 'MELDUNG',
    schluessel: `meldung-${id}`,
    tag: frist,
    titel: `Melden: ${titel}`,
    naeheres: erinnertAm === null ? null : `Das Land hat am ${formatGerman(erinnertAm)} erinnert.`,
    wer: 'Koordination oder Sachbearbeitung füllt aus, eine andere Person gibt frei',
    regel: 'FR-6-d',
    pfad: `/meldungen/${id}`,
  });
}

export function compareFristen(a: Frist, b: Frist): number {
  const rang = FRISTSTAENDE.indexOf(a.stand) - FRISTSTAENDE.indexOf(b.stand);
  if (rang !== 0) return rang;
  const [tagA, tagB] =
    a.stand === 'ERLEDIGT' ? [b.erledigtAm ?? b.tag, a.erledigtAm ?? a.tag] : [a.tag, b.tag];
  if (tagA !== tagB) return tagA < tagB ? -1 : 1;
  const art = FRISTARTEN.indexOf(a.art) - FRISTARTEN.indexOf(b.art);
  return art === 0 ? (a.schluessel < b.schluessel ? -1 : 1) : art;
}

/** How many are late, and how many come within `BALD_TAGE` days. */
export function countFristen(
  fristen: readonly Frist[],
  stichtag: PlainDate,
): { ueberfaellig: number; bald: number; spaeter: number; erledigt: number } {
  const bis = addDays(stichtag, BALD_TAGE);
  const offen = fristen.filter(({ stand }) => stand === 'OFFEN');
  const bald = offen.filter(({ tag }) => tag <= bis).length;
  return {
    ueberfaellig: fristen.filter(({ stand }) => stand === 'UEBERFAELLIG').length,
    bald,
    spaeter: offen.length - bald,
    erledigt: fristen.filter(({ stand }) => stand === 'ERLEDIGT').length,
  };
}

type Basis = { id: string | null; aktenzeichen: string | null; foerderjahr: number };
type Angabe = Pick<Frist, 'art' | 'schluessel' | 'tag' | 'titel' | 'wer' | 'pfad'> & {
  regel: RegelId;
  naeheres?: string | null;
  annahme?: string | null;
  erledigtAm?: PlainDate | null;
  /** Over, though nobody did it: a right that lapsed, a period that ended. */
  vorbei?: boolean;
};

function createFrist(basis: Basis, stichtag: PlainDate, angabe: Angabe): Frist {
  const { vorbei = false, erledigtAm = null, naeheres = null, annahme = null, ...rest } = angabe;
  const erledigt = vorbei || erledigtAm !== null;
  return {
    ...rest,
    foerderfallId: basis.id,
    aktenzeichen: basis.aktenzeichen,
    foerderjahr: basis.foerderjahr,
    naeheres,
    annahme,
    erledigtAm,
    stand: erledigt ? 'ERLEDIGT' : rest.tag < stichtag ? 'UEBERFAELLIG' : 'OFFEN',
    quelle: REGELN[rest.regel].quelle,
  };
}

/** What follows from the Förderfall itself. */
function listEigene(akte: Fristakte, stichtag: PlainDate): Frist[] {
  const { id, zustand, foerderjahr, eingangAm, bis } = akte;
  const eigentlich = findFristlage(foerderjahr, akte.parameter)?.eigentlich ?? akte.frist;
  const antrag = createFrist(akte, stichtag, {
    art: 'ANTRAG',
    schluessel: `antrag-${id}`,
    tag: akte.frist,
    titel: `Antrag ${foerderjahr} einreichen`,
    wer: BEIDE,
    regel: foerderjahr === 2025 ? 'FR-7.1.2-a' : 'FR-7.1.2-b',
    annahme: eigentlich === akte.frist ? null : 'OQ-F-10',
    erledigtAm: eingangAm,
    vorbei: zustand !== 'ENTWURF',
    pfad: `/foerderung/${id}`,
  });
  const verwendung = createFrist(akte, stichtag, {
    art: 'VERWENDUNG',
    schluessel: `verwendung-${id}`,
    tag: bis,
    titel: `Mittel ${foerderjahr} verwenden`,
    naeheres: 'Letzter Tag des Bewilligungszeitraums.',
    wer: VORBEREITUNG,
    regel: 'GL-BS-a',
    vorbei: bis < stichtag,
    pfad: `/foerderung/${id}/zahlungen`,
  });
  return [
    antrag,
    ...(IM_ZEITRAUM.includes(zustand) ? [verwendung] : []),
    ...listNachweisfrist(akte, stichtag),
  ];
}

/** FR-7.4-a; a Nachforderung moves the day (Nr. 7.4). */
function listNachweisfrist(akte: Fristakte, stichtag: PlainDate): Frist[] {
  const { id, zustand, foerderjahr, bis, parameter, nachweisAm, nachfrist } = akte;
  const offen = IM_ZEITRAUM.includes(zustand) || NACHWEIS_OFFEN.includes(zustand);
  if (!offen && nachweisAm === null) return [];
  const eigentlich = computeNachweisfrist(bis, parameter).wert;
  const tag = nachfrist === null ? eigentlich : maxDate(eigentlich, nachfrist);
  const nachgefordert = offen && nachweisAm !== null;
  return [
    createFrist(akte, stichtag, {
      art: 'NACHWEIS',
      schluessel: `nachweis-${id}`,
      tag,
      titel: nachgefordert
        ? `Verwendungsnachweis ${foerderjahr}: Nachforderung beantworten`
        : `Verwendungsnachweis ${foerderjahr} einreichen`,
      naeheres: offen ? 'Erst die Nachweise der Letztempfänger, dann der eigene.' : null,
      wer: BEIDE,
      regel: 'FR-7.4-a',
      annahme: 'OQ-F-16',
      erledigtAm: offen ? null : nachweisAm,
      pfad: `/foerderung/${id}/nachweis`,
    }),
  ];
}

function toPostenfrist(posten: Fristposten, akte: Fristakte, stichtag: PlainDate): Frist[] {
  const angabe = ANGABEN[posten.art](posten, akte, stichtag);
  if (angabe === null) return [];
  const { art, tag, erledigtAm } = posten;
  const frist = createFrist(akte, stichtag, {
    art,
    tag,
    erledigtAm,
    schluessel: `${art.toLowerCase()}-${akte.id}-${posten.schluessel}`,
    ...angabe,
  });
  // After the end nothing is asked for any more but interest: its Bescheid comes when the Erstattung is paid.
  const bleibt = frist.stand === 'ERLEDIGT' || art === 'ZINSEN' || posten.stand === 'ZINSEN';
  return BEENDET.includes(akte.zustand) && !bleibt ? [] : [frist];
}

/** Page on which a Bescheid of this kind stands; the others belong to the Prüfung. */
const RECHTSBEHELFSSEITE: Readonly<Record<string, string>> = {
  WIDERRUF: 'nachweis',
  WIDERRUF_BEWILLIGUNG: 'nachweis',
  RUECKNAHME: 'nachweis',
  ZINSEN: 'nachweis',
  AENDERUNG: 'aenderung',
};

type Postenangabe = Pick<Angabe, 'titel' | 'wer' | 'pfad' | 'regel'> &
  Partial<Pick<Angabe, 'tag' | 'naeheres' | 'annahme' | 'vorbei' | 'erledigtAm'>>;

/** For each kind: what it is called, by which rule, where it is done, and when it is over. Null: nothing to do (yet). */
const ANGABEN: Readonly<
  Record<
    Fristposten['art'],
    (posten: Fristposten, akte: Fristakte, stichtag: PlainDate) => Postenangabe | null
  >
> = {
  NACHFORDERUNG: ({ stand }, { id, foerderjahr, zustand }) => ({
    titel: `Nachforderung zum Antrag ${foerderjahr} beantworten`,
    naeheres: stand === 'FRIST_ABGELAUFEN' ? 'Die Frist ist abgelaufen, es ging nichts ein.' : null,
    wer: BEIDE,
    regel: 'FR-7.2.1-a',
    vorbei: stand !== null || !isAntragOffen(zustand),
    pfad: `/foerderung/${id}`,
  }),
  RECHTSBEHELF: ({ stand, tag, erledigtAm }, { id, foerderjahr }, stichtag) => ({
    titel: `Klage gegen den Bescheid ${foerderjahr} erheben, wenn Sie das wollen`,
    naeheres: describeRechtsbehelf(stand, erledigtAm),
    wer: ZEICHNUNG,
    regel: 'GL-RB-a',
    // A right, not a duty: when its day is past it has lapsed and nothing is late.
    vorbei: tag < stichtag,
    pfad: `/foerderung/${id}/${RECHTSBEHELFSSEITE[stand ?? ''] ?? 'pruefung'}`,
  }),
  MITTELANFORDERUNG: ({ stand, schluessel }, { id, foerderjahr }) => ({
    titel: `Mittel ${foerderjahr} anfordern: Teilbetrag ${schluessel}`,
    naeheres: 'Der Tag ist der Auszahlungstermin. Später angefordert heißt später gezahlt.',
    wer: BEIDE,
    regel: 'FR-7.3-a',
    annahme: 'OQ-F-68',
    vorbei: (stand as TeilbetragZustand) !== 'GEPLANT',
    pfad: `/foerderung/${id}/zahlungen`,
  }),
  AUFLAGE: ({ schluessel, text, tag }, { id, bis }) => {
    const buchstabe = schluessel as Auflagenbuchstabe;
    const { regel, inhalt, turnus, bindung } = AUFLAGEN[buchstabe];
    return {
      tag: findAuflagenfrist(buchstabe, tag, bis),
      annahme: turnus === 'TAEGLICH' ? 'OQ-F-67' : 'OQ-F-49',
      titel: `Auflage ${schluessel}): ${inhalt}`,
      naeheres: bindung === 'SOLL' ? `Soll. ${toSatz(text)}` : toSatz(text),
      wer: VORBEREITUNG,
      regel,
      pfad: `/foerderung/${id}/pruefung`,
    };
  },
  LETZTEMPFAENGER: ({ stand, text }, { id }) => {
    const zustand = stand as WeiterleitungZustand;
    return {
      titel: `Nachweis von ${text ?? 'einem Letztempfänger'} ${zustand === 'NACHWEIS_VORGELEGT' ? 'prüfen' : 'einholen'}`,
      wer: zustand === 'NACHWEIS_VORGELEGT' ? ZEICHNUNG : VORBEREITUNG,
      regel: 'GL-WL-b',
      annahme: 'OQ-F-17',
      vorbei: !isNachweisOffen(zustand, true),
      pfad: `/foerderung/${id}/weiterleitung`,
    };
  },
  ANHOERUNG: (_posten, { id, foerderjahr, zustand }) => ({
    titel:
      zustand === 'ANHOERUNG_WIDERRUF'
        ? `In der Anhörung zum Widerruf der Zuwendung ${foerderjahr} Stellung nehmen`
        : `In der Anhörung zum Verwendungsnachweis ${foerderjahr} Stellung nehmen`,
    wer: ZEICHNUNG,
    regel: 'GL-ANH-a',
    vorbei: zustand !== 'ANHOERUNG' && zustand !== 'ANHOERUNG_WIDERRUF',
    pfad: `/foerderung/${id}/nachweis`,
  }),
  // While a court decides nothing has to be paid (§ 80 VwGO).
  ERSTATTUNG: (_posten, { id, foerderjahr, zustand }) =>
    zustand === 'KLAGEVERFAHREN_RUECKFORDERUNG'
      ? null
      : {
          titel: `Erstattung ${foerderjahr} zahlen`,
          naeheres: 'Betrag und Zinsen stehen im Bescheid.',
          wer: VORBEREITUNG,
          regel: 'GL-RF-b',
          vorbei: zustand !== 'RUECKFORDERUNG',
          pfad: `/foerderung/${id}/nachweis`,
        },
  ZINSEN: (_posten, { id, foerderjahr }) => ({
    titel: `Zinsen zur Erstattung ${foerderjahr} zahlen`,
    naeheres: 'Der Betrag steht im Zinsbescheid.',
    wer: VORBEREITUNG,
    regel: 'GL-RF-c',
    annahme: 'OQ-F-82',
    pfad: `/foerderung/${id}/nachweis`,
  }),
};

const RECHTSBEHELFSGEGENSTAND: Readonly<Record<string, string>> = {
  WIDERRUF: 'Widerrufs- und Erstattungsbescheid.',
  WIDERRUF_BEWILLIGUNG: 'Widerrufs- und Erstattungsbescheid.',
  RUECKNAHME: 'Rücknahme- und Erstattungsbescheid.',
  ZINSEN: 'Zinsbescheid.',
};

function describeRechtsbehelf(art: string | null, erledigtAm: PlainDate | null): string {
  const gegenstand = RECHTSBEHELFSGEGENSTAND[art ?? ''] ?? 'Ein Recht, keine Pflicht.';
  return erledigtAm === null ? gegenstand : `${gegenstand} Verzicht oder Klage ist vermerkt.`;
}

function toSatz(text: string | null): string {
  return text === null || text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
