import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { isPlainDate } from '#src/core/plain-date.ts';
import { EMPFAENGERART_CODES, EMPFAENGERARTEN } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { formatTag, toCode, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { createZugangRoute } from '../stelleneingang.contract.ts';
import { EINLADUNGSGRUENDE, EINLADUNGSGRUND_CODES } from '../wertelisten/zugang.ts';
import { Anfang } from './anfang.tsx';
import { t } from './texte.ts';

const Pflicht = (text: string) => z.string().refine((wert) => wert.trim() !== '', text);
const isTag = (text: string): boolean => isPlainDate(text);
const Werte = z.object({
  empfaengerart: Pflicht(t('einladen.waehlen')),
  stelle: Pflicht(t('einladen.stelle.pflicht')),
  name: Pflicht(t('einladen.name.pflicht')),
  kennung: Pflicht(t('einladen.kennung.pflicht')),
  email: z.string(),
  grund: Pflicht(t('einladen.waehlen')),
  gueltigBis: z.string().refine(isTag, t('einladen.tag')),
});
type Werte = z.infer<typeof Werte>;
const LEER: Werte = {
  empfaengerart: '',
  stelle: '',
  name: '',
  kennung: '',
  email: '',
  grund: '',
  gueltigBis: '',
};

type Props = { hoechstens: string; schliesse: () => void };

/** Invites one person of a partner Stelle; the issued password appears in place of the form. */
export function EinladungFormular({ hoechstens, schliesse }: Props) {
  const [fertig, setFertig] = useState<{ anfangspasswort: string | null } | null>(null);
  const form = useForm<Werte>({ resolver: zodResolver(Werte), defaultValues: LEER });
  const entwurf = useEntwurf(form, 'stelleneingang.neu', 'neu', { tuer: useTuer() });
  const { sende, laeuft, problem } = useSchreiben(createZugangRoute);
  const { errors } = form.formState;
  if (fertig !== null) return <Anfang passwort={fertig.anfangspasswort} schliesse={schliesse} />;
  return (
    <Formular
      titel={t('einladen.titel')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={t('einladen.knopf')}
      onAbbrechen={schliesse}
      onSenden={async ({ empfaengerart, grund, email, ...werte }) => {
        const art = toCode(EMPFAENGERART_CODES, empfaengerart);
        const warum = toCode(EINLADUNGSGRUND_CODES, grund);
        if (art === undefined || warum === undefined) return;
        const body = { ...werte, empfaengerart: art, grund: warum, email: email === '' ? null : email };
        const antwort = await sende({ body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        setFertig(antwort.wert);
      }}
    >
      <Auswahl
        id="empfaengerart"
        label={t('einladen.art')}
        optionen={toWahlen(EMPFAENGERARTEN)}
        fehler={errors.empfaengerart?.message}
        {...form.register('empfaengerart')}
      />
      <Texteingabe
        id="stelle"
        label={t('einladen.stelle')}
        hinweis={t('einladen.stelle.hinweis')}
        autoComplete="off"
        fehler={errors.stelle?.message}
        {...form.register('stelle')}
      />
      <Texteingabe
        id="name"
        label={t('einladen.name')}
        autoComplete="off"
        fehler={errors.name?.message}
        {...form.register('name')}
      />
      <Texteingabe
        id="kennung"
        label={t('einladen.kennung')}
        hinweis={t('einladen.kennung.hinweis')}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        fehler={errors.kennung?.message}
        {...form.register('kennung')}
      />
      <Texteingabe
        id="email"
        type="email"
        label={t('einladen.email')}
        hinweis={t('einladen.email.hinweis')}
        freiwillig
        autoComplete="off"
        fehler={errors.email?.message}
        {...form.register('email')}
      />
      <Auswahl
        id="grund"
        label={t('einladen.grund')}
        optionen={toWahlen(EINLADUNGSGRUENDE)}
        fehler={errors.grund?.message}
        {...form.register('grund')}
      />
      <FormDatum
        id="gueltigBis"
        control={form.control}
        name="gueltigBis"
        label={t('einladen.bis')}
        hinweis={t('einladen.bis.hinweis', { datum: formatTag(hoechstens) })}
      />
    </Formular>
  );
}
