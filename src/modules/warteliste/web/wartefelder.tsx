import type { Control, FieldErrors, UseFormRegister } from 'react-hook-form';
import { z } from 'zod';
import { isPlainDate } from '#src/core/plain-date.ts';
import {
  DRINGLICHKEIT_CODES,
  DRINGLICHKEITEN,
  type Dringlichkeit,
} from '#src/modules/akte/wertelisten/aufnahme.ts';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { t } from './texte.ts';

const isTag = (text: string): boolean => isPlainDate(text);

/** Texts as they are typed; `toWarteangabe` makes of them what is sent. */
export const Wartewerte = z.object({
  dringlichkeit: z.string({ error: t('form.waehlen') }).min(1, t('form.waehlen')),
  gruende: z
    .string()
    .max(1_000, t('form.lang'))
    .refine((text) => text.trim() !== '', t('form.warum')),
  ohneSprachmittlung: z.boolean(),
  naechsterBlick: z.string().refine((text) => text === '' || isTag(text), t('form.tag')),
});
export type Wartewerte = z.infer<typeof Wartewerte>;

export function toWarteangabe({ dringlichkeit, gruende, ohneSprachmittlung, naechsterBlick }: Wartewerte) {
  const angabe = { dringlichkeit: toDringlichkeit(dringlichkeit), gruende, ohneSprachmittlung };
  return naechsterBlick === '' ? angabe : { ...angabe, naechsterBlick };
}

function toDringlichkeit(wert: string): Dringlichkeit {
  return DRINGLICHKEIT_CODES.find((code) => code === wert) ?? 'PLANBAR';
}

type Props = {
  register: UseFormRegister<Wartewerte>;
  control: Control<Wartewerte>;
  errors: FieldErrors<Wartewerte>;
};

/** Urgency, reasons, whether nobody interprets, and when somebody looks again. */
export function Wartefelder({ register, control, errors }: Props) {
  return (
    <>
      <Optionen
        id="dringlichkeit"
        label={t('form.dringlichkeit')}
        optionen={DRINGLICHKEITEN.map(({ code, text }) => ({ wert: code, text }))}
        anbindung={register('dringlichkeit')}
        fehler={errors.dringlichkeit?.message}
      />
      <Mehrzeilig
        id="gruende"
        label={t('form.gruende')}
        hinweis={t('form.gruende.hinweis')}
        rows={3}
        hoechstens={1_000}
        fehler={errors.gruende?.message}
        {...register('gruende')}
      />
      <Kontrollkaestchen text={t('form.sprache')} anbindung={register('ohneSprachmittlung')} />
      <FormDatum
        id="naechsterBlick"
        control={control}
        name="naechsterBlick"
        label={t('form.blick')}
        hinweis={t('form.blick.hinweis')}
        freiwillig
      />
    </>
  );
}
