import { Link, useParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { isPlainDate, toPlainDate } from '#src/core/plain-date.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { type Formwahl, useFormwahl } from '#src/modules/gremium/web/formwahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { checkLage, type Lage } from '../lage.model.ts';
import { getSchrittregel, THEMASCHRITT_CODES } from '../schritte.model.ts';
import { getThemaRoute } from '../thema.contract.ts';
import { PRIORITAET_NAMEN, THEMA_HERKUNFT_NAMEN, THEMA_ZUSTAND_NAMEN, WEG_NAMEN } from '../thema.model.ts';
import { getUmsetzungRoute } from '../umsetzung.contract.ts';
import { Massnahmenkarte, type Umsetzung } from './massnahmen.tsx';
import { Wirkungskarte } from './messungen.tsx';
import { SchrittFormular } from './schritt-formular.tsx';
import { Stellungnahmenkarte } from './stellungnahmen.tsx';
import { t } from './texte.ts';
import { VerantwortungFormular } from './verantwortung.tsx';
import './thema.css';

type Thema = Ausgabe<typeof getThemaRoute>;
type Ereignis = Thema['ereignisse'][number];

/** One Thema: where it stands, the next step, and its whole way. */
export default function ThemaSeite() {
  const { themaId = '' } = useParams();
  const { data, error, refetch } = useLesen(getThemaRoute, { params: { themaId } });
  const umsetzung = useLesen(getUmsetzungRoute, { params: { themaId } });
  const { data: sitzung } = useSitzung();
  const formwahl = useFormwahl();
  const bearbeitet = sitzung?.rolle === 'KOORDINATION' || sitzung?.rolle === 'KI_LEITUNG';
  const weitere = { themaId, formwahl, bearbeitet, heute: sitzung?.stichtag ?? '' };
  return (
    <>
      <Seitenkopf
        titel={data?.titel ?? t('thema.titel')}
        vorzeile={t('thema.titel')}
        aktionen={
          bearbeitet ? (
            <>
              {sitzung.rolle === 'KOORDINATION' ? (
                <LinkButton zu={`/eskalationen/neu?thema=${themaId}`} art="sekundaer">
                  {t('thema.eskalieren')}
                </LinkButton>
              ) : null}
              <LinkButton zu={`/geteilte-themen/neu?thema=${themaId}`} art="sekundaer">
                {t('thema.teilen')}
              </LinkButton>
            </>
          ) : null
        }
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel thema-karten">
          <Angaben thema={data} bearbeitet={bearbeitet} formwahl={formwahl} />
          {formwahl.offen('verantwortung') ? (
            <Karte titel={t('verantwortung.uebergeben')} hervorgehoben>
              <VerantwortungFormular
                themaId={themaId}
                version={data.version}
                schliesse={formwahl.schliesse}
              />
            </Karte>
          ) : null}
          {data.schritte.length > 0 && umsetzung.data ? (
            <Schritte thema={data} umsetzung={umsetzung.data} {...weitere} />
          ) : null}
          {umsetzung.error ? (
            <Stoerung fehler={umsetzung.error} erneut={() => void umsetzung.refetch()} />
          ) : null}
          {umsetzung.data ? (
            <>
              <Stellungnahmenkarte umsetzung={umsetzung.data} {...weitere} />
              <Massnahmenkarte umsetzung={umsetzung.data} {...weitere} />
              <Wirkungskarte umsetzung={umsetzung.data} {...weitere} />
            </>
          ) : null}
          <Karte titel={t('thema.verlauf')}>
            {data.ereignisse.map((ereignis) => (
              <Verlaufszeile key={ereignis.lfd} ereignis={ereignis} />
            ))}
          </Karte>
        </div>
      ) : null}
    </>
  );
}

type AngabenProps = { thema: Thema; bearbeitet: boolean; formwahl: Formwahl };

