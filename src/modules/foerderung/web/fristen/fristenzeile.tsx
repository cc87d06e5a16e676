import { Link } from 'react-router';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { listFristenRoute } from '../../fristen/fristen.contract.ts';
import { t } from './texte.ts';

/** One line above the Förderfälle of the Kreis; it is left out while nothing is known. */
export function Fristenzeile() {
  const { data } = useLesen(listFristenRoute, {});
  if (data === undefined) return null;
  const { ueberfaellig, bald } = data.anzahl;
  return (
    <p>
      {t('zeile', { ueberfaellig: String(ueberfaellig), bald: String(bald) })}{' '}
      <Link to="/foerderung/fristen">{t('zeile.link')}</Link>
    </p>
  );
}
