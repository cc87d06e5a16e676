import { z } from 'zod';
import type { Feldfehler } from '#src/core/contract/ablehnung.ts';
import { addDays, type PlainDate } from '#src/core/plain-date.ts';
import { zeile } from '#src/modules/akte/feld.model.ts';
import { EMPFAENGERART_CODES } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { SCHRITT_WER } from '#src/modules/fall/fall.model.ts';
import { textOderLeer, LAENGE } from './felder.model.ts';
import { UEBERGABEFORM_CODES } from './wertelisten/ketten.ts';

/** From what a deadline is counted: from the day the Kette begins, or from the deadline of the step before. */
export const FRIST_AB = ['BEGINN', 'VORHER'] as const;
/** Where a Kette ends early. */
export const ENDE = 'ENDE';

const Kennung = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9]{1,6}$/, 'Geben Sie 1 bis 6 Buchstaben oder Ziffern ein, zum Beispiel 3 oder A2.')
  .refine((wert) => wert !== ENDE, '„ENDE“ ist vergeben. Wählen Sie eine andere Kennung.');
const ziel = z.string().trim().max(LAENGE.kennung);

/** One step: who does what until when, what is handed over, and where it goes on. */
export const Kettenschritt = z.object({
  kennung: Kennung,
  /** Part that runs beside others; steps of one part stand together. */
  abschnitt: textOderLeer(LAENGE.name),
  titel: zeile(LAENGE.titel),
  inhalt: textOderLeer(LAENGE.text),
  schnittstelle: z.enum(EMPFAENGERART_CODES, 'Wählen Sie die Art der Stelle.'),
  /** Office or unit, in the words of the place. No names. */
  akteur: zeile(LAENGE.titel),
  wer: z.enum(SCHRITT_WER),
  fristTage: z.number().int().min(0).max(730).nullable().default(null),
  fristAb: z.enum(FRIST_AB).default('VORHER'),
  /** When, in words, where no number of days is known: „Ende 2022“. */
  zeitpunkt: textOderLeer(LAENGE.name),
  uebergabe: textOderLeer(LAENGE.uebergabe),
  form: z.enum(UEBERGABEFORM_CODES).nullable().default(null),
  /** Agreed for later; nobody can be sent there yet. */
  geplant: z.boolean().default(false),
  zweige: z
    .array(z.object({ bedingung: zeile(LAENGE.titel), nach: ziel }))
    .max(6)
    .default([]),
  /** Where it goes on without a branch; null: with the next step of the same part. */
  danach: ziel.nullable().default(null),
});
export type Kettenschritt = z.output<typeof Kettenschritt>;

export const FASSUNG_STAENDE = ['ENTWURF', 'KUENFTIG', 'GUELTIG', 'AUSSER_KRAFT'] as const;
type Fassungstand = (typeof FASSUNG_STAENDE)[number];

/** The state follows from release and days; nothing has to be set when a day comes. */
export function computeFassungstand(
  fassung: { zustand: 'ENTWURF' | 'GUELTIG'; gueltigVon: PlainDate | null; gueltigBis: PlainDate | null },
  stichtag: PlainDate,
): Fassungstand {
  const { zustand, gueltigVon, gueltigBis } = fassung;
  if (zustand === 'ENTWURF' || gueltigVon === null) return 'ENTWURF';
  if (gueltigBis !== null && (gueltigBis < stichtag || gueltigBis < gueltigVon)) return 'AUSSER_KRAFT';
  return gueltigVon > stichtag ? 'KUENFTIG' : 'GUELTIG';
}

type Fluss = { von: string; nach: string; text: string | null };

/** All ways from step to step. A branch carries its condition; the way without a branch is „sonst“ where there are branches. */
export function listFluesse(schritte: readonly Kettenschritt[]): Fluss[] {
  return schritte.flatMap((schritt, stelle) => [
    ...schritt.zweige.map(({ bedingung, nach }) => ({ von: schritt.kennung, nach, text: bedingung })),
    {
      von: schritt.kennung,
      nach: schritt.danach ?? findFolge(schritte, stelle)?.kennung ?? ENDE,
      text: schritt.zweige.length === 0 ? null : 'sonst',
    },
  ]);
}

/** The next step of the same part. */
export function findFolge(schritte: readonly Kettenschritt[], stelle: number): Kettenschritt | undefined {
  const folge = schritte[stelle + 1];
  return folge?.abschnitt === schritte[stelle]?.abschnitt ? folge : undefined;
}

