import { useFremdvertretung } from '#src/web/sitzung/use-fremdvertretung.ts';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { t } from './tages-texte.ts';

/** Begins a new Akte; a deputy of another Stelle opens none here. */
export function NeueKurzberatung() {
  const fremd = useFremdvertretung();
  return fremd ? null : <LinkButton zu="/kurzberatungen/neu">{t('meinTag.neu')}</LinkButton>;
}
