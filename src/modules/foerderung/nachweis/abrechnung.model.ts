import { type Cent, NULL_CENT, sumCent, toCent } from '#src/core/cent.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { toVzae } from '#src/core/vzae.ts';
import {
  type Bruch,
  EINS_BRUCH,
  formatBruch,
  multiplyBetrag,
  multiplyBruch,
  NULL_BRUCH,
  sumBruch,
  toBruch,
} from '../regelwerk/bruch.model.ts';
import type { Befund } from '../regelwerk/meldungen.model.ts';
import type { Regelparameter } from '../regelwerk/parameter.model.ts';
import { findRegelsatz, type Regelsatz, RL_2024_12 } from '../regelwerk/regelsatz.model.ts';
import { type Position, POSITIONEN } from '../regelwerk/rl-2024-12/betraege.model.ts';
import {
  type Abrechnung,
  computeAbrechnung,
  type Nachweisposition,
} from '../regelwerk/rl-2024-12/verwendungsnachweis.model.ts';
import {
  type Besetzungsabschnitt,
  computeJahresanteil,
  computeZeitfaktor,
} from '../regelwerk/rl-2024-12/zeitfaktor.model.ts';
import type { Sachposition } from './nachweisinhalt.model.ts';
import { type Nachweisstelle, PERSONALPOSITIONEN, type Personalposition } from './stellen.model.ts';

/** A Stelle with the days it was filled. */
export type Stellenzeit = Nachweisstelle & { readonly abschnitte: readonly Besetzungsabschnitt[] };

export type Bewilligung = Readonly<Partial<Record<Position, Cent>>>;

/** What does not belong to a person: the frame of the calculation, seen by both sides. */
export type Rahmen = {
  readonly foerderjahr: number;
  readonly von: PlainDate;
  readonly bis: PlainDate;
  readonly bewilligt: Bewilligung;
  readonly ausgezahlt: Cent;
  readonly parameter: Regelparameter;
};

/** One Stelle with its salary: only for the own Standort. */
export type Stellenzeile = {
  readonly stelle: Stellenzeit;
  /** Jahresbetrag of the whole position times the share of the year: exact, for the explanation. */
  readonly jahresbetrag: Cent;
  readonly anteil: string;
  readonly bewilligt: Cent;
  readonly hoechstbetrag: Cent;
  readonly ist: Cent;
  readonly anerkannt: Cent;
  readonly erreicht: boolean;
};

/** One position as both sides see it: `anerkannt` is never more than the Höchstbetrag, so no salary shows above it. */
export type Positionszeile = {
  readonly position: Position;
  readonly bewilligt: Cent;
  readonly hoechstbetrag: Cent;
  readonly anerkannt: Cent;
  /** How many Stellen the position has, and how many of them reach their Höchstbetrag. */
  readonly stellen: number;
  readonly erreicht: number;
};

export type Nachweisrechnung = {
  readonly stellen: readonly Stellenzeile[];
  readonly positionen: readonly Positionszeile[];
  readonly abrechnung: Abrechnung;
  readonly befunde: readonly Befund[];
};

/**
 * The year as it was: Höchstbetrag of each Stelle for the days it was filled, and of each other position; recognised is the
 * least of bewilligt, Höchstbetrag and Ist (FR-7.4-c). All sums come from the Regelwerk.
 */
export function computeNachweis(
  stellen: readonly Stellenzeit[],
  ist: {
    readonly personal: Readonly<Record<string, Cent>>;
    readonly sach: Readonly<Partial<Record<Sachposition, Cent>>>;
  },
  rahmen: Rahmen,
): Nachweisrechnung {
  const satz = findRegelsatz(rahmen.foerderjahr) ?? RL_2024_12;
  const personal = PERSONALPOSITIONEN.flatMap((position) => {
    const eigene = stellen.filter((stelle) => stelle.position === position);
    const anteile = splitBewilligt(rahmen.bewilligt[position] ?? NULL_CENT, eigene);
    return eigene.map((stelle, platz): Stellenzeile => {
      const { jahresbetrag, anteil, hoechstbetrag } = computeStellengrenze(stelle, rahmen);
      const zeile = {
        gruppe: position,
        bewilligt: anteile[platz] ?? NULL_CENT,
        hoechstbetrag,
        ist: ist.personal[stelle.schluessel] ?? NULL_CENT,
      };
      const { gruppe: _gruppe, ...betraege } = zeile;
      return {
        stelle,
        jahresbetrag,
        anteil,
        ...betraege,
        anerkannt: recognise([zeile], rahmen),
        erreicht: zeile.ist >= zeile.hoechstbetrag && zeile.hoechstbetrag > 0,
      };
    });
  });
  const sach = listSachzeilen(stellen, ist.sach, satz, rahmen);
  const zeilen = [...personal.map(toNachweisposition), ...sach];
  const { wert, befunde } = computeAbrechnung(zeilen, rahmen.ausgezahlt, rahmen.parameter);
  return {
    stellen: personal,
    positionen: listPositionen(zeilen, personal, rahmen, wert.anerkannt),
    abrechnung: wert,
    befunde,
  };
}

