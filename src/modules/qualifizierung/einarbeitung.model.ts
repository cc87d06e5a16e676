import { z } from 'zod';
import { absatz, zeile } from '#src/modules/akte/feld.model.ts';

export const TITEL_HOECHSTENS = 160;
export const ABSATZ_HOECHSTENS = 1_000;
export const STELLE_HOECHSTENS = 200;
export const ANLASS_HOECHSTENS = 500;
export const SCHRITTE_HOECHSTENS = 40;

const optional = (hoechstens: number) =>
  z
    .string()
    .trim()
    .max(hoechstens)
    .nullable()
    .default(null)
    .transform((text) => (text === '' ? null : text));

/** Address of a material: a page of the program, or https. */
export const ADRESSE = /^(\/[a-z][a-z0-9/?=&_-]*|https:\/\/[^\s<>"]+)$/i;

/** One step of the way in. `kennung` lasts over all versions, so that what somebody has done stays done. */
export const Einarbeitungsschritt = z.object({
  kennung: z.string().regex(/^[A-Z0-9_]{2,40}$/),
  titel: zeile(TITEL_HOECHSTENS),
  was: absatz(ABSATZ_HOECHSTENS),
  /** Who helps: an office or a function. */
  wer: optional(STELLE_HOECHSTENS),
  material: optional(STELLE_HOECHSTENS),
  adresse: optional(300).refine((text) => text === null || ADRESSE.test(text), {
    error: 'Geben Sie eine Adresse ein, die mit / oder https:// beginnt.',
  }),
});
export type Einarbeitungsschritt = z.infer<typeof Einarbeitungsschritt>;

/** Edition of the steps below: a version of a Standort says from which it began. */
export const EINARBEITUNG_FASSUNG = '2026-11';

/** A way that every Standort can begin with; no source prints one (OQ-S-65). Names of the steps stay. */
export const EINARBEITUNG_VORLAGE: readonly Einarbeitungsschritt[] = [
  {
    kennung: 'AUFTRAG',
    titel: 'Auftrag und Stelle kennen',
    was: 'Was gehört zu Ihrer Stelle, was nicht? Lesen Sie das Stellenprofil und besprechen Sie es mit Ihrer Leitung.',
    wer: 'Teamleitung',
    material: 'Stellenprofil Case Management',
    adresse: '/stellenprofile/CASE_MANAGEMENT',
  },
  {
    kennung: 'DATENSCHUTZ',
    titel: 'Schweigepflicht und Einwilligung',
    was: 'Wann dürfen Sie etwas weitergeben, wann nicht? Üben Sie, eine Einwilligung in einfachen Worten zu erklären.',
    wer: 'Datenschutzbeauftragte, Teamleitung',
    material: null,
    adresse: null,
  },
  {
    kennung: 'KONZEPT',
    titel: 'Konzept des Standorts lesen',
    was: 'Das Konzept für das Case Management sagt, wen Sie aufnehmen und mit wem Sie zusammenarbeiten.',
    wer: 'KIM-Koordination',
    material: 'Konzepte, die gelten',
    adresse: '/konzepte',
  },
  {
    kennung: 'HOSPITATION_TEAM',
    titel: 'Bei Gesprächen dabei sein',
    was: 'Begleiten Sie zwei Erstgespräche und ein Folgegespräch, mit Zustimmung der Ratsuchenden.',
    wer: 'Erfahrene Fachkraft im Team',
    material: null,
    adresse: null,
  },
  {
    kennung: 'AKTE',
    titel: 'Eine Akte führen',
    was: 'Legen Sie in der Übungsumgebung eine Kurzberatung und einen Fall an, vom ersten Gespräch bis zum Abschluss.',
    wer: 'Erfahrene Fachkraft im Team',
    material: null,
    adresse: null,
  },
  {
    kennung: 'NETZ',
    titel: 'Stellen kennenlernen, mit denen Sie arbeiten',
    was: 'Stellen Sie sich bei Jobcenter, Ausländerbehörde, Jugendamt und zwei Beratungsstellen vor.',
    wer: 'KIM-Koordination',
    material: 'Ansprechpersonen und Ketten',
    adresse: '/ansprechpersonen',
  },
  {
    kennung: 'ANGEBOTE',
    titel: 'Angebote finden',
    was: 'Suchen Sie im Verzeichnis drei Angebote für eine Person aus Ihrer Übungsakte.',
    wer: 'Team',
    material: 'Verzeichnis der Angebote',
    adresse: '/verzeichnis',
  },
  {
    kennung: 'SYSTEM',
    titel: 'Vom Fall zur Struktur',
    was: 'Wann geben Sie einen Systemhinweis, und was wird daraus? Lesen Sie die laufenden Themen.',
    wer: 'KIM-Koordination',
    material: 'Themen des Standorts',
    adresse: '/themen',
  },
  {
    kennung: 'FORTBILDUNG',
    titel: 'Fortbildung planen',
    was: 'Melden Sie sich zum Zertifikatkurs Case Management an, oder klären Sie mit der Leitung, wann es passt.',
    wer: 'Teamleitung',
    material: 'Eigene Fortbildungen',
    adresse: '/fortbildungen',
  },
  {
    kennung: 'ERSTER_FALL',
    titel: 'Den ersten eigenen Fall besprechen',
    was: 'Bringen Sie Ihren ersten Fall nach einigen Wochen in eine Fallbesprechung ein.',
    wer: 'Team',
    material: null,
    adresse: null,
  },
];

/** Texts of the steps by place, for the check. */
export function toEinarbeitungstexte(
  schritte: readonly Pick<Einarbeitungsschritt, 'titel' | 'was' | 'wer' | 'material' | 'adresse'>[],
  anlass: string,
): Record<string, string> {
  const eintraege = schritte.flatMap(({ titel, was, wer, material, adresse }, stelle) =>
    Object.entries({ titel, was, wer, material, adresse }).map(([feld, text]) => [
      `schritte.${String(stelle)}.${feld}`,
      text ?? '',
    ]),
  );
  return { ...Object.fromEntries(eintraege.filter(([, text]) => text !== '')), anlass };
}

/** A number as the Koordination sees it: null when so few could be told apart. Zero is told. */
export function toGezeigt(anzahl: number, mindestens: number): number | null {
  return anzahl === 0 || anzahl >= mindestens ? anzahl : null;
}
