import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { isPlainDate } from '#src/core/plain-date.ts';
import { useAkteSchreiben } from '#src/modules/fall/web/use-akte-schreiben.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { createHerkunftRoute, type Herkunftsansicht, undoHerkunftRoute } from '../herkunft.contract.ts';
import { HERKUENFTE } from '../wertelisten/herkunft.ts';
import { LEERE_QUELLE, Quellwerte, QuelleFelder, toQuelle } from './quelle-felder.tsx';
import { t } from './texte.ts';

const Pflicht = z
  .string()
  .max(200, t('zuLang', { max: 200 }))
  .refine((text) => text.trim() !== '', t('pflicht'));
const Werte = Quellwerte.extend({
  am: z.string().refine((text) => isPlainDate(text), t('tag')),
  was: Pflicht,
  art: z.string({ error: t('waehlen') }).min(1, t('waehlen')),
  stelleArt: z.string().min(1, t('waehlen')),
  stelle: Pflicht,
});

type Props = { akteId: string; stichtag: string; schliesse: () => void };

/** Marks a letter or a paper: who said it, what it is, for what it was told. */
export function HerkunftFormular({ akteId, stichtag, schliesse }: Props) {
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: { ...LEERE_QUELLE, am: stichtag, was: '' },
  });
  const entwurf = useEntwurf(form, 'herkunft', akteId);
  const { sende, laeuft, problem } = useAkteSchreiben(createHerkunftRoute);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('neu')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      onAbbrechen={schliesse}
      onSenden={async ({ am, was, ...rest }) => {
        const quelle = toQuelle(rest);
        if (quelle === null) return;
        const antwort = await sende({ params: { akteId }, body: { ...quelle, am, was } });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('gespeichert'));
      }}
    >
      <Optionen
        id="art"
        label={t('art')}
        optionen={HERKUENFTE.map(({ code, text }) => ({ wert: code, text }))}
        anbindung={form.register('art')}
        fehler={errors.art?.message}
      />
      <QuelleFelder form={form} name="" />
      <Texteingabe
        id="was"
        label={t('was')}
        hinweis={t('was.hinweis')}
        autoComplete="off"
        fehler={errors.was?.message}
        {...form.register('was')}
      />
      <FormDatum id="am" control={form.control} name="am" label={t('am')} />
    </Formular>
  );
}

const Grundwerte = z.object({ grund: Pflicht });
type Aufhebungprops = { akteId: string; eintrag: Herkunftsansicht; schliesse: () => void };

/** Takes a mark back that was set by mistake. */
export function AufhebungFormular({ akteId, eintrag, schliesse }: Aufhebungprops) {
  const form = useForm({ resolver: zodResolver(Grundwerte), defaultValues: { grund: '' } });
  const entwurf = useEntwurf(
    form,
    `herkunft.${eintrag.id}`,
    akteId,
    eintrag.version === null ? {} : { fassung: eintrag.version },
  );
  const { sende, laeuft, problem } = useAkteSchreiben(undoHerkunftRoute);
  return (
    <Formular
      titel={t('aufhebenTitel')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={t('aufheben')}
      onAbbrechen={schliesse}
      onSenden={async ({ grund }) => {
        const antwort = await sende({
          params: { akteId, herkunftId: eintrag.id },
          body: { version: eintrag.version ?? 0, grund },
        });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('aufgehoben'));
      }}
    >
      <Texteingabe
        id="grund"
        label={t('grund')}
        autoComplete="off"
        fehler={form.formState.errors.grund?.message}
        {...form.register('grund')}
      />
    </Formular>
  );
}
