import { useState } from 'react';
import type { Route } from '#src/core/contract/define-route.ts';
import { EntwurfHinweis, EntwurfStatus } from '#src/web/entwurf/entwurf-hinweis.tsx';
import { useTextentwurf } from '#src/web/entwurf/use-textentwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Datumseingabe } from '#src/web/ui/datumseingabe.tsx';
import { Feldfehlertext } from '#src/web/ui/feld.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Wahlknopf } from '#src/web/ui/wahlknopf.tsx';
import type { Handlung } from '../../nachweis/handlungen.model.ts';
import { recordEingangskorrekturRoute } from '../../nachweis/erstattung.contract.ts';
import {
  createNachweiseinreichungRoute,
  recordAbsehenRoute,
  recordAnhoerungRoute,
  recordErstattungsbescheidRoute,
  recordErstattungsrueckgabeRoute,
  recordNachweisabschlussRoute,
  recordNachweisnachforderungRoute,
  recordNachweispruefungRoute,
  recordPruefvermerkRoute,
  recordStellungnahmeRoute,
  TEXT_HOECHSTENS,
} from '../../nachweis/nachweis.contract.ts';
import { Abschluss } from './abschluss.tsx';
import { Aufhebungsvorschlag } from './aufhebung-formular.tsx';
import { Eingangskorrektur } from './eingangskorrektur.tsx';
import { Erstattungsvorschlag, Zahlungseingang } from './erstattung-formulare.tsx';
import { Rechtsbehelf, RECHTSBEHELFE } from './rechtsbehelf.tsx';
import { type Nachweis, toEntwurfort } from './nachweis-daten.ts';
import { useFoerderschritt } from '../use-foerderschritt.ts';
import { t } from './texte.ts';

const EINFACH = {
  pruefen: recordNachweispruefungRoute,
  abschliessen: recordNachweisabschlussRoute,
  schlusszeichnen: recordErstattungsbescheidRoute,
  korrigieren: recordEingangskorrekturRoute,
} as const;
const MIT_TEXT = {
  vermerken: recordPruefvermerkRoute,
  stellungnehmen: recordStellungnahmeRoute,
  absehen: recordAbsehenRoute,
  zurueckgeben: recordErstattungsrueckgabeRoute,
} as const;
const MIT_FRIST = { nachfordern: recordNachweisnachforderungRoute, anhoeren: recordAnhoerungRoute } as const;
const EIGENE = {
  vorschlagen: Erstattungsvorschlag,
  aufheben: Aufhebungsvorschlag,
  zahlung: Zahlungseingang,
  korrektur: Eingangskorrektur,
} as const;

/** What this account may do now; without anything the card is left out. */
export function Handlungen({ nachweis }: { nachweis: Nachweis }) {
  const [offen, setOffen] = useState<Handlung | null>(null);
  const handlungen = nachweis.handlungen.filter((handlung) => handlung !== 'bearbeiten');
  if (handlungen.length === 0) return null;
  const aufgeklappt = handlungen.find((handlung) => handlung === offen);
  const schliesse = () => setOffen(null);
  return (
    <Karte titel={t('schritt.titel')} hervorgehoben>
      {aufgeklappt === undefined ? (
        <>
          {handlungen.includes('zeichnen') ? <Zeichnung nachweis={nachweis} /> : null}
          <div className="kim-aktionen">
            {handlungen
              .filter((handlung) => handlung !== 'zeichnen')
              .filter((handlung) => !RECHTSBEHELFE.includes(handlung))
              .map((handlung) =>
                isIn(EINFACH, handlung) ? (
                  <Einfach key={handlung} nachweis={nachweis} handlung={handlung} />
                ) : (
                  <Button key={handlung} art="sekundaer" onClick={() => setOffen(handlung)}>
                    {nameOf(handlung, nachweis)}
                  </Button>
                ),
              )}
          </div>
          <Rechtsbehelf nachweis={nachweis} handlungen={handlungen} />
        </>
      ) : (
        <Formular nachweis={nachweis} handlung={aufgeklappt} schliesse={schliesse} />
      )}
    </Karte>
  );
}

