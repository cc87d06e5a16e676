import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { Tabelle } from '#src/web/ui/tabelle.tsx';
import { createFreigabeRoute, getLoeschvorschauRoute } from '../loeschung.contract.ts';
import { GEGENSTAND_NAMEN } from '../loeschung.model.ts';
import { Klasse, Stand } from './stand.tsx';
import { t } from './texte.ts';

type Seite = Ausgabe<typeof getLoeschvorschauRoute>;

/** The deletion of the own Stelle for the datenschutzbeauftragte Person: what goes, what waits, what went. */
export default function DsbSeite() {
  const { data, error, refetch } = useLesen(getLoeschvorschauRoute, {});
  return (
    <>
      <Seitenkopf
        titel={t('dsb.titel')}
        einleitung={data ? <p>{t('dsb.einleitung', { tage: data.tage })}</p> : null}
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {!data && !error ? <Ladeanzeige /> : null}
      {data ? (
        <>
          {data.freigabe.wartend > 0 ? <Freigabe freigabe={data.freigabe} /> : null}
          <Akten seite={data} />
          <Gelaufen seite={data} />
        </>
      ) : null}
    </>
  );
}

function Freigabe({ freigabe: { wartend, grenze } }: { freigabe: Seite['freigabe'] }) {
  const { sende, laeuft, problem } = useSchreiben(createFreigabeRoute, {
    onErfolg: () => setMeldung(t('freigabe.fertig')),
  });
  return (
    <Hinweis art="warnung" titel={t('freigabe.titel', { anzahl: wartend })}>
      <p>{t('freigabe.text', { grenze })}</p>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Button
        art="gefahr"
        laeuft={laeuft}
        onClick={() => {
          void sende({ body: { anzahl: wartend } });
        }}
      >
        {t('freigabe.knopf', { anzahl: wartend })}
      </Button>
    </Hinweis>
  );
}

function Akten({ seite: { akten, gesamt, stichtag, tage } }: { seite: Seite }) {
  if (akten.length === 0) return <Leer titel={t('dsb.leer', { tage })} />;
  return (
    <Karte titel={t('dsb.tabelle')}>
      <p>
        {t('dsb.anzahl', { gesamt })}{' '}
        {gesamt > akten.length ? t('dsb.mehr', { gezeigt: akten.length }) : null}
      </p>
      <Tabelle
        titel={t('dsb.tabelle')}
        titelVerborgen
        spalten={[
          { id: 'akte', kopf: t('spalte.akte'), zelle: ({ nummer }) => nummer },
          { id: 'tag', kopf: t('spalte.tag'), zelle: ({ loeschenAb }) => formatTag(loeschenAb) },
          { id: 'klasse', kopf: t('spalte.klasse'), zelle: ({ klasse }) => <Klasse klasse={klasse} /> },
          {
            id: 'stand',
            kopf: t('spalte.stand'),
            zelle: (zeile) => <Stand zeile={zeile} stichtag={stichtag} />,
          },
        ]}
        zeilen={akten}
        schluessel={({ nummer, klasse }) => `${nummer} ${klasse}`}
      />
    </Karte>
  );
}

function Gelaufen({ seite: { protokoll } }: { seite: Seite }) {
  return (
    <Karte titel={t('protokoll.titel')}>
      <p>{t('protokoll.text')}</p>
      {protokoll.length === 0 ? (
        <Leer titel={t('protokoll.leer')} />
      ) : (
        <Tabelle
          titel={t('protokoll.titel')}
          titelVerborgen
          spalten={[
            { id: 'tag', kopf: t('protokoll.tag'), zelle: ({ am }) => formatTag(am) },
            { id: 'klasse', kopf: t('protokoll.klasse'), zelle: ({ klasse }) => klasse },
            {
              id: 'gegenstand',
              kopf: t('protokoll.gegenstand'),
              zelle: ({ gegenstand }) => GEGENSTAND_NAMEN[gegenstand],
            },
            { id: 'anzahl', kopf: t('protokoll.anzahl'), zahl: true, zelle: ({ anzahl }) => anzahl },
            { id: 'fassung', kopf: t('protokoll.fassung'), zelle: ({ fassung }) => fassung },
          ]}
          zeilen={protokoll}
          schluessel={({ am, klasse, gegenstand, fassung }) => `${am} ${klasse} ${gegenstand} ${fassung}`}
        />
      )}
    </Karte>
  );
}
