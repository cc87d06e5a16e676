import type { Ausgabe } from '#src/core/contract/define-route.ts';
import type { getNetzwerkRoute } from '../netzwerk.contract.ts';

export type NetzwerkSeite = Ausgabe<typeof getNetzwerkRoute>;
export type Helfer = NetzwerkSeite['helfende'][number];
export type Vorschlag = NetzwerkSeite['vorschlaege'][number];

/** Which form is open. */
export type Offen =
  | { art: 'neu'; vorschlag: Vorschlag | null }
  | { art: 'aendern' | 'beenden'; helfer: Helfer };
/** null: the Akte cannot be changed. */
export type OnOffen = ((offen: Offen) => void) | null;

/** A Schweigepflichtentbindung names this helper and holds today. */
export function isGenannt({ einwilligung: { lage } }: Helfer): boolean {
  return lage === 'GUELTIG' || lage === 'LAEUFT_AB';
}
