import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { isPlainDate } from '#src/core/plain-date.ts';
import { toCode, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useFrage } from '#src/modules/person/web/use-frage.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import {
  BETREFF_HOECHSTENS,
  checkTextRoute,
  createFachfrageRoute,
  listFachfragenRoute,
  TEXT_HOECHSTENS,
} from '../fachfrage.contract.ts';
import { FACHTHEMA_CODES, FACHTHEMEN } from '../wertelisten/themen.ts';
import { Textbefunde } from './textpruefung.tsx';
import { t } from './texte.ts';
import { useTextpruefung } from './use-textpruefung.ts';
import { Vorhandenes } from './vorhandenes.tsx';
import { bestaetigt, pflichttext } from './werte.ts';

const Werte = z.object({
  thema: z.string().min(1, t('form.waehlen')),
  betreff: pflichttext(BETREFF_HOECHSTENS),
  text: pflichttext(TEXT_HOECHSTENS),
  frist: z.string().refine((wert) => isPlainDate(wert), t('form.tag')),
  bestaetigt,
});

/** A question to Baustein 3, looked at before it is sent. */
export default function FrageNeuSeite() {
  const { data, error, refetch } = useLesen(listFachfragenRoute, { query: { groesse: 1 } });
  return (
    <>
      <Seitenkopf titel={t('neu.titel')} einleitung={<p>{t('fragen.einleitung.CASE_MANAGEMENT')}</p>} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? <Frageformular vorschlag={data.vorschlagFrist} /> : null}
    </>
  );
}

function Frageformular({ vorschlag }: { vorschlag: string }) {
  const navigate = useNavigate();
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: { thema: '', betreff: '', text: '', frist: vorschlag, bestaetigt: false },
  });
  const entwurf = useEntwurf(form, 'fachfrage.neu', 'neu');
  const { sende, laeuft, problem } = useSchreiben(createFachfrageRoute);
  const suche = useFrage(checkTextRoute);
  const pruefung = useTextpruefung(async ({ betreff = '', text: frage = '' }) => {
    const antwort = await suche.frage({ body: { betreff, text: frage } });
    return antwort?.befunde ?? null;
  });
  const [betreff, frage] = useWatch({ control: form.control, name: ['betreff', 'text'] });
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('neu.titel')}
      form={form}
      problem={problem ?? suche.problem}
      laeuft={laeuft || suche.laeuft}
      entwurf={entwurf}
      knopf={t('form.senden')}
      vorKnopf={<Textbefunde pruefung={pruefung} />}
      onSenden={async (werte) => {
        const erklaerungen = await pruefung.check({ betreff: werte.betreff, text: werte.text });
        if (erklaerungen === null) return;
        const thema = toCode(FACHTHEMA_CODES, werte.thema) ?? 'SONSTIGES';
        const body = { ...werte, thema, bestaetigt: true as const, erklaerungen };
        const antwort = await sende({ body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        setMeldung(t('form.gesendet'));
        await navigate(`/fachfragen/${antwort.wert.id}`);
      }}
    >
      <Auswahl
        id="thema"
        label={t('form.thema')}
        optionen={toWahlen(FACHTHEMEN)}
        fehler={errors.thema?.message}
        {...form.register('thema')}
      />
      <Texteingabe
        id="betreff"
        label={t('form.betreff')}
        hinweis={t('form.betreff.hinweis')}
        fehler={errors.betreff?.message}
        autoComplete="off"
        {...form.register('betreff')}
      />
      <Mehrzeilig
        id="text"
        label={t('form.inhalt')}
        hinweis={t('form.inhalt.hinweis')}
        rows={8}
        hoechstens={TEXT_HOECHSTENS}
        fehler={errors.text?.message}
        {...form.register('text')}
      />
      <Vorhandenes text={`${betreff}\n${frage}`} />
      <FormDatum id="frist" control={form.control} name="frist" label={t('form.frist')} />
      <Kontrollkaestchen
        id="bestaetigt"
        text={t('form.bestaetigt')}
        fehler={errors.bestaetigt?.message}
        anbindung={form.register('bestaetigt')}
      />
    </Formular>
  );
}
