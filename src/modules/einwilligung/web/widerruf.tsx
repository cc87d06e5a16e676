import { useState } from 'react';
import { useAkteNeuLesen } from '#src/modules/person/web/akte-lesen.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import {
  type EinwilligungAnsicht,
  getWiderrufsfolgenRoute,
  recordWiderrufRoute,
} from '../einwilligung.contract.ts';
import type { Einwilligungsstand } from '../einwilligung.model.ts';
import { t } from './texte.ts';

const WIDERRUFBAR: ReadonlySet<Einwilligungsstand> = new Set([
  'GUELTIG',
  'LAEUFT_AB',
  'NOCH_NICHT',
  'ABGELAUFEN',
]);
export const isWiderrufbar = (stand: Einwilligungsstand): boolean => WIDERRUFBAR.has(stand);

/** Two clicks: say it, confirm it. What stops stands between them (DP-C-06). */
export function Widerruf({ einwilligung }: { einwilligung: EinwilligungAnsicht }) {
  const [gefragt, setGefragt] = useState(false);
  if (gefragt) return <Bestaetigung einwilligung={einwilligung} abbrechen={() => setGefragt(false)} />;
  return (
    <Button art="tertiaer" onClick={() => setGefragt(true)}>
      {t('widerrufen')}
    </Button>
  );
}

/** The button works whether or not the consequences could be read: a withdrawal waits for nothing. */
function Bestaetigung({
  einwilligung,
  abbrechen,
}: {
  einwilligung: EinwilligungAnsicht;
  abbrechen: () => void;
}) {
  const { id, version, empfaenger } = einwilligung;
  const { sende, laeuft, problem } = useSchreiben(recordWiderrufRoute);
  const erneuere = useAkteNeuLesen();
  const widerrufe = async () => {
    const antwort = await sende({ params: { einwilligungId: id }, body: { version } });
    if (!antwort.ok) return;
    erneuere();
    setMeldung(t('widerruf.erledigt'));
  };
  return (
    <div className="kim-stapel">
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <output>{t('widerruf.text')}</output>
      <Folgen einwilligungId={id} />
      {empfaenger === null ? null : <p>{t('widerruf.empfaenger', { empfaenger })}</p>}
      <Button art="gefahr" laeuft={laeuft} onClick={() => void widerrufe()}>
        {t('widerruf.bestaetigen')}
      </Button>
      <Button art="tertiaer" onClick={abbrechen}>
        {t('widerruf.abbrechen')}
      </Button>
    </div>
  );
}

function Folgen({ einwilligungId }: { einwilligungId: string }) {
  const { data, error, refetch } = useLesen(getWiderrufsfolgenRoute, { params: { einwilligungId } });
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (!data) return <Ladeanzeige />;
  return (
    <ul>
      {data.folgen.map(({ art, angabe }) => (
        <li key={`${art} ${angabe ?? ''}`}>{t(`folge.${art}`, { angabe: angabe ?? '' })}</li>
      ))}
    </ul>
  );
}
