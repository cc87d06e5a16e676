import type { ComponentProps } from 'react';
import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { t } from './texte.ts';

/** A share of a post as it is typed: `0,50`. */
export function VzaeEingabe(props: ComponentProps<typeof Texteingabe>) {
  return <Texteingabe breite="kurz" inputMode="decimal" {...props} />;
}

type Zeitraum = FieldValues & { gueltigVon: string; gueltigBis: string };

/** From when to when; without a last day no end is known. */
export function Zeitraumfelder<F extends Zeitraum>({ control }: { control: Control<F> }) {
  return (
    <>
      <FormDatum
        id="gueltigVon"
        control={control}
        name={'gueltigVon' as FieldPath<F>}
        label={t('stelle.von')}
      />
      <FormDatum
        id="gueltigBis"
        control={control}
        name={'gueltigBis' as FieldPath<F>}
        label={t('stelle.bis')}
        hinweis={t('stelle.bis.hinweis')}
        freiwillig
      />
    </>
  );
}
