import { useState } from 'react';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { createSpaeter } from '#src/web/ui/spaeter.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type AnfrageAnsicht, listFallanfragenRoute } from '../fallanfrage.contract.ts';
import type { Aktname } from './akt-dialog.tsx';
import { AnfrageKarte, BeantworteteZeile } from './anfrage-karte.tsx';
import { t } from './texte.ts';
import './fallanfrage.css';

const AktDialog = createSpaeter(async () => (await import('./akt-dialog.tsx')).AktDialog);

/** The inbox of the own Stelle: open Anfragen by their day, below what was answered. */
export default function AnfragenSeite() {
  const { data, error, refetch } = useLesen(listFallanfragenRoute, {});
  const [akt, setAkt] = useState<{ name: Aktname; anfrage: AnfrageAnsicht } | null>(null);
  return (
    <>
      <Seitenkopf titel={t('anfragen.titel')} einleitung={<p>{t('anfragen.einleitung')}</p>} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel">
          <h2>{t('anfragen.offen')}</h2>
          {data.offene.length === 0 ? <KeineOffene /> : null}
          {data.offene.map((anfrage) => (
            <AnfrageKarte key={anfrage.id} anfrage={anfrage} onAkt={(name) => setAkt({ name, anfrage })} />
          ))}
          {data.beantwortete.length > 0 ? <h2>{t('anfragen.beantwortet')}</h2> : null}
          <ul className="fallanfrage-liste kim-stapel">
            {data.beantwortete.map((anfrage) => (
              <BeantworteteZeile key={anfrage.id} anfrage={anfrage} />
            ))}
          </ul>
        </div>
      ) : null}
      {akt && data ? (
        <AktDialog
          akt={akt.name}
          anfrage={akt.anfrage}
          stichtag={data.stichtag}
          schliesse={() => setAkt(null)}
        />
      ) : null}
    </>
  );
}

/** With the address that the Stelle may pass on. */
function KeineOffene() {
  const { data: sitzung } = useSitzung();
  const stelle = sitzung?.mandant?.id;
  const adresse = `${globalThis.location.origin}/fallanfrage${stelle === undefined ? '' : `?stelle=${stelle}`}`;
  return <Leer titel={t('anfragen.leer')}>{t('anfragen.leer.text', { adresse })}</Leer>;
}
