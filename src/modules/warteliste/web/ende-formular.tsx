import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { useAkteSchreiben } from '#src/modules/fall/web/use-akte-schreiben.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { closeWartendRoute } from '../warteliste.contract.ts';
import { WAEHLBARE_ENDEN, WARTEENDEN } from '../wertelisten/enden.ts';
import { t } from './texte.ts';

const Werte = z.object({
  ergebnis: z.string({ error: t('form.waehlen') }).min(1, t('form.waehlen')),
  bemerkung: z.string().max(1_000, t('form.lang')),
});

/** Referred elsewhere, or the person waits no longer. */
export function EndeFormular({
  akteId,
  version,
  schliesse,
}: {
  akteId: string;
  version: number;
  schliesse: () => void;
}) {
  const form = useForm({ resolver: zodResolver(Werte), defaultValues: { ergebnis: '', bemerkung: '' } });
  const entwurf = useEntwurf(form, 'warteliste.ende', akteId);
  const { sende, laeuft, problem } = useAkteSchreiben(closeWartendRoute);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('karte.ende')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={t('karte.ende')}
      onAbbrechen={schliesse}
      onSenden={async ({ ergebnis, bemerkung }) => {
        const code = WAEHLBARE_ENDEN.find((eins) => eins === ergebnis) ?? ('ZURUECKGEZOGEN' as const);
        const body = { version, ergebnis: code, ...(bemerkung.trim() === '' ? {} : { bemerkung }) };
        const antwort = await sende({ params: { akteId }, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('form.beendet'));
      }}
    >
      <Optionen
        id="ergebnis"
        label={t('form.ergebnis')}
        optionen={WAEHLBARE_ENDEN.map((code) => ({ wert: code, text: textOf(WARTEENDEN, code) }))}
        anbindung={form.register('ergebnis')}
        fehler={errors.ergebnis?.message}
      />
      <Mehrzeilig
        id="bemerkung"
        label={t('form.bemerkung')}
        freiwillig
        rows={3}
        hoechstens={1_000}
        fehler={errors.bemerkung?.message}
        {...form.register('bemerkung')}
      />
    </Formular>
  );
}
