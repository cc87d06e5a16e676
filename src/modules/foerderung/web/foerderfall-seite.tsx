import { useParams } from 'react-router';
import { toPlainDate } from '#src/core/plain-date.ts';
import { ROLLEN_NAMEN } from '#src/core/contract/rollen.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { Zeitleiste } from '#src/web/ui/zeitleiste.tsx';
import { ANTRAG_ANNAHMEN } from '../annahmen.model.ts';
import { getFoerderfallRoute } from '../foerderfall.contract.ts';
import {
  describeFrist,
  EREIGNIS_NAMEN,
  FOERDERFALL_ZUSTAND_NAMEN,
  isFoerderfallZustand,
} from '../foerderfall.model.ts';
import { AntragAnsicht } from './antrag-ansicht.tsx';
import { AntragFormular } from './antrag-formular.tsx';
import { toRahmen } from './befunde.ts';
import { Aufbewahrung } from './aufbewahrung/aufbewahrung.tsx';
import { Aktenausgabe } from './foerderakte/aktenausgabe.tsx';
import { Fallnavigation } from './fallnavigation.tsx';
import { Fallschritte } from './naechstes/naechste-schritte.tsx';
import { Schritte } from './schritte.tsx';
import { t } from './texte.ts';
import type { Foerderfall } from './use-antrag.ts';
import { formatZeitpunkt } from './zeitpunkt.ts';
import './foerderung.css';

/** One Förderfall: state and deadline, next step, the Antrag to work on or to read, and everything that happened. */
export default function FoerderfallSeite() {
  const { foerderfallId = '' } = useParams();
  const { data, error, refetch } = useLesen(getFoerderfallRoute, { params: { foerderfallId } });
  return (
    <>
      <Seitenkopf
        titel={data === undefined ? t('seite.foerderfall') : `${data.standort}, ${data.foerderjahr}`}
        vorzeile={t('seite.foerderfall')}
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel fall-karten">
          <Fallnavigation fall={data} />
          {data.synthetisch ? <p className="kim-klein">{t('synthetisch')}</p> : null}
          <Angaben fall={data} />
          <Beleg fall={data} />
          <Fallschritte foerderfallId={data.id} />
          <Schritte key={data.zustand} fall={data} />
          {data.aenderbar ? <AntragFormular key={data.id} fall={data} /> : <AntragAnsicht fall={data} />}
          <Annahmen fall={data} />
          <Verlauf fall={data} />
          {data.fassung === null ? null : <Aktenausgabe foerderfallId={data.id} />}
          {data.fassung === null ? null : <Aufbewahrung foerderfallId={data.id} />}
        </div>
      ) : null}
    </>
  );
}

function Angaben({ fall }: { fall: Foerderfall }) {
  const { frist, fristEigentlich, stichtag } = fall;
  const rest = describeFrist(toPlainDate(frist), toPlainDate(stichtag));
  return (
    <Karte titel={t('fall.angaben')}>
      <Beschreibungsliste
        angaben={[
          {
            name: t('fall.stand'),
            wert: <Etikett text={FOERDERFALL_ZUSTAND_NAMEN[fall.zustand]} art="info" />,
          },
          { name: t('liste.aktenzeichen'), wert: fall.aktenzeichen },
          { name: t('fall.empfaenger'), wert: fall.zuwendungsempfaenger },
          { name: t('fall.zeitraum'), wert: `${formatTag(fall.von)} bis ${formatTag(fall.bis)}` },
          {
            name: t('fall.frist'),
            wert:
              fall.eingangAm === null ? t('frist.bis', { frist: formatTag(frist), rest }) : formatTag(frist),
          },
          { name: t('fall.bearbeitet'), wert: fall.bearbeitetVon ?? t('fall.person.weg') },
          { name: t('fall.regelsatz'), wert: fall.regelsatz },
        ]}
      />
      {frist === fristEigentlich ? null : (
        <p className="kim-klein">
          <Etikett text={t('annahme')} art="info" />{' '}
          {t('frist.wochenende', { eigentlich: formatTag(fristEigentlich) })}
        </p>
      )}
    </Karte>
  );
}

/** The receipt: time of the server, who signed, what exactly was signed. */
function Beleg({ fall: { fassung } }: { fall: Foerderfall }) {
  if (fassung === null) return null;
  const weg = t('fall.person.weg');
  return (
    <Karte titel={t('fall.beleg')}>
      <p>
        {t('fall.beleg.text', {
          tag: formatTag(fassung.eingangAm),
          eingang: formatZeitpunkt(fassung.eingang),
          zeichnung: fassung.gezeichnetVon ?? weg,
          bearbeitung: fassung.bearbeitetVon ?? weg,
        })}
      </p>
      <p className="kim-klein foerderung-text">
        {t('fall.beleg.fassung', { nummer: fassung.nummer, pruefsumme: fassung.pruefsumme })}
      </p>
      {fassung.nachgerechnet ? (
        <p className="kim-klein">{t('fall.nachgerechnet')}</p>
      ) : (
        <Hinweis art="fehler" titel={t('fall.nachgerechnet.nein')} />
      )}
    </Karte>
  );
}

function Annahmen({ fall }: { fall: Foerderfall }) {
  const { parameter } = toRahmen(fall);
  return (
    <Karte titel={t('fall.annahmen')}>
      <p>{t('fall.annahmen.text')}</p>
      <ul>
        {ANTRAG_ANNAHMEN.map(({ id, text }) => (
          <li key={id}>
            <Etikett text={t('annahme')} art="info" /> {text(parameter)} ({id})
          </li>
        ))}
      </ul>
    </Karte>
  );
}

function Verlauf({ fall: { ereignisse } }: { fall: Foerderfall }) {
  return (
    <Karte titel={t('fall.verlauf')}>
      <Zeitleiste
        eintraege={ereignisse.toReversed().map(({ lfd, ereignis, von, nach, grund, person, rolle, am }) => ({
          id: String(lfd),
          datum: toPlainDate(am),
          art: nameOfEreignis(ereignis),
          titel:
            von === null
              ? nameOfZustand(nach)
              : t('fall.verlauf.schritt', { von: nameOfZustand(von), nach: nameOfZustand(nach) }),
          von:
            rolle === 'SYSTEM'
              ? t('fall.system')
              : `${person ?? t('fall.person.weg')} (${nameOfRolle(rolle)})`,
          inhalt: grund === null ? null : <p className="foerderung-text">{grund}</p>,
        }))}
      />
    </Karte>
  );
}

function nameOfEreignis(ereignis: string): string {
  return Object.entries(EREIGNIS_NAMEN).find(([name]) => name === ereignis)?.[1] ?? ereignis;
}

function nameOfZustand(zustand: string): string {
  return isFoerderfallZustand(zustand) ? FOERDERFALL_ZUSTAND_NAMEN[zustand] : zustand;
}

function nameOfRolle(rolle: string): string {
  return Object.entries(ROLLEN_NAMEN).find(([name]) => name === rolle)?.[1] ?? rolle;
}
