import type { UseFormReturn } from 'react-hook-form';
import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrfachauswahl } from '#src/web/ui/mehrfachauswahl.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import {
  type Entscheidung,
  FORM_TEXTE,
  FORMEN,
  GEGEBEN_VON,
  GEGEBEN_VON_TEXTE,
} from '../einwilligung.model.ts';
import type { Zweck } from '../texte/typen.ts';
import { DATENARTEN, DATENRICHTUNGEN } from '../wertelisten/datenarten.ts';
import { EMPFAENGERARTEN, NACHRICHTENKANAELE } from '../wertelisten/empfaenger.ts';
import { type Einwilligungswerte, hasEmpfaenger } from './einwilligung-werte.ts';
import { t } from './texte.ts';

type Props = {
  form: UseFormReturn<Einwilligungswerte>;
  zweck: Zweck;
  entscheidung: Entscheidung;
  /** A renewal: what the consent is about stands already. */
  feststehend: boolean;
};

const wahlen = (liste: readonly { code: string; text: string }[]) =>
  liste.map(({ code, text }) => ({ wert: code, text }));

/** What the purpose asks for, then the form in which it was given. */
export function EinwilligungFelder({ form, zweck, entscheidung, feststehend }: Props) {
  return (
    <>
      {feststehend ? null : <Gegenstand form={form} zweck={zweck} />}
      {entscheidung === 'ERTEILT' ? <Form form={form} /> : null}
    </>
  );
}

function Gegenstand({ form, zweck }: Pick<Props, 'form' | 'zweck'>) {
  const { register, formState } = form;
  const { errors } = formState;
  if (hasEmpfaenger(zweck)) {
    return (
      <>
        <Auswahl
          id="empfaengerArt"
          label={t('empfaengerArt')}
          leer={null}
          optionen={wahlen(EMPFAENGERARTEN)}
          {...register('empfaengerArt')}
        />
        <Texteingabe
          id="empfaenger.name"
          label={t('empfaenger')}
          hinweis={t('empfaenger.hinweis')}
          fehler={errors.empfaenger?.name?.message}
          autoComplete="off"
          {...register('empfaenger.name')}
        />
        {zweck === 'SCHWEIGEPFLICHT' ? (
          <Optionen
            id="richtung"
            label={t('richtung')}
            optionen={wahlen(DATENRICHTUNGEN)}
            anbindung={register('richtung')}
          />
        ) : null}
        <Mehrfachauswahl
          id="datenarten"
          label={t('datenarten')}
          freiwillig
          optionen={wahlen(DATENARTEN)}
          anbindung={register('datenarten')}
        />
        <p className="kim-klein">{t('datenarten.hinweis')}</p>
      </>
    );
  }
  if (zweck === 'NACHRICHTEN') {
    return (
      <Optionen
        id="kanal"
        label={t('kanal')}
        optionen={wahlen(NACHRICHTENKANAELE)}
        anbindung={register('kanal')}
        fehler={errors.kanal?.message}
      />
    );
  }
  if (zweck !== 'BESONDERE_KATEGORIEN') return null;
  return (
    <Mehrfachauswahl
      id="bereiche"
      label={t('bereiche')}
      optionen={wahlen(THEMENBEREICHE)}
      anbindung={register('bereiche')}
      fehler={errors.bereiche?.message}
    />
  );
}

function Form({ form }: { form: UseFormReturn<Einwilligungswerte> }) {
  const { register, control, watch, formState } = form;
  const { errors } = formState;
  return (
    <>
      <Optionen
        id="form"
        label={t('form')}
        optionen={FORMEN.map((wert) => ({ wert, text: FORM_TEXTE[wert] }))}
        anbindung={register('form')}
      />
      {watch('form') === 'MUENDLICH_DOKUMENTIERT' ? (
        <Texteingabe
          id="formGrund"
          label={t('formGrund')}
          fehler={errors.formGrund?.message}
          {...register('formGrund')}
        />
      ) : null}
      <Auswahl
        id="gegebenVon.art"
        label={t('gegebenVon')}
        leer={null}
        optionen={GEGEBEN_VON.map((wert) => ({ wert, text: GEGEBEN_VON_TEXTE[wert] }))}
        {...register('gegebenVon.art')}
      />
      {watch('gegebenVon.art') === 'SELBST' ? null : (
        <Texteingabe
          id="gegebenVon.name"
          label={t('gegebenName')}
          fehler={errors.gegebenVon?.name?.message}
          autoComplete="off"
          {...register('gegebenVon.name')}
        />
      )}
      {watch('gegebenVon.art') === 'GESETZLICHE_VERTRETUNG' ? (
        <Texteingabe
          id="gegebenVon.zweite"
          label={t('gegebenZweite')}
          hinweis={t('gegebenZweite.hinweis')}
          freiwillig
          autoComplete="off"
          {...register('gegebenVon.zweite')}
        />
      ) : null}
      <Verstaendigung form={form} />
      <Texteingabe id="zeuge" label={t('zeuge')} freiwillig autoComplete="off" {...register('zeuge')} />
      <FormDatum
        id="gueltigVon"
        control={control}
        name="gueltigVon"
        label={t('gueltigVon')}
        hinweis={t('gueltigVon.hinweis')}
        freiwillig
      />
      <FormDatum
        id="gueltigBis"
        control={control}
        name="gueltigBis"
        label={t('gueltigBis')}
        hinweis={t('gueltigBis.hinweis')}
        freiwillig
      />
    </>
  );
}

/** How the German text was understood: interpreted by somebody named, or explained in a shared language. */
function Verstaendigung({ form }: { form: UseFormReturn<Einwilligungswerte> }) {
  const { register, watch, formState } = form;
  const { errors } = formState;
  return (
    <>
      <Texteingabe
        id="dolmetschung"
        label={t('dolmetschung')}
        freiwillig
        autoComplete="off"
        {...register('dolmetschung')}
      />
      {watch('dolmetschung').trim() === '' ? null : (
        <Kontrollkaestchen
          text={t('verpflichtet')}
          fehler={errors.verpflichtet?.message}
          anbindung={register('verpflichtet')}
        />
      )}
      <Auswahl
        id="erklaertIn"
        label={t('erklaertIn')}
        hinweis={t('erklaertIn.hinweis')}
        fehler={errors.erklaertIn?.message}
        freiwillig
        leer={t('erklaertIn.leer')}
        optionen={wahlen(SPRACHEN)}
        {...register('erklaertIn')}
      />
    </>
  );
}
