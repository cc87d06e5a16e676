import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Uhrzeit } from '#src/core/uhrzeit.ts';

export const AKTE_ARTEN = ['KURZBERATUNG', 'FALL'] as const;
export type AkteArt = (typeof AKTE_ARTEN)[number];

/** States of an Akte. Source: Fallmodell 4.2. The transitions stand in `zustand.model.ts`. */
export const AKTE_ZUSTAENDE = [
  'KONTAKT',
  'KURZBERATUNG',
  'INTAKE',
  'AUFNAHME_OFFEN',
  'AUFGENOMMEN',
  'ASSESSMENT',
  'ZIELVEREINBARUNG',
  'LINKING',
  'MONITORING',
  'RE_ASSESSMENT',
  'ABSCHLUSS',
  'UEBERGABE',
  'NACHSORGE',
  'GESCHLOSSEN',
  'NICHT_AUFGENOMMEN',
  'RUHEND',
  'EINWILLIGUNG_WIDERRUFEN',
] as const;
export type AkteZustand = (typeof AKTE_ZUSTAENDE)[number];

export const ZUSTAND_NAMEN = {
  KONTAKT: 'Erster Kontakt',
  KURZBERATUNG: 'Kurzberatung',
  INTAKE: 'Intake',
  AUFNAHME_OFFEN: 'Aufnahme offen',
  AUFGENOMMEN: 'Aufgenommen',
  ASSESSMENT: 'Assessment',
  ZIELVEREINBARUNG: 'Zielvereinbarung',
  LINKING: 'Hilfeplan',
  MONITORING: 'Begleitung',
  RE_ASSESSMENT: 'Re-Assessment',
  ABSCHLUSS: 'Abschluss',
  UEBERGABE: 'Übergabe',
  NACHSORGE: 'Nachsorge',
  GESCHLOSSEN: 'Geschlossen',
  NICHT_AUFGENOMMEN: 'Nicht aufgenommen',
  RUHEND: 'Ruht',
  EINWILLIGUNG_WIDERRUFEN: 'Einwilligung widerrufen',
} as const satisfies Record<AkteZustand, string>;

/**
 * What the next day of an Akte is: with the person, for the case manager alone, or the last day of a Sichtung because
 * contact is made when there is a reason for it (CP-07; Evaluation [L1396]).
 */
export const TERMINARTEN = ['TERMIN', 'WIEDERVORLAGE', 'SICHTUNG'] as const;
export type Terminart = (typeof TERMINARTEN)[number];

export type Akte = {
  id: string;
  nummer: string;
  art: AkteArt;
  zustand: AkteZustand;
  zustandSeit: PlainDate;
  zustandVorRuhen: AkteZustand | null;
  anonym: boolean;
  begonnenAm: PlainDate;
  aufgenommenAm: PlainDate | null;
  naechsterTermin: PlainDate | null;
  naechsterTerminArt: Terminart | null;
  /** Hour of a TERMIN, if one was agreed. */
  terminUm: Uhrzeit | null;
  letzterKontakt: PlainDate | null;
  abgeschlossenAm: PlainDate | null;
  abschlussgrund: string | null;
  loeschenAb: PlainDate | null;
  kommuneId: string | null;
  vorigeAkteId: string | null;
  /** Day on which it was taken over from a table; null: it began here. */
  uebernommenAm: PlainDate | null;
  version: number;
};

/** Nothing may be changed any more; reading and the acts of data protection remain. */
export const ENDZUSTAENDE: ReadonlySet<AkteZustand> = new Set([
  'GESCHLOSSEN',
  'NICHT_AUFGENOMMEN',
  'EINWILLIGUNG_WIDERRUFEN',
]);

/** Whether the Akte may still be worked on. Fallmodell 4.2: closed and withdrawn Akten are read-only. */
export function checkBearbeitbar(akte: Pick<Akte, 'zustand'>): Result<null, Ablehnung> {
  if (!ENDZUSTAENDE.has(akte.zustand)) return ok(null);
  if (akte.zustand === 'EINWILLIGUNG_WIDERRUFEN') {
    return fail(
      refuseRegel('AKTE_EINGEFROREN', 'Die Einwilligung wurde widerrufen. Die Akte ist eingefroren.', {
        detail: 'Sie können lesen, aber nichts mehr ändern. Die Akte wird gelöscht.',
        quelle: 'Art. 7 Abs. 3 DSGVO; Fallmodell 4.2',
      }),
    );
  }
  return fail(
    refuseRegel('AKTE_GESCHLOSSEN', 'Diese Akte ist abgeschlossen.', {
      detail:
        'Sie können lesen, aber nichts mehr ändern. Kommt die Person wieder, beginnen Sie eine neue Akte.',
      quelle: 'Fallmodell 4.2',
    }),
  );
}

/** A day that is not in the future: nothing can have happened tomorrow. */
export function checkNichtZukunft(
  datum: PlainDate,
  stichtag: PlainDate,
  pointer = '/datum',
): Result<null, Ablehnung> {
  if (datum <= stichtag) return ok(null);
  return fail(
    refuseRegel('DATUM_IN_ZUKUNFT', 'Das Datum liegt in der Zukunft.', {
      fehler: [{ pointer, code: 'DATUM_IN_ZUKUNFT', detail: 'Wählen Sie heute oder einen früheren Tag.' }],
    }),
  );
}
