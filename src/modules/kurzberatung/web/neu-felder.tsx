import type { UseFormReturn } from 'react-hook-form';
import { Link } from 'react-router';
import { KONTAKTARTEN, SPRACHMITTLUNG } from '#src/modules/akte/wertelisten/kontakt.ts';
import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { ZUGANGSWEGE } from '#src/modules/akte/wertelisten/zugangswege.ts';
import { listKommunenRoute } from '#src/modules/standort/standort.contract.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { FormKombination } from '#src/web/ui/form-kombination.tsx';
import { Gruppe } from '#src/web/ui/gruppe.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrfachauswahl } from '#src/web/ui/mehrfachauswahl.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import type { Neuwerte } from './neu-werte.ts';
import { t } from './texte.ts';

type Props = { form: UseFormReturn<Neuwerte> };

const toVorschlaege = (liste: readonly { code: string; text: string }[]) =>
  liste.map(({ code, text }) => ({ id: code, text }));
export const wahlen = (liste: readonly { code: string; text: string }[]) =>
  liste.map(({ code, text }) => ({ wert: code, text }));

/** The five inputs: Zugangsweg, language, Bedarfe, information, note. */
export function Hauptfelder({ form }: Props) {
  const { register, control, watch, formState } = form;
  const { errors } = formState;
  return (
    <>
      <FormKombination
        control={control}
        name="zugangsweg"
        label={t('zugangsweg')}
        hinweis={t('zugangsweg.hinweis')}
        optionen={toVorschlaege(ZUGANGSWEGE)}
      />
      <FormKombination
        control={control}
        name="sprache"
        label={t('sprache')}
        optionen={toVorschlaege(SPRACHEN)}
      />
      <Mehrfachauswahl
        id="bedarfe"
        label={t('bedarfe')}
        hinweis={t('bedarfe.hinweis')}
        optionen={wahlen(THEMENBEREICHE)}
        anbindung={register('bedarfe')}
        fehler={errors.bedarfe?.message}
      />
      {watch('bedarfe').length > 2 ? <Hinweis art="info" titel={t('bedarfe.viele')} ansagen /> : null}
      <Gruppe id="information" label={t('abschnitt.information')} fehler={errors.information?.message}>
        <Kontrollkaestchen
          text={t('information')}
          erklaerung={
            <>
              {t('information.text')}{' '}
              <Link to="/datenschutzinformation" target="_blank">
                {t('information.blatt')}
              </Link>
            </>
          }
          anbindung={register('information')}
        />
      </Gruppe>
      <Mehrzeilig
        id="notiz"
        label={t('notiz')}
        hinweis={t('notiz.hinweis')}
        freiwillig
        rows={3}
        hoechstens={2_000}
        fehler={errors.notiz?.message}
        {...register('notiz')}
      />
    </>
  );
}

/** Where the person lives, in a Kreis; the figures of each Kommune count it. A Standort without Kommunen asks nothing. */
function Wohnort({ form }: Props) {
  const { data: sitzung } = useSitzung();
  const standort = sitzung?.standort ?? null;
  return standort === null ? null : <Kommunenwahl form={form} standortId={standort.id} />;
}

function Kommunenwahl({ form, standortId }: Props & { standortId: string }) {
  const { data } = useLesen(listKommunenRoute, { params: { standortId } });
  const kommunen = data?.eintraege ?? [];
  if (kommunen.length === 0) return null;
  return (
    <Auswahl
      id="kommuneId"
      label={t('kommune')}
      hinweis={t('kommune.hinweis')}
      freiwillig
      optionen={kommunen.map(({ id, name }) => ({ wert: id, text: name }))}
      {...form.register('kommuneId')}
    />
  );
}

/** Folded away: the first conversation stands there with today and in person. */
export function WeitereFelder({ form }: Props) {
  const { register, control, watch, formState } = form;
  return (
    <details open={formState.errors.datum !== undefined}>
      <summary>{t('mehr')}</summary>
      <div className="kim-formular">
        <Wohnort form={form} />
        <Auswahl
          id="sprachmittlung"
          label={t('sprachmittlung')}
          freiwillig
          optionen={wahlen(SPRACHMITTLUNG)}
          {...register('sprachmittlung')}
        />
        <Kontrollkaestchen text={t('gespraech')} anbindung={register('mitGespraech')} />
        {watch('mitGespraech') ? (
          <>
            <Auswahl
              id="art"
              label={t('gespraech.art')}
              optionen={wahlen(KONTAKTARTEN)}
              leer={null}
              {...register('art')}
            />
            <FormDatum id="datum" control={control} name="datum" label={t('gespraech.datum')} />
            <Kontrollkaestchen text={t('gespraech.abgebrochen')} anbindung={register('abgebrochen')} />
            <Kontrollkaestchen
              text={t('gespraech.vomPapier')}
              erklaerung={t('gespraech.vomPapier.text')}
              anbindung={register('vomPapier')}
            />
          </>
        ) : null}
      </div>
    </details>
  );
}
