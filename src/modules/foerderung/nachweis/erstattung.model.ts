import { type Cent, NULL_CENT, sumCent, toCent } from '#src/core/cent.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import {
  type Bescheidauftrag,
  type Bescheidposition,
  isAufhebung,
  toAufhebungsart,
  type Widerruf,
} from '../bescheid/bescheid-typen.model.ts';
import { type Bruch, formatBruch, toBruch } from '../regelwerk/bruch.model.ts';
import type { Regelparameter } from '../regelwerk/parameter.model.ts';
import type { Position } from '../regelwerk/rl-2024-12/betraege.model.ts';
import { computeZinsen, listZinsabschnitte } from '../regelwerk/rl-2024-12/erstattung.model.ts';
import type { Zeitraum } from '../regelwerk/rl-2024-12/zeitfaktor.model.ts';
import type { Positionszeile } from './abrechnung.model.ts';

type Abschnitt = Widerruf['zinsabschnitte'][number];

/** Fractions as text, so that JSON keeps them exactly. */
type GespeicherterAbschnitt = Zeitraum & { readonly jahre: string; readonly basiszins: string };
export type GespeicherterAuftrag = Omit<Bescheidauftrag, 'widerruf'> & {
  /** Cents with interest, so that the database can tell whether all has come in. */
  readonly forderung: Cent;
  readonly widerruf: Omit<Widerruf, 'zinsabschnitte'> & {
    readonly zinsabschnitte: readonly GespeicherterAbschnitt[];
  };
};

export type Zinsangabe = { readonly ab: PlainDate; readonly satz: string };

/** Stretches between the changes of the typed rates; without a rate there is no interest. A gap at the beginning is refused. */
export function listAbschnitte(
  von: PlainDate,
  bis: PlainDate,
  saetze: readonly Zinsangabe[],
  parameter: Pick<Regelparameter, 'zinstage'>,
): Result<readonly Abschnitt[], string> {
  if (saetze.length === 0) return ok([]);
  const tabelle = saetze
    .map(({ ab, satz }) => ({ ab, satz: parseSatz(satz) }))
    .toSorted((a, b) => (a.ab < b.ab ? -1 : 1));
  if ((tabelle[0]?.ab ?? bis) > von)
    return fail('Für den ersten Tag der Zinsen fehlt ein Basiszinssatz. Tragen Sie ihn ein.');
  if (bis <= von) return fail('Die Zinsen enden vor ihrem Beginn. Prüfen Sie beide Tage.');
  const wechsel = tabelle.filter(({ ab }) => ab > von && ab < bis).map(({ ab }) => ab);
  const grenzen = [von, ...wechsel, bis];
  return ok(
    grenzen.slice(0, -1).flatMap((beginn, platz) => {
      const ende = grenzen[platz + 1] ?? bis;
      return listZinsabschnitte(beginn, ende, tabelle, parameter).map((abschnitt) => ({
        ...abschnitt,
        von: beginn,
        bis: ende,
      }));
    }),
  );
}

/** `1,27` percent is 127/10000. */
function parseSatz(text: string): Bruch {
  const [ganz = '0', rest = ''] = text.replace(',', '.').replace('-', '').split('.');
  const hundertstel = Number(ganz) * 100 + Number(rest.padEnd(2, '0'));
  return toBruch(text.startsWith('-') ? -hundertstel : hundertstel, 10_000);
}

export type Erstattungsangaben = {
  readonly aktenzeichen: string;
  readonly datum: PlainDate;
  readonly bearbeitung: string;
  readonly zeichnung: string;
  readonly begruendung: string;
  readonly ermessen: string;
  readonly positionen: readonly Positionszeile[];
  readonly widerruf: Omit<Widerruf, 'positionen'>;
};

/** A Widerruf of what was granted before. Expenses above the Höchstbetrag do not stand in it: they are nobody's concern. */
export function toWiderrufsauftrag(
  bewilligung: Bescheidauftrag,
  angaben: Erstattungsangaben,
): Bescheidauftrag {
  return {
    ...bewilligung,
    art: 'WIDERRUF',
    aktenzeichen: `${angaben.aktenzeichen} W`,
    datum: angaben.datum,
    bearbeitung: { ...bewilligung.bearbeitung, name: angaben.bearbeitung },
    zeichnung: { name: angaben.zeichnung, funktion: 'Im Auftrag' },
    befunde: [],
    positionen: [],
    summe: { beantragt: NULL_CENT, bewilligt: NULL_CENT },
    begruendung: angaben.begruendung,
    ermessen: angaben.ermessen,
    ablehnungsgruende: '',
    nebenbestimmungen: [],
    aenderung: null,
    widerruf: {
      ...angaben.widerruf,
      positionen: angaben.positionen.map(({ position, bewilligt, hoechstbetrag, anerkannt }) => ({
        position,
        bewilligt,
        hoechstbetrag,
        ist: anerkannt,
      })),
    },
  };
}

