import { z } from 'zod';
import { type Ablehnung, type Feldfehler, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { THEMENBEREICH_CODES } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { isPauschal } from '#src/modules/einwilligung/einwilligung.model.ts';
import { type EinwilligungFuerStelle, foldStelle } from '#src/modules/einwilligung/tragend.model.ts';
import { EMPFAENGERART_CODES } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';

/** Formats of the Fallanalyse (evaluation [L4704–4706], [L5747–5749]). */
export const FALLFORMATE = ['FALLBESPRECHUNG', 'FALLREKONSTRUKTION', 'FALLKONFERENZ'] as const;
export type Fallformat = (typeof FALLFORMATE)[number];
export const FALLFORMAT_NAMEN = {
  FALLBESPRECHUNG: 'Fallbesprechung',
  FALLREKONSTRUKTION: 'Fallrekonstruktion',
  FALLKONFERENZ: 'Fallkonferenz',
} as const satisfies Record<Fallformat, string>;
export const FALLFORMAT_ERKLAERUNGEN = {
  FALLBESPRECHUNG: 'Im Team einen Fall verstehen und den nächsten Schritt finden. Niemand von außen.',
  FALLREKONSTRUKTION:
    'Im Team einen abgeschlossenen Fall oder einen Teil davon ansehen: Wo rissen Schnittstellen, was fehlte?',
  FALLKONFERENZ:
    'Mit Stellen, die auch mit dem Fall befasst sind, auf Wunsch mit der Person. Nur mit Einwilligung je Stelle.',
} as const satisfies Record<Fallformat, string>;

export const FALLANALYSE_ZUSTAENDE = ['VORBEREITET', 'DURCHGEFUEHRT', 'ABGESAGT'] as const;
export type FallanalyseZustand = (typeof FALLANALYSE_ZUSTAENDE)[number];
export const FALLANALYSE_ZUSTAND_NAMEN = {
  VORBEREITET: 'vorbereitet',
  DURCHGEFUEHRT: 'durchgeführt',
  ABGESAGT: 'abgesagt',
} as const satisfies Record<FallanalyseZustand, string>;

export const BEITRAGSARTEN = ['BEITRAG', 'RUECKMELDUNG'] as const;
export type Beitragsart = (typeof BEITRAGSARTEN)[number];

export const BLATT_TEXT = 2_000;
export const STELLEN_HOECHSTENS = 12;

export const Stelle = z.object({
  art: z.enum(EMPFAENGERART_CODES, 'Wählen Sie die Art der Stelle.'),
  name: z.string().trim().min(1, 'Nennen Sie die Stelle.').max(200),
});
export type Stelle = z.infer<typeof Stelle>;

/** Sealed: the sheet that the round reads. */
export const Blatt = z.object({
  anlass: z.string(),
  frage: z.string(),
  verlauf: z.string().nullable(),
  ressourcen: z.string().nullable(),
  /** Part of a running Fall that a Fallrekonstruktion looks at [L1987]. */
  teilbereich: z.enum(THEMENBEREICH_CODES).nullable(),
  stellen: z.array(Stelle),
});
export type Blatt = z.infer<typeof Blatt>;

/** Sealed: what came of it. */
export const Ergebnis = z.object({
  text: z.string(),
  /** Stellen that took part from outside, and whether the person did. */
  stellen: z.array(Stelle),
  personDabei: z.boolean(),
});
export type Ergebnis = z.infer<typeof Ergebnis>;

export const Textinhalt = z.object({ text: z.string() });

/** Texts of a sheet by field, for the check; what is left out is missing. */
export function toBlatttexte(
  blatt: Pick<Blatt, 'anlass' | 'frage' | 'verlauf' | 'ressourcen'>,
): Record<string, string> {
  const { anlass, frage, verlauf, ressourcen } = blatt;
  return {
    anlass,
    frage,
    ...(verlauf === null ? {} : { verlauf }),
    ...(ressourcen === null ? {} : { ressourcen }),
  };
}

const QUELLE = 'Evaluation 2023–2025 [L1978, L4704–4706, L5747–5749]';

/** What a sheet of this format must have; all violations at once. */
export function checkBlatt(
  { format, kurzform, blatt }: { format: Fallformat; kurzform: boolean; blatt: Blatt },
  akte: { abgeschlossen: boolean },
): Result<null, Ablehnung> {
  const fehler: Feldfehler[] = [];
  const add = (pointer: string, code: string, detail: string) => fehler.push({ pointer, code, detail });
  if (!kurzform && blatt.verlauf === null) {
    add('/verlauf', 'VERLAUF_FEHLT', 'Beschreiben Sie den bisherigen Verlauf, oder wählen Sie die Kurzform.');
  }
  if (format === 'FALLREKONSTRUKTION' && !akte.abgeschlossen && blatt.teilbereich === null) {
    add(
      '/teilbereich',
      'TEILBEREICH_FEHLT',
      'Der Fall läuft noch. Wählen Sie den Teilbereich, der abgeschlossen ist.',
    );
  }
  if (format === 'FALLKONFERENZ' && blatt.stellen.length === 0) {
    add('/stellen', 'STELLE_FEHLT', 'Nennen Sie mindestens eine Stelle, die an der Fallkonferenz teilnimmt.');
  }
  if (format !== 'FALLKONFERENZ' && blatt.stellen.length > 0) {
    add('/stellen', 'NUR_FALLKONFERENZ', 'Stellen von außen nehmen nur an einer Fallkonferenz teil.');
  }
  blatt.stellen.forEach(({ name }, stelle) => {
    if (isPauschal(name)) {
      add(`/stellen/${stelle}/name`, 'EMPFAENGER_PAUSCHAL', 'Nennen Sie eine bestimmte Stelle.');
    }
  });
  if (fehler.length === 0) return ok(null);
  return fail(
    refuseRegel('FALLANALYSE_UNVOLLSTAENDIG', 'So lässt sich das nicht vorbereiten.', {
      fehler,
      quelle: QUELLE,
    }),
  );
}

/** The consent that carries the part of one Stelle in a Fallkonferenz: of this person, valid today, naming kind and name. */
export function findKonferenzeinwilligung<E extends EinwilligungFuerStelle>(
  einwilligungen: readonly E[],
  stelle: Stelle,
  personId: string | undefined,
): E | undefined {
  return einwilligungen.find(
    (eine) =>
      eine.zweck === 'FALLKONFERENZ' &&
      (eine.stand === 'GUELTIG' || eine.stand === 'LAEUFT_AB') &&
      eine.personId !== null &&
      eine.personId === personId &&
      eine.empfaengerArt === stelle.art &&
      eine.empfaenger !== null &&
      foldStelle(eine.empfaenger) === foldStelle(stelle.name),
  );
}

/** Every Stelle needs its consent (DP-C-03 f, DP-C-08). Answers the ids of the consents in the order of the Stellen. */
export function checkKonferenz(
  einwilligungen: readonly EinwilligungFuerStelle[],
  stellen: readonly Stelle[],
  personId: string | undefined,
): Result<string[], Ablehnung> {
  const gefunden = stellen.map((stelle) => findKonferenzeinwilligung(einwilligungen, stelle, personId)?.id);
  const fehler = gefunden.flatMap((id, stelle): Feldfehler[] =>
    id === undefined
      ? [
          {
            pointer: `/stellen/${stelle}/name`,
            code: 'EINWILLIGUNG_FEHLT',
            detail: `Für „${stellen[stelle]?.name ?? ''}“ gilt heute keine Einwilligung zur Fallkonferenz. Holen Sie sie ein, mit Art und Namen der Stelle, oder lassen Sie die Stelle weg.`,
          },
        ]
      : [],
  );
  if (fehler.length === 0) return ok(gefunden.filter((id) => id !== undefined));
  return fail(
    refuseRegel(
      'EINWILLIGUNG_FEHLT',
      'Ohne gültige Einwilligung nimmt keine Stelle an der Fallkonferenz teil.',
      {
        fehler,
        quelle: '§ 203 StGB; DP-C-03, DP-C-08',
      },
    ),
  );
}

/** A sitting that was held: a day that has come, a follow-up that lies after it. */
export function checkGehalten(
  { am, nachfassenAm }: { am: PlainDate; nachfassenAm: PlainDate | null },
  stichtag: PlainDate,
): Result<null, Ablehnung> {
  const fehler: Feldfehler[] = [];
  if (am > stichtag) {
    fehler.push({
      pointer: '/am',
      code: 'DATUM_IN_ZUKUNFT',
      detail: 'Wählen Sie heute oder einen früheren Tag.',
    });
  }
  if (nachfassenAm !== null && nachfassenAm < am) {
    fehler.push({
      pointer: '/nachfassenAm',
      code: 'VOR_DEM_TERMIN',
      detail: 'Wählen Sie einen Tag nach dem Termin.',
    });
  }
  if (fehler.length === 0) return ok(null);
  return fail(
    refuseRegel('FALLANALYSE_UNVOLLSTAENDIG', 'So lässt sich das nicht festhalten.', {
      fehler,
      quelle: QUELLE,
    }),
  );
}

/** Minutes as they are counted: the next quarter of an hour, so that an odd number is nobody's mark. */
export function roundMinuten(minuten: number): number {
  return Math.ceil(minuten / 15) * 15;
}

export type Formatzahl = { format: Fallformat; anzahl: number; kurzform: number; minuten: number };
export type Formatsumme = { anzahl: number; kurzform: number; stunden: number };

/**
 * Counts of a quarter as the steering may see them: a format with fewer than `mindestens` sittings is hidden; if one alone
 * is hidden, the next smallest too, so that it does not follow from the sum. Hours instead of minutes.
 */
export function toFormatzahlen(
  zahlen: readonly Formatzahl[],
  mindestens: number,
): { gesamt: Formatsumme | null; formate: { format: Fallformat; zahlen: Formatsumme | null }[] } {
  const alle = FALLFORMATE.map(
    (format) =>
      zahlen.find((zahl) => zahl.format === format) ?? { format, anzahl: 0, kurzform: 0, minuten: 0 },
  );
  const verborgen = new Set(
    alle.filter(({ anzahl }) => anzahl > 0 && anzahl < mindestens).map(({ format }) => format),
  );
  if (verborgen.size === 1) {
    const naechste = alle
      .filter(({ format, anzahl }) => !verborgen.has(format) && anzahl > 0)
      .toSorted((a, b) => a.anzahl - b.anzahl)[0];
    if (naechste !== undefined) verborgen.add(naechste.format);
  }
  const gesamt = alle.reduce(
    (summe, { anzahl, kurzform, minuten }) => ({
      anzahl: summe.anzahl + anzahl,
      kurzform: summe.kurzform + kurzform,
      minuten: summe.minuten + minuten,
    }),
    { anzahl: 0, kurzform: 0, minuten: 0 },
  );
  return {
    gesamt: gesamt.anzahl > 0 && gesamt.anzahl < mindestens ? null : toSumme(gesamt),
    formate: alle.map((zahl) => ({
      format: zahl.format,
      zahlen: verborgen.has(zahl.format) ? null : toSumme(zahl),
    })),
  };
}

const toSumme = ({ anzahl, kurzform, minuten }: Omit<Formatzahl, 'format'>): Formatsumme => ({
  anzahl,
  kurzform,
  stunden: Math.round(minuten / 60),
});
