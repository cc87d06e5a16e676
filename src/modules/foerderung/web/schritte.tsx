import { useState } from 'react';
import { useTextentwurf } from '#src/web/entwurf/use-textentwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Feldfehlertext } from '#src/web/ui/feld.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Wahlknopf } from '#src/web/ui/wahlknopf.tsx';
import {
  createEinreichungRoute,
  GRUND_HOECHSTENS,
  recordPruefungsbeginnRoute,
  recordRuecknahmeRoute,
  recordVerwerfungRoute,
} from '../foerderfall.contract.ts';
import { Entwurfsteil, toFoerderentwurf } from './entwurf.tsx';
import { t } from './texte.ts';
import type { Foerderfall } from './use-antrag.ts';
import { useFoerderschritt } from './use-foerderschritt.ts';

/** Steps of the Antrag; those of the Prüfung and later ones stand on their own pages. */
const HIER = ['einreichen', 'nachreichen', 'pruefung_beginnen', 'zuruecknehmen', 'verwerfen'] as const;

/** What this account may do with the Förderfall now; without anything the card is left out. */
export function Schritte({ fall }: { fall: Foerderfall }) {
  const { schritte, aenderbar } = fall;
  if (!aenderbar && !HIER.some((schritt) => schritte.includes(schritt))) return null;
  return (
    <Karte titel={t('schritt.titel')} hervorgehoben>
      {schritte.includes('einreichen') ? <Zeichnung fall={fall} schritt="einreichen" /> : null}
      {schritte.includes('nachreichen') ? <Zeichnung fall={fall} schritt="nachreichen" /> : null}
      {schritte.includes('pruefung_beginnen') ? <Pruefungsbeginn fall={fall} /> : null}
      {schritte.includes('zuruecknehmen') ? <MitGrund fall={fall} schritt="zuruecknehmen" /> : null}
      {aenderbar ? <p>{t('schritt.warten')}</p> : null}
      {schritte.includes('verwerfen') ? <MitGrund fall={fall} schritt="verwerfen" /> : null}
    </Karte>
  );
}

function Zeichnung({ fall, schritt }: { fall: Foerderfall; schritt: 'einreichen' | 'nachreichen' }) {
  const { sende, laeuft, problem } = useFoerderschritt(createEinreichungRoute);
  const [bestaetigt, setBestaetigt] = useState(false);
  const [versucht, setVersucht] = useState(false);
  const fehlt = versucht && !bestaetigt && problem === null;
  if (fall.selbstBearbeitet && fall.parameter.vierAugenZuwendungsempfaenger) {
    return <Hinweis art="info" titel={t('schritt.selbst')} />;
  }
  if (fall.fehler > 0) return <Hinweis art="warnung" titel={t('schritt.fehler')} />;
  const zeichne = async () => {
    setVersucht(true);
    if (!bestaetigt) return;
    const body = { version: fall.version, bestaetigt: true as const };
    const antwort = await sende({ params: { foerderfallId: fall.id }, body });
    if (antwort.ok) setMeldung(t(`schritt.${schritt}.fertig`));
    // What was confirmed was said of what stood there before.
    else if (antwort.fehler.code === 'KONFLIKT') setBestaetigt(false);
  };
  return (
    <>
      <p>{t('schritt.zeichnen.text')}</p>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <div>
        <Wahlknopf
          type="checkbox"
          id="schritt-bestaetigt"
          text={t('schritt.bestaetigt')}
          checked={bestaetigt}
          aria-invalid={fehlt || undefined}
          aria-describedby={fehlt ? 'schritt-bestaetigt-fehler' : undefined}
          onChange={({ target }) => setBestaetigt(target.checked)}
        />
        <Feldfehlertext
          id="schritt-bestaetigt-fehler"
          fehler={fehlt ? t('schritt.bestaetigt.fehlt') : undefined}
        />
      </div>
      <div className="kim-aktionen">
        <Button laeuft={laeuft} onClick={() => void zeichne()}>
          {t(`schritt.${schritt}`)}
        </Button>
      </div>
    </>
  );
}

function Pruefungsbeginn({ fall }: { fall: Foerderfall }) {
  const { sende, laeuft, problem } = useFoerderschritt(recordPruefungsbeginnRoute);
  const beginne = async () => {
    const antwort = await sende({ params: { foerderfallId: fall.id }, body: { version: fall.version } });
    if (antwort.ok) setMeldung(t('schritt.pruefung_beginnen.fertig'));
  };
  return (
    <>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <div className="kim-aktionen">
        <Button laeuft={laeuft} onClick={() => void beginne()}>
          {t('schritt.pruefung_beginnen')}
        </Button>
      </div>
    </>
  );
}

const ROUTEN = { zuruecknehmen: recordRuecknahmeRoute, verwerfen: recordVerwerfungRoute } as const;

/** A step that ends the Förderfall asks why; the reason stands in the timeline. */
function MitGrund({ fall, schritt }: { fall: Foerderfall; schritt: keyof typeof ROUTEN }) {
  const [offen, setOffen] = useState(false);
  if (!offen) {
    return (
      <div className="kim-aktionen">
        <Button art="tertiaer" onClick={() => setOffen(true)}>
          {t(`schritt.${schritt}`)}
        </Button>
      </div>
    );
  }
  return <Grund fall={fall} schritt={schritt} schliesse={() => setOffen(false)} />;
}

function Grund({
  fall,
  schritt,
  schliesse,
}: {
  fall: Foerderfall;
  schritt: keyof typeof ROUTEN;
  schliesse: () => void;
}) {
  const [werte, setWerte] = useState({ grund: '' });
  const [versucht, setVersucht] = useState(false);
  const { sende, laeuft, problem } = useFoerderschritt(ROUTEN[schritt]);
  const entwurf = useTextentwurf(toFoerderentwurf(`antrag.${schritt}`, fall.id), werte, setWerte);
  const { grund } = werte;
  const fehlt = versucht && grund.trim() === '';
  const fuehreAus = async () => {
    setVersucht(true);
    if (grund.trim() === '') return;
    const antwort = await sende({
      params: { foerderfallId: fall.id },
      body: { version: fall.version, grund },
    });
    if (!antwort.ok) return;
    setMeldung(t(`schritt.${schritt}.fertig`));
    await entwurf.loesche();
  };
  return (
    <div className="kim-stapel">
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Entwurfsteil entwurf={entwurf}>
        <Mehrzeilig
          id={`schritt-${schritt}`}
          label={t('schritt.grund')}
          rows={3}
          hoechstens={GRUND_HOECHSTENS}
          value={grund}
          fehler={fehlt ? t('schritt.grund.fehlt') : undefined}
          onChange={({ target }) => setWerte({ grund: target.value })}
        />
      </Entwurfsteil>
      <div className="kim-aktionen">
        <Button art="gefahr" laeuft={laeuft} onClick={() => void fuehreAus()}>
          {t(`schritt.${schritt}`)}
        </Button>
        <Button art="tertiaer" onClick={schliesse}>
          {t('schritt.abbrechen')}
        </Button>
      </div>
    </div>
  );
}
