import type { FieldErrors, FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import { EMPFAENGERART_CODES, EMPFAENGERARTEN } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import type { Quelle } from '../herkunft.contract.ts';
import { HERKUENFTE, HERKUNFT_CODES } from '../wertelisten/herkunft.ts';
import { t } from './texte.ts';

/** The source as a form holds it: texts, so that a draft keeps them. */
export const Quellwerte = z.object({
  art: z.string(),
  stelleArt: z.string(),
  stelle: z.string().max(200, t('zuLang', { max: 200 })),
  zweck: z.string().max(200, t('zuLang', { max: 200 })),
});
type Quellwerte = z.infer<typeof Quellwerte>;
export const LEERE_QUELLE: Quellwerte = { art: '', stelleArt: '', stelle: '', zweck: '' };

type Props<F extends FieldValues> = {
  form: UseFormReturn<F>;
  /** Name of the object in the form; empty: its fields lie at the top. */
  name: 'herkunft' | '';
};

/** Which Stelle said it, and for what. */
export function QuelleFelder<F extends FieldValues>({ form, name }: Props<F>) {
  const pfad = (feld: string): string => (name === '' ? feld : `${name}.${feld}`);
  const alle = form.formState.errors as FieldErrors<Record<string, string>>;
  const fehler = (name === '' ? alle : alle[name]) as FieldErrors<Record<string, string>> | undefined;
  return (
    <>
      <Auswahl
        id={pfad('stelleArt')}
        label={t('stelleArt')}
        optionen={EMPFAENGERARTEN.map(({ code, text }) => ({ wert: code, text }))}
        fehler={fehler?.['stelleArt']?.message}
        {...form.register(pfad('stelleArt') as Path<F>)}
      />
      <Texteingabe
        id={pfad('stelle')}
        label={t('stelle')}
        autoComplete="off"
        fehler={fehler?.['stelle']?.message}
        {...form.register(pfad('stelle') as Path<F>)}
      />
      <Texteingabe
        id={pfad('zweck')}
        label={t('zweckFeld')}
        hinweis={t('zweckFeld.hinweis')}
        freiwillig
        autoComplete="off"
        fehler={fehler?.['zweck']?.message}
        {...form.register(pfad('zweck') as Path<F>)}
      />
    </>
  );
}

/** Whether the note of a contact holds bound information, and whose. */
export function KontaktHerkunft<F extends FieldValues>({
  form,
  art,
}: {
  form: UseFormReturn<F>;
  art: string;
}) {
  return (
    <>
      <Auswahl
        id="herkunft.art"
        label={t('artKontakt')}
        freiwillig
        leer={t('artKontaktNein')}
        optionen={HERKUENFTE.map(({ code, text }) => ({ wert: code, text }))}
        {...form.register('herkunft.art' as Path<F>)}
      />
      {art === '' ? null : <QuelleFelder form={form} name="herkunft" />}
    </>
  );
}

/** What is sent; null: nothing is bound. */
export function toQuelle({ art, stelleArt, stelle, zweck }: Quellwerte): Quelle | null {
  const code = HERKUNFT_CODES.find((eine) => eine === art);
  if (code === undefined) return null;
  return {
    art: code,
    stelleArt: EMPFAENGERART_CODES.find((eine) => eine === stelleArt) ?? 'WEITERES',
    stelle,
    zweck,
  };
}
