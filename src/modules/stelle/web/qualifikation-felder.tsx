import { zodResolver } from '@hookform/resolvers/zod';
import { type Control, type FieldPath, type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { recordQualifikationRoute } from '../angaben.contract.ts';
import { ABSCHLUESSE, ABSCHLUSS_NAMEN, type Abschluss, type Qualifikation } from '../qualifikation.model.ts';
import { Formular } from './formular.tsx';
import { toOderNull } from './formularwerte.ts';
import { t } from './texte.ts';

const OPTIONEN = ABSCHLUESSE.map((wert) => ({ wert, text: ABSCHLUSS_NAMEN[wert] }));

/** What a form keeps of a degree; empty: nothing is said. */
export type Qualifikationswerte = { abschluss: string; nachgewiesen: boolean; grund: string };
export const OHNE_QUALIFIKATION: Qualifikationswerte = { abschluss: '', nachgewiesen: false, grund: '' };

/** Undefined when nothing was chosen. */
export function toQualifikation({
  abschluss,
  nachgewiesen,
  grund,
}: Qualifikationswerte): { abschluss: Abschluss; nachgewiesen: boolean; grund?: string } | undefined {
  const gewaehlt = ABSCHLUESSE.find((eine) => eine === abschluss);
  if (gewaehlt === undefined) return undefined;
  const warum = toOderNull(grund);
  return {
    abschluss: gewaehlt,
    nachgewiesen: nachgewiesen && gewaehlt !== 'KEINER',
    ...(warum === null ? {} : { grund: warum }),
  };
}

/** Degree as a category, whether its proof was seen, and why another one is comparable (Nr. 4.1 e). */
export function Qualifikationsfelder<F extends Qualifikationswerte>({
  form,
  freiwillig = false,
}: {
  form: UseFormReturn<F>;
  freiwillig?: boolean;
}) {
  const control = form.control as unknown as Control<Qualifikationswerte>;
  const abschluss = useWatch({ control, name: 'abschluss' });
  const fehler = form.formState.errors as { abschluss?: { message?: string }; grund?: { message?: string } };
  return (
    <>
      <Auswahl
        id="abschluss"
        label={t('qualifikation.abschluss')}
        hinweis={t('qualifikation.hinweis')}
        freiwillig={freiwillig}
        optionen={OPTIONEN}
        fehler={fehler.abschluss?.message}
        {...form.register('abschluss' as FieldPath<F>)}
      />
      {abschluss === 'VERGLEICHBAR' ? (
        <Texteingabe
          id="grund"
          label={t('qualifikation.grund')}
          hinweis={t('qualifikation.grund.hinweis')}
          fehler={fehler.grund?.message}
          {...form.register('grund' as FieldPath<F>)}
        />
      ) : null}
      {abschluss === '' || abschluss === 'KEINER' ? null : (
        <Kontrollkaestchen
          id="nachgewiesen"
          text={t('qualifikation.nachgewiesen')}
          anbindung={form.register('nachgewiesen' as FieldPath<F>)}
        />
      )}
    </>
  );
}

/** A comparable qualification needs its reason. */
export const Qualifikationsform = z.object({
  abschluss: z.string(),
  nachgewiesen: z.boolean(),
  grund: z.string(),
});

export function checkGrund({ abschluss, grund }: Qualifikationswerte): boolean {
  return abschluss !== 'VERGLEICHBAR' || grund.trim() !== '';
}
export const GRUND_FEHLT = { path: ['grund'], error: t('qualifikation.grund.fehlt') };

const Eintrag = Qualifikationsform.refine(({ abschluss }) => abschluss !== '', {
  path: ['abschluss'],
  error: t('qualifikation.abschluss.fehlt'),
}).refine(checkGrund, GRUND_FEHLT);

/** Enters or corrects the degree of whoever fills a share. */
export function QualifikationEintragen({
  besetzungId,
  bisher,
  onFertig,
}: {
  besetzungId: string;
  bisher: Qualifikation | null;
  onFertig: () => void;
}) {
  const form = useForm<Qualifikationswerte>({
    resolver: zodResolver(Eintrag),
    defaultValues:
      bisher === null
        ? OHNE_QUALIFIKATION
        : { abschluss: bisher.abschluss, nachgewiesen: bisher.nachgewiesen, grund: bisher.grund ?? '' },
  });
  const { sende, laeuft, problem } = useSchreiben(recordQualifikationRoute, { onErfolg: onFertig });
  return (
    <Formular
      titel={t('qualifikation.titel')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      onSenden={async (werte) => {
        const body = toQualifikation(werte);
        if (body === undefined) return;
        const antwort = await sende({ params: { besetzungId }, body });
        if (!antwort.ok) setProblemFehler(form, antwort.fehler);
      }}
    >
      <Qualifikationsfelder form={form} />
    </Formular>
  );
}
