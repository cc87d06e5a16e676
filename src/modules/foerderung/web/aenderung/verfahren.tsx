import { useState } from 'react';
import { Button } from '#src/web/ui/button.tsx';
import { Datumseingabe } from '#src/web/ui/datumseingabe.tsx';
import { Feldfehlertext } from '#src/web/ui/feld.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { Wahlknopf } from '#src/web/ui/wahlknopf.tsx';
import {
  AENDERUNGSWEGE,
  createAenderungsantragRoute,
  createAenderungsbescheidRoute,
  createAenderungsklageRoute,
  createAenderungsverzichtRoute,
  createErledigungsvorschlagRoute,
  GRUND_HOECHSTENS,
  recordAenderungsbekanntgabeRoute,
  recordAenderungserledigungRoute,
  recordAenderungsklageendeRoute,
  recordAenderungspruefungRoute,
  recordAenderungsrueckgabeRoute,
  recordAenderungsverwerfungRoute,
  recordAenderungszugangRoute,
} from '../../aenderung/aenderung.contract.ts';
import { toFoerderentwurf } from '../entwurf.tsx';
import { Klappe } from '../pruefung/klappe.tsx';
import { Bekanntgabeklappe, Klageendeklappe, Klageklappe } from '../pruefung/rechtsbehelf.tsx';
import { findFehler } from '../feldfehler.ts';
import { t } from './texte.ts';
import { type Aenderung, type Aenderungsfall, useAenderungsschritt } from './use-aenderungsschritt.ts';
import { Vorschlag } from './vorschlag.tsx';

type Teil = { fall: Aenderungsfall; aenderung: Aenderung };

/** What this account may do with the change now. */
export function Verfahren({ fall, aenderung }: Teil) {
  const { handlungen } = aenderung;
  const kann = (name: Aenderung['handlungen'][number]): boolean => handlungen.includes(name);
  return (
    <>
      {kann('verwerfen') ? <Verwerfen aenderung={aenderung} /> : null}
      {kann('zeichnen') ? <Zeichnen aenderung={aenderung} /> : null}
      {kann('pruefung_beginnen') ? <Beginnen aenderung={aenderung} /> : null}
      {kann('entscheidung_vorschlagen') ? (
        <>
          <Vorschlag aenderung={aenderung} />
          <Erledigungsvorschlag aenderung={aenderung} />
        </>
      ) : null}
      {kann('aenderung_bescheiden') ? <Schlusszeichnung aenderung={aenderung} /> : null}
      {kann('ohne_bescheid_erledigen') ? <Erledigung aenderung={aenderung} /> : null}
      {kann('zurueckgeben') ? <Rueckgabe aenderung={aenderung} /> : null}
      {kann('bekanntgeben') ? <Bekanntgabe fall={fall} aenderung={aenderung} /> : null}
      {kann('zugang') ? <Zugang fall={fall} aenderung={aenderung} /> : null}
      {kann('klage_erfassen') ? <Klage fall={fall} aenderung={aenderung} /> : null}
      {kann('klageende') ? <Klageende aenderung={aenderung} /> : null}
      {kann('verzicht_erklaeren') ? <Verzicht aenderung={aenderung} /> : null}
    </>
  );
}

type Nur = { aenderung: Aenderung };

function Verwerfen({ aenderung }: Nur) {
  const { act, laeuft, problem } = useAenderungsschritt(
    recordAenderungsverwerfungRoute,
    aenderung,
    t('verwerfen.fertig'),
  );
  return (
    <Klappe
      text={t('verwerfen.text')}
      speichern={t('verwerfen.senden')}
      laeuft={laeuft}
      problem={problem}
      onSpeichern={() => act()}
      gefahr
    >
      <p>{t('verwerfen.frage')}</p>
    </Klappe>
  );
}

/** A box that has to be ticked before something is signed that cannot be taken back. */
function Bestaetigung({
  id,
  text,
  fehlt,
  wert,
  onWert,
}: {
  id: string;
  text: string;
  fehlt: string | undefined;
  wert: boolean;
  onWert: (wert: boolean) => void;
}) {
  return (
    <div>
      <Wahlknopf
        type="checkbox"
        id={id}
        text={text}
        checked={wert}
        aria-invalid={fehlt === undefined ? undefined : true}
        aria-describedby={fehlt === undefined ? undefined : `${id}-fehler`}
        onChange={({ target }) => onWert(target.checked)}
      />
      <Feldfehlertext id={`${id}-fehler`} fehler={fehlt} />
    </div>
  );
}

