import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Pflichttext } from '#src/modules/fall/web/felder.ts';
import { useAkteSchreiben } from '#src/modules/fall/web/use-akte-schreiben.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { formatWertOf } from '../eintrag.model.ts';
import { type EintragAnsicht, recordRuecknahmeRoute } from '../rechtskreis.contract.ts';
import { t } from './texte.ts';

const Werte = z.object({ grund: Pflichttext(500) });
type Props = { akteId: string; eintrag: EintragAnsicht; schliesse: () => void };

/** Takes back what was never true; the reason stands in the Chronik. */
export function RuecknahmeFormular({ akteId, eintrag, schliesse }: Props) {
  const form = useForm({ resolver: zodResolver(Werte), defaultValues: { grund: '' } });
  const entwurf = useEntwurf(form, `rechtskreis.weg.${eintrag.id}`, akteId);
  const { sende, laeuft, problem } = useAkteSchreiben(recordRuecknahmeRoute);
  return (
    <Formular
      titel={t('zuruecknehmen.titel')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      gefahr
      knopf={t('zuruecknehmen')}
      onAbbrechen={schliesse}
      onSenden={async ({ grund }) => {
        const params = { akteId, eintragId: eintrag.id };
        const antwort = await sende({ params, body: { version: eintrag.version, grund } });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('gespeichert.zurueck'));
      }}
    >
      <p>{formatWertOf(eintrag)}</p>
      <p>{t('zuruecknehmen.text')}</p>
      <Mehrzeilig
        id="grund"
        label={t('zuruecknehmen.grund')}
        rows={2}
        hoechstens={500}
        fehler={form.formState.errors.grund?.message}
        {...form.register('grund')}
      />
    </Formular>
  );
}
