import { useSearchParams } from 'react-router';
import { formatGerman, isPlainDate } from '#src/core/plain-date.ts';
import { toLink } from '#src/web/api/call-route.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Seitenblaettern } from '#src/web/ui/seitenblaettern.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { AUFFAELLIGKEIT_TEXTE } from '../datenschutz.model.ts';
import { exportEintraegeRoute, getAuswahlRoute, listEintraegeRoute } from '../protokoll.contract.ts';
import { Auffaelligkeiten } from './auffaelligkeiten.tsx';
import { Eintragstabelle } from './eintragstabelle.tsx';
import { Protokollfilter } from './protokollfilter.tsx';
import { GROESSE, readSeite, readSuche, type Suche, toAdresse } from './suche.ts';
import { t } from './texte.ts';

/** The access log of the own verantwortliche Stelle. The address holds the choice. */
export default function ProtokollSeite() {
  const [adresse, setAdresse] = useSearchParams();
  const suche = readSuche(adresse);
  const seite = readSeite(adresse);
  const { data: auswahl, error, refetch } = useLesen(getAuswahlRoute, {});
  const gehe = (neu: Suche, neueSeite = 1) =>
    setAdresse(toAdresse(neu, neueSeite), { preventScrollReset: true });
  return (
    <>
      <Seitenkopf
        titel={t('protokoll.titel')}
        einleitung={
          <>
            <p>{t('protokoll.einleitung')}</p>
            <p className="kim-klein">{t('protokoll.zweck')}</p>
          </>
        }
      />
      <Karte titel={t('filter.titel')}>
        {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
        {auswahl ? (
          <Protokollfilter
            key={adresse.toString()}
            suche={suche}
            konten={auswahl.konten}
            operationen={auswahl.operationen}
            onSuche={gehe}
          />
        ) : null}
      </Karte>
      <Auffaelligkeiten />
      <Liste suche={suche} seite={seite} onSeite={(neu) => gehe(suche, neu)} />
    </>
  );
}

type ListeProps = { suche: Suche; seite: number; onSeite: (seite: number) => void };

function Liste({ suche, seite, onSeite }: ListeProps) {
  const query = { ...suche, seite, groesse: GROESSE };
  const { data, error, refetch } = useLesen(listEintraegeRoute, { query }, { behalteAlte: true });
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (data === undefined) return <Ladeanzeige />;
  const zeitraum = { von: toDeutsch(data.von), bis: toDeutsch(data.bis) };
  return (
    <>
      <Gezeigt suche={suche} />
      {data.objektUnbekannt ? (
        <Hinweis art="info" titel={t('protokoll.unbekannt')} ansagen>
          <p>{t('protokoll.unbekannt.text')}</p>
        </Hinweis>
      ) : null}
      <div className="kim-aktionen">
        <output>{t('protokoll.anzahl', { anzahl: data.gesamt, ...zeitraum })}</output>
        {data.gesamt > 0 ? (
          <LinkButton zu={toLink(exportEintraegeRoute, { query: suche })} art="sekundaer" datei>
            {t('protokoll.export')}
          </LinkButton>
        ) : null}
      </div>
      {data.gesamt === 0 && !data.objektUnbekannt ? (
        <Leer titel={t('protokoll.leer')}>
          <p>{t('protokoll.leer.text')}</p>
        </Leer>
      ) : null}
      {data.gesamt > 0 ? (
        <>
          <Eintragstabelle
            titel={t('protokoll.tabelle', zeitraum)}
            eintraege={data.eintraege}
            suche={suche}
          />
          <Seitenblaettern seite={seite} groesse={GROESSE} gesamt={data.gesamt} onSeite={onSeite} />
        </>
      ) : null}
    </>
  );
}

/** What a hint has narrowed the list to; the form has no field for it. */
function Gezeigt({ suche: { auffaelligkeit, stichprobe } }: { suche: Suche }) {
  if (auffaelligkeit === undefined && stichprobe === undefined) return null;
  const titel =
    auffaelligkeit === undefined
      ? t('filter.stichprobe', { quartal: stichprobe ?? '' })
      : t('filter.auffaelligkeit', { titel: AUFFAELLIGKEIT_TEXTE[auffaelligkeit].titel });
  return <Hinweis art="info" titel={titel} />;
}

function toDeutsch(tag: string): string {
  return isPlainDate(tag) ? formatGerman(tag) : tag;
}
