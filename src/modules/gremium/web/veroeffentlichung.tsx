import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { recordVeroeffentlichungRoute } from '../vorlage.contract.ts';
import type { Oeffentliches } from '../vorlage.model.ts';
import { v } from './vorlagen-texte.ts';
import { usePflegt } from './werte.ts';

/** Whether everybody may read it, and the way to change that. */
export function Veroeffentlichung({
  art,
  objektId,
  oeffentlich,
}: {
  art: Oeffentliches;
  objektId: string;
  oeffentlich: boolean;
}) {
  const { sende, laeuft, problem } = useSchreiben(recordVeroeffentlichungRoute);
  const pflegt = usePflegt();
  const wechsle = async () => {
    const antwort = await sende({ params: { art, objektId }, body: { oeffentlich: !oeffentlich } });
    if (antwort.ok) setMeldung(oeffentlich ? v('oeffentlich.genommen') : v('oeffentlich.gemacht'));
  };
  if (!pflegt) return oeffentlich ? <Etikett text={v('oeffentlich.ja')} /> : null;
  return (
    <div>
      {oeffentlich ? <Etikett text={v('oeffentlich.ja')} /> : null}
      <p className="kim-klein">{v(`oeffentlich.text.${art}`)}</p>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Button art="tertiaer" laeuft={laeuft} onClick={() => void wechsle()}>
        {oeffentlich ? v('oeffentlich.zurueck') : v('oeffentlich.machen')}
      </Button>
    </div>
  );
}
