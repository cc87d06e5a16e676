import { type ReactNode, useState } from 'react';
import type { EntwurfStand } from '#src/web/entwurf/use-entwurf.ts';
import { useTextentwurf } from '#src/web/entwurf/use-textentwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import type { Problem } from '#src/web/api/problem.ts';
import { readBetrag } from '../eingabe.model.ts';
import {
  listWeiterleitungenRoute,
  recordLetztempfaengernachweisRoute,
  recordLetztempfaengerpruefungRoute,
  recordWeiterleitungsschrittRoute,
  recordWeiterleitungszeichnungRoute,
} from '../weiterleitung/weiterleitung.contract.ts';
import {
  BEARBEITUNGSSCHRITTE,
  SCHRITTE_MIT_GRUND,
  WEITERLEITUNG_EREIGNIS_NAMEN,
  type Weiterleitungsschritt,
  ZEICHNUNGSSCHRITTE,
} from '../weiterleitung/weiterleitung.model.ts';
import { Entwurfsteil, toFoerderentwurf } from './entwurf.tsx';
import { t } from './weiterleitung-texte.ts';
import type { Weiterleitung } from './weiterleitung-typen.ts';
import { useFoerderschritt } from './use-foerderschritt.ts';

const BETRIFFT = { betrifft: [listWeiterleitungenRoute] };

/** What this account may do with the Weiterleitung now. */
export function Weiterleitungsschritte({ eine, onAendern }: { eine: Weiterleitung; onAendern: () => void }) {
  const { schritte, zustand, inhalt } = eine;
  const name = inhalt.empfaenger;
  const erstattung = eine.pruefung?.erstattung ?? 0;
  const moeglich = schritte.filter(
    (schritt) =>
      (schritt !== 'abschliessen' || erstattung === 0) &&
      (schritt !== 'erstattung_fordern' || erstattung > 0),
  );
  const zeichnet = moeglich.some((schritt) => isZeichnung(schritt) || schritt === 'nachweis_pruefen');
  if (zeichnet && eine.selbstVorbereitet) return <Hinweis art="info" titel={t('schritt.selbst')} />;
  return (
    <>
      {zustand === 'UNTERZEICHNET' ? <p>{t('schritt.wartet')}</p> : null}
      {moeglich.includes('nachweis_vorlegen') ? <Nachweiseingabe eine={eine} /> : null}
      {moeglich.includes('nachweis_pruefen') ? <Nachweispruefung eine={eine} /> : null}
      <div className="kim-aktionen">
        {zustand === 'ENTWURF' && schritte.includes('vertrag_pruefen') ? (
          <Button
            art="sekundaer"
            aria-label={t('schritt.name', { schritt: t('schritt.bearbeiten'), name })}
            onClick={onAendern}
          >
            {t('schritt.bearbeiten')}
          </Button>
        ) : null}
      </div>
      {moeglich.filter(isEinfach).map((schritt) => (
        <Einfach key={schritt} eine={eine} schritt={schritt} />
      ))}
    </>
  );
}

type Bearbeitung = (typeof BEARBEITUNGSSCHRITTE)[number];
type Zeichnung = (typeof ZEICHNUNGSSCHRITTE)[number];

function isZeichnung(schritt: Weiterleitungsschritt): schritt is Zeichnung {
  return ZEICHNUNGSSCHRITTE.some((eine) => eine === schritt);
}

function isEinfach(schritt: Weiterleitungsschritt): schritt is Bearbeitung | Zeichnung {
  return isZeichnung(schritt) || BEARBEITUNGSSCHRITTE.some((eine) => eine === schritt);
}

/** One button; a step that goes back, ends early or asks for money asks why first. */
function Einfach({ eine, schritt }: { eine: Weiterleitung; schritt: Bearbeitung | Zeichnung }) {
  const [offen, setOffen] = useState(false);
  if (offen) return <Begruendet eine={eine} schritt={schritt} />;
  return SCHRITTE_MIT_GRUND.includes(schritt) ? (
    <div className="kim-aktionen">
      <Schrittknopf art="tertiaer" eine={eine} schritt={schritt} onClick={() => setOffen(true)} />
    </div>
  ) : (
    <Unbegruendet eine={eine} schritt={schritt} />
  );
}

type Tat = { eine: Weiterleitung; schritt: Bearbeitung | Zeichnung };

