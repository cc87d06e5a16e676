import { type JsonWert, toCanonicalJson } from '#src/core/json-canonical.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { codesOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';
import type { Themenbereich } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import type { Spaltenbild } from './datei/felder.model.ts';
import type { Anbieterangaben, Angaben } from '#src/modules/angebot/angebot.model.ts';

const EIGEN = 'eigene Liste; die Quellen nennen keine';

export const QUELLENARTEN = [
  { code: 'HSDS', text: 'HSDS 3.0', quelle: 'Open Referral, HSDS 3.0' },
  { code: 'INTEGREAT', text: 'Integreat', quelle: 'Integreat CMS, API v3' },
  { code: 'DATEI', text: 'Datei (CSV, Excel, HSDS)', quelle: EIGEN },
] as const satisfies readonly Wert[];
export const QUELLENART_CODES = codesOf(QUELLENARTEN);

export const QUELLENRHYTHMEN = [
  { code: 'TAEGLICH', text: 'Jede Nacht', quelle: EIGEN },
  { code: 'WOECHENTLICH', text: 'Einmal in der Woche', quelle: EIGEN },
  { code: 'VON_HAND', text: 'Nur auf Knopfdruck', quelle: EIGEN },
] as const satisfies readonly Wert[];
export const QUELLENRHYTHMUS_CODES = codesOf(QUELLENRHYTHMEN);

/** What of an Integreat region is read. */
export const INTEGREAT_INHALTE = [
  { code: 'ORTE', text: 'Orte', quelle: 'Integreat CMS, API v3: locations' },
  { code: 'VERANSTALTUNGEN', text: 'Veranstaltungen', quelle: 'Integreat CMS, API v3: events' },
  { code: 'ANGEBOTE', text: 'Angebote', quelle: 'Integreat CMS, API v3: offers' },
] as const satisfies readonly Wert[];
export const INTEGREAT_INHALT_CODES = codesOf(INTEGREAT_INHALTE);

export const LAUF_ZUSTAENDE = [
  'WARTET',
  'LIEST',
  'BEREIT',
  'GESCHEITERT',
  'UEBERNAHME',
  'UEBERNOMMEN',
  'VERWORFEN',
] as const;
export type LaufZustand = (typeof LAUF_ZUSTAENDE)[number];
export const ZEILENARTEN = ['NEU', 'GEAENDERT', 'KONFLIKT', 'VERSCHWUNDEN', 'ABGEWIESEN'] as const;
export type Zeilenart = (typeof ZEILENARTEN)[number];

/** Why a source could not be read, with what helps. */
export const LAUFFEHLER = {
  ADRESSE_GESPERRT:
    'Die Adresse führt in ein internes Netz oder benutzt kein https. Solche Adressen werden nicht gelesen. Prüfen Sie die Adresse der Quelle.',
  NICHT_ERREICHBAR:
    'Die Quelle war nicht erreichbar. Versuchen Sie es später noch einmal, oder fragen Sie die Stelle, die sie betreibt.',
  ZU_LANGSAM: 'Die Quelle hat zu lange nicht geantwortet. Versuchen Sie es später noch einmal.',
  ZU_GROSS: 'Eine Antwort der Quelle ist zu groß. Fragen Sie die Stelle, die sie betreibt.',
  ANTWORT_FALSCH: 'Die Quelle hat mit einem Fehler geantwortet. Prüfen Sie die Adresse.',
  KEIN_JSON: 'Die Antwort ist kein JSON. Prüfen Sie, ob die Adresse die einer Schnittstelle ist.',
  KEIN_UTF8:
    'Die Antwort enthält Zeichen, die kein UTF-8 sind. Die Stelle, die die Quelle betreibt, muss das beheben.',
  UNBEKANNTE_FORM:
    'Die Antwort hat nicht die Form, die zu dieser Art von Quelle gehört. Prüfen Sie Art und Adresse.',
  ENDLOS: 'Die Quelle gibt dieselben Einträge immer wieder. Es wurde nichts übernommen.',
  ZU_VIELE: 'Die Quelle hat mehr Einträge oder Seiten, als gelesen werden dürfen.',
  UNVOLLSTAENDIG:
    'Die Quelle hat weniger Einträge gegeben, als sie selbst zählt. Damit nichts zu Unrecht als verschwunden gilt, gibt es keine Vorschau. Lesen Sie sie noch einmal.',
  DATEI_FEHLT: 'Die Datei ist nicht mehr da. Laden Sie sie noch einmal hoch.',
  DATEI_FORM: 'Die Datei kann so nicht gelesen werden.',
  SPALTE_FEHLT:
    'Keine Spalte der Datei ist als Titel erkannt. Sagen Sie unter „Spalten der Datei“, in welcher der Titel steht, und lesen Sie die Datei noch einmal.',
  VON_HAND:
    'Jemand hat den Vorgang abgebrochen. Am Verzeichnis hat sich nichts geändert; was schon gelesen war, wird gelöscht. Mit „Jetzt lesen“ beginnen Sie von vorn.',
  ABGEBROCHEN: 'Der Vorgang ist abgebrochen. Es wurde nichts übernommen. Starten Sie ihn noch einmal.',
} as const;
export type Lauffehler = keyof typeof LAUFFEHLER;

