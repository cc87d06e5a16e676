import { type Feld, formatWert, isPassend, isZahlfeld, type Wert, type Werte } from './felder.model.ts';

export const BEFUND_CODES = [
  'ART',
  'FEHLT',
  'FEHLT_BEDINGT',
  'BEREICH',
  'SUMME',
  'VORPERIODE',
  'ABWEICHUNG',
] as const;
export type Befundcode = (typeof BEFUND_CODES)[number];

/** What does not fit, where, and how to mend it. */
export type Meldebefund = {
  feld: string;
  /** Number of the question on the page, from 1. */
  nummer: number;
  name: string;
  code: Befundcode;
  text: string;
  reparatur: string;
  /** Must be mended; otherwise a reason is enough. */
  hart: boolean;
  begruendet: boolean;
};

type Lage = {
  felder: readonly Feld[];
  werte: Werte;
  /** What the system computed. */
  vorbelegt: Werte;
  /** What the last period said; empty: nothing to compare with. */
  vorher: Werte;
  gruende: Readonly<Record<string, string>>;
};

const GRUND = 'Prüfen Sie die Zahl oder schreiben Sie in das Feld „Begründung“, warum sie stimmt.';

/** Every finding of a return, in the order of the questions. */
export function listMeldebefunde(lage: Lage): Meldebefund[] {
  const { felder, gruende } = lage;
  return felder.flatMap((feld, index) =>
    listFeldbefunde(feld, lage).map(({ hart, ...befund }) => ({
      feld: feld.code,
      nummer: index + 1,
      name: feld.name,
      ...befund,
      hart,
      begruendet: !hart && (gruende[feld.code] ?? '').trim() !== '',
    })),
  );
}

/** Those that stop the release. */
export function listOffeneBefunde(lage: Lage): Meldebefund[] {
  return listMeldebefunde(lage).filter(({ hart, begruendet }) => hart || !begruendet);
}

type Feldbefund = Pick<Meldebefund, 'code' | 'text' | 'reparatur' | 'hart'>;

function listFeldbefunde(feld: Feld, { felder, werte, vorbelegt, vorher }: Lage): Feldbefund[] {
  const wert = werte[feld.code];
  if (wert === undefined) return listFehlendes(feld, felder, werte);
  if (!isPassend(feld, wert))
    return [
      {
        code: 'ART',
        text: `„${String(wert).slice(0, 60)}“ passt nicht zur Frage.`,
        reparatur: 'Tragen Sie den Wert in der verlangten Art ein.',
        hart: true,
      },
    ];
  if (typeof wert !== 'number') return [];
  return [
    ...listBereich(feld, wert),
    ...listSumme(feld, wert, felder, werte),
    ...listSprung(feld, wert, vorher[feld.code]),
    ...listAbweichung(feld, wert, vorbelegt[feld.code]),
  ];
}

function listFehlendes(feld: Feld, felder: readonly Feld[], werte: Werte): Feldbefund[] {
  if (feld.pflicht)
    return [
      {
        code: 'FEHLT',
        text: 'Die Angabe fehlt.',
        reparatur: isZahlfeld(feld)
          ? 'Tragen Sie eine Zahl ein, auch wenn es 0 ist.'
          : 'Füllen Sie das Feld aus.',
        hart: true,
      },
    ];
  const ausloeser = felder.findIndex(({ code }) => code === feld.pflichtWenn);
  const grund = werte[feld.pflichtWenn];
  if (ausloeser < 0 || grund === undefined || grund === 0 || grund === '') return [];
  return [
    {
      code: 'FEHLT_BEDINGT',
      text: `Die Angabe fehlt. Sie ist nötig, weil Frage ${ausloeser + 1} beantwortet ist.`,
      reparatur: 'Füllen Sie das Feld aus.',
      hart: true,
    },
  ];
}

function listBereich(feld: Feld, wert: number): Feldbefund[] {
  const zuKlein = feld.min !== null && wert < feld.min;
  const zuGross = feld.max !== null && wert > feld.max;
  if (!zuKlein && !zuGross) return [];
  const grenze = zuKlein
    ? `mindestens ${formatWert(feld, feld.min)}`
    : `höchstens ${formatWert(feld, feld.max)}`;
  return [
    {
      code: 'BEREICH',
      text: `${formatWert(feld, wert)} liegt außerhalb; erwartet ist ${grenze}.`,
      reparatur: feld.streng ? `Tragen Sie ${grenze} ein.` : GRUND,
      hart: feld.streng,
    },
  ];
}

function listSumme(feld: Feld, wert: number, felder: readonly Feld[], werte: Werte): Feldbefund[] {
  if (feld.summe.length === 0) return [];
  const teile = feld.summe.map((code) => werte[code]);
  // A part that nobody has filled yet is its own finding, if it has to be there.
  const summe = teile.reduce<number>((alle, teil) => alle + (typeof teil === 'number' ? teil : 0), 0);
  if (summe === wert) return [];
  const nummern = feld.summe.map((code) => felder.findIndex((eines) => eines.code === code) + 1);
  return [
    {
      code: 'SUMME',
      text: `Hier steht ${formatWert(feld, wert)}; die Fragen ${nummern.join(', ')} ergeben zusammen ${formatWert(feld, summe)}.`,
      reparatur: feld.streng ? 'Berichtigen Sie die Summe oder die einzelnen Angaben.' : GRUND,
      hart: feld.streng,
    },
  ];
}

function listSprung(feld: Feld, wert: number, vorher: Wert | undefined): Feldbefund[] {
  if (feld.vorperiode === null || typeof vorher !== 'number') return [];
  const abstand = Math.abs(wert - vorher);
  // Exact: |neu − alt| · 100 > Prozent · alt. From 0 every value is a jump.
  if (vorher === 0 ? wert === 0 : abstand * 100 <= feld.vorperiode * vorher) return [];
  return [
    {
      code: 'VORPERIODE',
      text: `Zuletzt ${formatWert(feld, vorher)}, jetzt ${formatWert(feld, wert)}: mehr als ${feld.vorperiode} Prozent Unterschied.`,
      reparatur: GRUND,
      hart: false,
    },
  ];
}

function listAbweichung(feld: Feld, wert: number, vorbelegt: Wert | undefined): Feldbefund[] {
  if (typeof vorbelegt !== 'number' || vorbelegt === wert) return [];
  return [
    {
      code: 'ABWEICHUNG',
      text: `Das System zählt ${formatWert(feld, vorbelegt)}, Sie melden ${formatWert(feld, wert)}.`,
      reparatur:
        'Berichtigen Sie Stellenplan oder Meldung, oder schreiben Sie in das Feld „Begründung“, woher der Unterschied kommt.',
      hart: false,
    },
  ];
}
