import { useState } from 'react';
import { formatGerman, isPlainDate, toPlainDate } from '#src/core/plain-date.ts';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Datumseingabe } from '#src/web/ui/datumseingabe.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Seitenblaettern } from '#src/web/ui/seitenblaettern.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { listStellenRoute } from '../stelle.contract.ts';
import { STELLE_RECHTE } from '../stelle.rights.ts';
import { Bausteinkarte } from './bausteinkarte.tsx';
import { listRollen } from './rollen.ts';
import { NeueStelleFormular } from './stelle-formular.tsx';
import { Stellendialog } from './stellendialog.tsx';
import { Stellentabelle } from './stellentabelle.tsx';
import { t } from './texte.ts';

type Plan = Ausgabe<typeof listStellenRoute>;
const PFLEGENDE = listRollen(STELLE_RECHTE['stelle.pflegen']);

/** Stellenplan on a day. KI-Leitung and Sachbearbeitung keep it, others read. */
export default function StellenSeite() {
  const { data: sitzung } = useSitzung();
  const [tag, setTag] = useState('');
  const [seite, setSeite] = useState(1);
  const stichtag = isPlainDate(tag) ? tag : sitzung?.stichtag;
  const { data, error, refetch } = useLesen(
    listStellenRoute,
    { query: { seite, groesse: 50, stichtag } },
    { wennBereit: stichtag !== undefined, behalteAlte: true },
  );
  const [neu, setNeu] = useState(false);
  const pflege = sitzung ? hasPflege(sitzung.rolle) : false;
  return (
    <>
      <Seitenkopf
        titel={t('plan.titel')}
        einleitung={<p>{t('plan.einleitung')}</p>}
        aktionen={pflege ? <Button onClick={() => setNeu(true)}>{t('plan.neu')}</Button> : null}
      />
      <Datumseingabe
        id="stichtag"
        label={t('filter.stichtag')}
        wert={tag === '' ? (sitzung?.stichtag ?? '') : tag}
        fehler={tag !== '' && !isPlainDate(tag) ? t('filter.datum.fehler') : undefined}
        onWert={(wert) => {
          setTag(wert);
          setSeite(1);
        }}
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? <Stellenplan plan={data} pflege={pflege} onSeite={setSeite} /> : null}
      {neu && data ? (
        <Dialog titel={t('stelle.neu')} schliesse={() => setNeu(false)}>
          <NeueStelleFormular
            verantwortlicheStellen={data.verantwortlicheStellen}
            kommunen={data.kommunen}
            onFertig={() => {
              setNeu(false);
              setMeldung(t('stelle.gespeichert'));
            }}
          />
        </Dialog>
      ) : null}
    </>
  );
}

function hasPflege(rolle: Rolle): boolean {
  return PFLEGENDE.includes(rolle);
}

type Props = { plan: Plan; pflege: boolean; onSeite: (seite: number) => void };

function Stellenplan({ plan, pflege, onSeite }: Props) {
  const [offen, setOffen] = useState<string | null>(null);
  const gewaehlt = plan.eintraege.find(({ id }) => id === offen);
  return (
    <>
      {plan.bausteine.length > 0 ? (
        <section className="kim-stapel" aria-label={t('baustein.titel')}>
          <h2>{t('baustein.titel')}</h2>
          <div className="kim-kartenraster">
            {plan.bausteine.map((stand) => (
              <Bausteinkarte key={stand.baustein} stand={stand} pflege={pflege} />
            ))}
          </div>
        </section>
      ) : null}
      <h2>{t('plan.tabelle', { stichtag: formatGerman(toPlainDate(plan.stichtag)) })}</h2>
      {plan.gesamt === 0 ? (
        <Leer titel={t('plan.leer')}>{pflege ? t('plan.leer.text') : t('plan.leer.lesen')}</Leer>
      ) : (
        <>
          <Stellentabelle plan={plan} onWahl={setOffen} />
          <Seitenblaettern seite={plan.seite} groesse={plan.groesse} gesamt={plan.gesamt} onSeite={onSeite} />
        </>
      )}
      {gewaehlt ? <Stellendialog stelle={gewaehlt} pflege={pflege} schliesse={() => setOffen(null)} /> : null}
    </>
  );
}
