import { deleteEntwurf, updateEntwurf } from './entwurf-api.ts';
import type { EntwurfOrt } from './entwurf-api.ts';

export const RUHE_MS = 1_500;
export type Sicherungsstand = 'ruhe' | 'sichert' | 'gesichert' | 'fehler';

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
  const berichte = (stand: Sicherungsstand) => {
    if (!beendet) melde(stand);
  };

  const schreibe = async (beimVerlassen: boolean) => {
    const jetzt = geplant;
    if (!jetzt) return;
    geplant = null;
    berichte('sichert');
    const antwort = await updateEntwurf(ort, jetzt.inhalt, version, beimVerlassen);
    if (antwort.ok) {
      version = antwort.wert;
      basis = jetzt.text;
      berichte('gesichert');
    } else {
      // Kept for the next attempt, unless newer text waits already.
      geplant ??= jetzt;
      berichte('fehler');
    }
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
      const antwort = await deleteEntwurf(ort);
      if (antwort.ok) version = undefined;
    },
    beende: () => {
      void sichereJetzt();
      beendet = true;
    },
  };
}
