import { FELDER, type Stoff, type Uebertragungsschritt, type Wert } from './felder.model.ts';
import { type Abschnitt, ZIELVORDRUCKE } from './zielvordrucke.ts';

/** OFFEN: not typed there yet. GEAENDERT: typed, and something else since. */
export const FELDSTAENDE = ['OFFEN', 'GEAENDERT', 'UEBERTRAGEN'] as const;
export type Feldstand = (typeof FELDSTAENDE)[number];
export const FELDSTAND_NAMEN = {
  OFFEN: 'offen',
  GEAENDERT: 'geändert',
  UEBERTRAGEN: 'übertragen',
} as const satisfies Record<Feldstand, string>;

/** One row of the sheet: a field of the form, with its place when it comes more than once. */
export type Blattzeile = { code: string; abschnitt: string; text: string; wert: Wert };

/** The last mark of a field. */
export type Marke = {
  feld: string;
  stand: 'UEBERTRAGEN' | 'OFFEN';
  wert: Wert;
  am: string;
  kontoId: string;
};

/** The sheet in the order of the form. A field that nobody filled in stands in it without a value. */
export function computeBlatt(schritt: Uebertragungsschritt, stoff: Stoff): Blattzeile[] {
  const abschnitte: readonly Abschnitt[] = ZIELVORDRUCKE[schritt].abschnitte;
  return abschnitte.flatMap(({ titel, felder, liste }): Blattzeile[] => {
    if (liste === undefined)
      return felder.map((feld) => ({
        code: feld,
        abschnitt: titel,
        text: FELDER[feld].text,
        wert: trim(stoff.felder[feld]),
      }));
    return (stoff.listen[liste] ?? []).flatMap((zeile, platz) =>
      felder.map((feld) => ({
        code: `${liste}.${platz + 1}.${feld}`,
        abschnitt: `${titel} ${platz + 1}`,
        text: FELDER[feld].text,
        wert: trim(zeile[feld]),
      })),
    );
  });
}

/** What is blank was not entered. */
function trim(wert: Wert | undefined): Wert {
  const text = (wert ?? '').trim();
  return text === '' ? null : text;
}

export type Markierte = Blattzeile & {
  stand: Feldstand;
  /** What was transferred, when it is another value now. */
  vorher: Wert;
  marke: Pick<Marke, 'am' | 'kontoId'> | null;
};

export function findStand(wert: Wert, marke: Pick<Marke, 'stand' | 'wert'> | undefined): Feldstand {
  if (marke === undefined || marke.stand === 'OFFEN') return 'OFFEN';
  return marke.wert === wert ? 'UEBERTRAGEN' : 'GEAENDERT';
}

/** The rows with their marks, and what was transferred although the sheet no longer holds it. */
export function joinMarken(
  blatt: readonly Blattzeile[],
  marken: readonly Marke[],
): { zeilen: Markierte[]; entfallen: Marke[] } {
  const nachFeld = new Map(marken.map((marke) => [marke.feld, marke]));
  const codes = new Set(blatt.map(({ code }) => code));
  return {
    zeilen: blatt.map((zeile) => {
      const marke = nachFeld.get(zeile.code);
      const stand = findStand(zeile.wert, marke);
      return {
        ...zeile,
        stand,
        vorher: stand === 'GEAENDERT' ? (marke?.wert ?? null) : null,
        marke: marke === undefined ? null : { am: marke.am, kontoId: marke.kontoId },
      };
    }),
    entfallen: marken.filter(
      ({ feld, stand, wert }) => stand === 'UEBERTRAGEN' && wert !== null && !codes.has(feld),
    ),
  };
}

export type Blattzahlen = { offen: number; geaendert: number; uebertragen: number };

/** A field without a value needs no typing: it counts only when something was transferred in it before. */
export function countZeilen(zeilen: readonly Pick<Markierte, 'stand' | 'wert'>[]): Blattzahlen {
  const zaehlt = (stand: Feldstand): number =>
    zeilen.filter((zeile) => zeile.stand === stand && (zeile.wert !== null || stand === 'GEAENDERT')).length;
  return { offen: zaehlt('OFFEN'), geaendert: zaehlt('GEAENDERT'), uebertragen: zaehlt('UEBERTRAGEN') };
}

/** „Koordination 2, Umfang in VZÄ“, also for a row that is gone. */
export function describeFeld(schritt: Uebertragungsschritt, code: string): string {
  const [liste, platz, feld] = code.split('.');
  const abschnitte: readonly Abschnitt[] = ZIELVORDRUCKE[schritt].abschnitte;
  const nameOf = (gesucht: string): string =>
    gesucht in FELDER ? FELDER[gesucht as keyof typeof FELDER].text : gesucht;
  if (feld === undefined) return nameOf(code);
  const titel = abschnitte.find((eines) => eines.liste === liste)?.titel ?? liste ?? '';
  return `${titel} ${platz}, ${nameOf(feld)}`;
}
