import { useState } from 'react';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Seitenblaettern } from '#src/web/ui/seitenblaettern.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { listAnlaufstellenRoute } from '../anlaufstelle.contract.ts';
import { ANLAUFSTELLE_RECHTE } from '../anlaufstelle.rights.ts';
import { describeGebiet } from './beschreiben.ts';
import { t } from './texte.ts';
import { useKommunennamen } from './use-kommunennamen.ts';

/** Anlaufstellen of the own Standort, and the Kommunen that have none. */
export default function AnlaufstellenSeite() {
  const [seite, setSeite] = useState(1);
  const { data: sitzung } = useSitzung();
  const namen = useKommunennamen();
  const { data, error, refetch } = useLesen(listAnlaufstellenRoute, { query: { seite, groesse: 25 } });
  const pflegt = Object.hasOwn(ANLAUFSTELLE_RECHTE['anlaufstelle.pflegen'], sitzung?.rolle ?? '');
  return (
    <>
      <Seitenkopf
        titel={t('liste.titel')}
        einleitung={<p>{t('einleitung')}</p>}
        aktionen={
          <>
            {pflegt ? <LinkButton zu="/anlaufstellen/neu">{t('neu')}</LinkButton> : null}
            <LinkButton zu="/anlaufstelle" art="sekundaer" datei>
              {t('oeffentlich')}
            </LinkButton>
          </>
        }
      />
      <div className="kim-stapel kim-stapel--voll">
        {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
        {data === undefined && !error ? <Ladeanzeige /> : null}
        {data?.eintraege.length === 0 ? <Leer titel={t('leer')}>{t('leer.text')}</Leer> : null}
        {data === undefined || data.ohne.length === 0 ? null : (
          <Hinweis art="warnung" titel={t('ohne', { namen: data.ohne.map(({ name }) => name).join(', ') })}>
            <p>{t('ohne.text')}</p>
          </Hinweis>
        )}
        {data?.eintraege.map(({ id, angaben, gueltigVon, gueltigBis, bestaetigtAm, veraltet }) => (
          <Karte key={id} titel={angaben.name}>
            <p>
              {[
                [angaben.strasse, angaben.plz, angaben.ort].filter((teil) => teil !== null).join(' '),
                describeGebiet(angaben, namen),
                ...(gueltigBis !== null && gueltigBis < (sitzung?.stichtag ?? '')
                  ? [t('beendet', { tag: formatTag(gueltigBis) })]
                  : []),
                ...(gueltigVon > (sitzung?.stichtag ?? '9')
                  ? [t('kuenftig', { tag: formatTag(gueltigVon) })]
                  : []),
              ].join(' · ')}
            </p>
            <p>{t(veraltet ? 'veraltet' : 'bestaetigt', { tag: formatTag(bestaetigtAm) })}</p>
            <div className="kim-aktionen">
              <LinkButton
                zu={`/anlaufstellen/${id}`}
                art="sekundaer"
                name={t('ansehen.name', { name: angaben.name })}
              >
                {t('ansehen')}
              </LinkButton>
            </div>
          </Karte>
        ))}
        {data ? <Seitenblaettern {...data} onSeite={setSeite} /> : null}
      </div>
    </>
  );
}
