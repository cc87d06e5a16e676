import { useParams } from 'react-router';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { FOERDERFALL_ZUSTAND_NAMEN } from '../../foerderfall.model.ts';
import { getPruefungRoute } from '../../pruefung/pruefung.contract.ts';
import { Fallnavigation } from '../fallnavigation.tsx';
import { Anfragen, Ausnahmen, Nachforderungen } from './anfragen.tsx';
import { Berichtigungen } from '../berichtigung/berichtigungen.tsx';
import { Beantragt } from './beantragt.tsx';
import { Bescheidkarte } from './bescheid.tsx';
import { Haushaltskarte } from './haushalt.tsx';
import { Punkte, Regeln } from './punkte.tsx';
import { t } from './texte.ts';
import type { Pruefungsfall } from './use-schritt.ts';
import { Vorschlagskarte } from './vorschlag.tsx';
import '../foerderung.css';

/** From the Prüfung to Bestandskraft: for the Land the work, for the Kreis what it is asked for and what it receives. */
export default function PruefungSeite() {
  const { foerderfallId = '' } = useParams();
  const { data, error, refetch } = useLesen(getPruefungRoute, { params: { foerderfallId } });
  return (
    <>
      <Seitenkopf
        titel={data === undefined ? t('seite') : `${t('seite')}: ${data.standort}, ${data.foerderjahr}`}
        vorzeile="Förderfall"
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? <Inhalt fall={data} /> : null}
    </>
  );
}

function Inhalt({ fall }: { fall: Pruefungsfall }) {
  const { pruefung, bescheide, vorgabe, schritte } = fall;
  return (
    <div className="kim-stapel fall-karten">
      <Fallnavigation fall={fall} />
      {fall.synthetisch ? <p className="kim-klein">{t('synthetisch')}</p> : null}
      <Karte titel={t('stand.titel')}>
        <Beschreibungsliste
          angaben={[
            {
              name: t('stand.zustand'),
              wert: <Etikett text={FOERDERFALL_ZUSTAND_NAMEN[fall.zustand]} art="info" />,
            },
            { name: t('stand.aktenzeichen'), wert: fall.aktenzeichen },
          ]}
        />
        {pruefung === null && bescheide.length === 0 ? <p>{t('stand.kreis')}</p> : null}
      </Karte>
      <Nachforderungen fall={fall} />
      {bescheide.map((blatt, platz) => (
        <Bescheidkarte
          key={`${blatt.id}${blatt.stand}${fall.zustand}`}
          fall={fall}
          blatt={blatt}
          neueste={platz === 0}
        />
      ))}
      {bescheide.some(({ datum }) => datum !== null) ? <Berichtigungen foerderfallId={fall.id} /> : null}
      <Ausnahmen fall={fall} />
      {schritte.includes('nachfordern') ? (
        <Karte titel={t('schritt.titel')} hervorgehoben>
          {vorgabe === null ? null : <Vorschlagskarte fall={fall} vorgabe={vorgabe} />}
          <Anfragen key={fall.zustand} fall={fall} />
        </Karte>
      ) : null}
      {pruefung === null ? null : (
        <>
          <Punkte fall={fall} pruefung={pruefung} />
          <Beantragt betraege={pruefung.betraege} />
          <Haushaltskarte jahr={fall.foerderjahr} haushalt={pruefung.haushalt} />
          <Regeln regeln={pruefung.regeln} />
        </>
      )}
    </div>
  );
}
