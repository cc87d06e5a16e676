import { type UseFormReturn, useWatch } from 'react-hook-form';
import { Link } from 'react-router';
import { DRINGLICHKEITEN, FALLMANAGEMENT } from '#src/modules/akte/wertelisten/aufnahme.ts';
import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { FORMEN } from '#src/modules/einwilligung/einwilligung.model.ts';
import { EMPFAENGERARTEN } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { FormKombination } from '#src/web/ui/form-kombination.tsx';
import { Gruppe } from '#src/web/ui/gruppe.tsx';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrfachauswahl } from '#src/web/ui/mehrfachauswahl.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { EINWILLIGUNGSFORMEN, SICHTBARE_KRITERIEN } from '../fallanfrage.model.ts';
import type { Eingangswerte } from './eingang-werte.ts';
import { Namenshinweis } from './namenshinweis.tsx';
import { t } from './texte.ts';
import { toWahlen } from './werte.ts';

export type Standort = { name: string; stellen: readonly { id: string; name: string }[] };
type Props = { form: UseFormReturn<Eingangswerte> };

const toVorschlaege = (liste: readonly { code: string; text: string }[]) =>
  liste.map(({ code, text }) => ({ id: code, text }));

/** Standort first, then its Stellen: a list of all would be too long to choose from. */
export function Empfaengerfelder({ form, standorte }: Props & { standorte: readonly Standort[] }) {
  const { errors } = form.formState;
  const gewaehlt = standorte.find(({ name }) => name === form.watch('standort'));
  const mandantId = form.watch('mandantId');
  return (
    <section className="kim-formular" aria-label={t('eingang.empfaenger')}>
      <h2>{t('eingang.empfaenger')}</h2>
      <Auswahl
        id="standort"
        label={t('eingang.standort')}
        optionen={standorte.map(({ name }) => ({ wert: name, text: name }))}
        fehler={errors.standort?.message}
        {...form.register('standort', { onChange: () => form.setValue('mandantId', '') })}
      />
      <Auswahl
        id="mandantId"
        label={t('eingang.mandantId')}
        optionen={(gewaehlt?.stellen ?? []).map(({ id, name }) => ({ wert: id, text: name }))}
        fehler={errors.mandantId?.message}
        {...form.register('mandantId')}
      />
      {mandantId === '' ? null : (
        <p>
          <Link to={`/datenschutzinformation/${mandantId}`} target="_blank">
            {t('eingang.information')}
          </Link>
        </p>
      )}
    </section>
  );
}

export function Stellenfelder({ form }: Props) {
  const fehler = form.formState.errors.stelle;
  return (
    <section className="kim-formular" aria-label={t('eingang.stelle')}>
      <h2>{t('eingang.stelle')}</h2>
      <FormKombination
        control={form.control}
        name="stelle.art"
        label={t('eingang.art')}
        optionen={toVorschlaege(EMPFAENGERARTEN)}
      />
      <Texteingabe
        id="stelle.name"
        label={t('eingang.name')}
        autoComplete="organization"
        fehler={fehler?.name?.message}
        {...form.register('stelle.name')}
      />
      <Texteingabe
        id="stelle.ansprechperson"
        label={t('eingang.ansprechperson')}
        autoComplete="name"
        fehler={fehler?.ansprechperson?.message}
        {...form.register('stelle.ansprechperson')}
      />
      <Texteingabe
        id="stelle.telefon"
        label={t('eingang.telefon')}
        type="tel"
        autoComplete="tel"
        breite="mittel"
        fehler={fehler?.telefon?.message}
        {...form.register('stelle.telefon')}
      />
      <Texteingabe
        id="stelle.erreichbar"
        label={t('eingang.erreichbar')}
        freiwillig
        fehler={fehler?.erreichbar?.message}
        {...form.register('stelle.erreichbar')}
      />
    </section>
  );
}

export function Anliegenfelder({ form }: Props) {
  const { register, control, formState } = form;
  const { errors } = formState;
  const anliegen = useWatch({ control, name: 'anliegen' });
  return (
    <section className="kim-formular" aria-label={t('eingang.anliegenTeil')}>
      <h2>{t('eingang.anliegenTeil')}</h2>
      <FormKombination
        control={control}
        name="sprache"
        label={t('eingang.sprache')}
        optionen={toVorschlaege(SPRACHEN)}
      />
      <Mehrfachauswahl
        id="bedarfe"
        label={t('eingang.bedarfe')}
        optionen={toWahlen(THEMENBEREICHE)}
        anbindung={register('bedarfe')}
        fehler={errors.bedarfe?.message}
      />
      <Mehrzeilig
        id="anliegen"
        label={t('eingang.anliegen')}
        hinweis={t('eingang.anliegen.hinweis')}
        rows={5}
        hoechstens={1_000}
        fehler={errors.anliegen?.message}
        {...register('anliegen')}
      />
      <Namenshinweis text={anliegen} />
      <Mehrfachauswahl
        id="kriterien"
        label={t('eingang.kriterien')}
        hinweis={t('eingang.kriterien.hinweis')}
        freiwillig
        optionen={toWahlen(SICHTBARE_KRITERIEN)}
        anbindung={register('kriterien')}
      />
      <Auswahl
        id="fallmanagement"
        label={t('eingang.fallmanagement')}
        freiwillig
        leer={t('eingang.unbekannt')}
        optionen={toWahlen(FALLMANAGEMENT)}
        {...register('fallmanagement')}
      />
      <Auswahl
        id="dringlichkeit"
        label={t('eingang.dringlichkeit')}
        freiwillig
        leer={t('eingang.unbekannt')}
        optionen={toWahlen(DRINGLICHKEITEN)}
        {...register('dringlichkeit')}
      />
    </section>
  );
}

/** Nothing is ticked beforehand. */
export function Einwilligungsfelder({ form }: Props) {
  const fehler = form.formState.errors.einwilligung;
  return (
    <section className="kim-formular" aria-label={t('eingang.einwilligung')}>
      <h2>{t('eingang.einwilligung')}</h2>
      <Gruppe id="einwilligung.erteilt" label={t('eingang.einverstanden')} fehler={fehler?.erteilt?.message}>
        <Kontrollkaestchen
          text={t('eingang.einwilligung.erteilt')}
          erklaerung={t('eingang.einwilligung.erteilt.text')}
          anbindung={form.register('einwilligung.erteilt')}
        />
      </Gruppe>
      <FormDatum
        id="einwilligung.am"
        control={form.control}
        name="einwilligung.am"
        label={t('eingang.einwilligung.am')}
      />
      <Optionen
        id="einwilligung.form"
        label={t('eingang.einwilligung.form')}
        optionen={FORMEN.map((code) => ({ wert: code, text: EINWILLIGUNGSFORMEN[code] }))}
        anbindung={form.register('einwilligung.form')}
        fehler={fehler?.form?.message}
      />
    </section>
  );
}
