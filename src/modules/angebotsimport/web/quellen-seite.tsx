import { useState } from 'react';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Seitenblaettern } from '#src/web/ui/seitenblaettern.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { listAngebotsquellenRoute } from '../angebotsimport.contract.ts';
import { QUELLENARTEN } from '../quelle.model.ts';
import { Quellenformular } from './quelle-formular.tsx';
import { t } from './texte.ts';

type Quelle = Ausgabe<typeof listAngebotsquellenRoute>['eintraege'][number];

/** Other directories from which Angebote come, and what of them waits for a decision. */
export default function QuellenSeite() {
  const [seite, setSeite] = useState(1);
  const [neu, setNeu] = useState(false);
  const { data, error, refetch } = useLesen(listAngebotsquellenRoute, { query: { seite, groesse: 25 } });
  return (
    <>
      <Seitenkopf
        titel={t('quellen.titel')}
        einleitung={<p>{t('quellen.einleitung')}</p>}
        aktionen={neu ? null : <Button onClick={() => setNeu(true)}>{t('quellen.neu')}</Button>}
      />
      <div className="kim-stapel kim-stapel--voll">
        {neu ? <Quellenformular quelle={null} schliesse={() => setNeu(false)} /> : null}
        {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
        {data === undefined && !error ? <Ladeanzeige /> : null}
        {data?.eintraege.length === 0 && !neu ? (
          <Leer titel={t('quellen.leer')}>{t('quellen.leer.text')}</Leer>
        ) : null}
        {data?.eintraege.map((quelle) => (
          <Karte key={quelle.id} titel={quelle.name}>
            <p>
              {[
                textOf(QUELLENARTEN, quelle.art),
                quelle.lizenz,
                t('quellen.angebote', { anzahl: quelle.angebote }),
              ].join(' · ')}
            </p>
            <p>{quelle.zustand === 'BEENDET' ? t('quellen.beendet') : describeLauf(quelle.lauf)}</p>
            <div className="kim-aktionen">
              <LinkButton
                zu={`/verzeichnis/quellen/${quelle.id}`}
                art="sekundaer"
                name={t('quellen.ansehen.name', { name: quelle.name })}
              >
                {t('quellen.ansehen')}
              </LinkButton>
            </div>
          </Karte>
        ))}
        {data ? <Seitenblaettern {...data} onSeite={setSeite} /> : null}
        <p>
          <a href="/api/v1/angebote.ndjson">{t('quellen.ndjson')}</a>
        </p>
      </div>
    </>
  );
}

/** How far the latest reading is, in a sentence. */
export function describeLauf(lauf: Quelle['lauf']): string {
  if (lauf === null) return t('lauf.keiner');
  const tag = formatTag(lauf.am);
  const saetze = {
    WARTET: t('lauf.WARTET'),
    LIEST: t('lauf.LIEST'),
    BEREIT: t('lauf.BEREIT', { tag }),
    GESCHEITERT: t('lauf.GESCHEITERT', { tag }),
    UEBERNAHME: t('lauf.UEBERNAHME'),
    UEBERNOMMEN: t('lauf.UEBERNOMMEN', { tag }),
    VERWORFEN: t('lauf.VERWORFEN', { tag }),
  } satisfies Record<NonNullable<Quelle['lauf']>['zustand'], string>;
  return saetze[lauf.zustand];
}
