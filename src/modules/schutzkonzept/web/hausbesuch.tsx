import type { UseFormRegisterReturn } from 'react-hook-form';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { getSchutzkonzeptRoute } from '../schutzkonzept.contract.ts';
import { t } from './texte.ts';

type Props = {
  anbindung: UseFormRegisterReturn;
  id?: string;
  /** The visit is planned: who will come along, in time to find somebody. */
  geplant?: boolean;
};

/** Who came along to a home visit; with the rule of the own Stelle a hint beside it [L1470]. */
export function Hausbesuch({ anbindung, id = 'zweitePerson', geplant = false }: Props) {
  const { data } = useLesen(getSchutzkonzeptRoute, {});
  return (
    <>
      {data?.hausbesuchZuZweit ? (
        <Hinweis art="info" titel={t('hinweis')} ansagen>
          <p>{t(geplant ? 'hinweis.planung' : 'hinweis.text')}</p>
        </Hinweis>
      ) : null}
      <Texteingabe
        id={id}
        label={t(geplant ? 'wer.geplant' : 'wer')}
        hinweis={t('wer.hinweis')}
        freiwillig
        maxLength={200}
        {...anbindung}
      />
    </>
  );
}

/** Beside a home visit that is planned without a second person, where the own Stelle has the rule [L1470]. */
export function ZuZweitFehlt() {
  const { data } = useLesen(getSchutzkonzeptRoute, {});
  return data?.hausbesuchZuZweit ? (
    <Hinweis art="warnung" titel={t('fehlt')}>
      <p>{t('hinweis.planung')}</p>
    </Hinweis>
  ) : null;
}
