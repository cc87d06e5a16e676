import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { useAkteSchreiben } from './use-akte-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { recordOhneZielRoute } from '../ziel.contract.ts';
import { Pflichttext } from './felder.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { t } from './texte.ts';

const Werte = z.object({ begruendung: Pflichttext(2_000) });
type Props = { akteId: string; version: number; onFertig: () => void; onAbbrechen: () => void };

/** The reason why the Fall goes on without a Ziel. */
export function OhneZielFormular({ akteId, version, onFertig, onAbbrechen }: Props) {
  const form = useForm({ resolver: zodResolver(Werte), defaultValues: { begruendung: '' } });
  const entwurf = useEntwurf(form, 'fall.ohne-ziel', akteId);
  const { sende, laeuft, problem } = useAkteSchreiben(recordOhneZielRoute, { onErfolg: onFertig });
  return (
    <Formular
      titel={t('ziel.ohne')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      onAbbrechen={onAbbrechen}
      onSenden={async (werte) => {
        const antwort = await sende({ params: { akteId }, body: { version, ...werte } });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
      }}
    >
      <Mehrzeilig
        id="begruendung"
        label={t('ziel.ohne.begruendung')}
        hoechstens={2_000}
        fehler={form.formState.errors.begruendung?.message}
        {...form.register('begruendung')}
      />
    </Formular>
  );
}
