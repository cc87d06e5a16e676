import { Link, useSearchParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag, toCode } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Seitenblaettern } from '#src/web/ui/seitenblaettern.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { listOffeneDatenRoute } from '../offenedaten.contract.ts';
import { ZUSTAENDE, ZUSTAND_NAMEN } from '../offenedaten.model.ts';
import { t } from './texte.ts';
import './offenedaten.css';

type Zeile = Ausgabe<typeof listOffeneDatenRoute>['eintraege'][number];
const GROESSE = 25;

const SPALTEN: readonly Spalte<Zeile>[] = [
  {
    id: 'titel',
    kopf: t('spalte.titel'),
    zelle: ({ id, titel }) => <Link to={`/land/offene-daten/${id}`}>{titel}</Link>,
  },
  { id: 'ausgabe', kopf: t('spalte.ausgabe'), zahl: true, zelle: ({ ausgabe }) => String(ausgabe) },
  { id: 'stand', kopf: t('spalte.stand'), zelle: ({ zustand }) => ZUSTAND_NAMEN[zustand] },
  {
    id: 'tag',
    kopf: t('spalte.tag'),
    zelle: ({ vorgeschlagenAm, entschiedenAm, zurueckgezogenAm }) =>
      formatTag(zurueckgezogenAm ?? entschiedenAm ?? vorgeschlagenAm),
  },
];

/** What is proposed, open and withdrawn, the newest first. */
export default function OffeneDatenSeite() {
  const [adresse, setAdresse] = useSearchParams();
  const zustand = toCode(ZUSTAENDE, adresse.get('zustand') ?? '');
  const seite = Math.max(1, Number(adresse.get('seite') ?? '1') || 1);
  const { data, error, refetch } = useLesen(
    listOffeneDatenRoute,
    { query: { seite, groesse: GROESSE, ...(zustand === undefined ? {} : { zustand }) } },
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
        titel={t('liste.titel')}
        einleitung={<p>{t('liste.einleitung')}</p>}
        aktionen={
          <>
            <LinkButton zu="/kennzahlen">{t('liste.kennzahlen')}</LinkButton>
            <LinkButton zu="/land/offene-daten/zuwendungen" art="sekundaer">
              {t('liste.zuwendungen')}
            </LinkButton>
          </>
        }
      />
      <div className="kim-stapel offenedaten-karten">
        <p>
          <a href="/offene-daten/">{t('liste.ansehen')}</a>
        </p>
        <div className="offenedaten-filter">
          <Auswahl
            label={t('auswahl')}
            leer={t('auswahl.alle')}
            optionen={ZUSTAENDE.map((wert) => ({ wert, text: t(`auswahl.${wert}`) }))}
            value={zustand ?? ''}
            onChange={({ target }) => wechsle('zustand', target.value)}
          />
        </div>
        {data && data.vorgeschlagene > 0 ? (
          <p>
            <Link to="/land/offene-daten?zustand=VORGESCHLAGEN">
              {t('wartende', { anzahl: data.vorgeschlagene })}
            </Link>
          </p>
        ) : null}
        {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
        {data === undefined && !error ? <Ladeanzeige /> : null}
        {data?.eintraege.length === 0 ? <Leer titel={t('liste.leer')}>{t('liste.leer.text')}</Leer> : null}
        {data && data.eintraege.length > 0 ? (
          <>
            <Tabelle
              titel={t('liste.titel')}
              titelVerborgen
              spalten={SPALTEN}
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
