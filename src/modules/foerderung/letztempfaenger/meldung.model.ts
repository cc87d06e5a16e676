import { z } from 'zod';
import { formatGerman, type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import type { Weiterleitungsinhalt, WeiterleitungZustand } from '../weiterleitung/weiterleitung.model.ts';

/** ZWISCHENNACHWEIS: figures while it runs. NACHWEIS: the proof itself, once the period is over. */
export const MELDUNGSARTEN = ['ZWISCHENNACHWEIS', 'NACHWEIS'] as const;
export type Meldungsart = (typeof MELDUNGSARTEN)[number];
export const MELDUNGSART_NAMEN = {
  ZWISCHENNACHWEIS: 'Zwischennachweis',
  NACHWEIS: 'Nachweis',
} as const satisfies Record<Meldungsart, string>;

export const MELDUNGSSTAENDE = ['VORGELEGT', 'UEBERNOMMEN', 'ZURUECKGEGEBEN'] as const;
export type Meldungsstand = (typeof MELDUNGSSTAENDE)[number];
export const MELDUNGSSTAND_NAMEN = {
  VORGELEGT: 'vorgelegt',
  UEBERNOMMEN: 'übernommen',
  ZURUECKGEGEBEN: 'zurückgegeben',
} as const satisfies Record<Meldungsstand, string>;

const zeile = (meldung: string, hoechstens: number) =>
  z.string().trim().min(1, meldung).max(hoechstens, `Höchstens ${hoechstens} Zeichen.`);

/** A voucher, or one sum of a post for the year. Amount in cents. */
export const Meldungsbeleg = z.object({
  nummer: zeile('Die Nummer des Belegs fehlt.', 40),
  am: z.iso.date('Geben Sie den Tag an.'),
  zweck: zeile('Wofür war die Ausgabe?', 200),
  betrag: z.number('Tragen Sie den Betrag ein.').int().min(0).max(100_000_000_000),
});
export type Meldungsbeleg = z.infer<typeof Meldungsbeleg>;

export const Meldungsinhalt = z.object({
  /** Last day that the figures cover. */
  bis: z.iso.date('Geben Sie an, bis wann die Angaben reichen.'),
  sachbericht: z.string().trim().min(1, 'Der Sachbericht fehlt.').max(5_000, 'Höchstens 5.000 Zeichen.'),
  belege: z
    .array(Meldungsbeleg)
    .min(1, 'Tragen Sie mindestens einen Beleg ein, notfalls mit 0 Euro.')
    .max(500, 'Höchstens 500 Belege.'),
  erhalten: z.number('Tragen Sie ein, was Sie erhalten haben.').int().min(0).max(100_000_000_000),
});
export type Meldungsinhalt = z.infer<typeof Meldungsinhalt>;

export function sumBelege(belege: readonly Pick<Meldungsbeleg, 'betrag'>[]): number {
  return belege.reduce((summe, { betrag }) => summe + betrag, 0);
}

/** What the Letztempfänger may hand in now: one thing at a time, and nothing while an answer is due. */
export function findMeldbares(zustand: WeiterleitungZustand, antwortOffen: boolean): Meldungsart | null {
  if (antwortOffen) return null;
  if (zustand === 'AKTIV') return 'ZWISCHENNACHWEIS';
  return zustand === 'NACHWEIS_OFFEN' ? 'NACHWEIS' : null;
}

export type Meldungsfehler = { pointer: string; detail: string };

/** Days that cannot be: outside the period that was agreed, or still to come. All at once. */
export function checkMeldung(
  art: Meldungsart,
  { bis, belege }: Meldungsinhalt,
  vertrag: Pick<Weiterleitungsinhalt, 'von' | 'bis'>,
  stichtag: PlainDate,
): Meldungsfehler[] {
  const spaetestens = art === 'NACHWEIS' ? vertrag.bis : vertrag.bis < stichtag ? vertrag.bis : stichtag;
  const zuFrueh = bis < vertrag.von;
  const falsch = art === 'NACHWEIS' ? bis !== vertrag.bis : zuFrueh || bis > spaetestens;
  const von = formatGerman(toPlainDate(vertrag.von));
  return [
    ...(falsch
      ? [
          {
            pointer: '/inhalt/bis',
            detail:
              art === 'NACHWEIS'
                ? `Der Nachweis reicht bis zum Ende der Weiterleitung am ${formatGerman(toPlainDate(vertrag.bis))}.`
                : `Nennen Sie einen Tag vom ${von} bis zum ${formatGerman(toPlainDate(spaetestens))}.`,
          },
        ]
      : []),
    ...belege.flatMap(({ am }, platz) =>
      am < vertrag.von || am > stichtag
        ? [
            {
              pointer: `/inhalt/belege/${platz}/am`,
              detail: `Ein Beleg liegt zwischen dem ${von} und heute.`,
            },
          ]
        : [],
    ),
  ];
}
