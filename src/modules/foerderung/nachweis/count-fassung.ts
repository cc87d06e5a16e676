import { hashFassung } from '../antragsstand.ts';
import type { Rahmen } from './abrechnung.model.ts';
import { computeFassungsergebnis, type Fassungsergebnis, type Fassungsfrage } from './fassung.model.ts';
import type { Nachweisfassungszeile } from './nachweis.repo.ts';

/** What was signed, counted with what is granted and paid today: a payment after the signature counts. */
export function computeAktuelle({ frage }: Nachweisfassungszeile, rahmen: Rahmen): Fassungsergebnis {
  return computeFassungsergebnis({ ...(frage as Fassungsfrage), rahmen });
}

/** The stored question gives the stored answer today, bit for bit. */
export function isNachweisNachgerechnet({ frage, pruefsumme }: Nachweisfassungszeile): boolean {
  const gestellt = frage as Fassungsfrage;
  return hashFassung(gestellt, computeFassungsergebnis(gestellt)) === pruefsumme;
}
