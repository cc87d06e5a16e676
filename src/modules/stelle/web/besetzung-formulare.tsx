import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { BAUSTEIN_NAMEN, SPALTENTITEL } from '../baustein.model.ts';
import {
  type BesetzungAnzeige,
  closeBesetzungRoute,
  createBesetzungRoute,
  recordKontingentRoute,
  updateBesetzungRoute,
} from '../stelle.contract.ts';
import { VzaeEingabe, Zeitraumfelder } from './felder.tsx';
import { Formular } from './formular.tsx';
import { TagFeld, TagOderLeer, toHundertstel, toOderNull, VzaeFeld } from './formularwerte.ts';
import {
  checkGrund,
  GRUND_FEHLT,
  OHNE_QUALIFIKATION,
  Qualifikationsfelder,
  Qualifikationsform,
  toQualifikation,
} from './qualifikation-felder.tsx';
import { t } from './texte.ts';
import { formatHundertstel } from './zahlen.ts';

type Fertig = { onFertig: () => void };

const NeueBesetzung = z
  .object({
    vzae: VzaeFeld,
    personKuerzel: z.string(),
    gueltigVon: TagFeld,
    gueltigBis: TagOderLeer,
  })
  .extend(Qualifikationsform.shape)
  .refine(checkGrund, GRUND_FEHLT);

/** Fills a Stelle from a day on. */
export function BesetzungAnlegen({ stelleId, onFertig }: Fertig & { stelleId: string }) {
  const form = useForm({
    resolver: zodResolver(NeueBesetzung),
    defaultValues: { vzae: '', personKuerzel: '', gueltigVon: '', gueltigBis: '', ...OHNE_QUALIFIKATION },
  });
  const { sende, laeuft, problem } = useSchreiben(createBesetzungRoute, { onErfolg: onFertig });
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('besetzung.neu')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      knopf={t('besetzung.neu')}
      onSenden={async (werte) => {
        const body = {
          vzae: toHundertstel(werte.vzae),
          personKuerzel: toOderNull(werte.personKuerzel),
          gueltigVon: werte.gueltigVon,
          gueltigBis: toOderNull(werte.gueltigBis),
          qualifikation: toQualifikation(werte) ?? null,
        };
        const antwort = await sende({ params: { stelleId }, body });
        if (!antwort.ok) setProblemFehler(form, antwort.fehler);
      }}
    >
      <VzaeEingabe
        id="vzae"
        label={t('besetzung.anteil')}
        fehler={errors.vzae?.message}
        {...form.register('vzae')}
      />
      <Texteingabe
        id="personKuerzel"
        label={t('besetzung.kuerzel')}
        hinweis={t('besetzung.kuerzel.hinweis')}
        freiwillig
        breite="kurz"
        autoComplete="off"
        fehler={errors.personKuerzel?.message}
        {...form.register('personKuerzel')}
      />
      <Zeitraumfelder control={form.control} />
      <Qualifikationsfelder form={form} freiwillig />
    </Formular>
  );
}

const Aenderung = z.object({ ab: TagFeld, vzae: VzaeFeld });

/** Another share from a day on; also for a Sammelmeldung. */
export function BesetzungAendern({ besetzung, onFertig }: Fertig & { besetzung: BesetzungAnzeige }) {
  const form = useForm({
    resolver: zodResolver(Aenderung),
    defaultValues: { ab: '', vzae: formatHundertstel(besetzung.vzae) },
  });
  const { sende, laeuft, problem } = useSchreiben(updateBesetzungRoute, { onErfolg: onFertig });
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('besetzung.aendern')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      onSenden={async ({ ab, vzae }) => {
        const body = { ab, vzae: toHundertstel(vzae) };
        const antwort = await sende({ params: { besetzungId: besetzung.id }, body });
        if (!antwort.ok) setProblemFehler(form, antwort.fehler);
      }}
    >
      <FormDatum
        id="ab"
        control={form.control}
        name="ab"
        label={t('besetzung.ab')}
        hinweis={t('besetzung.ab.hinweis')}
      />
      <VzaeEingabe
        id="vzae"
        label={t('besetzung.anteil')}
        fehler={errors.vzae?.message}
        {...form.register('vzae')}
      />
    </Formular>
  );
}

const Ende = z.object({ letzterTag: TagFeld });

/** Ends a Besetzung on its last day. */
export function BesetzungBeenden({ besetzung, onFertig }: Fertig & { besetzung: BesetzungAnzeige }) {
  const form = useForm({ resolver: zodResolver(Ende), defaultValues: { letzterTag: '' } });
  const { sende, laeuft, problem } = useSchreiben(closeBesetzungRoute, { onErfolg: onFertig });
  return (
    <Formular
      titel={t('besetzung.beenden')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      knopf={t('besetzung.beenden')}
      onSenden={async (werte) => {
        const antwort = await sende({ params: { besetzungId: besetzung.id }, body: werte });
        if (!antwort.ok) setProblemFehler(form, antwort.fehler);
      }}
    >
      <FormDatum
        id="letzterTag"
        control={form.control}
        name="letzterTag"
        label={t('besetzung.letzter')}
        hinweis={t('besetzung.letzter.hinweis')}
      />
    </Formular>
  );
}

const Kontingent = z.object({ ab: TagFeld, zugewiesen: VzaeFeld, vorgesehen: VzaeFeld });

type KontingentProps = Fertig & {
  baustein: 1 | 2 | 3;
  kontingent: { zugewiesen: number; vorgesehen: number } | null;
};

/** The two numbers of the own Standort, with the words of the Baustein. */
export function KontingentFormular({ baustein, kontingent, onFertig }: KontingentProps) {
  const form = useForm({
    resolver: zodResolver(Kontingent),
    defaultValues: {
      ab: '',
      zugewiesen: kontingent === null ? '' : formatHundertstel(kontingent.zugewiesen),
      vorgesehen: kontingent === null ? '' : formatHundertstel(kontingent.vorgesehen),
    },
  });
  const { sende, laeuft, problem } = useSchreiben(recordKontingentRoute, { onErfolg: onFertig });
  const { errors } = form.formState;
  const titel = SPALTENTITEL[baustein];
  return (
    <Formular
      titel={t('kontingent.titel', { baustein: BAUSTEIN_NAMEN[baustein] })}
      form={form}
      problem={problem}
      laeuft={laeuft}
      onSenden={async (werte) => {
        const zahlen = {
          zugewiesen: toHundertstel(werte.zugewiesen),
          vorgesehen: toHundertstel(werte.vorgesehen),
        };
        const antwort = await sende({ body: { ...zahlen, ab: werte.ab, baustein } });
        if (!antwort.ok) setProblemFehler(form, antwort.fehler);
      }}
    >
      <FormDatum
        id="ab"
        control={form.control}
        name="ab"
        label={t('kontingent.ab')}
        hinweis={t('besetzung.ab.hinweis')}
      />
      <VzaeEingabe
        id="zugewiesen"
        label={titel.zugewiesen}
        fehler={errors.zugewiesen?.message}
        {...form.register('zugewiesen')}
      />
      <VzaeEingabe
        id="vorgesehen"
        label={titel.vorgesehen}
        fehler={errors.vorgesehen?.message}
        {...form.register('vorgesehen')}
      />
    </Formular>
  );
}