function Angaben({ thema, bearbeitet, formwahl }: AngabenProps) {
  const { zustand, seit, prioritaet, weg, herkunft, verantwortlich, hinweise, rueckmeldungen } = thema;
  return (
    <Karte titel={t('thema.angaben')}>
      <p className="thema-text">{thema.beschreibung}</p>
      <Beschreibungsliste
        angaben={[
          { name: t('themen.stand'), wert: THEMA_ZUSTAND_NAMEN[zustand] },
          { name: t('themen.seit'), wert: formatTag(seit) },
          {
            name: t('themen.prioritaet'),
            wert: prioritaet === null ? t('themen.keine') : PRIORITAET_NAMEN[prioritaet],
          },
          ...(weg === null ? [] : [{ name: t('thema.weg'), wert: WEG_NAMEN[weg] }]),
          { name: t('thema.herkunft'), wert: THEMA_HERKUNFT_NAMEN[herkunft] },
          { name: t('thema.verantwortlich'), wert: verantwortlich ?? t('konto.weg') },
          ...(hinweise === null ? [] : [{ name: t('thema.hinweise'), wert: String(hinweise) }]),
          ...(rueckmeldungen === null
            ? []
            : [{ name: t('thema.rueckmeldungen'), wert: t('thema.rueckmeldungen.wert', rueckmeldungen) }]),
        ]}
      />
      {bearbeitet ? (
        <div className="kim-aktionen">
          <Link to={`/vorlagen/neu?thema=${thema.id}`}>{t('thema.vorlage')}</Link>
          {formwahl.frei ? (
            <Button art="tertiaer" onClick={() => formwahl.oeffne('verantwortung')}>
              {t('verantwortung.uebergeben')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </Karte>
  );
}

type SchritteProps = { thema: Thema; umsetzung: Umsetzung; formwahl: Formwahl; heute: string };

function Schritte({ thema, umsetzung, formwahl, heute }: SchritteProps) {
  const schritt = thema.schritte.find((eine) => formwahl.offen(`schritt-${eine}`));
  const gehindert =
    schritt === undefined || !isPlainDate(heute) ? null : checkLage(schritt, toLage(umsetzung), heute);
  return (
    <Karte titel={t('thema.schritt')} hervorgehoben>
      <Auswahl
        label={t('thema.schritt.waehlen')}
        optionen={thema.schritte.map((code) => ({ wert: code, text: getSchrittregel(code).name }))}
        value={schritt ?? ''}
        onChange={({ target }) =>
          target.value === '' ? formwahl.schliesse() : formwahl.oeffne(`schritt-${target.value}`)
        }
      />
      {gehindert === null ? null : (
        <Hinweis art="warnung" titel={gehindert.titel}>
          <p>{gehindert.detail}</p>
        </Hinweis>
      )}
      {schritt === undefined || gehindert !== null ? null : (
        <SchrittFormular
          key={schritt}
          themaId={thema.id}
          version={thema.version}
          schritt={schritt}
          beschluesse={umsetzung.beschlusswahl}
          schliesse={formwahl.schliesse}
        />
      )}
    </Karte>
  );
}

/** What the server looks at before a step, from what the page has read. */
function toLage({ massnahmen, stellungnahmen, genannteStellen, messungen, umgesetztAm }: Umsetzung): Lage {
  return {
    massnahmen,
    stellungnahmen: stellungnahmen.map(({ institution, antwortBis, eingegangenAm }) => ({
      institution,
      antwortBis: toPlainDate(antwortBis),
      eingegangenAm: eingegangenAm === null ? null : toPlainDate(eingegangenAm),
    })),
    nenntStelle: genannteStellen.length > 0,
    gemessen: messungen[0] !== undefined && messungen[0].umgesetztAm === umgesetztAm,
  };
}

function Verlaufszeile({ ereignis }: { ereignis: Ereignis }) {
  const { art, nach, grund, angaben, rueckmeldung, von, am } = ereignis;
  return (
    <section className="thema-abschnitt">
      <h3>{describeArt(art)}</h3>
      <p className="kim-klein">
        {[formatTag(am), von, t('thema.stand.danach', { stand: THEMA_ZUSTAND_NAMEN[nach] })]
          .filter((teil) => teil !== null)
          .join(' · ')}
      </p>
      {grund === null ? null : <p className="thema-text">{grund}</p>}
      {angaben.length === 0 ? null : <Beschreibungsliste angaben={angaben} />}
      {rueckmeldung === null ? null : (
        <p className="thema-text kim-klein">{t('thema.rueckmeldung.text', { text: rueckmeldung })}</p>
      )}
    </section>
  );
}

function describeArt(art: string): string {
  const schritt = THEMASCHRITT_CODES.find((code) => code === art);
  if (schritt !== undefined) return getSchrittregel(schritt).name;
  const weiteres = WEITERE.find((code) => code === art);
  return weiteres === undefined ? art : t(`thema.art.${weiteres}`);
}

const WEITERE = [
  'VERANTWORTUNG_UEBERGEBEN',
  'GEMELDET',
  'HINWEISE_AUFGENOMMEN',
  'WIDERSPRUCH',
  'MASSNAHME_ANGELEGT',
  'MASSNAHME_GEAENDERT',
  'STELLUNGNAHME_ANGEFRAGT',
  'STELLUNGNAHME_EINGEGANGEN',
  'WIRKUNG_GEMESSEN',
  'UEBERNOMMEN',
  'ESKALATION_FREIGEBEN',
  'ESKALATION_WEITERLEITEN',
  'ESKALATION_BEANTWORTEN',
  'ESKALATION_BUND_ANTWORT',
  'ESKALATION_ABSCHLIESSEN',
  'ESKALATION_ZURUECKZIEHEN',
] as const;
