import { type Cent, formatCent, sumCent, toCent } from '#src/core/cent.ts';
import { POSITION_NAMEN } from '../betraege.model.ts';
import type { Regelparameter } from '../regelwerk/parameter.model.ts';
import { computeZweiterTeilbetrag } from '../regelwerk/rl-2024-12/auszahlung.model.ts';
import type { Position } from '../regelwerk/rl-2024-12/betraege.model.ts';
import type { Schritt } from '../regelwerk/schritt.model.ts';

/** What one position will have cost at the end of the year, as far as the Kommune knows it now. */
export type Prognose = { position: Position; betrag: Cent };
export type Bewilligtes = { position: Position; bewilligt: Cent };

/** The Mittelanforderung as it is kept and later signed: the forecast, why it differs, and what follows from it. */
export type Anforderung = {
  prognose: Prognose[];
  begruendung: string | null;
  anerkannt: Cent;
  bisher: Cent;
  betrag: Cent;
  schritte: readonly Schritt[];
};

/**
 * What can be requested (Nr. 7.3; FR-7.3-e, OQ-F-15): the first Teilbetrag as planned, a later one at most what the year
 * will need in all, less what was requested before. A forecast above the grant counts up to the grant.
 */
export function computeAnforderung(
  lage: {
    lfd: number;
    vorgesehen: Cent;
    /** Teilbeträge before this one. */
    bisher: Cent;
    bewilligt: readonly Bewilligtes[];
  },
  prognose: readonly Prognose[],
  begruendung: string | null,
  parameter: Regelparameter,
): Anforderung {
  const { lfd, vorgesehen, bisher, bewilligt } = lage;
  const anerkannt = sumCent(
    bewilligt.map((zeile) => toCent(Math.min(zeile.bewilligt, findPrognose(prognose, zeile)))),
  );
  const grund = { prognose: [...prognose], begruendung, anerkannt, bisher };
  if (lfd === 1) return { ...grund, betrag: vorgesehen, schritte: [] };
  const { wert, schritte } = computeZweiterTeilbetrag(vorgesehen, anerkannt, bisher, parameter);
  return { ...grund, betrag: wert, schritte };
}

/** A position that nobody forecasts costs what was granted. */
function findPrognose(prognose: readonly Prognose[], { position, bewilligt }: Bewilligtes): Cent {
  return prognose.find((eine) => eine.position === position)?.betrag ?? bewilligt;
}

export type Anforderungsfehler = { feld: string; text: string };

/** What keeps a Mittelanforderung from being kept: every point at once. */
export function checkAnforderung(
  { prognose, begruendung, betrag }: Anforderung,
  bewilligt: readonly Bewilligtes[],
): Anforderungsfehler[] {
  const fremd = prognose.filter(({ position }) => !bewilligt.some((zeile) => zeile.position === position));
  const weniger = bewilligt.filter((zeile) => findPrognose(prognose, zeile) < zeile.bewilligt);
  return [
    ...fremd.map(({ position }) => ({
      feld: `prognose.${position}`,
      text: `Für „${POSITION_NAMEN[position]}“ ist nichts bewilligt. Lassen Sie die Zeile weg.`,
    })),
    ...(weniger.length > 0 && begruendung === null
      ? [
          {
            feld: 'begruendung',
            text: `Voraussichtlich werden nicht alle Mittel gebraucht (${weniger.map(({ position }) => POSITION_NAMEN[position]).join(', ')}). Schreiben Sie dazu, warum, zum Beispiel welche Stelle seit wann frei ist.`,
          },
        ]
      : []),
    ...(betrag === 0
      ? [
          {
            feld: 'prognose',
            text: `Mit dieser Prognose ist nichts mehr auszuzahlen: ${formatCent(toCent(0))}. Prüfen Sie die Beträge; sonst fordern Sie nichts an.`,
          },
        ]
      : []),
  ];
}