/** Reasons for which one entry is refused, or has to be looked at. */
export const ZEILENHINWEISE: Readonly<Record<string, string>> = {
  KENNUNG_FEHLT: 'Der Eintrag hat keine Kennung.',
  FELD_PASST_NICHT: 'Ein Feld passt nicht.',
  ANBIETER_PASST_NICHT: 'Der Anbieter hat keinen Namen oder passt nicht.',
  KEIN_SATZ: 'Der Eintrag ist kein Eintrag.',
  ZU_GROSS: 'Der Eintrag oder ein Feld ist zu groß.',
  ZU_TIEF: 'Der Eintrag ist zu tief verschachtelt.',
  GEKUERZT: 'Ein Text ist hier gekürzt; die Quelle hat ihn ganz.',
  DOPPELT:
    'Zwei Einträge der Datei haben dieselbe Kennung. Nur der erste wird gelesen; geben Sie jedem eine eigene.',
  NAME_BLEIBT: 'Der Name der Ansprechperson wird nur im Formular geändert und bleibt hier, wie er ist.',
  WIEDER_DA: 'Dieses Angebot war verschwunden und ist wieder da.',
};

/** Fields that are compared: those of the Angebot, and its last day. */
export type Stand = Record<string, unknown>;
export type Feldabgleich = { feld: string; alt: unknown; neu: unknown; konflikt: boolean };

/** What is compared. The name of a contact is ours alone: no source says it. */
export function toStand(angaben: Angaben, gueltigBis: string | null): Stand {
  return { ...angaben, kontakt: { ...angaben.kontakt, name: null }, gueltigBis };
}

/**
 * Three sides: what the source said last (`basis`), what stands here, what it says now. What was corrected here stays; where the
 * source has changed the same field, both are shown and a person decides.
 */
export function compareStand(basis: Stand | null, hier: Stand, quelle: Stand): Feldabgleich[] {
  return Object.keys(quelle).flatMap((feld): Feldabgleich[] => {
    const [alt, neu] = [hier[feld] ?? null, quelle[feld] ?? null];
    if (isGleich(alt, neu)) return [];
    const vorher = basis === null ? undefined : basis[feld];
    if (vorher !== undefined && isGleich(vorher, neu)) return [];
    return [{ feld, alt, neu, konflikt: vorher === undefined || !isGleich(vorher, alt) }];
  });
}

export const isGleich = (a: unknown, b: unknown): boolean =>
  toCanonicalJson((a ?? null) as JsonWert) === toCanonicalJson((b ?? null) as JsonWert);

/** Numbers of a preview, for its head. */
export type Laufzahlen = {
  neu: number;
  geaendert: number;
  konflikt: number;
  unveraendert: number;
  verschwunden: number;
  abgewiesen: number;
  auffaellig: number;
  begriffe: {
    schluessel: string;
    name: string;
    bereich: Themenbereich | null;
    zielgruppe: string | null;
    anzahl: number;
  }[];
  /** Columns of a file with the field that each fills. */
  spalten: Spaltenbild;
  /** What is to know about a file although nothing is wrong. */
  hinweise: string[];
};
export const KEINE_ZAHLEN: Laufzahlen = {
  neu: 0,
  geaendert: 0,
  konflikt: 0,
  unveraendert: 0,
  verschwunden: 0,
  abgewiesen: 0,
  auffaellig: 0,
  begriffe: [],
  spalten: [],
  hinweise: [],
};
/** So many foreign terms are shown; the most used first. */
export const BEGRIFFE_HOECHSTENS = 200;

/** What a table says of an Angebot beside its fields; null: nothing. */
export type Tabellenkopf = { oeffentlich: boolean | null; quelle: string | null };

/** What a line of a preview brings when it is taken over. */
export type Kandidat = {
  angaben: Angaben;
  gueltigBis: PlainDate | null;
  bestaetigtAm: PlainDate | null;
  fremd: Record<string, unknown>;
  abdruck: string;
  kopf?: Tabellenkopf;
  anbieter: { fremdId: string; angaben: Anbieterangaben; fremd: Record<string, unknown>; abdruck: string };
};
