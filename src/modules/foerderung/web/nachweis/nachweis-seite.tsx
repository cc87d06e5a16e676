import { useParams } from 'react-router';
import { formatCent, toCent } from '#src/core/cent.ts';
import { ROLLEN_NAMEN } from '#src/core/contract/rollen.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { formatVzae, toVzae } from '#src/core/vzae.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { Zeitleiste } from '#src/web/ui/zeitleiste.tsx';
import { POSITION_NAMEN } from '../../betraege.model.ts';
import { describeFrist, FOERDERFALL_ZUSTAND_NAMEN } from '../../foerderfall.model.ts';
import { Fallnavigation } from '../fallnavigation.tsx';
import { formatZeitpunkt } from '../zeitpunkt.ts';
import type { Abrechnung } from '../../regelwerk/rl-2024-12/verwendungsnachweis.model.ts';
import { NACHWEIS_ANNAHMEN } from '../../nachweis/annahmen.model.ts';
import { BERICHTSTEIL_NAMEN } from '../../nachweis/check-nachweis.model.ts';
import { getNachweisRoute } from '../../nachweis/nachweis.contract.ts';
import { BERICHTSTEILE, type Belegzeile, type Nachweisinhalt } from '../../nachweis/nachweisinhalt.model.ts';
import { Erstattung } from './erstattung.tsx';
import { Handlungen } from './handlungen.tsx';
import { describePosition } from '../../nachweis/herleitung.model.ts';
import {
  checkEntwurf,
  type Nachweis,
  sumBewilligt,
  toPositionen,
  toRahmen,
  toZeiten,
} from './nachweis-daten.ts';
import { Kennzahlentabelle } from './kennzahlen.tsx';
import { NachweisFormular } from './nachweis-formular.tsx';
import { Positionstabelle, Rechnung, Vorschau } from './rechnung.tsx';
import { t } from './texte.ts';
import { Ansprueche } from './ansprueche.tsx';
import { Zinsbescheid } from './zinsbescheid.tsx';
import '../foerderung.css';

/** One Verwendungsnachweis: deadline, next step, what is worked on or was signed, check and Erstattung. */
export default function NachweisSeite() {
  const { foerderfallId = '' } = useParams();
  const { data, error, refetch } = useLesen(getNachweisRoute, { params: { foerderfallId } });
  return (
    <>
      <Seitenkopf
        titel={data === undefined ? t('titel') : `${data.standort}, ${data.foerderjahr}`}
        vorzeile={t('titel')}
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel fall-karten">
          <Fallnavigation fall={data} />
          {data.synthetisch ? <p className="kim-klein">{t('synthetisch')}</p> : null}
          <Angaben nachweis={data} />
          <Handlungen key={data.version} nachweis={data} />
          <Erstattung nachweis={data} />
          <Zinsbescheid key={`zinsen-${data.version}`} nachweis={data} />
          <Ansprueche nachweis={data} />
          <Verlauf nachweis={data} />
          <Inhalt nachweis={data} />
          <Annahmen nachweis={data} />
        </div>
      ) : null}
    </>
  );
}

function Angaben({ nachweis }: { nachweis: Nachweis }) {
  const { zustand, aktenzeichen, zuwendungsempfaenger, von, bis, nachweisfrist, stichtag, entwurf } =
    nachweis;
  const offen = ['BESTANDSKRAEFTIG', 'VN_OFFEN', 'VN_UEBERFAELLIG'].includes(zustand);
  const rest = describeFrist(toPlainDate(nachweisfrist), toPlainDate(stichtag));
  return (
    <Karte titel={t('angaben.titel')}>
      <Beschreibungsliste
        angaben={[
          {
            name: t('angaben.stand'),
            wert: (
              <Etikett
                text={FOERDERFALL_ZUSTAND_NAMEN[zustand]}
                art={zustand === 'VN_UEBERFAELLIG' ? 'warnung' : 'info'}
              />
            ),
          },
          { name: t('angaben.aktenzeichen'), wert: aktenzeichen },
          { name: t('angaben.empfaenger'), wert: zuwendungsempfaenger },
          {
            name: t('angaben.zeitraum'),
            wert: t('angaben.von.bis', { von: formatTag(von), bis: formatTag(bis) }),
          },
          {
            name: t('angaben.frist'),
            wert: offen
              ? t('angaben.frist.rest', { frist: formatTag(nachweisfrist), rest })
              : formatTag(nachweisfrist),
          },
          { name: t('angaben.bewilligt'), wert: formatCent(sumBewilligt(nachweis)) },
          { name: t('angaben.ausgezahlt'), wert: formatCent(toCent(nachweis.ausgezahlt)) },
          ...(nachweis.erledigt === 0
            ? []
            : [{ name: t('angaben.erledigt'), wert: formatCent(toCent(nachweis.erledigt)) }]),
          ...(entwurf === null || entwurf.version === 0
            ? []
            : [{ name: t('angaben.bearbeitet'), wert: entwurf.bearbeitetVon ?? t('person') }]),
        ]}
      />
      {zustand === 'BESTANDSKRAEFTIG' && entwurf !== null ? <p>{t('angaben.frueh')}</p> : null}
      {nachweis.bewilligt === null ? <Hinweis art="info" titel={t('angaben.ohne')} /> : null}
      {entwurf === null ? null : (
        <>
          <Befundhinweis titel={t('doppelt.titel')} saetze={entwurf.doppelfoerderung} />
          <Befundhinweis titel={t('kofin.titel')} saetze={entwurf.ueberfinanzierung} />
        </>
      )}
    </Karte>
  );
}