/**
 * The same sum from what both sides see, so that the Bezirksregierung can recompute it without a salary. The Höchstbeträge
 * follow from the days once more; `anerkannt` of a position stands for its expenses.
 */
export function recountNachweis(
  stellen: readonly Stellenzeit[],
  positionen: readonly Positionszeile[],
  rahmen: Rahmen,
): { positionen: readonly Positionszeile[]; abrechnung: Abrechnung } {
  const satz = findRegelsatz(rahmen.foerderjahr) ?? RL_2024_12;
  const neu = positionen.map((zeile) => ({
    ...zeile,
    bewilligt: rahmen.bewilligt[zeile.position] ?? NULL_CENT,
    hoechstbetrag: findHoechstbetrag(zeile.position, stellen, satz, rahmen),
  }));
  const { wert } = computeAbrechnung(neu.map(toOeffentlich), rahmen.ausgezahlt, rahmen.parameter);
  return { positionen: neu, abrechnung: wert };
}

/** A position for the Bescheid: what counts as Ist is what was recognised. */
function toOeffentlich({ position, bewilligt, hoechstbetrag, anerkannt }: Positionszeile): Nachweisposition {
  return { gruppe: position, bewilligt, hoechstbetrag, ist: anerkannt };
}

function recognise(zeilen: readonly Nachweisposition[], { parameter }: Rahmen): Cent {
  return computeAbrechnung(zeilen, NULL_CENT, parameter).wert.anerkannt;
}

function toNachweisposition({ stelle, bewilligt, hoechstbetrag, ist }: Stellenzeile): Nachweisposition {
  return { gruppe: stelle.position, bewilligt, hoechstbetrag, ist };
}

/** The most for one Stelle and the days it was filled, with what it was computed from. */
export type Stellengrenze = {
  readonly jahresbetrag: Cent;
  readonly anteil: string;
  readonly hoechstbetrag: Cent;
};

export function computeStellengrenze(
  stelle: Stellenzeit,
  { foerderjahr, parameter }: Pick<Rahmen, 'foerderjahr' | 'parameter'>,
): Stellengrenze {
  const { jahresbetrag, anteil } = computeAnteil(stelle, findRegelsatz(foerderjahr) ?? RL_2024_12, parameter);
  return { jahresbetrag, anteil: formatBruch(anteil), hoechstbetrag: multiplyBetrag(jahresbetrag, anteil) };
}

/** VZÄ by the day, with the Jahresbetrag it belongs to. The amount of the Verwaltungsassistenz is that of half a post. */
function computeAnteil(
  { position, abschnitte }: Stellenzeit,
  satz: Regelsatz,
  { zeitfaktor, teilzeit }: Regelparameter,
): { jahresbetrag: Cent; anteil: Bruch } {
  const jahresbetraege: Readonly<Record<Personalposition, Cent>> = {
    koord: satz.koordination,
    zusatz: satz.koordination,
    cm: satz.caseManagement,
    va: satz.halbeVerwaltungsassistenz,
  };
  const ganz = teilzeit === 'JE_STELLE' && position !== 'va';
  const anteil = ganz
    ? sumBruch(abschnitte.map((abschnitt) => computeZeitfaktor(abschnitt, zeitfaktor)))
    : computeJahresanteil(abschnitte, zeitfaktor);
  return {
    jahresbetrag: jahresbetraege[position],
    anteil: position === 'va' ? multiplyBruch(anteil, toBruch(2)) : anteil,
  };
}

/** Höchstbetrag of one Stelle for the days it was filled (FR-5.4.1-e, FR-5.4.1-f). */
export function computeStellenbetrag(
  zeit: Stellenzeit,
  { foerderjahr, parameter }: Pick<Rahmen, 'foerderjahr' | 'parameter'>,
): Cent {
  const { jahresbetrag, anteil } = computeAnteil(zeit, findRegelsatz(foerderjahr) ?? RL_2024_12, parameter);
  return multiplyBetrag(jahresbetrag, anteil);
}

/**
 * What was granted for a position, shared out by VZÄ to the cent: largest remainder, then by place (OQ-F-55). After a change
 * by what it planned for each post: a post that was free for months has no share of the others (OQ-F-65).
 */
function splitBewilligt(bewilligt: Cent, stellen: readonly Nachweisstelle[]): Cent[] {
  const anteile = stellen.map(({ vzae, geplant }): number => geplant ?? vzae);
  const summe = anteile.reduce((zahl, anteil) => zahl + anteil, 0);
  if (summe === 0) return stellen.map(() => NULL_CENT);
  const genau = anteile.map((anteil) => BigInt(bewilligt) * BigInt(anteil));
  const nenner = BigInt(summe);
  const unten = genau.map((zahl) => Number(zahl / nenner));
  const offen = bewilligt - unten.reduce((zahl, teil) => zahl + teil, 0);
  const vorn = new Set(
    genau
      .map((zahl, platz) => ({ platz, rest: zahl % nenner }))
      .toSorted((a, b) => (a.rest === b.rest ? a.platz - b.platz : a.rest < b.rest ? 1 : -1))
      .slice(0, offen)
      .map(({ platz }) => platz),
  );
  return unten.map((teil, platz) => toCent(teil + (vorn.has(platz) ? 1 : 0)));
}

