import { useState } from 'react';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import {
  closeAngebotslaufRoute,
  createAngebotslaufRoute,
  type getAngebotsquelleRoute,
  updateAngebotsquelleRoute,
} from '../angebotsimport.contract.ts';
import { IMPORTFELDER, NICHT_LESEN } from '../datei/felder.model.ts';
import { toEingabe, toSpaltenwahl } from './quelle-formular.tsx';
import { t } from './texte.ts';

type Quelle = Ausgabe<typeof getAngebotsquelleRoute>;
type Lauf = NonNullable<Quelle['lauf']>;

const FELDER = IMPORTFELDER.map(({ code, kopf }) => ({ wert: code, text: kopf }));

/** Which column of the file fills which field. A change is remembered for the source, and the file is read again. */
export function Spalten({ quelle, lauf }: { quelle: Quelle; lauf: Lauf }) {
  const { spalten } = lauf.zahlen;
  const [wahl, setWahl] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(spalten.map(({ name, feld }) => [name, feld ?? NICHT_LESEN])),
  );
  const speichern = useSchreiben(updateAngebotsquelleRoute);
  const verwerfen = useSchreiben(closeAngebotslaufRoute);
  const lesen = useSchreiben(createAngebotslaufRoute);
  const problem = speichern.problem ?? verwerfen.problem ?? lesen.problem;
  const doppelte = FELDER.filter(
    ({ wert }) => Object.values(wahl).filter((feld) => feld === wert).length > 1,
  );
  const ungelesene = spalten.filter(({ name }) => (wahl[name] ?? NICHT_LESEN) === NICHT_LESEN);
  const { id: quelleId, version, zuordnung, zustand } = quelle;
  const speichere = async () => {
    const gespeichert = await speichern.sende({
      params: { quelleId },
      body: {
        version,
        zuordnung,
        spalten: toSpaltenwahl({ ...quelle.spalten, ...wahl }),
        zustand,
        quelle: toEingabe({ ...quelle, region: quelle.region ?? '' }),
        bestaetigt: true,
      },
    });
    if (!gespeichert.ok) return;
    if (lauf.zustand === 'BEREIT' && !(await verwerfen.sende({ params: { quelleId, laufId: lauf.id } })).ok)
      return;
    if (quelle.datei === null) return setMeldung(t('spalten.gespeichert'));
    if ((await lesen.sende({ params: { quelleId } })).ok) setMeldung(t('spalten.liest'));
  };
  return (
    <Karte titel={t('spalten.titel')}>
      <p>{t('spalten.text')}</p>
      {ungelesene.length > 0 ? <p>{t('spalten.ungelesen', { anzahl: ungelesene.length })}</p> : null}
      {spalten.map(({ name }) => (
        <Auswahl
          key={name}
          label={t('spalten.wahl', { name })}
          value={wahl[name] ?? NICHT_LESEN}
          leer={t('spalten.nichts')}
          optionen={FELDER}
          onChange={({ target }) => setWahl((bisher) => ({ ...bisher, [name]: target.value }))}
        />
      ))}
      {doppelte.length > 0 ? (
        <Hinweis art="warnung" titel={t('spalten.doppelt')}>
          <p>{t('spalten.doppelt.text', { felder: doppelte.map(({ text }) => `„${text}“`).join(', ') })}</p>
        </Hinweis>
      ) : null}
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <div className="kim-aktionen">
        <Button art="sekundaer" onClick={() => void (doppelte.length === 0 ? speichere() : undefined)}>
          {t(quelle.datei === null ? 'spalten.speichern' : 'spalten.lesen')}
        </Button>
      </div>
    </Karte>
  );
}
