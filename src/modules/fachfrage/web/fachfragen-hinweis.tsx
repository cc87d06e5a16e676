import { Link } from 'react-router';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { countFachfragenRoute } from '../anzahl.contract.ts';
import { t } from './tagestexte.ts';

const ARTEN = ['rueckfragen', 'antworten', 'ueberfaellig'] as const;

/** On Mein Tag: own Fachfragen that were asked back, answered, or wait for too long. */
export function FachfragenHinweis() {
  const { data } = useLesen(countFachfragenRoute, {});
  const offen = data === undefined ? [] : ARTEN.filter((art) => data[art] > 0);
  if (data === undefined || offen.length === 0) return null;
  return (
    <Karte titel={t('titel')}>
      <p>
        <Link to="/fachfragen?auswahl=ALLE">
          {offen.map((art) => t(art, { anzahl: data[art] })).join(' · ')}
        </Link>
      </p>
    </Karte>
  );
}
