import { Link } from 'react-router';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { countFallanalysenRoute } from '../anzahl.contract.ts';
import { t } from './tagestexte.ts';

const ARTEN = ['einladungen', 'aufgaben', 'nachfassen', 'rueckmeldungen'] as const;

/** On Mein Tag: invitations, and what is due after a Fallanalyse. */
export function FallanalysenHinweis() {
  const { data } = useLesen(countFallanalysenRoute, {});
  const offen = data === undefined ? [] : ARTEN.filter((art) => data[art] > 0);
  if (data === undefined || offen.length === 0) return null;
  return (
    <Karte titel={t('titel')}>
      <p>
        <Link to="/fallanalysen">{offen.map((art) => t(art, { anzahl: data[art] })).join(' · ')}</Link>
      </p>
    </Karte>
  );
}
