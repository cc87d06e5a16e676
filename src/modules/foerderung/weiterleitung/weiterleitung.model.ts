import { z } from 'zod';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { findUebergang, listZustaende } from '../regelwerk/rl-2024-12/zustaende.model.ts';

/** All states of the machine WEITERLEITUNG, in the order of the procedure. */
export const WEITERLEITUNG_ZUSTAENDE = [
  'ENTWURF',
  'VERTRAG_GEPRUEFT',
  'UNTERZEICHNET',
  'AKTIV',
  'NACHWEIS_OFFEN',
  'NACHWEIS_VORGELEGT',
  'NACHWEIS_GEPRUEFT',
  'ERSTATTUNG_OFFEN',
  'ABGESCHLOSSEN',
] as const;
export type WeiterleitungZustand = (typeof WEITERLEITUNG_ZUSTAENDE)[number];

export const WEITERLEITUNG_ZUSTAND_NAMEN = {
  ENTWURF: 'Entwurf',
  VERTRAG_GEPRUEFT: 'Vertrag geprüft',
  UNTERZEICHNET: 'unterzeichnet',
  AKTIV: 'in Kraft',
  NACHWEIS_OFFEN: 'Nachweis offen',
  NACHWEIS_VORGELEGT: 'Nachweis vorgelegt',
  NACHWEIS_GEPRUEFT: 'Nachweis geprüft',
  ERSTATTUNG_OFFEN: 'Erstattung offen',
  ABGESCHLOSSEN: 'abgeschlossen',
} as const satisfies Record<WeiterleitungZustand, string>;

/** Steps of the machine as the timeline calls them. */
const SCHRITTNAMEN = {
  vertrag_pruefen: 'Vertrag geprüft',
  unterzeichnen: 'Unterzeichnet',
  bescheid_wirksam: 'Mit dem Zuwendungsbescheid in Kraft',
  aendern: 'Zur Änderung geöffnet',
  kuendigen: 'Gekündigt',
  zeitraum_ende: 'Zeitraum beendet',
  nachweis_vorlegen: 'Nachweis vorgelegt',
  nachweis_zurueckgeben: 'Nachweis zurückgegeben',
  nachweis_pruefen: 'Nachweis geprüft',
  erstattung_fordern: 'Erstattung gefordert',
  erstattung_eingegangen: 'Erstattung eingegangen',
  abschliessen: 'Abgeschlossen',
} as const;
export type Weiterleitungsschritt = keyof typeof SCHRITTNAMEN;
export const WEITERLEITUNG_SCHRITTE = Object.keys(SCHRITTNAMEN) as [
  Weiterleitungsschritt,
  ...Weiterleitungsschritt[],
];
export const WEITERLEITUNG_EREIGNIS_NAMEN: Readonly<
  Record<Weiterleitungsschritt | 'anlegen' | 'erinnern', string>
> = {
  anlegen: 'Angelegt',
  erinnern: 'An den Nachweis erinnert',
  ...SCHRITTNAMEN,
};

/** Steps without data of their own: the Sachbearbeitung prepares, the Zeichnung signs. */
export const BEARBEITUNGSSCHRITTE = [
  'vertrag_pruefen',
  'aendern',
  'nachweis_zurueckgeben',
  'erstattung_eingegangen',
  'abschliessen',
] as const satisfies readonly Weiterleitungsschritt[];
export const ZEICHNUNGSSCHRITTE = [
  'unterzeichnen',
  'kuendigen',
  'erstattung_fordern',
] as const satisfies readonly Weiterleitungsschritt[];

/** Steps that say why: they go back, end early or ask for money. */
export const SCHRITTE_MIT_GRUND: readonly Weiterleitungsschritt[] = [
  'aendern',
  'kuendigen',
  'nachweis_zurueckgeben',
  'erstattung_fordern',
  'erstattung_eingegangen',
];

/**
 * Roles of the machine that an account has. The Leitung of the KI prepares like the Sachbearbeitung (OQ-F-35), and who
 * prepares enters the proof of a Letztempfänger that came on paper (OQ-F-60).
 */
