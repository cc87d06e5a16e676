import { useState } from 'react';
import { Link } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { AKTE_ARTEN, ZUSTAND_NAMEN } from '#src/modules/akte/akte.model.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Seitenblaettern } from '#src/web/ui/seitenblaettern.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { listAktenRoute, SORTIERUNGEN } from '../akten-liste.contract.ts';
import { formatTag, formatTermin, toCode } from './auswahl.ts';
import { NeueKurzberatung } from './neue-kurzberatung.tsx';
import { t } from './texte.ts';

type Zeile = Ausgabe<typeof listAktenRoute>['eintraege'][number];
type Filter = { art: string; offen: string; sortierung: string };
const GROESSE = 50;

/** Own Akten; the server filters, sorts and pages. */
export default function AktenSeite() {
  const [filter, setFilter] = useState<Filter>({ art: '', offen: 'ja', sortierung: 'naechsterTermin' });
  const [seite, setSeite] = useState(1);
  const art = toCode(AKTE_ARTEN, filter.art);
  const query = {
    seite,
    groesse: GROESSE,
    sortierung: toCode(SORTIERUNGEN, filter.sortierung) ?? 'naechsterTermin',
    offen: filter.offen === 'nein' ? ('nein' as const) : ('ja' as const),
    ...(art === undefined ? {} : { art }),
  };
  const { data, error, refetch } = useLesen(listAktenRoute, { query }, { behalteAlte: true });
  const aendere = (teil: Partial<Filter>) => {
    setFilter({ ...filter, ...teil });
    setSeite(1);
  };
  return (
    <>
      <Seitenkopf
        titel={t('akten.titel')}
        einleitung={<p>{t('akten.einleitung')}</p>}
        aktionen={<NeueKurzberatung />}
      />
      <Filterzeile filter={filter} onFilter={aendere} />
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
          <Seitenblaettern seite={seite} groesse={GROESSE} gesamt={data.gesamt} onSeite={setSeite} />
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

function Filterzeile({ filter, onFilter }: { filter: Filter; onFilter: (teil: Partial<Filter>) => void }) {
  return (
    <div className="kim-aktionen">
      <Auswahl
        label={t('akten.art')}
        leer={t('akten.alle')}
        optionen={[
          { wert: 'KURZBERATUNG', text: t('akten.kurzberatungen') },
          { wert: 'FALL', text: t('akten.faelle') },
        ]}
        value={filter.art}
        onChange={({ target }) => onFilter({ art: target.value })}
      />
      <Auswahl
        label={t('akten.offen')}
        leer={null}
        optionen={[
          { wert: 'ja', text: t('akten.offen.ja') },
          { wert: 'nein', text: t('akten.offen.nein') },
        ]}
        value={filter.offen}
        onChange={({ target }) => onFilter({ offen: target.value })}
      />
      <Auswahl
        label={t('akten.sortierung')}
        leer={null}
        optionen={SORTIERUNGEN.map((wert) => ({ wert, text: t(`akten.sortierung.${wert}`) }))}
        value={filter.sortierung}
        onChange={({ target }) => onFilter({ sortierung: target.value })}
      />
    </div>
  );
}