function Befundhinweis({ titel, saetze }: { titel: string; saetze: readonly string[] }) {
  if (saetze.length === 0) return null;
  return (
    <Hinweis art="warnung" titel={titel}>
      <ul>
        {saetze.map((satz) => (
          <li key={satz}>{satz}</li>
        ))}
      </ul>
    </Hinweis>
  );
}

/** The form for who prepares, the draft to read for who signs, the Fassung for everybody else. */
function Inhalt({ nachweis }: { nachweis: Nachweis }) {
  const { entwurf, fassung, handlungen } = nachweis;
  if (nachweis.bewilligt === null) return null;
  if (entwurf !== null && handlungen.includes('bearbeiten')) {
    return (
      <>
        {fassung === null ? null : <Fassung nachweis={nachweis} fassung={fassung} />}
        <NachweisFormular key={nachweis.id} nachweis={nachweis} entwurf={entwurf} />
      </>
    );
  }
  if (entwurf !== null && fassung === null && nachweis.zustand === 'BESTANDSKRAEFTIG') {
    return <Vorschau pruefung={checkEntwurf(nachweis, entwurf)} />;
  }
  const zuZeichnen = entwurf !== null && handlungen.includes('zeichnen');
  return (
    <>
      {fassung === null ? null : <Fassung nachweis={nachweis} fassung={fassung} />}
      {entwurf !== null && (fassung === null || zuZeichnen) ? (
        <>
          <Rechnung pruefung={checkEntwurf(nachweis, entwurf)} rahmen={toRahmen(nachweis)} />
          <Bericht titel={t('bericht.titel')} inhalt={entwurf.inhalt} />
        </>
      ) : null}
    </>
  );
}

type Zeit = NonNullable<Nachweis['fassung']>['zeiten'][number];

const ZEIT_SPALTEN: readonly Spalte<Zeit>[] = [
  { id: 'stelle', kopf: t('rechnung.stelle'), zelle: ({ bezeichnung }) => bezeichnung },
  { id: 'vzae', kopf: t('stellen.vzae'), zahl: true, zelle: ({ vzae }) => formatVzae(toVzae(vzae)) },
  {
    id: 'zeiten',
    kopf: t('fassung.zeiten'),
    zelle: ({ abschnitte }) =>
      abschnitte.length === 0
        ? t('rechnung.leer')
        : abschnitte
            .map(({ von, bis, vzae }) =>
              t('rechnung.zeit', {
                von: formatTag(von),
                bis: formatTag(bis),
                vzae: formatVzae(toVzae(vzae)),
              }),
            )
            .join('; '),
  },
];