export function toWeiterleitungsrollen(rolle: Rolle): readonly string[] {
  if (rolle === 'KI_LEITUNG' || rolle === 'ZE_SACHBEARBEITUNG')
    return ['ZE_SACHBEARBEITUNG', 'LE_SACHBEARBEITUNG'];
  return rolle === 'ZE_ZEICHNUNG' ? ['ZE_ZEICHNUNG'] : [];
}

/** Steps of this role from this state, whoever the person is. */
export function listWeiterleitungsschritte(
  zustand: WeiterleitungZustand,
  rolle: Rolle,
): Weiterleitungsschritt[] {
  const rollen = toWeiterleitungsrollen(rolle);
  return WEITERLEITUNG_SCHRITTE.filter((schritt) => {
    const uebergang = findUebergang('WEITERLEITUNG', zustand, schritt);
    return uebergang !== undefined && rollen.includes(uebergang[3]);
  });
}

/** What is uploaded now by who prepares: the document until it is signed, the proof while it is due. */
export function findFaelligeDatei(
  zustand: WeiterleitungZustand,
  rolle: Rolle,
): 'VERTRAG' | 'LE_NACHWEIS' | null {
  if (!toWeiterleitungsrollen(rolle).includes('ZE_SACHBEARBEITUNG')) return null;
  if (zustand === 'ENTWURF' || zustand === 'VERTRAG_GEPRUEFT') return 'VERTRAG';
  return zustand === 'NACHWEIS_OFFEN' ? 'LE_NACHWEIS' : null;
}

/** The Letztempfänger is late with its proof, and the own one waits for it (GL-WL-a). */
export function isNachweisUeberfaellig(
  { zustand, nachweisBis }: { zustand: WeiterleitungZustand; nachweisBis: string },
  stichtag: string,
): boolean {
  return zustand === 'NACHWEIS_OFFEN' && nachweisBis < stichtag;
}

export function isWeiterleitungZustand(text: string): text is WeiterleitungZustand {
  return listZustaende('WEITERLEITUNG').includes(text);
}

export const EMPFAENGERARTEN = ['KOMMUNE', 'FREIE_WOHLFAHRTSPFLEGE'] as const;
export type Empfaengerart = (typeof EMPFAENGERARTEN)[number];
export const EMPFAENGERART_NAMEN = {
  KOMMUNE: 'kreisangehörige Kommune',
  FREIE_WOHLFAHRTSPFLEGE: 'Träger der Freien Wohlfahrtspflege',
} as const satisfies Record<Empfaengerart, string>;

export const FORMEN = ['BESCHEID', 'VEREINBARUNG', 'VERTRAG'] as const;
export type Weiterleitungsform = (typeof FORMEN)[number];
export const FORM_NAMEN = {
  BESCHEID: 'Weiterleitungsbescheid',
  VEREINBARUNG: 'Öffentlich-rechtliche Vereinbarung',
  VERTRAG: 'Weiterleitungsvertrag nach Anlage 4',
} as const satisfies Record<Weiterleitungsform, string>;

/** For the Freie Wohlfahrtspflege Anlage 4 is compulsory (Nr. 3.2 Abs. 2); a Kommune has two ways (OQ-F-61). */
export function listFormen(art: Empfaengerart): readonly Weiterleitungsform[] {
  return art === 'FREIE_WOHLFAHRTSPFLEGE' ? ['VERTRAG'] : ['BESCHEID', 'VEREINBARUNG'];
}

export const POSTENARTEN = ['KOORDINATION', 'CASE_MANAGEMENT'] as const;
export type Postenart = (typeof POSTENARTEN)[number];
export const POSTENART_NAMEN = {
  KOORDINATION: 'Koordination',
  CASE_MANAGEMENT: 'Case Management',
} as const satisfies Record<Postenart, string>;

/**
 * Compulsory contents. Anlage 4 is not known; they follow the law of grants and the Richtlinie, and stand as an assumption
 * (OQ-F-62) until the form is there.
 */
