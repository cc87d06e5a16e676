import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { formatCent, toCent } from '#src/core/cent.ts';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Seitenblaettern } from '#src/web/ui/seitenblaettern.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { createFoerderfallRoute, listFoerderfaelleRoute } from '../foerderfall.contract.ts';
import { describeFrist, FOERDERFALL_ZUSTAENDE, FOERDERFALL_ZUSTAND_NAMEN } from '../foerderfall.model.ts';
import { FOERDERUNG_RECHTE } from '../foerderung.rights.ts';
import { Fristenzeile } from './fristen/fristenzeile.tsx';
import { NaechsteSchritte } from './naechstes/naechste-schritte.tsx';
import { t } from './texte.ts';
import './foerderung.css';

type Liste = Ausgabe<typeof listFoerderfaelleRoute>;
type Eintrag = Liste['eintraege'][number];
const GROESSE = 60;

/** For the Kreis: what is due until when. For the Land: all Förderfälle at a glance. */
export default function FoerderungSeite() {
  const { data: sitzung } = useSitzung();
  const [seite, setSeite] = useState(1);
  const [zustand, setZustand] = useState('');
  const gewaehlt = FOERDERFALL_ZUSTAENDE.find((einer) => einer === zustand);
  const { data, error, refetch } = useLesen(
    listFoerderfaelleRoute,
    { query: { seite, groesse: GROESSE, zustand: gewaehlt } },
    { behalteAlte: true },
  );
  const imStandort = Object.keys(FOERDERUNG_RECHTE['foerderfall.bearbeiten']).includes(sitzung?.rolle ?? '');
  const kreis = imStandort || sitzung?.rolle === 'ZE_ZEICHNUNG';
  return (
    <>
      <Seitenkopf
        titel={t('seite.foerderung')}
        einleitung={<p>{t(kreis ? 'liste.einleitung.kreis' : 'liste.einleitung.land')}</p>}
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel fall-karten">
          {data.synthetisch ? <p className="kim-klein">{t('synthetisch')}</p> : null}
          {!sitzung || sitzung.rolle === 'PRUEFUNG_LESEND' ? null : (
            <NaechsteSchritte>{kreis ? <Fristenzeile /> : null}</NaechsteSchritte>
          )}
          {data.naechste === null ? null : (
            <Naechste naechste={data.naechste} liste={data} darfBeginnen={imStandort} />
          )}
          {kreis ? null : <Filter zustand={zustand} onZustand={setZustand} />}
          {data.eintraege.length === 0 ? (
            <Leer titel={t('liste.leer')}>
              <p>{t(imStandort ? 'liste.leer.kreis' : 'liste.leer.land')}</p>
            </Leer>
          ) : (
            <Tabelle
              titel={t('liste.tabelle')}
              spalten={listSpalten(kreis)}
              zeilen={data.eintraege}
              schluessel={({ id }) => id}
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

function Filter({ zustand, onZustand }: { zustand: string; onZustand: (zustand: string) => void }) {
  return (
    <Auswahl
      id="zustand"
      label={t('liste.filter')}
      leer={t('liste.alle')}
      value={zustand}
      // Drafts are not shown to the Land.
      optionen={FOERDERFALL_ZUSTAENDE.filter((wert) => wert !== 'ENTWURF' && wert !== 'VERWORFEN').map(
        (wert) => ({
          wert,
          text: FOERDERFALL_ZUSTAND_NAMEN[wert],
        }),
      )}
      onChange={({ target }) => onZustand(target.value)}
    />
  );
}

function listSpalten(kreis: boolean): Spalte<Eintrag>[] {
  return [
    {
      id: 'standort',
      kopf: t('liste.standort'),
      zelle: ({ id, standort, foerderjahr }) => (
        <Link to={`/foerderung/${id}`}>
          {standort}, {foerderjahr}
        </Link>
      ),
    },
    { id: 'aktenzeichen', kopf: t('liste.aktenzeichen'), zelle: ({ aktenzeichen }) => aktenzeichen },
    {
      id: 'zustand',
      kopf: t('liste.zustand'),
      zelle: ({ zustand, offeneAenderungen }) => (
        <>
          <Etikett text={FOERDERFALL_ZUSTAND_NAMEN[zustand]} art="info" />
          {offeneAenderungen === 0 ? null : (
            <>
              {' '}
              <Etikett text={t('liste.aenderungen', { anzahl: offeneAenderungen })} art="warnung" />
            </>
          )}
        </>
      ),
    },
    kreis
      ? { id: 'frist', kopf: t('liste.frist'), zelle: ({ frist }) => formatTag(frist) }
      : {
          id: 'eingang',
          kopf: t('liste.eingang'),
          zelle: ({ eingangAm }) => formatTag(eingangAm),
        },
    {
      id: 'betrag',
      kopf: t('liste.betrag'),
      zahl: true,
      zelle: ({ gesamt }) => (gesamt === null ? '–' : formatCent(toCent(gesamt))),
    },
    { id: 'punkte', kopf: t('liste.punkte'), zelle: describePunkte },
  ];
}

function describePunkte({ fehler, hinweise }: Eintrag): string {
  const teile = [
    ...(fehler > 0 ? [t('liste.punkte.fehler', { anzahl: fehler })] : []),
    ...(hinweise > 0 ? [t('liste.punkte.hinweise', { anzahl: hinweise })] : []),
  ];
  return teile.length === 0 ? t('liste.punkte.keine') : teile.join(', ');
}

function Naechste({
  naechste,
  liste,
  darfBeginnen,
}: {
  naechste: NonNullable<Liste['naechste']>;
  liste: Liste;
  darfBeginnen: boolean;
}) {
  const { foerderjahr: jahr, oeffnung, eigentlich, frist, foerderfallId } = naechste;
  const rest = describeFrist(toPlainDate(frist), toPlainDate(liste.stichtag));
  const laufend = liste.eintraege.find(({ id }) => id === foerderfallId);
  const eingereicht = laufend !== undefined && laufend.zustand !== 'ENTWURF';
  return (
    <Karte titel={t('frist.titel', { jahr })} hervorgehoben>
      {laufend === undefined || !eingereicht ? (
        <p>{t('frist.bis', { frist: formatTag(frist), rest })}</p>
      ) : (
        <p>
          <Etikett text={FOERDERFALL_ZUSTAND_NAMEN[laufend.zustand]} art="info" />
        </p>
      )}
      {frist === eigentlich || eingereicht ? null : (
        <p className="kim-klein">
          <Etikett text={t('annahme')} art="info" />{' '}
          {t('frist.wochenende', { eigentlich: formatTag(eigentlich) })}
        </p>
      )}
      {liste.stichtag < oeffnung ? <p>{t('frist.ab', { oeffnung: formatTag(oeffnung) })}</p> : null}
      {laufend === undefined ? null : <p>{`${t('liste.punkte')}: ${describePunkte(laufend)}`}</p>}
      {foerderfallId === null ? (
        <Beginn jahr={jahr} darfBeginnen={darfBeginnen} />
      ) : (
        <div className="kim-aktionen">
          <LinkButton zu={`/foerderung/${foerderfallId}`}>{t('frist.oeffnen', { jahr })}</LinkButton>
        </div>
      )}
    </Karte>
  );
}

function Beginn({ jahr, darfBeginnen }: { jahr: number; darfBeginnen: boolean }) {
  const navigate = useNavigate();
  const { sende, laeuft, problem } = useSchreiben(createFoerderfallRoute);
  if (!darfBeginnen) return <p>{t('frist.offen')}</p>;
  const beginne = async () => {
    const antwort = await sende({ body: { foerderjahr: jahr } });
    if (!antwort.ok) return;
    setMeldung(t('frist.begonnen'));
    await navigate(`/foerderung/${antwort.wert.id}`);
  };
  return (
    <>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <div className="kim-aktionen">
        <Button laeuft={laeuft} onClick={() => void beginne()}>
          {t('frist.beginnen', { jahr })}
        </Button>
      </div>
    </>
  );
}
