import type { UseFormRegisterReturn } from 'react-hook-form';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { listKettenRoute } from '../kette.contract.ts';
import { t } from './register-texte.ts';

type Props = { label: string; fehler: string | undefined; anbindung: UseFormRegisterReturn };

/** Which Kette belongs to it, or none. */
export function Kettenwahl({ label, fehler, anbindung }: Props) {
  const { data } = useLesen(listKettenRoute, {});
  return (
    <Auswahl
      id="ketteId"
      label={label}
      leer={t('vereinbarung.kette.keine')}
      optionen={(data?.ketten ?? []).map(({ id, name }) => ({ wert: id, text: name }))}
      fehler={fehler}
      {...anbindung}
    />
  );
}
