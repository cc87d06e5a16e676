import { formatGerman, lastDayOfYear, startOfQuarter, yearOf } from '#src/core/plain-date.ts';
import type {
  Einheit,
  Kennzahl,
  Kennzahltabelle,
  Kennzahlzelle,
  Kopf,
} from '#src/modules/bericht/kennzahl/kennzahl.model.ts';
import type { Ergebnis, Ergebnistabelle, NichtBeantwortbar, Wert, Wertart } from './ergebnis.model.ts';
import type { Kennzahlanfrage } from './tabellenfrage.model.ts';

const WERTART = {
  ANZAHL: 'ANZAHL',
  ANTEIL: 'PROZENT',
  VZAE: 'VZAE',
  MITTEL_MEDIAN: 'ZEHNTEL',
  // Whole months: the age of a Konzept.
  MONATE: 'ANZAHL',
  JE_VZAE: 'ZEHNTEL',
} as const satisfies Record<Einheit, Wertart>;

/** `F-01, Fassung 2`: the definition that a frozen table names. */
export function formatDefinition({ code, version }: Pick<Kennzahl, 'code' | 'version'>): string {
  return `${code}, Fassung ${String(version)}`;
}

/** A table of the catalogue as it is frozen and printed; a year of which there is nothing says since when there is. */
export function toKennzahlergebnis(
  kennzahl: Kennzahl,
  tabelle: Kennzahltabelle,
  frage: Kennzahlanfrage,
): Ergebnis {
  if (frage.stichtag === null && frage.jahr < yearOf(kennzahl.gueltigAb) && isOhneZahlen(tabelle))
    return refuseKennzahl(
      kennzahl,
      `Für das Jahr ${String(frage.jahr)} gibt es keine Zahlen. Die Erhebung hatte noch nicht begonnen.`,
    );
  const { zeilen, spalten, zellen, einheit } = tabelle;
  const art = WERTART[einheit];
  const toWerte = (stelle: number): Wert[] => {
    const werte = zellen[stelle] ?? [];
    const mediane = tabelle.median?.[stelle] ?? [];
    return tabelle.median === null
      ? werte.map(toWert)
      : werte.flatMap((wert, spalte) => [toWert(wert), toWert(mediane[spalte] ?? null)]);
  };
  const letzte = zeilen.at(-1);
  const hatSumme = zeilen.length > 1 && letzte?.summe === true;
  return {
    art: 'TABELLE',
    titel: `${kennzahl.name} (${formatZeit(kennzahl, tabelle, frage)})`,
    marken: [],
    zeilenkopf: 'Aufgeschlüsselt nach',
    spalten: toSpalten(spalten, art, tabelle.median !== null),
    zeilen: zeilen
      .map(({ text }, stelle) => ({ name: text, marke: '', werte: toWerte(stelle) }))
      .slice(0, hatSumme ? -1 : zeilen.length),
    summe: hatSumme ? toWerte(zeilen.length - 1) : null,
    gemeldet: null,
    hinweise: [
      ...listDatenhinweise(kennzahl, tabelle, frage),
      ...tabelle.hinweise,
      ...listDefinition(kennzahl),
    ],
  };
}

const toWert = (zelle: Kennzahlzelle): Wert => zelle;

function toSpalten(koepfe: readonly Kopf[], art: Wertart, mitMedian: boolean): Ergebnistabelle['spalten'] {
  if (!mitMedian) return koepfe.map(({ text }) => ({ kopf: text, art }));
  return koepfe.flatMap(({ text }) => [
    { kopf: `${text}: Mittelwert`, art },
    { kopf: `${text}: Median`, art },
  ]);
}

function isOhneZahlen({ zellen }: Kennzahltabelle): boolean {
  return zellen.every((zeile) => zeile.every((zelle) => zelle === null || zelle === 0));
}

/** The time that the numbers hold for: of a running year without quarters on an axis the last quarter that is over. */
function formatZeit(
  { rechnung }: Kennzahl,
  { zeitraum, stichtag }: Kennzahltabelle,
  frage: Kennzahlanfrage,
): string {
  const { von, bis } = zeitraum;
  if (von === bis) return `Stand ${formatGerman(von)}`;
  const mitZeit = frage.zeile === 'ZEIT' || frage.spalte === 'ZEIT';
  if (!mitZeit && stichtag !== null) return `Stand ${formatGerman(bis)}`;
  const laeuft = !mitZeit && bis < lastDayOfYear(bis) && ['FLUSS', 'ANTEIL'].includes(rechnung.art);
  const zeit = `${formatGerman(laeuft ? startOfQuarter(bis) : von)} bis ${formatGerman(bis)}`;
  return stichtag === null ? zeit : `${zeit}, Stand am Ende des Quartals`;
}

/** How complete, how comparable, and why something is hidden. */
function listDatenhinweise(
  kennzahl: Kennzahl,
  { zeilen, zeitraum, anteilVerdeckt, zellen, n, N, wissensstand }: Kennzahltabelle,
  frage: Kennzahlanfrage,
): string[] {
  const orte = zeilen.filter(({ summe }) => !summe).length;
  const verdeckt = zellen.some((zeile) => zeile.some((zelle) => typeof zelle === 'string'));
  const neu = kennzahl.aenderungen.filter(
    ({ version, gueltigAb }) => version > 1 && gueltigAb > zeitraum.von && gueltigAb <= zeitraum.bis,
  );
  return [
    ...(n === null
      ? []
      : [
          `Grundlage: n = ${String(n)}${N === null ? '' : `, N = ${String(N)}`}. Wissensstand: ${wissensstand}.`,
        ]),
    ...(frage.zeile === 'ORT' && frage.ebene === 'STANDORT'
      ? [`Gezeigt werden ${String(orte)} KIM-Standorte mit Zahlen. Ein Standort ohne Zahlen hat keine Zeile.`]
      : []),
    ...(verdeckt
      ? [
          `„x“ steht für Zahlen, die verdeckt sind, damit niemand erkannt wird (${String(anteilVerdeckt)} Prozent der Zellen mit Inhalt). Die Summen enthalten sie.`,
        ]
      : []),
    ...(kennzahl.gueltigAb > zeitraum.von
      ? [
          `Vergleichbarkeit: Erhoben wird seit dem ${formatGerman(kennzahl.gueltigAb)}. Frühere Zeiten sind unvollständig.`,
        ]
      : []),
    ...neu.map(
      ({ gueltigAb, was }) =>
        `Vergleichbarkeit: Die Definition hat sich am ${formatGerman(gueltigAb)} geändert: ${was}.`,
    ),
  ];
}

function listDefinition({ definition, quelle, schutz }: Kennzahl): string[] {
  return [
    `Definition: ${definition}`,
    `Quelle: ${quelle}.`,
    ...(schutz === 'OFFEN' ? ['Stellen, Beträge und Gremien werden nicht verdeckt.'] : []),
  ];
}

/** A Kennzahl of the catalogue that gives no answer to this question. */
export function refuseKennzahl(
  kennzahl: Kennzahl,
  fehlt: string,
  stattdessen: string | null = null,
): NichtBeantwortbar {
  const nie = kennzahl.rechnung.art === 'FEHLT';
  return {
    art: 'NICHT_BEANTWORTBAR',
    titel: kennzahl.name,
    fehlt,
    seit: nie ? null : kennzahl.gueltigAb,
    stattdessen,
    hinweise: listDefinition(kennzahl),
  };
}