/** While the grant runs the hearing and its end are about a Widerruf. */
function nameOf(handlung: Handlung, { zustand }: Nachweis): string {
  if (handlung === 'anhoeren' && zustand === 'BESTANDSKRAEFTIG') return t('schritt.anhoeren.widerruf');
  if (handlung === 'absehen' && zustand === 'ANHOERUNG_WIDERRUF') return t('schritt.absehen.widerruf');
  return t(`schritt.${handlung as 'vermerken'}`);
}

function isIn<T extends object>(tabelle: T, handlung: string): handlung is Extract<keyof T, string> {
  return Object.hasOwn(tabelle, handlung);
}

function Formular({
  nachweis,
  handlung,
  schliesse,
}: {
  nachweis: Nachweis;
  handlung: Handlung;
  schliesse: () => void;
}) {
  if (isIn(MIT_TEXT, handlung))
    return <MitText nachweis={nachweis} handlung={handlung} schliesse={schliesse} />;
  if (isIn(MIT_FRIST, handlung))
    return <MitFrist nachweis={nachweis} handlung={handlung} schliesse={schliesse} />;
  if (!isIn(EIGENE, handlung)) return null;
  const Eigenes = EIGENE[handlung];
  return <Eigenes nachweis={nachweis} schliesse={schliesse} />;
}

function Zeichnung({ nachweis }: { nachweis: Nachweis }) {
  const { sende, laeuft, problem } = useFoerderschritt(createNachweiseinreichungRoute);
  const [bestaetigt, setBestaetigt] = useState(false);
  const [versucht, setVersucht] = useState(false);
  const { entwurf, parameter } = nachweis;
  const fehlt = versucht && !bestaetigt && problem === null;
  if (entwurf?.selbstBearbeitet === true && parameter.vierAugenZuwendungsempfaenger)
    return <Hinweis art="info" titel={t('schritt.selbst')} />;
  if (entwurf === null || entwurf.version === 0 || entwurf.fehler > 0)
    return <Hinweis art="warnung" titel={t('schritt.fehler')} />;
  const zeichne = async () => {
    setVersucht(true);
    if (!bestaetigt) return;
    const body = { version: nachweis.version, bestaetigt: true as const };
    const antwort = await sende({ params: { foerderfallId: nachweis.id }, body });
    if (antwort.ok) setMeldung(t('schritt.zeichnen.fertig'));
    // What was confirmed was said of what stood there before.
    else if (antwort.fehler.code === 'KONFLIKT') setBestaetigt(false);
  };
  return (
    <>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <div>
        <Wahlknopf
          type="checkbox"
          id="nachweis-bestaetigt"
          text={t('schritt.bestaetigt')}
          checked={bestaetigt}
          aria-invalid={fehlt || undefined}
          aria-describedby={fehlt ? 'nachweis-bestaetigt-fehler' : undefined}
          onChange={({ target }) => setBestaetigt(target.checked)}
        />
        <Feldfehlertext
          id="nachweis-bestaetigt-fehler"
          fehler={fehlt ? t('schritt.bestaetigt.fehlt') : undefined}
        />
      </div>
      <div className="kim-aktionen">
        <Button laeuft={laeuft} onClick={() => void zeichne()}>
          {t('schritt.zeichnen')}
        </Button>
      </div>
    </>
  );
}

function Einfach({ nachweis, handlung }: { nachweis: Nachweis; handlung: keyof typeof EINFACH }) {
  const { sende, laeuft, problem } = useFoerderschritt(EINFACH[handlung]);
  const handle = async () => {
    const antwort = await sende({
      params: { foerderfallId: nachweis.id },
      body: { version: nachweis.version },
    });
    if (antwort.ok) setMeldung(t(`schritt.${handlung}.fertig`));
  };
  return (
    <div className="kim-stapel">
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Button laeuft={laeuft} onClick={() => void handle()}>
        {t(`schritt.${handlung}`)}
      </Button>
    </div>
  );
}

