import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch, type UseFormReturn } from 'react-hook-form';
import { directionOf, SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { useAkteSchreiben } from './use-akte-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { ZIELFORMEN } from '../fall.model.ts';
import { createZielRoute, updateZielRoute } from '../ziel.contract.ts';
import type { AkteSeite, ZielAnsicht } from './akte-typen.ts';
import { toWahlen } from './auswahl.ts';
import { createNamensformat, GemeinteWahl } from './gemeinte.tsx';
import { t as tGemeinte } from './gemeinte-texte.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { t } from './texte.ts';
import { useFassung } from './use-fassung.tsx';
import { LEERES_ZIEL, toNeuesZielBody, toZielBody, toZielwerte, Zielwerte } from './ziel-werte.ts';

type Neu = { akteId: string; personen: AkteSeite['personen']; onFertig: () => void; onAbbrechen: () => void };

/** A new Ziel. */
export function NeuesZiel({ akteId, personen, onFertig, onAbbrechen }: Neu) {
  const form = useForm({ resolver: zodResolver(Zielwerte), defaultValues: LEERES_ZIEL });
  const entwurf = useEntwurf(form, 'fall.ziel', akteId);
  const { sende, laeuft, problem } = useAkteSchreiben(createZielRoute);
  return (
    <Formular
      titel={t('ziel.neu')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      onAbbrechen={onAbbrechen}
      onSenden={async (werte) => {
        const antwort = await sende({ params: { akteId }, body: toNeuesZielBody(werte) });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        onFertig();
      }}
    >
      <Felder form={form} personen={personen} neu />
    </Formular>
  );
}

const KONFLIKTFELDER = (
  [
    'sprache',
    'wortlaut',
    'uebersetzung',
    'bereich',
    'prioritaet',
    'indikator',
    'frist',
    'werTutWas',
    'form',
  ] as const
).map((name) => ({ name, label: t(`ziel.${name}`) }));
const ALLE_FELDER = [...KONFLIKTFELDER, { name: 'personIds', label: tGemeinte('label') } as const];

/** Changes one Ziel; when it changed meanwhile, both versions are shown and nothing is overwritten. */
export function ZielAendern({ akteId, personen, ziel, onFertig, onAbbrechen }: Neu & { ziel: ZielAnsicht }) {
  const form = useForm({ resolver: zodResolver(Zielwerte), defaultValues: toZielwerte(ziel) });
  const entwurf = useEntwurf(form, `fall.ziel.${ziel.id}`, akteId, { fassung: ziel.version });
  const { sende, laeuft, problem, version, konflikt } = useFassung(updateZielRoute, {
    form,
    schema: Zielwerte,
    entwurf,
    version: ziel.version,
    leer: LEERES_ZIEL,
    felder: ALLE_FELDER,
    formatiere: createNamensformat([...personen, ...ziel.personen]),
  });
  return (
    <Formular
      titel={t('ziel.aendern')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      onAbbrechen={onAbbrechen}
      konflikt={konflikt}
      onSenden={async (werte) => {
        const antwort = await sende({
          params: { akteId, zielId: ziel.id },
          body: { ...toZielBody(werte), version },
        });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        onFertig();
      }}
    >
      <Felder form={form} personen={personen} stehen={ziel.personen} />
    </Formular>
  );
}

type Feldprops = {
  form: UseFormReturn<Zielwerte>;
  personen: AkteSeite['personen'];
  stehen?: ZielAnsicht['personen'];
  neu?: boolean;
};

function Felder({ form, personen, stehen = [], neu = false }: Feldprops) {
  const { errors } = form.formState;
  const sprache = useWatch({ control: form.control, name: 'sprache' });
  return (
    <>
      <Auswahl
        id="sprache"
        label={t('ziel.sprache')}
        leer={null}
        optionen={toWahlen(SPRACHEN)}
        fehler={errors.sprache?.message}
        {...form.register('sprache')}
      />
      <Mehrzeilig
        id="wortlaut"
        label={t('ziel.wortlaut')}
        hinweis={t('ziel.wortlaut.hinweis')}
        rows={3}
        hoechstens={2_000}
        lang={sprache}
        dir={directionOf(sprache)}
        fehler={errors.wortlaut?.message}
        {...form.register('wortlaut')}
      />
      <Mehrzeilig
        id="uebersetzung"
        label={t('ziel.uebersetzung')}
        freiwillig
        rows={3}
        hoechstens={2_000}
        fehler={errors.uebersetzung?.message}
        {...form.register('uebersetzung')}
      />
      <GemeinteWahl
        personen={personen}
        stehen={stehen}
        art="ziel"
        fehler={errors.personIds?.message}
        anbindung={form.register('personIds')}
      />
      <Auswahl
        id="bereich"
        label={t('ziel.bereich')}
        optionen={toWahlen(THEMENBEREICHE)}
        fehler={errors.bereich?.message}
        {...form.register('bereich')}
      />
      <Optionen
        id="prioritaet"
        label={t('ziel.prioritaet')}
        optionen={(['1', '2', '3'] as const).map((wert) => ({ wert, text: t(`ziel.prioritaet.${wert}`) }))}
        anbindung={form.register('prioritaet')}
        fehler={errors.prioritaet?.message}
      />
      <Mehrzeilig
        id="indikator"
        label={t('ziel.indikator')}
        freiwillig
        rows={2}
        hoechstens={1_000}
        fehler={errors.indikator?.message}
        {...form.register('indikator')}
      />
      <FormDatum id="frist" control={form.control} name="frist" label={t('ziel.frist')} freiwillig />
      <Mehrzeilig
        id="werTutWas"
        label={t('ziel.werTutWas')}
        freiwillig
        rows={3}
        hoechstens={2_000}
        fehler={errors.werTutWas?.message}
        {...form.register('werTutWas')}
      />
      <Optionen
        id="form"
        label={t('ziel.form')}
        optionen={ZIELFORMEN.map((wert) => ({ wert, text: t(`ziel.${wert}`) }))}
        anbindung={form.register('form')}
        fehler={errors.form?.message}
      />
      {neu ? (
        <FormDatum
          id="vereinbartAm"
          control={form.control}
          name="vereinbartAm"
          label={t('ziel.vereinbartAm')}
          hinweis={t('ziel.vereinbartAm.hinweis')}
          freiwillig
        />
      ) : null}
    </>
  );
}
