import type { UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import {
  ABWEISUNGSGRUENDE,
  ABWEISUNGSGRUND_CODES,
  ANTWORT_CODES,
  ANTWORTEN,
  VERWEISERGEBNIS_CODES,
  VERWEISERGEBNISSE,
} from '../wertelisten/verweis.ts';
import { t } from './texte.ts';
import { Freitext, toCode, toWahlen, Wahlpflicht } from './werte.ts';

/** An answer as a form holds it; what each answer needs says the server, at its field. */
export const Antwortwerte = z.object({
  code: Wahlpflicht,
  abweisungsgrund: z.string(),
  ergebnis: z.string(),
  text: Freitext(2_000),
});
export type Antwortwerte = z.infer<typeof Antwortwerte>;
export const LEERE_ANTWORT: Antwortwerte = { code: '', abweisungsgrund: '', ergebnis: '', text: '' };

type Props<F extends Antwortwerte> = {
  form: UseFormReturn<F>;
  moeglich: readonly string[];
  frage: string;
  text: string;
};

/** The answers that are possible now, with what the chosen one needs. Used by the Stelle and by hand. */
export function AntwortFelder<F extends Antwortwerte>({ form, moeglich, frage, text }: Props<F>) {
  // The fields are those of Antwortwerte, whatever else the form holds.
  const { register, watch, formState } = form as unknown as UseFormReturn<Antwortwerte>;
  const { errors } = formState;
  const code = watch('code');
  return (
    <>
      <Optionen
        id="code"
        label={frage}
        optionen={ANTWORTEN.filter((antwort) => moeglich.includes(antwort.code)).map((antwort) => ({
          wert: antwort.code,
          text: antwort.text,
          ...(antwort.code === 'FALSCHE_STELLE' ? { erklaerung: t('zugang.falsch.text') } : {}),
        }))}
        anbindung={register('code')}
        fehler={errors.code?.message}
      />
      {code === 'ABGEWIESEN' ? (
        <Auswahl
          id="abweisungsgrund"
          label={t('antwort.grund')}
          optionen={toWahlen(ABWEISUNGSGRUENDE)}
          fehler={errors.abweisungsgrund?.message}
          {...register('abweisungsgrund')}
        />
      ) : null}
      {code === 'ERGEBNIS' ? (
        <Auswahl
          id="ergebnis"
          label={t('antwort.ergebnis')}
          optionen={toWahlen(VERWEISERGEBNISSE)}
          fehler={errors.ergebnis?.message}
          {...register('ergebnis')}
        />
      ) : null}
      <Mehrzeilig
        id="text"
        label={text}
        freiwillig={code !== 'RUECKFRAGE'}
        rows={3}
        hoechstens={2_000}
        fehler={errors.text?.message}
        {...register('text')}
      />
    </>
  );
}

/** What is sent: only what belongs to the chosen answer. */
export function toAntwort({ code, abweisungsgrund, ergebnis, text }: Antwortwerte) {
  const gewaehlt = toCode(ANTWORT_CODES, code) ?? 'RUECKFRAGE';
  return {
    code: gewaehlt,
    ...(gewaehlt === 'ABGEWIESEN' ? { abweisungsgrund: toCode(ABWEISUNGSGRUND_CODES, abweisungsgrund) } : {}),
    ...(gewaehlt === 'ERGEBNIS' ? { ergebnis: toCode(VERWEISERGEBNIS_CODES, ergebnis) } : {}),
    text,
  };
}
