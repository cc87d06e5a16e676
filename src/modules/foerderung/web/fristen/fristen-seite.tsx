import { Link } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Kennzahl, Kennzahlen } from '#src/web/ui/kennzahl.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { describeFrist } from '../../foerderfall.model.ts';
import { listFristenRoute } from '../../fristen/fristen.contract.ts';
import { t } from './texte.ts';
import '../foerderung.css';

type Antwort = Ausgabe<typeof listFristenRoute>;
type Frist = Antwort['fristen'][number];

/** What the Kreis has to do until when, over all its Förderfälle. */
export default function FristenSeite() {
  const { data, error, refetch } = useLesen(listFristenRoute, {});
  return (
    <>
      <Seitenkopf titel={t('seite.fristen')} einleitung={<p>{t('einleitung')}</p>} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel fall-karten">
          <Zahlen anzahl={data.anzahl} />
          <Listen antwort={data} />
        </div>
      ) : null}
    </>
  );
}

function Zahlen({ anzahl }: { anzahl: Antwort['anzahl'] }) {
  return (
    <Kennzahlen>
      {(['ueberfaellig', 'bald', 'spaeter', 'erledigt'] as const).map((art) => (
        <Kennzahl key={art} label={t(`anzahl.${art}`)} wert={String(anzahl[art])} />
      ))}
    </Kennzahlen>
  );
}

function Listen({ antwort: { fristen, stichtag } }: { antwort: Antwort }) {
  const von = (stand: Frist['stand']) => fristen.filter((frist) => frist.stand === stand);
  const [spaet, offen, erledigt] = [von('UEBERFAELLIG'), von('OFFEN'), von('ERLEDIGT')];
  return (
    <>
      {spaet.length === 0 ? null : (
        <Karte titel={t('ueberfaellig')} hervorgehoben>
          <Liste titel={t('ueberfaellig')} fristen={spaet} stichtag={stichtag} />
        </Karte>
      )}
      {offen.length === 0 && spaet.length === 0 ? (
        <Leer titel={t('offen.leer')}>
          <p>{t('offen.leer.text')}</p>
        </Leer>
      ) : (
        <Karte titel={t('offen')}>
          <Liste titel={t('offen')} fristen={offen} stichtag={stichtag} />
        </Karte>
      )}
      {erledigt.length === 0 ? null : (
        <details className="kim-klappe">
          <summary>{t('erledigt', { anzahl: String(erledigt.length) })}</summary>
          <Liste
            titel={t('erledigt', { anzahl: String(erledigt.length) })}
            fristen={erledigt}
            stichtag={null}
          />
        </details>
      )}
    </>
  );
}

type Listenprops = { titel: string; fristen: readonly Frist[]; stichtag: string | null };

function Liste({ titel, fristen, stichtag }: Listenprops) {
  return (
    <Tabelle
      titel={titel}
      titelVerborgen
      spalten={[
        stichtag === null ? ERLEDIGT_AM : createTagspalte(stichtag),
        {
          id: 'was',
          kopf: t('was'),
          zelle: ({ titel: was, naeheres, pfad }) => (
            <>
              <Link to={pfad}>{was}</Link>
              {naeheres === null ? null : <span className="kim-klein foerderung-naeheres">{naeheres}</span>}
            </>
          ),
        },
        ...WEITERE,
      ]}
      zeilen={fristen}
      schluessel={({ schluessel }) => schluessel}
      zeilenkopf="was"
    />
  );
}

function createTagspalte(stichtag: string): Spalte<Frist> {
  return {
    id: 'tag',
    kopf: t('tag'),
    zelle: ({ tag, stand }) => (
      <>
        {formatTag(tag)}{' '}
        <Etikett
          text={describeFrist(toPlainDate(tag), toPlainDate(stichtag))}
          art={stand === 'UEBERFAELLIG' ? 'warnung' : 'neutral'}
        />
      </>
    ),
  };
}

const ERLEDIGT_AM: Spalte<Frist> = {
  id: 'tag',
  kopf: t('tag.erledigt'),
  zelle: ({ erledigtAm }) => (erledigtAm === null ? t('tag.ohne') : formatTag(erledigtAm)),
};

/** The source of a rule that no document states; the open question beside it says so. */
const OHNE_QUELLE = 'Annahme';

const WEITERE: readonly Spalte<Frist>[] = [
  {
    id: 'fall',
    kopf: t('fall'),
    zelle: ({ art, foerderjahr, aktenzeichen }) => {
      if (art === 'MELDUNG') return t('fall.meldung');
      return aktenzeichen === null
        ? t('fall.ohne', { jahr: String(foerderjahr) })
        : t('fall.wert', { jahr: String(foerderjahr), aktenzeichen });
    },
  },
  { id: 'wer', kopf: t('wer'), zelle: ({ wer }) => wer },
  {
    id: 'regel',
    kopf: t('regel'),
    zelle: ({ regel, quelle, annahme }) => (
      <>
        {quelle === OHNE_QUELLE && annahme !== null ? regel : t('regel.wert', { regel, quelle })}{' '}
        {annahme === null ? null : <Etikett text={t('annahme', { id: annahme })} art="info" />}
      </>
    ),
  },
];
