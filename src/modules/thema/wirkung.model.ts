import {
  type Anteil,
  computeNewcombeIntervall,
  computeWilsonIntervall,
  type Intervall,
  ratioOf,
} from '#src/core/anteil.ts';
import { addDays, addMonths, dayOf, type PlainDate } from '#src/core/plain-date.ts';

/** What a measurement says. None of the three proves a cause. */
export const WIRKUNGEN = ['HINWEIS', 'KEINE', 'OFFEN'] as const;
export type Wirkung = (typeof WIRKUNGEN)[number];
export const WIRKUNG_NAMEN = {
  HINWEIS: 'Hinweis auf Wirkung, kein Nachweis der Ursache',
  KEINE: 'keine Wirkung erkennbar',
  OFFEN: 'kein belastbarer Schluss',
} as const satisfies Record<Wirkung, string>;

/** Where the counts come from: Hinweise and rounded cases counted here, or a count from elsewhere with its source. */
export const GRUNDLAGEN = ['HINWEISE', 'AUSZAEHLUNG'] as const;
export type Grundlage = (typeof GRUNDLAGEN)[number];
export const GRUNDLAGE_NAMEN = {
  HINWEISE: 'Systemhinweise je 100 Akten mit diesem Themenbereich',
  AUSZAEHLUNG: 'Auszählung mit Quelle',
} as const satisfies Record<Grundlage, string>;

export type Fenster = {
  vorherVon: PlainDate;
  vorherBis: PlainDate;
  nachherVon: PlainDate;
  nachherBis: PlainDate;
};

/**
 * Two windows of whole months, one before and one after the Umsetzung, so that nobody chooses the days that fit. The month
 * in which it was carried out belongs to neither, unless it was its first day.
 */
export function computeFenster(umgesetztAm: PlainDate, monate: number): Fenster {
  const monat = addDays(umgesetztAm, 1 - dayOf(umgesetztAm));
  const nachherVon = monat === umgesetztAm ? monat : addMonths(monat, 1);
  return {
    vorherVon: addMonths(monat, -monate),
    vorherBis: addDays(monat, -1),
    nachherVon,
    nachherBis: addDays(addMonths(nachherVon, monate), -1),
  };
}

/** Below these numbers nothing is concluded; `genauigkeit` in percentage points (OQ-S-16, OQ-S-17). */
export type Messgrenzen = { faelle: number; betroffene: number; genauigkeit: number };
export type Messung = { vorher: Anteil; nachher: Anteil };
/** Of a thousand, so that „je 100“ has one decimal. */
export type Rate = { wert: number; unten: number; oben: number };
export type Wirkungsgrund =
  | 'WENIGER'
  | 'GLEICH'
  | 'MEHR'
  | 'ZU_UNGENAU'
  | 'WENIG_FAELLE'
  | 'WENIG_BETROFFENE'
  | 'MEHR_ALS_FAELLE';
export type Auswertung = {
  ergebnis: Wirkung;
  grund: Wirkungsgrund;
  /** null: not a part of a whole. */
  vorher: Rate | null;
  nachher: Rate | null;
  /** Before minus after: above zero it became less. */
  unterschied: Rate | null;
};

/** Compares before and after, and says no more than the numbers carry. */
export function computeWirkung({ vorher, nachher }: Messung, grenzen: Messgrenzen): Auswertung {
  const raten = {
    vorher: toRate(vorher),
    nachher: toRate(nachher),
    unterschied: isAnteil(vorher) && isAnteil(nachher) ? toUnterschied(vorher, nachher) : null,
  };
  const grund = computeGrund(vorher, nachher, grenzen);
  return { ergebnis: ERGEBNIS[grund], grund, ...raten };
}

const ERGEBNIS = {
  WENIGER: 'HINWEIS',
  GLEICH: 'KEINE',
  MEHR: 'KEINE',
  ZU_UNGENAU: 'OFFEN',
  WENIG_FAELLE: 'OFFEN',
  WENIG_BETROFFENE: 'OFFEN',
  MEHR_ALS_FAELLE: 'OFFEN',
} as const satisfies Record<Wirkungsgrund, Wirkung>;

function computeGrund(vorher: Anteil, nachher: Anteil, grenzen: Messgrenzen): Wirkungsgrund {
  if (Math.min(vorher.faelle, nachher.faelle) < grenzen.faelle) return 'WENIG_FAELLE';
  if (!isAnteil(vorher) || !isAnteil(nachher)) return 'MEHR_ALS_FAELLE';
  if (vorher.betroffen + nachher.betroffen < grenzen.betroffene) return 'WENIG_BETROFFENE';
  const { unten, oben } = computeNewcombeIntervall(vorher, nachher);
  if (unten > 0) return 'WENIGER';
  if (oben < 0) return 'MEHR';
  // Zero lies inside. Nothing is said when a large improvement lies inside as well.
  return oben * 100 > grenzen.genauigkeit ? 'ZU_UNGENAU' : 'GLEICH';
}

/** The reason in words, beside the result. */
export function explainWirkung(
  grund: Wirkungsgrund,
  { faelle, betroffene, genauigkeit }: Messgrenzen,
): string {
  switch (grund) {
    case 'WENIGER':
      return 'Nach der Umsetzung ist der Anteil kleiner, und das ist mehr, als der Zufall erwarten lässt. Ob die Maßnahme die Ursache ist, zeigen die Zahlen nicht: In derselben Zeit kann sich anderes geändert haben.';
    case 'GLEICH':
      return 'Der Anteil ist etwa gleich geblieben. Der Unterschied kann Zufall sein.';
    case 'MEHR':
      return 'Nach der Umsetzung ist der Anteil größer, nicht kleiner.';
    case 'ZU_UNGENAU':
      return `Der Unterschied kann Zufall sein. Er kann aber auch mehr als ${genauigkeit} von 100 betragen. Die Zahlen sind zu klein, um das zu trennen.`;
    case 'WENIG_FAELLE':
      return `In mindestens einem Zeitraum sind es weniger als ${faelle} Fälle.`;
    case 'WENIG_BETROFFENE':
      return `In beiden Zeiträumen zusammen sind weniger als ${betroffene} Fälle betroffen.`;
    case 'MEHR_ALS_FAELLE':
      return 'Es sind mehr Hinweise als gezählte Fälle. Das lässt sich nicht als Anteil lesen.';
  }
}

function isAnteil({ betroffen, faelle }: Anteil): boolean {
  return faelle > 0 && betroffen <= faelle;
}

function toRate(anteil: Anteil): Rate | null {
  return isAnteil(anteil) ? toPromille(ratioOf(anteil), computeWilsonIntervall(anteil)) : null;
}

function toUnterschied(vorher: Anteil, nachher: Anteil): Rate {
  return toPromille(ratioOf(vorher) - ratioOf(nachher), computeNewcombeIntervall(vorher, nachher));
}

export function toPromille(wert: number, { unten, oben }: Intervall): Rate {
  const promille = (zahl: number) => Math.round(zahl * 1_000);
  return { wert: promille(wert), unten: promille(unten), oben: promille(oben) };
}
