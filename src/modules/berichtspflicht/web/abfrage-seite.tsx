import { Link, useParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { deliverAbfrageRoute, getAbfrageRoute, recordErinnerungRoute } from '../abfrage.contract.ts';
import { FELDART_NAMEN } from '../felder.model.ts';
import { ABFRAGEART_NAMEN, ABFRAGESTELLE_NAMEN, isAusstehend } from '../meldung.model.ts';
import { formatVollstaendigkeit } from '../stand.model.ts';
import { Standtabelle } from './standtabelle.tsx';
import { t } from './texte.ts';
import './berichtspflicht.css';

type Abfrage = Ausgabe<typeof getAbfrageRoute>;

/** One Abfrage with the figures of all Standorte, its completeness and its files. */
export default function AbfrageSeite() {
  const { abfrageId = '' } = useParams();
  const { data, error, refetch } = useLesen(getAbfrageRoute, { params: { abfrageId } });
  return (
    <>
      <Seitenkopf
        titel={data?.titel ?? t('abfrage.titel')}
        vorzeile={data === undefined ? t('abfrage.titel') : ABFRAGEART_NAMEN[data.art]}
        einleitung={
          data && data.hinweis !== '' ? <p className="berichtspflicht-text">{data.hinweis}</p> : null
        }
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel berichtspflicht-karten">
          <Kopfdaten abfrage={data} />
          {data.versendet ? <Versendet abfrage={data} /> : <Entwurf abfrage={data} />}
          <Fragenliste abfrage={data} />
        </div>
      ) : null}
    </>
  );
}

function Kopfdaten({ abfrage }: { abfrage: Abfrage }) {
  const { stelle, zeitraumVon, stichtag, frist, versendet, zaehlung } = abfrage;
  return (
    <Beschreibungsliste
      angaben={[
        { name: t('angabe.von'), wert: ABFRAGESTELLE_NAMEN[stelle] },
        ...(zeitraumVon === null
          ? []
          : [{ name: t('angabe.zeitraum'), wert: t('angabe.zeitraum.ab', { tag: formatTag(zeitraumVon) }) }]),
        { name: t('angabe.stichtag'), wert: formatTag(stichtag) },
        { name: t('angabe.frist'), wert: formatTag(frist) },
        {
          name: t('angabe.vollstaendig'),
          wert: versendet ? formatVollstaendigkeit(zaehlung) : <Etikett text={t('entwurf')} />,
        },
      ]}
    />
  );
}

function Entwurf({ abfrage }: { abfrage: Abfrage }) {
  const { id, version, standorte, frist, eigene } = abfrage;
  const { sende, laeuft, problem } = useSchreiben(deliverAbfrageRoute);
  if (!eigene) return null;
  const versende = async () => {
    const antwort = await sende({ params: { abfrageId: id }, body: { version } });
    if (antwort.ok) setMeldung(t('abfrage.gesendet'));
  };
  return (
    <Karte titel={t('schritt.titel')} hervorgehoben>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <p>{t('abfrage.senden.frage', { anzahl: standorte.length, frist: formatTag(frist) })}</p>
      <div className="kim-aktionen">
        <Button laeuft={laeuft} onClick={() => void versende()}>
          {t('abfrage.senden')}
        </Button>
        <LinkButton art="sekundaer" zu={`/berichtspflichten/${id}/bearbeiten`}>
          {t('abfrage.bearbeiten')}
        </LinkButton>
      </div>
    </Karte>
  );
}

function Versendet({ abfrage }: { abfrage: Abfrage }) {
  const { id, art, stichtag, aeltere, ohne, eigene, zeilen } = abfrage;
  const { sende, laeuft, problem } = useSchreiben(recordErinnerungRoute);
  const offene = zeilen.some(({ zustand }) => isAusstehend(zustand));
  const erinnere = async () => {
    const antwort = await sende({ params: { abfrageId: id } });
    if (antwort.ok) setMeldung(t('abfrage.erinnert', { anzahl: antwort.wert.erinnert }));
  };
  const datei = (endung: string) => `/api/v1/berichtsabfragen/${id}/tabelle.${endung}`;
  return (
    <Karte
      titel={t('abfrage.tabelle')}
      aktionen={
        <>
          {eigene && offene ? (
            <Button art="sekundaer" laeuft={laeuft} onClick={() => void erinnere()}>
              {t('abfrage.erinnern')}
            </Button>
          ) : null}
          {eigene ? (
            <LinkButton art="tertiaer" zu={`/berichtspflichten/neu?vorher=${id}`}>
              {t('abfrage.folge')}
            </LinkButton>
          ) : null}
        </>
      }
    >
      {problem ? <ProblemHinweis problem={problem} /> : null}
      {aeltere > 0 ? <p>{t('abfrage.aeltere', { anzahl: aeltere })}</p> : null}
      {ohne > 0 ? <p>{t('abfrage.ohne', { anzahl: ohne })}</p> : null}
      <Standtabelle abfrage={abfrage} />
      <div className="kim-aktionen">
        {(['csv', 'xlsx', 'pdf'] as const).map((endung) => (
          <LinkButton key={endung} art="sekundaer" zu={datei(endung)} datei>
            {endung.toUpperCase()}
          </LinkButton>
        ))}
      </div>
      {art === 'BESETZUNG' ? (
        <p>
          <Link to={`/stellenbesetzung?stichtag=${stichtag}`}>{t('abfrage.bericht')}</Link>
        </p>
      ) : null}
    </Karte>
  );
}

function Fragenliste({ abfrage: { felder, feldfassung } }: { abfrage: Abfrage }) {
  return (
    <details className="kim-klappe">
      <summary>{t('abfrage.fragen', { nummer: feldfassung })}</summary>
      <ol className="kim-inhalt">
        {felder.map(({ code, name, art, einheit, definition, quelle }) => (
          <li key={code}>
            <strong>{name}</strong> ({FELDART_NAMEN[art]}
            {einheit === '' ? '' : `, ${einheit}`}){definition === '' ? null : <p>{definition}</p>}
            {quelle === '' ? null : <p className="kim-klein">{quelle}</p>}
          </li>
        ))}
      </ol>
    </details>
  );
}
