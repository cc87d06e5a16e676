import { zodResolver } from '@hookform/resolvers/zod';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { toWahlen } from '#src/modules/fall/web/auswahl.ts';
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
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { createHelferRoute, updateHelferRoute } from '../netzwerk.contract.ts';
import { HELFENDE } from '../wertelisten/helfende.ts';
import { fromHelfer, fromVorschlag, LEER, toBody, Werte } from './helfer-werte.ts';
import type { Helfer, Vorschlag } from './netzwerk-typen.ts';
import { t } from './texte.ts';

type NeuProps = { akteId: string; vorschlag: Vorschlag | null; schliesse: () => void };

/** A new helper; from a suggestion kind and name stand there already. */
export function NeuerHelfer({ akteId, vorschlag, schliesse }: NeuProps) {
  const form = useForm<Werte>({ resolver: zodResolver(Werte), defaultValues: fromVorschlag(vorschlag) });
  const bereich = vorschlag === null ? 'netzwerk.neu' : 'netzwerk.vorschlag';
  const entwurf = useEntwurf(form, bereich, akteId);
  const { sende, laeuft, problem } = useAkteSchreiben(createHelferRoute);
  return (
    <Formular
      titel={t('neu')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      onAbbrechen={schliesse}
      onSenden={async (werte) => {
        const body = toBody(werte);
        if (body === undefined) return;
        const antwort = await sende({ params: { akteId }, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('gespeichert'));
      }}
    >
      <Felder form={form} />
    </Formular>
  );
}

type AendernProps = { akteId: string; helfer: Helfer; schliesse: () => void };

/** Changes an entry; when it changed meanwhile, both versions are shown and nothing is overwritten. */
export function HelferAendern({ akteId, helfer, schliesse }: AendernProps) {
  const form = useForm<Werte>({ resolver: zodResolver(Werte), defaultValues: fromHelfer(helfer) });
  const entwurf = useEntwurf(form, `netzwerk.${helfer.id}`, akteId, { fassung: helfer.version });
  const { sende, laeuft, problem, version, konflikt } = useFassung(updateHelferRoute, {
    form,
    schema: Werte,
    entwurf,
    version: helfer.version,
    leer: LEER,
    felder: KONFLIKTFELDER,
    formatiere: (name, wert) => formatFeldwert(name === 'art' ? HELFENDE : undefined, wert),
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
        const body = toBody(werte);
        if (body === undefined) return;
        const params = { akteId, helferId: helfer.id };
        const antwort = await sende({ params, body: { version, ...body } });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('gespeichert'));
      }}
    >
      <Felder form={form} />
    </Formular>
  );
}

const KONFLIKTFELDER = [
  { name: 'art', label: t('feld.art') },
  { name: 'name', label: t('feld.name') },
  { name: 'ansprechperson', label: t('feld.ansprechperson') },
  { name: 'aufgabe', label: t('feld.aufgabe') },
  { name: 'kontakt', label: t('feld.kontakt') },
  { name: 'seit', label: t('feld.seit') },
] as const;

function Felder({ form }: { form: UseFormReturn<Werte> }) {
  const { errors } = form.formState;
  return (
    <>
      <Auswahl
        id="art"
        label={t('feld.art')}
        optionen={toWahlen(HELFENDE)}
        fehler={errors.art?.message}
        {...form.register('art')}
      />
      <Texteingabe
        id="name"
        label={t('feld.name')}
        hinweis={t('feld.name.hinweis')}
        fehler={errors.name?.message}
        {...form.register('name')}
      />
      <Mehrzeilig
        id="aufgabe"
        label={t('feld.aufgabe')}
        hinweis={t('feld.aufgabe.hinweis')}
        rows={2}
        hoechstens={1_000}
        fehler={errors.aufgabe?.message}
        {...form.register('aufgabe')}
      />
      <Texteingabe
        id="ansprechperson"
        label={t('feld.ansprechperson')}
        freiwillig
        fehler={errors.ansprechperson?.message}
        {...form.register('ansprechperson')}
      />
      <Texteingabe
        id="kontakt"
        label={t('feld.kontakt')}
        freiwillig
        fehler={errors.kontakt?.message}
        {...form.register('kontakt')}
      />
      <FormDatum
        id="seit"
        control={form.control}
        name="seit"
        label={t('feld.seit')}
        hinweis={t('feld.seit.hinweis')}
        freiwillig
      />
    </>
  );
}
