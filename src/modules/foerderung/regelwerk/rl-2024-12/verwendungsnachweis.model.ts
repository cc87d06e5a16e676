import { type Cent, formatCent, sumCent, toCent } from '#src/core/cent.ts';
import { addDays, addMonths, formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { addMonthsToMonthEnd } from '../kalender.model.ts';
import { type Befund, toBefund } from '../meldungen.model.ts';
import type { Regelparameter } from '../parameter.model.ts';
import { type Gerechnet, type Schritt, toSchritt } from '../schritt.model.ts';

/** FR-7.4-b: parts of a Verwendungsnachweis. */
export const NACHWEISTEILE = [
  'Sachbericht',
  'zahlenmäßiger Nachweis',
  'Stellen und Besetzungen',
  'Weiterleitungen',
  'Bestätigung von Notwendigkeit und Wirtschaftlichkeit',
  'Zeichnung',
] as const;

const AUFBEWAHRUNG_JAHRE = 5;
const MONATE = 3;
const ERINNERUNGEN = [-30, -7, 0, 1] as const;

/** FR-7.4-a (Nr. 7.4, OQ-F-16): three months after the end of the Bewilligungszeitraum. */
export function computeNachweisfrist(
  ende: PlainDate,
  parameter: Pick<Regelparameter, 'nachweisMonatsende'>,
): Gerechnet<PlainDate> {
  const wert = parameter.nachweisMonatsende ? addMonthsToMonthEnd(ende, MONATE) : addMonths(ende, MONATE);
  return { wert, schritte: [toSchritt('FR-7.4-a', { ende, monate: MONATE }, wert)] };
}

/** GL-AR-a: last day on which the recipient keeps the vouchers, longer where another law says so. */
export function computeAufbewahrungsende(nachweisAm: PlainDate): PlainDate {
  return addMonths(nachweisAm, 12 * AUFBEWAHRUNG_JAHRE);
}

/** Days on which the Zuwendungsempfänger is reminded. */
export function listErinnerungen(frist: PlainDate): PlainDate[] {
  return ERINNERUNGEN.map((tage) => addDays(frist, tage));
}

/** W-7.4-a: the proof is not there on the day after the deadline. */
export function checkNachweisfrist(
  frist: PlainDate,
  eingang: PlainDate | null,
  stichtag: PlainDate,
): Befund[] {
  return (eingang ?? stichtag) > frist ? [toBefund('W-7.4-a', { frist: formatGerman(frist) })] : [];
}

export type Nachweisunterlagen = {
  readonly teile: readonly string[];
  readonly weiterleitungenOffen: number;
  readonly frist: PlainDate;
  readonly letztempfaenger: readonly { readonly traeger: string; readonly frist: PlainDate }[];
};

/** FR-7.4-b, GL-WL-a, GL-WL-b: complete, and the proofs of the Letztempfänger first. */
export function checkNachweisunterlagen(unterlagen: Nachweisunterlagen, parameter: Regelparameter): Befund[] {
  const fehlend = NACHWEISTEILE.filter((teil) => !unterlagen.teile.includes(teil));
  const spaetestens = addDays(unterlagen.frist, -parameter.vorlaufLetztempfaengerTage);
  const offen = unterlagen.weiterleitungenOffen;
  return [
    ...(fehlend.length > 0 ? [toBefund('E-7.4-b', { liste: fehlend.join(', ') })] : []),
    ...(offen > 0 ? [toBefund('E-WL-NW-a', { n: String(offen) })] : []),
    ...unterlagen.letztempfaenger
      .filter(({ frist }) => frist > spaetestens)
      .map(({ traeger }) => toBefund('W-WL-NW-b', { traeger })),
  ];
}

/** FR-7.5-a (Nr. 7.5): no end of the check without a note. */
export function checkPruefvermerk(pruefvermerk: string): Befund[] {
  return pruefvermerk.trim() === '' ? [toBefund('E-7.5-a', {})] : [];
}

/** Amounts of one position; `gruppe` joins positions that share a cap (OQ-F-07). */
export type Nachweisposition = {
  readonly gruppe: string;
  readonly bewilligt: Cent;
  /** Maximum for the time really filled. */
  readonly hoechstbetrag: Cent;
  readonly ist: Cent;
};

export type Abrechnung = {
  readonly anerkannt: Cent;
  readonly rueckforderung: Cent;
  readonly nachzahlung: Cent;
  readonly unterBagatellgrenze: boolean;
};

/**
 * FR-7.4-c, FR-7.4-d: recognised per position is the least of bewilligt, Höchstbetrag and Ist; nothing is offset between
 * positions unless a parameter says so. Warnings name own shares and the difference to what was paid.
 */
export function computeAbrechnung(
  positionen: readonly Nachweisposition[],
  ausgezahlt: Cent,
  parameter: Regelparameter,
): Gerechnet<Abrechnung> & { readonly befunde: readonly Befund[] } {
  const gerechnet = poolPositionen(positionen, parameter).map((position) => ({
    position,
    anerkannt: recognise(position, parameter),
  }));
  const anerkannt = sumCent(gerechnet.map((eine) => eine.anerkannt));
  const bewilligt = sumCent(positionen.map((position) => position.bewilligt));
  const rueckforderung = toCent(Math.max(0, ausgezahlt - anerkannt));
  const nachzahlung = toCent(Math.max(0, Math.min(bewilligt, anerkannt) - ausgezahlt));
  const wert: Abrechnung = {
    anerkannt,
    rueckforderung,
    nachzahlung,
    unterBagatellgrenze: rueckforderung > 0 && rueckforderung < parameter.bagatelle,
  };
  const schritte: Schritt[] = gerechnet.map((eine) =>
    toSchritt('FR-7.4-c', { ...eine.position }, eine.anerkannt),
  );
  return {
    wert,
    schritte: [
      ...schritte,
      toSchritt('FR-7.4-d', { bewilligt, anerkannt, ausgezahlt }, { rueckforderung, nachzahlung }),
      ...(wert.unterBagatellgrenze
        ? [toSchritt('GL-RF-e', { rueckforderung, grenze: parameter.bagatelle }, true)]
        : []),
    ],
    befunde: [...warnOwnShare(positionen), ...warnDifference(anerkannt, ausgezahlt)],
  };
}

function recognise({ bewilligt, hoechstbetrag, ist }: Nachweisposition, parameter: Regelparameter): Cent {
  const grenze = Math.min(bewilligt, hoechstbetrag);
  return toCent(parameter.bemessung === 'FESTBETRAG' ? grenze : Math.min(grenze, ist));
}

/** One position for each cap: alone, per group, or all together (Deckungsfähigkeit, OQ-F-08). */
function poolPositionen(
  positionen: readonly Nachweisposition[],
  parameter: Regelparameter,
): Nachweisposition[] {
  if (!parameter.deckungsfaehig && parameter.deckelung === 'JE_STELLE') return [...positionen];
  const gruppen = Map.groupBy(positionen, ({ gruppe }) => (parameter.deckungsfaehig ? 'alle' : gruppe));
  return [...gruppen].map(([gruppe, eigene]) => ({
    gruppe,
    bewilligt: sumCent(eigene.map(({ bewilligt }) => bewilligt)),
    hoechstbetrag: sumCent(eigene.map(({ hoechstbetrag }) => hoechstbetrag)),
    ist: sumCent(eigene.map(({ ist }) => ist)),
  }));
}

function warnOwnShare(positionen: readonly Nachweisposition[]): Befund[] {
  return positionen.flatMap(({ ist, hoechstbetrag }, platz) =>
    ist > hoechstbetrag
      ? [
          toBefund(
            'W-5.4.1-e',
            {
              ist: formatCent(ist),
              max: formatCent(hoechstbetrag),
              diff: formatCent(toCent(ist - hoechstbetrag)),
            },
            `positionen[${platz}].ist`,
          ),
        ]
      : [],
  );
}

function warnDifference(anerkannt: Cent, ausgezahlt: Cent): Befund[] {
  if (anerkannt >= ausgezahlt) return [];
  return [
    toBefund('W-7.4-c', {
      anerkannt: formatCent(anerkannt),
      ausgezahlt: formatCent(ausgezahlt),
      diff: formatCent(toCent(ausgezahlt - anerkannt)),
    }),
  ];
}
