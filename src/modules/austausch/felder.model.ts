import type { Feldfehler } from '#src/core/contract/ablehnung.ts';
import { isPlainDate } from '#src/core/plain-date.ts';
import { LIZENZEN, MATERIALARTEN } from './wertelisten/austausch.ts';

/** The four kinds of contributions (Evaluation 2023–2025, Handlungsempfehlungen: exchange, materials, Hospitationen). */
export const BEITRAGSARTEN = ['MATERIAL', 'PRAXISBEISPIEL', 'FRAGE', 'HOSPITATION'] as const;
export type Beitragsart = (typeof BEITRAGSARTEN)[number];

export const BEITRAGSZUSTAENDE = [
  'ENTWURF',
  'VORGELEGT',
  'VEROEFFENTLICHT',
  'GEKLAERT',
  'ZURUECKGEZOGEN',
] as const;
export type Beitragszustand = (typeof BEITRAGSZUSTAENDE)[number];

export const TITEL_HOECHSTENS = 160;

type Grund = { code: string; label: string; hinweis?: string; pflicht: boolean };
/** A field of a contribution. `STELLE` names a Stelle: places and institutions are what is asked for. */
export type Feld = Grund &
  (
    | { art: 'ZEILE' | 'ABSATZ' | 'STELLE'; hoechstens: number }
    | { art: 'ZAHL'; hoechstens: number }
    | { art: 'TAG' | 'LINK' }
    | { art: 'WAHL'; werte: readonly { code: string; text: string }[] }
  );

/** Texts as they are stored: by code of the field, empty ones left out. */
export type Felder = Readonly<Record<string, string>>;

export const LINK_HOECHSTENS = 500;
export const ABSATZ_HOECHSTENS = 4_000;
const absatz = (code: string, label: string, pflicht: boolean, hinweis?: string): Feld => ({
  code,
  label,
  pflicht,
  art: 'ABSATZ',
  hoechstens: ABSATZ_HOECHSTENS,
  ...(hinweis === undefined ? {} : { hinweis }),
});
const KONTAKT: Feld = {
  code: 'kontakt',
  label: 'Kontakt: Stelle oder Funktion',
  hinweis: 'Zum Beispiel „KIM-Koordination, Kommunales Integrationszentrum“. Kein Name.',
  pflicht: true,
  art: 'STELLE',
  hoechstens: 200,
};

export const FELDER = {
  MATERIAL: [
    { code: 'kategorie', label: 'Art des Materials', pflicht: true, art: 'WAHL', werte: MATERIALARTEN },
    absatz('beschreibung', 'Kurze Beschreibung', true, 'Wofür ist es, und für wen?'),
    absatz('inhalt', 'Inhalt', false, 'Der Text selbst, zum Beispiel die Punkte einer Checkliste.'),
    {
      code: 'link',
      label: 'Adresse im Internet',
      hinweis: 'Beginnt mit https://. Andere sehen, dass sie auf eine fremde Seite führt.',
      pflicht: false,
      art: 'LINK',
    },
    { code: 'lizenz', label: 'Lizenz', pflicht: true, art: 'WAHL', werte: LIZENZEN },
    { code: 'pruefenAm', label: 'Gilt bis, dann prüfen', pflicht: false, art: 'TAG' },
  ],
  PRAXISBEISPIEL: [
    absatz('ausgangslage', 'Ausgangslage', true),
    absatz('vorgehen', 'Vorgehen', true),
    absatz('beteiligte', 'Beteiligte', true, 'Stellen und Funktionen, keine Namen.'),
    absatz('ergebnis', 'Ergebnis', true),
    absatz('anders', 'Was wir anders machen würden', true),
    absatz('uebertragbarkeit', 'Übertragbarkeit', true, 'Was braucht ein anderer Standort dafür?'),
    KONTAKT,
  ],
  FRAGE: [absatz('frage', 'Ihre Frage', true, 'Allgemein beschreiben. Keine Namen, keine Einzelfälle.')],
  HOSPITATION: [
    absatz('einblick', 'Was man sieht', true),
    { code: 'plaetze', label: 'Plätze', pflicht: true, art: 'ZAHL', hoechstens: 99 },
    { code: 'von', label: 'Zeitraum von', pflicht: true, art: 'TAG' },
    { code: 'bis', label: 'Zeitraum bis', pflicht: true, art: 'TAG' },
    KONTAKT,
  ],
} as const satisfies Record<Beitragsart, readonly Feld[]>;

