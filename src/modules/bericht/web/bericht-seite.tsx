import { useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { toLink } from '#src/web/api/call-route.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import {
  deleteBerichtRoute,
  Ergebniswahl,
  exportBerichtCsvRoute,
  exportBerichtPdfRoute,
  exportBerichtXlsxRoute,
  getBerichtRoute,
  getErgebnisRoute,
  listBerichteRoute,
} from '../mappe/bericht.contract.ts';
import { BerichtFormular } from './bericht-formular.tsx';
import { b } from './berichte-texte.ts';
import { Berichtsergebnis } from './berichtsergebnis.tsx';
import { Lieferungskarte } from './lieferung-karte.tsx';
import './kennzahl.css';

type Bericht = Ausgabe<typeof getBerichtRoute>;

/** A saved report or a Vorlage with its numbers: choose the time, load, save, change, have it delivered. */
export default function BerichtSeite() {
  const { berichtId } = useParams();
  const [adresse, setAdresse] = useSearchParams();
  const [formular, setFormular] = useState(false);
  const gelesen = Ergebniswahl.safeParse({
    ...Object.fromEntries(adresse),
    ...(berichtId === undefined ? {} : { bericht: berichtId, vorlage: undefined }),
  });
  const query = gelesen.success ? gelesen.data : {};
  const liste = useLesen(listBerichteRoute, {});
  const bericht = useLesen(
    getBerichtRoute,
    { params: { berichtId: berichtId ?? '' } },
    { wennBereit: berichtId !== undefined },
  );
  const ergebnis = useLesen(getErgebnisRoute, { query }, { behalteAlte: true });
  const { data } = ergebnis;
  const fehler = bericht.error ?? ergebnis.error ?? liste.error;
  return (
    <>
      <Seitenkopf
        titel={data?.titel ?? b('berichte.titel')}
        {...(data ? { vorzeile: data.zeitraum } : {})}
        aktionen={<Link to="/berichte">{b('ansicht.zurueck')}</Link>}
      />
      {fehler ? <Stoerung fehler={fehler} erneut={() => void ergebnis.refetch()} /> : null}
      {data === undefined && !fehler ? <Ladeanzeige /> : null}
      {data && liste.data && !fehler ? (
        <div className="kim-stapel kennzahl-seite">
          <div className="kennzahl-wahl">
            <Auswahl
              label={b('ansicht.zeit')}
              value={data.tag}
              leer={null}
              optionen={liste.data.tage.map(({ tag, text }) => ({ wert: tag, text }))}
              onChange={({ target }) => {
                const neu = new URLSearchParams(adresse);
                neu.set('tag', target.value);
                setAdresse(neu, { replace: true });
              }}
            />
          </div>
          <Dateien query={query} />
          {formular ? (
            <Karte
              titel={berichtId === undefined ? b('ansicht.speichern') : b('ansicht.aendern')}
              hervorgehoben
            >
              <BerichtFormular
                bericht={bericht.data ?? null}
                ergebnis={data}
                orte={liste.data.orte}
                schliesse={() => setFormular(false)}
              />
            </Karte>
          ) : (
            <Akte bericht={bericht.data ?? null} oeffne={() => setFormular(true)} />
          )}
          <Berichtsergebnis ergebnis={data} />
          {bericht.data ? <Lieferungskarte berichtId={bericht.data.id} /> : null}
        </div>
      ) : null}
    </>
  );
}

function Dateien({ query }: { query: Ergebniswahl }) {
  const dateien = [
    [exportBerichtPdfRoute, b('datei.pdf')],
    [exportBerichtXlsxRoute, b('datei.xlsx')],
    [exportBerichtCsvRoute, b('datei.csv')],
  ] as const;
  return (
    <nav className="kim-aktionen" aria-label={b('ansicht.dateien')}>
      {dateien.map(([route, text]) => (
        <LinkButton key={route.id} zu={toLink(route, { query })} art="sekundaer" datei>
          {text}
        </LinkButton>
      ))}
    </nav>
  );
}

function Akte({ bericht, oeffne }: { bericht: Bericht | null; oeffne: () => void }) {
  const [fragt, setFragt] = useState(false);
  const navigate = useNavigate();
  const { sende, laeuft, problem } = useSchreiben(deleteBerichtRoute);
  if (bericht !== null && !bericht.aenderbar) return null;
  const loesche = async (eines: Bericht) => {
    const antwort = await sende({ params: { berichtId: eines.id }, query: { version: eines.version } });
    if (!antwort.ok) return;
    setMeldung(b('geloescht'));
    await navigate('/berichte');
  };
  return (
    <>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      {fragt && bericht !== null ? <p>{b('ansicht.loeschen.frage')}</p> : null}
      <div className="kim-aktionen">
        {fragt && bericht !== null ? (
          <>
            <Button art="gefahr" laeuft={laeuft} onClick={() => void loesche(bericht)}>
              {b('ansicht.loeschen.ja')}
            </Button>
            <Button art="tertiaer" onClick={() => setFragt(false)}>
              {b('ansicht.behalten')}
            </Button>
          </>
        ) : (
          <>
            <Button onClick={oeffne}>
              {bericht === null ? b('ansicht.speichern') : b('ansicht.aendern')}
            </Button>
            {bericht === null ? null : (
              <Button art="tertiaer" onClick={() => setFragt(true)}>
                {b('ansicht.loeschen')}
              </Button>
            )}
          </>
        )}
      </div>
    </>
  );
}