type Offen<H> = { nachweis: Nachweis; handlung: H; schliesse: () => void };

function MitText({ nachweis, handlung, schliesse }: Offen<keyof typeof MIT_TEXT>) {
  const { sende, laeuft, problem } = useFoerderschritt<Route>(MIT_TEXT[handlung]);
  const [werte, setWerte] = useState({ text: '' });
  const entwurf = useTextentwurf(toEntwurfort(nachweis, handlung), werte, setWerte);
  const [versucht, setVersucht] = useState(false);
  const { text } = werte;
  const handle = async () => {
    setVersucht(true);
    if (text.trim() === '') return;
    const antwort = await sende({
      params: { foerderfallId: nachweis.id },
      body: { version: nachweis.version, text },
    });
    if (!antwort.ok) return;
    setMeldung(t(`schritt.${handlung}.fertig`));
    await entwurf.loesche();
  };
  if (entwurf.laedt) return <Ladeanzeige />;
  return (
    <div className="kim-stapel">
      <EntwurfHinweis entwurf={entwurf} />
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Mehrzeilig
        id="nachweis-text"
        label={t(`schritt.${handlung}.feld`)}
        rows={4}
        hoechstens={TEXT_HOECHSTENS}
        value={text}
        fehler={versucht && text.trim() === '' ? t('schritt.text.fehlt') : undefined}
        onChange={({ target }) => setWerte({ text: target.value })}
      />
      <EntwurfStatus entwurf={entwurf} />
      <Abschluss text={nameOf(handlung, nachweis)} laeuft={laeuft} handle={handle} schliesse={schliesse} />
    </div>
  );
}

function MitFrist({ nachweis, handlung, schliesse }: Offen<keyof typeof MIT_FRIST>) {
  const { sende, laeuft, problem } = useFoerderschritt<Route>(MIT_FRIST[handlung]);
  const [werte, setWerte] = useState({ text: '', frist: '' });
  const entwurf = useTextentwurf(toEntwurfort(nachweis, handlung), werte, setWerte);
  const [versucht, setVersucht] = useState(false);
  const { text, frist } = werte;
  const handle = async () => {
    setVersucht(true);
    if (text.trim() === '' || frist <= nachweis.stichtag) return;
    const antwort = await sende({
      params: { foerderfallId: nachweis.id },
      body: { version: nachweis.version, text, frist },
    });
    if (!antwort.ok) return;
    setMeldung(t(`schritt.${handlung}.fertig`));
    await entwurf.loesche();
  };
  if (entwurf.laedt) return <Ladeanzeige />;
  return (
    <div className="kim-stapel">
      <EntwurfHinweis entwurf={entwurf} />
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Mehrzeilig
        id="nachweis-text"
        label={t(`schritt.${handlung}.feld`)}
        rows={6}
        hoechstens={TEXT_HOECHSTENS}
        value={text}
        fehler={versucht && text.trim() === '' ? t('schritt.text.fehlt') : undefined}
        onChange={({ target }) => setWerte({ ...werte, text: target.value })}
      />
      <Datumseingabe
        id="nachweis-frist"
        label={t('schritt.frist')}
        wert={frist}
        fehler={versucht && frist <= nachweis.stichtag ? t('schritt.frist.fehlt') : undefined}
        onWert={(neu) => setWerte({ ...werte, frist: neu })}
      />
      <EntwurfStatus entwurf={entwurf} />
      <Abschluss text={nameOf(handlung, nachweis)} laeuft={laeuft} handle={handle} schliesse={schliesse} />
    </div>
  );
}
