import { LinkButton } from '#src/web/ui/link-button.tsx';
import { t } from './tagestexte.ts';

/** What the place already knows: from a Verweis everything, from a contact its Themenbereich. */
export type Vorgabe = { schnittstelle?: string; themenbereich?: string; huerde?: string };

/** First of the two clicks; the form opens with what the place knows. */
export function HinweisKnopf({
  akteId,
  vorgabe = {},
  was,
}: {
  akteId: string;
  vorgabe?: Vorgabe;
  /** Tells several buttons of a page apart. */
  was?: string;
}) {
  const adresse = new URLSearchParams(vorgabe).toString();
  return (
    <LinkButton
      zu={`/akten/${akteId}/systemhinweis${adresse === '' ? '' : `?${adresse}`}`}
      art="tertiaer"
      {...(was === undefined ? {} : { name: t('gebenZu', { was }) })}
    >
      {t('geben')}
    </LinkButton>
  );
}
