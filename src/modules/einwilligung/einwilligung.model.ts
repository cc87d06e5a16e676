import { type Ablehnung, type Feldfehler, refuseRegel } from '#src/core/contract/ablehnung.ts';
import { addDays, addMonths, type PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Zweck } from './texte/typen.ts';
import type { Datenart, Datenrichtung } from './wertelisten/datenarten.ts';

export const ENTSCHEIDUNGEN = ['ERTEILT', 'ABGELEHNT'] as const;
export type Entscheidung = (typeof ENTSCHEIDUNGEN)[number];
export const FORMEN = ['SCHRIFTLICH', 'ELEKTRONISCH', 'MUENDLICH_DOKUMENTIERT'] as const;
export type Form = (typeof FORMEN)[number];
export const FORM_TEXTE = {
  SCHRIFTLICH: 'schriftlich (Unterschrift)',
  ELEKTRONISCH: 'elektronisch',
  MUENDLICH_DOKUMENTIERT: 'mündlich, hier festgehalten',
} as const satisfies Record<Form, string>;
export const GEGEBEN_VON = ['SELBST', 'GESETZLICHE_VERTRETUNG', 'BETREUUNG'] as const;
export const GEGEBEN_VON_TEXTE = {
  SELBST: 'die Person selbst',
  GESETZLICHE_VERTRETUNG: 'Sorgeberechtigte oder Vormund',
  BETREUUNG: 'rechtliche Betreuung',
} as const satisfies Record<(typeof GEGEBEN_VON)[number], string>;

export const STAENDE = [
  'GUELTIG',
  'LAEUFT_AB',
  'NOCH_NICHT',
  'ABGELAUFEN',
  'WIDERRUFEN',
  'ABGELEHNT',
] as const;
export type Einwilligungsstand = (typeof STAENDE)[number];
export const STAND_TEXTE = {
  GUELTIG: 'gültig',
  LAEUFT_AB: 'läuft bald ab',
  NOCH_NICHT: 'gilt noch nicht',
  ABGELAUFEN: 'abgelaufen',
  WIDERRUFEN: 'widerrufen',
  ABGELEHNT: 'abgelehnt',
} as const satisfies Record<Einwilligungsstand, string>;

/** What a withdrawal ends, in the order in which it is told. */
export const FOLGEN = [
  'AKTE_EINGEFROREN',
  'BESONDERES_GELOESCHT',
  'KEINE_WEITERGABE',
  'VERWEIS_ENDET',
  'ABGABE_ENDET',
  'VERTRETUNG_ENDET',
  'SPRACHMITTLUNG_ENDET',
  'EINLADUNG_ENDET',
  'LINK_GESCHLOSSEN',
  'KEINE_NACHRICHTEN',
  'KEINE_BEFRAGUNG',
  'KEINE_PRUEFUNG',
  'KEINE_FALLKONFERENZ',
  'KEINE_UEBERTRAGUNG',
] as const;
export type Folgenart = (typeof FOLGEN)[number];

/** A consent ends after twelve months unless it is asked for again; thirty days before, somebody should ask (DP-C-13). */
export const GUELTIG_MONATE = 12;
export const ERINNERUNG_TAGE = 30;

/** Kind of recipient in a consent that names another verantwortliche Stelle. */
export const KIM_STELLE = 'KIM_STELLE';

export type Gueltigkeit = {
  entscheidung: Entscheidung;
  gueltigVon: PlainDate;
  gueltigBis: PlainDate | null;
  widerrufenAm: PlainDate | null;
};

/** State on a day. A withdrawal counts from its day on; an expired consent carries no disclosure. */
export function getEinwilligungsstand(einwilligung: Gueltigkeit, stichtag: PlainDate): Einwilligungsstand {
  const { entscheidung, gueltigVon, gueltigBis, widerrufenAm } = einwilligung;
  if (entscheidung === 'ABGELEHNT') return 'ABGELEHNT';
  if (widerrufenAm !== null && widerrufenAm <= stichtag) return 'WIDERRUFEN';
  if (gueltigVon > stichtag) return 'NOCH_NICHT';
  if (gueltigBis === null) return 'GUELTIG';
  if (gueltigBis < stichtag) return 'ABGELAUFEN';
  return gueltigBis <= addDays(stichtag, ERINNERUNG_TAGE) ? 'LAEUFT_AB' : 'GUELTIG';
}

export function isGueltig(einwilligung: Gueltigkeit, stichtag: PlainDate): boolean {
  const stand = getEinwilligungsstand(einwilligung, stichtag);
  return stand === 'GUELTIG' || stand === 'LAEUFT_AB';
}

/** Last day of a consent that begins on this day. */
export function computeGueltigBis(gueltigVon: PlainDate): PlainDate {
  return addMonths(gueltigVon, GUELTIG_MONATE);
}