export function listFelder(art: Beitragsart): readonly Feld[] {
  return FELDER[art];
}

export const toFelder = (art: Beitragsart, felder: Felder): Felder => toFeldwerte(listFelder(art), felder);
export const listTexte = (art: Beitragsart, titel: string, felder: Felder): Record<string, string> =>
  toTexte(listFelder(art), titel, felder);

/** Empty texts and what is no field are left out. */
export function toFeldwerte(liste: readonly Feld[], felder: Felder): Felder {
  return Object.fromEntries(
    liste.flatMap(({ code }) => {
      const text = (felder[code] ?? '').trim();
      return text === '' ? [] : [[code, text]];
    }),
  );
}

/** The free texts by field, for the check of what tells of a person. */
export function toTexte(liste: readonly Feld[], titel: string, felder: Felder): Record<string, string> {
  const frei = liste.filter(({ art }) => ['ZEILE', 'ABSATZ', 'STELLE'].includes(art));
  return Object.fromEntries([
    ['titel', titel],
    ...frei.flatMap(({ code }) => (felder[code] === undefined ? [] : [[code, felder[code]]])),
  ]);
}

/** Whether a Material has something to use: its text, an address or a file. */
export const hasInhalt = (felder: Felder, mitDatei: boolean): boolean =>
  mitDatei || felder['inhalt'] !== undefined || felder['link'] !== undefined;

/** What is wrong with the fields; `vollstaendig`: also what is missing before others read it, beside the files. */
export function listFeldfehler(
  art: Beitragsart,
  felder: Felder,
  { vollstaendig, mitDatei }: { vollstaendig: boolean; mitDatei: boolean },
): Feldfehler[] {
  const fehler = listMaengel(listFelder(art), felder, vollstaendig);
  if (art === 'MATERIAL' && vollstaendig && !hasInhalt(felder, mitDatei))
    fehler.push(
      toFehler(
        'inhalt',
        'FEHLT',
        'Tragen Sie den Inhalt ein oder eine Adresse, oder laden Sie eine Datei hoch.',
      ),
    );
  const { von, bis } = felder;
  if (art === 'HOSPITATION' && von !== undefined && bis !== undefined && bis < von)
    fehler.push(toFehler('bis', 'ZEITRAUM', 'Das Ende liegt vor dem Anfang. Prüfen Sie beide Tage.'));
  return fehler;
}

export function listMaengel(liste: readonly Feld[], felder: Felder, vollstaendig: boolean): Feldfehler[] {
  return liste.flatMap((feld): Feldfehler[] => {
    const text = felder[feld.code];
    if (text !== undefined) return checkWert(feld, text);
    if (!vollstaendig || !feld.pflicht) return [];
    return [toFehler(feld.code, 'FEHLT', `Es fehlt: ${feld.label}.`)];
  });
}

const toFehler = (code: string, art: string, detail: string): Feldfehler => ({
  pointer: `/${code}`,
  code: art,
  detail,
});

function checkWert(feld: Feld, text: string): Feldfehler[] {
  const falsch = (detail: string) => [toFehler(feld.code, 'FELD', detail)];
  switch (feld.art) {
    case 'WAHL':
      return feld.werte.some(({ code }) => code === text) ? [] : falsch('Wählen Sie einen Wert der Liste.');
    case 'TAG':
      return isPlainDate(text) ? [] : falsch('Geben Sie den Tag als TT.MM.JJJJ ein.');
    case 'ZAHL':
      return /^[1-9]\d{0,6}$/.test(text) && Number(text) <= feld.hoechstens
        ? []
        : falsch(`Geben Sie eine ganze Zahl von 1 bis ${feld.hoechstens} ein.`);
    case 'LINK':
      return isHttps(text) ? [] : falsch('Die Adresse muss mit https:// beginnen und ohne Leerzeichen sein.');
    case 'ZEILE':
    case 'ABSATZ':
    case 'STELLE':
      return text.length <= feld.hoechstens ? [] : falsch('Der Text ist zu lang. Kürzen Sie ihn.');
  }
}

/** https alone, with a host and without login; anything else is no address for others. */
export function isHttps(text: string): boolean {
  if (text.length > LINK_HOECHSTENS || !/^https:\/\/[^\s/@]+\.[^\s@]*$/i.test(text)) return false;
  return URL.canParse(text) && new URL(text).username === '';
}
