import { addDays, addMonths, diffDays, type PlainDate } from '#src/core/plain-date.ts';
import type { Akte } from '#src/modules/akte/akte.model.ts';
import { AKTIVE_ZUSTAENDE } from '#src/modules/akte/uebergaenge.model.ts';
import type { Zielstand } from '#src/modules/akte/wertelisten/verlauf.ts';
import { isZielBeendet } from './fall.model.ts';

/** Periods behind the hints; the numbers come from the parameters of the installation. */
export type Fristen = {
  ruhendNachWochen: number;
  ruhendPruefenMonate: number;
  reAssessmentMonate: number;
  einwilligungErinnerungTage: number;
  gespraeche: number;
  bedarfe: number;
  zielfristTage: number;
};

/** What the hints look at. */
export type Hinweislage = {
  akte: Pick<
    Akte,
    | 'art'
    | 'zustand'
    | 'zustandSeit'
    | 'anonym'
    | 'naechsterTermin'
    | 'naechsterTerminArt'
    | 'letzterKontakt'
    | 'begonnenAm'
    | 'aufgenommenAm'
  >;
  gespraeche: number;
  bedarfe: number;
  /** Valid consent ZUSAMMENARBEIT; `bis` null: without end. */
  einwilligung: { bis: PlainDate | null } | null;
  assessment: { datum: PlainDate; abgeschlossen: boolean } | null;
  hatZiel: boolean;
  ohneZielBegruendet: boolean;
  zielfristen: readonly { frist: PlainDate | null; stand: Zielstand }[];
  schritteUeberfaellig: number;
  anderesFallmanagement: readonly string[];
  /** Hints about consequences in the Rechtskreis that nobody set aside. */
  rechtskreisHinweise: number;
};

export const HINWEISE = {
  TERMIN_FEHLT: {
    text: 'Kein nächster Termin gesetzt.',
    quelle: 'Handlungskonzept 2.2 (CP-07)',
    bereich: 'ueberblick',
  },
  TERMIN_UEBERFAELLIG: { text: 'Der Termin ist vorbei.', quelle: 'CP-07', bereich: 'ueberblick' },
  SICHTUNG_FAELLIG: {
    text: 'Die Sichtung ist fällig: Wie steht es um den Fall?',
    quelle: 'Handlungskonzept 2.2 (CP-07), Frist Annahme OQ-CS-02',
    bereich: 'ueberblick',
  },
  NICHT_ERREICHT: {
    text: 'Seit acht Wochen nicht erreicht. Soll der Fall ruhen?',
    quelle: 'Annahme OQ-P-06',
    bereich: 'abschluss',
  },
  RUHT_LANGE: {
    text: 'Der Fall ruht seit Langem. Führen Sie ihn fort oder schließen Sie ihn ab.',
    quelle: 'Annahme OQ-P-06',
    bereich: 'abschluss',
  },
  RE_ASSESSMENT_FAELLIG: {
    text: 'Ein Re-Assessment ist fällig.',
    quelle: 'Handlungskonzept 2.2 (CP-08), Abstand Annahme OQ-CS-02',
    bereich: 'assessment',
  },
  ASSESSMENT_FEHLT: {
    text: 'Es gibt noch kein Assessment.',
    quelle: 'Handlungskonzept 2.2 (CP-04)',
    bereich: 'assessment',
  },
  ZIEL_FEHLT: {
    text: 'Es gibt noch kein Ziel und keine Begründung.',
    quelle: 'Handlungskonzept 2.2 (CP-05)',
    bereich: 'ziele',
  },
  ZIELFRIST_NAHE: {
    text: 'Die Frist eines Ziels läuft bald ab oder ist vorbei.',
    quelle: 'CP-05',
    bereich: 'ziele',
  },
  SCHRITT_UEBERFAELLIG: { text: 'Ein Schritt ist überfällig.', quelle: 'CP-07', bereich: 'ziele' },
  MINDESTSTANDARD: {
    text: 'Der Mindeststandard sind zwei Beratungsgespräche.',
    quelle: 'Evaluation 2023–2025 [L1085]',
    bereich: 'kontakte',
  },
  MEHR_BEDARFE: {
    text: 'Mehr als zwei Bedarfe: Prüfen Sie, ob ein Fall daraus wird.',
    quelle: 'Evaluation 2023–2025 [L1085]',
    bereich: 'aufnahme',
  },
  EINWILLIGUNG_FEHLT: {
    text: 'Es gibt keine gültige Einwilligung in die Zusammenarbeit.',
    quelle: 'CP-03; Art. 6 Abs. 1 a DSGVO',
    bereich: 'einwilligungen',
  },
  EINWILLIGUNG_LAEUFT_AB: {
    text: 'Die Einwilligung läuft bald ab.',
    quelle: 'DP-C-13',
    bereich: 'einwilligungen',
  },
  VERWEISBERATUNG: {
    text: 'Es gibt ein anderes Fallmanagement (SGB II, III oder VIII): In der Regel wird dorthin verwiesen.',
    quelle: 'Handlungskonzept 2.2 (VB-01)',
    bereich: 'verweise',
  },
  RECHTSKREIS: {
    text: 'Zum Rechtskreis gibt es Hinweise mit Fristen und Kontakten.',
    quelle: 'Handlungskonzept, Schnittstellen zu den Rechtskreisen (IF-01 bis IF-09)',
    bereich: 'rechtskreis',
  },
} as const satisfies Record<string, { text: string; quelle: string; bereich: string }>;
export type HinweisCode = keyof typeof HINWEISE;
export const HINWEIS_CODES = Object.keys(HINWEISE) as HinweisCode[];

