import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { isPlainDate } from '#src/core/plain-date.ts';
import { KURZBERATUNG_ERGEBNISSE } from '#src/modules/akte/wertelisten/verlauf.ts';
import { useAkteNeuLesen } from '#src/modules/person/web/akte-lesen.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { closeKurzberatungRoute, type KurzberatungAnsicht } from '../kurzberatung.contract.ts';
import { wahlen } from './neu-felder.tsx';
import { t } from './texte.ts';

const ERGEBNISSE = KURZBERATUNG_ERGEBNISSE.filter(({ code }) => code !== 'IN_FALL_UEBERFUEHRT');

const Endwerte = z.object({
  ergebnis: z.string({ error: t('ende.ergebnis.fehlt') }).min(1, t('ende.ergebnis.fehlt')),
  beendetAm: z.string().refine((text): boolean => isPlainDate(text), 'Geben Sie den Tag als TT.MM.JJJJ ein.'),
  nachfrageAm: z
    .string()
    .refine((text): boolean => text === '' || isPlainDate(text), 'Geben Sie den Tag als TT.MM.JJJJ ein.'),
  bemerkung: z.string().max(1_000, 'Höchstens 1000 Zeichen.'),
});
type Endwerte = z.infer<typeof Endwerte>;

/** Ends the Kurzberatung with its result. */
export function BeendenFormular({ stand, schliesse }: { stand: KurzberatungAnsicht; schliesse: () => void }) {
  const { data: sitzung } = useSitzung();
  const form = useForm<Endwerte>({
    resolver: zodResolver(Endwerte),
    defaultValues: {
      ergebnis: '',
      beendetAm: sitzung?.stichtag ?? '',
      nachfrageAm: stand.nachfrageVorschlag ?? '',
      bemerkung: '',
    },
  });
  const entwurf = useEntwurf(form, 'kurzberatung.ende', stand.akteId);
  const { sende, laeuft, problem } = useSchreiben(closeKurzberatungRoute);
  const erneuere = useAkteNeuLesen();
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('abschnitt.beenden')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={t('abschnitt.beenden')}
      onAbbrechen={schliesse}
      onSenden={async ({ ergebnis, beendetAm, nachfrageAm, bemerkung }) => {
        const gewaehlt = ERGEBNISSE.find(({ code }) => code === ergebnis);
        if (gewaehlt === undefined || gewaehlt.code === 'IN_FALL_UEBERFUEHRT') return;
        const body = {
          version: stand.version,
          ergebnis: gewaehlt.code,
          beendetAm,
          bemerkung,
          ...(nachfrageAm === '' ? {} : { nachfrageAm }),
        };
        const antwort = await sende({ params: { akteId: stand.akteId }, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        erneuere();
        setMeldung(t(nachfrageAm === '' ? 'abschnitt.beendet' : 'ende.nachfrage.gesetzt'));
        schliesse();
      }}
    >
      <p>{t('ende.text')}</p>
      <Optionen
        id="ergebnis"
        label={t('ende.ergebnis')}
        optionen={wahlen(ERGEBNISSE)}
        anbindung={form.register('ergebnis')}
        fehler={errors.ergebnis?.message}
      />
      <FormDatum id="beendetAm" control={form.control} name="beendetAm" label={t('ende.am')} />
      {stand.nachfrageVorschlag === null ? null : (
        <FormDatum
          id="nachfrageAm"
          control={form.control}
          name="nachfrageAm"
          label={t('ende.nachfrage')}
          hinweis={t('ende.nachfrage.hinweis')}
          freiwillig
        />
      )}
      <Mehrzeilig
        id="bemerkung"
        label={t('ende.bemerkung')}
        freiwillig
        rows={3}
        hoechstens={1_000}
        fehler={errors.bemerkung?.message}
        {...form.register('bemerkung')}
      />
    </Formular>
  );
}
