import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { BARRIEREFREIHEIT, SPRACHMITTLUNG } from '#src/modules/akte/wertelisten/kontakt.ts';
import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import type { Wert } from '#src/modules/akte/wertelisten/werteliste.ts';
import { ZUGANGSWEGE } from '#src/modules/akte/wertelisten/zugangswege.ts';
import { useAkteNeuLesen } from '#src/modules/person/web/akte-lesen.ts';
import { formatFeldwert, toListe } from '#src/modules/person/web/format-feldwert.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Konflikt } from '#src/web/ui/konflikt.tsx';
import { Mehrfachauswahl } from '#src/web/ui/mehrfachauswahl.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { KurzberatungAnsicht, updateKurzberatungRoute } from '../kurzberatung.contract.ts';
import { INFORMATION_FORM_TEXTE, INFORMATION_FORMEN } from '../kurzberatung.model.ts';
import { Detailwerte, toDetailBody, toDetailwerte } from './details-werte.ts';
import { wahlen } from './neu-felder.tsx';
import { t } from './texte.ts';

/** Correction and completion. Two tabs on one Akte: both versions are shown, nothing is overwritten. */
export function DetailsFormular({ stand, schliesse }: { stand: KurzberatungAnsicht; schliesse: () => void }) {
  const form = useForm<Detailwerte>({
    resolver: zodResolver(Detailwerte),
    defaultValues: toDetailwerte(stand),
  });
  const entwurf = useEntwurf(form, 'kurzberatung.details', stand.akteId, { fassung: stand.version });
  const [geoeffnet] = useState(stand.version);
  const [gesehen, setGesehen] = useState<number | null>(null);
  const version = gesehen ?? entwurf.fassung ?? geoeffnet;
  const { sende, laeuft, problem, verwerfeProblem } = useSchreiben(updateKurzberatungRoute);
  const erneuere = useAkteNeuLesen();
  const anders = KurzberatungAnsicht.safeParse(problem?.code === 'KONFLIKT' ? problem.zustand : undefined);
  return (
    <Formular
      titel={t('abschnitt.bearbeiten')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      onAbbrechen={schliesse}
      konflikt={
        anders.success ? (
          <Konflikt
            felder={FELDER}
            gespeichert={toDetailwerte(anders.data)}
            eigene={form.getValues()}
            formatiere={(name, wert) => formatFeldwert(LISTEN[name], wert)}
            onUebernehmen={(werte) => {
              form.reset(Detailwerte.parse(werte), { keepDefaultValues: true });
              setGesehen(anders.data.version);
              verwerfeProblem();
            }}
          />
        ) : undefined
      }
      onSenden={async (werte) => {
        const antwort = await sende({ params: { akteId: stand.akteId }, body: toDetailBody(werte, version) });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        erneuere();
        setMeldung(t('abschnitt.berichtigt'));
        schliesse();
      }}
    >
      <Felder form={form} />
    </Formular>
  );
}

const FELDER = [
  { name: 'zugangsweg', label: t('zugangsweg') },
  { name: 'sprache', label: t('sprache') },
  { name: 'sprachmittlung', label: t('sprachmittlung') },
  { name: 'bedarfe', label: t('bedarfe') },
  { name: 'informationAm', label: t('information.am') },
  { name: 'informationForm', label: t('form') },
  { name: 'anliegen', label: t('abschnitt.anliegen') },
  { name: 'vereinbarung', label: t('abschnitt.vereinbarung') },
  { name: 'veranlassendeStelle', label: t('abschnitt.stelle') },
  { name: 'barrierefreiheit', label: t('abschnitt.barrierefreiheit') },
];

/** Fields whose values are codes. */
const LISTEN: Readonly<Record<string, readonly Wert[]>> = {
  zugangsweg: ZUGANGSWEGE,
  sprache: SPRACHEN,
  sprachmittlung: SPRACHMITTLUNG,
  bedarfe: THEMENBEREICHE,
  informationForm: toListe(INFORMATION_FORM_TEXTE),
};

function Felder({ form }: { form: UseFormReturn<Detailwerte> }) {
  const { register, control, formState } = form;
  const { errors } = formState;
  return (
    <>
      <Auswahl
        id="zugangsweg"
        label={t('zugangsweg')}
        optionen={wahlen(ZUGANGSWEGE)}
        leer={null}
        {...register('zugangsweg')}
      />
      <Auswahl
        id="sprache"
        label={t('sprache')}
        optionen={wahlen(SPRACHEN)}
        leer={null}
        {...register('sprache')}
      />
      <Auswahl
        id="sprachmittlung"
        label={t('sprachmittlung')}
        freiwillig
        optionen={wahlen(SPRACHMITTLUNG)}
        {...register('sprachmittlung')}
      />
      <Mehrfachauswahl
        id="bedarfe"
        label={t('bedarfe')}
        hinweis={t('bedarfe.hinweis')}
        optionen={wahlen(THEMENBEREICHE)}
        anbindung={register('bedarfe')}
        fehler={errors.bedarfe?.message}
      />
      <FormDatum
        id="informationAm"
        control={control}
        name="informationAm"
        label={t('information.am')}
        freiwillig
      />
      <Auswahl
        id="informationForm"
        label={t('form')}
        freiwillig
        optionen={INFORMATION_FORMEN.map((wert) => ({ wert, text: INFORMATION_FORM_TEXTE[wert] }))}
        {...register('informationForm')}
      />
      <Mehrzeilig
        id="anliegen"
        label={t('abschnitt.anliegen')}
        freiwillig
        hoechstens={2_000}
        fehler={errors.anliegen?.message}
        {...register('anliegen')}
      />
      <Mehrzeilig
        id="vereinbarung"
        label={t('abschnitt.vereinbarung')}
        freiwillig
        hoechstens={2_000}
        fehler={errors.vereinbarung?.message}
        {...register('vereinbarung')}
      />
      <Texteingabe
        id="veranlassendeStelle"
        label={t('abschnitt.stelle')}
        freiwillig
        fehler={errors.veranlassendeStelle?.message}
        {...register('veranlassendeStelle')}
      />
      <Mehrfachauswahl
        id="barrierefreiheit"
        label={t('abschnitt.barrierefreiheit')}
        freiwillig
        optionen={wahlen(BARRIEREFREIHEIT)}
        anbindung={register('barrierefreiheit')}
      />
    </>
  );
}
