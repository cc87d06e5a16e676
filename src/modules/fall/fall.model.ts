import { z } from 'zod';
import { diffDays, maxDate, type PlainDate } from '#src/core/plain-date.ts';
import { AUFNAHMEKRITERIUM_CODES, type Aufnahmekriterium } from '#src/modules/akte/wertelisten/aufnahme.ts';
import { BERATUNGSORT_CODES } from '#src/modules/akte/wertelisten/kontakt.ts';
import { ABWEICHUNG_CODES, CLEARINGART_CODES } from '#src/modules/clearing/wertelisten/modelle.ts';
import { ZIELERGEBNIS_CODES, type Zielstand } from '#src/modules/akte/wertelisten/verlauf.ts';
import { EMPFAENGERART_CODES } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { BARRIERE_GESUNDHEIT_CODES } from '#src/modules/person/wertelisten/angaben.ts';

export const JA_NEIN = ['JA', 'NEIN'] as const;
export type JaNein = (typeof JA_NEIN)[number];
export const ASSESSMENT_ARTEN = ['ERSTES', 'RE_ASSESSMENT'] as const;
export type AssessmentArt = (typeof ASSESSMENT_ARTEN)[number];
export const ZIELFORMEN = ['UNTERSCHRIFT', 'MUENDLICH'] as const;
export type Zielform = (typeof ZIELFORMEN)[number];
export const SCHRITT_WER = ['KLIENT', 'CASE_MANAGEMENT', 'DRITTE'] as const;
export type Schrittwer = (typeof SCHRITT_WER)[number];
export const SCHRITTSTAENDE = ['OFFEN', 'ERLEDIGT', 'ENTFALLEN'] as const;
export type Schrittstand = (typeof SCHRITTSTAENDE)[number];
/** VERWEIS: the Fallmanagement elsewhere does it, the result comes back here (VB-01, VB-02). */
export const SCHRITTARTEN = ['EIGENER', 'VERWEIS'] as const;
export type Schrittart = (typeof SCHRITTARTEN)[number];
export const BEREICHSQUELLEN = ['KLIENT', 'BEOBACHTUNG', 'DOKUMENT', 'DRITTE'] as const;
export type Bereichsquelle = (typeof BEREICHSQUELLEN)[number];

export const SCHRITT_WER_NAMEN = {
  KLIENT: 'Klientin oder Klient',
  CASE_MANAGEMENT: 'Case Management',
  DRITTE: 'Andere Stelle',
} as const satisfies Record<Schrittwer, string>;
export const BEREICHSQUELLE_NAMEN = {
  KLIENT: 'Angabe der Person',
  BEOBACHTUNG: 'Beobachtung',
  DOKUMENT: 'Dokument',
  DRITTE: 'Andere Stelle',
} as const satisfies Record<Bereichsquelle, string>;

/** Contents that are sealed, one schema per row and data class (decision 17). */
export const Clearingvermerk = z.object({
  modell: z.enum(CLEARINGART_CODES),
  abweichungen: z.array(z.enum(ABWEICHUNG_CODES)),
  /** Name of who decided, too, on that day. */
  zweitePerson: z.string().nullable(),
  begruendung: z.string().nullable(),
});
export const AufnahmeInhalt = z.object({
  gruende: z.partialRecord(z.enum(AUFNAHMEKRITERIUM_CODES), z.string()),
  begruendungAusnahme: z.string().optional(),
  alternativerVerweis: z.string().optional(),
  /** How it was decided, under the Clearing of the Standort of that day; missing where there was none. */
  clearing: Clearingvermerk.optional(),
  /** Concern of a Fall that did not begin as a Kurzberatung (CP-02). */
  anliegen: z.string().optional(),
});
export type AufnahmeInhalt = z.infer<typeof AufnahmeInhalt>;
export const BereichInhalt = z.object({
  situation: z.string().optional(),
  ressourcen: z.string().optional(),
  quelle: z.enum(BEREICHSQUELLEN).optional(),
});
export type BereichInhalt = z.infer<typeof BereichInhalt>;
export const BesondersInhalt = z.object({ text: z.string() });
/** What a person needs to take part, as far as it tells something about health. */
export const BarriereInhalt = z.object({
  bedarfe: z.array(z.enum(BARRIERE_GESUNDHEIT_CODES)),
  text: z.string().nullable(),
});
export type BarriereInhalt = z.infer<typeof BarriereInhalt>;
export const ZielInhalt = z.object({
  wortlaut: z.string(),
  sprache: z.string(),
  uebersetzung: z.string().optional(),
  indikator: z.string().optional(),
  werTutWas: z.string().optional(),
  /** Persons of the Akte whom it is about; left out: the Hauptperson. */
  personIds: z.array(z.uuid()).optional(),
});
export type ZielInhalt = z.infer<typeof ZielInhalt>;
/**
 * The step of a Dienstleistungskette that a step comes from: kind of the Stelle and its name as the Kette had it. Who answers
 * there today is asked of the register, so that no name of an office outlives its entry in an Akte.
 */