export const VERTRAGSPUNKTE = [
  'ZWECK',
  'ZEITRAUM',
  'BETRAG',
  'STELLEN',
  'NEBENBESTIMMUNGEN',
  'AUFLAGEN',
  'NACHWEIS',
  'PRUEFRECHT',
  'ERSTATTUNG',
  'JMD_MBE',
] as const;
export type Vertragspunkt = (typeof VERTRAGSPUNKTE)[number];

/** What a contract with this Letztempfänger must hold. */
export function listVertragspunkte(posten: readonly { art: Postenart }[]): Vertragspunkt[] {
  const cm = posten.some(({ art }) => art === 'CASE_MANAGEMENT');
  return VERTRAGSPUNKTE.filter((punkt) => punkt !== 'JMD_MBE' || cm);
}

const kurz = (meldung: string) => z.string().trim().min(1, meldung).max(200, 'Höchstens 200 Zeichen.');
const lang = z.string().max(3_000, 'Höchstens 3.000 Zeichen.').default('');

export const Weiterleitungsposten = z.object({
  art: z.enum(POSTENARTEN),
  bezeichnung: kurz('Nennen Sie die Stelle.'),
  /** Hundredths. */
  vzae: z.number().int().min(1, 'Tragen Sie den Anteil ein.').max(10_000),
  /** Cents. */
  betrag: z.number().int().min(0).max(100_000_000_000),
});
export type Weiterleitungsposten = z.infer<typeof Weiterleitungsposten>;

export const Weiterleitungsinhalt = z.object({
  empfaengerart: z.enum(EMPFAENGERARTEN),
  empfaenger: kurz('Nennen Sie den Letztempfänger.'),
  form: z.enum(FORMEN),
  von: z.iso.date('Geben Sie den Beginn an.'),
  bis: z.iso.date('Geben Sie das Ende an.'),
  nachweisBis: z.iso.date('Geben Sie an, bis wann der Nachweis vorliegt.'),
  posten: z.array(Weiterleitungsposten).min(1, 'Nennen Sie mindestens eine Stelle.').max(60),
  /** Why the Freie Wohlfahrtspflege, with the section of the concept (Handlungskonzept 2.2). */
  begruendung: lang,
  /** How Kreis and Kommune work together on a coordination post (Handlungskonzept 2.1). */
  zusammenarbeit: lang,
  /** What shows that the posts are outside the Personaltableaus of JMD and MBE (Nr. 3.2 Abs. 3). */
  jmdMbe: lang,
  punkte: z.array(z.enum(VERTRAGSPUNKTE)).max(VERTRAGSPUNKTE.length).default([]),
});
export type Weiterleitungsinhalt = z.infer<typeof Weiterleitungsinhalt>;

/** What the Letztempfänger proves. Amounts in cents. */
export const Letztempfaengernachweis = z.object({
  sachbericht: z.string().trim().min(1, 'Der Sachbericht fehlt.').max(5_000, 'Höchstens 5.000 Zeichen.'),
  ausgaben: z.number().int().min(0).max(100_000_000_000),
  erhalten: z.number().int().min(0).max(100_000_000_000),
});
export type Letztempfaengernachweis = z.infer<typeof Letztempfaengernachweis>;

/** What is accepted of it; `erstattung` is what is to be paid back. */
export type Nachweispruefung = { anerkannt: number; vermerk: string; erstattung: number };

/** Paid more than is accepted: the difference goes back. */
export function computeErstattung(erhalten: number, anerkannt: number): number {
  return Math.max(0, erhalten - anerkannt);
}

/** The own Verwendungsnachweis waits for a proof once the Weiterleitung is in force (GL-WL-a). */
export function isNachweisOffen(zustand: WeiterleitungZustand, wirksam: boolean): boolean {
  return wirksam && !['NACHWEIS_GEPRUEFT', 'ERSTATTUNG_OFFEN', 'ABGESCHLOSSEN'].includes(zustand);
}
