import type { UseFormRegisterReturn } from 'react-hook-form';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { getSchutzkonzeptRoute } from '../schutzkonzept.contract.ts';
import { t } from './texte.ts';

/** Who came along to a home visit; with the rule of the own Stelle a hint beside it [L1470]. */
export function Hausbesuch({ anbindung }: { anbindung: UseFormRegisterReturn }) {
  const { data } = useLesen(getSchutzkonzeptRoute, {});
  return (
    <>
      {data?.hausbesuchZuZweit ? (
        <Hinweis art="info" titel={t('hinweis')} ansagen>
          <p>{t('hinweis.text')}</p>
        </Hinweis>
      ) : null}
      <Texteingabe
        id="zweitePerson"
        label={t('wer')}
        hinweis={t('wer.hinweis')}
        freiwillig
        maxLength={200}
        {...anbindung}
      />
    </>
  );
}
