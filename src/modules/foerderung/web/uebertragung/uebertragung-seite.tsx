import { useParams, useSearchParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { Tabelle } from '#src/web/ui/tabelle.tsx';
import { UEBERTRAGUNGSSCHRITTE } from '../../uebertragung/felder.model.ts';
import { getUebertragungRoute } from '../../uebertragung/uebertragung.contract.ts';
import { Fallnavigation } from '../fallnavigation.tsx';
import { Blattkarte } from './blatt.tsx';
import { t } from './texte.ts';
import '../foerderung.css';

type Uebertragung = Ausgabe<typeof getUebertragungRoute>;
type Kopf = Uebertragung['blaetter'][number];

/** Every signed step of a Förderfall as a sheet for integration.web: what is typed there already, and what is left. */
export default function UebertragungSeite() {
  const { foerderfallId = '' } = useParams();
  const [suche, setSuche] = useSearchParams();
  const schritt = UEBERTRAGUNGSSCHRITTE.find((einer) => einer === suche.get('schritt'));
  const gegenstandId = suche.get('gegenstandId');
  const query = schritt === undefined || gegenstandId === null ? {} : { schritt, gegenstandId };
  const { data, error, refetch } = useLesen(
    getUebertragungRoute,
    { params: { foerderfallId }, query },
    { behalteAlte: true },
  );
  return (
    <>
      <Seitenkopf
        titel={t('titel')}
        vorzeile={
          data === undefined
            ? t('vorzeile.leer')
            : t('vorzeile', { standort: data.foerderfall.standort, jahr: data.foerderfall.foerderjahr })
        }
        einleitung={<p>{t('einleitung')}</p>}
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <Inhalt
          data={data}
          onVeraltet={() => void refetch()}
          onWahl={(kopf) => setSuche({ schritt: kopf.schritt, gegenstandId: kopf.gegenstandId })}
        />
      ) : null}
    </>
  );
}

function Inhalt({
  data,
  onWahl,
  onVeraltet,
}: {
  data: Uebertragung;
  onWahl: (kopf: Kopf) => void;
  onVeraltet: () => void;
}) {
  const { foerderfall, blaetter, blatt, markierbar, synthetisch } = data;
  return (
    <div className="kim-stapel fall-karten">
      <Fallnavigation fall={foerderfall} />
      {synthetisch ? <p className="kim-klein">{t('synthetisch')}</p> : null}
      {blatt === null ? (
        <Leer titel={t('leer.titel')}>{t('leer.text')}</Leer>
      ) : (
        <>
          <Karte titel={t('schritte')}>
            <Schritte blaetter={blaetter} gewaehlt={blatt} onWahl={onWahl} />
          </Karte>
          <Blattkarte
            key={`${blatt.schritt} ${blatt.gegenstandId}`}
            foerderfallId={foerderfall.id}
            blatt={blatt}
            markierbar={markierbar}
            onVeraltet={onVeraltet}
          />
        </>
      )}
    </div>
  );
}

function Schritte({
  blaetter,
  gewaehlt,
  onWahl,
}: {
  blaetter: readonly Kopf[];
  gewaehlt: NonNullable<Uebertragung['blatt']>;
  onWahl: (kopf: Kopf) => void;
}) {
  return (
    <Tabelle
      titel={t('schritte.tabelle')}
      titelVerborgen
      spalten={[
        {
          id: 'schritt',
          kopf: t('spalte.schritt'),
          zelle: (kopf: Kopf) => (
            <button
              type="button"
              className="kim-textknopf"
              aria-current={
                kopf.schritt === gewaehlt.schritt && kopf.gegenstandId === gewaehlt.gegenstandId
                  ? 'true'
                  : undefined
              }
              onClick={() => onWahl(kopf)}
            >
              {kopf.titel}
            </button>
          ),
        },
        { id: 'offen', kopf: t('spalte.offen'), zahl: true, zelle: ({ zahlen }) => zahlen.offen },
        { id: 'geaendert', kopf: t('spalte.geaendert'), zahl: true, zelle: ({ zahlen }) => zahlen.geaendert },
        {
          id: 'uebertragen',
          kopf: t('spalte.uebertragen'),
          zahl: true,
          zelle: ({ zahlen }) => zahlen.uebertragen,
        },
      ]}
      zeilen={blaetter}
      schluessel={({ schritt, gegenstandId }) => `${schritt} ${gegenstandId}`}
    />
  );
}
