import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import {
  endRechenlaufRoute,
  getRechenlaufRoute,
  startRechenlaufRoute,
} from '../kennzahl/kennzahl.contract.ts';
import { t } from './texte.ts';

/** Computing everything anew: started here, done in the background, to be left and to be ended. */
export function Rechenlaufkarte() {
  const { data, refetch } = useLesen(getRechenlaufRoute, {});
  const start = useSchreiben(startRechenlaufRoute);
  const ende = useSchreiben(endRechenlaufRoute);
  const lauf = data?.lauf ?? null;
  const laeuft = lauf?.zustand === 'LAEUFT';
  const danach = async (tue: Promise<unknown>) => {
    await tue;
    await refetch();
  };
  return (
    <Karte titel={t('lauf.titel')}>
      <p>{t('lauf.text')}</p>
      <output>
        {lauf === null
          ? null
          : t(`lauf.${lauf.zustand}`, { fertig: String(lauf.fertig), stellen: String(lauf.stellen) })}
      </output>
      {start.problem ? <ProblemHinweis problem={start.problem} /> : null}
      {ende.problem ? <ProblemHinweis problem={ende.problem} /> : null}
      <div className="kim-aktionen">
        {laeuft ? (
          <>
            <Button art="sekundaer" onClick={() => void refetch()}>
              {t('lauf.aktualisieren')}
            </Button>
            <Button art="sekundaer" onClick={() => void danach(ende.sende({}))}>
              {t('lauf.abbruch')}
            </Button>
          </>
        ) : (
          <Button art="sekundaer" onClick={() => void danach(start.sende({}))}>
            {t('lauf.start')}
          </Button>
        )}
      </div>
    </Karte>
  );
}
