import { formatGerman, isPlainDate, type PlainDate } from '#src/core/plain-date.ts';
import type { Kapitelluecke } from './kapitel.model.ts';
import type { Abstimmungsbereich, KonzeptZustand } from './konzept.model.ts';

type Bedingung = 'INTERN_ABGESTIMMT' | 'ANSATZ_ABGESTIMMT' | 'VOLLSTAENDIG';
type Schrittregel = {
  name: string;
  von: readonly KonzeptZustand[];
  nach: KonzeptZustand;
  bedingung?: Bedingung;
  /** The reason must be there. */
  mitGrund?: true;
  /** Where the Beschluss stands: one of the own register, or a document. */
  mitBeschluss?: true;
};

/** Every step of a Fassung with its guard: one table (fall model 4.4). That time is up is computed, not stepped. */
export const KONZEPTSCHRITTE = {
  INTERN_ABSTIMMEN: {
    name: 'Interne Abstimmung abschließen',
    von: ['ENTWURF'],
    nach: 'INTERN_ABGESTIMMT',
    bedingung: 'INTERN_ABGESTIMMT',
  },
  ANSAETZE_ABSTIMMEN: {
    name: 'Abstimmung mit den Beratungsansätzen abschließen',
    von: ['INTERN_ABGESTIMMT'],
    nach: 'MIT_BERATUNGSANSAETZEN_ABGESTIMMT',
    bedingung: 'ANSATZ_ABGESTIMMT',
  },
  BESCHLIESSEN: {
    name: 'Beschluss der Lenkungsgruppe eintragen',
    von: ['MIT_BERATUNGSANSAETZEN_ABGESTIMMT'],
    nach: 'LENKUNGSGRUPPE_BESCHLOSSEN',
    mitBeschluss: true,
  },
  EINREICHEN: {
    name: 'Bei der Bezirksregierung eingereicht',
    von: ['LENKUNGSGRUPPE_BESCHLOSSEN', 'NACHBESSERUNG'],
    nach: 'EINGEREICHT',
    bedingung: 'VOLLSTAENDIG',
  },
  KENNTNISNAHME: {
    name: 'Kenntnisnahme der Bezirksregierung eintragen',
    von: ['EINGEREICHT'],
    nach: 'ZUR_KENNTNIS',
  },
  NACHBESSERN: {
    name: 'Bezirksregierung verlangt Nachbesserung',
    von: ['EINGEREICHT'],
    nach: 'NACHBESSERUNG',
    mitGrund: true,
  },
  GELTEN: { name: 'In Kraft setzen', von: ['ZUR_KENNTNIS'], nach: 'GUELTIG' },
  ZURUECK: {
    name: 'Zurück in den Entwurf',
    von: ['INTERN_ABGESTIMMT', 'MIT_BERATUNGSANSAETZEN_ABGESTIMMT', 'LENKUNGSGRUPPE_BESCHLOSSEN'],
    nach: 'ENTWURF',
    mitGrund: true,
  },
} as const satisfies Record<string, Schrittregel>;
export type Konzeptschritt = keyof typeof KONZEPTSCHRITTE;
export const KONZEPTSCHRITT_CODES = [
  'INTERN_ABSTIMMEN',
  'ANSAETZE_ABSTIMMEN',
  'BESCHLIESSEN',
  'EINREICHEN',
  'KENNTNISNAHME',
  'NACHBESSERN',
  'GELTEN',
  'ZURUECK',
] as const satisfies readonly Konzeptschritt[];

/** Written by the program: the beginning, and the end when the next Fassung comes into force. */
export const KONZEPTEREIGNIS_NAMEN = {
  ...Object.fromEntries(KONZEPTSCHRITT_CODES.map((code) => [code, KONZEPTSCHRITTE[code].name])),
  BEGINN: 'Fassung begonnen',
  ABLOESEN: 'Durch die nächste Fassung abgelöst',
} as Readonly<Record<string, string>>;

export function getSchrittregel(schritt: Konzeptschritt): Schrittregel {
  return KONZEPTSCHRITTE[schritt];
}

/** The steps that are possible from here. */
export function listSchritte(zustand: KonzeptZustand): Konzeptschritt[] {
  return KONZEPTSCHRITT_CODES.filter((code) => getSchrittregel(code).von.includes(zustand));
}

export type Schrittangabe = {
  schritt: Konzeptschritt;
  tag: PlainDate;
  grund: string;
  fundstelle: string;
  beschlussId: string | null;
};
export type Schrittlage = {
  abgestimmt: readonly Abstimmungsbereich[];
  luecken: readonly Kapitelluecke[];
  /** Day of the step before; null: there is none. The beginning is when somebody began to write here. */
  zuletzt: PlainDate | null;
};
export type Schrittfehler = { pointer: string; code: string; detail: string };

/** What a step still lacks; empty: it can be taken. */
export function checkSchritt(
  { schritt, tag, grund, fundstelle, beschlussId }: Schrittangabe,
  { abgestimmt, luecken, zuletzt }: Schrittlage,
  stichtag: PlainDate,
): Schrittfehler[] {
  const regel = getSchrittregel(schritt);
  const fehler: Schrittfehler[] = [];
  if (!isPlainDate(tag) || tag > stichtag) {
    fehler.push({
      pointer: '/tag',
      code: 'TAG_KUENFTIG',
      detail: 'Der Tag liegt in der Zukunft. Tragen Sie ein, was geschehen ist.',
    });
  } else if (zuletzt !== null && tag < zuletzt) {
    const detail = `Der Schritt davor war am ${formatGerman(zuletzt)}. Dieser Tag kann nicht früher sein.`;
    fehler.push({ pointer: '/tag', code: 'TAG_ZU_FRUEH', detail });
  }
  if (regel.mitGrund && grund.trim() === '') {
    fehler.push({ pointer: '/grund', code: 'GRUND_FEHLT', detail: 'Nennen Sie den Grund.' });
  }
  if (regel.mitBeschluss && beschlussId === null && fundstelle.trim() === '') {
    const detail = 'Wählen Sie den Beschluss der Lenkungsgruppe, oder nennen Sie die Fundstelle.';
    fehler.push({ pointer: '/fundstelle', code: 'BESCHLUSS_FEHLT', detail });
  }
  return [...fehler, ...checkBedingung(regel.bedingung, abgestimmt, luecken)];
}

function checkBedingung(
  bedingung: Bedingung | undefined,
  abgestimmt: readonly Abstimmungsbereich[],
  luecken: readonly Kapitelluecke[],
): Schrittfehler[] {
  if (bedingung === 'INTERN_ABGESTIMMT' && !abgestimmt.includes('INTERN')) {
    const detail = 'Tragen Sie zuerst mindestens eine Abstimmung in der Verwaltung ein.';
    return [{ pointer: '/schritt', code: 'ABSTIMMUNG_FEHLT', detail }];
  }
  if (bedingung === 'ANSATZ_ABGESTIMMT' && !abgestimmt.includes('BERATUNGSANSATZ')) {
    const detail =
      'Tragen Sie zuerst mindestens eine Abstimmung mit einem Beratungsansatz ein (Richtlinie 4.1 f).';
    return [{ pointer: '/schritt', code: 'ABSTIMMUNG_FEHLT', detail }];
  }
  if (bedingung !== 'VOLLSTAENDIG') return [];
  // E-4.1-d of the Regelwerk: the same words as in the Antrag.
  return luecken.map(({ titel, fehlt }) => ({
    pointer: '/schritt',
    code: 'E-4.1-d',
    detail: `Kapitel „${titel}“ ist unvollständig: ${fehlt.join('; ')}.`,
  }));
}