const MENGE =
  '(alle[nrs]?|s(ä|ae)mtliche[nrs]?|jede[mnrs]?|jegliche[nrs]?|beliebige[nrs]?|diverse[nrs]?|verschiedene[nrs]?|andere[nrs]?|weitere[nrs]?|sonstige[nrs]?|zust(ä|ae)ndige[nrs]?|beteiligte[nrs]?)';
const GATTUNG =
  '(beh(ö|oe)rden?|(ä|ae)mtern?|stellen?|institutionen?|einrichtungen?|beteiligten?|dritten?|akteur\\p{L}*|(ä|ae)rzt\\p{L}*|tr(ä|ae)gern?|beratungsstellen?|personen)';
const PAUSCHAL = new RegExp(
  `(^|\\P{L})${MENGE}\\s+(\\p{L}+\\s+){0,2}${GATTUNG}(?!\\p{L})|^\\s*(${MENGE}|${GATTUNG})\\s*$|(^|\\P{L})(usw|etc|u\\. ?a)\\.?\\s*$|\\*`,
  'iu',
);

/** „Alle Behörden“ and the like name nobody (DP-C-02). „Haus für alle e. V.“ is a name. */
export function isPauschal(empfaenger: string): boolean {
  return PAUSCHAL.test(empfaenger);
}

export type Angabe = {
  zweck: Zweck;
  entscheidung: Entscheidung;
  empfaenger: string | null;
  empfaengerArt: string | null;
  kanal: string | null;
  bereiche: readonly string[];
  form: Form;
  formGrund: string | null;
  gegebenVon: { art: (typeof GEGEBEN_VON)[number]; name: string | null };
  beteiligte: readonly { art: 'ZEUGE' | 'DOLMETSCHUNG'; verpflichtet: boolean }[];
  textSprache: string;
  erklaertIn: string | null;
  gueltigVon: PlainDate;
  gueltigBis: PlainDate;
};

const MIT_EMPFAENGER: ReadonlySet<Zweck> = new Set(['SCHWEIGEPFLICHT', 'FALLKONFERENZ']);

/** Direction and kinds of information that this purpose knows (DP-C-01): a conference always goes both ways. */
export function toDatenumfang({
  zweck,
  richtung,
  datenarten,
}: {
  zweck: Zweck;
  richtung: Datenrichtung;
  datenarten: readonly Datenart[];
}): { richtung: Datenrichtung; datenarten: Datenart[] } {
  return {
    richtung: zweck === 'SCHWEIGEPFLICHT' ? richtung : 'BEIDE',
    datenarten: MIT_EMPFAENGER.has(zweck) ? [...datenarten] : [],
  };
}

/** What a consent must have to be one (DP-C-01, DP-C-02): all violations at once. */
export function checkEinwilligung(angabe: Angabe, stichtag: PlainDate): Result<null, Ablehnung> {
  const fehler: Feldfehler[] = [
    ...checkGegenstand(angabe),
    ...checkForm(angabe),
    ...checkVerstaendigung(angabe),
  ];
  const add = (pointer: string, code: string, detail: string) => fehler.push({ pointer, code, detail });
  if (angabe.gueltigVon > stichtag) {
    add('/gueltigVon', 'DATUM_IN_ZUKUNFT', 'Wählen Sie heute oder einen früheren Tag.');
  }
  if (angabe.gueltigBis < angabe.gueltigVon) {
    add('/gueltigBis', 'BIS_VOR_VON', 'Der letzte Tag liegt vor dem ersten. Prüfen Sie beide Tage.');
  } else if (angabe.gueltigBis > computeGueltigBis(angabe.gueltigVon)) {
    add('/gueltigBis', 'DAUER_UNGUELTIG', 'Eine Einwilligung gilt höchstens zwölf Monate.');
  }
  if (fehler.length === 0) return ok(null);
  return fail(
    refuseRegel('EINWILLIGUNG_UNVOLLSTAENDIG', 'Die Einwilligung ist noch nicht vollständig.', {
      fehler,
      quelle: 'Art. 4 Nr. 11, Art. 7 DSGVO; DP-C-01, DP-C-02',
    }),
  );
}

