import { useState } from 'react';
import { Link } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Seitenblaettern } from '#src/web/ui/seitenblaettern.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { listLoeschtageRoute } from '../../aufbewahrung/aufbewahrung.contract.ts';
import {
  AUFBEWAHRUNGSGRUND_NAMEN,
  STUFE_LOESCHKLASSEN,
  STUFE_NAMEN,
} from '../../aufbewahrung/aufbewahrung.model.ts';
import { TITEL } from '../titel.ts';
import { Loeschfreigabe } from './loeschfreigabe.tsx';
import { t } from './texte.ts';
import '../foerderung.css';

type Liste = Ausgabe<typeof listLoeschtageRoute>;
type Eintrag = Liste['eintraege'][number];
const GROESSE = 50;

/** What the two steps of deletion will take, by day: of the own Standort, or of all that the Land sees. */
export default function LoeschtageSeite() {
  const [seite, setSeite] = useState(1);
  const { data: sitzung } = useSitzung();
  const { data, error, refetch } = useLesen(
    listLoeschtageRoute,
    { query: { seite, groesse: GROESSE } },
    { behalteAlte: true },
  );
  return (
    <>
      <Seitenkopf titel={TITEL['seite.loeschtage']} einleitung={<p>{t('liste.text')}</p>} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel fall-karten">
          <p className="kim-klein">
            <Etikett text={t('annahme')} art="info" /> {t('annahme.text')}
          </p>
          {sitzung?.rechte.includes('loeschfreigabe.lesen') === true ? <Loeschfreigabe /> : null}
          {data.eintraege.length === 0 ? (
            <Leer titel={t('liste.leer')}>{t('liste.leer.text')}</Leer>
          ) : (
            <Tabelle
              titel={t('liste.tabelle')}
              titelVerborgen
              spalten={listSpalten(data.stichtag)}
              zeilen={data.eintraege}
              schluessel={({ foerderfallId, stufe }) => `${foerderfallId} ${stufe}`}
            />
          )}
          <Seitenblaettern
            seite={data.seite}
            groesse={data.groesse}
            gesamt={data.gesamt}
            onSeite={setSeite}
          />
        </div>
      ) : null}
    </>
  );
}

function listSpalten(stichtag: string): readonly Spalte<Eintrag>[] {
  return [
    {
      id: 'fall',
      kopf: t('liste.fall'),
      zelle: ({ foerderfallId, standort, foerderjahr }) => (
        <Link to={`/foerderung/${foerderfallId}`}>
          {t('liste.fall.name', { standort, jahr: String(foerderjahr) })}
        </Link>
      ),
    },
    {
      id: 'ab',
      kopf: t('ab'),
      zelle: ({ loeschenAb, hindernis }) => (
        <>
          {formatTag(loeschenAb)}{' '}
          {loeschenAb <= stichtag && hindernis === null ? (
            <Etikett text={t('liste.faellig')} art="warnung" />
          ) : null}
        </>
      ),
    },
    { id: 'was', kopf: t('was'), zelle: ({ stufe }) => STUFE_NAMEN[stufe] },
    { id: 'klasse', kopf: t('liste.klasse'), zelle: ({ stufe }) => STUFE_LOESCHKLASSEN[stufe] },
    {
      id: 'hindernis',
      kopf: t('hindernis'),
      zelle: ({ hindernis }) =>
        hindernis === null ? t('hindernis.keines') : AUFBEWAHRUNGSGRUND_NAMEN[hindernis],
    },
  ];
}