function listSachzeilen(
  stellen: readonly Stellenzeit[],
  ist: Readonly<Partial<Record<Sachposition, Cent>>>,
  satz: Regelsatz,
  rahmen: Rahmen,
): Nachweisposition[] {
  return (['sach_koord', 'sach_va', 'veranst', 'massn'] as const)
    .map((position) => ({
      gruppe: position,
      bewilligt: rahmen.bewilligt[position] ?? NULL_CENT,
      hoechstbetrag: findHoechstbetrag(position, stellen, satz, rahmen),
      ist: ist[position] ?? NULL_CENT,
    }))
    .filter(({ bewilligt, ist: betrag }) => bewilligt > 0 || betrag > 0);
}

/** Nr. 5.4.2 for the time really filled; both Begleitmaßnahmen have a cap of their own whatever was filled. */
function findHoechstbetrag(
  position: Position,
  stellen: readonly Stellenzeit[],
  satz: Regelsatz,
  rahmen: Rahmen,
): Cent {
  const { parameter } = rahmen;
  const von = (...welche: Personalposition[]): Stellenzeit[] =>
    stellen.filter((stelle) => welche.includes(stelle.position));
  switch (position) {
    case 'veranst':
      return satz.veranstaltungen;
    case 'massn':
      return satz.massnahmen;
    case 'sach_koord': {
      const eigene = von('koord', ...(parameter.sachZusatz ? (['zusatz'] as const) : []));
      return multiplyBetrag(satz.sachKoordination, sumSachanteil(eigene, parameter));
    }
    case 'sach_va': {
      const anteil = sumBruch(
        von('va').map(({ vzae, abschnitte }) =>
          parameter.sachZeitanteilig
            ? computeJahresanteil(abschnitte, parameter.zeitfaktor)
            : toBruch(vzae, 100),
        ),
      );
      const jeHalbe = parameter.sachVerwaltungsassistenz === 'JE_HALBER_STELLE';
      return multiplyBetrag(
        satz.sachHalbeVerwaltungsassistenz,
        multiplyBruch(anteil, toBruch(jeHalbe ? 2 : 1)),
      );
    }
    default:
      return sumCent(von(position).map((stelle) => computeStellengrenze(stelle, rahmen).hoechstbetrag));
  }
}

function sumSachanteil(stellen: readonly Stellenzeit[], parameter: Regelparameter): Bruch {
  const { sachKoordination, sachZeitanteilig, zeitfaktor } = parameter;
  return sumBruch(
    stellen.map(({ vzae, abschnitte }) => {
      if (sachKoordination === 'JE_VZAE')
        return sachZeitanteilig ? computeJahresanteil(abschnitte, zeitfaktor) : toBruch(vzae, 100);
      if (!sachZeitanteilig) return EINS_BRUCH;
      return abschnitte.length === 0
        ? NULL_BRUCH
        : computeJahresanteil(
            abschnitte.map((eine) => ({ ...eine, vzae: toVzae(100) })),
            zeitfaktor,
          );
    }),
  );
}

/**
 * By position, in the order of the tables. Where a parameter lets positions balance each other, what is recognised above a
 * position's own three amounts is laid to those that have spent more, so that the lines add up to the sum.
 */
function listPositionen(
  zeilen: readonly Nachweisposition[],
  personal: readonly Stellenzeile[],
  rahmen: Rahmen,
  gesamt: Cent,
): Positionszeile[] {
  const gruppen = POSITIONEN.flatMap((position) => {
    const eigene = zeilen.filter(({ gruppe }) => gruppe === position);
    if (eigene.length === 0) return [];
    const stellen = personal.filter(({ stelle }) => stelle.position === position);
    const summe = (feld: 'bewilligt' | 'hoechstbetrag' | 'ist'): Cent =>
      sumCent(eigene.map((eine) => eine[feld]));
    const allein = recognise(eigene, {
      ...rahmen,
      parameter: { ...rahmen.parameter, deckungsfaehig: false },
    });
    return [
      {
        zeile: {
          position,
          bewilligt: summe('bewilligt'),
          hoechstbetrag: summe('hoechstbetrag'),
          anerkannt: allein,
          stellen: stellen.length,
          erreicht:
            stellen.length > 0
              ? stellen.filter(({ erreicht }) => erreicht).length
              : Number(eigene.some(({ ist, hoechstbetrag }) => ist >= hoechstbetrag && hoechstbetrag > 0)),
        },
        mehr: Math.max(0, summe('ist') - allein),
      },
    ];
  });
  let rest = gesamt - gruppen.reduce((zahl, { zeile }) => zahl + zeile.anerkannt, 0);
  return gruppen.map(({ zeile, mehr }) => {
    const dazu = Math.max(0, Math.min(rest, mehr));
    rest -= dazu;
    return { ...zeile, anerkannt: toCent(zeile.anerkannt + dazu) };
  });
}
