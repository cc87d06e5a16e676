import { formatQuelle } from '#src/core/quelle.ts';
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Mehrfachauswahl } from '#src/web/ui/mehrfachauswahl.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { createSammeleintragRoute, updateSammeleintragRoute } from '../sammeleintrag.contract.ts';
import { ORT_HOECHSTENS } from '../sammeleintrag.model.ts';
import { SAMMELARTEN } from '../wertelisten/arten.ts';
import { type Eintrag, HAEUFIGE_SPRACHEN, Sammelwerte, toAngabe, toFormularwerte } from './sammel-werte.ts';
import { t } from './texte.ts';

type Props = { eintrag: Eintrag | null; heute: string; onFertig: () => void };

const toWahlen = (liste: readonly { code: string; text: string }[]) =>
  liste.map(({ code, text }) => ({ wert: code, text }));

/** A new entry, or the correction of one: numbers, place, topics, languages, nobody. */
export function SammelFormular({ eintrag, heute, onFertig }: Props) {
  const form = useForm({
    resolver: zodResolver(Sammelwerte),
    defaultValues: toFormularwerte(eintrag, heute),
  });
  const neu = useSchreiben(createSammeleintragRoute);
  const aendern = useSchreiben(updateSammeleintragRoute);
  const { laeuft, problem } = eintrag === null ? neu : aendern;
  const { errors } = form.formState;
  return (
    <Formular
      titel={t(eintrag === null ? 'form.neu' : 'form.berichtigen')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      knopf={t(eintrag === null ? 'form.knopf' : 'liste.berichtigen')}
      {...(eintrag === null ? {} : { onAbbrechen: onFertig })}
      onSenden={async (werte) => {
        const body = toAngabe(werte);
        const antwort =
          eintrag === null
            ? await neu.sende({ body })
            : await aendern.sende({ params: { eintragId: eintrag.id }, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        form.reset(toFormularwerte(null, heute));
        onFertig();
        setMeldung(t(eintrag === null ? 'form.gespeichert' : 'form.berichtigt'));
      }}
    >
      <Optionen
        id="art"
        label={t('form.art')}
        optionen={SAMMELARTEN.map(({ code, text, quelle }) => ({
          wert: code,
          text,
          erklaerung: t('form.quelle', { quelle: formatQuelle(quelle) }),
        }))}
        anbindung={form.register('art')}
        fehler={errors.art?.message}
      />
      <FormDatum id="am" control={form.control} name="am" label={t('form.am')} />
      <Texteingabe
        id="ort"
        label={t('form.ort')}
        hinweis={t('form.ort.hinweis')}
        maxLength={ORT_HOECHSTENS}
        fehler={errors.ort?.message}
        {...form.register('ort')}
      />
      <Mehrfachauswahl
        id="themen"
        label={t('form.themen')}
        freiwillig
        optionen={toWahlen(THEMENBEREICHE)}
        anbindung={form.register('themen')}
      />
      <Mehrfachauswahl
        id="sprachen"
        label={t('form.sprachen')}
        freiwillig
        optionen={toWahlen(HAEUFIGE_SPRACHEN)}
        anbindung={form.register('sprachen')}
      />
      <Auswahl
        id="weitere"
        label={t('form.weitere')}
        leer={t('form.weitere.leer')}
        freiwillig
        optionen={toWahlen(SPRACHEN.slice(HAEUFIGE_SPRACHEN.length))}
        {...form.register('weitere')}
      />
      {(['erreicht', 'gekommen', 'kurzberatungen'] as const).map((feld) => (
        <Texteingabe
          key={feld}
          id={feld}
          label={t(`form.${feld}`)}
          hinweis={t('form.zahl.hinweis')}
          breite="kurz"
          inputMode="numeric"
          freiwillig
          fehler={errors[feld]?.message}
          {...form.register(feld)}
        />
      ))}
    </Formular>
  );
}