function checkGegenstand(angabe: Angabe): Feldfehler[] {
  const { zweck, empfaenger } = angabe;
  if (MIT_EMPFAENGER.has(zweck)) {
    if (empfaenger === null) {
      return [
        { pointer: '/empfaenger/name', code: 'EMPFAENGER_FEHLT', detail: 'Nennen Sie die Stelle mit Namen.' },
      ];
    }
    if (isPauschal(empfaenger)) {
      const detail = 'Nennen Sie eine bestimmte Stelle. Eine Einwilligung für „alle“ gilt nicht.';
      return [{ pointer: '/empfaenger/name', code: 'EMPFAENGER_PAUSCHAL', detail }];
    }
  }
  if (zweck === 'BESONDERE_KATEGORIEN' && angabe.bereiche.length === 0) {
    return [
      {
        pointer: '/bereiche',
        code: 'BEREICH_FEHLT',
        detail: 'Wählen Sie, für welche Lebensbereiche sie gilt.',
      },
    ];
  }
  if (zweck === 'NACHRICHTEN' && angabe.kanal === null) {
    return [{ pointer: '/kanal', code: 'KANAL_FEHLT', detail: 'Wählen Sie den Weg der Nachrichten.' }];
  }
  return [];
}

function checkForm({ entscheidung, form, formGrund, gegebenVon }: Angabe): Feldfehler[] {
  const fehler: Feldfehler[] = [];
  if (entscheidung === 'ERTEILT' && form === 'MUENDLICH_DOKUMENTIERT' && formGrund === null) {
    const detail = 'Begründen Sie, warum die Einwilligung mündlich ist.';
    fehler.push({ pointer: '/formGrund', code: 'FORM_GRUND_FEHLT', detail });
  }
  if (gegebenVon.art !== 'SELBST' && gegebenVon.name === null) {
    const detail = 'Nennen Sie, wer die Einwilligung gibt.';
    fehler.push({ pointer: '/gegebenVon/name', code: 'NAME_FEHLT', detail });
  }
  return fehler;
}

/**
 * A consent is the German text, understood (decision 0014): beside a translation somebody has interpreted who is named
 * and bound to secrecy, or it was explained in a shared language (DP-C-01, DP-C-12).
 */
function checkVerstaendigung({ entscheidung, beteiligte, textSprache, erklaertIn }: Angabe): Feldfehler[] {
  const dolmetschung = beteiligte.filter(({ art }) => art === 'DOLMETSCHUNG');
  if (dolmetschung.some(({ verpflichtet }) => !verpflichtet)) {
    const detail =
      'Wer dolmetscht, muss zur Verschwiegenheit verpflichtet sein. Bestätigen Sie das, oder lassen Sie den Namen weg.';
    return [{ pointer: '/verpflichtet', code: 'VERSCHWIEGENHEIT_FEHLT', detail }];
  }
  if (entscheidung === 'ABGELEHNT' || textSprache === 'de') return [];
  if (dolmetschung.length > 0 || erklaertIn !== null) return [];
  const detail =
    'Nennen Sie, wer gedolmetscht hat, oder in welcher gemeinsamen Sprache Sie den deutschen Text erklärt haben.';
  return [{ pointer: '/erklaertIn', code: 'VERSTAENDIGUNG_FEHLT', detail }];
}

/** What a consent is about, without its form and its days. */
export type Einwilligungsgegenstand = {
  zweck: Zweck;
  personId: string | null;
  empfaengerArt: string | null;
  empfaenger: string | null;
  kanal: string | null;
  bereiche: readonly string[];
  richtung: Datenrichtung;
  datenarten: readonly Datenart[];
};

/** The name of a recipient, whatever the capitals and blanks. */
const fold = (name: string | null): string =>
  (name ?? '').normalize('NFC').toLocaleLowerCase('de').replaceAll(/\s+/g, ' ').trim();

/** Same person, purpose, recipient, channel, areas, direction and kinds of information. */
export function isGleicherGegenstand(a: Einwilligungsgegenstand, b: Einwilligungsgegenstand): boolean {
  return (
    a.zweck === b.zweck &&
    a.personId === b.personId &&
    a.empfaengerArt === b.empfaengerArt &&
    fold(a.empfaenger) === fold(b.empfaenger) &&
    a.kanal === b.kanal &&
    a.bereiche.length === b.bereiche.length &&
    a.bereiche.every((bereich) => b.bereiche.includes(bereich)) &&
    a.richtung === b.richtung &&
    a.datenarten.length === b.datenarten.length &&
    a.datenarten.every((art) => b.datenarten.includes(art))
  );
}

/**
 * The Stelle of the register that a consent names; the one of the own Standort where several bear the name, and none where
 * it stays open which is meant.
 */
export function findGenannteStelle(
  name: string,
  stellen: readonly { id: string; standortId: string; name: string }[],
  standortId: string,
): string | null {
  const gleiche = stellen.filter((stelle) => fold(stelle.name) === fold(name));
  const nahe = gleiche.filter((stelle) => stelle.standortId === standortId);
  const [erste, ...weitere] = nahe.length > 0 ? nahe : gleiche;
  return erste === undefined || weitere.length > 0 ? null : erste.id;
}
