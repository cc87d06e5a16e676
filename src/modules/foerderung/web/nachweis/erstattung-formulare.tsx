import { useState } from 'react';
import { formatCent, toCent } from '#src/core/cent.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { EntwurfHinweis } from '#src/web/entwurf/entwurf-hinweis.tsx';
import { useTextentwurf } from '#src/web/entwurf/use-textentwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Feldfehlertext } from '#src/web/ui/feld.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { Wahlknopf } from '#src/web/ui/wahlknopf.tsx';
import { WIDERRUFSGRUENDE } from '../../bescheid/bescheid-typen.model.ts';
import {
  createErstattungsvorschlagRoute,
  recordZahlungseingangRoute,
} from '../../nachweis/nachweis.contract.ts';
import { readBetrag } from '../../eingabe.model.ts';
import { Abschluss } from './abschluss.tsx';
import { type Nachweis, toEntwurfort } from './nachweis-daten.ts';
import { t } from './texte.ts';
import { Entwurfsteil } from '../entwurf.tsx';
import { findFehler } from '../feldfehler.ts';
import { useVorschlag, Vorschlagsfelder } from './vorschlagsfelder.tsx';

type Props = { nachweis: Nachweis; schliesse: () => void };
const ANFANG: { grund: (typeof WIDERRUFSGRUENDE)[number] } = { grund: 'ZWECK' };

/** The amount is counted; a person says why, from when, with which interest. */
export function Erstattungsvorschlag({ nachweis, schliesse }: Props) {
  const { sende, laeuft, problem } = useSchreiben(createErstattungsvorschlagRoute);
  const vorschlag = useVorschlag(nachweis, 'vorschlagen', ANFANG);
  const { grund } = vorschlag.werte.eigenes;
  const handle = async () => {
    const antwort = await sende({
      params: { foerderfallId: nachweis.id },
      body: { version: nachweis.version, grund, ...vorschlag.angaben },
    });
    if (!antwort.ok) return;
    setMeldung(t('schritt.vorschlagen.fertig'));
    await vorschlag.entwurf.loesche();
  };
  if (vorschlag.entwurf.laedt) return <Ladeanzeige />;
  return (
    <div className="kim-stapel">
      <EntwurfHinweis entwurf={vorschlag.entwurf} />
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Auswahl
        id="vorschlag-grund"
        label={t('vorschlag.grund')}
        leer={null}
        value={grund}
        optionen={WIDERRUFSGRUENDE.map((wert) => ({ wert, text: t(`vorschlag.grund.${wert}`) }))}
        onChange={({ target }) => vorschlag.setEigenes({ grund: target.value as typeof grund })}
      />
      <Vorschlagsfelder vorschlag={vorschlag} problem={problem} />
      <Abschluss text={t('schritt.vorschlagen')} laeuft={laeuft} handle={handle} schliesse={schliesse} />
    </div>
  );
}

export function Zahlungseingang({ nachweis, schliesse }: Props) {
  const { sende, laeuft, problem } = useSchreiben(recordZahlungseingangRoute);
  const [betrag, setBetrag] = useState('');
  const [buchung, setBuchung] = useState('');
  const entwurf = useTextentwurf(toEntwurfort(nachweis, 'zahlung'), { betrag, buchung }, (neu) => {
    setBetrag(neu.betrag);
    setBuchung(neu.buchung);
  });
  const [bestaetigt, setBestaetigt] = useState(false);
  const [versucht, setVersucht] = useState(false);
  const offen = findOffen(nachweis);
  const gelesen = readBetrag(betrag);
  const mehr = gelesen.ok ? Math.max(0, gelesen.wert - offen) : 0;
  const fehlt = versucht && mehr > 0 && !bestaetigt;
  const handle = async () => {
    setVersucht(true);
    if (mehr > 0 && !bestaetigt) return;
    const antwort = await sende({
      params: { foerderfallId: nachweis.id },
      body: { version: nachweis.version, betrag, buchung },
    });
    if (!antwort.ok) return;
    setMeldung(t('schritt.zahlung.fertig'));
    await entwurf.loesche();
  };
  return (
    <div className="kim-stapel">
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Entwurfsteil entwurf={entwurf}>
        <Texteingabe
          id="zahlung-betrag"
          label={t('zahlung.betrag')}
          inputMode="decimal"
          breite="mittel"
          hinweis={t('zahlung.offen', { betrag: formatCent(toCent(offen)) })}
          value={betrag}
          fehler={findFehler(problem, 'betrag')}
          onChange={({ target }) => {
            setBetrag(target.value);
            setBestaetigt(false);
          }}
        />
        {mehr > 0 ? (
          <div>
            <Wahlknopf
              type="checkbox"
              text={t('zahlung.mehr', { mehr: formatCent(toCent(mehr)) })}
              checked={bestaetigt}
              aria-invalid={fehlt || undefined}
              aria-describedby={fehlt ? 'zahlung-mehr-fehler' : undefined}
              onChange={({ target }) => setBestaetigt(target.checked)}
            />
            <Feldfehlertext id="zahlung-mehr-fehler" fehler={fehlt ? t('zahlung.mehr.fehlt') : undefined} />
          </div>
        ) : null}
        <Texteingabe
          id="zahlung-buchung"
          label={t('zahlung.buchung')}
          value={buchung}
          fehler={findFehler(problem, 'buchung')}
          onChange={({ target }) => setBuchung(target.value)}
        />
      </Entwurfsteil>
      <Abschluss text={t('schritt.zahlung')} laeuft={laeuft} handle={handle} schliesse={schliesse} />
    </div>
  );
}

/** What the Bescheid still asks for; an Erlass makes it less, never more. */
function findOffen({ erstattung }: Nachweis): number {
  return erstattung === null
    ? 0
    : Math.max(0, erstattung.betrag + erstattung.zinsen - erstattung.eingegangen);
}
