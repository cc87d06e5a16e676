import { useAkteSchreiben } from '#src/modules/fall/web/use-akte-schreiben.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Hinweis, type HinweisArt } from '#src/web/ui/hinweis.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { getParallelfallRoute, recordParallelfallRoute } from '../parallelfall.contract.ts';
import type { Lage } from '../parallelfall.model.ts';
import { t } from './texte.ts';

const ART = {
  OHNE_EINWILLIGUNG: 'info',
  ANGABEN_FEHLEN: 'info',
  NICHT_GEPRUEFT: 'info',
  KEIN_HINWEIS: 'info',
  HINWEIS: 'warnung',
} as const satisfies Record<Lage, HinweisArt>;

/** Beside the Aufnahme: whether there may be a second Fall in the Standort. Never decides anything. */
export function Parallelfall({ akteId }: { akteId: string }) {
  const { data } = useLesen(getParallelfallRoute, { params: { akteId } });
  const { sende, laeuft, problem } = useAkteSchreiben(recordParallelfallRoute);
  if (!data) return null;
  const { lage } = data;
  return (
    <section aria-label={t('titel')}>
      <Hinweis art={ART[lage]} titel={t(lage)} ansagen>
        <p>{t(`${lage}.text`)}</p>
        {problem ? <ProblemHinweis problem={problem} /> : null}
        {lage === 'NICHT_GEPRUEFT' ? (
          <Button
            art="sekundaer"
            laeuft={laeuft}
            onClick={() => {
              void sende({ params: { akteId } });
            }}
          >
            {t('pruefen')}
          </Button>
        ) : null}
        {lage === 'OHNE_EINWILLIGUNG' ? (
          <LinkButton zu={`/akten/${akteId}?bereich=einwilligungen`} art="tertiaer">
            {t('einwilligen')}
          </LinkButton>
        ) : null}
      </Hinweis>
    </section>
  );
}
