import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatCent, toCent } from '#src/core/cent.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import type { listPoolRoute } from '../pool.contract.ts';
import type { listSprachmittlungenRoute } from '../sprachmittlung.contract.ts';
import { t } from './texte.ts';

export type SprachmittlungSeite = Ausgabe<typeof listSprachmittlungenRoute>;
export type Buchung = SprachmittlungSeite['buchungen'][number];
export type Pool = Ausgabe<typeof listPoolRoute>;
export type Poolzeile = Pool['eintraege'][number];

/** Which form of a booking is open. */
export type Offen = { art: 'neu' } | { art: 'aendern' | 'ergebnis'; buchung: Buchung };
/** null: the Akte cannot be changed. */
export type OnOffen = ((offen: Offen) => void) | null;

export function formatTermin({ tag, zeit, dauerMinuten }: Buchung): string {
  return t('termin', { datum: formatTag(tag), zeit, dauer: String(dauerMinuten) });
}

export function formatBetrag(cent: number): string {
  return formatCent(toCent(cent));
}
