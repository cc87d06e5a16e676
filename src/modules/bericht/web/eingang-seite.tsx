import { Link } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { listZustellungenRoute } from '../mappe/lieferung.contract.ts';
import { b } from './berichte-texte.ts';

type Zeile = Ausgabe<typeof listZustellungenRoute>['eintraege'][number];

const SPALTEN: readonly Spalte<Zeile>[] = [
  {
    id: 'bericht',
    kopf: b('eingang.bericht'),
    zelle: ({ id, titel }) => <Link to={`/meine-berichte/${id}`}>{titel}</Link>,
  },
  { id: 'tag', kopf: b('eingang.tag'), zelle: ({ faelligAm }) => formatTag(faelligAm) },
  {
    id: 'stand',
    kopf: b('eingang.stand'),
    zelle: ({ gelesen }) => (gelesen ? b('eingang.gelesen') : <Etikett art="info" text={b('eingang.neu')} />),
  },
];

/** What was delivered to the own account, the newest first. */
export default function EingangSeite() {
  const { data, error, refetch } = useLesen(listZustellungenRoute, {});
  return (
    <>
      <Seitenkopf
        titel={b('eingang.titel')}
        einleitung={<p>{b('eingang.einleitung')}</p>}
        aktionen={<Link to="/berichte">{b('ansicht.zurueck')}</Link>}
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data?.eintraege.length === 0 ? <Leer titel={b('eingang.leer')} /> : null}
      {data && data.eintraege.length > 0 ? (
        <Tabelle
          titel={b('eingang.titel')}
          titelVerborgen
          spalten={SPALTEN}
          zeilen={data.eintraege}
          schluessel={({ id }) => id}
        />
      ) : null}
    </>
  );
}
