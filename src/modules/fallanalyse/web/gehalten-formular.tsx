import { zodResolver } from '@hookform/resolvers/zod';
import { type Control, type UseFormReturn, useForm } from 'react-hook-form';
import { z } from 'zod';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { toCode, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { BINDUNG_CODES, BINDUNGEN } from '#src/modules/offenlegung/wertelisten/offenlegung.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { recordDurchfuehrungRoute, recordFallkonferenzRoute } from '../fallanalyse.contract.ts';
import { BLATT_TEXT } from '../fallanalyse.model.ts';
import { bestaetigt, freitext, pflichttext, Stellen, tag, toStellen } from './blatt-werte.ts';
import { KleineGruppen } from './kleine-gruppe.tsx';
import { type Stellenform, StellenFelder } from './stellen-felder.tsx';
import type { Analyse } from './teile.ts';
import { t } from './texte.ts';
import { useAnalysepruefung } from './use-analysepruefung.ts';

const Werte = z.object({
  am: tag,
  minuten: z
    .string()
    .refine((wert) => /^\d{1,3}$/.test(wert.trim()) && Number(wert) >= 5 && Number(wert) <= 600, {
      message: t('halten.minuten.falsch'),
    }),
  text: pflichttext,
  nachfassenAm: z.literal('').or(tag),
  stellen: Stellen,
  personDabei: z.boolean(),
  was: freitext,
  gebundenAls: z.string(),
  bestaetigt,
});
type Werte = z.infer<typeof Werte>;
const Konferenzwerte = Werte.extend({ was: pflichttext });

type Props = { analyse: Analyse; heute: string; schliesse: () => void };

/** Day, duration and result; of a Fallkonferenz also who learned what. */
export function GehaltenFormular({ analyse, heute, schliesse }: Props) {
  const konferenz = analyse.format === 'FALLKONFERENZ';
  const form = useForm<Werte>({
    resolver: zodResolver(konferenz ? Konferenzwerte : Werte),
    defaultValues: {
      am: analyse.am <= heute ? analyse.am : heute,
      minuten: '',
      text: '',
      nachfassenAm: '',
      stellen: analyse.blatt.stellen,
      personDabei: false,
      was: '',
      gebundenAls: 'BERUFSGEHEIMNIS',
      bestaetigt: false,
    },
  });
  const entwurf = useEntwurf(form, `fallanalyse.halten.${analyse.id}`, analyse.akteId ?? analyse.id);
  const team = useSchreiben(recordDurchfuehrungRoute);
  const runde = useSchreiben(recordFallkonferenzRoute);
  const suche = useAnalysepruefung();
  const params = { fallanalyseId: analyse.id };
  return (
    <Formular
      titel={t('halten.titel')}
      form={form}
      problem={team.problem ?? runde.problem ?? suche.problem}
      laeuft={team.laeuft || runde.laeuft || suche.laeuft}
      entwurf={entwurf}
      onAbbrechen={schliesse}
      vorKnopf={
        <>
          <Textbefunde pruefung={suche.pruefung} felder={{ text: t('halten.text') }} />
          <KleineGruppen kleine={suche.kleine} />
        </>
      }
      onSenden={async ({ stellen, personDabei, was, gebundenAls, minuten, ...werte }) => {
        const erklaerungen = await suche.check({ text: werte.text });
        if (erklaerungen === null) return;
        const gemeinsam = {
          version: analyse.version,
          am: werte.am,
          minuten: Number(minuten),
          text: werte.text,
          nachfassenAm: werte.nachfassenAm === '' ? null : werte.nachfassenAm,
          erklaerungen,
          bestaetigt: true as const,
        };
        const antwort = konferenz
          ? await runde.sende({
              params,
              body: {
                ...gemeinsam,
                stellen: toStellen(stellen),
                personDabei,
                was,
                gebundenAls: toCode(BINDUNG_CODES, gebundenAls) ?? 'BERUFSGEHEIMNIS',
              },
            })
          : await team.sende({ params, body: gemeinsam });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('halten.gespeichert'));
      }}
    >
      <Felder form={form} konferenz={konferenz} />
    </Formular>
  );
}

function Felder({ form, konferenz }: { form: UseFormReturn<Werte>; konferenz: boolean }) {
  const { errors } = form.formState;
  return (
    <>
      <FormDatum id="am" control={form.control} name="am" label={t('halten.am')} />
      <Texteingabe
        id="minuten"
        label={t('halten.minuten')}
        inputMode="numeric"
        fehler={errors.minuten?.message}
        autoComplete="off"
        {...form.register('minuten')}
      />
      {konferenz ? <Konferenzfelder form={form} /> : null}
      <Mehrzeilig
        id="text"
        label={t('halten.text')}
        hinweis={t('halten.text.hinweis')}
        rows={5}
        hoechstens={BLATT_TEXT}
        fehler={errors.text?.message}
        {...form.register('text')}
      />
      <FormDatum
        id="nachfassenAm"
        control={form.control}
        name="nachfassenAm"
        label={t('halten.nachfassenAm')}
        freiwillig
      />
      <Kontrollkaestchen
        id="bestaetigt"
        text={t('blatt.bestaetigt')}
        fehler={errors.bestaetigt?.message}
        anbindung={form.register('bestaetigt')}
      />
    </>
  );
}

function Konferenzfelder({ form }: { form: UseFormReturn<Werte> }) {
  const { errors } = form.formState;
  return (
    <>
      <StellenFelder
        control={form.control as unknown as Control<Stellenform>}
        register={form.register}
        errors={errors}
      />
      <Kontrollkaestchen text={t('halten.personDabei')} anbindung={form.register('personDabei')} />
      <Mehrzeilig
        id="was"
        label={t('halten.was')}
        hinweis={t('halten.was.hinweis')}
        rows={3}
        hoechstens={BLATT_TEXT}
        fehler={errors.was?.message}
        {...form.register('was')}
      />
      <Auswahl
        id="gebundenAls"
        label={t('halten.gebundenAls')}
        leer={null}
        optionen={toWahlen(BINDUNGEN)}
        {...form.register('gebundenAls')}
      />
    </>
  );
}
