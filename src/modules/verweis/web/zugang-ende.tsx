import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { t } from './texte.ts';

/** Withdrawn, or given back as the wrong Stelle: one sentence and nothing else. */
export function Ende({ stand }: { stand: 'ZURUECKGEZOGEN' | 'BEENDET' }) {
  if (stand === 'ZURUECKGEZOGEN') return <Seitenkopf titel={t('zugang.zurueckgezogen')} />;
  return (
    <>
      <Seitenkopf titel={t('zugang.beendet')} />
      <Hinweis art="info" titel={t('zugang.beendet.text')} ansagen />
    </>
  );
}
