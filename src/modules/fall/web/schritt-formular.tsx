import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { SCHRITT_WER, SCHRITT_WER_NAMEN } from '../fall.model.ts';
import { createSchrittRoute, updateSchrittRoute } from '../ziel.contract.ts';
import type { SchrittAnsicht } from './akte-typen.ts';
import { Pflichttext, TagOderLeer } from './felder.ts';
import { t } from './texte.ts';
import { useAkteSchreiben } from './use-akte-schreiben.ts';
import { useFassung } from './use-fassung.tsx';

const Werte = z.object({ was: Pflichttext(1_000), wer: z.enum(SCHRITT_WER), faelligAm: TagOderLeer });
type Werte = z.infer<typeof Werte>;
const LEER: Werte = { was: '', wer: 'KLIENT', faelligAm: '' };
const KONFLIKTFELDER = [
  { name: 'was', label: t('schritt.was') },
  { name: 'wer', label: t('schritt.wer') },
  { name: 'faelligAm', label: t('schritt.faellig') },
] as const;
type Neu = { akteId: string; zielId: string; schliesse: () => void };

/** A new step of the Hilfeplan. */
export function NeuerSchritt({ akteId, zielId, schliesse }: Neu) {
  const form = useForm<Werte>({ resolver: zodResolver(Werte), defaultValues: LEER });
  const entwurf = useEntwurf(form, `fall.schritt.${zielId}`, akteId);
  const { sende, laeuft, problem } = useAkteSchreiben(createSchrittRoute);
  return (
    <Formular
      titel={t('schritt.neu')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      onAbbrechen={schliesse}
      onSenden={async (werte) => {
        const antwort = await sende({ params: { akteId }, body: { zielId, ...toBody(werte) } });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('akte.gespeichert'));
      }}
    >
      <Felder form={form} />
    </Formular>
  );
}

type Alt = { akteId: string; schritt: SchrittAnsicht; schliesse: () => void };

/** Changes a step; when it changed meanwhile, both versions are shown and nothing is overwritten. */
export function SchrittAendern({ akteId, schritt, schliesse }: Alt) {
  const { id, was, wer, faelligAm } = schritt;
  const form = useForm<Werte>({
    resolver: zodResolver(Werte),
    defaultValues: { was, wer, faelligAm: faelligAm ?? '' },
  });
  const entwurf = useEntwurf(form, `fall.schritt.${id}`, akteId);
  const { sende, laeuft, problem, version, konflikt } = useFassung(updateSchrittRoute, {
    form,
    schema: Werte,
    version: schritt.version,
    leer: LEER,
    felder: KONFLIKTFELDER,
  });
  return (
    <Formular
      titel={t('schritt.aendern')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      onAbbrechen={schliesse}
      konflikt={konflikt}
      onSenden={async (werte) => {
        const params = { akteId, schrittId: id };
        const antwort = await sende({ params, body: { version, ...toBody(werte) } });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('akte.gespeichert'));
      }}
    >
      <Felder form={form} />
    </Formular>
  );
}

function Felder({ form }: { form: UseFormReturn<Werte> }) {
  const { errors } = form.formState;
  return (
    <>
      <Mehrzeilig
        id="was"
        label={t('schritt.was')}
        rows={2}
        hoechstens={1_000}
        fehler={errors.was?.message}
        {...form.register('was')}
      />
      <Optionen
        id="wer"
        label={t('schritt.wer')}
        optionen={SCHRITT_WER.map((wert) => ({ wert, text: SCHRITT_WER_NAMEN[wert] }))}
        anbindung={form.register('wer')}
      />
      <FormDatum
        id="faelligAm"
        control={form.control}
        name="faelligAm"
        label={t('schritt.faellig')}
        freiwillig
      />
    </>
  );
}

function toBody({ was, wer, faelligAm }: Werte) {
  return { was, wer, ...(faelligAm === '' ? {} : { faelligAm }) };
}
