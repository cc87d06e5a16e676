import { formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { formatProzent, type Quote } from '#src/core/vzae.ts';
import {
  REGIERUNGSBEZIRKE,
  STANDORT_TYP_NAMEN,
  STANDORT_TYPEN,
} from '#src/modules/standort/standort.model.ts';
import {
  type Baustein,
  BAUSTEIN_NAMEN,
  SPALTENTITEL,
  TITEL_KOMMUNE,
} from '#src/modules/stelle/baustein.model.ts';
import {
  type Angaben,
  type Berichtszeile,
  computeBericht,
  sumZahlen,
  type Zahlen,
} from '#src/modules/stelle/stellenbesetzung.model.ts';
import type { Ergebnis, Ergebnistabelle, NichtBeantwortbar, Wert } from './ergebnis.model.ts';
import { type Stellengliederung, STELLENGLIEDERUNG_NAMEN } from './tabellenfrage.model.ts';

/** Definition that a frozen table of Stellen names. A change of what is counted is a new version. */
export const STELLEN_DEFINITION = 'STELLEN, Fassung 1';
const DEFINITION =
  'Angaben in Vollzeitäquivalenten (VZÄ). Offen sind Stellen, die vorgesehen oder abgerufen und nicht besetzt sind. Die Verwaltungsassistenz ist nicht enthalten. Stellenzahlen werden nicht verdeckt.';
const QUELLE = 'Aufbau der Tabelle: Landtag NRW, Antwort auf die Kleine Anfrage 498.';

type Lage = {
  baustein: Baustein;
  stichtag: PlainDate;
  /** Since when anything is known of this Baustein. */
  beginn: PlainDate | null;
};

/** Stellen of one Baustein on a day, in the layout of answer 498 or in groups; or since when it could be answered. */
export function computeStellentabelle(
  angaben: readonly Angaben[],
  { baustein, stichtag, beginn }: Lage,
  gliederung: Stellengliederung,
): Ergebnis {
  const { zeilen, summe, ohneAngabe } = computeBericht(angaben, { stichtag });
  const titel = `KIM-Stellenbesetzungen in Baustein ${String(baustein)} (Stand ${formatGerman(stichtag)})`;
  if (zeilen.length === ohneAngabe) return refuseVorBeginn(titel, { baustein, stichtag, beginn });
  const marken = listMarken(zeilen);
  const teile =
    gliederung === 'STANDORT' ? toStandortzeilen(zeilen, marken) : toGruppenzeilen(zeilen, gliederung);
  return {
    art: 'TABELLE',
    titel: gliederung === 'STANDORT' ? titel : `${titel}, ${STELLENGLIEDERUNG_NAMEN[gliederung]}`,
    marken: marken.map((tag, stelle) => `${toMarke(stelle)} Stand ${formatGerman(tag)}`),
    zeilenkopf: gliederung === 'STANDORT' ? TITEL_KOMMUNE : GRUPPENKOPF[gliederung],
    spalten: toSpalten(baustein),
    zeilen: teile,
    summe: toWerte(summe),
    gemeldet: { anzahl: zeilen.length - ohneAngabe, von: zeilen.length },
    hinweise: [
      formatMeldungen(zeilen.length - ohneAngabe, zeilen.length),
      ...listStandhinweise(zeilen, marken),
      DEFINITION,
      QUELLE,
    ],
  };
}

/** The four columns of answer 498, by the words of the Baustein. */
const toSpalten = (baustein: Baustein): Ergebnistabelle['spalten'] => {
  const titel = SPALTENTITEL[baustein];
  return [titel.zugewiesen, titel.vorgesehen, titel.besetzt, titel.offen].map((kopf) => ({
    kopf,
    art: 'VZAE',
  }));
};

const toWerte = (zahlen: Zahlen | null): Wert[] =>
  zahlen === null
    ? [null, null, null, null]
    : [zahlen.zugewiesen, zahlen.vorgesehen, zahlen.besetzt, zahlen.offen];

/** Other Stände than the Stichtag, the latest first: each has a mark of its own. */
function listMarken(zeilen: readonly Berichtszeile[]): PlainDate[] {
  const tage = zeilen.filter(({ andererStand }) => andererStand).map(({ stand }) => stand);
  return [...new Set(tage)].toSorted().toReversed();
}
const toMarke = (stelle: number): string => '*'.repeat(stelle + 1);

function toStandortzeilen(zeilen: readonly Berichtszeile[], marken: readonly PlainDate[]) {
  return zeilen.map(({ name, zahlen, andererStand, stand }) => ({
    name,
    marke: andererStand ? toMarke(marken.indexOf(stand)) : '',
    werte: toWerte(zahlen),
  }));
}

const GRUPPENKOPF = { REGIERUNGSBEZIRK: 'Regierungsbezirk', TYP: 'Art des KIM-Standorts' } as const;

function toGruppenzeilen(
  zeilen: readonly Berichtszeile[],
  gliederung: Exclude<Stellengliederung, 'STANDORT'>,
): Ergebnistabelle['zeilen'] {
  const gruppen =
    gliederung === 'TYP'
      ? STANDORT_TYPEN.map((code) => ({
          name: STANDORT_TYP_NAMEN[code],
          teil: zeilen.filter(({ typ }) => typ === code),
        }))
      : [...REGIERUNGSBEZIRKE, null].map((bezirk) => ({
          name: bezirk ?? 'ohne Angabe',
          teil: zeilen.filter(({ regierungsbezirk }) => regierungsbezirk === bezirk),
        }));
  return gruppen
    .filter(({ teil }) => teil.length > 0)
    .map(({ name, teil }) => ({
      name,
      marke: '',
      werte: toWerte(teil.every(({ zahlen }) => zahlen === null) ? null : sumZahlen(teil)),
    }));
}

function listStandhinweise(zeilen: readonly Berichtszeile[], marken: readonly PlainDate[]): string[] {
  const aeltere = zeilen.filter(({ andererStand }) => andererStand).length;
  const fortgeschrieben = zeilen.filter(({ fortgeschrieben: von }) => von).length;
  return [
    ...(marken.length === 0
      ? []
      : [
          `${String(aeltere)} von ${String(zeilen.length)} Zeilen haben einen anderen Stand als den Stichtag; sie sind mit * gekennzeichnet.`,
        ]),
    ...(fortgeschrieben === 0
      ? []
      : [
          `Bei ${String(fortgeschrieben)} KIM-Standorten ist die Besetzung seit der letzten Meldung fortgeschrieben.`,
        ]),
  ];
}

function formatMeldungen(gemeldet: number, von: number): string {
  const grund = `Gemeldet haben ${String(gemeldet)} von ${String(von)} KIM-Standorten.`;
  return gemeldet === von ? grund : `${grund} Ohne Meldung steht „–“; die Summe zählt nur die Meldungen.`;
}

function refuseVorBeginn(titel: string, { baustein, beginn, stichtag }: Lage): NichtBeantwortbar {
  return {
    art: 'NICHT_BEANTWORTBAR',
    titel,
    fehlt: `Zum ${formatGerman(stichtag)} liegt von keinem KIM-Standort eine Meldung zu ${BAUSTEIN_NAMEN[baustein]} vor.`,
    seit: beginn,
    stattdessen: beginn === null ? null : `Stichtage ab dem ${formatGerman(beginn)} können genannt werden.`,
    hinweise: [DEFINITION],
  };
}

/** What is known on several days, side by side: the sums of the Land, with how many reported. */
export function computeVerlaufstabelle(
  reihe: readonly { stichtag: PlainDate; angaben: readonly Angaben[] }[],
  { baustein, beginn }: Omit<Lage, 'stichtag'>,
): Ergebnis {
  const tage = reihe.map(({ stichtag, angaben }) => {
    const { zeilen, summe, ohneAngabe } = computeBericht(angaben, { stichtag });
    return { stichtag, summe, gemeldet: zeilen.length - ohneAngabe, von: zeilen.length };
  });
  const titel = `KIM-Stellenbesetzungen in Baustein ${String(baustein)} im Verlauf`;
  const letzter = tage.at(-1);
  if (letzter === undefined) throw new Error('No day to compare');
  if (tage.every(({ gemeldet }) => gemeldet === 0))
    return refuseVorBeginn(titel, { baustein, beginn, stichtag: letzter.stichtag });
  const ungleich = new Set(tage.map(({ gemeldet }) => gemeldet)).size > 1;
  return {
    art: 'TABELLE',
    titel,
    marken: [],
    zeilenkopf: 'Stichtag',
    spalten: [
      ...toSpalten(baustein),
      { kopf: 'Besetzungsquote', art: 'PROZENT' },
      { kopf: 'KIM-Standorte mit Meldung', art: 'ANZAHL' },
    ],
    zeilen: tage.map(({ stichtag, summe, gemeldet }) => ({
      name: formatGerman(stichtag),
      marke: '',
      werte:
        gemeldet === 0
          ? [null, null, null, null, null, 0]
          : [...toWerte(summe), toZehntel(summe.quoteVorgesehen), gemeldet],
    })),
    summe: null,
    gemeldet: null,
    hinweise: [
      ungleich
        ? 'Vergleichbarkeit: Nicht an jedem Stichtag haben gleich viele KIM-Standorte gemeldet. Die Summen sind nur bedingt vergleichbar.'
        : 'Vergleichbarkeit: An jedem Stichtag haben gleich viele KIM-Standorte gemeldet.',
      ...(beginn === null ? [] : [`Meldungen gibt es seit dem ${formatGerman(beginn)}.`]),
      'Die Besetzungsquote ist der Anteil der besetzten an den vorgesehenen oder abgerufenen Stellen.',
      DEFINITION,
    ],
  };
}

/** 75,9 % as 759. */
function toZehntel(quote: Quote): number | null {
  const prozent = formatProzent(quote);
  return prozent === null ? null : Math.round(Number(prozent.replace(',', '.').replace('−', '-')) * 10);
}
