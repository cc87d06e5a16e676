import { formatGerman, type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import { formatQuelle } from '#src/core/quelle.ts';
import { EINHEIT_NAMEN } from '../kennzahl/bild.model.ts';
import { toDruckzeilen } from '../kennzahl/format-tabelle.ts';
import { findKennzahl } from '../kennzahl/katalog/katalog.ts';
import type { Kennzahltabelle } from '../kennzahl/kennzahl.model.ts';
import { formatZelle } from '../kennzahl/zelle.model.ts';
import type { Berichtsergebnis } from './bericht.contract.ts';
import { type Druckbild, toDruckbilder } from './druckbild.model.ts';

export type Drucktafel = {
  kopf: string[];
  breiten: number[];
  /** Columns of words stand on the left, numbers on the right. */
  texte: boolean[];
  zeilen: string[][];
};
export type Druckteil = {
  titel: string;
  absaetze: string[];
  /** What stands between the words and the table. */
  bilder: Druckbild[];
  tafel: Drucktafel | null;
  hinweise: string[];
};
type Druckangabe = { name: string; wert: string };

type Rahmen = {
  untertitel?: string;
  angaben?: readonly Druckangabe[];
  /** What stands after the tables. */
  weitere?: readonly Druckteil[];
};

/** A report as its PDF shows it: tables in their order, each definition once at the end. */
export function toBerichtsdruck(
  ergebnis: Berichtsergebnis,
  { untertitel, angaben = [], weitere = [] }: Rahmen = {},
) {
  const { zeitraum, tag, profil, gerechnetAm, anteilVerdeckt, pruefsumme, notiz, teile } = ergebnis;
  return {
    stand: formatGerman(toPlainDate(tag)),
    fuss: '',
    untertitel: untertitel ?? null,
    angaben: [
      ...angaben,
      { name: 'Zeitraum', wert: zeitraum },
      { name: 'Gerechnet am', wert: formatZeitpunkt(gerechnetAm) },
      { name: 'Schutz kleiner Zahlen', wert: PROFIL_NAMEN[profil] },
      { name: 'Verdeckt', wert: `${String(anteilVerdeckt)} Prozent der Zahlen über Menschen` },
      { name: 'Prüfsumme (SHA-256)', wert: pruefsumme },
    ],
    notiz: notiz === '' ? [] : notiz.split(/\n{2,}/u),
    teile: [...teile.map(toTeil), ...weitere],
    anhang: [...new Set(teile.map(({ frage }) => frage.kennzahl))].flatMap(toAnhang),
  };
}

export const PROFIL_NAMEN = {
  INTERN: 'für den eigenen Standort: Zahlen von 1 bis 2 sind verdeckt',
  EXTERN: 'für die Weitergabe nach außen: Zahlen von 1 bis 4 sind verdeckt',
} as const;

function toTeil({ frage, tabelle, absage, neueBestimmung }: Berichtsergebnis['teile'][number]): Druckteil {
  const name = findKennzahl(frage.kennzahl)?.name ?? frage.kennzahl;
  if (tabelle === null)
    return {
      titel: `${frage.kennzahl} ${name}`,
      absaetze: [absage ?? ''],
      bilder: [],
      tafel: null,
      hinweise: [],
    };
  return {
    titel: `${frage.kennzahl} ${tabelle.titel}`,
    absaetze: neueBestimmung
      ? ['Die Bestimmung dieser Kennzahl hat sich geändert, seit der Bericht gespeichert wurde.']
      : [],
    bilder: frage.anzeige === 'TABELLE' ? [] : toDruckbilder(tabelle),
    tafel: toTafel(toKennzahltabelle(tabelle)),
    hinweise: [describeStand(toKennzahltabelle(tabelle)), ...tabelle.hinweise],
  };
}

/** The contract reads days as text. */
export const toKennzahltabelle = (tabelle: Berichtstafel): Kennzahltabelle =>
  tabelle as unknown as Kennzahltabelle;
type Berichtstafel = NonNullable<Berichtsergebnis['teile'][number]['tabelle']>;

function toTafel(tabelle: Kennzahltabelle): Drucktafel {
  const { koepfe, zeilen } = toDruckzeilen(tabelle);
  return {
    kopf: ['Aufteilung', ...koepfe],
    breiten: [2, ...koepfe.map(() => 1)],
    texte: [true, ...koepfe.map(() => false)],
    zeilen: zeilen.map(({ kopf, zellen }) => [kopf, ...zellen]),
  };
}

function describeStand(tabelle: Kennzahltabelle): string {
  const art = tabelle.einheit === 'VZAE' ? 'VZAE' : 'ANZAHL';
  const N = tabelle.N === null ? '' : `, N = ${formatZelle(tabelle.N, art)}`;
  const { von, bis } = tabelle.zeitraum;
  const zeit = von === bis ? formatGerman(von) : `${formatGerman(von)} bis ${formatGerman(bis)}`;
  return `${EINHEIT_NAMEN[tabelle.einheit]}, ${zeit}. n = ${formatZelle(tabelle.n, art)}${N}. Wissensstand: ${formatStand(tabelle.wissensstand)}. Fassung ${String(tabelle.version)} der Bestimmung.`;
}

const formatStand = (stand: string): string =>
  stand.includes('Q') ? `${stand.slice(6)}. Quartal ${stand.slice(0, 4)}` : formatGerman(toPlainDate(stand));

/** `23.11.2026, 08:00 Uhr (UTC)`. */
export function formatZeitpunkt(instant: string): string {
  return `${formatGerman(toPlainDate(instant.slice(0, 10)))}, ${instant.slice(11, 16)} Uhr (UTC)`;
}

function toAnhang(code: string) {
  const kennzahl = findKennzahl(code);
  if (kennzahl === undefined) return [];
  const { name, definition, zaehler, nenner, filter, quelle, regel, version, gueltigAb } = kennzahl;
  return [
    {
      titel: `${code} ${name}`,
      absaetze: [
        definition,
        `Gezählt: ${zaehler}.${nenner === null ? '' : ` Bezogen auf: ${nenner}.`}${filter === 'keine' ? '' : ` Einschränkung: ${filter}.`}`,
        `Fassung ${String(version)}, gültig ab ${formatGerman(gueltigAb)}. Quelle: ${formatQuelle(quelle)}; ${formatQuelle(regel)}.`,
      ],
    },
  ];
}

/** One table alone, with its definition. */
export function toTabellendruck(tabelle: Kennzahltabelle, stand: PlainDate) {
  return {
    stand: formatGerman(stand),
    fuss: '',
    untertitel: `Kennzahl ${tabelle.kennzahl}`,
    angaben: [
      { name: 'Schutz kleiner Zahlen', wert: PROFIL_NAMEN[tabelle.profil] },
      { name: 'Verdeckt', wert: `${String(tabelle.anteilVerdeckt)} Prozent der Zahlen` },
      { name: 'Prüfsumme (SHA-256)', wert: tabelle.pruefsumme },
    ],
    notiz: [],
    teile: [
      {
        titel: 'Tabelle',
        absaetze: [],
        bilder: toDruckbilder(tabelle),
        tafel: toTafel(tabelle),
        hinweise: [describeStand(tabelle), ...tabelle.hinweise],
      },
    ],
    anhang: toAnhang(tabelle.kennzahl),
  };
}
