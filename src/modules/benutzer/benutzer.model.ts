import { countCodePoints } from '#src/core/text.ts';
import { UHR_TOLERANZ_MS } from '#src/core/uhr.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';

export const SPERR_GRUENDE = ['VERDACHT', 'ABWESENHEIT', 'AUSGESCHIEDEN', 'SONSTIGES'] as const;
export type Sperrgrund = (typeof SPERR_GRUENDE)[number];
export const VERTRETUNG_GRUENDE = ['VERTRETUNG_URLAUB', 'VERTRETUNG_KRANKHEIT', 'VERTRETUNG_VAKANZ'] as const;
export const ENDE_GRUENDE = ['AUSGESCHIEDEN', 'AUFGABENWECHSEL', 'KORREKTUR'] as const;

/**
 * What a Mitgliedschaft of the role must name. FREI: Land, Standort or Stelle. EINGELADEN: an outsider at a Standort, in no
 * Stelle of it. The database checks the same.
 */
export type Ebene = 'LAND' | 'STANDORT' | 'MANDANT' | 'FREI' | 'EINGELADEN';

export const EBENEN = {
  CASE_MANAGEMENT: 'MANDANT',
  TEAMLEITUNG: 'MANDANT',
  KOORDINATION: 'STANDORT',
  KI_LEITUNG: 'STANDORT',
  B3_FACHKRAFT: 'STANDORT',
  ZE_SACHBEARBEITUNG: 'STANDORT',
  ZE_ZEICHNUNG: 'STANDORT',
  LE_SACHBEARBEITUNG: 'MANDANT',
  BR_SACHBEARBEITUNG: 'LAND',
  BR_PRUEFUNG: 'LAND',
  BR_FREIGABE: 'LAND',
  BR_KASSE: 'LAND',
  MINISTERIUM: 'LAND',
  PRUEFUNG_LESEND: 'FREI',
  EVALUATION: 'LAND',
  DSB: 'MANDANT',
  ADMIN_TECHNIK: 'FREI',
  PARTNERSTELLE: 'EINGELADEN',
} as const satisfies Record<Rolle, Ebene>;

/** Whether the Mitgliedschaft names what its role needs (STANDORT may name the Stelle too). */
export function isEbenePassend(
  rolle: Rolle,
  ort: { standortId: string | null; mandantId: string | null },
): boolean {
  if (ort.mandantId !== null && ort.standortId === null) return false;
  const passt: Record<Ebene, boolean> = {
    LAND: ort.standortId === null,
    STANDORT: ort.standortId !== null,
    MANDANT: ort.mandantId !== null,
    FREI: true,
    EINGELADEN: ort.standortId !== null && ort.mandantId === null,
  };
  return passt[EBENEN[rolle]];
}

/** Numbers of the limits against guessing; `anmeldegrenzen.ts` holds those in force. */
export type Anmeldegrenzen = {
  /** Failures without waiting: one Kennung from one address, from all addresses; all Kennungen from one address. */
  paarFrei: number;
  kontoFrei: number;
  adresseFrei: number;
  ersteWartezeitMs: number;
  laengsteWartezeitMs: number;
  /** Failures older than this no longer count. */
  fensterMs: number;
  /** How long a pair counts as known after a successful login. */
  bekanntMs: number;
};

/** Waiting time after `fehlversuche` failures in the window: none below `frei`, then doubling up to the longest. */
export function computeWartezeit(fehlversuche: number, frei: number, grenzen: Anmeldegrenzen): number {
  if (fehlversuche < frei) return 0;
  const stufe = Math.min(fehlversuche - frei, 20);
  return Math.min(grenzen.ersteWartezeitMs * 2 ** stufe, grenzen.laengsteWartezeitMs);
}

/** Failures in the window and the instant (ms) of the last one. */
export type Zaehler = { zahl: number; zuletzt: number };

export type Versuchslage = {
  paar: Zaehler;
  konto: Zaehler;
  adresse: Zaehler;
  /** Last successful login of this pair in ms, or null. */
  erfolg: number | null;
};

/** Whether a place counts as known: the Kennung logged in there (ms, or never) and not too long ago. */
export function isBekannterOrt(
  erfolg: number | null,
  jetzt: number,
  { bekanntMs }: Pick<Anmeldegrenzen, 'bekanntMs'>,
): boolean {
  return erfolg !== null && jetzt - erfolg < bekanntMs;
}

/**
 * Milliseconds until the next attempt of this pair is looked at; 0: now (SEC-13). The limits over all addresses and over
 * all Kennungen stop only pairs that never logged in, so that neither an attacker elsewhere nor a colleague behind
 * the same address locks anybody out.
 */
export function computeSperre(lage: Versuchslage, jetzt: number, grenzen: Anmeldegrenzen): number {
  const rest = (zaehler: Zaehler, frei: number): number => {
    const wartezeit = computeWartezeit(zaehler.zahl, frei, grenzen);
    // Noted before the clock went back: nobody knows how long ago. It counts on, and the next failure dates it.
    if (zaehler.zuletzt > jetzt + UHR_TOLERANZ_MS) return 0;
    return wartezeit === 0 ? 0 : Math.max(0, zaehler.zuletzt + wartezeit - jetzt);
  };
  const paar = rest(lage.paar, grenzen.paarFrei);
  if (isBekannterOrt(lage.erfolg, jetzt, grenzen)) return paar;
  return Math.max(paar, rest(lage.konto, grenzen.kontoFrei), rest(lage.adresse, grenzen.adresseFrei));
}

/** „1 Minute“, „3 Minuten“; never less than the person has to wait. */
export function formatWartezeit(ms: number): string {
  const minuten = Math.max(1, Math.ceil(ms / 60_000));
  return minuten === 1 ? '1 Minute' : `${minuten} Minuten`;
}

export const PASSWORT_MINDESTLAENGE = 12;

export type PasswortFehler = 'PASSWORT_ZU_KURZ' | 'PASSWORT_IST_KENNUNG';

/** Length counts, composition does not (BSI ORP.4, NIST SP 800-63B); the own Kennung is the first guess. */
export function checkPasswortregeln(passwort: string, kennung: string): PasswortFehler[] {
  const fehler: PasswortFehler[] = [];
  if (countCodePoints(passwort) < PASSWORT_MINDESTLAENGE) fehler.push('PASSWORT_ZU_KURZ');
  if (passwort.trim().toLowerCase() === kennung.toLowerCase()) fehler.push('PASSWORT_IST_KENNUNG');
  return fehler;
}

/** One way to write a Kennung: two spellings must not be two counters. */
export function toKennung(text: string): string {
  return text.trim().normalize('NFC').toLowerCase();
}

/** A lock by the administration; without an end it holds until it is taken away. */
export function isGesperrt(
  konto: { gesperrt_am: Date | null; gesperrt_bis: Date | null },
  jetzt: number,
): boolean {
  return konto.gesperrt_am !== null && (konto.gesperrt_bis === null || konto.gesperrt_bis.getTime() > jetzt);
}

/** When a session ends without further action, and at the latest (ms). */
export function computeAblauf(
  grenzen: { leerlaufMinuten: number; absolutMinuten: number },
  erzeugt: number,
  jetzt: number,
): { laeuftAbUm: number; absolutBis: number } {
  const absolutBis = erzeugt + grenzen.absolutMinuten * 60_000;
  return { laeuftAbUm: Math.min(absolutBis, jetzt + grenzen.leerlaufMinuten * 60_000), absolutBis };
}
