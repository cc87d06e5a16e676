import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, type UseFormReturn, useWatch } from 'react-hook-form';
import { z } from 'zod';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { EMPFAENGERART_CODES, EMPFAENGERARTEN } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { useFassung } from '#src/modules/fall/web/use-fassung.tsx';
import { useAkteNeuLesen } from '#src/modules/person/web/akte-lesen.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Mehrfachauswahl } from '#src/web/ui/mehrfachauswahl.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import {
  createVerweisRoute,
  listVerweiseRoute,
  updateVerweisRoute,
  type VerweisAnsicht,
} from '../verweis.contract.ts';
import { toUebergabe } from '../verweis.model.ts';
import { ANGABE_CODES, ANGABEN, VERWEISFORM_CODES, VERWEISFORMEN } from '../wertelisten/verweis.ts';
import { t } from './texte.ts';
import { Uebergabeansicht } from './uebergabe.tsx';
import { formatTag, Freitext, Pflichttext, Tag, toCode, toWahlen, Wahlpflicht } from './werte.ts';

const Werte = z.object({
  empfaenger: z.object({
    art: Wahlpflicht,
    name: Pflichttext(200, t('form.name.pflicht')),
    ansprechperson: Freitext(200),
  }),
  form: z.string(),
  grund: Freitext(1_000),
  anliegen: Pflichttext(2_000, t('form.anliegen.pflicht')),
  wunsch: Freitext(1_000),
  eilig: Freitext(300),
  angaben: z.array(z.string()),
  frist: Tag,
});
type Werte = z.infer<typeof Werte>;
const LEER: Werte = {
  empfaenger: { art: '', name: '', ansprechperson: '' },
  form: '',
  grund: '',
  anliegen: '',
  wunsch: '',
  eilig: '',
  angaben: [],
  frist: '',
};
/** The Stelle is one field: the kind of one and the name of another would be a third that nobody meant. */
const KONFLIKTFELDER = [
  { name: 'empfaenger', label: t('form.name') },
  { name: 'form', label: t('form.form') },
  { name: 'grund', label: t('form.grund') },
  { name: 'anliegen', label: t('form.anliegen') },
  { name: 'wunsch', label: t('form.wunsch') },
  { name: 'eilig', label: t('form.eilig') },
  { name: 'angaben', label: t('form.angaben') },
  { name: 'frist', label: t('form.frist') },
] as const;

type Vorlage = Ausgabe<typeof listVerweiseRoute>['vorlage'];
type Angebotswahl = { id: string; name: string; ansprechperson: string; titel: string };
type Props = {
  akteId: string;
  vorlage: Vorlage;
  /** Kind of the Stelle that is known beforehand; empty: somebody chooses it, nothing is guessed. */
  art: string;
  /** Angebot of the directory that was chosen before. */
  angebot?: Angebotswahl;
  schliesse: () => void;
};

