import { useState } from 'react';
import { formatCent, formatCentBare, toCent } from '#src/core/cent.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { EntwurfHinweis } from '#src/web/entwurf/entwurf-hinweis.tsx';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Gruppe } from '#src/web/ui/gruppe.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { POSITION_NAMEN } from '../../betraege.model.ts';
import { AUFHEBUNGSGRUENDE, type Aufhebungsgrund } from '../../bescheid/bescheid-typen.model.ts';
import { readEntschiedenenBetrag } from '../../eingabe.model.ts';
import { createAufhebungsvorschlagRoute } from '../../nachweis/erstattung.contract.ts';
import { type Position, POSITIONEN } from '../../regelwerk/rl-2024-12/betraege.model.ts';
import { Abschluss } from './abschluss.tsx';
import type { Nachweis } from './nachweis-daten.ts';
import { t } from './texte.ts';
import { findFehler } from '../feldfehler.ts';
import { useVorschlag, Vorschlagsfelder } from './vorschlagsfelder.tsx';

const ANFANG: { grund: Aufhebungsgrund; bleibt: Partial<Record<Position, string>> } = {
  grund: 'ZWECK',
  bleibt: {},
};

/** A Widerruf or a Rücknahme without a Nachweis: what is left of each position; the Erstattung follows. */
export function Aufhebungsvorschlag({ nachweis, schliesse }: { nachweis: Nachweis; schliesse: () => void }) {
  const { sende, laeuft, problem } = useSchreiben(createAufhebungsvorschlagRoute);
  const positionen = POSITIONEN.filter((position) => nachweis.bewilligt?.[position] !== undefined);
  const [versucht, setVersucht] = useState(false);
  const vorschlag = useVorschlag(nachweis, 'aufheben', ANFANG);
  const { grund, bleibt } = vorschlag.werte.eigenes;
  const gelesen = positionen.map((position) => ({
    position,
    betrag: readEntschiedenenBetrag(bleibt[position] ?? '0'),
  }));
  const summe = gelesen.reduce((bisher, { betrag }) => bisher + (betrag.ok ? betrag.wert : 0), 0);
  const handle = async () => {
    setVersucht(true);
    const zeilen = gelesen.flatMap(({ position, betrag }) =>
      betrag.ok ? [{ position, bewilligt: betrag.wert }] : [],
    );
    if (zeilen.length < gelesen.length) return;
    const antwort = await sende({
      params: { foerderfallId: nachweis.id },
      body: { version: nachweis.version, grund, positionen: zeilen, ...vorschlag.angaben },
    });
    if (!antwort.ok) return;
    setMeldung(t('schritt.aufheben.fertig'));
    await vorschlag.entwurf.loesche();
  };
  if (vorschlag.entwurf.laedt) return <Ladeanzeige />;
  return (
    <div className="kim-stapel">
      <EntwurfHinweis entwurf={vorschlag.entwurf} />
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Auswahl
        id="aufhebung-grund"
        label={t('aufhebung.grund')}
        leer={null}
        value={grund}
        optionen={AUFHEBUNGSGRUENDE.map((wert) => ({ wert, text: t(`vorschlag.grund.${wert}`) }))}
        onChange={({ target }) =>
          vorschlag.setEigenes({
            grund: AUFHEBUNGSGRUENDE.find((eine) => eine === target.value) ?? 'ZWECK',
          })
        }
      />
      <Gruppe
        id="aufhebung-positionen"
        label={t('aufhebung.bleibt')}
        hinweis={t('aufhebung.bleibt.hinweis')}
        fehler={findFehler(problem, 'positionen')}
      >
        <div className="foerderung-zeile__felder">
          {gelesen.map(({ position, betrag }) => (
            <Texteingabe
              key={position}
              id={`aufhebung-${position}`}
              label={t('aufhebung.position', {
                name: POSITION_NAMEN[position],
                bewilligt: formatCent(toCent(nachweis.bewilligt?.[position] ?? 0)),
              })}
              inputMode="decimal"
              breite="mittel"
              value={bleibt[position] ?? formatCentBare(toCent(0))}
              fehler={versucht && !betrag.ok ? betrag.fehler : undefined}
              onChange={({ target }) =>
                vorschlag.setEigenes({ bleibt: { ...bleibt, [position]: target.value } })
              }
            />
          ))}
        </div>
      </Gruppe>
      <p aria-live="polite">
        {t('aufhebung.folge', {
          bleibt: formatCent(toCent(summe)),
          ausgezahlt: formatCent(toCent(nachweis.ausgezahlt)),
          erstattung: formatCent(toCent(Math.max(0, nachweis.ausgezahlt - summe))),
        })}
      </p>
      <Vorschlagsfelder vorschlag={vorschlag} problem={problem} />
      <Abschluss text={t('schritt.aufheben')} laeuft={laeuft} handle={handle} schliesse={schliesse} />
    </div>
  );
}
