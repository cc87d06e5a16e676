import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { useAkteSchreiben } from '#src/modules/fall/web/use-akte-schreiben.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import {
  issueFachberatungRoute,
  issueInformationRoute,
  type Kindeswohlansicht,
} from '../offenlegung.contract.ts';
import { Freitext, Pflichttext, Tag, Wahlpflicht } from './felder.ts';
import { t } from './texte.ts';

type Props = { akteId: string; pfad: Kindeswohlansicht; stichtag: string; schliesse: () => void };

const Anfrage = z.object({ am: Tag, stelle: Pflichttext(200), text: Pflichttext(3_000) });

/** The sheet for the Fachkraft: written without names, checked by the program against the Akte (§ 4 Abs. 2 KKG). */
export function FachberatungFormular({ akteId, pfad, stichtag, schliesse }: Props) {
  const form = useForm({
    resolver: zodResolver(Anfrage),
    defaultValues: { am: stichtag, stelle: '', text: '' },
  });
  const entwurf = useEntwurf(form, `kindeswohl.anfrage.${pfad.id}`, akteId);
  const { sende, laeuft, problem } = useAkteSchreiben(issueFachberatungRoute);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('kind.fachberatung')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={t('fachberatung.knopf')}
      onAbbrechen={schliesse}
      onSenden={async (werte) => {
        const body = { version: pfad.version, ...werte };
        const antwort = await sende({ params: { kindeswohlId: pfad.id }, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('schritt.fertig'));
      }}
    >
      <FormDatum id="am" control={form.control} name="am" label={t('am')} />
      <Texteingabe
        id="stelle"
        label={t('fachberatung.stelle')}
        fehler={errors.stelle?.message}
        autoComplete="off"
        {...form.register('stelle')}
      />
      <Mehrzeilig
        id="text"
        label={t('fachberatung.text')}
        hinweis={t('fachberatung.hinweis')}
        hoechstens={3_000}
        fehler={errors.text?.message}
        {...form.register('text')}
      />
    </Formular>
  );
}

const Information = z
  .object({
    am: Tag,
    jugendamt: Pflichttext(200),
    text: Pflichttext(5_000),
    warum: Pflichttext(3_000),
    hinweis: Wahlpflicht,
    hinweisAm: z.string(),
    weil: Freitext(1_000),
  })
  .superRefine(({ hinweis, hinweisAm, weil }, ctx) => {
    if (hinweis === 'ja' && !Tag.safeParse(hinweisAm).success) {
      ctx.addIssue({ code: 'custom', path: ['hinweisAm'], message: t('tag') });
    }
    if (hinweis === 'nein' && weil.trim() === '') {
      ctx.addIssue({ code: 'custom', path: ['weil'], message: t('pflicht') });
    }
  });

/** Tells the Jugendamt: what, why, and whether the persons were told before (§ 4 Abs. 3 KKG). */
export function InformationFormular({ akteId, pfad, stichtag, schliesse }: Props) {
  const form = useForm({
    resolver: zodResolver(Information),
    defaultValues: {
      am: stichtag,
      jugendamt: '',
      text: '',
      warum: '',
      hinweis: '',
      hinweisAm: stichtag,
      weil: '',
    },
  });
  const hinweis = useWatch({ control: form.control, name: 'hinweis' });
  const entwurf = useEntwurf(form, `kindeswohl.jugendamt.${pfad.id}`, akteId);
  const { sende, laeuft, problem } = useAkteSchreiben(issueInformationRoute);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('kind.information')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={t('information.knopf')}
      onAbbrechen={schliesse}
      onSenden={async ({ hinweis, hinweisAm, weil, ...werte }) => {
        const body = {
          version: pfad.version,
          ...werte,
          hinweis:
            hinweis === 'ja' ? { gegeben: true as const, am: hinweisAm } : { gegeben: false as const, weil },
        };
        const antwort = await sende({ params: { kindeswohlId: pfad.id }, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('schritt.fertig'));
      }}
    >
      <FormDatum id="am" control={form.control} name="am" label={t('am')} />
      <Texteingabe
        id="jugendamt"
        label={t('information.jugendamt')}
        fehler={errors.jugendamt?.message}
        autoComplete="off"
        {...form.register('jugendamt')}
      />
      <Mehrzeilig
        id="text"
        label={t('information.text')}
        hoechstens={5_000}
        fehler={errors.text?.message}
        {...form.register('text')}
      />
      <Mehrzeilig
        id="warum"
        label={t('information.warum')}
        rows={3}
        hoechstens={3_000}
        fehler={errors.warum?.message}
        {...form.register('warum')}
      />
      <Optionen
        id="hinweis"
        label={t('information.hinweis')}
        optionen={[
          { wert: 'ja', text: t('information.hinweis.ja') },
          { wert: 'nein', text: t('information.hinweis.nein') },
        ]}
        anbindung={form.register('hinweis')}
        fehler={errors.hinweis?.message}
      />
      {hinweis === 'ja' ? (
        <FormDatum
          id="hinweisAm"
          control={form.control}
          name="hinweisAm"
          label={t('information.hinweisAm')}
        />
      ) : null}
      {hinweis === 'nein' ? (
        <Mehrzeilig
          id="weil"
          label={t('information.weil')}
          rows={2}
          hoechstens={1_000}
          fehler={errors.weil?.message}
          {...form.register('weil')}
        />
      ) : null}
    </Formular>
  );
}
