import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Feldfehler } from '#src/core/contract/ablehnung.ts';
import { formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';

export const INFORMATION_FORMEN = ['MUENDLICH', 'SCHRIFTLICH', 'BEIDES'] as const;
export type Informationsform = (typeof INFORMATION_FORMEN)[number];

export const INFORMATION_FORM_TEXTE = {
  MUENDLICH: 'mündlich',
  SCHRIFTLICH: 'schriftlich',
  BEIDES: 'mündlich und schriftlich',
} as const satisfies Record<Informationsform, string>;

/** What the first conversation came to. One that was broken off happened, but is no consultation. */
export const GESPRAECH_ERGEBNISSE = ['GEFUEHRT', 'ABGEBROCHEN'] as const;
export type GespraechErgebnis = (typeof GESPRAECH_ERGEBNISSE)[number];

/** „in der Regel maximal zwei Bedarfe“ [L1085]. */
export const BEDARFE_IN_DER_REGEL = 2;
/** „Der Mindeststandard umfasst zwei Beratungsgespräche.“ [L1085] */
export const MINDESTSTANDARD_GESPRAECHE = 2;

export type Lage = {
  anonym: boolean;
  begonnenAm: PlainDate;
  informationAm: PlainDate | null;
  gespraechAm?: PlainDate | undefined;
  /** Earlier is a mistyped year; left out: what stands there already stays. */
  beginnAb?: PlainDate | undefined;
  informationAb?: PlainDate | undefined;
};

/** Refuses what would be wrong in law or in time, all at once. Numbers of Bedarfe and Gespräche only give hints. */
export function checkKurzberatung(lage: Lage, stichtag: PlainDate): Result<null, Ablehnung> {
  const fehler: Feldfehler[] = [];
  if (!lage.anonym && lage.informationAm === null) {
    fehler.push({
      pointer: '/information/am',
      code: 'INFORMATION_FEHLT',
      detail: 'Geben Sie erst die Datenschutzinformation, dann Angaben zur Person. Ohne Namen geht es auch.',
    });
  }
  const tage = [
    ['/begonnenAm', lage.begonnenAm],
    ['/information/am', lage.informationAm],
    ['/gespraech/datum', lage.gespraechAm],
  ] as const;
  for (const [pointer, tag] of tage) {
    if (!tag || tag <= stichtag) continue;
    fehler.push({ pointer, code: 'DATUM_IN_ZUKUNFT', detail: 'Wählen Sie heute oder einen früheren Tag.' });
  }
  fehler.push(...listZuAlte(lage));
  if (fehler.length === 0) return ok(null);
  const [erster] = fehler;
  return fail(
    refuseRegel(erster?.code ?? 'DATUM_IN_ZUKUNFT', 'Bitte prüfen Sie die Kurzberatung.', {
      fehler,
      quelle: 'Art. 13 DSGVO; CP-01; DP-D-01',
    }),
  );
}

/** The begin is the earlier of both days: a year mistyped in the conversation is found there. */
function listZuAlte({ begonnenAm, beginnAb, informationAm, informationAb, gespraechAm }: Lage): Feldfehler[] {
  const grenzen = [
    [gespraechAm === begonnenAm ? '/gespraech/datum' : '/begonnenAm', begonnenAm, beginnAb],
    ['/information/am', informationAm, informationAb],
  ] as const;
  return grenzen.flatMap(([pointer, tag, ab]) => {
    if (tag === null || ab === undefined || tag >= ab) return [];
    const detail = `Prüfen Sie das Jahr. Möglich ist ein Tag ab dem ${formatGerman(ab)}.`;
    return [{ pointer, code: 'TAG_ZU_ALT', detail }];
  });
}

export const HINWEIS_CODES = ['GESPRAECHE', 'BEDARFE_MEHR_ALS_ZWEI', 'INFORMATION_OFFEN'] as const;
export type Kurzberatungshinweis = { code: (typeof HINWEIS_CODES)[number]; text: string; quelle: string };

/** What is shown and never forced. */
export function listHinweise(stand: {
  gespraeche: number;
  bedarfe: number;
  informationAm: PlainDate | string | null;
}): Kurzberatungshinweis[] {
  const hinweise: Kurzberatungshinweis[] = [];
  if (stand.gespraeche < MINDESTSTANDARD_GESPRAECHE) {
    hinweise.push({
      code: 'GESPRAECHE',
      text: `${stand.gespraeche} von ${MINDESTSTANDARD_GESPRAECHE} Gesprächen (Mindeststandard)`,
      quelle: 'EV-01: „Der Mindeststandard umfasst zwei Beratungsgespräche.“',
    });
  }
  if (stand.bedarfe > BEDARFE_IN_DER_REGEL) {
    hinweise.push({
      code: 'BEDARFE_MEHR_ALS_ZWEI',
      text: 'Mehr als zwei Bedarfe. Vielleicht passt ein KIM-CM-Fall besser.',
      quelle: 'EV-01: „in der Regel maximal zwei Bedarfe“',
    });
  }
  if (stand.informationAm === null) {
    hinweise.push({
      code: 'INFORMATION_OFFEN',
      text: 'Datenschutzinformation noch nicht gegeben. Sie ist nötig, bevor Sie einen Namen erfassen.',
      quelle: 'Art. 13 DSGVO; CP-01',
    });
  }
  return hinweise;
}

/** When a contact counts as entered (KP-14): paper is not late (SEC-17). */
export function toErfassung(
  gespraech: { datum: PlainDate; vomPapier: boolean },
  stichtag: PlainDate,
): 'GLEICHER_TAG' | 'SPAETER' | 'VOM_PAPIER' {
  if (gespraech.datum === stichtag) return 'GLEICHER_TAG';
  return gespraech.vomPapier ? 'VOM_PAPIER' : 'SPAETER';
}
