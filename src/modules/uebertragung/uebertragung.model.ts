import { z } from 'zod';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { EreignisArt } from '#src/modules/akte/ereignisse.ts';
import { FELDCODES, type Feldcode, FELDER, type Stoff, UNNOETIG } from './felder.model.ts';
import type { Zielformular } from './zielformulare.ts';

/** VOLL: with the consent KIM_DATENBANK. MINIMUM: what names nobody (OQ-CS-10). */
export const UMFAENGE = ['VOLL', 'MINIMUM'] as const;
export type Umfang = (typeof UMFAENGE)[number];

export const UEBERTRAGUNGSSTAENDE = ['OFFEN', 'GEAENDERT', 'UEBERTRAGEN'] as const;
export type Uebertragungsstand = (typeof UEBERTRAGUNGSSTAENDE)[number];

export const FELDSTAENDE = ['WERT', 'FEHLT', 'ENTFAELLT', 'NICHT_OHNE_EINWILLIGUNG'] as const;

/** One field of the form for one Akte. */
export const Blattfeld = z.object({
  code: z.enum(FELDCODES),
  stand: z.enum(FELDSTAENDE),
  wert: z.string().nullable(),
});
export type Blattfeld = z.infer<typeof Blattfeld>;

/** What was transferred, as it stood. */
export const Uebertragungsinhalt = z.object({
  werte: z.record(z.string(), z.string().nullable()),
});

/**
 * The sheet in the order of the form. Without the consent only fields of the minimum are computed: what may not leave is not
 * even looked at.
 */
export function computeBlatt(
  formular: Pick<Zielformular, 'felder'>,
  stoff: Stoff,
  umfang: Umfang,
  stichtag: PlainDate,
): Blattfeld[] {
  return formular.felder.map((code) => {
    const { minimum, wert } = FELDER[code];
    if (umfang === 'MINIMUM' && !minimum) return { code, stand: 'NICHT_OHNE_EINWILLIGUNG', wert: null };
    const gelesen = wert(stoff, stichtag);
    if (gelesen === UNNOETIG) return { code, stand: 'ENTFAELLT', wert: null };
    return gelesen === null ? { code, stand: 'FEHLT', wert: null } : { code, stand: 'WERT', wert: gelesen };
  });
}

export function toWerte(blatt: readonly Blattfeld[]): Record<string, string | null> {
  return Object.fromEntries(blatt.map(({ code, wert }) => [code, wert]));
}

/** Grows by itself while a Fall runs: no reason to open the transfer again. */
const LAUFEND: ReadonlySet<Feldcode> = new Set(['VERWEILDAUER']);

/** Fields that say something else than what was transferred. */
export function listGeaenderte(
  blatt: readonly Blattfeld[],
  uebertragen: Readonly<Record<string, string | null>>,
): Feldcode[] {
  return blatt
    .filter(({ code, wert }) => !LAUFEND.has(code) && (uebertragen[code] ?? null) !== wert)
    .map(({ code }) => code);
}

/** Acts after which a value of the form may be another one; then the transfer is open again. */
export const AENDERNDE_EREIGNISSE: readonly EreignisArt[] = [
  'PERSON_BENANNT',
  'PERSON_BERICHTIGT',
  'PERSON_ZUSAMMENGEFUEHRT',
  'PERSON_GETRENNT',
  'BETEILIGUNG_GEAENDERT',
  'BETEILIGUNG_BEENDET',
  'KURZBERATUNG_BERICHTIGT',
  'KURZBERATUNG_BEENDET',
  'IN_FALL_UEBERFUEHRT',
  'KRITERIEN_ERFASST',
  'EINWILLIGUNG_ERTEILT',
  'EINWILLIGUNG_WIDERRUFEN',
  'AUFGENOMMEN',
  'NICHT_AUFGENOMMEN',
  'ASSESSMENT_BEGONNEN',
  'ASSESSMENT_BEREICH_ERFASST',
  'ASSESSMENT_ABGESCHLOSSEN',
  'ZIEL_VEREINBART',
  'ZIEL_GEAENDERT',
  'ZIELSTAND_GEAENDERT',
  'RUHEND_GESETZT',
  'FORTGEFUEHRT',
  'ABGESCHLOSSEN',
  'NACHSORGE_BEENDET',
  'RECHTSKREIS_ERFASST',
  'RECHTSKREIS_BERICHTIGT',
  'RECHTSKREIS_BEENDET',
  'RECHTSKREIS_ZURUECKGENOMMEN',
  'VERWEIS_VERMITTELT',
  'VERWEIS_ANTWORT',
  'VERWEIS_ZUSAMMENGEFUEHRT',
];

/** Counted for a Kurzberatung only: a Fall would be open again after each contact. */
export const AENDERNDE_KONTAKTE: readonly EreignisArt[] = ['KONTAKT_ERFASST', 'KONTAKT_BERICHTIGT'];