export const SchrittKette = z.object({
  ketteId: z.uuid(),
  nr: z.number().int(),
  name: z.string(),
  kennung: z.string(),
  schnittstelle: z.enum(EMPFAENGERART_CODES),
  akteur: z.string(),
});
export type SchrittKette = z.infer<typeof SchrittKette>;
/** `hinweis`: key of the hint that the task comes from. */
export const SchrittInhalt = z.object({
  was: z.string(),
  hinweis: z.string().optional(),
  kette: SchrittKette.optional(),
  /** Left out: whom its Ziel is about. */
  personIds: z.array(z.uuid()).optional(),
});
export type SchrittInhalt = z.infer<typeof SchrittInhalt>;
/** Why contact is anlassbezogen; or where a Termin is and who comes along to a home visit: both tell about a life. */
export const TerminInhalt = z.object({
  grund: z.string().optional(),
  ort: z.enum(BERATUNGSORT_CODES).optional(),
  zweitePerson: z.string().optional(),
});
export type TerminInhalt = z.infer<typeof TerminInhalt>;
/** `zweitePerson`: the colleague who came along to a home visit [L1470]. */
export const KontaktInhalt = z.object({ notiz: z.string().optional(), zweitePerson: z.string().optional() });
export type KontaktInhalt = z.infer<typeof KontaktInhalt>;

export type Kriterien = Record<Aufnahmekriterium, JaNein>;

/**
 * AT-15: the four criteria beside the consent are met, or each that is not has a reason, or the exception as a whole
 * has one. Source: CP-03; Evaluation [L1321].
 */
export function hasKriterienOderBegruendung(
  kriterien: Kriterien,
  begruendungAusnahme: string | undefined,
): boolean {
  return begruendungAusnahme !== undefined || findNichtErfuellte(kriterien).length === 0;
}

/** The criteria beside the Grundvoraussetzung that are answered with NEIN. */
export function findNichtErfuellte(kriterien: Kriterien): Aufnahmekriterium[] {
  return AUFNAHMEKRITERIUM_CODES.filter(
    (code) => code !== 'EINWILLIGUNG_ZUSAMMENARBEIT' && kriterien[code] === 'NEIN',
  );
}

/** A Ziel that has its result. */
export function isZielBeendet(stand: Zielstand): boolean {
  return ZIELERGEBNIS_CODES.some((ergebnis) => ergebnis === stand);
}

/** AT-34, KP-14: entered on the day of the contact; later; or later from paper, which does not count as late. */
export function computeErfassung(
  datum: PlainDate,
  erfasstTag: PlainDate,
  vomPapier: boolean,
): 'GLEICHER_TAG' | 'SPAETER' | 'VOM_PAPIER' {
  if (diffDays(datum, erfasstTag) === 0) return 'GLEICHER_TAG';
  return vomPapier ? 'VOM_PAPIER' : 'SPAETER';
}

/** Last day on which the person was reached; attempts do not count. */
export function computeLetzterKontakt(
  bisher: PlainDate | null,
  kontakt: { datum: PlainDate; erreicht: boolean },
): PlainDate | null {
  if (!kontakt.erreicht) return bisher;
  return bisher === null ? kontakt.datum : maxDate(bisher, kontakt.datum);
}
