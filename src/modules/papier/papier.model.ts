import type { Sprache } from '#src/modules/einwilligung/texte/sprachen.ts';

/** Papers of an Akte. */
export const PAPIER_ARTEN = [
  'MEIN_BLATT',
  'MEIN_BLATT_NEUTRAL',
  'ZIELVEREINBARUNG',
  'HILFEPLAN',
  'EINWILLIGUNG',
  'SCHWEIGEPFLICHTENTBINDUNG',
  'DATENSCHUTZINFORMATION',
  'DATENSCHUTZINFORMATION_EINFACH',
  'ANSCHREIBEN',
  'UEBERGABEPROTOKOLL',
] as const;
export type PapierArt = (typeof PAPIER_ARTEN)[number];

export const PAPIER_NAMEN = {
  MEIN_BLATT: 'Mein KIM-Blatt',
  MEIN_BLATT_NEUTRAL: 'Mein KIM-Blatt, neutral',
  ZIELVEREINBARUNG: 'Zielvereinbarung',
  HILFEPLAN: 'Hilfeplan',
  EINWILLIGUNG: 'Einwilligung',
  SCHWEIGEPFLICHTENTBINDUNG: 'Schweigepflichtentbindung',
  DATENSCHUTZINFORMATION: 'Datenschutzinformation',
  DATENSCHUTZINFORMATION_EINFACH: 'Datenschutzinformation in Einfacher Sprache',
  ANSCHREIBEN: 'Anschreiben',
  UEBERGABEPROTOKOLL: 'Übergabeprotokoll',
} as const satisfies Record<PapierArt, string>;

/** Why a paper cannot be printed now: code and what to do. */
export const HINDERNISSE = {
  KEIN_ZIEL:
    'Es ist noch kein Ziel vereinbart. Vereinbaren Sie zuerst ein Ziel im Teil „Ziele und Hilfeplan“.',
  KEIN_SCHRITT:
    'Es ist noch kein Schritt geplant. Planen Sie zuerst einen Schritt im Teil „Ziele und Hilfeplan“.',
  KEINE_TELEFONNUMMER: 'Ihre Telefonnummer fehlt. Tragen Sie sie oben ein.',
  KEINE_UEBERGABE: 'Diese Akte ist noch nicht übergeben worden.',
  KEIN_TEXT: 'Das Anschreiben hat noch keinen Betreff oder keinen Text. Schreiben Sie es zuerst.',
} as const;
export type Hindernis = keyof typeof HINDERNISSE;

/** Form of the draft of a letter; it lies under the key of the Akte (room entwurf). */
export const ANSCHREIBEN_ENTWURF = 'papier.anschreiben';
export const ANSCHREIBEN_LAENGE = { betreff: 200, text: 4_000 } as const;

/** The papers whose words a person may check, under the name of their template. */
export const VORLAGEN_NAMEN = {
  EINWILLIGUNG: 'Einwilligung und Schweigepflichtentbindung',
  DATENSCHUTZINFORMATION: 'Datenschutzinformation',
  ZIELVEREINBARUNG: 'Zielvereinbarung',
  HILFEPLAN: 'Hilfeplan',
  ANSCHREIBEN: 'Anschreiben',
  UEBERGABEPROTOKOLL: 'Übergabeprotokoll',
  MEIN_BLATT: 'Mein KIM-Blatt',
  MEIN_BLATT_NEUTRAL: 'Mein KIM-Blatt, neutral',
  DATENKOPIE: 'Kopie der Daten',
} as const;
export type Vorlage = keyof typeof VORLAGEN_NAMEN;
export const VORLAGEN = Object.keys(VORLAGEN_NAMEN) as [Vorlage, ...Vorlage[]];

const VORLAGE_VON = {
  MEIN_BLATT: 'MEIN_BLATT',
  MEIN_BLATT_NEUTRAL: 'MEIN_BLATT_NEUTRAL',
  ZIELVEREINBARUNG: 'ZIELVEREINBARUNG',
  HILFEPLAN: 'HILFEPLAN',
  EINWILLIGUNG: 'EINWILLIGUNG',
  SCHWEIGEPFLICHTENTBINDUNG: 'EINWILLIGUNG',
  DATENSCHUTZINFORMATION: 'DATENSCHUTZINFORMATION',
  DATENSCHUTZINFORMATION_EINFACH: 'DATENSCHUTZINFORMATION',
  ANSCHREIBEN: 'ANSCHREIBEN',
  UEBERGABEPROTOKOLL: 'UEBERGABEPROTOKOLL',
} as const satisfies Record<PapierArt, Vorlage>;

/** The template that a paper is made of. */
export function toVorlage(art: PapierArt): Vorlage {
  return VORLAGE_VON[art];
}

/** What decides whether a paper can be printed. */
export type Druckstand = {
  ziele: number;
  schritte: number;
  telefon: boolean;
  anschreiben: boolean;
  uebergaben: number;
};

/** What stands in the way of a paper; null: it can be printed. */
export function findHindernis(art: PapierArt, stand: Druckstand): Hindernis | null {
  if (art === 'ZIELVEREINBARUNG' && stand.ziele === 0) return 'KEIN_ZIEL';
  if (art === 'HILFEPLAN' && stand.schritte === 0) return 'KEIN_SCHRITT';
  if ((art === 'MEIN_BLATT' || art === 'MEIN_BLATT_NEUTRAL') && !stand.telefon) return 'KEINE_TELEFONNUMMER';
  if (art === 'UEBERGABEPROTOKOLL' && stand.uebergaben === 0) return 'KEINE_UEBERGABE';
  if (art === 'ANSCHREIBEN' && !stand.anschreiben) return 'KEIN_TEXT';
  return null;
}

/** Who checked the translation of a template, and on which day. */
export type Pruefung = { geprueftVon: string; geprueftAm: string };
export type Pruefstand = { sprache: Sprache; pruefung: Pruefung | null };
