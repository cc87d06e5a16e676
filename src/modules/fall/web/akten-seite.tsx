import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { ZUSTAND_NAMEN } from '#src/modules/akte/akte.model.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useFremdvertretung } from '#src/web/sitzung/use-fremdvertretung.ts';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Seitenblaettern } from '#src/web/ui/seitenblaettern.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { listAktenfilterRoute } from '../aktenfilter.contract.ts';
import type { GemerkterFilter } from '../aktenfilter.model.ts';
import { listAktenRoute } from '../akten-liste.contract.ts';
import { Filterzeile } from './akten-filterzeile.tsx';
import { formatFilter, GRUNDFILTER, parseFilter } from './aktenfilter-adresse.ts';
import { formatTag, formatTermin } from './auswahl.ts';
import { GemerkteFilter } from './gemerkte-filter.tsx';
import { TagesaktuellKarte } from './tagesaktuell-karte.tsx';
import { TeamAkten } from './team-akten.tsx';
import { NeueKurzberatung } from './neue-kurzberatung.tsx';
import { t } from './texte.ts';

type Zeile = Ausgabe<typeof listAktenRoute>['eintraege'][number];
const GROESSE = 50;

/** Own Akten; the server filters, sorts and pages, the filter stands in the address. */
export default function AktenSeite() {
  const { filter, bereit, gemerkte, setFilter } = useFilter();
  const fremd = useFremdvertretung();
  return (
    <>
      <Seitenkopf
        titel={t('akten.titel')}
        einleitung={<p>{t('akten.einleitung')}</p>}
        aktionen={
          <>
            <NeueKurzberatung />
            {fremd ? null : (
              <LinkButton zu="/bestandsuebernahme" art="sekundaer">
                {t('akten.bestand')}
              </LinkButton>
            )}
          </>
        }
      />
      <GemerkteFilter gemerkte={gemerkte} filter={filter} onFilter={setFilter} />
      <Filterzeile filter={filter} onFilter={setFilter} />
      {bereit ? <Liste filter={filter} /> : <Ladeanzeige />}
      <div className="kim-stapel">
        {fremd ? null : <TeamAkten />}
        <TagesaktuellKarte />
      </div>
    </>
  );
}

/** The filter of the address. Without one the kept start filter goes into it; it is waited for. */
function useFilter() {
  const [suche, setSuche] = useSearchParams();
  const { data, isPending } = useLesen(listAktenfilterRoute, {});
  const adresse = parseFilter(suche);
  const start = adresse === null ? data?.eintraege.find((gemerkt) => gemerkt.start)?.filter : undefined;
  const setFilter = (filter: GemerkterFilter) => setSuche(formatFilter(filter), { replace: true });
  useEffect(() => {
    if (start !== undefined) setSuche(formatFilter(start), { replace: true });
  }, [start, setSuche]);
  return {
    filter: adresse ?? start ?? GRUNDFILTER,
    bereit: adresse !== null || !isPending,
    gemerkte: data?.eintraege ?? [],
    setFilter,
  };
}

function Liste({ filter }: { filter: GemerkterFilter }) {
  const adresse = formatFilter(filter).toString();
  const [stelle, setStelle] = useState({ adresse, seite: 1 });
  // Another filter begins with its first page.
  const seite = stelle.adresse === adresse ? stelle.seite : 1;
  const query = { ...filter, seite, groesse: GROESSE };
  const { data, error, refetch } = useLesen(listAktenRoute, { query }, { behalteAlte: true });
  return (
    <>
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data && data.gesamt === 0 ? <Leer titel={t('akten.leer')} /> : null}
      {data && data.gesamt > 0 ? (
        <>
          <Tabelle
            titel={t('akten.tabelle')}
            titelVerborgen
            spalten={SPALTEN}
            zeilen={data.eintraege}
            schluessel={({ akteId }) => akteId}
          />
          <Seitenblaettern
            seite={seite}
            groesse={GROESSE}
            gesamt={data.gesamt}
            onSeite={(neue) => setStelle({ adresse, seite: neue })}
          />
        </>
      ) : null}
    </>
  );
}

const SPALTEN: readonly Spalte<Zeile>[] = [
  {
    id: 'person',
    kopf: t('akten.person'),
    zelle: ({ akteId, name, vertretung }) => (
      <>
        <Link to={`/akten/${akteId}`}>{name ?? t('akte.anonym')}</Link>
        {vertretung ? <Etikett text={t('akten.vertretung')} art="info" /> : null}
      </>
    ),
  },
  { id: 'nummer', kopf: t('akten.nummer'), zelle: ({ nummer }) => nummer },
  { id: 'zustand', kopf: t('akten.zustand'), zelle: ({ zustand }) => ZUSTAND_NAMEN[zustand] },
  {
    id: 'termin',
    kopf: t('akten.termin'),
    zelle: ({ naechsterTermin, terminUm }) => formatTermin(naechsterTermin, terminUm) || '–',
  },
  {
    id: 'kontakt',
    kopf: t('akten.kontakt'),
    zelle: ({ letzterKontakt }) => formatTag(letzterKontakt) || '–',
  },
];
