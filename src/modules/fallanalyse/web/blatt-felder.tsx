import { type Control, type UseFormReturn, useWatch } from 'react-hook-form';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrfachauswahl } from '#src/web/ui/mehrfachauswahl.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { BLATT_TEXT, FALLFORMAT_ERKLAERUNGEN, FALLFORMAT_NAMEN, FALLFORMATE } from '../fallanalyse.model.ts';
import type { Blattwerte } from './blatt-werte.ts';
import { type Stellenform, StellenFelder } from './stellen-felder.tsx';
import { t } from './texte.ts';

export type Kollegin = { kontoId: string; name: string };
type Props = { form: UseFormReturn<Blattwerte>; kolleginnen: readonly Kollegin[] };

/** Fields of the sheet; what a format does not know is not asked for. */
export function BlattFelder({ form, kolleginnen }: Props) {
  const { errors } = form.formState;
  const [format, kurzform] = useWatch({ control: form.control, name: ['format', 'kurzform'] });
  return (
    <>
      <Optionen
        id="format"
        label={t('blatt.format')}
        optionen={FALLFORMATE.map((wert) => ({
          wert,
          text: FALLFORMAT_NAMEN[wert],
          erklaerung: FALLFORMAT_ERKLAERUNGEN[wert],
        }))}
        fehler={errors.format?.message}
        anbindung={form.register('format')}
      />
      <Kontrollkaestchen text={t('blatt.kurzform')} anbindung={form.register('kurzform')} />
      <FormDatum id="am" control={form.control} name="am" label={t('blatt.am')} />
      <Mehrzeilig
        id="anlass"
        label={t('blatt.anlass')}
        hinweis={t('blatt.anlass.hinweis')}
        rows={3}
        hoechstens={BLATT_TEXT}
        fehler={errors.anlass?.message}
        {...form.register('anlass')}
      />
      <Mehrzeilig
        id="frage"
        label={t('blatt.frage')}
        rows={3}
        hoechstens={BLATT_TEXT}
        fehler={errors.frage?.message}
        {...form.register('frage')}
      />
      {kurzform ? null : <Langform form={form} />}
      {format === 'FALLREKONSTRUKTION' ? (
        <Auswahl
          id="teilbereich"
          label={t('blatt.teilbereich')}
          hinweis={t('blatt.teilbereich.hinweis')}
          optionen={toWahlen(THEMENBEREICHE)}
          fehler={errors.teilbereich?.message}
          {...form.register('teilbereich')}
        />
      ) : null}
      {format === 'FALLKONFERENZ' ? (
        <StellenFelder
          control={form.control as unknown as Control<Stellenform>}
          register={form.register}
          errors={errors}
        />
      ) : null}
      <Einladungen form={form} kolleginnen={kolleginnen} />
      <Kontrollkaestchen
        id="bestaetigt"
        text={t('blatt.bestaetigt')}
        fehler={errors.bestaetigt?.message}
        anbindung={form.register('bestaetigt')}
      />
    </>
  );
}

function Langform({ form }: Pick<Props, 'form'>) {
  const { errors } = form.formState;
  return (
    <>
      <Mehrzeilig
        id="verlauf"
        label={t('blatt.verlauf')}
        hinweis={t('blatt.verlauf.hinweis')}
        rows={6}
        hoechstens={BLATT_TEXT}
        fehler={errors.verlauf?.message}
        {...form.register('verlauf')}
      />
      <Mehrzeilig
        id="ressourcen"
        label={t('blatt.ressourcen')}
        freiwillig
        rows={3}
        hoechstens={BLATT_TEXT}
        fehler={errors.ressourcen?.message}
        {...form.register('ressourcen')}
      />
    </>
  );
}

function Einladungen({ form, kolleginnen }: Props) {
  const { errors } = form.formState;
  const eingeladen = useWatch({ control: form.control, name: 'eingeladen' });
  if (kolleginnen.length === 0) return <p>{t('blatt.eingeladen.niemand')}</p>;
  return (
    <>
      <Mehrfachauswahl
        id="eingeladen"
        label={t('blatt.eingeladen')}
        hinweis={t('blatt.eingeladen.hinweis')}
        freiwillig
        optionen={kolleginnen.map(({ kontoId, name }) => ({ wert: kontoId, text: name }))}
        fehler={errors.eingeladen?.message}
        anbindung={form.register('eingeladen')}
      />
      <Auswahl
        id="moderation"
        label={t('blatt.moderation')}
        leer={t('blatt.moderation.selbst')}
        optionen={kolleginnen
          .filter(({ kontoId }) => eingeladen.includes(kontoId))
          .map(({ kontoId, name }) => ({ wert: kontoId, text: name }))}
        fehler={errors.moderation?.message}
        {...form.register('moderation')}
      />
    </>
  );
}
