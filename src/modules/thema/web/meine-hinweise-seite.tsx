import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import type { Texte } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { Absage } from '#src/modules/person/web/formular.tsx';
import { useFrage } from '#src/modules/person/web/use-frage.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Seitenblaettern } from '#src/web/ui/seitenblaettern.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import {
  checkHinweistextRoute,
  listEigeneHinweiseRoute,
  recordHinweisantwortRoute,
  recordLesungRoute,
  recordWiderspruchRoute,
} from '../hinweis.contract.ts';
import { ANLASS_NAMEN } from '../thema.model.ts';
import { Beitraege } from './beitraege.tsx';
import { describeHinweis, HinweisAngaben } from './hinweis-angaben.tsx';
import { TextFormular } from './text-formular.tsx';
import { t } from './texte.ts';
import './thema.css';

type Seite = Ausgabe<typeof listEigeneHinweiseRoute>;
const GROESSE = 25;

/** What the reporter gave and what came back; nobody else sees this page. */
export default function MeineHinweiseSeite() {
  const [adresse, setAdresse] = useSearchParams();
  const seite = Math.max(1, Number(adresse.get('seite') ?? '1') || 1);
  const query = { seite, groesse: GROESSE };
  const { data, error, refetch } = useLesen(listEigeneHinweiseRoute, { query }, { behalteAlte: true });
  return (
    <>
      <Seitenkopf titel={t('meine.titel')} einleitung={<p>{t('meine.einleitung')}</p>} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel thema-karten">
          <section className="kim-stapel thema-karten">
            <h2>{t('meine.rueckmeldungen')}</h2>
            {data.rueckmeldungen.length === 0 ? <p>{t('meine.rueckmeldungen.leer')}</p> : null}
            {withNummern(data.rueckmeldungen, describeRueckmeldung).map(([eine, titel]) => (
              <Rueckmeldung key={eine.id} eine={eine} titel={titel} />
            ))}
          </section>
          <section className="kim-stapel thema-karten">
            <h2>{t('meine.hinweise')}</h2>
            {data.eintraege.length === 0 ? (
              <Leer titel={t('meine.leer')}>{t('meine.leer.text')}</Leer>
            ) : (
              withNummern(data.eintraege, describeHinweis).map(([hinweis, titel]) => (
                <Eigener key={hinweis.id} hinweis={hinweis} titel={titel} />
              ))
            )}
            <Seitenblaettern
              seite={data.seite}
              groesse={data.groesse}
              gesamt={data.gesamt}
              onSeite={(neu) => setAdresse({ seite: String(neu) })}
            />
          </section>
        </div>
      ) : null}
    </>
  );
}

function useNamenspruefung() {
  const suche = useFrage(checkHinweistextRoute);
  const find = async ({ text = '' }: Texte) => (await suche.frage({ body: { text } }))?.befunde ?? null;
  return { ...suche, find };
}

type Rueckmeldung = Seite['rueckmeldungen'][number];

function describeRueckmeldung({ thema, anlass }: Rueckmeldung): string {
  const wort = ANLASS_NAMEN[anlass];
  return thema === null
    ? t('meine.anlass', { anlass: wort })
    : t('meine.anlass.thema', { titel: thema.titel, anlass: wort });
}

/** Titles of a page tell its cards apart: the second of the same name is „… (2)“. */
function withNummern<T>(eintraege: readonly T[], describe: (eintrag: T) => string): [T, string][] {
  const bisher = new Map<string, number>();
  return eintraege.map((eintrag) => {
    const titel = describe(eintrag);
    const nr = (bisher.get(titel) ?? 0) + 1;
    bisher.set(titel, nr);
    return [eintrag, nr === 1 ? titel : t('meine.nummer', { titel, nr })];
  });
}

function Rueckmeldung({ eine, titel }: { eine: Rueckmeldung; titel: string }) {
  const { id, thema, inhalt, am, gelesenAm, widersprochenAm } = eine;
  const [offen, setOffen] = useState(false);
  const lesung = useSchreiben(recordLesungRoute, { onErfolg: () => setMeldung(t('meine.gelesen.meldung')) });
  const widerspruch = useSchreiben(recordWiderspruchRoute, {
    onErfolg: () => setMeldung(t('meine.widerspruch.meldung')),
  });
  const suche = useNamenspruefung();
  const params = { rueckmeldungId: id };
  return (
    <Karte titel={titel} ebene={3} hervorgehoben={gelesenAm === null}>
      <p className="kim-klein">
        {formatTag(am)} {gelesenAm === null ? <Etikett text={t('meine.neu')} art="info" /> : null}{' '}
        {widersprochenAm === null ? null : <Etikett text={t('meine.widersprochen')} />}
      </p>
      <p className="thema-text">{inhalt}</p>
      {thema === null ? null : (
        <p>
          <Link to={`/themen/${thema.id}`}>{thema.titel}</Link>
        </p>
      )}
      {lesung.problem ? <Absage problem={lesung.problem} /> : null}
      {offen ? (
        <TextFormular
          titel={t('meine.widerspruch')}
          label={t('meine.widerspruch.text')}
          bereich="thema.widerspruch"
          bezug={id}
          find={suche.find}
          sende={(text, erklaerungen) =>
            widerspruch.sende({ params, body: { text, erklaerungen, bestaetigt: true } })
          }
          laeuft={widerspruch.laeuft || suche.laeuft}
          problem={widerspruch.problem ?? suche.problem}
          schliesse={() => setOffen(false)}
        />
      ) : (
        <div className="kim-aktionen">
          {gelesenAm === null ? (
            <Button
              laeuft={lesung.laeuft}
              aria-label={t('meine.gelesen.name', { was: titel })}
              onClick={() => void lesung.sende({ params })}
            >
              {t('meine.gelesen')}
            </Button>
          ) : null}
          {widersprochenAm === null ? (
            <Button art="tertiaer" onClick={() => setOffen(true)}>
              {t('meine.widerspruch')}
            </Button>
          ) : null}
        </div>
      )}
    </Karte>
  );
}

function Eigener({ hinweis, titel }: { hinweis: Seite['eintraege'][number]; titel: string }) {
  const [offen, setOffen] = useState(false);
  const antwort = useSchreiben(recordHinweisantwortRoute, {
    onErfolg: () => setMeldung(t('meine.antwort.meldung')),
  });
  const suche = useNamenspruefung();
  return (
    <Karte titel={titel} ebene={3} hervorgehoben={hinweis.rueckfrageOffen}>
      {hinweis.rueckfrageOffen ? <Etikett text={t('hinweis.rueckfrage')} art="warnung" /> : null}
      <HinweisAngaben hinweis={hinweis} stand={hinweis} />
      <Beitraege beitraege={hinweis.beitraege} />
      {hinweis.rueckfrageOffen && !offen ? (
        <Button onClick={() => setOffen(true)}>{t('meine.antworten')}</Button>
      ) : null}
      {offen ? (
        <TextFormular
          titel={t('meine.antworten')}
          label={t('meine.antwort.text')}
          bereich="thema.antwort"
          bezug={hinweis.id}
          find={suche.find}
          sende={(text, erklaerungen) =>
            antwort.sende({
              params: { hinweisId: hinweis.id },
              body: { text, erklaerungen, bestaetigt: true },
            })
          }
          laeuft={antwort.laeuft || suche.laeuft}
          problem={antwort.problem ?? suche.problem}
          schliesse={() => setOffen(false)}
        />
      ) : null}
    </Karte>
  );
}
