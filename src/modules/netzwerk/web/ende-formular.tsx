import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Tag } from '#src/modules/fall/web/felder.ts';
import { useFassung } from '#src/modules/fall/web/use-fassung.tsx';
import { formatFeldwert } from '#src/modules/person/web/format-feldwert.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { closeHelferRoute } from '../netzwerk.contract.ts';
import type { Helfer } from './netzwerk-typen.ts';
import { t } from './texte.ts';

const Werte = z.object({ bis: Tag });
type Props = { akteId: string; helfer: Helfer; schliesse: () => void };

/** The last day of a helper, also one that lies ahead. */
export function EndeFormular({ akteId, helfer, schliesse }: Props) {
  const form = useForm({ resolver: zodResolver(Werte), defaultValues: { bis: helfer.bis ?? '' } });
  const { sende, laeuft, problem, version, konflikt } = useFassung(closeHelferRoute, {
    form,
    schema: Werte,
    version: helfer.version,
    leer: { bis: '' },
    felder: [{ name: 'bis', label: t('feld.bis') }],
    formatiere: (_name, wert) => formatFeldwert(undefined, wert),
  });
  return (
    <Formular
      titel={t('beenden.titel')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      knopf={t('beenden')}
      konflikt={konflikt}
      onAbbrechen={schliesse}
      onSenden={async ({ bis }) => {
        const params = { akteId, helferId: helfer.id };
        const antwort = await sende({ params, body: { version, bis } });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        schliesse();
        setMeldung(t('gespeichert'));
      }}
    >
      <p>{t('beenden.text', { name: helfer.name })}</p>
      <FormDatum id="bis" control={form.control} name="bis" label={t('feld.bis')} />
    </Formular>
  );
}
