import { formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { formatVzae, sumVzae, toVzae, type Vzae } from '#src/core/vzae.ts';
import { BAUSTEIN_NAMEN, type Baustein, SPALTENTITEL } from './baustein.model.ts';
import {
  GEDRUCKTE_SUMMEN,
  LANDTAG_QUELLE,
  LANDTAG_STICHTAG,
  TEXT_MOEGLICHE_BAUSTEIN_2,
} from './gedruckte-summen.ts';
import { type Bericht, type Berichtszeile, sumZahlen, type Zahlen } from './stellenbesetzung.model.ts';

/** WARNUNG: a number may mislead or a rule is broken. HINWEIS: needs to be known when reading. */
type Befundart = 'WARNUNG' | 'HINWEIS';

export type Befundcode =
  | 'ZWEI_STICHTAGE'
  | 'NIE_ABGERUFEN'
  | 'OFFEN_HAT_ZWEI_BEDEUTUNGEN'
  | 'QUOTE_NICHT_DEFINIERT'
  | 'NICHTS_BESETZT'
  | 'CASE_MANAGEMENT_OHNE_KOORDINATION'
  | 'MEHR_BESETZT_ALS_VORGESEHEN'
  | 'SUMME_WEICHT_AB'
  | 'TEXT_UND_TABELLE'
  | 'VERWALTUNGSASSISTENZ_FEHLT'
  | 'OHNE_ANGABE'
  | 'SCHLUESSEL_ERGAENZT';

/** A finding computed from the rows. `betroffen` names the Standorte; `vzae` is the number the sentence rests on. */
export type Befund = {
  code: Befundcode;
  art: Befundart;
  baustein: Baustein | null;
  text: string;
  betroffen: { name: string; vzae: Vzae | null }[];
  vzae: Vzae | null;
  quelle: string | null;
};

export type Berichte = Partial<Record<Baustein, Bericht>>;
type Umstand = { stichtag: PlainDate; landtag: boolean };

/**
 * Data-quality findings of the tables on a Stichtag. `landtag`: the rows are the real Standorte, unfiltered, so that
 * printed totals may be compared.
 */
export function computeBefunde(berichte: Berichte, umstand: Umstand): Befund[] {
  const einzeln = ([1, 2, 3] as const).flatMap((baustein) => {
    const bericht = berichte[baustein];
    return bericht === undefined ? [] : REGELN.flatMap((regel) => regel(baustein, bericht, umstand) ?? []);
  });
  return [...einzeln, ...checkGemeinsam(berichte)];
}

type Regel = (baustein: Baustein, bericht: Bericht, umstand: Umstand) => Befund | null;

const REGELN: readonly Regel[] = [
  findZweiStichtage,
  findNieAbgerufen,
  findOffen,
  findQuoteNichtDefiniert,
  findNichtsBesetzt,
  findMehrBesetzt,
  findSummeWeichtAb,
  findTextUndTabelle,
  findVerwaltungsassistenz,
  findOhneAngabe,
  findSchluessel,
];

function findZweiStichtage(baustein: Baustein, { zeilen }: Bericht, { stichtag }: Umstand): Befund | null {
  const andere = zeilen.filter((zeile) => zeile.andererStand);
  if (andere.length === 0) return null;
  const staende = [...new Set(zeilen.filter((zeile) => zeile.zahlen).map((zeile) => zeile.stand))].sort();
  const teile = staende.map((stand) => {
    const davon = zeilen.filter((zeile) => zeile.stand === stand && zeile.zahlen);
    return `Stand ${formatGerman(stand)}: ${davon.length} Zeilen, ${describeZahlen(baustein, sumZahlen(davon))}`;
  });
  return {
    code: 'ZWEI_STICHTAGE',
    art: 'WARNUNG',
    baustein,
    text: `${andere.length} von ${zeilen.length} Zeilen ${andere.length === 1 ? 'hat' : 'haben'} nicht den Stand ${formatGerman(stichtag)}. Die Summe mischt Stichtage. ${teile.join(' · ')}.`,
    betroffen: andere.map((zeile) => ({ name: zeile.name, vzae: null })),
    vzae: null,
    quelle: null,
  };
}

function findNieAbgerufen(baustein: Baustein, { zeilen, summe }: Bericht): Befund | null {
  const titel = SPALTENTITEL[baustein];
  const betroffen = withVzae(zeilen, (zahlen) => zahlen.nieAbgerufen).filter(({ vzae }) => vzae > 0);
  if (betroffen.length === 0) return null;
  const vzae = sumVzae(betroffen.map((eintrag) => eintrag.vzae));
  const unbesetzt = toVzae(summe.zugewiesen - summe.besetzt);
  return {
    code: 'NIE_ABGERUFEN',
    art: 'WARNUNG',
    baustein,
    text: `${formatAnzahl(betroffen)} ${formatVzae(vzae)} Stellen nie abgerufen (${titel.wortZugewiesen}, aber nicht ${titel.wortVorgesehen}). In „offen“ stehen sie nicht. Gemessen an „${titel.wortZugewiesen}“ sind ${formatVzae(unbesetzt)} Stellen nicht besetzt.`,
    betroffen,
    vzae,
    quelle: null,
  };
}

function findOffen(baustein: Baustein, { summe }: Bericht): Befund | null {
  if (summe.offen <= 0) return null;
  return {
    code: 'OFFEN_HAT_ZWEI_BEDEUTUNGEN',
    art: 'HINWEIS',
    baustein,
    text: `„Offen“ (${formatVzae(summe.offen)}) fasst zwei Zustände zusammen: unbesetzt und im Stellenbesetzungsverfahren.`,
    betroffen: [],
    vzae: summe.offen,
    quelle: LANDTAG_QUELLE,
  };
}

function findQuoteNichtDefiniert(baustein: Baustein, { zeilen }: Bericht): Befund | null {
  const titel = SPALTENTITEL[baustein];
  const ohne = zeilen.filter((zeile) => zeile.zahlen?.vorgesehen === 0);
  if (ohne.length === 0) return null;
  const namen = ohne.map(
    (zeile) => `${zeile.name} (${formatVzae(zeile.zahlen?.zugewiesen ?? toVzae(0))} ${titel.wortZugewiesen})`,
  );
  return {
    code: 'QUOTE_NICHT_DEFINIERT',
    art: 'HINWEIS',
    baustein,
    text: `Ohne ${titel.wortVorgesehen}e Stellen gibt es keine Besetzungsquote; „0,00 offen“ heißt hier nicht „voll besetzt“: ${namen.join(', ')}.`,
    betroffen: ohne.map((zeile) => ({ name: zeile.name, vzae: zeile.zahlen?.zugewiesen ?? null })),
    vzae: null,
    quelle: null,
  };
}

function findNichtsBesetzt(baustein: Baustein, { zeilen }: Bericht): Befund | null {
  const betroffen = withVzae(
    zeilen.filter((zeile) => zeile.zahlen?.besetzt === 0),
    (zahlen) => zahlen.vorgesehen,
  ).filter(({ vzae }) => vzae > 0);
  if (betroffen.length === 0) return null;
  return {
    code: 'NICHTS_BESETZT',
    art: 'WARNUNG',
    baustein,
    text: `${formatAnzahl(betroffen)} ${SPALTENTITEL[baustein].wortVorgesehen}e Stellen, aber keine besetzt: ${betroffen.map(({ name, vzae }) => `${name} (${formatVzae(vzae)})`).join(', ')}.`,
    betroffen,
    vzae: sumVzae(betroffen.map((eintrag) => eintrag.vzae)),
    quelle: null,
  };
}

function findMehrBesetzt(baustein: Baustein, { zeilen }: Bericht): Befund | null {
  const betroffen = withVzae(zeilen, (zahlen) => toVzae(0 - zahlen.offen)).filter(({ vzae }) => vzae > 0);
  if (betroffen.length === 0) return null;
  return {
    code: 'MEHR_BESETZT_ALS_VORGESEHEN',
    art: 'WARNUNG',
    baustein,
    text: `Bei ${betroffen.length === 1 ? 'einem Standort' : `${betroffen.length} Standorten`} ist mehr besetzt als ${SPALTENTITEL[baustein].wortVorgesehen}. „Offen“ wird dort negativ. Prüfen Sie Kontingent und Besetzung.`,
    betroffen,
    vzae: sumVzae(betroffen.map((eintrag) => eintrag.vzae)),
    quelle: null,
  };
}

function findSummeWeichtAb(baustein: Baustein, { summe }: Bericht, umstand: Umstand): Befund | null {
  if (!isLandtag(umstand)) return null;
  const gedruckt = GEDRUCKTE_SUMMEN[baustein];
  const felder = ['zugewiesen', 'vorgesehen', 'besetzt', 'offen'] as const;
  const abweichend = felder.filter((feld) => gedruckt[feld] !== summe[feld]);
  if (abweichend.length === 0) return null;
  const titel = SPALTENTITEL[baustein];
  return {
    code: 'SUMME_WEICHT_AB',
    art: 'WARNUNG',
    baustein,
    text: `Die Summe gleicht nicht der gedruckten: ${abweichend.map((feld) => `${titel[feld]}: ${formatVzae(summe[feld])}, gedruckt ${formatVzae(gedruckt[feld])}`).join('; ')}.`,
    betroffen: [],
    vzae: null,
    quelle: LANDTAG_QUELLE,
  };
}

function findTextUndTabelle(baustein: Baustein, { summe }: Bericht, umstand: Umstand): Befund | null {
  if (baustein !== 2 || !isLandtag(umstand) || summe.zugewiesen === TEXT_MOEGLICHE_BAUSTEIN_2) return null;
  const differenz = toVzae(TEXT_MOEGLICHE_BAUSTEIN_2 - summe.zugewiesen);
  return {
    code: 'TEXT_UND_TABELLE',
    art: 'HINWEIS',
    baustein,
    text: `Der Text der Antwort nennt 714 mögliche Stellen, die Tabelle summiert sich zu ${formatVzae(summe.zugewiesen)}. Die Antwort erklärt den Unterschied von ${formatVzae(differenz)} als „Berechnungsdifferenz“.`,
    betroffen: [],
    vzae: differenz,
    quelle: LANDTAG_QUELLE,
  };
}

function findVerwaltungsassistenz(baustein: Baustein, { zeilen }: Bericht): Befund | null {
  if (baustein !== 1 || zeilen.length === 0) return null;
  const vzae = toVzae(zeilen.length * 50);
  return {
    code: 'VERWALTUNGSASSISTENZ_FEHLT',
    art: 'HINWEIS',
    baustein,
    text: `Die Verwaltungsassistenz (${zeilen.length} × 0,50 = ${formatVzae(vzae)} Stellen) ist in dieser Tabelle nicht enthalten; ihre Besetzung wird unterjährig nicht abgefragt.`,
    betroffen: [],
    vzae,
    quelle: LANDTAG_QUELLE,
  };
}

function findOhneAngabe(baustein: Baustein, { zeilen }: Bericht): Befund | null {
  const ohne = zeilen.filter((zeile) => zeile.zahlen === null);
  if (ohne.length === 0) return null;
  return {
    code: 'OHNE_ANGABE',
    art: 'WARNUNG',
    baustein,
    text: `Für ${ohne.length} von ${zeilen.length} Standorten liegt zu diesem Stichtag keine vollständige Angabe vor. In der Summe fehlen sie.`,
    betroffen: ohne.map((zeile) => ({ name: zeile.name, vzae: null })),
    vzae: null,
    quelle: null,
  };
}

function findSchluessel(baustein: Baustein, { zeilen }: Bericht): Befund | null {
  if (baustein !== 1 || !zeilen.some((zeile) => zeile.herkunft === 'echt')) return null;
  return {
    code: 'SCHLUESSEL_ERGAENZT',
    art: 'HINWEIS',
    baustein: null,
    text: 'Die Quelle nennt nur Namen. Gemeindeschlüssel (AGS) und Regierungsbezirk sind aus allgemeinem Wissen ergänzt.',
    betroffen: [],
    vzae: null,
    quelle: LANDTAG_QUELLE,
  };
}

/** Evaluation 3.4.4 (Gelingensbedingungen): Baustein 1 is filled first, then Baustein 2. */
function checkGemeinsam({ 1: koordination, 2: caseManagement }: Berichte): Befund[] {
  if (koordination === undefined || caseManagement === undefined) return [];
  const ohne = new Set(
    koordination.zeilen.filter((zeile) => zeile.zahlen?.besetzt === 0).map((zeile) => zeile.standortId),
  );
  const betroffen = withVzae(
    caseManagement.zeilen.filter((zeile) => ohne.has(zeile.standortId)),
    (zahlen) => zahlen.besetzt,
  ).filter(({ vzae }) => vzae > 0);
  if (betroffen.length === 0) return [];
  return [
    {
      code: 'CASE_MANAGEMENT_OHNE_KOORDINATION',
      art: 'WARNUNG',
      baustein: null,
      text: `Case Management ohne besetzte Koordination: ${betroffen.map(({ name, vzae }) => `${name} (${formatVzae(vzae)} Stellen in Baustein 2, 0,00 in Baustein 1)`).join(', ')}.`,
      betroffen,
      vzae: sumVzae(betroffen.map((eintrag) => eintrag.vzae)),
      quelle: 'KIM-Evaluation 2023–2025, 3.4.4 (Gelingensbedingungen)',
    },
  ];
}

function withVzae(
  zeilen: readonly Berichtszeile[],
  wert: (zahlen: Zahlen) => Vzae,
): { name: string; vzae: Vzae }[] {
  return zeilen.flatMap(({ name, zahlen }) => (zahlen === null ? [] : [{ name, vzae: wert(zahlen) }]));
}

function formatAnzahl({ length }: readonly unknown[]): string {
  return length === 1 ? 'Ein Standort hat' : `${length} Standorte haben`;
}

function describeZahlen(baustein: Baustein, zahlen: Zahlen): string {
  const { wortZugewiesen, wortVorgesehen } = SPALTENTITEL[baustein];
  return `${formatVzae(zahlen.zugewiesen)} ${wortZugewiesen}, ${formatVzae(zahlen.vorgesehen)} ${wortVorgesehen}, ${formatVzae(zahlen.besetzt)} besetzt, ${formatVzae(zahlen.offen)} offen`;
}

function isLandtag({ landtag, stichtag }: Umstand): boolean {
  return landtag && stichtag === LANDTAG_STICHTAG;
}

/** Heading of a finding, for page and PDF. */
export function formatBefundort(befund: Pick<Befund, 'baustein'>): string {
  return befund.baustein === null ? 'Alle Bausteine' : BAUSTEIN_NAMEN[befund.baustein];
}
