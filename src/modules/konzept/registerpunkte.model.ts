import { addMonths, formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import type { Berechnung } from './checkliste.model.ts';
import type { Checkcode } from './checkpunkte.model.ts';

/** An entry of a register of the Standort: kind, day, and the chosen values by field. */
export type Registernachweis = { art: string; tag: PlainDate; felder: Readonly<Record<string, string>> };
/** Fortbildungen that accounts entered: the Koordination in this year, and who of the Case Management holds the Zertifikatkurs. */
export type Fortbildungsstand = { koordination: number; teilgenommen: number; zertifikate: number };
/** What the Land or the Bezirksregierung asked for, and whether the Standort still owes it. */
export type Berichtslage = { art: 'BESETZUNG' | 'FACHDATEN' | 'BERICHT'; frist: PlainDate; offen: boolean };
/** What the Schnittstellen hold today. */
export type Schnittstellenstand = { analysen: number; vereinbarungen: number; ketten: number };

type Regel = {
  /** Entries that prove the item. */
  art: string;
  wo?: (felder: Registernachweis['felder']) => boolean;
  /** Papers last; what has to happen again counts for the months of an evidence (OQ-S-44). */
  dauernd?: true;
  name: string;
};

const ist =
  (feld: string, ...werte: string[]) =>
  (felder: Registernachweis['felder']) =>
    werte.includes(felder[feld] ?? '');

const REGELN = {
  'ST-06': { art: 'ERKLAERUNG', wo: ist('erklaerungsart', 'KI_AUFGABEN'), name: 'Erklärung' },
  'KO-06': {
    art: 'BEFUGNIS',
    wo: ist('befugnisart', 'DIENSTANWEISUNG', 'ZEICHNUNG', 'ZUGANG_SPITZE'),
    dauernd: true,
    name: 'Befugnis',
  },
  'KO-07': { art: 'FACHBEREICH', dauernd: true, name: 'Beitrag eines Fachbereichs' },
  'KO-08': {
    art: 'BEFUGNIS',
    wo: ist('befugnisart', 'RUECKHALT'),
    dauernd: true,
    name: 'Beschluss der Spitze',
  },
  'KO-10': { art: 'AUSWERTUNG', name: 'Auswertung' },
  'PG-10': { art: 'BETEILIGUNG', name: 'Beteiligung des Engagements' },
  'PG-11': {
    art: 'BETEILIGUNG',
    wo: ist('beteiligungsform', 'QUALIFIZIERUNG', 'GREMIUM'),
    name: 'gemeinsame Arbeit',
  },
  'PG-13': { art: 'GEMEINSAMES_KONZEPT', dauernd: true, name: 'gemeinsames Konzept' },
  'QU-03': { art: 'ERKLAERUNG', wo: ist('erklaerungsart', 'HANDLUNGSKONZEPT'), name: 'Erklärung' },
  'WB-01': { art: 'BERICHT', wo: ist('berichtsart', 'BEGLEITUNG'), name: 'Zulieferung' },
  'WB-05': { art: 'ERKLAERUNG', wo: ist('erklaerungsart', 'ZWECK'), name: 'Erklärung' },
} as const satisfies Partial<Record<Checkcode, Regel>>;

/** What the registers of the Standort say to the checklist. An item that no entry speaks of is open, never met by silence. */
export function computeRegisterpunkte(
  nachweise: readonly Registernachweis[],
  berichte: readonly Berichtslage[],
  stichtag: PlainDate,
  monate: number,
): Partial<Record<Checkcode, Berechnung>> {
  const seit = addMonths(stichtag, -monate);
  const bisher = nachweise.filter(({ tag }) => tag <= stichtag);
  const frische = bisher.filter(({ tag }) => tag > seit);
  const regeln: [string, Regel][] = Object.entries(REGELN);
  const einzelne = regeln.map(([code, regel]) => [
    code,
    computePunkt(regel, regel.dauernd ? bisher : frische),
  ]);
  return {
    ...Object.fromEntries(einzelne),
    'ST-03': computeZusammenarbeit(frische),
    'KO-11': computeFortbildung(frische),
    'QU-02': computeAustausch(frische),
    'WB-02': computeBerichte(
      berichte.filter(({ art }) => art === 'BERICHT'),
      bisher,
      stichtag,
    ),
    'WB-03': computeControlling(
      berichte.filter(({ art }) => art !== 'BERICHT'),
      frische,
      { seit, stichtag },
    ),
    ...computeBegleitung(frische),
  };
}

function computePunkt({ art, wo, name }: Regel, nachweise: readonly Registernachweis[]): Berechnung {
  const tage = nachweise
    .filter((einer) => einer.art === art && (wo === undefined || wo(einer.felder)))
    .map(({ tag }) => tag)
    .toSorted();
  const letzter = tage.at(-1);
  return letzter === undefined
    ? { erfuellt: false, text: `Im Register steht kein gültiger Eintrag (${name}).` }
    : { erfuellt: true, text: `Im Register: ${name}, zuletzt am ${formatGerman(letzter)}.` };
}

const PAARE = [
  ['B1_B2', 'Baustein 1 und 2'],
  ['B1_B3', 'Baustein 1 und 3'],
  ['B2_B3', 'Baustein 2 und 3'],
] as const;

/** ST-03 names the pairs that are missing. */
function computeZusammenarbeit(nachweise: readonly Registernachweis[]): Berechnung {
  const da = new Set(
    nachweise.filter(({ art }) => art === 'ZUSAMMENARBEIT').map(({ felder }) => felder['bausteine']),
  );
  const fehlt = PAARE.filter(([code]) => !da.has(code) && !da.has('ALLE')).map(([, name]) => name);
  return fehlt.length === 0
    ? { erfuellt: true, text: 'Zu jedem Paar der Bausteine steht ein Termin im Register.' }
    : { erfuellt: false, text: `Ohne Termin im Register: ${fehlt.join(', ')}.` };
}

/** KO-11: for the administration and for the staff of KIM. */
function computeFortbildung(nachweise: readonly Registernachweis[]): Berechnung {
  const kreise = nachweise.filter(({ art }) => art === 'FORTBILDUNG').map(({ felder }) => felder['kreis']);
  const fehlt = [
    ...(kreise.some((kreis) => kreis === 'KIM' || kreis === 'BEIDE') ? [] : ['Personal im KIM']),
    ...(kreise.some((kreis) => kreis === 'VERWALTUNG' || kreis === 'BEIDE') ? [] : ['Verwaltung']),
  ];
  return fehlt.length === 0
    ? { erfuellt: true, text: 'Im Register stehen Fortbildungen für beide Kreise.' }
    : { erfuellt: false, text: `Ohne Fortbildung im Register: ${fehlt.join(', ')}.` };
}

/** QU-02: a format of the Land, or a report for one. */
function computeAustausch(nachweise: readonly Registernachweis[]): Berechnung {
  const formate = nachweise.filter(
    ({ art, felder }) => art === 'VERANSTALTUNG' && felder['rahmen'] === 'LAND',
  ).length;
  const berichte = nachweise.filter(
    ({ art, felder }) => art === 'BERICHT' && felder['berichtsart'] === 'VORBEREITUNG',
  ).length;
  return {
    erfuellt: formate > 0,
    text: `Formate des Landes und Austausch der Kommunen im Register: ${formate}, Zulieferungen: ${berichte}.`,
  };
}

/**
 * WB-02: nothing asked for is late. What the Bezirksregierung asks for in the program is a Meldung (AT-31); the register holds what
 * came in another way. Without any request the program does not know, and an entry speaks.
 */
function computeBerichte(
  berichte: readonly Berichtslage[],
  nachweise: readonly Registernachweis[],
  stichtag: PlainDate,
): Berechnung {
  const andere = nachweise.filter(
    ({ art, felder }) => art === 'BERICHT' && felder['berichtsart'] === 'ANDERER_WEG',
  );
  const spaet =
    berichte.filter(({ offen, frist }) => offen && frist < stichtag).length +
    andere.filter(
      ({ felder }) => felder['abgegeben'] === undefined && (felder['frist'] ?? '9999-12-31') < stichtag,
    ).length;
  if (berichte.length + andere.length === 0)
    return { erfuellt: false, text: 'Die Bezirksregierung hat noch keinen Bericht angefordert.' };
  return {
    erfuellt: spaet === 0,
    text:
      spaet === 0
        ? `Angeforderte Berichte: ${berichte.length}, auf anderem Weg: ${andere.length}. Keiner ist überfällig.`
        : `Überfällige Berichte: ${spaet}.`,
  };
}

const CONTROLLING: Regel = { art: 'BERICHT', wo: ist('berichtsart', 'CONTROLLING'), name: 'Meldung' };

/** WB-03: what the Land asks all Standorte for is a Meldung; without one, what the register holds. */
function computeControlling(
  meldungen: readonly Berichtslage[],
  nachweise: readonly Registernachweis[],
  { seit, stichtag }: { seit: PlainDate; stichtag: PlainDate },
): Berechnung {
  const spaet = meldungen.filter(({ offen, frist }) => offen && frist < stichtag).length;
  if (spaet > 0) return { erfuellt: false, text: `Überfällige Meldungen an das Land: ${spaet}.` };
  const gemeldet = meldungen.filter(({ offen, frist }) => !offen && frist > seit).length;
  if (gemeldet > 0)
    return { erfuellt: true, text: `Meldungen an das Land: ${gemeldet}, keine ist überfällig.` };
  return computePunkt(CONTROLLING, nachweise);
}

/** QU-04 and QU-07 ask about external advisers; where there are none, an entry says so. */
function computeBegleitung(nachweise: readonly Registernachweis[]): Partial<Record<Checkcode, Berechnung>> {
  const begleitungen = nachweise.filter(({ art }) => art === 'PROZESSBEGLEITUNG');
  if (begleitungen.length === 0) return {};
  const punkt = (feld: string, was: string): Berechnung => {
    const ja = begleitungen.filter(({ felder }) => felder[feld] === 'JA').length;
    return { erfuellt: ja === begleitungen.length, text: `${was}: ${ja} von ${begleitungen.length}.` };
  };
  return {
    'QU-04': punkt('landesformate', 'Prozessbegleitungen, die an Formaten des Landes teilnehmen'),
    'QU-07': punkt('rahmenbedingungen', 'Prozessbegleitungen mit vereinbarten Rahmenbedingungen'),
  };
}

/** KO-09 and SN-01 from the Schnittstellen. */
export function computeSchnittstellenpunkte({
  analysen,
  vereinbarungen,
  ketten,
}: Schnittstellenstand): Partial<Record<Checkcode, Berechnung>> {
  return {
    'KO-09': {
      erfuellt: analysen > 0 && vereinbarungen > 0,
      text: `Schnittstellenanalysen: ${analysen}, Kooperationsvereinbarungen in Kraft: ${vereinbarungen}, gültige Ketten: ${ketten}.`,
    },
    'SN-01': {
      erfuellt: analysen > 0,
      text:
        analysen > 0
          ? `Schnittstellenanalysen: ${analysen}.`
          : 'Unter Schnittstellen steht noch keine Analyse.',
    },
  };
}

/** QU-01 (AT-32): each of the Koordination has a Fortbildung of the Land in the year. QU-08 is a hint. */
export function computeFortbildungspunkte({
  koordination,
  teilgenommen,
  zertifikate,
}: Fortbildungsstand): Partial<Record<Checkcode, Berechnung>> {
  return {
    'QU-01': {
      erfuellt: koordination > 0 && teilgenommen === koordination,
      text: `Koordination mit Fortbildung des Landes in diesem Jahr: ${teilgenommen} von ${koordination}.`,
    },
    'QU-08': {
      erfuellt: zertifikate > 0,
      text:
        zertifikate > 0
          ? 'Mindestens eine Fachkraft hat den Zertifikatkurs eingetragen.'
          : 'Keine Fachkraft hat den Zertifikatkurs eingetragen.',
    },
  };
}
