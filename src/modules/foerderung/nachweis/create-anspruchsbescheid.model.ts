import { formatCent, toCent } from '#src/core/cent.ts';
import { formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import type { Bescheid, Textteil } from '../bescheid/bescheid-typen.model.ts';
import type { Anspruchsart, Anspruchsinhalt, Anspruchstext } from './anspruch.model.ts';

export const ANSPRUCHSVORLAGE = 'anspruch-2026-11';
const KENNZEICHEN = 'Annahme: Muster, bis die Bezirksregierung ein eigenes nennt';
const TITEL = { STUNDUNG: 'Stundungsbescheid', ERLASS: 'Erlassbescheid' } as const;
const RECHTSGRUND = {
  STUNDUNG:
    'Die Stundung beruht auf § 59 Abs. 1 Satz 1 Nr. 1 LHO NRW: Die sofortige Einziehung wäre mit erheblichen Härten verbunden, und der Anspruch wird durch die Stundung nicht gefährdet.',
  ERLASS:
    'Der Erlass beruht auf § 59 Abs. 1 Satz 1 Nr. 3 LHO NRW: Die Einziehung würde nach Lage des Falles eine besondere Härte bedeuten.',
} as const;

export type Anspruchsauftrag = {
  readonly art: Anspruchsart;
  readonly inhalt: Anspruchsinhalt;
  readonly text: string;
  /** The Bescheid that claims: its head is the head of this one. */
  readonly grund: Pick<Bescheid, 'titel' | 'absender' | 'empfaenger' | 'angaben' | 'gericht'>;
  readonly grundVom: PlainDate;
  readonly datum: PlainDate;
  readonly zahlbarBis: PlainDate;
  readonly zeichnung: string;
};

/**
 * The letter about a Stundung or an Erlass, from the template of its version. A Niederschlagung has none: it is a matter of the
 * authority alone, and the debt stays. Pure: what was signed gives the same text again.
 */
export function createAnspruchsbescheid(auftrag: Anspruchsauftrag): Anspruchstext | null {
  const { art, grund, datum, zeichnung, inhalt, text } = auftrag;
  if (art === 'NIEDERSCHLAGUNG') return null;
  const absaetze = (worte: string): Textteil[] =>
    worte
      .split(/\n+/)
      .filter((zeile) => zeile.trim() !== '')
      .map((zeile) => ({ art: 'absatz', text: zeile.trim() }));
  return {
    vorlage: ANSPRUCHSVORLAGE,
    kennzeichen: KENNZEICHEN,
    titel: TITEL[art],
    absender: grund.absender,
    empfaenger: grund.empfaenger,
    angaben: grund.angaben.map(({ name, wert }) => ({
      name,
      wert: name === 'Datum' ? formatGerman(datum) : wert,
    })),
    abschnitte: [
      { id: 'entscheidung', ueberschrift: 'Entscheidung', teile: absaetze(describeEntscheidung(auftrag)) },
      { id: 'rechtsgrundlage', ueberschrift: 'Rechtsgrundlage', teile: absaetze(RECHTSGRUND[art]) },
      ...(art === 'STUNDUNG'
        ? [
            { id: 'raten', ueberschrift: 'Wann Sie zahlen', teile: listZahlplan(auftrag) },
            { id: 'zinsen', ueberschrift: 'Zinsen', teile: absaetze(describeZinsen(inhalt)) },
            { id: 'vorbehalt', ueberschrift: 'Widerruf', teile: absaetze(VORBEHALT) },
          ]
        : []),
      { id: 'begruendung', ueberschrift: 'Begründung', teile: absaetze(text) },
      {
        id: 'rechtsbehelf',
        ueberschrift: 'Rechtsbehelfsbelehrung',
        teile: absaetze(
          `Gegen diesen Bescheid können Sie innerhalb eines Monats nach seiner Bekanntgabe Klage beim Verwaltungsgericht ${grund.gericht} mit Sitz in ${grund.gericht} erheben.`,
        ),
      },
    ],
    zeichnung: [zeichnung, 'Im Auftrag'],
  };
}

/** VV Nr. 1.3 zu § 59 LHO NRW asks for it where Raten are granted. */
const VORBEHALT =
  'Die Stundung kann jederzeit widerrufen werden, wenn sich Ihre Lage bessert oder der Anspruch gefährdet ist. Bleiben zwei Raten aus, können wir den ganzen Rest sofort fällig stellen.';

function euro(cent: number): string {
  return formatCent(toCent(cent));
}

function describeEntscheidung({ art, inhalt, grund, grundVom, zahlbarBis }: Anspruchsauftrag): string {
  const { betrag, rest, antragAm, raten } = inhalt;
  const antrag = antragAm === null ? '' : `Auf Ihren Antrag vom ${formatGerman(antragAm)} `;
  const forderung = `unserem ${grund.titel} vom ${formatGerman(grundVom)}`;
  const satz =
    art === 'ERLASS'
      ? `${antrag}erlassen wir Ihnen ${euro(betrag)} von der Forderung aus ${forderung}.`
      : `${antrag}stunden wir Ihnen ${euro(betrag)} von der Forderung aus ${forderung} bis zum ${formatGerman(raten.at(-1)?.am ?? zahlbarBis)}.`;
  return rest === 0
    ? satz
    : `${satz}\nVon der Entscheidung nicht erfasst sind ${euro(rest)}. Dieser Betrag bleibt bis zum ${formatGerman(zahlbarBis)} zu zahlen.`;
}

function listZahlplan({ inhalt: { raten, betrag, zinsen } }: Anspruchsauftrag): Textteil[] {
  return [
    {
      art: 'tabelle',
      titel: 'Raten',
      kopf: ['Zahlbar bis', 'Rate', 'Zinsen', 'Zusammen'],
      rechts: [1, 2, 3],
      zeilen: raten.map((rate, platz) => {
        const dazu = platz === raten.length - 1 ? zinsen : 0;
        return [formatGerman(rate.am), euro(rate.betrag), euro(dazu), euro(rate.betrag + dazu)];
      }),
      summe: ['Zusammen', euro(betrag), euro(zinsen), euro(betrag + zinsen)],
    },
  ];
}

function describeZinsen({ zinsen, basiszins, zinsverzicht }: Anspruchsinhalt): string {
  return zinsen > 0
    ? `Für die Zeit der Stundung fallen Zinsen von ${euro(zinsen)} an: fünf Prozentpunkte über dem Basiszinssatz von ${basiszins} % im Jahr auf den Betrag, der an dem Tag offen ist (§ 49a Abs. 3 VwVfG NRW). Sie sind mit der letzten Rate zu zahlen.`
    : `Zinsen erheben wir für die Zeit der Stundung nicht. ${zinsverzicht}`;
}
