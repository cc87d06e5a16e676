import { Link, useSearchParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { EMPFAENGERART_CODES, EMPFAENGERARTEN } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { toCode, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { HUERDE_CODES, HUERDEN } from '#src/modules/thema/wertelisten/huerden.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Seitenblaettern } from '#src/web/ui/seitenblaettern.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { describeHerkunft } from '../herkunft.model.ts';
import { listGeteilteRoute } from '../themateilung.contract.ts';
import { t } from './texte.ts';
import './themateilung.css';

type Zeile = Ausgabe<typeof listGeteilteRoute>['eintraege'][number];
const GROESSE = 25;

/** What the Standorte share with each other. */
export default function GeteilteSeite() {
  const [adresse, setAdresse] = useSearchParams();
  const huerde = toCode(HUERDE_CODES, adresse.get('huerde') ?? '');
  const schnittstelle = toCode(EMPFAENGERART_CODES, adresse.get('schnittstelle') ?? '');
  const seite = Math.max(1, Number(adresse.get('seite') ?? '1') || 1);
  const query = {
    ...(huerde === undefined ? {} : { huerde }),
    ...(schnittstelle === undefined ? {} : { schnittstelle }),
    seite,
    groesse: GROESSE,
  };
  const { data, error, refetch } = useLesen(listGeteilteRoute, { query }, { behalteAlte: true });
  const wechsle = (name: string, wert: string) => {
    const neu = new URLSearchParams(adresse);
    neu.delete('seite');
    if (wert === '') neu.delete(name);
    else neu.set(name, wert);
    setAdresse(neu, { replace: true });
  };
  return (
    <>
      <Seitenkopf titel={t('liste.titel')} einleitung={<p>{t('liste.einleitung')}</p>} />
      <div className="kim-stapel themateilung-karten">
        <div className="themateilung-filter">
          <Auswahl
            label={t('spalte.huerde')}
            leer={t('filter.alle')}
            optionen={toWahlen(HUERDEN)}
            value={huerde ?? ''}
            onChange={({ target }) => wechsle('huerde', target.value)}
          />
          <Auswahl
            label={t('spalte.stelle')}
            leer={t('filter.alle')}
            optionen={toWahlen(EMPFAENGERARTEN)}
            value={schnittstelle ?? ''}
            onChange={({ target }) => wechsle('schnittstelle', target.value)}
          />
        </div>
        {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
        {data === undefined && !error ? <Ladeanzeige /> : null}
        {data?.eintraege.length === 0 ? <Leer titel={t('liste.leer')}>{t('liste.leer.text')}</Leer> : null}
        {data && data.eintraege.length > 0 ? (
          <>
            <Tabelle
              titel={t('liste.titel')}
              titelVerborgen
              spalten={listSpalten(data.mindestens)}
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

function listSpalten(mindestens: number): readonly Spalte<Zeile>[] {
  return [
    {
      id: 'titel',
      kopf: t('spalte.titel'),
      zelle: ({ id, titel, uebernommen }) => (
        <>
          <Link to={`/geteilte-themen/${id}`}>{titel}</Link>{' '}
          {uebernommen ? <Etikett text={t('uebernommen')} art="info" /> : null}
        </>
      ),
    },
    { id: 'huerde', kopf: t('spalte.huerde'), zelle: ({ huerde }) => textOf(HUERDEN, huerde) },
    {
      id: 'stelle',
      kopf: t('spalte.stelle'),
      zelle: ({ schnittstelle }) => textOf(EMPFAENGERARTEN, schnittstelle),
    },
    {
      id: 'woher',
      kopf: t('spalte.woher'),
      zelle: ({ angabe, ort }) => describeHerkunft(angabe, ort, mindestens).text,
    },
    { id: 'kennen', kopf: t('spalte.kennen'), zelle: ({ kennen }) => formatKennen(kennen) },
  ];
}

export function formatKennen(kennen: number | null): string {
  return kennen === null ? t('kennen.wenige') : t('kennen.wert', { anzahl: kennen });
}
