import { useState } from 'react';
import { Link } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { getPflegestandRoute, recordVorschlagRoute } from '../angebot.contract.ts';
import { VORSCHLAGSFELDER } from '../wertelisten/angebot.ts';
import { VolleKarte } from './ergebnis.tsx';
import { t } from './texte.ts';
import './angebot.css';

type Stand = Ausgabe<typeof getPflegestandRoute>;
type Zeile = Stand['veraltete'][number];
type Saeumig = Stand['anzurufen'][number];

const SPALTEN: readonly Spalte<Zeile>[] = [
  {
    id: 'titel',
    kopf: t('pflege.angebot'),
    zelle: ({ id, titel }) => <Link to={`/verzeichnis/${id}`}>{titel}</Link>,
  },
  { id: 'anbieter', kopf: 'Anbieter', zelle: ({ anbieter }) => anbieter },
  { id: 'bestaetigt', kopf: t('pflege.bestaetigtAm'), zelle: ({ bestaetigtAm }) => formatTag(bestaetigtAm) },
  { id: 'endet', kopf: t('pflege.endetAm'), zelle: ({ gueltigBis }) => formatTag(gueltigBis) || '–' },
];
const ANRUFE: readonly Spalte<Saeumig>[] = [
  { id: 'name', kopf: 'Anbieter', zelle: ({ name }) => name },
  {
    id: 'telefon',
    kopf: t('pflege.telefon'),
    zelle: ({ telefon, funktion }) =>
      telefon === null ? (
        t('pflege.ohneTelefon')
      ) : (
        <a href={`tel:${telefon.replaceAll(/[^+\d]/g, '')}`}>
          {[telefon, funktion].filter((teil) => teil !== null).join(', ')}
        </a>
      ),
  },
  { id: 'veraltet', kopf: t('pflege.veraltet'), zelle: ({ veraltet }) => veraltet },
  { id: 'erinnert', kopf: 'Zuletzt erinnert', zelle: ({ erinnertAm }) => formatTag(erinnertAm) || '–' },
];

/** What is to be done in the own directory. */
export default function PflegeSeite() {
  const { data, error, refetch } = useLesen(getPflegestandRoute, {});
  return (
    <>
      <Seitenkopf titel={t('pflege.titel')} einleitung={<p>{t('pflege.einleitung')}</p>} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? <Pflegestand {...data} /> : null}
      <p className="kim-aktionen">
        <a href="/api/v1/angebote.csv">{t('pflege.csv')}</a>
        <a href="/api/v1/angebote.xlsx">{t('pflege.xlsx')}</a>
      </p>
    </>
  );
}

function Pflegestand(stand: Stand) {
  const { anteil, erinnerungen, rhythmusTage, vorschlaege, anzurufen, veraltete, endende } = stand;
  const { bestaetigt, alle, monate } = anteil;
  return (
    <div className="kim-stapel kim-stapel--voll">
      <Karte titel={t('pflege.anteil.titel')}>
        <p>
          {alle === 0
            ? t('pflege.anteil.leer')
            : t('pflege.anteil', {
                bestaetigt,
                alle,
                monate,
                prozent: Math.round((100 * bestaetigt) / alle),
              })}
        </p>
      </Karte>
      <Karte titel={t('pflege.vorschlaege')}>
        {vorschlaege.length === 0 ? <p>{t('pflege.vorschlaege.leer')}</p> : null}
        <ul className="angebot-treffer">
          {vorschlaege.map((vorschlag) => (
            <li key={vorschlag.id}>
              <Vorschlag vorschlag={vorschlag} />
            </li>
          ))}
        </ul>
      </Karte>
      <Karte titel={t('pflege.anzurufen')}>
        <p>
          {erinnerungen === 0
            ? t('pflege.anzurufen.ohneMail')
            : t('pflege.anzurufen.text', { anzahl: erinnerungen })}
        </p>
        {anzurufen.length === 0 ? (
          <p>{t('pflege.anzurufen.leer')}</p>
        ) : (
          <Tabelle
            titel={t('pflege.anzurufen')}
            titelVerborgen
            spalten={ANRUFE}
            zeilen={anzurufen}
            schluessel={({ id }) => id}
          />
        )}
      </Karte>
      <Karte titel={t('pflege.veraltet')}>
        <p>{t('pflege.veraltet.text', { tage: rhythmusTage })}</p>
        {veraltete.length === 0 ? (
          <p>{t('pflege.veraltet.leer')}</p>
        ) : (
          <Tabelle
            titel={t('pflege.veraltet')}
            titelVerborgen
            spalten={SPALTEN}
            zeilen={veraltete}
            schluessel={({ id }) => id}
          />
        )}
      </Karte>
      <Karte titel={t('pflege.endend')}>
        {endende.length === 0 ? (
          <p>{t('pflege.endend.leer')}</p>
        ) : (
          <Tabelle
            titel={t('pflege.endend')}
            titelVerborgen
            spalten={SPALTEN}
            zeilen={endende}
            schluessel={({ id }) => id}
          />
        )}
      </Karte>
      <VolleKarte {...stand} />
    </div>
  );
}

function Vorschlag({ vorschlag }: { vorschlag: Stand['vorschlaege'][number] }) {
  const { id: vorschlagId, angebotId, titel, feld, inhalt, durch, am } = vorschlag;
  const [ablehnen, setAblehnen] = useState(false);
  const [grund, setGrund] = useState('');
  const { sende, problem } = useSchreiben(recordVorschlagRoute);
  const entscheide = async (uebernommen: boolean) => {
    const antwort = await sende({
      params: { vorschlagId },
      body: { uebernommen, grund: uebernommen ? null : grund },
    });
    if (antwort.ok) setMeldung(t('pflege.entschieden'));
  };
  const was = `${titel}, ${textOf(VORSCHLAGSFELDER, feld)}`;
  return (
    <>
      <p>
        <Link to={`/verzeichnis/${angebotId}`}>{titel}</Link>
        {`, ${textOf(VORSCHLAGSFELDER, feld)}, ${formatTag(am)}, ${t(durch === 'PFLEGE' ? 'pflege.vorschlag.von.PFLEGE' : 'pflege.vorschlag.von.OEFFENTLICH')}`}
      </p>
      <p className="angebot-text">{inhalt}</p>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      {ablehnen ? (
        <form
          aria-label={t('pflege.ablehnen.name', { was })}
          onSubmit={(ereignis) => {
            ereignis.preventDefault();
            void entscheide(false);
          }}
        >
          <Texteingabe
            label={t('pflege.ablehnen.grund')}
            value={grund}
            onChange={({ target }) => setGrund(target.value)}
            maxLength={500}
            autoComplete="off"
            required
          />
          <Button type="submit">{t('pflege.ablehnen')}</Button>
        </form>
      ) : (
        <div className="kim-aktionen">
          <Button
            art="sekundaer"
            aria-label={t('pflege.uebernommen.name', { was })}
            onClick={() => void entscheide(true)}
          >
            {t('pflege.uebernommen')}
          </Button>
          <Button
            art="tertiaer"
            aria-label={t('pflege.ablehnen.name', { was })}
            onClick={() => setAblehnen(true)}
          >
            {t('pflege.ablehnen')}
          </Button>
        </div>
      )}
    </>
  );
}
