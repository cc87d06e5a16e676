import { ROLLEN_NAMEN, type Rolle } from '#src/core/contract/rollen.ts';
import { addDays, type PlainDate } from '#src/core/plain-date.ts';
import { toWerktag } from '../regelwerk/kalender.model.ts';
import type { Regelparameter } from '../regelwerk/parameter.model.ts';
import { computeNachweisfrist } from '../regelwerk/rl-2024-12/verwendungsnachweis.model.ts';
import { type FoerderfallZustand, toZustandsrollen } from '../foerderfall.model.ts';
import { findRuheende } from '../zahlung/bankverbindung.model.ts';
import { ZAHLUNG_RECHTE } from '../zahlung/zahlung.rights.ts';
import type { Zustandsrolle } from '../regelwerk/rl-2024-12/zustaende.model.ts';
import {
  compareSchritte,
  FALLSCHRITTE,
  POSTENSCHRITTE,
  type Schrittvorlage,
} from './schrittvorlagen.model.ts';

/** A Förderfall as far as it says who acts next. */
export type Schrittfall = {
  readonly id: string;
  readonly standort: string;
  readonly foerderjahr: number;
  readonly zustand: FoerderfallZustand;
  readonly frist: PlainDate;
  readonly bis: PlainDate;
  readonly parameter: Pick<
    Regelparameter,
    'nachweisMonatsende' | 'vierAugenZuwendungsempfaenger' | 'buchungstag'
  >;
  readonly antragVon: string;
  readonly vorbereitetVon: string | null;
  /** Of the draft; null for who sees no draft. */
  readonly fehler: number | null;
  readonly nachforderungBis: PlainDate | null;
  readonly nachfrist: PlainDate | null;
  readonly anhoerungBis: PlainDate | null;
  /** The Kreis has answered in the hearing. */
  readonly stellungnahme: boolean;
  readonly rechtsbehelfBis: PlainDate | null;
  /** What is claimed back was made known; null without such a Bescheid. */
  readonly erstattungBekannt: boolean | null;
  readonly zahlbarBis: PlainDate | null;
  readonly pruefvermerk: boolean;
  /** A Bescheid is proposed and nobody has signed it; the Kreis never sees one. */
  readonly vorschlagVon: string | null;
};

export const POSTENARTEN = [
  'TEILBETRAG',
  'ENTFALL',
  'ANZEIGE',
  'AENDERUNG',
  'BERICHTIGUNG',
  'WEITERLEITUNG',
  'ANSPRUCH',
  'NIEDERSCHLAGUNG',
  'ZINSEN',
  'BANK',
] as const;
export type Postenart = (typeof POSTENARTEN)[number];

/** One row of what runs beside the Förderfall. */
export type Schrittposten = {
  readonly foerderfallId: string;
  readonly art: Postenart;
  readonly schluessel: string;
  readonly zustand: string;
  readonly tag: PlainDate | null;
  /** Who prepared it: another person decides. */
  readonly kontoId: string | null;
  readonly name: string | null;
};

export type NaechsterSchritt = {
  readonly schluessel: string;
  readonly foerderfallId: string;
  readonly standort: string;
  readonly foerderjahr: number;
  readonly titel: string;
  readonly wer: string;
  /** This account may take it. */
  readonly eigen: boolean;
  /** It is this role's, but this person prepared it. */
  readonly vierAugen: boolean;
  readonly tag: PlainDate | null;
  readonly ueberfaellig: boolean;
  readonly pfad: string;
};

/** Roles that the policies show the account (migration 0047). */
const SIEHT_BANK: ReadonlySet<string> = new Set([
  ...Object.keys(ZAHLUNG_RECHTE['zahlung.vorbereiten']),
  ...Object.keys(ZAHLUNG_RECHTE['zahlung.zeichnen']),
  ...Object.keys(ZAHLUNG_RECHTE['zahlungslauf.lesen']),
]);

/** Money is asked for when its day is near, not months before. */
const VORLAUF_TAGE = 30;

