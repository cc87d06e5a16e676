import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { EMPFAENGERART_CODES, EMPFAENGERARTEN } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { useAkteSchreiben } from '#src/modules/fall/web/use-akte-schreiben.ts';
import { GebundenesFelder, toWeitergaben } from '#src/modules/herkunft/web/gebundenes-felder.tsx';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { recordOffenlegungRoute } from '../offenlegung.contract.ts';
import { GRUNDLAGEN } from '../offenlegung.model.ts';
import { BINDUNG_CODES, BINDUNGEN } from '../wertelisten/offenlegung.ts';
import { Freitext, Pflichttext, Tag, toCode, toWahlen, Wahlpflicht } from './felder.ts';
import { formatGrundlage, type Teilprops } from './offenlegungen.tsx';
import { t } from './texte.ts';

const Werte = z.object({
  am: Tag,
  empfaenger: z.object({ art: z.string(), name: Pflichttext(200) }),
  was: Pflichttext(2_000),
  grundlage: Wahlpflicht,
  grund: Freitext(2_000),
  gebundenAls: z.string(),
  gebundenes: z.record(z.string(), z.string()),
});
type Werte = z.infer<typeof Werte>;

/** Records a disclosure: to whom, what, on which basis; without a consent why (§ 203 StGB). */
export function OffenlegungFormular({
  akteId,
  seite,
  stichtag,
  schliesse,
}: Teilprops & { schliesse: () => void }) {
  const form = useForm<Werte>({
    resolver: zodResolver(Werte),
    defaultValues: {
      am: stichtag,
      empfaenger: { art: seite.entbunden[0]?.art ?? 'JOBCENTER', name: '' },
      was: '',
      grundlage: '',
      grund: '',
      gebundenAls: 'BERUFSGEHEIMNIS',
      gebundenes: {},
    },
  });
  const empfaenger = useWatch({ control: form.control, name: 'empfaenger' });
  const entwurf = useEntwurf(form, 'offenlegung.mitteilung', akteId);
  const { sende, laeuft, problem } = useAkteSchreiben(recordOffenlegungRoute);
  const { errors } = form.formState;
  const { register } = form;
  return (
    <Formular
      titel={t('neu')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      onAbbrechen={schliesse}
      onSenden={async ({ empfaenger: an, grundlage, gebundenAls, gebundenes, ...rest }) => {
        const body = {
          ...rest,
          empfaenger: { art: toCode(EMPFAENGERART_CODES, an.art) ?? 'WEITERES', name: an.name },
          gebundenes: toWeitergaben(gebundenes),
          grundlage: toCode(GRUNDLAGEN, grundlage) ?? 'EINWILLIGUNG',
          gebundenAls: toCode(BINDUNG_CODES, gebundenAls) ?? 'BERUFSGEHEIMNIS',
        };
        const antwort = await sende({ params: { akteId }, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('gespeichert'));
      }}
    >
      <FormDatum id="am" control={form.control} name="am" label={t('am')} />
      <Auswahl
        id="empfaenger.art"
        label={t('empfaengerArt')}
        leer={null}
        optionen={toWahlen(EMPFAENGERARTEN)}
        {...register('empfaenger.art')}
      />
      <Texteingabe
        id="empfaenger.name"
        label={t('empfaenger')}
        hinweis={formatEntbunden(seite)}
        fehler={errors.empfaenger?.name?.message}
        autoComplete="off"
        {...register('empfaenger.name')}
      />
      <Mehrzeilig
        id="was"
        label={t('was')}
        hinweis={t('was.hinweis')}
        rows={4}
        hoechstens={2_000}
        fehler={errors.was?.message}
        {...register('was')}
      />
      <GebundenesFelder akteId={akteId} empfaenger={empfaenger} form={form} />
      <Optionen
        id="grundlage"
        label={t('grundlage.titel')}
        optionen={GRUNDLAGEN.map((wert) => ({ wert, text: formatGrundlage(wert) }))}
        anbindung={register('grundlage')}
        fehler={errors.grundlage?.message}
      />
      <Mehrzeilig
        id="grund"
        label={t('grund.titel')}
        hinweis={t('grund.hinweis')}
        freiwillig
        rows={3}
        hoechstens={2_000}
        fehler={errors.grund?.message}
        {...register('grund')}
      />
      <Auswahl
        id="gebundenAls"
        label={t('gebundenAls')}
        leer={null}
        optionen={toWahlen(BINDUNGEN)}
        {...register('gebundenAls')}
      />
    </Formular>
  );
}

function formatEntbunden({ entbunden }: Teilprops['seite']): string {
  if (entbunden.length === 0) return t('empfaenger.keine');
  return t('empfaenger.hinweis', { stellen: entbunden.map(({ name }) => name).join(', ') });
}
