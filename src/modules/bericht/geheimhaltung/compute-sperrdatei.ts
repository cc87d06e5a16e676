import '#src/core/contract/meldungen.ts';
import { z } from 'zod';
import { parseJsonListe } from '#src/core/json-liste.ts';
import { ok, type Result } from '#src/core/result.ts';
import { roundToFive } from '#src/core/staffelung.ts';
import {
  computeGeheimhaltung,
  isAnteilZeigbar,
  isDifferenzZulaessig,
  MINDESTBASIS,
  VERDECKT,
} from './geheimhaltung.model.ts';

/** Rows and columns of a table in a file: larger ones keep a processor busy for minutes. */
const HOECHSTENS = 100;
const ANZAHL = z.int().min(0).max(1_000_000_000);
const SCHWELLE = z.int().min(1).max(1_000);

const TAFEL = z
  .array(z.array(ANZAHL).min(1).max(HOECHSTENS))
  .min(1)
  .max(HOECHSTENS)
  .superRefine((zeilen, pruefung) => {
    const breite = zeilen[0]?.length ?? 0;
    for (const [i, zeile] of zeilen.entries())
      if (zeile.length !== breite)
        pruefung.addIssue({
          code: 'custom',
          path: [i],
          message: `Diese Zeile hat ${zeile.length} Zellen, die erste hat ${breite}. Ergänzen Sie fehlende Zellen mit 0.`,
        });
  });

const MIT_TAFEL = z.object({ k: SCHWELLE, tabelle: TAFEL });

/** Single questions of the same shape as in the examples: rounding, share, difference. The first whose fields are there. */
const FRAGEN = [
  {
    merkmal: 'zellen',
    schema: z.object({ zellen: z.array(ANZAHL).max(HOECHSTENS), summe: ANZAHL }),
    compute: ({ zellen, summe }: { zellen: number[]; summe: number }) => {
      const gerundet = zellen.map(roundToFive);
      return {
        zellen: gerundet,
        summe: roundToFive(summe),
        summe_der_gerundeten: gerundet.reduce((bisher, anzahl) => bisher + anzahl, 0),
      };
    },
  },
  {
    merkmal: 'zaehler',
    schema: z
      .object({ zaehler: ANZAHL, basis: ANZAHL, mindestbasis: ANZAHL.default(MINDESTBASIS), k: SCHWELLE })
      .refine(({ zaehler, basis }) => zaehler <= basis, {
        path: ['zaehler'],
        message: 'Der Zähler ist größer als die Basis. Prüfen Sie beide Zahlen.',
      }),
    compute: ({
      k,
      mindestbasis,
      ...anteil
    }: {
      zaehler: number;
      basis: number;
      mindestbasis: number;
      k: number;
    }) => ({
      anzeige: isAnteilZeigbar(anteil, { k, mindestbasis })
        ? `${Math.round((anteil.zaehler / anteil.basis) * 1000) / 10} %`.replace('.', ',')
        : VERDECKT,
    }),
  },
  {
    merkmal: 'a',
    schema: z.object({ a: ANZAHL, b: ANZAHL, k: SCHWELLE }),
    compute: ({ a, b, k }: { a: number; b: number; k: number }) => ({
      differenz: Math.abs(a - b),
      zulaessig: isDifferenzZulaessig(a, b, k),
    }),
  },
  {
    merkmal: 'n',
    schema: z.object({ n: ANZAHL }),
    compute: ({ n }: { n: number }) => ({ gerundet: roundToFive(n) }),
  },
] as const;

export type Sperrergebnis = {
  /** One for each entry, in the same order. An entry with mistakes has `eingabefehler` instead of an answer. */
  readonly eintraege: readonly Readonly<Record<string, unknown>>[];
  /** Each with its place and what mends it. */
  readonly fehler: readonly string[];
};

/**
 * Reads `[{id, k, tabelle}]` and answers each table hidden, audited and rounded (`computeGeheimhaltung`); an entry with
 * `eingabe` instead of a table asks a single question. A bad entry takes none of the others with it; only a file that is no
 * list of JSON is refused whole.
 */
export function computeSperrdatei(text: string): Result<Sperrergebnis, string> {
  const gelesen = parseJsonListe(text, '[{"id": …, "k": 5, "tabelle": [[…], […]]}]');
  if (!gelesen.ok) return gelesen;
  const antworten = gelesen.wert.map((roh, platz) => computeEintrag(roh, platz));
  return ok({
    eintraege: antworten.map(({ id, antwort }) => ({ id, ...antwort })),
    fehler: antworten.flatMap(({ fehler }) => fehler),
  });
}

type Antwort = {
  readonly id: string | null;
  readonly antwort: Readonly<Record<string, unknown>>;
  readonly fehler: readonly string[];
};

function computeEintrag(roh: unknown, platz: number): Antwort {
  const eintrag = z.record(z.string(), z.unknown()).safeParse(roh).data ?? {};
  const id = typeof eintrag['id'] === 'string' ? eintrag['id'] : null;
  const ort = id === null ? `Eintrag ${platz + 1}` : `Eintrag ${platz + 1} („${id.slice(0, 40)}“)`;
  if ('tabelle' in eintrag) {
    const { k, tabelle } = eintrag;
    const geprueft = MIT_TAFEL.safeParse({ k, tabelle });
    if (!geprueft.success) return toAblehnung(id, listFehler(geprueft.error, ort));
    return { id, antwort: { ...computeGeheimhaltung(geprueft.data.tabelle, geprueft.data.k) }, fehler: [] };
  }
  const eingabe = z.record(z.string(), z.unknown()).safeParse(eintrag['eingabe']).data ?? {};
  const frage = FRAGEN.find(({ merkmal }) => merkmal in eingabe);
  if (frage === undefined) {
    const erwartet = `${ort}: Hier fehlt die Tabelle. Schreiben Sie "k": 5 und "tabelle": [[…], […]] mit einer Liste je Zeile.`;
    return toAblehnung(id, [erwartet]);
  }
  const geprueft = frage.schema.safeParse(eingabe);
  if (!geprueft.success) return toAblehnung(id, listFehler(geprueft.error, `${ort}, eingabe`));
  return { id, antwort: { ergebnis: frage.compute(geprueft.data as never) }, fehler: [] };
}

function toAblehnung(id: string | null, fehler: readonly string[]): Antwort {
  return { id, antwort: { eingabefehler: fehler }, fehler };
}

function listFehler(fehler: z.ZodError, ort: string): string[] {
  return fehler.issues.map(({ path, message }) => {
    const [feld, zeile, spalte] = path;
    const wo = [
      feld,
      typeof zeile === 'number' ? `Zeile ${zeile + 1}` : undefined,
      typeof spalte === 'number' ? `Spalte ${spalte + 1}` : undefined,
    ].filter((teil) => teil !== undefined);
    return `${[ort, ...wo.map(String)].join(', ')}: ${message}`;
  });
}
