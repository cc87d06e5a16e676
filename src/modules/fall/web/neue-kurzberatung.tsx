import { findAktive } from '#src/web/sitzung/sitzung.ts';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { t } from './tages-texte.ts';

/** Begins a new Akte; a deputy of another Stelle opens none here. */
export function NeueKurzberatung() {
  const { data: sitzung } = useSitzung();
  if (sitzung && findAktive(sitzung)?.vertretung) return null;
  return <LinkButton zu="/kurzberatungen/neu">{t('meinTag.neu')}</LinkButton>;
}