const isAktiv = (zustand: Akte['zustand']): boolean => AKTIVE_ZUSTAENDE.some((aktiv) => aktiv === zustand);

/** CP-07: while a Fall is worked on, and until the Nachsorge is done, a next date is required. */
export function isTerminNoetig(zustand: Akte['zustand']): boolean {
  return isAktiv(zustand) || zustand === 'NACHSORGE';
}

type Regel = (lage: Hinweislage, stichtag: PlainDate, fristen: Fristen) => boolean;

/** One rule per hint: hints are shown, none of them decides. */
const REGELN = {
  TERMIN_FEHLT: ({ akte }) =>
    akte.naechsterTermin === null && (isAktiv(akte.zustand) || akte.zustand === 'KURZBERATUNG'),
  TERMIN_UEBERFAELLIG: ({ akte }, stichtag) =>
    akte.naechsterTermin !== null &&
    akte.naechsterTermin < stichtag &&
    akte.naechsterTerminArt !== 'SICHTUNG',
  SICHTUNG_FAELLIG: ({ akte }, stichtag) =>
    akte.naechsterTerminArt === 'SICHTUNG' &&
    akte.naechsterTermin !== null &&
    akte.naechsterTermin <= stichtag,
  NICHT_ERREICHT: ({ akte }, stichtag, fristen) =>
    isAktiv(akte.zustand) &&
    diffDays(akte.letzterKontakt ?? akte.aufgenommenAm ?? akte.begonnenAm, stichtag) >=
      fristen.ruhendNachWochen * 7,
  RUHT_LANGE: ({ akte }, stichtag, fristen) =>
    akte.zustand === 'RUHEND' && addMonths(akte.zustandSeit, fristen.ruhendPruefenMonate) <= stichtag,
  RE_ASSESSMENT_FAELLIG: ({ akte, assessment }, stichtag, fristen) =>
    isAktiv(akte.zustand) &&
    assessment !== null &&
    assessment.abgeschlossen &&
    addMonths(assessment.datum, fristen.reAssessmentMonate) <= stichtag,
  ASSESSMENT_FEHLT: ({ akte, assessment }) => isAktiv(akte.zustand) && assessment === null,
  ZIEL_FEHLT: ({ akte, assessment, hatZiel, ohneZielBegruendet }) =>
    isAktiv(akte.zustand) && assessment !== null && !hatZiel && !ohneZielBegruendet,
  ZIELFRIST_NAHE: ({ zielfristen }, stichtag, fristen) =>
    zielfristen.some(
      (ziel) =>
        ziel.frist !== null &&
        !isZielBeendet(ziel.stand) &&
        ziel.frist <= addDays(stichtag, fristen.zielfristTage),
    ),
  SCHRITT_UEBERFAELLIG: ({ schritteUeberfaellig }) => schritteUeberfaellig > 0,
  MINDESTSTANDARD: ({ akte, gespraeche }, _stichtag, fristen) =>
    akte.zustand === 'KURZBERATUNG' && gespraeche < fristen.gespraeche,
  MEHR_BEDARFE: ({ akte, bedarfe }, _stichtag, fristen) =>
    akte.zustand === 'KURZBERATUNG' && bedarfe > fristen.bedarfe,
  EINWILLIGUNG_FEHLT: ({ akte, einwilligung }) =>
    einwilligung === null &&
    (isAktiv(akte.zustand) ||
      akte.zustand === 'INTAKE' ||
      akte.zustand === 'AUFNAHME_OFFEN' ||
      akte.zustand === 'RUHEND'),
  EINWILLIGUNG_LAEUFT_AB: ({ akte, einwilligung }, stichtag, fristen) =>
    akte.art === 'FALL' &&
    einwilligung !== null &&
    einwilligung.bis !== null &&
    einwilligung.bis <= addDays(stichtag, fristen.einwilligungErinnerungTage),
  VERWEISBERATUNG: ({ akte, anderesFallmanagement }) =>
    (akte.zustand === 'INTAKE' || akte.zustand === 'AUFNAHME_OFFEN') &&
    anderesFallmanagement.some((code) => code === 'SGB_II' || code === 'SGB_III' || code === 'SGB_VIII'),
  RECHTSKREIS: ({ rechtskreisHinweise }) => rechtskreisHinweise > 0,
} as const satisfies Record<HinweisCode, Regel>;

const ENDE: ReadonlySet<Akte['zustand']> = new Set([
  'GESCHLOSSEN',
  'NICHT_AUFGENOMMEN',
  'EINWILLIGUNG_WIDERRUFEN',
]);

/** The hints of one Akte on a day, in a fixed order; none for a closed one. */
export function computeHinweise(lage: Hinweislage, stichtag: PlainDate, fristen: Fristen): HinweisCode[] {
  if (ENDE.has(lage.akte.zustand)) return [];
  return HINWEIS_CODES.filter((code) => REGELN[code](lage, stichtag, fristen));
}
