import { useState } from 'react';
import { useDateisenden } from '#src/web/api/use-dateisenden.ts';
import { toLink } from '#src/web/api/call-route.ts';
import type { Problem } from '#src/web/api/problem.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { createAngebotsdateiRoute, getAngebotsquelleRoute } from '../angebotsimport.contract.ts';
import { t } from './texte.ts';

/** Chooses a file and sends it; what is wrong inside is said by the reading, row by row. */
export function DateiHochladen({ quelleId }: { quelleId: string }) {
  const [datei, setDatei] = useState<File | null>(null);
  const [fehler, setFehler] = useState('');
  const [laeuft, setLaeuft] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const sende = useDateisenden(getAngebotsquelleRoute);
  const lade = async () => {
    setProblem(null);
    if (datei === null) return setFehler(t('datei.fehlt'));
    setLaeuft(true);
    const antwort = await sende(
      toLink(createAngebotsdateiRoute, { params: { quelleId }, body: new Uint8Array() }),
      datei,
    );
    setLaeuft(false);
    if (antwort.ok) setMeldung(t('datei.gesendet'));
    else setProblem(antwort.fehler);
  };
  return (
    <>
      <Texteingabe
        id="datei"
        type="file"
        accept=".csv,.txt,.xlsx,.json,.ndjson,.zip"
        label={t('datei.wahl')}
        hinweis={t('datei.hinweis')}
        {...(fehler === '' ? {} : { fehler })}
        onChange={({ target }) => {
          setDatei(target.files?.[0] ?? null);
          setFehler('');
        }}
      />
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <div className="kim-aktionen">
        <Button laeuft={laeuft} onClick={() => void lade()}>
          {t('datei.lesen')}
        </Button>
      </div>
    </>
  );
}
