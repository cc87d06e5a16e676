import { addMonths, formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { isLeer, type Kapitelcode, type Kapitelinhalt, type Kommune } from './kapitel.model.ts';
import { type Checkcode, type Checkpunkt, listCheckpunkte } from './checkpunkte.model.ts';
import {
  type Berichtslage,
  computeFortbildungspunkte,
  computeRegisterpunkte,
  computeSchnittstellenpunkte,
  type Fortbildungsstand,
  type Registernachweis,
  type Schnittstellenstand,
} from './registerpunkte.model.ts';
import { computeStellenpunkte, type Stellenlage } from './stellenpunkte.model.ts';

export const EINTRAG_STAENDE = ['ERFUELLT', 'OFFEN', 'AUSNAHME'] as const;
export type Eintragstand = (typeof EINTRAG_STAENDE)[number];
/** HINWEIS: a recommendation that is not followed; it binds nobody. */
export const CHECK_STAENDE = [...EINTRAG_STAENDE, 'HINWEIS'] as const;
export type Checkstand = (typeof CHECK_STAENDE)[number];
export const CHECKSTAND_NAMEN = {
  ERFUELLT: 'erfüllt',
  OFFEN: 'offen',
  AUSNAHME: 'begründet anders',
  HINWEIS: 'Hinweis',
} as const satisfies Record<Checkstand, string>;

export type Checkeintrag = { stand: Eintragstand; text: string; tag: PlainDate };
/** What the program sees; ERFUELLT or not, with the reason in words. */
export type Berechnung = { erfuellt: boolean; text: string };
export type Checkergebnis = Checkpunkt & {
  code: Checkcode;
  stand: Checkstand;
  berechnung: Berechnung | null;
  /** The entry is older than the months that an evidence lasts. */
  veraltet: boolean;
};

/** Each item with its state: what is computed holds where only the program can know, else the entry, else what is computed. */
export function computeCheckliste(
  {
    istKreis,
    berechnungen,
    eintraege,
  }: {
    istKreis: boolean;
    berechnungen: Readonly<Partial<Record<Checkcode, Berechnung>>>;
    eintraege: Readonly<Partial<Record<string, Checkeintrag>>>;
  },
  stichtag: PlainDate,
  monate: number,
): Checkergebnis[] {
  return listCheckpunkte(istKreis).map((punkt) => {
    const berechnung = berechnungen[punkt.code] ?? null;
    const eintrag = punkt.nurBerechnet ? undefined : eintraege[punkt.code];
    const veraltet =
      eintrag !== undefined && eintrag.stand !== 'OFFEN' && addMonths(eintrag.tag, monate) < stichtag;
    return { ...punkt, stand: toStand(punkt, berechnung, eintrag), berechnung, veraltet };
  });
}

function toStand(
  punkt: Checkpunkt,
  berechnung: Berechnung | null,
  eintrag: Checkeintrag | undefined,
): Checkstand {
  if (berechnung?.erfuellt) return 'ERFUELLT';
  if (eintrag !== undefined && eintrag.stand !== 'OFFEN') return eintrag.stand;
  return punkt.art === 'EMPFOHLEN' ? 'HINWEIS' : 'OFFEN';
}

/** How many of what binds are met, reasoned otherwise or open. */
export function countStaende(
  punkte: readonly Pick<Checkergebnis, 'art' | 'stand'>[],
): Record<Checkstand, number> & { gesamt: number } {
  const bindend = punkte.filter(({ art }) => art === 'MUSS' || art === 'GRENZE');
  const zahl = (stand: Checkstand) => bindend.filter((punkt) => punkt.stand === stand).length;
  return {
    ERFUELLT: zahl('ERFUELLT'),
    OFFEN: zahl('OFFEN'),
    AUSNAHME: zahl('AUSNAHME'),
    HINWEIS: zahl('HINWEIS'),
    gesamt: bindend.length,
  };
}

export type Konzeptstand = {
  inhalte: Partial<Record<Kapitelcode, Kapitelinhalt>>;
  gueltigAb: PlainDate;
  faellig: boolean;
  federfuehrungKi: boolean;
  nummer: number;
};
export type Checkstoff = {
  istKreis: boolean;
  kommunen: readonly Kommune[];
  handlungskonzept: Konzeptstand | null;
  cmKonzept: Konzeptstand | null;
  /** Check points of the Gremien that have the same codes. */
  gremien: readonly { code: string; stand: string; text: string }[];
  abstimmungB1B2: boolean;
  beschluesse: number;
  /** Themen that reached the Lenkungsgruppe. */
  vorgelegt: number;
  stellen: readonly Stellenlage[];
  nachweise: readonly Registernachweis[];
  berichte: readonly Berichtslage[];
  schnittstellen: Schnittstellenstand;
  fortbildung: Fortbildungsstand;
};

/** What the program knows of the items on a day; `monate`: how long an evidence of something that comes again counts. */
export function computeBerechnungen(
  stoff: Checkstoff,
  stichtag: PlainDate,
  monate: number,
): Partial<Record<Checkcode, Berechnung>> {
  return {
    ...computeStellenpunkte(stoff.stellen, stoff.istKreis),
    ...computeRegisterpunkte(stoff.nachweise, stoff.berichte, stichtag, monate),
    ...computeSchnittstellenpunkte(stoff.schnittstellen),
    ...computeFortbildungspunkte(stoff.fortbildung),
    ...computeGremienpunkte(stoff),
    ...computeKonzeptpunkte(stoff),
    ...(stoff.istKreis ? computeKreispunkte(stoff) : {}),
  };
}

const GREMIENPUNKTE = [
  'LG-01',
  'LG-02',
  'LG-03',
  'LG-04',
  'LG-06',
  'PG-01',
  'PG-08',
] as const satisfies readonly Checkcode[];

function computeGremienpunkte({ gremien, abstimmungB1B2, beschluesse, vorgelegt }: Checkstoff) {
  const uebernommen = GREMIENPUNKTE.flatMap((code) => {
    const punkt = gremien.find((einer) => einer.code === code);
    return punkt === undefined
      ? []
      : [[code, { erfuellt: punkt.stand === 'ERFUELLT', text: punkt.text }] as const];
  });
  const themen: Berechnung = {
    erfuellt: vorgelegt > 0,
    text:
      vorgelegt > 0
        ? `Der Lenkungsgruppe vorgelegte Themen: ${String(vorgelegt)}.`
        : 'Noch kein Thema ist der Lenkungsgruppe vorgelegt.',
  };
  return {
    ...Object.fromEntries(uebernommen),
    'ST-08': {
      erfuellt: abstimmungB1B2,
      text: abstimmungB1B2
        ? 'Ein Abstimmungsformat zwischen Baustein 1 und 2 besteht.'
        : 'Unter Gremien steht kein Abstimmungsformat zwischen Baustein 1 und 2.',
    },
    'LG-08': {
      erfuellt: beschluesse > 0,
      text:
        beschluesse > 0
          ? `Beschlüsse der Lenkungsgruppe im Register: ${String(beschluesse)}.`
          : 'Im Register steht kein Beschluss der Lenkungsgruppe.',
    },
    'LG-09': themen,
    'PG-03': themen,
  } satisfies Partial<Record<Checkcode, Berechnung>>;
}

const LEITFRAGEN = [
  'planung',
  'startzielgruppe',
  'projektgruppen',
  'cmEntwicklung',
  'externe',
  'zeitplan',
] as const;
const KEINS: Berechnung = { erfuellt: false, text: 'Kein Handlungskonzept ist gültig.' };

function computeKonzeptpunkte({ handlungskonzept: hk, cmKonzept: cm }: Checkstoff) {
  const feld = (kapitel: Kapitelcode, code: string) => !isLeer(hk?.inhalte[kapitel]?.felder[code]);
  const da = (erfuellt: boolean, ja: string, nein: string): Berechnung =>
    hk === null ? KEINS : { erfuellt, text: erfuellt ? ja : nein };
  const zeilen = (kapitel: Kapitelcode) => (hk?.inhalte[kapitel]?.zeilen ?? []).length;
  const offen = LEITFRAGEN.filter((code) => !feld('UMSETZUNG', code)).length;
  const uebersicht = feld('BERATUNGSANSAETZE', 'uebersicht') && feld('BERATUNGSANSAETZE', 'zusammenarbeit');
  const stand = hk === null ? '' : `Fassung ${String(hk.nummer)}, gültig ab ${formatGerman(hk.gueltigAb)}.`;
  const cmDa: Berechnung =
    cm === null
      ? { erfuellt: false, text: 'Kein Konzept für das Case Management ist gültig.' }
      : {
          erfuellt: true,
          text: `Fassung ${String(cm.nummer)}, gültig ab ${formatGerman(cm.gueltigAb)}, nach Abstimmung mit den Beratungsansätzen.`,
        };
  return {
    'ST-10': da(
      feld('UMSETZUNG', 'oeffnung'),
      'Das gültige Konzept sagt etwas dazu.',
      'Im gültigen Konzept fehlt der Text dazu.',
    ),
    'KZ-01': da(hk?.federfuehrungKi ?? false, stand, 'Die Federführung liegt bei einer anderen Stelle.'),
    'KZ-02': da(
      zeilen('SCHNITTSTELLEN') > 0 && zeilen('ABGRENZUNG') > 0,
      'Die Kapitel Schnittstellen und Abgrenzung sind da.',
      'Im gültigen Konzept fehlt Schnittstellen oder Abgrenzung.',
    ),
    'KZ-03': da(true, 'Das Konzept folgt den Kapiteln des Landes und nennt die Vorgabe.', ''),
    'KZ-04': da(
      offen === 0,
      'Alle Leitfragen sind beantwortet.',
      `Leitfragen ohne Antwort: ${String(offen)}.`,
    ),
    'KZ-06': da(uebersicht, 'Kapitel 4 ist da.', 'In Kapitel 4 fehlt etwas.'),
    'KZ-07': da(
      feld('UMSETZUNG', 'integrationskonzept'),
      'Der Bezug steht im Konzept.',
      'Ein Bezug zum Integrationskonzept steht nicht im Konzept.',
    ),
    'KZ-08': da(hk?.faellig === false, stand, `${stand} Die Fortschreibung ist fällig.`),
    'KZ-09': cmDa,
    'PG-06': da(
      feld('UMSETZUNG', 'startzielgruppe'),
      'Das Konzept nennt, womit begonnen wird.',
      'Das Konzept nennt keine Zielgruppe für den Anfang.',
    ),
    'PG-12': {
      erfuellt: uebersicht && cm !== null,
      text:
        uebersicht && cm !== null
          ? 'Übersicht und Konzept sind da.'
          : 'Übersicht oder Konzept für das Case Management fehlt.',
    },
  } satisfies Partial<Record<Checkcode, Berechnung>>;
}

/** Kommunen of which the Konzept in force says nothing under this heading (KR-01, KR-06, KR-07; AT-08). */
export function listKommunenOhne(
  { kommunen, handlungskonzept }: Pick<Checkstoff, 'kommunen' | 'handlungskonzept'>,
  spalte: string,
): string[] {
  const zeilen = handlungskonzept?.inhalte.KOMMUNEN?.zeilen ?? [];
  return kommunen
    .filter(({ id }) => isLeer(zeilen.find(({ kommuneId }) => kommuneId === id)?.werte[spalte]))
    .map(({ name }) => name);
}

function computeKreispunkte(stoff: Checkstoff) {
  const punkt = (spalte: string): Berechnung => {
    if (stoff.handlungskonzept === null) return KEINS;
    const ohne = listKommunenOhne(stoff, spalte);
    const text =
      ohne.length === 0 ? 'Zu jeder Kommune steht etwas im Konzept.' : `Ohne Angabe: ${ohne.join(', ')}.`;
    return { erfuellt: ohne.length === 0 && stoff.kommunen.length > 0, text };
  };
  const eingebunden = punkt('zusammenarbeit');
  return {
    'KR-01': eingebunden,
    'KR-04': eingebunden,
    'KR-06': punkt('situation'),
    'KR-07': punkt('anlaufstelle'),
    'KR-09': eingebunden,
  } satisfies Partial<Record<Checkcode, Berechnung>>;
}
