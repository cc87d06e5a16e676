import { type Cent, formatCent, multiplyCent, NULL_CENT, sumCent, toCent } from '#src/core/cent.ts';
import { sumVzae, toVzae, type Vzae } from '#src/core/vzae.ts';
import {
  type Bruch,
  EINS_BRUCH,
  formatBruch,
  multiplyBetrag,
  multiplyBruch,
  toBruch,
} from '../bruch.model.ts';
import { type Befund, toBefund } from '../meldungen.model.ts';
import type { Regelparameter } from '../parameter.model.ts';
import type { Regelsatz } from '../regelsatz.model.ts';
import { type Gerechnet, type Schritt, toSchritt } from '../schritt.model.ts';
import { type Antrag, SACHKATEGORIEN } from './antrag-typen.model.ts';
import { computeZeitfaktor } from './zeitfaktor.model.ts';

const HALBE_STELLE = toVzae(50);

/** What an Ausgabenposition can be; the order is the order of the tables. */
export const POSITIONEN = [
  'koord',
  'va',
  'zusatz',
  'cm',
  'sach_koord',
  'sach_va',
  'veranst',
  'massn',
] as const;
export type Position = (typeof POSITIONEN)[number];

/** Only positions with an amount stand in it. `gesamt` is their sum. */
export type Hoechstbetraege = Readonly<Partial<Record<Position, Cent>>> & { readonly gesamt: Cent };

/** FH-PR-a (Handlungskonzept 2.1): examples for the two Begleitmaßnahmen; a list for choice, not a limit. */
export const BEGLEITMASSNAHMEN = {
  VERANSTALTUNG: ['Workshop', 'Multiplikatorenveranstaltung', 'Fachtagung'],
  MASSNAHME: [
    'Softwareanwendung',
    'Publikation',
    'Handbuch',
    'Öffentlichkeitsmaterial',
    'Personal Book',
    'Sprachpass',
  ],
} as const;

/**
 * Nr. 5.4.1 and 5.4.2: the most that can be granted for what is applied for. Each position is rounded once. Sachausgaben
 * are a cap whatever is applied for; Begleitmaßnahmen count only as far as applied for.
 */
export function computeHoechstbetraege(
  antrag: Antrag,
  satz: Regelsatz,
  parameter: Regelparameter,
): Gerechnet<Hoechstbetraege> {
  const zeit =
    antrag.zeitraum === null ? EINS_BRUCH : computeZeitfaktor(antrag.zeitraum, parameter.zeitfaktor);
  const sachzeit = parameter.sachZeitanteilig ? zeit : EINS_BRUCH;
  const zusatz = antrag.zusatz.flatMap(({ anteile }) => anteile);
  const sachanteile = [...antrag.koordination, ...(parameter.sachZusatz ? zusatz : [])];
  const schritte: Schritt[] = [];
  const rechne = (
    regel: Schritt['regel'],
    jahresbetrag: Cent,
    anteil: Bruch,
    zeitfaktor: Bruch,
    anteile: readonly Vzae[],
  ): Cent => {
    const betrag = multiplyBetrag(jahresbetrag, multiplyBruch(anteil, zeitfaktor));
    if (betrag !== 0) {
      schritte.push(toSchritt(regel, { jahresbetrag, anteile, zeitfaktor: formatBruch(zeitfaktor) }, betrag));
    }
    return betrag;
  };
  const stellen = (anteile: readonly Vzae[]): Bruch => toStellen(anteile, parameter.teilzeit === 'JE_STELLE');
  const va = antrag.verwaltungsassistenz;
  const assistenzSach = computeSachassistenz(satz, parameter);
  const werte: Record<Position, Cent> = {
    koord: rechne('FR-5.4.1-e', satz.koordination, stellen(antrag.koordination), zeit, antrag.koordination),
    va: rechne('FR-5.4.1-e', satz.halbeVerwaltungsassistenz, toHalbeStellen(va), zeit, va),
    zusatz: rechne('FR-4.3-e', satz.koordination, stellen(zusatz), zeit, zusatz),
    cm: rechne(
      'FR-5.4.1-f',
      satz.caseManagement,
      stellen(antrag.caseManagement),
      zeit,
      antrag.caseManagement,
    ),
    sach_koord: rechne(
      'FR-5.4.2-a',
      satz.sachKoordination,
      toStellen(sachanteile, parameter.sachKoordination === 'JE_STELLE'),
      sachzeit,
      sachanteile,
    ),
    sach_va: rechne('FR-5.4.2-b', assistenzSach, toHalbeStellen(va), sachzeit, va),
    veranst: capBetrag('FR-5.4.2-c', antrag.veranstaltungen, satz.veranstaltungen, schritte),
    massn: capBetrag('FR-5.4.2-d', antrag.massnahmen, satz.massnahmen, schritte),
  };
  const gesamt = sumCent(Object.values(werte));
  const belegt = Object.fromEntries(
    POSITIONEN.map((name) => [name, werte[name]]).filter(([, betrag]) => betrag !== 0),
  );
  return { wert: { ...belegt, gesamt }, schritte };
}

