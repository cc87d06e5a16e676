import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { SPRACHE_CODES, SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { ZUGANGSWEG_CODES, ZUGANGSWEGE } from '#src/modules/akte/wertelisten/zugangswege.ts';
import { INFORMATION_FORM_TEXTE, INFORMATION_FORMEN } from '#src/modules/kurzberatung/kurzberatung.model.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { createFolgefallRoute } from '../aufnahme.contract.ts';
import { toCode, toText, toWahlen } from './auswahl.ts';
import { Freitext, Tag, Wahlpflicht } from './felder.ts';
import { t } from './texte.ts';
import { useAkteSchreiben } from './use-akte-schreiben.ts';

const Werte = z.object({
  informationAm: Tag,
  informationForm: Wahlpflicht,
  zugangsweg: Wahlpflicht,
  sprache: Wahlpflicht,
  anliegen: Freitext(2_000),
});

/** A second Fall of the same person: information given anew, way of access, language, concern (CP-01, CP-02). */
export function FolgefallFormular({ akteId, schliesse }: { akteId: string; schliesse: () => void }) {
  const navigate = useNavigate();
  const { data: sitzung } = useSitzung();
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: {
      informationAm: sitzung?.stichtag ?? '',
      informationForm: '',
      zugangsweg: '',
      sprache: '',
      anliegen: '',
    },
  });
  const entwurf = useEntwurf(form, 'fall.folgefall', akteId);
  const { sende, laeuft, problem } = useAkteSchreiben(createFolgefallRoute);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('verlauf.folgefall')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={t('verlauf.folgefall')}
      onAbbrechen={schliesse}
      onSenden={async (werte) => {
        const antwort = await sende({ params: { akteId }, body: toBody(werte) });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        await navigate(`/akten/${antwort.wert.id}`);
      }}
    >
      <FormDatum
        id="informationAm"
        control={form.control}
        name="informationAm"
        label={t('folgefall.information')}
        hinweis={t('folgefall.information.hinweis')}
      />
      <Auswahl
        id="informationForm"
        label={t('folgefall.form')}
        optionen={INFORMATION_FORMEN.map((wert) => ({ wert, text: INFORMATION_FORM_TEXTE[wert] }))}
        fehler={errors.informationForm?.message}
        {...form.register('informationForm')}
      />
      <Auswahl
        id="zugangsweg"
        label={t('folgefall.zugangsweg')}
        optionen={toWahlen(ZUGANGSWEGE)}
        fehler={errors.zugangsweg?.message}
        {...form.register('zugangsweg')}
      />
      <Auswahl
        id="sprache"
        label={t('folgefall.sprache')}
        optionen={toWahlen(SPRACHEN)}
        fehler={errors.sprache?.message}
        {...form.register('sprache')}
      />
      <Mehrzeilig
        id="anliegen"
        label={t('folgefall.anliegen')}
        freiwillig
        rows={3}
        hoechstens={2_000}
        fehler={errors.anliegen?.message}
        {...form.register('anliegen')}
      />
    </Formular>
  );
}

function toBody(werte: z.output<typeof Werte>) {
  const anliegen = toText(werte.anliegen);
  return {
    information: {
      am: werte.informationAm,
      form: toCode(INFORMATION_FORMEN, werte.informationForm) ?? ('MUENDLICH' as const),
    },
    zugangsweg: toCode(ZUGANGSWEG_CODES, werte.zugangsweg) ?? ('KEINE_ANGABE' as const),
    sprache: toCode(SPRACHE_CODES, werte.sprache) ?? ('keine_angabe' as const),
    ...(anliegen === null ? {} : { anliegen: anliegen.text }),
  };
}
