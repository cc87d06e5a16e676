import { formatGerman, type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import { type AnfrageZustand, formatAnfragenummer } from './anfrage.model.ts';
import { type Ergebnis, type Ergebnistabelle, formatWert, type NichtBeantwortbar } from './ergebnis.model.ts';

/** A frozen table with what it was computed from. */
export type Anlage = {
  anlage: number;
  fassung: number;
  ergebnis: Ergebnis;
  definition: string;
  wissensstand: string;
  pruefsumme: string;
};
export type Antwortstoff = {
  wahlperiode: number;
  nummer: number;
  fassung: number;
  drucksache: string | null;
  titel: string;
  fragesteller: string;
  eingang: PlainDate;
  federfuehrung: string;
  zustand: AnfrageZustand;
  gezeichnetAm: PlainDate | null;
  korrekturgrund: string | null;
  vorbemerkungAnfrage: string;
  vorbemerkung: string;
  fragen: readonly { nummer: number; wortlaut: string; antwort: string; tabellen: readonly Anlage[] }[];
};

/** The printed answer: what cannot be answered stands at its question, tables follow as Anlagen. */
export function toAntwortdruck(stoff: Antwortstoff, heute: PlainDate) {
  const { zustand, gezeichnetAm, korrekturgrund, fragen } = stoff;
  const anlagen = fragen.flatMap(({ tabellen }) => tabellen.flatMap(toAnlage));
  return {
    stand: formatGerman(gezeichnetAm ?? heute),
    fuss: ` · ${formatAnfragenummer(stoff)}`,
    untertitel: `Antwort der Landesregierung auf die ${formatAnfragenummer(stoff)}`,
    entwurf: zustand === 'GEZEICHNET' ? null : 'ENTWURF. Diese Antwort ist nicht gezeichnet.',
    angaben: listAngaben(stoff),
    vorbemerkungen: [
      { titel: 'Vorbemerkung der Kleinen Anfrage', absaetze: toAbsaetze(stoff.vorbemerkungAnfrage) },
      { titel: 'Vorbemerkung der Landesregierung', absaetze: toAbsaetze(stoff.vorbemerkung) },
      { titel: 'Grund der neuen Fassung', absaetze: toAbsaetze(korrekturgrund ?? '') },
    ].filter(({ absaetze }) => absaetze.length > 0),
    fragen: fragen.map(({ nummer, wortlaut, antwort, tabellen }) => ({
      titel: `Frage ${String(nummer)}`,
      wortlaut: toAbsaetze(wortlaut),
      antwort: toAbsaetze(antwort),
      absagen: tabellen.flatMap(({ ergebnis }) =>
        ergebnis.art === 'NICHT_BEANTWORTBAR'
          ? [{ titel: ergebnis.titel, absaetze: describeAbsage(ergebnis) }]
          : [],
      ),
      verweis: formatVerweis(tabellen),
    })),
    anlagen: anlagen.toSorted((a, b) => a.nummer - b.nummer),
  };
}

function listAngaben(stoff: Antwortstoff) {
  const { drucksache, fragesteller, eingang, federfuehrung, gezeichnetAm } = stoff;
  return [
    ...(drucksache === null ? [] : [{ name: 'Drucksache', wert: drucksache }]),
    { name: 'Fragesteller', wert: fragesteller },
    { name: 'Eingang', wert: formatGerman(eingang) },
    { name: 'Federführung', wert: federfuehrung },
    ...(gezeichnetAm === null ? [] : [{ name: 'Gezeichnet am', wert: formatGerman(gezeichnetAm) }]),
  ];
}

/** What an answer says that there is none: which data are missing and since when there are any. */
export function describeAbsage({ fehlt, seit, stattdessen, hinweise }: NichtBeantwortbar): string[] {
  return [
    'Diese Frage kann nicht beantwortet werden.',
    fehlt,
    seit === null
      ? 'Solche Daten werden nicht erhoben.'
      : `Daten gibt es seit dem ${formatGerman(toPlainDate(seit))}.`,
    ...(stattdessen === null ? [] : [stattdessen]),
    ...hinweise,
  ];
}

function formatVerweis(tabellen: readonly Anlage[]): string | null {
  const nummern = tabellen
    .filter(({ ergebnis }) => ergebnis.art === 'TABELLE')
    .map(({ anlage }) => String(anlage));
  if (nummern.length === 0) return null;
  return `Die Zahlen stehen in ${nummern.length === 1 ? 'Anlage' : 'den Anlagen'} ${nummern.join(', ')}.`;
}

function toAnlage({ anlage, fassung, ergebnis, definition, wissensstand, pruefsumme }: Anlage) {
  if (ergebnis.art !== 'TABELLE') return [];
  const herkunft = `Definition: ${definition}. Wissensstand: ${formatZeitpunkt(wissensstand)}. Prüfsumme (SHA-256): ${pruefsumme}.`;
  return [
    {
      nummer: anlage,
      titel: `Anlage ${String(anlage)}${fassung === 1 ? '' : `, Fassung ${String(fassung)}`}: ${ergebnis.titel}`,
      marken: ergebnis.marken,
      kopf: [ergebnis.zeilenkopf, ...ergebnis.spalten.map(({ kopf }) => kopf)],
      zeilen: ergebnis.zeilen.map(({ name, marke, werte }) => [
        formatName(name, marke),
        ...formatWerte(ergebnis, werte),
      ]),
      summe: ergebnis.summe === null ? null : ['Insgesamt', ...formatWerte(ergebnis, ergebnis.summe)],
      hinweise: [...ergebnis.hinweise, herkunft],
    },
  ];
}

/** „Bonn *“, as in answer 498. */
export function formatName(name: string, marke: string): string {
  return marke === '' ? name : `${name} ${marke}`;
}

function formatWerte(
  { spalten }: Ergebnistabelle,
  werte: Ergebnistabelle['zeilen'][number]['werte'],
): string[] {
  return werte.map((wert, stelle) => formatWert(wert, spalten[stelle]?.art ?? 'ANZAHL'));
}

/** `19.10.2026, 08:00:00 Uhr UTC`: an instant that gives the same table again. */
export function formatZeitpunkt(instant: string): string {
  return `${formatGerman(toPlainDate(instant.slice(0, 10)))}, ${instant.slice(11, 19)} Uhr (UTC)`;
}

function toAbsaetze(text: string): string[] {
  return text
    .split(/\n{2,}/)
    .map((absatz) => absatz.trim())
    .filter((absatz) => absatz !== '');
}
