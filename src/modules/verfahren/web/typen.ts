import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { NOCH_NICHT_GEPRUEFT } from '#src/modules/rechtskreis/pruefstand.model.ts';
import type { listVerfahrenRoute } from '../verfahren.contract.ts';
import { t } from './texte.ts';

export type VerfahrenSeite = Ausgabe<typeof listVerfahrenRoute>;
export type Verfahrenzeile = VerfahrenSeite['verfahren'][number];
export type Schrittzeile = Verfahrenzeile['schritte'][number];

/** Which form is open. */
export type Offen =
  | { art: 'neu' }
  | { art: 'schritt'; verfahren: Verfahrenzeile; schritt: Schrittzeile }
  | { art: 'ergebnis'; verfahren: Verfahrenzeile };
/** null: the Akte cannot be changed. */
export type OnOffen = ((offen: Offen) => void) | null;

/** Days and the name of who checked, for people. */
export function toPruefstand({
  stand,
  geprueftVon,
  pruefenBis,
}: Pick<Verfahrenzeile, 'stand' | 'geprueftVon' | 'pruefenBis'>) {
  const geprueft = geprueftVon === null ? NOCH_NICHT_GEPRUEFT : t('geprueft', { name: geprueftVon });
  return { stand: formatTag(stand), geprueft, bis: formatTag(pruefenBis) };
}