/** A new Verweis: to whom, what about, which items go with it; the preview shows exactly what the Stelle will see. */
export function VerweisFormular({ akteId, vorlage, art, angebot, schliesse }: Props) {
  const form = useForm<Werte>({
    resolver: zodResolver(Werte),
    defaultValues: {
      empfaenger: { art, name: angebot?.name ?? '', ansprechperson: angebot?.ansprechperson ?? '' },
      form: 'VERWEIS',
      grund: '',
      anliegen: angebot === undefined ? '' : t('form.anliegen.angebot', { titel: angebot.titel }),
      wunsch: '',
      eilig: '',
      angaben: [],
      frist: vorlage.frist,
    },
  });
  // A Verweis that begins with an Angebot is another one than the free one that may wait as a draft.
  const entwurf = useEntwurf(
    form,
    angebot === undefined ? 'verweis.neu' : `verweis.angebot.${angebot.id}`,
    akteId,
  );
  const { sende, laeuft, problem } = useSchreiben(createVerweisRoute);
  const neuLesen = useAkteNeuLesen();
  return (
    <Formular
      titel={t('neu')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={t('form.speichern')}
      onAbbrechen={schliesse}
      vorKnopf={<Vorschau form={form} vorlage={vorlage} />}
      onSenden={async (werte) => {
        const antwort = await sende({ params: { akteId }, body: toBody(werte, angebot) });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        neuLesen();
        schliesse();
        setMeldung(t('gespeichert'));
      }}
    >
      <Empfaenger form={form} vorlage={vorlage} />
      <Inhalt form={form} vorlage={vorlage} />
    </Formular>
  );
}

type Aenderung = { akteId: string; verweis: VerweisAnsicht; schliesse: () => void };

/** Changes a Verweis before it goes out; the same fields with what stands there. */
export function VerweisAendern(props: Aenderung) {
  const { data } = useLesen(listVerweiseRoute, { params: { akteId: props.akteId } });
  return data === undefined ? <Ladeanzeige /> : <Aendern {...props} vorlage={data.vorlage} />;
}

function Aendern({ akteId, verweis, vorlage, schliesse }: Aenderung & { vorlage: Vorlage }) {
  const { id, empfaenger } = verweis;
  const form = useForm<Werte>({
    resolver: zodResolver(Werte),
    defaultValues: {
      empfaenger: {
        art: empfaenger.art,
        name: empfaenger.name,
        ansprechperson: empfaenger.ansprechperson ?? '',
      },
      form: verweis.form,
      grund: verweis.grund ?? '',
      anliegen: verweis.anliegen,
      wunsch: verweis.uebergabe.wunsch ?? '',
      eilig: verweis.uebergabe.eilig ?? '',
      angaben: verweis.angaben,
      frist: verweis.frist,
    },
  });
  const entwurf = useEntwurf(form, `verweis.${id}`, akteId, { fassung: verweis.version });
  const { sende, laeuft, problem, version, konflikt } = useFassung(updateVerweisRoute, {
    form,
    schema: Werte,
    entwurf,
    version: verweis.version,
    leer: LEER,
    felder: KONFLIKTFELDER,
    formatiere: formatFeld,
  });
  return (
    <Formular
      titel={t('akt.aendern')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      konflikt={konflikt}
      knopf={t('form.speichern')}
      onAbbrechen={schliesse}
      vorKnopf={<Vorschau form={form} vorlage={vorlage} />}
      onSenden={async (werte) => {
        const antwort = await sende({
          params: { verweisId: id },
          body: { version, ...toBody(werte, { id: empfaenger.angebotId, name: empfaenger.name }) },
        });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('gespeichert'));
      }}
    >
      <p>{t('aendern.hinweis')}</p>
      <Empfaenger form={form} vorlage={vorlage} />
      <Inhalt form={form} vorlage={vorlage} />
    </Formular>
  );
}

type Teilprops = { form: UseFormReturn<Werte>; vorlage: Vorlage };

function Empfaenger({ form, vorlage }: Teilprops) {
  const { errors } = form.formState;
  const { einwilligungen } = vorlage;
  return (
    <>
      {einwilligungen.length > 0 ? (
        <Auswahl
          label={t('form.vorhanden')}
          freiwillig
          optionen={einwilligungen.map(({ name }, stelle) => ({ wert: String(stelle), text: name }))}
          onChange={({ target }) => {
            const gewaehlt = einwilligungen[Number(target.value)];
            if (target.value === '' || gewaehlt === undefined) return;
            form.setValue('empfaenger.art', gewaehlt.art, { shouldDirty: true, shouldValidate: true });
            form.setValue('empfaenger.name', gewaehlt.name, { shouldDirty: true, shouldValidate: true });
          }}
        />
      ) : null}
      <Auswahl
        id="empfaenger.art"
        label={t('form.art')}
        optionen={toWahlen(EMPFAENGERARTEN)}
        fehler={errors.empfaenger?.art?.message}
        {...form.register('empfaenger.art')}
      />
      <Texteingabe
        id="empfaenger.name"
        label={t('form.name')}
        hinweis={t('form.name.hinweis')}
        fehler={errors.empfaenger?.name?.message}
        autoComplete="off"
        {...form.register('empfaenger.name')}
      />
      <Texteingabe
        id="empfaenger.ansprechperson"
        label={t('form.ansprechperson')}
        freiwillig
        fehler={errors.empfaenger?.ansprechperson?.message}
        autoComplete="off"
        {...form.register('empfaenger.ansprechperson')}
      />
      <Auswahl
        id="form"
        label={t('form.form')}
        leer={null}
        optionen={toWahlen(VERWEISFORMEN)}
        {...form.register('form')}
      />
    </>
  );
}

function Inhalt({ form, vorlage }: Teilprops) {
  const { errors } = form.formState;
  return (
    <>
      <Mehrzeilig
        id="grund"
        label={t('form.grund')}
        hinweis={t('form.grund.hinweis')}
        freiwillig
        rows={2}
        hoechstens={1_000}
        fehler={errors.grund?.message}
        {...form.register('grund')}
      />
      <Mehrzeilig
        id="anliegen"
        label={t('form.anliegen')}
        hinweis={t('form.anliegen.hinweis')}
        rows={3}
        hoechstens={2_000}
        fehler={errors.anliegen?.message}
        {...form.register('anliegen')}
      />
      <Mehrzeilig
        id="wunsch"
        label={t('form.wunsch')}
        hinweis={t('form.wunsch.hinweis')}
        freiwillig
        rows={2}
        hoechstens={1_000}
        fehler={errors.wunsch?.message}
        {...form.register('wunsch')}
      />
      <Mehrzeilig
        id="eilig"
        label={t('form.eilig')}
        hinweis={t('form.eilig.hinweis')}
        freiwillig
        rows={2}
        hoechstens={300}
        fehler={errors.eilig?.message}
        {...form.register('eilig')}
      />
      <Mehrfachauswahl
        id="angaben"
        label={t('form.angaben')}
        hinweis={t('form.angaben.hinweis')}
        freiwillig
        optionen={ANGABEN.map(({ code, text }) => ({
          wert: code,
          text,
          erklaerung: vorlage.werte[code] ?? t('form.angabe.leer'),
          gesperrt: vorlage.werte[code] === null,
        }))}
        anbindung={form.register('angaben')}
      />
      <FormDatum id="frist" control={form.control} name="frist" label={t('form.frist')} />
    </>
  );
}

function Vorschau({ form, vorlage }: Teilprops) {
  const werte = useWatch({ control: form.control });
  const wunsch = werte.wunsch?.trim() ?? '';
  const eilig = werte.eilig?.trim() ?? '';
  const vorhaben = {
    empfaenger: werte.empfaenger?.name?.trim() ?? '',
    anliegen: werte.anliegen?.trim() ?? '',
    wunsch: wunsch === '' ? null : wunsch,
    eilig: eilig === '' ? null : eilig,
    angaben: ANGABE_CODES.filter((code) => werte.angaben?.includes(code)),
  };
  return (
    <section className="kim-karte verweis-vorschau" aria-labelledby="verweis-vorschau">
      <h3 id="verweis-vorschau">{t('form.vorschau')}</h3>
      <Uebergabeansicht uebergabe={toUebergabe(vorhaben, vorlage.werte, vorlage.absender)} />
    </section>
  );
}

/** Another name is another Stelle: then the Angebot is not meant any more. */
function toBody(
  { empfaenger, form, grund, anliegen, wunsch, eilig, angaben, frist }: Werte,
  angebot: { id: string | null; name: string } | undefined,
) {
  const { art, name, ansprechperson } = empfaenger;
  const angebotId = angebot?.name.trim() === name.trim() ? angebot.id : null;
  return {
    empfaenger: {
      art: toCode(EMPFAENGERART_CODES, art) ?? ('WEITERES' as const),
      name,
      ansprechperson,
      angebotId,
    },
    form: toCode(VERWEISFORM_CODES, form) ?? ('VERWEIS' as const),
    grund,
    anliegen,
    wunsch,
    eilig,
    angaben: ANGABE_CODES.filter((code) => angaben.includes(code)),
    frist,
  };
}

function formatFeld(name: string, wert: unknown): string {
  if (name === 'empfaenger') {
    const stelle = Werte.shape.empfaenger.safeParse(wert);
    if (!stelle.success) return '';
    const { art, name: stellenname, ansprechperson } = stelle.data;
    return [stellenname, textOf(EMPFAENGERARTEN, art), ansprechperson]
      .filter((teil) => teil !== '')
      .join(', ');
  }
  if (name === 'angaben') {
    const codes: unknown[] = Array.isArray(wert) ? wert : [];
    return ANGABEN.filter(({ code }) => codes.includes(code))
      .map(({ text }) => text)
      .join(', ');
  }
  const text = typeof wert === 'string' ? wert : '';
  if (name === 'form') return textOf(VERWEISFORMEN, text);
  return name === 'frist' ? formatTag(text) : text;
}
