import type { ReactNode } from 'react';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { EMPFAENGERARTEN } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { listRegelstellen } from '../verweis.model.ts';
import { t } from './texte.ts';

type Props = { anderesFallmanagement: readonly string[]; children?: ReactNode };

/** VB-01, AT-19: with a Fallmanagement of their own the Verweis is the default; the hint decides nothing. */
export function Verweisregel({ anderesFallmanagement, children }: Props) {
  const arten = listRegelstellen(anderesFallmanagement);
  if (arten.length === 0) return null;
  const stellen = arten.map((art) => textOf(EMPFAENGERARTEN, art)).join(', ');
  return (
    <Hinweis art="info" titel={t('regel', { stellen })}>
      <p>{t('regel.text')}</p>
      <p className="kim-klein">{t('regel.quelle')}</p>
      {children}
    </Hinweis>
  );
}
