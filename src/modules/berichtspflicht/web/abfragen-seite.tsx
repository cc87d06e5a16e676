import { Link, useSearchParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Seitenblaettern } from '#src/web/ui/seitenblaettern.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { listAbfragenRoute } from '../abfrage.contract.ts';
import { ABFRAGEART_NAMEN } from '../meldung.model.ts';
import { t } from './texte.ts';

type Zeile = Ausgabe<typeof listAbfragenRoute>['eintraege'][number];
const GROESSE = 25;

const SPALTEN: readonly Spalte<Zeile>[] = [
  {
    id: 'titel',
    kopf: t('spalte.titel'),
    zelle: ({ id, titel }) => <Link to={`/berichtspflichten/${id}`}>{titel}</Link>,
  },
  { id: 'art', kopf: t('spalte.art'), zelle: ({ art }) => ABFRAGEART_NAMEN[art] },
  { id: 'stichtag', kopf: t('spalte.stichtag'), zelle: ({ stichtag }) => formatTag(stichtag) },
  { id: 'frist', kopf: t('spalte.frist'), zelle: ({ frist }) => formatTag(frist) },
  { id: 'gemeldet', kopf: t('spalte.gemeldet'), zelle: (zeile) => <Gemeldet zeile={zeile} /> },
];

function Gemeldet({ zeile: { versendet, zaehlung, offenNachFrist } }: { zeile: Zeile }) {
  if (!versendet) return <Etikett text={t('entwurf')} />;
  return (
    <>
      {t('vonGesamt', zaehlung)}{' '}
      {offenNachFrist > 0 ? (
        <Etikett text={t('ueberfaellig.anzahl', { anzahl: offenNachFrist })} art="warnung" />
      ) : null}
    </>
  );
}

/** Everything the Land asked, the latest due day on top. */
export default function AbfragenSeite() {
  const [adresse, setAdresse] = useSearchParams();
  const seite = Math.max(1, Number(adresse.get('seite') ?? '1') || 1);
  const { data, error, refetch } = useLesen(
    listAbfragenRoute,
    { query: { seite, groesse: GROESSE } },
    { behalteAlte: true },
  );
  return (
    <>
      <Seitenkopf
        titel={t('liste.titel')}
        einleitung={<p>{t('liste.einleitung')}</p>}
        aktionen={<LinkButton zu="/berichtspflichten/neu">{t('liste.neu')}</LinkButton>}
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data?.eintraege.length === 0 ? <Leer titel={t('liste.leer')}>{t('liste.leer.text')}</Leer> : null}
      {data && data.eintraege.length > 0 ? (
        <>
          <Tabelle
            titel={t('liste.titel')}
            titelVerborgen
            spalten={SPALTEN}
            zeilen={data.eintraege}
            schluessel={({ id }) => id}
          />
          <Seitenblaettern
            seite={data.seite}
            groesse={data.groesse}
            gesamt={data.gesamt}
            onSeite={(neu) => setAdresse({ seite: String(neu) })}
          />
        </>
      ) : null}
    </>
  );
}
