import { Link, useSearchParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Seitenblaettern } from '#src/web/ui/seitenblaettern.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { listMeldungenRoute } from '../meldung.contract.ts';
import { ABFRAGEART_NAMEN, MELDUNG_ZUSTAND_NAMEN } from '../meldung.model.ts';
import { t } from './texte.ts';

type Zeile = Ausgabe<typeof listMeldungenRoute>['eintraege'][number];
const GROESSE = 25;

const SPALTEN: readonly Spalte<Zeile>[] = [
  {
    id: 'titel',
    kopf: t('meldung.titel'),
    zelle: ({ abfrageId, titel }) => <Link to={`/meldungen/${abfrageId}`}>{titel}</Link>,
  },
  { id: 'art', kopf: t('spalte.art'), zelle: ({ art }) => ABFRAGEART_NAMEN[art] },
  { id: 'stichtag', kopf: t('spalte.stichtag'), zelle: ({ stichtag }) => formatTag(stichtag) },
  {
    id: 'frist',
    kopf: t('spalte.frist'),
    zelle: ({ frist, ueberfaellig }) => (
      <>
        {formatTag(frist)} {ueberfaellig ? <Etikett text={t('ueberfaellig')} art="warnung" /> : null}
      </>
    ),
  },
  {
    id: 'stand',
    kopf: t('spalte.stand'),
    zelle: ({ zustand, erinnertAm }) => (
      <>
        {MELDUNG_ZUSTAND_NAMEN[zustand]}
        {erinnertAm === null ? null : (
          <span className="kim-klein">
            {' '}
            {t('angabe.erinnert')} {formatTag(erinnertAm)}
          </span>
        )}
      </>
    ),
  },
];

/** What the own Standort owes the Land, what is due first on top. */
export default function MeldungenSeite() {
  const [adresse, setAdresse] = useSearchParams();
  const seite = Math.max(1, Number(adresse.get('seite') ?? '1') || 1);
  const { data, error, refetch } = useLesen(
    listMeldungenRoute,
    { query: { seite, groesse: GROESSE } },
    { behalteAlte: true },
  );
  return (
    <>
      <Seitenkopf titel={t('meldungen.titel')} einleitung={<p>{t('meldungen.einleitung')}</p>} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data && data.ueberfaellige > 0 ? (
        <Hinweis art="warnung" titel={t('meldungen.ueberfaellig', { anzahl: data.ueberfaellige })} />
      ) : null}
      {data?.eintraege.length === 0 ? (
        <Leer titel={t('meldungen.leer')}>{t('meldungen.leer.text')}</Leer>
      ) : null}
      {data && data.eintraege.length > 0 ? (
        <>
          <Tabelle
            titel={t('meldungen.titel')}
            titelVerborgen
            spalten={SPALTEN}
            zeilen={data.eintraege}
            schluessel={({ abfrageId }) => abfrageId}
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
