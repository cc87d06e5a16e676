import { useState } from 'react';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import {
  THEMENBEREICH_CODES,
  THEMENBEREICHE,
  type Themenbereich,
} from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { type getAngebotsquelleRoute, updateAngebotsquelleRoute } from '../angebotsimport.contract.ts';
import { toEingabe, toSpaltenwahl } from './quelle-formular.tsx';
import { t } from './texte.ts';

type Quelle = Ausgabe<typeof getAngebotsquelleRoute>;
type Begriff = NonNullable<Quelle['lauf']>['zahlen']['begriffe'][number];

/** How the terms of the source are read, and where the office says otherwise. */
export function Begriffe({ quelle, begriffe }: { quelle: Quelle; begriffe: readonly Begriff[] }) {
  const [zuordnung, setZuordnung] = useState<Record<string, Themenbereich>>(quelle.zuordnung);
  const { sende, problem } = useSchreiben(updateAngebotsquelleRoute);
  const speichere = async () => {
    const { id: quelleId, version, zustand } = quelle;
    const body = {
      version,
      zuordnung,
      spalten: toSpaltenwahl(quelle.spalten),
      zustand,
      quelle: toEingabe({ ...quelle, region: quelle.region ?? '' }),
      bestaetigt: true as const,
    };
    if ((await sende({ params: { quelleId }, body })).ok) setMeldung(t('begriffe.gespeichert'));
  };
  const setze = (schluessel: string, wert: string) =>
    setZuordnung((bisher) => {
      const { [schluessel]: _, ...rest } = bisher;
      const bereich = THEMENBEREICH_CODES.find((code) => code === wert);
      return bereich === undefined ? rest : { ...rest, [schluessel]: bereich };
    });
  return (
    <Karte titel={t('begriffe.titel')}>
      <p>{t('begriffe.text')}</p>
      {begriffe.map(({ schluessel, name, anzahl, bereich }) => (
        <Auswahl
          key={schluessel}
          label={t('begriffe.wahl', { name, anzahl })}
          value={zuordnung[schluessel] ?? bereich ?? ''}
          leer={t('begriffe.nichts')}
          optionen={toWahlen(THEMENBEREICHE)}
          onChange={({ target }) => setze(schluessel, target.value)}
        />
      ))}
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <div className="kim-aktionen">
        <Button art="sekundaer" onClick={() => void speichere()}>
          {t('begriffe.speichern')}
        </Button>
      </div>
    </Karte>
  );
}
