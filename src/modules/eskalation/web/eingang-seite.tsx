import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { toCode, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { toLink } from '#src/web/api/call-route.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Seitenblaettern } from '#src/web/ui/seitenblaettern.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { Wahlknopf } from '#src/web/ui/wahlknopf.tsx';
import { BEIM_LAND, ESKALATION_AUSWAHL_CODES } from '../eskalation.model.ts';
import { exportLandeingangRoute, listLandeingangRoute } from '../land.contract.ts';
import { RESSORT_CODES, RESSORTS } from '../wertelisten/ressorts.ts';
import { listStandspalten } from './spalten.tsx';
import { t } from './texte.ts';
import './eskalation.css';

type Zeile = Ausgabe<typeof listLandeingangRoute>['eintraege'][number];
const GROESSE = 25;

/** Inbox of the Land: filter, choose, join. */
export default function EingangSeite() {
  const [adresse, setAdresse] = useSearchParams();
  const [gewaehlt, setGewaehlt] = useState<readonly string[]>([]);
  const auswahl = toCode(ESKALATION_AUSWAHL_CODES, adresse.get('auswahl') ?? '') ?? 'OFFEN';
  const ressort = toCode(RESSORT_CODES, adresse.get('ressort') ?? '');
  const seite = Math.max(1, Number(adresse.get('seite') ?? '1') || 1);
  const filter = { auswahl, ...(ressort === undefined ? {} : { ressort }) };
  const { data, error, refetch } = useLesen(
    listLandeingangRoute,
    { query: { ...filter, seite, groesse: GROESSE } },
    { behalteAlte: true },
  );
  const wechsle = (name: string, wert: string) => {
    const neu = new URLSearchParams(adresse);
    neu.delete('seite');
    if (wert === '') neu.delete(name);
    else neu.set(name, wert);
    setAdresse(neu, { replace: true });
  };
  return (
    <>
      <Seitenkopf
        titel={t('eingang.titel')}
        einleitung={<p>{t('eingang.einleitung')}</p>}
        aktionen={
          <LinkButton zu={toLink(exportLandeingangRoute, { query: filter })} art="sekundaer" datei>
            {t('eingang.datei')}
          </LinkButton>
        }
      />
      <div className="kim-stapel eskalation-karten">
        <div className="eskalation-filter">
          <Auswahl
            label={t('auswahl')}
            leer={null}
            optionen={ESKALATION_AUSWAHL_CODES.map((wert) => ({ wert, text: t(`auswahl.${wert}`) }))}
            value={auswahl}
            onChange={({ target }) => wechsle('auswahl', target.value)}
          />
          <Auswahl
            label={t('spalte.ressort')}
            leer={t('eingang.alle')}
            optionen={toWahlen(RESSORTS)}
            value={ressort ?? ''}
            onChange={({ target }) => wechsle('ressort', target.value)}
          />
        </div>
        {data && data.ueberfaellige > 0 ? (
          <p>
            <Link to="/land/eskalationen?auswahl=UEBERFAELLIG">
              {t('ueberfaellige', { anzahl: data.ueberfaellige })}
            </Link>
          </p>
        ) : null}
        {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
        {data === undefined && !error ? <Ladeanzeige /> : null}
        {data?.eintraege.length === 0 ? (
          <Leer titel={t('eingang.leer')}>{t('eingang.leer.text')}</Leer>
        ) : null}
        {gewaehlt.length > 0 ? (
          <p className="kim-aktionen">
            <span>{t('eingang.gewaehlt', { anzahl: gewaehlt.length })}</span>
            <LinkButton zu={`/land/themen/neu?eskalationen=${gewaehlt.join(',')}`}>
              {t('eingang.buendeln')}
            </LinkButton>
          </p>
        ) : null}
        {data && data.eintraege.length > 0 ? (
          <>
            <Tabelle
              titel={t('eingang.titel')}
              titelVerborgen
              spalten={listSpalten(gewaehlt, setGewaehlt)}
              zeilen={data.eintraege}
              schluessel={({ id }) => id}
            />
            <Seitenblaettern
              seite={data.seite}
              groesse={data.groesse}
              gesamt={data.gesamt}
              onSeite={(neu) => wechsle('seite', String(neu))}
            />
          </>
        ) : null}
      </div>
    </>
  );
}

function listSpalten(
  gewaehlt: readonly string[],
  setGewaehlt: (ids: readonly string[]) => void,
): Spalte<Zeile>[] {
  return [
    {
      id: 'titel',
      kopf: t('spalte.titel'),
      zelle: ({ id, titel }) => <Link to={`/land/eskalationen/${id}`}>{titel}</Link>,
    },
    { id: 'standort', kopf: t('spalte.standort'), zelle: ({ standort }) => standort },
    ...listStandspalten<Zeile>(),
    {
      id: 'wahl',
      kopf: t('spalte.wahl'),
      zelle: ({ id, titel, standort, zustand, landesthema }) =>
        landesthema !== null ? (
          <Link to={`/land/themen/${landesthema.id}`}>{landesthema.titel}</Link>
        ) : BEIM_LAND.some((einer) => einer === zustand) ? (
          <Wahlknopf
            type="checkbox"
            text={
              <span className="kern-sr-only">{t('eingang.waehlen', { was: `${titel}, ${standort}` })}</span>
            }
            checked={gewaehlt.includes(id)}
            onChange={({ target }) =>
              setGewaehlt(target.checked ? [...gewaehlt, id] : gewaehlt.filter((eine) => eine !== id))
            }
          />
        ) : (
          '–'
        ),
    },
  ];
}