/**
 * Who does what next in these Förderfälle, by the machines of the procedure; what is late first. A step stands with its role, so that a
 * person sees what lies with others, too.
 */
export function listNaechsteSchritte(
  faelle: readonly Schrittfall[],
  posten: readonly Schrittposten[],
  { rolle, kontoId, stichtag }: { rolle: Rolle; kontoId: string; stichtag: PlainDate },
): NaechsterSchritt[] {
  const eigeneRollen = toZustandsrollen(rolle);
  const baue = (fall: Schrittfall, kennung: string, vorlage: Schrittvorlage): NaechsterSchritt => {
    const meine = eigeneRollen.includes(vorlage.rolle);
    const zuZweit = !vorlage.rolle.startsWith('ZE_') || fall.parameter.vierAugenZuwendungsempfaenger;
    const vierAugen = meine && zuZweit && vorlage.nichtVon === kontoId;
    return {
      schluessel: `${kennung}-${vorlage.rolle}`,
      foerderfallId: fall.id,
      standort: fall.standort,
      foerderjahr: fall.foerderjahr,
      titel: vorlage.titel,
      wer: nameOf(vorlage.rolle),
      eigen: meine && !vierAugen,
      vierAugen,
      tag: vorlage.tag,
      ueberfaellig: vorlage.tag !== null && vorlage.tag < stichtag,
      pfad: vorlage.inListe ? vorlage.seite : `/foerderung/${fall.id}${vorlage.seite}`,
    };
  };
  return faelle
    .flatMap((fall) => [
      ...FALLSCHRITTE[fall.zustand](fall, findNachweistag(fall)).map((vorlage) =>
        baue(fall, `fall-${fall.id}`, vorlage),
      ),
      ...posten
        .filter(({ foerderfallId }) => foerderfallId === fall.id)
        .map((einer) => ({ ...einer, tag: toBuchungstag(einer, fall.parameter) }))
        .filter((einer) => isNah(einer, stichtag) && isBankbekannt(einer, { rolle, stichtag }))
        .flatMap((einer) =>
          POSTENSCHRITTE[einer.art](einer).map((vorlage) =>
            baue(fall, `${einer.art.toLowerCase()}-${fall.id}-${einer.schluessel}`, vorlage),
          ),
        ),
    ])
    .toSorted(compareSchritte);
}

/** A Teilbetrag is late when money could have moved: 1 May is a holiday in every year (OQ-F-13). */
function toBuchungstag(
  { art, tag }: Schrittposten,
  { buchungstag }: Schrittfall['parameter'],
): PlainDate | null {
  return tag !== null && art === 'TEILBETRAG' && buchungstag === 'NAECHSTER_WERKTAG' ? toWerktag(tag) : tag;
}

/** What is planned or written off for a time matters when its day comes near. */
function isNah({ art, zustand, tag }: Schrittposten, stichtag: PlainDate): boolean {
  const wartet = (art === 'TEILBETRAG' && zustand === 'GEPLANT') || art === 'NIEDERSCHLAGUNG';
  return !wartet || tag === null || tag <= addDays(stichtag, VORLAUF_TAGE);
}

/** Who is not shown the account cannot tell whether one is missing; a Rückruf matters while the new account waits (GL-ZA-b). */
function isBankbekannt(
  { art, zustand, tag }: Schrittposten,
  { rolle, stichtag }: { rolle: Rolle; stichtag: PlainDate },
): boolean {
  if (art !== 'BANK') return true;
  if (zustand === 'RUECKRUF') return findRuheende({ gezeichnetAm: tag, rueckruf: null }, stichtag) !== null;
  return zustand !== 'FEHLT' || SIEHT_BANK.has(rolle);
}

function findNachweistag({ bis, parameter, nachfrist }: Schrittfall): PlainDate {
  const tag = computeNachweisfrist(bis, parameter).wert;
  return nachfrist !== null && nachfrist > tag ? nachfrist : tag;
}

function nameOf(rolle: Zustandsrolle): string {
  return Object.entries(ROLLEN_NAMEN).find(([name]) => name === rolle)?.[1] ?? rolle;
}
