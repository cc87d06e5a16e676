import { LinkButton } from '#src/web/ui/link-button.tsx';
import { t } from './tagestexte.ts';

/** On the page of an Akte: the sheet begins here. */
export function FallanalyseKnopf({ akteId }: { akteId: string }) {
  return (
    <LinkButton zu={`/akten/${akteId}/fallanalyse`} art="tertiaer">
      {t('knopf')}
    </LinkButton>
  );
}
