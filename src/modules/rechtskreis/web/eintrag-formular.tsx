import { zodResolver } from '@hookform/resolvers/zod';
import type { ReactNode } from 'react';
import { type Control, type FieldErrors, type UseFormRegister, useForm, useWatch } from 'react-hook-form';
import { useAkteSchreiben } from '#src/modules/fall/web/use-akte-schreiben.ts';
import { useFassung } from '#src/modules/fall/web/use-fassung.tsx';
import { formatFeldwert } from '#src/modules/person/web/format-feldwert.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { SPUR_NAMEN, SPUREN, SPURWERTE, type Spur } from '../eintrag.model.ts';
import { createEintragRoute, type EintragAnsicht, updateEintragRoute } from '../rechtskreis.contract.ts';
import { Aenderung, ANFANG, LEER, listWahlen, Neu, toAenderung, toBody, toSpur } from './eintrag-werte.ts';
import type { RechtskreisSeite } from './rechtskreis-typen.ts';
import { t } from './texte.ts';

type NeuProps = { akteId: string; personen: RechtskreisSeite['personen']; schliesse: () => void };

/** A new entry: first the track, then what belongs to it. */
export function NeuerEintrag({ akteId, personen, schliesse }: NeuProps) {
  const form = useForm<Neu>({ resolver: zodResolver(Neu), defaultValues: ANFANG });
  const entwurf = useEntwurf(form, 'rechtskreis.neu', akteId);
  const { sende, laeuft, problem } = useAkteSchreiben(createEintragRoute);
  const spur = toSpur(useWatch({ control: form.control, name: 'spur' }));
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('neu')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      onAbbrechen={schliesse}
      onSenden={async (werte) => {
        const gewaehlt = toSpur(werte.spur);
        if (gewaehlt === undefined) return;
        const personId = werte.personId === '' ? null : werte.personId;
        const body = { spur: gewaehlt, personId, ...toBody(werte) };
        const antwort = await sende({ params: { akteId }, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('gespeichert'));
      }}
    >
      {personen.length > 1 ? (
        <Auswahl
          id="personId"
          label={t('feld.person')}
          leer={null}
          // Nothing chosen means the main person, so the first entry carries that value.
          optionen={personen.map(({ personId, name }, stelle) => ({
            wert: stelle === 0 ? '' : personId,
            text: name,
          }))}
          {...form.register('personId')}
        />
      ) : null}
      <Optionen
        id="spur"
        label={t('feld.spur')}
        optionen={SPUREN.map((wert) => ({ wert, text: SPUR_NAMEN[wert] }))}
        fehler={errors.spur?.message}
        anbindung={form.register('spur', { onChange: () => form.setValue('code', '') })}
      />
      {spur === undefined ? null : (
        <Felder
          spur={spur}
          wert={
            <Auswahl
              key={spur}
              id="code"
              label={t('feld.code')}
              optionen={listWahlen(spur)}
              fehler={errors.code?.message}
              {...form.register('code')}
            />
          }
          control={form.control as unknown as Control<Aenderung>}
          register={form.register}
          errors={errors}
        />
      )}
    </Formular>
  );
}

type AendernProps = { akteId: string; eintrag: EintragAnsicht; schliesse: () => void };

/** Corrects an entry; when it changed meanwhile, both versions are shown and nothing is overwritten. */
export function EintragAendern({ akteId, eintrag, schliesse }: AendernProps) {
  const { id, spur } = eintrag;
  const form = useForm<Aenderung>({ resolver: zodResolver(Aenderung), defaultValues: toAenderung(eintrag) });
  const entwurf = useEntwurf(form, `rechtskreis.${id}`, akteId, { fassung: eintrag.version });
  const { sende, laeuft, problem, version, konflikt } = useFassung(updateEintragRoute, {
    form,
    schema: Aenderung,
    entwurf,
    version: eintrag.version,
    leer: LEER,
    felder: listKonfliktfelder(spur),
    formatiere: (name, wert) => formatFeldwert(name === 'code' ? SPURWERTE[spur] : undefined, wert),
  });
  return (
    <Formular
      titel={t('aendern.titel')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      onAbbrechen={schliesse}
      konflikt={konflikt}
      onSenden={async (werte) => {
        const params = { akteId, eintragId: id };
        const antwort = await sende({ params, body: { version, ...toBody(werte) } });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('gespeichert'));
      }}
    >
      <Felder
        spur={spur}
        wert={
          <Auswahl
            id="code"
            label={SPUR_NAMEN[spur]}
            optionen={listWahlen(spur)}
            fehler={form.formState.errors.code?.message}
            {...form.register('code')}
          />
        }
        control={form.control}
        register={form.register}
        errors={form.formState.errors}
      />
    </Formular>
  );
}

function listKonfliktfelder(spur: Spur) {
  return [
    { name: 'code', label: SPUR_NAMEN[spur] },
    { name: 'gueltigVon', label: t(spur === 'VERAENDERUNG' ? 'feld.tag' : 'feld.von') },
    { name: 'gueltigBis', label: t('feld.bis') },
    { name: 'stelle', label: t('feld.stelle') },
    { name: 'notiz', label: t('feld.notiz') },
  ] as const;
}

type Felderprops = {
  spur: Spur;
  wert: ReactNode;
  control: Control<Aenderung>;
  register: UseFormRegister<Aenderung>;
  errors: FieldErrors<Aenderung>;
};

function Felder({ spur, wert, control, register, errors }: Felderprops) {
  const veraenderung = spur === 'VERAENDERUNG';
  return (
    <>
      {wert}
      <FormDatum
        id="gueltigVon"
        control={control}
        name="gueltigVon"
        label={t(veraenderung ? 'feld.tag' : 'feld.von')}
        hinweis={t(veraenderung ? 'feld.tag.hinweis' : 'feld.von.hinweis')}
        freiwillig={!veraenderung}
      />
      <FormDatum
        id="gueltigBis"
        control={control}
        name="gueltigBis"
        label={t('feld.bis')}
        hinweis={t('feld.bis.hinweis')}
        freiwillig
      />
      <Texteingabe
        id="stelle"
        label={t('feld.stelle')}
        freiwillig
        fehler={errors.stelle?.message}
        {...register('stelle')}
      />
      <Mehrzeilig
        id="notiz"
        label={t('feld.notiz')}
        freiwillig
        rows={2}
        hoechstens={1_000}
        fehler={errors.notiz?.message}
        {...register('notiz')}
      />
    </>
  );
}
