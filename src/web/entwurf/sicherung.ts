import { z } from 'zod';
import type { Problem } from '../api/problem.ts';
import { deleteEntwurf, updateEntwurf } from './entwurf-api.ts';
import type { EntwurfOrt } from './entwurf-api.ts';

export const RUHE_MS = 1_500;
/** After an attempt without an answer: the next one, also when nothing more is typed. */
export const ERNEUT_MS = 5_000;
/** `getrennt`: no answer came; it is tried again. `fehler`: the server refused. */
export type Sicherungsstand = 'ruhe' | 'sichert' | 'gesichert' | 'getrennt' | 'fehler';

export type Sicherung = {
  /** Content that needs no saving: what was loaded or reset. */
  setBasis: (inhalt: object, version?: number) => void;
  /** Saves 1.5 s after the last call, unless nothing changed. */
  plane: (inhalt: object) => void;
  /** Saves what is planned at once. `beimVerlassen`: the page goes away. */
  sichereJetzt: (beimVerlassen?: boolean) => Promise<void>;
  loesche: () => Promise<void>;
  /** Last save of what is planned; afterwards nothing more is written or reported. */
  beende: () => void;
};

/**
 * Writes the draft of exactly one place. Text is taken when it is planned, together with its place, so that changing
 * to another record can never carry it over. One save at a time: versions stay in order.
 */
export function createSicherung(ort: EntwurfOrt, melde: (stand: Sicherungsstand) => void): Sicherung {
  let basis = '';
  let version: number | undefined;
  let geplant: { text: string; inhalt: object } | null = null;
  let uhr: ReturnType<typeof setTimeout> | undefined;
  let lauf: Promise<void> = Promise.resolve();
  let beendet = false;
  let gescheitert = false;
  /** What was sent since the last answer: each of it may have arrived. */
  const ohneAntwort = new Set<string>();
  const berichte = (stand: Sicherungsstand) => {
    gescheitert = stand === 'getrennt' || stand === 'fehler';
    if (!beendet) melde(stand);
  };

  const schreibe = async (beimVerlassen: boolean) => {
    const jetzt = geplant;
    if (!jetzt) return;
    geplant = null;
    // While it fails the note stays: further attempts are not announced one by one.
    if (!gescheitert) berichte('sichert');
    let antwort = await updateEntwurf(ort, jetzt.inhalt, version, beimVerlassen);
    const angekommen = antwort.ok ? null : findAngekommen(antwort.fehler, ohneAntwort);
    if (angekommen !== null) {
      version = angekommen;
      antwort = await updateEntwurf(ort, jetzt.inhalt, version, beimVerlassen);
    }
    if (antwort.ok) {
      version = antwort.wert;
      basis = jetzt.text;
      ohneAntwort.clear();
      berichte('gesichert');
      return;
    }
    // Kept for the next attempt, unless newer text waits already.
    geplant ??= jetzt;
    if (antwort.fehler.status !== 0) return berichte('fehler');
    ohneAntwort.add(jetzt.text);
    berichte('getrennt');
    if (beendet) return;
    clearTimeout(uhr);
    uhr = setTimeout(() => void sichereJetzt(), ERNEUT_MS);
  };
  const sichereJetzt = (beimVerlassen = false) => {
    clearTimeout(uhr);
    lauf = lauf.then(() => schreibe(beimVerlassen));
    return lauf;
  };

  return {
    setBasis: (inhalt, neueVersion) => {
      clearTimeout(uhr);
      geplant = null;
      basis = JSON.stringify(inhalt);
      if (neueVersion !== undefined) version = neueVersion;
    },
    plane: (inhalt) => {
      const text = JSON.stringify(inhalt);
      clearTimeout(uhr);
      if (text === basis) {
        geplant = null;
        return;
      }
      // A copy: the form may change its own object later.
      geplant = { text, inhalt: JSON.parse(text) as object };
      uhr = setTimeout(() => void sichereJetzt(), RUHE_MS);
    },
    sichereJetzt,
    loesche: async () => {
      clearTimeout(uhr);
      geplant = null;
      await lauf;
      geplant = null;
      clearTimeout(uhr);
      gescheitert = false;
      const antwort = await deleteEntwurf(ort);
      if (antwort.ok) version = undefined;
    },
    beende: () => {
      void sichereJetzt();
      beendet = true;
    },
  };
}

/** The version of the own draft whose answer was lost: the server refuses the next one as if another tab had written. */
function findAngekommen(problem: Problem, ohneAntwort: ReadonlySet<string>): number | null {
  if (problem.code !== 'KONFLIKT') return null;
  const stand = Gespeichert.safeParse(problem.zustand);
  return stand.success && ohneAntwort.has(JSON.stringify(stand.data.inhalt)) ? stand.data.version : null;
}

const Gespeichert = z.object({ inhalt: z.unknown(), version: z.number().int() });
