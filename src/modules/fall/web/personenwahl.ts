import type { Ausgabe } from '#src/core/contract/define-route.ts';
import type { listVertretungspersonenRoute } from '../verlauf.contract.ts';
import { t } from './texte.ts';

type Person = Ausgabe<typeof listVertretungspersonenRoute>['eintraege'][number];

/** Who may be asked; who belongs to another Stelle says so. */
export function toPersonenwahl(personen: readonly Person[]): { wert: string; text: string }[] {
  return personen.map(({ kontoId, name, fremdeStelle }) => ({
    wert: kontoId,
    text: fremdeStelle === null ? name : t('vertretung.andere', { name, stelle: fremdeStelle }),
  }));
}
