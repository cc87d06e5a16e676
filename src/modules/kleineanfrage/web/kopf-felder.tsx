import type { UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import { isPlainDate } from '#src/core/plain-date.ts';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { ANFRAGE_LAENGE } from '../anfrage.model.ts';
import { t } from './texte.ts';

const zeile = (hoechstens: number) =>
  z.string().trim().min(1, t('form.fehlt')).max(hoechstens, t('form.lang'));
const tag = z.string().refine(isPlainDate, t('form.tag'));

/** Fields of the head that both forms share. */
export const KOPFWERTE = {
  drucksache: z.string().regex(/^\s*(?:\d{1,2}\/\d{1,6})?\s*$/, t('form.drucksache')),
  titel: zeile(ANFRAGE_LAENGE.titel),
  fragesteller: zeile(ANFRAGE_LAENGE.fragesteller),
  eingang: tag,
  frist: tag,
  federfuehrung: zeile(ANFRAGE_LAENGE.referat),
};
export type Kopfwerte = {
  drucksache: string;
  titel: string;
  fragesteller: string;
  eingang: string;
  frist: string;
  federfuehrung: string;
};

export function KopfFelder<F extends Kopfwerte>({ form: alle }: { form: UseFormReturn<F> }) {
  // The fields are the same in both forms; the form knows more than these.
  const form = alle as unknown as UseFormReturn<Kopfwerte>;
  const { errors } = form.formState;
  const texte = [
    { feld: 'drucksache', hinweis: t('kopf.drucksache.hinweis'), freiwillig: true },
    { feld: 'titel' },
    { feld: 'fragesteller', hinweis: t('kopf.fragesteller.hinweis') },
    { feld: 'federfuehrung' },
  ] as const;
  return (
    <>
      {texte.map(({ feld, ...mehr }) => (
        <Texteingabe
          key={feld}
          id={feld}
          label={t(`kopf.${feld}`)}
          autoComplete="off"
          fehler={errors[feld]?.message}
          {...mehr}
          {...form.register(feld)}
        />
      ))}
      <FormDatum id="eingang" control={form.control} name="eingang" label={t('kopf.eingang')} />
      <FormDatum id="frist" control={form.control} name="frist" label={t('kopf.frist')} />
    </>
  );
}