/** What is wrong with steps as a whole; pointers lead to the field. */
export function listKettenfehler(schritte: readonly Kettenschritt[]): Feldfehler[] {
  const stellen = new Map<string, number>();
  const fehler: Feldfehler[] = [];
  const melde = (stelle: number, feld: string, code: string, detail: string) =>
    fehler.push({ pointer: `/schritte/${String(stelle)}/${feld}`, code, detail });
  const abschnitte = new Set<string | null>();
  for (const [stelle, { kennung, abschnitt }] of schritte.entries()) {
    if (stellen.has(kennung)) {
      melde(
        stelle,
        'kennung',
        'KENNUNG_DOPPELT',
        `Die Kennung ${kennung} gibt es schon. Wählen Sie eine andere.`,
      );
    } else stellen.set(kennung, stelle);
    if (abschnitt !== schritte[stelle - 1]?.abschnitt && abschnitte.has(abschnitt)) {
      melde(
        stelle,
        'abschnitt',
        'ABSCHNITT_GETRENNT',
        'Schritte eines Abschnitts stehen zusammen. Verschieben Sie den Schritt.',
      );
    }
    abschnitte.add(abschnitt);
  }
  for (const [stelle, { zweige, danach }] of schritte.entries()) {
    const ziele = [
      ...zweige.map(({ nach }, nummer) => [`zweige/${String(nummer)}/nach`, nach] as const),
      ...(danach === null ? [] : [['danach', danach] as const]),
    ];
    for (const [feld, nach] of ziele) {
      const wo = stellen.get(nach);
      if (nach === ENDE) continue;
      if (wo === undefined) melde(stelle, feld, 'ZIEL_FEHLT', `Den Schritt ${nach} gibt es nicht.`);
      else if (wo <= stelle) {
        melde(
          stelle,
          feld,
          'ZIEL_RUECKWAERTS',
          `Schritt ${nach} kommt nicht später. Ein Weg führt nur nach vorn.`,
        );
      }
    }
  }
  return fehler;
}

/** Day due of each step, counted from the day the Kette begins. Steps without a deadline pass on what they got. */
export function computeFaelligkeiten(
  schritte: readonly Pick<Kettenschritt, 'kennung' | 'abschnitt' | 'fristTage' | 'fristAb'>[],
  beginn: PlainDate,
): Map<string, PlainDate | null> {
  const tage = new Map<string, PlainDate | null>();
  let bisher = beginn;
  let abschnitt: string | null | undefined;
  for (const schritt of schritte) {
    if (schritt.abschnitt !== abschnitt) bisher = beginn;
    abschnitt = schritt.abschnitt;
    const frist =
      schritt.fristTage === null
        ? null
        : addDays(schritt.fristAb === 'BEGINN' ? beginn : bisher, schritt.fristTage);
    tage.set(schritt.kennung, frist);
    bisher = frist ?? bisher;
  }
  return tage;
}

/** Texts of a Kette by the words of its form, for the check of what identifies a person. */
export function listKettentexte(angabe: {
  name: string;
  anlass: string | null;
  ziel: string | null;
  quelle: string | null;
  bemerkung: string | null;
  schritte: readonly Pick<
    Kettenschritt,
    'kennung' | 'abschnitt' | 'titel' | 'inhalt' | 'akteur' | 'zeitpunkt' | 'uebergabe' | 'zweige'
  >[];
}): Record<string, string> {
  const { name, anlass, ziel: zweck, quelle, bemerkung, schritte } = angabe;
  const kopf = { Name: name, Anlass: anlass, Ziel: zweck, Quelle: quelle, Bemerkung: bemerkung };
  const texte = schritte.map((schritt): readonly [string, string] => [
    `Schritt ${schritt.kennung}`,
    [
      schritt.abschnitt,
      schritt.titel,
      schritt.inhalt,
      schritt.akteur,
      schritt.zeitpunkt,
      schritt.uebergabe,
      ...schritt.zweige.map(({ bedingung }) => bedingung),
    ]
      .filter((text) => text !== null && text !== '')
      .join('\n'),
  ]);
  return Object.fromEntries([
    ...Object.entries(kopf).flatMap(([feld, text]) =>
      text === null || text === '' ? [] : [[feld, text] as const],
    ),
    ...texte,
  ]);
}
