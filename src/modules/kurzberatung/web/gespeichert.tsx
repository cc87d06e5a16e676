import { useEffect } from 'react';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { t } from './texte.ts';

/** After saving: the number, and what one does next. */
export function Gespeichert({ id, nummer, onNeu }: { id: string; nummer: string; onNeu: () => void }) {
  // Same address, other content: the frame does not notice, and the button that had the focus is gone.
  useEffect(() => {
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <Seitenkopf titel={t('gespeichert', { nummer })} einleitung={t('gespeichert.text')} />
      <div className="kim-aktionen">
        <LinkButton zu={`/akten/${id}`}>{t('weiter.akte')}</LinkButton>
        <Button art="sekundaer" onClick={onNeu}>
          {t('weiter.neu')}
        </Button>
        <LinkButton zu="/mein-tag" art="tertiaer">
          {t('weiter.tag')}
        </LinkButton>
      </div>
    </>
  );
}
