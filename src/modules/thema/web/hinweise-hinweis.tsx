import { Link } from 'react-router';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { countHinweiseRoute } from '../anzahl.contract.ts';
import { t } from './tagestexte.ts';

const ARTEN = ['rueckfragen', 'rueckmeldungen'] as const;

/** On Mein Tag: what came back to own Systemhinweise. */
export function HinweiseHinweis() {
  const { data } = useLesen(countHinweiseRoute, {});
  const offen = data === undefined ? [] : ARTEN.filter((art) => data[art] > 0);
  if (data === undefined || offen.length === 0) return null;
  return (
    <Karte titel={t('titel')}>
      <p>
        <Link to="/meine-hinweise">{offen.map((art) => t(art, { anzahl: data[art] })).join(' · ')}</Link>
      </p>
    </Karte>
  );
}