function Zeichnen({ aenderung }: Nur) {
  const { act, laeuft, problem } = useAenderungsschritt(
    createAenderungsantragRoute,
    aenderung,
    t('zeichnung.fertig'),
  );
  const [bestaetigt, setBestaetigt] = useState(false);
  const [versucht, setVersucht] = useState(false);
  if (aenderung.selbstVorbereitet) return <Hinweis art="info" titel={t('zeichnung.selbst')} />;
  if (aenderung.hindernisse.length > 0) return <Hinweis art="info" titel={t('zeichnung.offen')} />;
  const zeichne = async () => {
    setVersucht(true);
    if (!bestaetigt) return false;
    const gezeichnet = await act({ bestaetigt: true });
    // Refused: perhaps because it was changed meanwhile. What was confirmed was said of what stood there before.
    setVersucht(false);
    setBestaetigt(false);
    return gezeichnet;
  };
  return (
    <Klappe
      text={t('zeichnung.titel')}
      speichern={t('zeichnung.senden')}
      laeuft={laeuft}
      problem={problem}
      onSpeichern={zeichne}
    >
      <p>{t('zeichnung.text')}</p>
      <Bestaetigung
        id="aenderung-zeichnung"
        text={t('zeichnung.bestaetigt')}
        fehlt={versucht && !bestaetigt ? t('zeichnung.fehlt') : undefined}
        wert={bestaetigt}
        onWert={setBestaetigt}
      />
    </Klappe>
  );
}

function Beginnen({ aenderung }: Nur) {
  const { act, laeuft, problem } = useAenderungsschritt(
    recordAenderungspruefungRoute,
    aenderung,
    t('pruefung.fertig'),
  );
  return (
    <>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <div className="kim-aktionen">
        <Button laeuft={laeuft} onClick={() => void act()}>
          {t('pruefung.beginnen')}
        </Button>
      </div>
    </>
  );
}

function Erledigungsvorschlag({ aenderung }: Nur) {
  const { act, laeuft, problem } = useAenderungsschritt(
    createErledigungsvorschlagRoute,
    aenderung,
    t('erledigung.fertig'),
  );
  const [vermerk, setVermerk] = useState('');
  return (
    <Klappe
      text={t('erledigung.beginnen')}
      speichern={t('erledigung.vorschlagen')}
      laeuft={laeuft}
      problem={problem}
      entwurf={{
        ort: toFoerderentwurf('aenderung.erledigung', aenderung.id),
        werte: { vermerk },
        onWerte: (neu) => setVermerk(neu.vermerk),
      }}
      onSpeichern={() => act({ vermerk })}
    >
      <p className="kim-klein">{t('erledigung.annahme')}</p>
      <Mehrzeilig
        id="aenderung-vermerk"
        fehler={findFehler(problem, 'vermerk')}
        label={t('erledigung.vermerk')}
        rows={3}
        hoechstens={GRUND_HOECHSTENS}
        value={vermerk}
        onChange={({ target }) => setVermerk(target.value)}
      />
    </Klappe>
  );
}

function Schlusszeichnung({ aenderung }: Nur) {
  const { act, laeuft, problem } = useAenderungsschritt(
    createAenderungsbescheidRoute,
    aenderung,
    t('schluss.fertig'),
  );
  const [funktion, setFunktion] = useState('Im Auftrag');
  if (aenderung.selbstVorbereitet) return <Hinweis art="info" titel={t('entscheidung.selbst')} />;
  return (
    <div className="kim-stapel">
      <p>{t('schluss.text')}</p>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Texteingabe
        id="aenderung-funktion"
        fehler={findFehler(problem, 'funktion')}
        label={t('schluss.funktion')}
        breite="mittel"
        value={funktion}
        onChange={({ target }) => setFunktion(target.value)}
      />
      <div className="kim-aktionen">
        <Button laeuft={laeuft} onClick={() => void act({ funktion })}>
          {t('schluss.zeichnen')}
        </Button>
      </div>
    </div>
  );
}

