import { Link, useSearchParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Seitenblaettern } from '#src/web/ui/seitenblaettern.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { listLandesthemenRoute } from '../land.contract.ts';
import { t } from './texte.ts';

type Zeile = Ausgabe<typeof listLandesthemenRoute>['eintraege'][number];
const GROESSE = 25;

const SPALTEN: readonly Spalte<Zeile>[] = [
  {
    id: 'titel',
    kopf: t('landesthema.titel'),
    zelle: ({ id, titel }) => <Link to={`/land/themen/${id}`}>{titel}</Link>,
  },
  { id: 'anzahl', kopf: t('spalte.anzahl'), zahl: true, zelle: ({ eskalationen }) => eskalationen },
  { id: 'angelegt', kopf: t('spalte.angelegt'), zelle: ({ angelegtAm }) => formatTag(angelegtAm) },
];

/** What the Land handles for several Standorte at once. */
export default function LandesthemenSeite() {
  const [adresse, setAdresse] = useSearchParams();
  const seite = Math.max(1, Number(adresse.get('seite') ?? '1') || 1);
  const { data, error, refetch } = useLesen(
    listLandesthemenRoute,
    { query: { seite, groesse: GROESSE } },
    { behalteAlte: true },
  );
  return (
    <>
      <Seitenkopf titel={t('landesthemen.titel')} einleitung={<p>{t('landesthemen.einleitung')}</p>} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data?.eintraege.length === 0 ? (
        <Leer titel={t('landesthemen.leer')}>{t('landesthemen.leer.text')}</Leer>
      ) : null}
      {data && data.eintraege.length > 0 ? (
        <>
          <Tabelle
            titel={t('landesthemen.titel')}
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
