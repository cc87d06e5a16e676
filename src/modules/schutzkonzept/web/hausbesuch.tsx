import { useId } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { listVertretungspersonenRoute } from '#src/modules/fall/verlauf.contract.ts';
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

/**
 * Who comes along to a home visit: colleagues are offered by name, another name may be typed. With the rule of the own Stelle a hint
 * beside it [L1470].
 */
export function Hausbesuch({ anbindung, id = 'zweitePerson', geplant = false }: Props) {
  const { data } = useLesen(getSchutzkonzeptRoute, {});
  const { data: kollegium } = useLesen(listVertretungspersonenRoute, {});
  const liste = useId();
  const namen = [...new Set((kollegium?.eintraege ?? []).map(({ name }) => name))];
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
        autoComplete="off"
        list={liste}
        {...anbindung}
      />
      <datalist id={liste}>
        {namen.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
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
