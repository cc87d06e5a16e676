import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { isPlainDate } from '#src/core/plain-date.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { createRueckmeldungRoute, recordRueckmeldungsschrittRoute } from '../austausch.contract.ts';
import {
  ERWIDERUNG_HOECHSTENS,
  getRueckmeldungsregel,
  RUECKMELDUNG_HOECHSTENS,
  type Rueckmeldungsart,
  type Rueckmeldungsschritt,
} from '../rueckmeldung.model.ts';
import { t } from './texte.ts';
import { bestaetigt, findStellen, pflichttext } from './werte.ts';

const Neu = z.object({ text: pflichttext(RUECKMELDUNG_HOECHSTENS), bestaetigt });

/** An answer, an adoption, a problem, a request. */
export function RueckmeldungFormular({
  beitragId,
  art,
  schliesse,
}: {
  beitragId: string;
  art: Rueckmeldungsart;
  schliesse: () => void;
}) {
  const form = useForm({ resolver: zodResolver(Neu), defaultValues: { text: '', bestaetigt: false } });
  const entwurf = useEntwurf(form, `austausch.${art.toLowerCase()}`, beitragId, { tuer: useTuer() });
  const { sende, laeuft, problem } = useSchreiben(createRueckmeldungRoute);
  const pruefung = useTextpruefung(findStellen);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t(`rueck.neu.${art}`)}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={t(`rueck.neu.${art}`)}
      onAbbrechen={schliesse}
      vorKnopf={<Textbefunde pruefung={pruefung} />}
      onSenden={async ({ text }) => {
        const erklaerungen = await pruefung.check({ text });
        if (erklaerungen === null) return;
        const antwort = await sende({
          params: { beitragId },
          body: { art, text, erklaerungen, bestaetigt: true },
        });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('rueck.gesendet'));
      }}
    >
      <Mehrzeilig
        id="text"
        label={t(`rueck.text.${art}`)}
        rows={5}
        hoechstens={RUECKMELDUNG_HOECHSTENS}
        fehler={errors.text?.message}
        {...form.register('text')}
      />
      <Kontrollkaestchen
        id="bestaetigt"
        text={t('form.bestaetigt')}
        fehler={errors.bestaetigt?.message}
        anbindung={form.register('bestaetigt')}
      />
    </Formular>
  );
}

type Props = {
  beitragId: string;
  eine: { id: string; version: number; besuchAm: string | null };
  schritt: Rueckmeldungsschritt;
  stichtag: string;
  schliesse: () => void;
};

/** What the other side says, or the report of who visited. */
export function ErwiderungFormular({ beitragId, eine, schritt, stichtag, schliesse }: Props) {
  const { name, text: feld, mitTag } = getRueckmeldungsregel(schritt);
  const form = useForm({
    resolver: zodResolver(
      z.object({
        text: feld === null ? z.string() : pflichttext(ERWIDERUNG_HOECHSTENS),
        tag: mitTag ? z.string().refine((wert) => isPlainDate(wert), t('form.tag')) : z.string(),
      }),
    ),
    defaultValues: { text: '', tag: eine.besuchAm ?? stichtag },
  });
  const entwurf = useEntwurf(form, `austausch.${schritt.toLowerCase()}`, eine.id, { tuer: useTuer() });
  const { sende, laeuft, problem } = useSchreiben(recordRueckmeldungsschrittRoute);
  const pruefung = useTextpruefung(findStellen);
  return (
    <Formular
      titel={name}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={name}
      onAbbrechen={schliesse}
      vorKnopf={<Textbefunde pruefung={pruefung} />}
      onSenden={async ({ text, tag }) => {
        const erklaerungen = await pruefung.check(feld === null ? {} : { text });
        if (erklaerungen === null) return;
        const antwort = await sende({
          params: { beitragId, rueckmeldungId: eine.id },
          body: {
            version: eine.version,
            schritt,
            erklaerungen,
            ...(feld === null ? {} : { text }),
            ...(mitTag ? { tag } : {}),
          },
        });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('rueck.gesendet'));
      }}
    >
      {feld === null ? null : (
        <Mehrzeilig
          id="text"
          label={t(feld === 'bericht' ? 'rueck.bericht.label' : 'rueck.erwiderung')}
          rows={4}
          hoechstens={ERWIDERUNG_HOECHSTENS}
          fehler={form.formState.errors.text?.message}
          {...form.register('text')}
        />
      )}
      {mitTag ? <FormDatum id="tag" control={form.control} name="tag" label={t('rueck.tag')} /> : null}
    </Formular>
  );
}
