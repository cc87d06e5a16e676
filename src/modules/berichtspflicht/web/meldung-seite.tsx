import { Link, useParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { BERICHTSPFLICHT_RECHTE } from '../berichtspflicht.rights.ts';
import { getMeldungRoute, recordMeldefreigabeRoute, recordVorlegungRoute } from '../meldung.contract.ts';
import {
  ABFRAGEART_NAMEN,
  ABFRAGESTELLE_NAMEN,
  isAusstehend,
  MELDUNG_ZUSTAND_NAMEN,
} from '../meldung.model.ts';
import { Angabenansicht } from './angabenansicht.tsx';
import { Fassungen, Verlauf } from './fassungen.tsx';
import { MeldungFormular } from './meldung-formular.tsx';
import { Schritte } from './schritt-formular.tsx';
import { t } from './texte.ts';
import './berichtspflicht.css';

type Meldung = Ausgabe<typeof getMeldungRoute>;

/** What the own Standort is asked: fill, lay before, release, correct. */
export default function MeldungSeite() {
  const { abfrageId = '' } = useParams();
  const { data, error, refetch } = useLesen(getMeldungRoute, { params: { abfrageId } });
  const { data: sitzung } = useSitzung();
  const darf = (recht: 'berichtspflicht.ausfuellen' | 'berichtspflicht.freigeben') =>
    sitzung !== null && sitzung !== undefined && sitzung.rolle in BERICHTSPFLICHT_RECHTE[recht];
  return (
    <>
      <Seitenkopf
        titel={data?.titel ?? t('meldung.titel')}
        vorzeile={data === undefined ? t('meldung.titel') : ABFRAGEART_NAMEN[data.art]}
        einleitung={
          data && data.hinweis !== '' ? <p className="berichtspflicht-text">{data.hinweis}</p> : null
        }
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel berichtspflicht-karten">
          <Lage meldung={data} />
          <Freigabe
            meldung={data}
            fuellt={darf('berichtspflicht.ausfuellen')}
            gibtFrei={darf('berichtspflicht.freigeben')}
          />
          {data.bearbeitbar && darf('berichtspflicht.ausfuellen') ? <MeldungFormular meldung={data} /> : null}
          {isAusstehend(data.zustand) && !(data.bearbeitbar && darf('berichtspflicht.ausfuellen')) ? (
            <Angabenansicht meldung={data} />
          ) : null}
          <Fassungen felder={data.felder} fassungen={data.fassungen} />
          <Verlauf schritte={data.schritte} />
        </div>
      ) : null}
    </>
  );
}

function Lage({ meldung }: { meldung: Meldung }) {
  const { stelle, stichtag, frist, zustand, erinnertAm, schritte, zeitraumVon, art } = meldung;
  const letzter = schritte.find((schritt) => schritt.art !== 'ERINNERN');
  return (
    <>
      {zustand === 'RUECKFRAGE' && letzter?.text ? (
        <Hinweis art="warnung" titel={t('meldung.rueckfrage')}>
          <p className="berichtspflicht-text">{letzter.text}</p>
        </Hinweis>
      ) : null}
      {zustand === 'IN_ARBEIT' && letzter?.art === 'ZURUECKGEBEN' ? (
        <Hinweis art="warnung" titel={t('meldung.zurueckgegeben')}>
          <p className="berichtspflicht-text">{letzter.text}</p>
        </Hinweis>
      ) : null}
      {erinnertAm === null || zustand === 'GEMELDET' || zustand === 'ABGENOMMEN' ? null : (
        <Hinweis art="warnung" titel={t('meldung.erinnert', { tag: formatTag(erinnertAm) })} />
      )}
      <Beschreibungsliste
        angaben={[
          { name: t('angabe.von'), wert: ABFRAGESTELLE_NAMEN[stelle] },
          ...(zeitraumVon === null
            ? []
            : [
                {
                  name: t('angabe.zeitraum'),
                  wert: t('angabe.zeitraum.ab', { tag: formatTag(zeitraumVon) }),
                },
              ]),
          { name: t('angabe.stichtag'), wert: formatTag(stichtag) },
          { name: t('angabe.frist'), wert: formatTag(frist) },
          { name: t('angabe.stand'), wert: MELDUNG_ZUSTAND_NAMEN[zustand] },
        ]}
      />
      {art === 'BESETZUNG' ? (
        <p>
          <Link to={`/stellen?stichtag=${stichtag}`}>{t('meldung.plan')}</Link>
        </p>
      ) : null}
    </>
  );
}

type Props = { meldung: Meldung; fuellt: boolean; gibtFrei: boolean };

function Freigabe({ meldung, fuellt, gibtFrei }: Props) {
  const { abfrageId, version, vorlegbar, freigaben, selbstVorgelegt } = meldung;
  const params = { abfrageId };
  const vorlegen = useSchreiben(recordVorlegungRoute);
  const freigeben = useSchreiben(recordMeldefreigabeRoute);
  return (
    <>
      {gibtFrei && selbstVorgelegt ? <Hinweis art="info" titel={t('meldung.selbst')} /> : null}
      {fuellt && vorlegbar ? (
        <Schritte
          schritte={['VORLEGEN']}
          bezug={abfrageId}
          sende={({ text, erklaerungen, bestaetigt }) =>
            vorlegen.sende({
              params,
              body: { version, erklaerungen, bestaetigt, ...(text === undefined ? {} : { text }) },
            })
          }
          laeuft={vorlegen.laeuft}
          problem={vorlegen.problem}
        />
      ) : null}
      {gibtFrei ? (
        <Schritte
          schritte={freigaben.filter((schritt) => schritt !== 'MELDEN' || !selbstVorgelegt)}
          bezug={abfrageId}
          sende={(sendung) => freigeben.sende({ params, body: { version, ...sendung } })}
          laeuft={freigeben.laeuft}
          problem={freigeben.problem}
        />
      ) : null}
    </>
  );
}
