import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { isPlainDate } from '#src/core/plain-date.ts';
import { Formular } from '#src/modules/stelle/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { toEntwurfbereich } from '#src/web/entwurf/entwurf-bereich.ts';
import { EntwurfHinweis, EntwurfStatus } from '#src/web/entwurf/entwurf-hinweis.tsx';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { ANZEIGETEXT_HOECHSTENS, createAenderungsanzeigeRoute } from '../../laufjahr/laufjahr.contract.ts';
import { ANDERE_ANZEIGEARTEN, ANZEIGEART_NAMEN } from '../../laufjahr/meldepflicht.model.ts';
import type { Eigenes } from './laufjahr-typen.ts';
import { t } from './texte.ts';

type Fertig = { foerderfallId: string; schliesse: () => void };

const Text = z.string().trim().min(1, t('anzeigen.text.fehlt')).max(ANZEIGETEXT_HOECHSTENS);
const Besetzung = z.object({ text: Text });

/** Tells what the Stellenplan knows: only the reason is typed. */
export function Besetzungsanzeige({
  foerderfallId,
  pflicht: { schluessel, ab },
  schliesse,
}: Fertig & { pflicht: Eigenes['pflichten'][number] }) {
  const form = useForm({ resolver: zodResolver(Besetzung), defaultValues: { text: '' } });
  const entwurf = useEntwurf(
    form,
    toEntwurfbereich('anzeige.besetzung', `${schluessel} ${ab}`),
    foerderfallId,
    { tuer: 'foerderung' },
  );
  const { sende, laeuft, problem } = useSchreiben(createAenderungsanzeigeRoute);
  return (
    <Formular
      titel={t('anzeigen.form')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      knopf={t('anzeigen.senden')}
      onSenden={async ({ text }) => {
        const body = { art: 'BESETZUNG' as const, stelle: schluessel, ab, text };
        const antwort = await sende({ params: { foerderfallId }, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        setMeldung(t('anzeigen.fertig'));
        await entwurf.loesche();
        schliesse();
      }}
    >
      <EntwurfHinweis entwurf={entwurf} />
      <Mehrzeilig
        id="text"
        label={t('anzeigen.text')}
        hinweis={t('anzeigen.text.hinweis')}
        rows={3}
        hoechstens={ANZEIGETEXT_HOECHSTENS}
        fehler={form.formState.errors.text?.message}
        {...form.register('text')}
      />
      <EntwurfStatus entwurf={entwurf} />
      <Button type="button" art="tertiaer" onClick={schliesse}>
        {t('abbrechen')}
      </Button>
    </Formular>
  );
}

const Andere = z.object({
  art: z.string().min(1, t('feld.waehlen')),
  ab: z.string().refine(isPlainDate, t('feld.tag.fehlt')),
  text: Text,
});

/** Tells what no Stellenplan shows: another Träger, a changed Weiterleitung, a lost criterion, less need. */
export function AndereAnzeige({ foerderfallId, schliesse }: Fertig) {
  const form = useForm({ resolver: zodResolver(Andere), defaultValues: { art: '', ab: '', text: '' } });
  const entwurf = useEntwurf(form, 'anzeige.andere', foerderfallId, { tuer: 'foerderung' });
  const { sende, laeuft, problem } = useSchreiben(createAenderungsanzeigeRoute);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('anzeigen.andereNeu')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      knopf={t('anzeigen.senden')}
      onSenden={async ({ art: wahl, ab, text }) => {
        const art = ANDERE_ANZEIGEARTEN.find((eine) => eine === wahl);
        if (art === undefined) return;
        const antwort = await sende({ params: { foerderfallId }, body: { art, ab, text } });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        setMeldung(t('anzeigen.fertig'));
        await entwurf.loesche();
        schliesse();
      }}
    >
      <EntwurfHinweis entwurf={entwurf} />
      <Auswahl
        id="art"
        label={t('anzeigen.art')}
        optionen={ANDERE_ANZEIGEARTEN.map((wert) => ({ wert, text: ANZEIGEART_NAMEN[wert] }))}
        fehler={errors.art?.message}
        {...form.register('art')}
      />
      <FormDatum id="ab" control={form.control} name="ab" label={t('anzeigen.ab')} />
      <Mehrzeilig
        id="text"
        label={t('anzeigen.text')}
        hinweis={t('anzeigen.text.hinweis')}
        rows={3}
        hoechstens={ANZEIGETEXT_HOECHSTENS}
        fehler={errors.text?.message}
        {...form.register('text')}
      />
      <EntwurfStatus entwurf={entwurf} />
      <Button type="button" art="tertiaer" onClick={schliesse}>
        {t('abbrechen')}
      </Button>
    </Formular>
  );
}
