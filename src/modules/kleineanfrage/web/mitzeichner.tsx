import { type FieldValues, type Path, useFieldArray, type UseFormReturn } from 'react-hook-form';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { MITZEICHNUNG_HOECHSTENS } from '../anfrage.model.ts';
import type { Anfrage } from './anfragedaten.ts';
import { t } from './texte.ts';

export type Mitzeichnungswerte = { mitzeichner: { kontoId: string; referat: string }[] };

/** Rows without a person say nothing. */
export function listMitzeichnung(
  zeilen: Mitzeichnungswerte['mitzeichner'],
): Mitzeichnungswerte['mitzeichner'] {
  return zeilen.filter(({ kontoId }) => kontoId !== '');
}

type Props<F extends Mitzeichnungswerte & FieldValues> = {
  form: UseFormReturn<F>;
  konten: Anfrage['konten'];
};

/** Who is asked to sign with it: a person of the Ministerium and the Referat for which it signs. */
export function Mitzeichner<F extends Mitzeichnungswerte & FieldValues>({ form: alle, konten }: Props<F>) {
  const form = alle as unknown as UseFormReturn<Mitzeichnungswerte>;
  const { fields, append } = useFieldArray({ control: form.control, name: 'mitzeichner' });
  const { errors } = form.formState;
  return (
    <>
      {fields.map(({ id }, stelle) => (
        <div key={id} className="anfrage-filter">
          <Auswahl
            id={`mitzeichner.${stelle}.kontoId`}
            label={t('zeichnung.wer', { lfd: stelle + 1 })}
            leer={t('zeichnung.niemand')}
            optionen={konten.map(({ kontoId, name }) => ({ wert: kontoId, text: name }))}
            {...form.register(`mitzeichner.${stelle}.kontoId` as Path<Mitzeichnungswerte>)}
          />
          <Texteingabe
            id={`mitzeichner.${stelle}.referat`}
            label={t('zeichnung.referat', { lfd: stelle + 1 })}
            autoComplete="off"
            fehler={errors.mitzeichner?.[stelle]?.referat?.message}
            {...form.register(`mitzeichner.${stelle}.referat` as Path<Mitzeichnungswerte>)}
          />
        </div>
      ))}
      {konten.length > 0 && fields.length < MITZEICHNUNG_HOECHSTENS ? (
        <Button art="sekundaer" onClick={() => append({ kontoId: '', referat: '' })}>
          {t('zeichnung.mehr')}
        </Button>
      ) : null}
    </>
  );
}
