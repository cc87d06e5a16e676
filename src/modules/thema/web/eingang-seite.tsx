import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { THEMENBEREICH_CODES, THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { EMPFAENGERART_CODES, EMPFAENGERARTEN } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { toCode, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Seitenblaettern } from '#src/web/ui/seitenblaettern.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { Wahlknopf } from '#src/web/ui/wahlknopf.tsx';
import { type Hinweis, listSystemhinweiseRoute } from '../hinweis.contract.ts';
import { HINWEIS_ZUSTAENDE, HINWEIS_ZUSTAND_NAMEN } from '../thema.model.ts';
import { HUERDE_CODES, HUERDEN } from '../wertelisten/huerden.ts';
import { Haeufungen } from './haeufungen.tsx';
import { describeHinweis, formatMonat } from './hinweis-angaben.tsx';
import { t } from './texte.ts';
import './thema.css';

const GROESSE = 25;
const FILTER = ['zustand', 'schnittstelle', 'themenbereich', 'huerde', 'monat'] as const;
const MONAT = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Inbox of the Koordination: filter, choose, join. */
export default function EingangSeite() {
  const [adresse, setAdresse] = useSearchParams();
  const [gewaehlt, setGewaehlt] = useState<readonly string[]>([]);
  const seite = Math.max(1, Number(adresse.get('seite') ?? '1') || 1);
  const query = { ...readFilter(adresse), seite, groesse: GROESSE };
  const { data, error, refetch } = useLesen(listSystemhinweiseRoute, { query }, { behalteAlte: true });
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
          <LinkButton zu="/signale" art="sekundaer">
            {t('signale.titel')}
          </LinkButton>
        }
      />
      <div className="kim-stapel thema-karten">
        <Filter adresse={adresse} wechsle={wechsle} />
        {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
        {data === undefined && !error ? <Ladeanzeige /> : null}
        {data?.eintraege.length === 0 ? (
          <Leer titel={t('eingang.leer')}>{t('eingang.leer.text')}</Leer>
        ) : null}
        {gewaehlt.length > 0 ? (
          <p className="kim-aktionen">
            <span>{t('eingang.gewaehlt', { anzahl: gewaehlt.length })}</span>
            <LinkButton zu={`/themen/neu?hinweise=${gewaehlt.join(',')}`}>{t('eingang.buendeln')}</LinkButton>
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
        <Haeufungen />
      </div>
    </>
  );
}

function readFilter(adresse: URLSearchParams) {
  const wert = (name: (typeof FILTER)[number]): string => adresse.get(name) ?? '';
  const monat = wert('monat');
  const zustand = toCode(HINWEIS_ZUSTAENDE, wert('zustand'));
  const schnittstelle = toCode(EMPFAENGERART_CODES, wert('schnittstelle'));
  const themenbereich = toCode(THEMENBEREICH_CODES, wert('themenbereich'));
  const huerde = toCode(HUERDE_CODES, wert('huerde'));
  return {
    ...(zustand === undefined ? {} : { zustand }),
    ...(schnittstelle === undefined ? {} : { schnittstelle }),
    ...(themenbereich === undefined ? {} : { themenbereich }),
    ...(huerde === undefined ? {} : { huerde }),
    ...(MONAT.test(monat) ? { monat } : {}),
  };
}

type FilterProps = { adresse: URLSearchParams; wechsle: (name: string, wert: string) => void };

function Filter({ adresse, wechsle }: FilterProps) {
  const [monat, setMonat] = useState(adresse.get('monat') ?? '');
  const listen = [
    {
      name: 'zustand',
      label: t('hinweis.stand'),
      optionen: HINWEIS_ZUSTAENDE.map((wert) => ({ wert, text: HINWEIS_ZUSTAND_NAMEN[wert] })),
    },
    { name: 'schnittstelle', label: t('hinweis.stelle'), optionen: toWahlen(EMPFAENGERARTEN) },
    { name: 'themenbereich', label: t('hinweis.bereich'), optionen: toWahlen(THEMENBEREICHE) },
    { name: 'huerde', label: t('hinweis.huerde'), optionen: toWahlen(HUERDEN) },
  ];
  return (
    <div className="thema-filter">
      {listen.map(({ name, label, optionen }) => (
        <Auswahl
          key={name}
          label={label}
          leer={t('eingang.alle')}
          optionen={optionen}
          value={adresse.get(name) ?? ''}
          onChange={({ target }) => wechsle(name, target.value)}
        />
      ))}
      <Texteingabe
        label={t('eingang.monat')}
        value={monat}
        autoComplete="off"
        onChange={({ target }) => {
          setMonat(target.value);
          if (target.value === '' || MONAT.test(target.value)) wechsle('monat', target.value);
        }}
      />
    </div>
  );
}

function listSpalten(
  gewaehlt: readonly string[],
  setGewaehlt: (ids: readonly string[]) => void,
): Spalte<Hinweis>[] {
  return [
    {
      id: 'was',
      kopf: t('hinweis.titel'),
      zelle: (zeile) => <Link to={`/systemhinweise/${zeile.id}`}>{describeHinweis(zeile)}</Link>,
    },
    {
      id: 'bereich',
      kopf: t('hinweis.bereich'),
      zelle: ({ themenbereich }) => textOf(THEMENBEREICHE, themenbereich),
    },
    { id: 'monat', kopf: t('hinweis.monat'), zelle: ({ monat }) => formatMonat(monat) },
    { id: 'tage', kopf: t('hinweis.tage'), zahl: true, zelle: ({ tageVerloren }) => tageVerloren ?? '–' },
    {
      id: 'stand',
      kopf: t('hinweis.stand'),
      zelle: ({ zustand, rueckfrageOffen }) => (
        <>
          {HINWEIS_ZUSTAND_NAMEN[zustand]}{' '}
          {rueckfrageOffen ? <Etikett text={t('hinweis.rueckfrage')} /> : null}
        </>
      ),
    },
    {
      id: 'wahl',
      kopf: t('eingang.buendeln'),
      zelle: (zeile) =>
        zeile.zustand === 'NEU' || zeile.zustand === 'GESICHTET' ? (
          <Wahlknopf
            type="checkbox"
            text={
              <span className="kern-sr-only">{t('eingang.auswaehlen', { was: describeHinweis(zeile) })}</span>
            }
            checked={gewaehlt.includes(zeile.id)}
            onChange={({ target }) =>
              setGewaehlt(
                target.checked ? [...gewaehlt, zeile.id] : gewaehlt.filter((eine) => eine !== zeile.id),
              )
            }
          />
        ) : (
          '–'
        ),
    },
  ];
}
