import { useState } from 'react';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { EntwurfHinweis } from '#src/web/entwurf/entwurf-hinweis.tsx';
import { useTextentwurf } from '#src/web/entwurf/use-textentwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { WIDERRUFSGRUENDE } from '../../bescheid/bescheid-typen.model.ts';
import {
  createErstattungsvorschlagRoute,
  recordZahlungseingangRoute,
} from '../../nachweis/nachweis.contract.ts';
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
  const handle = async () => {
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
          breite="kurz"
          value={betrag}
          fehler={findFehler(problem, 'betrag')}
          onChange={({ target }) => setBetrag(target.value)}
        />
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