function useTat({ eine, schritt }: Tat) {
  const bearbeiten = useFoerderschritt(recordWeiterleitungsschrittRoute, BETRIFFT);
  const zeichnen = useFoerderschritt(recordWeiterleitungszeichnungRoute, BETRIFFT);
  const { laeuft, problem } = isZeichnung(schritt) ? zeichnen : bearbeiten;
  const act = async (grund: string | null) => {
    const params = { weiterleitungId: eine.id };
    const rest = { version: eine.version, grund };
    const antwort = isZeichnung(schritt)
      ? await zeichnen.sende({ params, body: { ...rest, schritt } })
      : await bearbeiten.sende({ params, body: { ...rest, schritt } });
    if (antwort.ok) meldeFertig(eine.inhalt.empfaenger, schritt);
    return antwort.ok;
  };
  return { act, laeuft, problem };
}

function Unbegruendet(tat: Tat) {
  const { act, laeuft, problem } = useTat(tat);
  return (
    <div className="kim-stapel">
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <div className="kim-aktionen">
        <Schrittknopf {...tat} laeuft={laeuft} onClick={() => void act(null)} />
      </div>
    </div>
  );
}

function Begruendet({ eine, schritt }: Tat) {
  const { act, laeuft, problem } = useTat({ eine, schritt });
  const [grund, setGrund] = useState('');
  const [versucht, setVersucht] = useState(false);
  const entwurf = useTextentwurf(
    toFoerderentwurf('weiterleitung.schritt', eine.id, schritt),
    { grund },
    (neu) => setGrund(neu.grund),
  );
  const fehlt = grund.trim() === '';
  const sende = async () => {
    setVersucht(true);
    if (!fehlt && (await act(grund))) await entwurf.loesche();
  };
  return (
    <div className="kim-stapel">
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Entwurfsteil entwurf={entwurf}>
        <Mehrzeilig
          id={`weiterleitung-${eine.id}-${schritt}-grund`}
          label={t('schritt.grund')}
          rows={2}
          value={grund}
          hoechstens={1_000}
          fehler={versucht && fehlt ? t('schritt.grund.fehlt') : undefined}
          onChange={({ target }) => setGrund(target.value)}
        />
      </Entwurfsteil>
      <div className="kim-aktionen">
        <Schrittknopf eine={eine} schritt={schritt} laeuft={laeuft} onClick={() => void sende()} />
      </div>
    </div>
  );
}

function Schrittknopf({
  eine,
  schritt,
  ...rest
}: Tat & { art?: 'tertiaer'; laeuft?: boolean; onClick: () => void }) {
  const text = t(`schritt.${schritt}`);
  return (
    <Button {...rest} aria-label={t('schritt.name', { schritt: text, name: eine.inhalt.empfaenger })}>
      {text}
    </Button>
  );
}

function meldeFertig(name: string, schritt: Weiterleitungsschritt): void {
  setMeldung(t('schritt.fertig', { name, schritt: WEITERLEITUNG_EREIGNIS_NAMEN[schritt] }));
}

/** Two amounts and a report, as the Letztempfänger handed them in. */
function Nachweiseingabe({ eine }: { eine: Weiterleitung }) {
  const { sende, laeuft, problem } = useFoerderschritt(recordLetztempfaengernachweisRoute, BETRIFFT);
  const [sachbericht, setSachbericht] = useState(eine.nachweis?.sachbericht ?? '');
  const [ausgaben, setAusgaben] = useState('');
  const [erhalten, setErhalten] = useState('');
  const [versucht, setVersucht] = useState(false);
  const entwurf = useTextentwurf(
    toFoerderentwurf('weiterleitung.nachweis', eine.id),
    { sachbericht, ausgaben, erhalten },
    (neu) => {
      setSachbericht(neu.sachbericht);
      setAusgaben(neu.ausgaben);
      setErhalten(neu.erhalten);
    },
  );
  const gelesen = { ausgaben: readPflicht(ausgaben), erhalten: readPflicht(erhalten) };
  const fehlt = sachbericht.trim() === '';
  const trageEin = async () => {
    setVersucht(true);
    if (fehlt || gelesen.ausgaben.wert === null || gelesen.erhalten.wert === null) return;
    const antwort = await sende({
      params: { weiterleitungId: eine.id },
      body: {
        version: eine.version,
        nachweis: { sachbericht, ausgaben: gelesen.ausgaben.wert, erhalten: gelesen.erhalten.wert },
      },
    });
    if (!antwort.ok) return;
    meldeFertig(eine.inhalt.empfaenger, 'nachweis_vorlegen');
    await entwurf.loesche();
  };
  const id = (feld: string) => `weiterleitung-${eine.id}-${feld}`;
  return (
    <Eingabe
      entwurf={entwurf}
      problem={problem}
      laeuft={laeuft}
      schritt="nachweis_vorlegen"
      name={eine.inhalt.empfaenger}
      onSenden={() => void trageEin()}
    >
      <Mehrzeilig
        id={id('sachbericht')}
        label={t('nachweis.sachbericht')}
        rows={3}
        hoechstens={5_000}
        value={sachbericht}
        fehler={versucht && fehlt ? t('nachweis.sachbericht.fehlt') : undefined}
        onChange={({ target }) => setSachbericht(target.value)}
      />
      <div className="foerderung-zeile__felder">
        <Betrag
          id={id('ausgaben')}
          label={t('nachweis.ausgaben')}
          wert={ausgaben}
          fehler={versucht ? gelesen.ausgaben.fehler : undefined}
          onWert={setAusgaben}
        />
        <Betrag
          id={id('erhalten')}
          label={t('nachweis.erhalten')}
          wert={erhalten}
          fehler={versucht ? gelesen.erhalten.fehler : undefined}
          onWert={setErhalten}
        />
      </div>
    </Eingabe>
  );
}