/** Amount for one post over part of a year: round(Jahresbetrag × VZÄ × time), once. */
export function computeStellenbetrag(jahresbetrag: Cent, vzae: Vzae, zeitfaktor: Bruch): Gerechnet<Cent> {
  const wert = multiplyBetrag(jahresbetrag, multiplyBruch(toBruch(vzae, 100), zeitfaktor));
  const eingabe = { jahresbetrag, vzae, zeitfaktor: formatBruch(zeitfaktor) };
  return { wert, schritte: [toSchritt('FR-5.4.1-e', eingabe, wert)] };
}

/** FR-5.4.2-a to -g: what is applied for beside the posts, against the caps. */
export function checkSachausgaben(
  antrag: Antrag,
  hoechstbetraege: Hoechstbetraege,
  satz: Regelsatz,
): Befund[] {
  const { sachausgaben } = antrag;
  const maxKoordination = hoechstbetraege.sach_koord ?? NULL_CENT;
  const maxAssistenz = hoechstbetraege.sach_va ?? NULL_CENT;
  const befunde: Befund[] = [];
  if (sachausgaben.koordination > maxKoordination) {
    befunde.push(
      toBefund('E-5.4.2-a', { max: formatCent(maxKoordination), ist: formatCent(sachausgaben.koordination) }),
    );
  }
  if (sachausgaben.verwaltungsassistenz > maxAssistenz) {
    befunde.push(toBefund('E-5.4.2-b', { ist: formatCent(sachausgaben.verwaltungsassistenz) }));
  }
  if (antrag.veranstaltungen > satz.veranstaltungen) {
    befunde.push(toBefund('E-5.4.2-c', { ist: formatCent(antrag.veranstaltungen) }));
  }
  if (antrag.massnahmen > satz.massnahmen) {
    befunde.push(toBefund('E-5.4.2-d', { ist: formatCent(antrag.massnahmen) }));
  }
  if (sachausgaben.caseManagement > 0) befunde.push(toBefund('E-5.4.2-e', {}));
  if (antrag.massnahmen > 0 && !antrag.schnittstellenanalyse) befunde.push(toBefund('E-5.4.2-f', {}));
  const fremd = sachausgaben.posten.filter(({ kategorie }) => !SACHKATEGORIEN.some((k) => k === kategorie));
  return [
    ...befunde,
    ...fremd.map(({ text }, platz) => toBefund('E-5.4.2-g', { text }, `sachausgaben.posten[${platz}]`)),
  ];
}

/** Sum of the shares in whole posts, or the number of posts whatever their share. Never less than nothing. */
function toStellen(anteile: readonly Vzae[], jeStelle: boolean): Bruch {
  return jeStelle ? toBruch(anteile.length) : toBruch(Math.max(0, sumVzae(anteile)), 100);
}

/** The amounts of the Verwaltungsassistenz are those of half a post: 0,5 VZÄ is 1. */
function toHalbeStellen(anteile: readonly Vzae[]): Bruch {
  return toBruch(Math.max(0, sumVzae(anteile)), HALBE_STELLE);
}

function computeSachassistenz(satz: Regelsatz, parameter: Regelparameter): Cent {
  const jeHalbe = parameter.sachVerwaltungsassistenz === 'JE_HALBER_STELLE';
  const nenner = jeHalbe ? 1 : 2;
  return multiplyCent(satz.sachHalbeVerwaltungsassistenz, { zaehler: 1, nenner }, 'HALF_UP');
}

function capBetrag(regel: Schritt['regel'], beantragt: Cent, grenze: Cent, schritte: Schritt[]): Cent {
  const betrag = toCent(Math.min(beantragt, grenze));
  if (betrag !== 0) schritte.push(toSchritt(regel, { beantragt, grenze }, betrag));
  return betrag;
}
