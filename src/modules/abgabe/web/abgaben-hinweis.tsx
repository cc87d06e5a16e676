import { Link } from 'react-router';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { countAbgabenRoute } from '../anzahl.contract.ts';
import { t } from './tagestexte.ts';

/** On Mein Tag: something of another Stelle waits, or is accepted and waits to be handed over. */
export function AbgabenHinweis() {
  const { data } = useLesen(countAbgabenRoute, {});
  if (data === undefined || data.wartend === 0) return null;
  return (
    <Karte titel={t('tag.titel')}>
      <p>
        <Link to="/abgaben">{t('tag.text', { anzahl: data.wartend })}</Link>
      </p>
    </Karte>
  );
}
