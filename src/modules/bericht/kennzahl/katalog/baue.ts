import { toPlainDate } from '#src/core/plain-date.ts';
import type { Kennzahl } from '../kennzahl.model.ts';

/** Everything the house counted was countable from this day on. */
export const SEIT_BEGINN = toPlainDate('2026-10-01');

type Angabe = Pick<
  Kennzahl,
  'code' | 'name' | 'definition' | 'zaehler' | 'gruppe' | 'zaehleinheit' | 'quelle' | 'regel' | 'rechnung'
> &
  Partial<Kennzahl>;

/** A Kennzahl with what most of them share: counts of people per quarter, first version. */
export function defineKennzahl(angabe: Angabe): Kennzahl {
  return {
    nenner: null,
    filter: 'keine',
    zeitbezug: 'QUARTAL',
    einheit: 'ANZAHL',
    gueltigAb: SEIT_BEGINN,
    version: 1,
    aenderungen: [{ version: 1, gueltigAb: angabe.gueltigAb ?? SEIT_BEGINN, was: 'Erste Fassung' }],
    dimensionen: [],
    schutz: 'PERSONEN',
    nurStandort: false,
    ...angabe,
  };
}

/** First day of a definition that could not be computed before: what is counted since has no older values. */
export const SEIT_ZWEITER_FASSUNG = toPlainDate('2026-11-23');

/** Of a Kennzahl that was in the catalogue without a way to compute it. */
export const JETZT_GEZAEHLT: Pick<Kennzahl, 'version' | 'gueltigAb' | 'aenderungen'> = {
  version: 2,
  gueltigAb: SEIT_ZWEITER_FASSUNG,
  aenderungen: [
    { version: 1, gueltigAb: SEIT_BEGINN, was: 'Erste Fassung: noch nicht berechenbar' },
    { version: 2, gueltigAb: SEIT_ZWEITER_FASSUNG, was: 'Wird gezählt' },
  ],
};

/** Of a stock: since its second version it is made of what is shown of its flows. */
export const BESTAND_AUS_GEZEIGTEM: Pick<Kennzahl, 'version' | 'aenderungen'> = {
  version: 2,
  aenderungen: [
    { version: 1, gueltigAb: SEIT_BEGINN, was: 'Erste Fassung' },
    {
      version: 2,
      gueltigAb: SEIT_ZWEITER_FASSUNG,
      was: 'Errechnet aus den gezeigten Zu- und Abgängen; vorher aus den genauen gerundet',
    },
  ],
};

export const EVALUATION = 'Evaluation 2023–2025 (erwartete Ausgaben des Monitorings)';
export const KP_REGEL = 'Richtlinie Nr. 6 d (landesweites Controlling), Handlungskonzept 2.1';
