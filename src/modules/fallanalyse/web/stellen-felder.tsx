import { type Control, type FieldErrors, type UseFormRegister, useFieldArray } from 'react-hook-form';
import { EMPFAENGERARTEN } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { STELLEN_HOECHSTENS } from '../fallanalyse.model.ts';
import { LEERE_STELLE } from './blatt-werte.ts';
import { t } from './texte.ts';

/** Any form that holds `stellen`. */
export type Stellenform = { stellen: { art: string; name: string }[] };
type Props = {
  control: Control<Stellenform>;
  register: UseFormRegister<Stellenform>;
  errors: FieldErrors<Stellenform>;
};

/** Stellen of a Fallkonferenz, by kind and name. */
export function StellenFelder({ control, register, errors }: Props) {
  const { fields, append, remove } = useFieldArray({ control, name: 'stellen' });
  return (
    <fieldset id="stellen" className="kim-stapel">
      <legend>{t('blatt.stellen')}</legend>
      <p className="kim-klein">{t('blatt.stellen.hinweis')}</p>
      {errors.stellen?.message === undefined ? null : <p role="alert">{errors.stellen.message}</p>}
      {fields.map((feld, stelle) => {
        const nummer = stelle + 1;
        return (
          <div key={feld.id}>
            <Auswahl
              id={`stellen.${stelle}.art`}
              label={t('blatt.stelle.art', { nummer })}
              leer={null}
              optionen={toWahlen(EMPFAENGERARTEN)}
              {...register(`stellen.${stelle}.art`)}
            />
            <Texteingabe
              id={`stellen.${stelle}.name`}
              label={t('blatt.stelle.name', { nummer })}
              fehler={errors.stellen?.[stelle]?.name?.message}
              autoComplete="off"
              {...register(`stellen.${stelle}.name`)}
            />
            <Button art="tertiaer" onClick={() => remove(stelle)}>
              {t('blatt.stelle.weg', { nummer })}
            </Button>
          </div>
        );
      })}
      {fields.length < STELLEN_HOECHSTENS ? (
        <Button art="sekundaer" onClick={() => append(LEERE_STELLE)}>
          {t('blatt.stelle.neu')}
        </Button>
      ) : null}
    </fieldset>
  );
}
