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
  createKlageRoute,
  createSchlusszeichnungRoute,
  createVerzichtRoute,
  NOTIZ_HOECHSTENS,
  recordBekanntgabeRoute,
  recordKlageendeRoute,
  recordRueckgabeRoute,
  recordZugangRoute,
} from '../../pruefung/pruefung.contract.ts';
import { BEKANNTGABEWEGE } from '../../regelwerk/rl-2024-12/bekanntgabe.model.ts';
import { toFoerderentwurf } from '../entwurf.tsx';
import { Klappe } from './klappe.tsx';
import { Bekanntgabeklappe, Klageendeklappe, Klageklappe } from './rechtsbehelf.tsx';
import { findFehler } from '../feldfehler.ts';
import { t } from './texte.ts';
import { type Bescheidblatt, type Pruefungsfall, useSchritt } from './use-schritt.ts';

type Teil = { fall: Pruefungsfall };

/** What this account may do with the Bescheid now. */
export function Verfahren({ fall, blatt }: Teil & { blatt: Bescheidblatt }) {
  const { schritte, zustand } = fall;
  const offen = blatt.stand === 'ERLASSEN';
  const land = fall.pruefung !== null;
  const laeuft = zustand.startsWith('RECHTSBEHELFSFRIST');
  return (
    <>
      {schritte.includes('bewilligen') ? <Zeichnung fall={fall} /> : null}
      {schritte.includes('zurueckgeben') ? <Rueckgabe fall={fall} /> : null}
      {offen && schritte.includes('bekanntgeben') ? <Bekanntgabe fall={fall} /> : null}
      {offen && land && laeuft && schritte.includes('klage_erfassen') ? <Zugang fall={fall} /> : null}
      {offen && schritte.includes('klage_erfassen') ? <Klage fall={fall} /> : null}
      {offen && schritte.includes('verfahren_beendet_bescheid_bestaetigt') ? <Klageende fall={fall} /> : null}
      {offen && schritte.includes('verzicht_erklaeren') ? <Verzicht fall={fall} /> : null}
    </>
  );
}

function Zeichnung({ fall }: Teil) {
  const { act, laeuft, problem } = useSchritt(createSchlusszeichnungRoute, fall, t('zeichnung.fertig'));
  const [funktion, setFunktion] = useState('Im Auftrag');
  if (fall.selbstVorbereitet) return <Hinweis art="info" titel={t('zeichnung.selbst')} />;
  return (
    <div className="kim-stapel">
      <p>{t('zeichnung.text')}</p>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Texteingabe
        id="zeichnung-funktion"
        fehler={findFehler(problem, 'funktion')}
        label={t('zeichnung.funktion')}
        breite="mittel"
        value={funktion}
        onChange={({ target }) => setFunktion(target.value)}
      />
      <div className="kim-aktionen">
        <Button laeuft={laeuft} onClick={() => void act({ funktion })}>
          {t('zeichnung.zeichnen')}
        </Button>
      </div>
    </div>
  );
}

function Rueckgabe({ fall }: Teil) {
  const { act, laeuft, problem } = useSchritt(recordRueckgabeRoute, fall, t('zeichnung.zurueck.fertig'));
  const [grund, setGrund] = useState('');
  return (
    <Klappe
      text={t('zeichnung.zurueck')}
      speichern={t('zeichnung.zurueck')}
      laeuft={laeuft}
      problem={problem}
      entwurf={{
        ort: toFoerderentwurf('pruefung.rueckgabe', fall.id),
        werte: { grund },
        onWerte: (neu) => setGrund(neu.grund),
      }}
      onSpeichern={() => act({ grund })}
    >
      <Mehrzeilig
        id="rueckgabe-grund"
        fehler={findFehler(problem, 'grund')}
        label={t('grund')}
        rows={3}
        hoechstens={NOTIZ_HOECHSTENS}
        value={grund}
        onChange={({ target }) => setGrund(target.value)}
      />
    </Klappe>
  );
}

function Bekanntgabe({ fall }: Teil) {
  const schritt = useSchritt(recordBekanntgabeRoute, fall, t('bekanntgabe.fertig'));
  return (
    <Bekanntgabeklappe
      kennung="bekanntgabe"
      stichtag={fall.stichtag}
      wege={BEKANNTGABEWEGE}
      schritt={schritt}
    />
  );
}

function Zugang({ fall }: Teil) {
  const { act, laeuft, problem } = useSchritt(recordZugangRoute, fall, t('zugang.fertig'));
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
        id="zugang-tag"
        fehler={findFehler(problem, 'am')}
        label={t('zugang.tag')}
        wert={am}
        onWert={setAm}
      />
    </Klappe>
  );
}

function Klage({ fall }: Teil) {
  const schritt = useSchritt(createKlageRoute, fall, t('klage.fertig'));
  return <Klageklappe kennung="bescheid" bezug={fall.id} stichtag={fall.stichtag} schritt={schritt} />;
}

function Klageende({ fall }: Teil) {
  const schritt = useSchritt(recordKlageendeRoute, fall, t('klageende.fertig'));
  return <Klageendeklappe kennung="bescheid" bezug={fall.id} schritt={schritt} />;
}

/** A declaration that cannot be taken back: it is asked for once more before it is sent. */
function Verzicht({ fall }: Teil) {
  const { act, laeuft, problem } = useSchritt(createVerzichtRoute, fall, t('verzicht.fertig'));
  const [bestaetigt, setBestaetigt] = useState(false);
  const [versucht, setVersucht] = useState(false);
  const fehlt = versucht && !bestaetigt;
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
      <div>
        <Wahlknopf
          type="checkbox"
          id="verzicht-bestaetigt"
          text={t('verzicht.bestaetigt')}
          checked={bestaetigt}
          aria-invalid={fehlt || undefined}
          aria-describedby={fehlt ? 'verzicht-fehler' : undefined}
          onChange={({ target }) => setBestaetigt(target.checked)}
        />
        <Feldfehlertext id="verzicht-fehler" fehler={fehlt ? t('verzicht.fehlt') : undefined} />
      </div>
    </Klappe>
  );
}
