import { useState } from 'react';
import { useParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { getSchrittregel, THEMASCHRITT_CODES } from '../schritte.model.ts';
import { getThemaRoute } from '../thema.contract.ts';
import { PRIORITAET_NAMEN, THEMA_HERKUNFT_NAMEN, THEMA_ZUSTAND_NAMEN, WEG_NAMEN } from '../thema.model.ts';
import { SchrittFormular } from './schritt-formular.tsx';
import { t } from './texte.ts';
import './thema.css';

type Thema = Ausgabe<typeof getThemaRoute>;
type Ereignis = Thema['ereignisse'][number];

/** One Thema: where it stands, the next step, and its whole way. */
export default function ThemaSeite() {
  const { themaId = '' } = useParams();
  const { data, error, refetch } = useLesen(getThemaRoute, { params: { themaId } });
  return (
    <>
      <Seitenkopf titel={data?.titel ?? t('thema.titel')} vorzeile={t('thema.titel')} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel thema-karten">
          <Angaben thema={data} />
          {data.schritte.length > 0 ? <Schritte thema={data} /> : null}
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

function Angaben({ thema }: { thema: Thema }) {
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
    </Karte>
  );
}

function Schritte({ thema }: { thema: Thema }) {
  const [wahl, setWahl] = useState('');
  const schritt = thema.schritte.find((eine) => eine === wahl);
  return (
    <Karte titel={t('thema.schritt')} hervorgehoben>
      <Auswahl
        label={t('thema.schritt.waehlen')}
        optionen={thema.schritte.map((code) => ({ wert: code, text: getSchrittregel(code).name }))}
        value={wahl}
        onChange={({ target }) => setWahl(target.value)}
      />
      {schritt === undefined ? null : (
        <SchrittFormular
          key={schritt}
          themaId={thema.id}
          version={thema.version}
          schritt={schritt}
          schliesse={() => setWahl('')}
        />
      )}
    </Karte>
  );
}

function Verlaufszeile({ ereignis }: { ereignis: Ereignis }) {
  const { art, nach, grund, angaben, rueckmeldung, von, am } = ereignis;
  return (
    <section>
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
  return art === 'GEMELDET' || art === 'HINWEISE_AUFGENOMMEN' || art === 'WIDERSPRUCH'
    ? t(`thema.art.${art}`)
    : art;
}