function Erledigung({ aenderung }: Nur) {
  const { act, laeuft, problem } = useAenderungsschritt(
    recordAenderungserledigungRoute,
    aenderung,
    t('erledigung.erledigt'),
  );
  if (aenderung.selbstVorbereitet) return <Hinweis art="info" titel={t('entscheidung.selbst')} />;
  return (
    <>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <div className="kim-aktionen">
        <Button laeuft={laeuft} onClick={() => void act()}>
          {t('erledigung.zustimmen')}
        </Button>
      </div>
    </>
  );
}

function Rueckgabe({ aenderung }: Nur) {
  const { act, laeuft, problem } = useAenderungsschritt(
    recordAenderungsrueckgabeRoute,
    aenderung,
    t('rueckgabe.fertig'),
  );
  const [grund, setGrund] = useState('');
  return (
    <Klappe
      text={t('rueckgabe.text')}
      speichern={t('rueckgabe.text')}
      laeuft={laeuft}
      problem={problem}
      entwurf={{
        ort: toFoerderentwurf('aenderung.rueckgabe', aenderung.id),
        werte: { grund },
        onWerte: (neu) => setGrund(neu.grund),
      }}
      onSpeichern={() => act({ grund })}
    >
      <Mehrzeilig
        id="aenderung-rueckgabe"
        fehler={findFehler(problem, 'grund')}
        label={t('grund')}
        rows={3}
        hoechstens={GRUND_HOECHSTENS}
        value={grund}
        onChange={({ target }) => setGrund(target.value)}
      />
    </Klappe>
  );
}

function Bekanntgabe({ fall, aenderung }: Teil) {
  const schritt = useAenderungsschritt(recordAenderungsbekanntgabeRoute, aenderung, t('bekanntgabe.fertig'));
  return (
    <Bekanntgabeklappe kennung="aenderung" stichtag={fall.stichtag} wege={AENDERUNGSWEGE} schritt={schritt} />
  );
}

function Zugang({ fall, aenderung }: Teil) {
  const { act, laeuft, problem } = useAenderungsschritt(
    recordAenderungszugangRoute,
    aenderung,
    t('zugang.fertig'),
  );
  const [am, setAm] = useState<string>(fall.stichtag);
  return (
    <Klappe
      text={t('zugang.anfangen')}
      speichern={t('zugang.speichern')}
      laeuft={laeuft}
      problem={problem}
      onSpeichern={() => act({ am })}
    >
      <Datumseingabe
        id="aenderung-zugang"
        fehler={findFehler(problem, 'am')}
        label={t('zugang.tag')}
        wert={am}
        onWert={setAm}
      />
    </Klappe>
  );
}

function Klage({ fall, aenderung }: Teil) {
  const schritt = useAenderungsschritt(createAenderungsklageRoute, aenderung, t('klage.fertig'));
  return <Klageklappe kennung="aenderung" bezug={aenderung.id} stichtag={fall.stichtag} schritt={schritt} />;
}

function Klageende({ aenderung }: Nur) {
  const schritt = useAenderungsschritt(recordAenderungsklageendeRoute, aenderung, t('klageende.fertig'));
  return <Klageendeklappe kennung="aenderung" bezug={aenderung.id} schritt={schritt} />;
}

/** A declaration that cannot be taken back: it is asked for once more before it is sent. */
function Verzicht({ aenderung }: Nur) {
  const { act, laeuft, problem } = useAenderungsschritt(
    createAenderungsverzichtRoute,
    aenderung,
    t('verzicht.fertig'),
  );
  const [bestaetigt, setBestaetigt] = useState(false);
  const [versucht, setVersucht] = useState(false);
  const erklaere = async () => {
    setVersucht(true);
    return bestaetigt && (await act({ bestaetigt: true }));
  };
  return (
    <Klappe
      text={t('verzicht.titel')}
      speichern={t('verzicht.erklaeren')}
      laeuft={laeuft}
      problem={problem}
      onSpeichern={erklaere}
      gefahr
    >
      <p>{t('verzicht.text')}</p>
      <Bestaetigung
        id="aenderung-verzicht"
        text={t('verzicht.bestaetigt')}
        fehlt={versucht && !bestaetigt ? t('verzicht.fehlt') : undefined}
        wert={bestaetigt}
        onWert={setBestaetigt}
      />
    </Klappe>
  );
}
