import { useState } from 'react';
import { useParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { formatTag, toCode, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { closeAngebotRoute, getAngebotRoute, recordAngebotsbestaetigungRoute } from '../angebot.contract.ts';
import {
  ANGEBOTSARTEN,
  ANMELDUNGEN,
  ARCHIVGRUENDE,
  ARCHIVGRUND_CODES,
  BARRIEREFREIHEITEN,
  KINDERBETREUUNGEN,
  KOSTEN,
  NIVEAUS,
  RECHTSKREISE,
  VORSCHLAGSFELDER,
  ZIELGRUPPEN,
} from '../wertelisten/angebot.ts';
import { Ergebniskarte } from './ergebnis.tsx';
import {
  describeAlter,
  describeFeld,
  describeListe,
  describeOrt,
  describePlaetze,
  describeTermin,
  describeWahl,
  FELDNAMEN,
} from './feldtexte.ts';
import { FrischeEtikett } from './suche-seite.tsx';
import { t } from './texte.ts';
import './angebot.css';

type Ansicht = Ausgabe<typeof getAngebotRoute>;

/** One Angebot with everything that is entered, and what its Standort can do with it. */
export default function AngebotSeite() {
  const { angebotId = '' } = useParams();
  const { data, error, refetch } = useLesen(getAngebotRoute, { params: { angebotId } });
  const { data: sitzung } = useSitzung();
  if (data === undefined) {
    return (
      <>
        <Seitenkopf titel={t('angebot.titel')} />
        {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : <Ladeanzeige />}
      </>
    );
  }
  const pflegt = data.eigenerStandort && sitzung?.rolle !== 'TEAMLEITUNG';
  return (
    <>
      <Seitenkopf
        titel={data.angaben.titel}
        einleitung={<p>{data.anbieter.name}</p>}
        aktionen={pflegt ? <Akte angebot={data} /> : null}
      />
      <div className="kim-stapel kim-stapel--voll">
        <div className="angebot-zeile">
          <FrischeEtikett {...data} />
          {data.oeffentlich ? null : <Etikett text={t('angebot.intern')} art="info" />}
          {data.zustand === 'ARCHIVIERT' ? <Etikett text={t('angebot.archiviert')} art="fehler" /> : null}
        </div>
        {data.zustand === 'ARCHIVIERT' ? (
          <Hinweis
            art="warnung"
            titel={t('angebot.archiviert.text', { grund: textOf(ARCHIVGRUENDE, data.archivGrund) })}
          />
        ) : null}
        {data.eigenerStandort ? null : <p>{t('angebot.fremd')}</p>}
        {data.oeffentlich && data.zustand === 'GUELTIG' ? (
          <p>
            <a href={`/angebote/${data.id}`}>{t('angebot.oeffentlich')}</a>
          </p>
        ) : null}
        <Inhalt {...data} />
        <Ergebniskarte {...data} />
        <Vorschlaege {...data} />
        <Verlauf {...data} />
      </div>
    </>
  );
}

function Akte({ angebot: { id: angebotId, version, zustand } }: { angebot: Ansicht }) {
  const [offen, setOffen] = useState(false);
  const [grund, setGrund] = useState('');
  const bestaetigung = useSchreiben(recordAngebotsbestaetigungRoute);
  const archiv = useSchreiben(closeAngebotRoute);
  const problem = bestaetigung.problem ?? archiv.problem;
  const bestaetige = async () => {
    const antwort = await bestaetigung.sende({ params: { angebotId }, body: { version } });
    if (antwort.ok) setMeldung(t('angebot.bestaetigt'));
  };
  const archiviere = async (wert: string | null) => {
    const antwort = await archiv.sende({
      params: { angebotId },
      body: { version, grund: wert === null ? null : (toCode(ARCHIVGRUND_CODES, wert) ?? 'BEENDET') },
    });
    if (!antwort.ok) return;
    setOffen(false);
    setMeldung(t(wert === null ? 'angebot.wiederDa' : 'angebot.archiviert.meldung'));
  };
  if (zustand === 'ARCHIVIERT') {
    return (
      <>
        <Button art="sekundaer" onClick={() => void archiviere(null)}>
          {t('angebot.wieder')}
        </Button>
        {problem ? <ProblemHinweis problem={problem} /> : null}
      </>
    );
  }
  return (
    <>
      <LinkButton zu={`/verzeichnis/${angebotId}/aendern`}>{t('angebot.aendern')}</LinkButton>
      <Button art="sekundaer" onClick={() => void bestaetige()}>
        {t('angebot.bestaetigen')}
      </Button>
      {offen ? (
        <form
          className="angebot-zeile"
          aria-label={t('angebot.archivieren')}
          onSubmit={(ereignis) => {
            ereignis.preventDefault();
            if (grund !== '') void archiviere(grund);
          }}
        >
          <Auswahl
            label={t('angebot.grund')}
            required
            optionen={toWahlen(ARCHIVGRUENDE)}
            value={grund}
            onChange={({ target }) => setGrund(target.value)}
          />
          <Button type="submit">{t('angebot.archivieren')}</Button>
        </form>
      ) : (
        <Button art="tertiaer" onClick={() => setOffen(true)}>
          {t('angebot.archivieren')}
        </Button>
      )}
      {problem ? <ProblemHinweis problem={problem} /> : null}
    </>
  );
}

function Inhalt({ angaben, anbieter, gueltigBis, quelle }: Ansicht) {
  const { kontakt } = angaben;
  const felder = (paare: readonly (readonly [string, string | null])[]) =>
    paare.flatMap(([name, wert]) =>
      wert === null || wert === '' ? [] : [{ name, wert: <span className="angebot-text">{wert}</span> }],
    );
  return (
    <>
      <Karte titel={t('angebot.was')}>
        <p className="angebot-text">{angaben.beschreibung}</p>
        <Beschreibungsliste
          angaben={felder([
            [FELDNAMEN.hinweis, angaben.hinweis],
            [FELDNAMEN.einfach, angaben.einfach],
            [FELDNAMEN.art, textOf(ANGEBOTSARTEN, angaben.art)],
            [FELDNAMEN.bereiche, describeListe(THEMENBEREICHE, angaben.bereiche)],
            [FELDNAMEN.zielgruppen, describeListe(ZIELGRUPPEN, angaben.zielgruppen)],
            [FELDNAMEN.zielgruppeText, angaben.zielgruppeText],
            ['Alter', describeAlter(angaben)],
            [FELDNAMEN.sprachen, describeListe(SPRACHEN, angaben.sprachen)],
            [FELDNAMEN.sprachmittlung, angaben.sprachmittlung],
            [FELDNAMEN.niveaus, describeListe(NIVEAUS, angaben.niveaus)],
            [FELDNAMEN.rechtskreise, describeListe(RECHTSKREISE, angaben.rechtskreise)],
            [FELDNAMEN.programm, angaben.programm],
            [
              FELDNAMEN.uebersetzungen,
              describeListe(
                SPRACHEN,
                angaben.uebersetzungen.map(({ sprache }) => sprache),
              ),
            ],
            [FELDNAMEN.qualifikation, angaben.qualifikation],
            [FELDNAMEN.foerderung, angaben.foerderung],
          ])}
        />
      </Karte>
      <Karte titel={t('angebot.teilnahme')}>
        <Beschreibungsliste
          angaben={felder([
            [FELDNAMEN.plaetze, describePlaetze(angaben.plaetze)],
            [FELDNAMEN.kosten, describeWahl(KOSTEN, angaben.kosten)],
            [FELDNAMEN.anmeldung, describeWahl(ANMELDUNGEN, angaben.anmeldung)],
            [FELDNAMEN.unterlagen, angaben.unterlagen.join('\n')],
            [FELDNAMEN.kinderbetreuung, describeWahl(KINDERBETREUUNGEN, angaben.kinderbetreuung)],
            [
              FELDNAMEN.barrierefreiheit,
              [
                describeListe(BARRIEREFREIHEITEN, angaben.barrierefreiheit.merkmale),
                angaben.barrierefreiheit.text ?? '',
              ]
                .filter((teil) => teil !== '')
                .join('; '),
            ],
          ])}
        />
      </Karte>
      <Karte titel={t('angebot.wo')}>
        <Beschreibungsliste
          angaben={felder([
            [FELDNAMEN.orte, angaben.orte.map(describeOrt).join('\n')],
            ['Anfahrt', angaben.orte.flatMap(({ anfahrt }) => anfahrt ?? []).join('\n')],
            [FELDNAMEN.termine, angaben.termine.map(describeTermin).join('\n')],
            [FELDNAMEN.gebiete, angaben.gebiete.join(', ')],
            [FELDNAMEN.gueltigBis, formatTag(gueltigBis)],
          ])}
        />
      </Karte>
      <Karte titel={t('angebot.kontakt')}>
        <Beschreibungsliste
          angaben={felder([
            ['Stelle', kontakt.funktion],
            ['Ansprechperson', kontakt.name],
            ['Telefon', kontakt.telefon ?? anbieter.telefon],
            ['E-Mail', kontakt.email ?? anbieter.email],
            [FELDNAMEN.webseite, angaben.webseite ?? anbieter.webseite],
            [FELDNAMEN.quelle, quelle],
          ])}
        />
      </Karte>
    </>
  );
}

function Vorschlaege({ vorschlaege }: Ansicht) {
  if (vorschlaege === null || vorschlaege.length === 0) return null;
  return (
    <Karte titel={t('angebot.vorschlaege')} hervorgehoben>
      <ul>
        {vorschlaege.map(({ id, feld, inhalt, am }) => (
          <li key={id} className="angebot-text">
            {`${formatTag(am)}, ${textOf(VORSCHLAGSFELDER, feld)}: ${inhalt}`}
          </li>
        ))}
      </ul>
    </Karte>
  );
}

type Verlaufsart = 'ANGELEGT' | 'GEAENDERT' | 'BESTAETIGT' | 'ARCHIVIERT' | 'WIEDERHERGESTELLT';
const VERLAUFSARTEN: readonly Verlaufsart[] = [
  'ANGELEGT',
  'GEAENDERT',
  'BESTAETIGT',
  'ARCHIVIERT',
  'WIEDERHERGESTELLT',
];

/** Who did what when, with what stood there before. */
function Verlauf({ verlauf }: Ansicht) {
  if (verlauf === null) return null;
  return (
    <Karte titel={t('angebot.verlauf')}>
      <ol reversed>
        {verlauf.map(({ lfd, art, durch, von, grund, am, felder }) => (
          <li key={lfd}>
            {[
              formatTag(am),
              t(`verlauf.${toCode(VERLAUFSARTEN, art) ?? 'GEAENDERT'}`),
              durch === 'KONTO' ? (von ?? t('verlauf.vonFremd')) : t(`verlauf.von.${durch}`),
              ...(grund === null ? [] : [textOf(ARCHIVGRUENDE, grund)]),
            ].join(', ')}
            {felder.length === 0 ? null : (
              <ul>
                {felder.map(({ feld, alt, neu }) => (
                  <li key={feld} className="angebot-text">
                    {t('verlauf.feld', {
                      feld: toFeldname(feld),
                      alt: toWert(feld, alt),
                      neu: toWert(feld, neu),
                    })}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </Karte>
  );
}

const toFeldname = (feld: string): string =>
  Object.entries(FELDNAMEN).find(([name]) => name === feld)?.[1] ?? feld;
const toWert = (feld: string, wert: unknown): string => describeFeld(feld, wert) || t('leerer.wert');