export type Aufhebungsangaben = Omit<Erstattungsangaben, 'positionen' | 'widerruf'> & {
  readonly widerruf: Omit<Widerruf, 'positionen' | 'erstattung'>;
  /** What is left of each position that the Bescheid in force grants. */
  readonly bleibt: Readonly<Partial<Record<Position, Cent>>>;
};

/**
 * A Widerruf or a Rücknahme of a grant without a Verwendungsnachweis: what is left by position, and as Erstattung whatever was
 * paid above it. Höchstbetrag and Ist play no part before the proof, so both lines of the Abrechnung say what is left.
 */
export function toAufhebungsauftrag(
  { auftrag, positionen }: { auftrag: Bescheidauftrag; positionen: readonly Bescheidposition[] },
  { bleibt, widerruf, ...angaben }: Aufhebungsangaben,
): Bescheidauftrag {
  const zeilen = positionen.map(({ position, beantragt, bewilligt }) => ({
    position,
    beantragt,
    vorher: bewilligt,
    bewilligt: bleibt[position] ?? NULL_CENT,
  }));
  const summe = sumCent(zeilen.map(({ bewilligt }) => bewilligt));
  return {
    ...toWiderrufsauftrag(auftrag, {
      ...angaben,
      positionen: [],
      widerruf: { ...widerruf, erstattung: NULL_CENT },
    }),
    art: toAufhebungsart(widerruf.grund),
    positionen: zeilen.map(({ vorher: _vorher, ...zeile }) => zeile),
    summe: { beantragt: sumCent(zeilen.map(({ beantragt }) => beantragt)), bewilligt: summe },
    widerruf: {
      ...widerruf,
      erstattung: toCent(Math.max(0, widerruf.ausgezahlt - summe)),
      positionen: zeilen.map(({ position, vorher, bewilligt }) => ({
        position,
        bewilligt: vorher,
        hoechstbetrag: vorher,
        ist: bewilligt,
      })),
    },
  };
}

/** A part of the grant goes on: it is proven later, and the Förderfall does not end with the payment. */
export function isTeilaufhebung({ art, summe }: Pick<Bescheidauftrag, 'art' | 'summe'>): boolean {
  return isAufhebung(art) && summe.bewilligt > 0;
}

export function toGespeichert(auftrag: Bescheidauftrag): GespeicherterAuftrag {
  const { widerruf } = auftrag;
  if (widerruf === null) throw new Error('A Widerruf has its particulars');
  return {
    ...auftrag,
    forderung: computeForderung(widerruf).gesamt,
    widerruf: {
      ...widerruf,
      zinsabschnitte: widerruf.zinsabschnitte.map(({ von, bis, jahre, basiszins }) => ({
        von,
        bis,
        jahre: formatBruch(jahre),
        basiszins: formatBruch(basiszins),
      })),
    },
  };
}

export function toAuftrag({
  forderung: _forderung,
  widerruf,
  ...auftrag
}: GespeicherterAuftrag): Bescheidauftrag & { readonly widerruf: Widerruf } {
  return {
    ...auftrag,
    widerruf: {
      ...widerruf,
      zinsabschnitte: widerruf.zinsabschnitte.map(({ von, bis, jahre, basiszins }) => ({
        von,
        bis,
        jahre: parseBruch(jahre),
        basiszins: parseBruch(basiszins),
      })),
    },
  };
}

function parseBruch(text: string): Bruch {
  const [zaehler = '0', nenner = '1'] = text.split('/');
  return toBruch(BigInt(zaehler), BigInt(nenner));
}

/** What the Kreis owes: the Erstattung and its interest. */
export function computeForderung({
  erstattung,
  zinsabschnitte,
}: Pick<Widerruf, 'erstattung' | 'zinsabschnitte'>): {
  zinsen: Cent;
  gesamt: Cent;
} {
  const zinsen = computeZinsen(erstattung, zinsabschnitte).wert;
  return { zinsen, gesamt: toCent(erstattung + zinsen) };
}
