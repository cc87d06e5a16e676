import type { FieldPath, UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import { TERMINARTEN, type Terminart } from '#src/modules/akte/akte.model.ts';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { formatTag } from './auswahl.ts';
import { Freitext, Tag, UhrzeitOderLeer } from './felder.ts';
import { t } from './monitoring-texte.ts';

/** The next day of a Fall in a form; the reason belongs to anlassbezogen alone. */
export const Naechster = z
  .object({ art: z.enum(TERMINARTEN), datum: Tag, um: UhrzeitOderLeer, grund: Freitext(1_000) })
  .refine(({ art, grund }) => art !== 'SICHTUNG' || grund.trim() !== '', {
    path: ['grund'],
    message: t('naechster.grund.fehlt'),
  });
export type Naechster = z.infer<typeof Naechster>;

/** What is sent. */
export function toNaechster({ art, datum, um, grund }: Naechster) {
  if (art === 'SICHTUNG') return { art, datum, grund };
  return art === 'TERMIN' && um.trim() !== '' ? { art, datum, um: um.trim() } : { art, datum };
}

type Props<F extends { termin: Naechster }> = {
  form: UseFormReturn<F>;
  /** Last possible day of a Sichtung. */
  spaeteste: string;
  arten?: readonly Terminart[];
};

/** Kind, day and reason of what comes next: shared by the form of the Termin and that of the Sichtung. */
export function NaechsterFelder<F extends { termin: Naechster }>({
  form,
  spaeteste,
  arten = TERMINARTEN,
}: Props<F>) {
  // The generic form has these three paths by its constraint; TypeScript cannot see that.
  const pfad = (name: keyof Naechster) => `termin.${name}` as FieldPath<F>;
  const art: unknown = form.watch(pfad('art'));
  const sichtung = art === 'SICHTUNG';
  const fehler = (name: keyof Naechster) => form.getFieldState(pfad(name), form.formState).error?.message;
  return (
    <>
      <Optionen
        id="termin.art"
        label={t('naechster.titel')}
        optionen={arten.map((wert) => ({ wert, text: t(`naechster.${wert}`) }))}
        anbindung={form.register(pfad('art'))}
        fehler={fehler('art')}
      />
      <FormDatum
        id="termin.datum"
        control={form.control}
        name={pfad('datum')}
        label={t(sichtung ? 'naechster.sichtungAm' : 'naechster.tag')}
        {...(sichtung ? { hinweis: t('naechster.sichtungAm.hinweis', { datum: formatTag(spaeteste) }) } : {})}
      />
      {art === 'TERMIN' ? (
        <Texteingabe
          id="termin.um"
          label={t('naechster.um')}
          hinweis={t('naechster.um.hinweis')}
          freiwillig
          autoComplete="off"
          fehler={fehler('um')}
          {...form.register(pfad('um'))}
        />
      ) : null}
      {sichtung ? (
        <Mehrzeilig
          id="termin.grund"
          label={t('naechster.grund')}
          hinweis={t('naechster.grund.hinweis')}
          rows={2}
          hoechstens={1_000}
          fehler={fehler('grund')}
          {...form.register(pfad('grund'))}
        />
      ) : null}
    </>
  );
}
