import { useId, useState } from 'react';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { listDublettenpaareRoute } from '../zusammenfuehrung.contract.ts';
import { Dublettenpaar } from './dublettenpaar.tsx';
import { t } from './dubletten-texte.ts';
import { Zusammenfuehrungen } from './zusammenfuehrungen.tsx';

/** Finds persons of the own Akten who were recorded twice; a person decides about each pair. */
export default function DublettenSeite() {
  const [alle, setAlle] = useState(false);
  const id = useId();
  const query = { verschiedene: alle ? ('ja' as const) : ('nein' as const) };
  const { data, error, refetch } = useLesen(listDublettenpaareRoute, { query });
  return (
    <>
      <Seitenkopf titel={t('titel')} einleitung={<p>{t('einleitung')}</p>} />
      <div className="kim-wahl">
        <input type="checkbox" id={id} checked={alle} onChange={({ target }) => setAlle(target.checked)} />
        <label htmlFor={id}>{t('alle.zeigen')}</label>
      </div>
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? <output>{t('verglichen', { anzahl: data.verglichen })}</output> : null}
      {data?.weitere ? <Hinweis art="info" titel={t('weitere')} /> : null}
      {data?.paare.length === 0 ? (
        <Leer titel={t('keine')}>
          <p>{t('keine.text')}</p>
        </Leer>
      ) : null}
      <div className="kim-stapel fall-karten">
        {data?.paare.map((paar) => (
          <Dublettenpaar key={paar.personen.map(({ personId }) => personId).join(' ')} paar={paar} />
        ))}
        <Zusammenfuehrungen />
      </div>
    </>
  );
}