/** What is accepted and why. */
function Nachweispruefung({ eine }: { eine: Weiterleitung }) {
  const { sende, laeuft, problem } = useFoerderschritt(recordLetztempfaengerpruefungRoute, BETRIFFT);
  const [anerkannt, setAnerkannt] = useState('');
  const [vermerk, setVermerk] = useState('');
  const [versucht, setVersucht] = useState(false);
  const entwurf = useTextentwurf(
    toFoerderentwurf('weiterleitung.pruefung', eine.id),
    { anerkannt, vermerk },
    (neu) => {
      setAnerkannt(neu.anerkannt);
      setVermerk(neu.vermerk);
    },
  );
  const gelesen = readPflicht(anerkannt);
  const fehlt = vermerk.trim() === '';
  const halteFest = async () => {
    setVersucht(true);
    if (fehlt || gelesen.wert === null) return;
    const body = { version: eine.version, anerkannt: gelesen.wert, vermerk };
    const antwort = await sende({ params: { weiterleitungId: eine.id }, body });
    if (!antwort.ok) return;
    meldeFertig(eine.inhalt.empfaenger, 'nachweis_pruefen');
    await entwurf.loesche();
  };
  return (
    <Eingabe
      entwurf={entwurf}
      problem={problem}
      laeuft={laeuft}
      schritt="nachweis_pruefen"
      name={eine.inhalt.empfaenger}
      onSenden={() => void halteFest()}
    >
      <Betrag
        id={`weiterleitung-${eine.id}-anerkannt`}
        label={t('nachweis.anerkannt')}
        wert={anerkannt}
        fehler={versucht ? gelesen.fehler : undefined}
        onWert={setAnerkannt}
      />
      <Mehrzeilig
        id={`weiterleitung-${eine.id}-vermerk`}
        label={t('nachweis.vermerk')}
        rows={3}
        hoechstens={2_000}
        value={vermerk}
        fehler={versucht && fehlt ? t('nachweis.vermerk.fehlt') : undefined}
        onChange={({ target }) => setVermerk(target.value)}
      />
    </Eingabe>
  );
}

function Eingabe({
  entwurf,
  problem,
  laeuft,
  schritt,
  name,
  children,
  onSenden,
}: {
  entwurf: EntwurfStand;
  problem: Problem | null;
  laeuft: boolean;
  schritt: 'nachweis_vorlegen' | 'nachweis_pruefen';
  name: string;
  children: ReactNode;
  onSenden: () => void;
}) {
  const text = t(`schritt.${schritt}`);
  return (
    <fieldset className="foerderung-zeile">
      <legend>{text}</legend>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Entwurfsteil entwurf={entwurf}>{children}</Entwurfsteil>
      <div className="kim-aktionen">
        <Button laeuft={laeuft} aria-label={t('schritt.name', { schritt: text, name })} onClick={onSenden}>
          {text}
        </Button>
      </div>
    </fieldset>
  );
}

function Betrag({
  onWert,
  wert,
  ...rest
}: {
  id: string;
  label: string;
  wert: string;
  fehler: string | undefined;
  onWert: (wert: string) => void;
}) {
  return (
    <Texteingabe
      {...rest}
      breite="mittel"
      inputMode="decimal"
      autoComplete="off"
      value={wert}
      onChange={({ target }) => onWert(target.value)}
    />
  );
}

/** Nothing typed is not zero here: somebody has to say so. */
function readPflicht(text: string): { wert: number | null; fehler: string | undefined } {
  if (text.trim() === '') return { wert: null, fehler: t('nachweis.betrag.fehlt') };
  const gelesen = readBetrag(text);
  return gelesen.ok ? { wert: gelesen.wert, fehler: undefined } : { wert: null, fehler: gelesen.fehler };
}