function Fassung({ nachweis, fassung }: { nachweis: Nachweis; fassung: NonNullable<Nachweis['fassung']> }) {
  const { abrechnung } = fassung;
  return (
    <>
      <Karte titel={t('fassung.titel')}>
        <p>
          {t('fassung.text', {
            tag: formatTag(fassung.eingangAm),
            eingang: formatZeitpunkt(fassung.eingang),
            zeichnung: fassung.gezeichnetVon ?? t('person'),
            bearbeitung: fassung.bearbeitetVon ?? t('person'),
          })}
        </p>
        <p className="kim-klein foerderung-text">
          {t('fassung.pruefsumme', { nummer: fassung.nummer, pruefsumme: fassung.pruefsumme })}
        </p>
        {fassung.nachgerechnet ? (
          <p className="kim-klein">{t('fassung.nachgerechnet')}</p>
        ) : (
          <Hinweis art="fehler" titel={t('fassung.nachgerechnet.nein')} />
        )}
        <Positionstabelle
          titel={t('rechnung.positionen.land')}
          positionen={toPositionen(fassung.positionen)}
          abrechnung={abrechnung as Abrechnung}
          ausgezahlt={toCent(nachweis.ausgezahlt)}
          wege={(zeile) => describePosition(zeile, toZeiten(fassung.zeiten), toRahmen(nachweis))}
        />
        <Tabelle
          titel={t('fassung.besetzung')}
          spalten={ZEIT_SPALTEN}
          zeilen={fassung.zeiten}
          schluessel={({ schluessel }) => schluessel}
        />
      </Karte>
      <Bericht titel={t('fassung.bericht')} inhalt={fassung.inhalt} />
    </>
  );
}

const BELEG_SPALTEN: readonly Spalte<Belegzeile>[] = [
  { id: 'nummer', kopf: t('belege.nummer'), zelle: ({ nummer }) => nummer },
  { id: 'position', kopf: t('belege.position'), zelle: ({ position }) => POSITION_NAMEN[position] },
  { id: 'datum', kopf: t('belege.datum'), zelle: ({ datum }) => datum },
  { id: 'zweck', kopf: t('belege.zweck'), zelle: ({ zweck }) => zweck },
  { id: 'betrag', kopf: t('belege.betrag'), zahl: true, zelle: ({ betrag }) => betrag },
];

/** Report, vouchers and declarations to read. */
function Bericht({ titel, inhalt }: { titel: string; inhalt: Nachweisinhalt }) {
  const { sachbericht, kennzahlen, belege, letztempfaenger, notwendig } = inhalt;
  return (
    <Karte titel={titel}>
      <Beschreibungsliste
        angaben={[
          ...BERICHTSTEILE.filter((teil) => sachbericht[teil] !== '').map((teil) => ({
            name: BERICHTSTEIL_NAMEN[teil],
            wert: <span className="foerderung-text">{sachbericht[teil]}</span>,
          })),
          { name: t('erklaerung.letztempfaenger'), wert: t(`erklaerung.${letztempfaenger}`) },
          {
            name: t('erklaerung.notwendig'),
            wert: t(notwendig ? 'erklaerung.ja' : 'erklaerung.nein'),
          },
        ]}
      />
      {kennzahlen === null ? null : <Kennzahlentabelle kennzahlen={kennzahlen} />}
      <Tabelle
        titel={t('belege.titel')}
        spalten={BELEG_SPALTEN}
        zeilen={belege}
        schluessel={({ nummer, datum, betrag }) => `${nummer} ${datum} ${betrag}`}
      />
    </Karte>
  );
}

function Verlauf({ nachweis: { vorgaenge } }: { nachweis: Nachweis }) {
  if (vorgaenge.length === 0) return null;
  return (
    <Karte titel={t('verlauf.titel')}>
      <Zeitleiste
        eintraege={vorgaenge.toReversed().map(({ lfd, art, text, frist, betrag, person, rolle, am }) => ({
          id: String(lfd),
          datum: toPlainDate(am),
          art: t(`verlauf.${art}`),
          titel: [
            betrag === null ? '' : formatCent(toCent(betrag)),
            frist === null ? '' : t('verlauf.frist', { frist: formatTag(frist) }),
          ]
            .filter((teil) => teil !== '')
            .join(', '),
          von: `${person ?? t('person')} (${nameOfRolle(rolle)})`,
          inhalt: <p className="foerderung-text">{text}</p>,
        }))}
      />
    </Karte>
  );
}

function Annahmen({ nachweis }: { nachweis: Nachweis }) {
  return (
    <Karte titel={t('annahmen.titel')}>
      <ul>
        {NACHWEIS_ANNAHMEN.map(({ id, text }) => (
          <li key={id}>
            <Etikett text={t('annahme')} art="info" /> {text(nachweis.parameter)} ({id})
          </li>
        ))}
      </ul>
    </Karte>
  );
}

function nameOfRolle(rolle: string): string {
  return Object.entries(ROLLEN_NAMEN).find(([name]) => name === rolle)?.[1] ?? rolle;
}
