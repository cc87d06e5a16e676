import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { isPlainDate } from '#src/core/plain-date.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { createZielwerteRoute } from '../auslastung.contract.ts';
import type { Zielwerte } from '../zielwerte.model.ts';
import { t } from './texte.ts';

const FELDER = ['faelle', 'kurzberatungenVon', 'kurzberatungenBis', 'aktenVon', 'aktenBis'] as const;

const isTag = (text: string): boolean => isPlainDate(text);
const isZahl = (text: string): boolean =>
  /^\s*\d{1,3}\s*$/.test(text) && Number(text) >= 1 && Number(text) <= 500;
const zahl = z.string().refine(isZahl, t('form.zahl'));

const Werte = z
  .object({
    faelle: zahl,
    kurzberatungenVon: zahl,
    kurzberatungenBis: zahl,
    aktenVon: zahl,
    aktenBis: zahl,
    grund: z.string().refine((text) => text.trim() !== '', t('form.grundFehlt')),
    gueltigVon: z.string().refine(isTag, t('form.tag')),
  })
  .superRefine((werte, ctx) => {
    for (const [von, bis] of [
      ['kurzberatungenVon', 'kurzberatungenBis'],
      ['aktenVon', 'aktenBis'],
    ] as const) {
      if (Number(werte[bis]) >= Number(werte[von])) continue;
      ctx.addIssue({ code: 'custom', path: [bis], message: t('form.reihenfolge') });
    }
  });

/** Own target values from a day on, with their reason; what counts today stands in the fields. */
export function ZielwerteFormular({ ziele, heute }: { ziele: Zielwerte; heute: string }) {
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: {
      faelle: String(ziele.faelle),
      kurzberatungenVon: String(ziele.kurzberatungenVon),
      kurzberatungenBis: String(ziele.kurzberatungenBis),
      aktenVon: String(ziele.aktenVon),
      aktenBis: String(ziele.aktenBis),
      grund: '',
      gueltigVon: heute,
    },
  });
  const { sende, laeuft, problem } = useSchreiben(createZielwerteRoute);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('form.titel')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      knopf={t('form.knopf')}
      onSenden={async ({ grund, gueltigVon, ...zahlen }) => {
        const antwort = await sende({
          body: {
            faelle: Number(zahlen.faelle),
            kurzberatungenVon: Number(zahlen.kurzberatungenVon),
            kurzberatungenBis: Number(zahlen.kurzberatungenBis),
            aktenVon: Number(zahlen.aktenVon),
            aktenBis: Number(zahlen.aktenBis),
            grund,
            gueltigVon,
          },
        });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        setMeldung(t('form.gespeichert'));
      }}
    >
      {FELDER.map((feld) => (
        <Texteingabe
          key={feld}
          id={feld}
          label={t(`form.${feld}`)}
          breite="kurz"
          inputMode="numeric"
          fehler={errors[feld]?.message}
          {...form.register(feld)}
        />
      ))}
      <Texteingabe
        id="grund"
        label={t('form.grund')}
        hinweis={t('form.grund.hinweis')}
        fehler={errors.grund?.message}
        {...form.register('grund')}
      />
      <FormDatum id="gueltigVon" control={form.control} name="gueltigVon" label={t('form.ab')} />
    </Formular>
  );
}
