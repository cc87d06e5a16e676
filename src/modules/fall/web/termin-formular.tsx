import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { useAkteSchreiben } from './use-akte-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { updateTerminRoute } from '../verlauf.contract.ts';
import type { AkteSeite } from './akte-typen.ts';
import { Tag } from './felder.ts';
import { Formular } from './formular.tsx';
import { t } from './texte.ts';

const Termin = z.object({ datum: Tag, art: z.enum(['TERMIN', 'WIEDERVORLAGE']) });

/** Next appointment or Wiedervorlage; required while a Fall is active, shown as a hint (CP-07). */
export function TerminFormular({ akte }: { akte: AkteSeite['akte'] }) {
  const form = useForm({
    resolver: zodResolver(Termin),
    defaultValues: { datum: akte.naechsterTermin ?? '', art: akte.naechsterTerminArt ?? 'TERMIN' },
  });
  const { sende, laeuft, problem } = useAkteSchreiben(updateTerminRoute, {
    onErfolg: () => setMeldung(t('akte.gespeichert')),
  });
  const params = { akteId: akte.id };
  return (
    <Karte titel={t('termin.titel')}>
      <Formular
        titel={t('termin.titel')}
        form={form}
        problem={problem}
        laeuft={laeuft}
        knopf={t('termin.setzen')}
        onSenden={async (termin) => {
          const antwort = await sende({ params, body: { version: akte.version, termin } });
          if (!antwort.ok) setProblemFehler(form, antwort.fehler);
        }}
      >
        <FormDatum id="termin-datum" control={form.control} name="datum" label={t('termin.datum')} />
        <Optionen
          label={t('termin.art')}
          optionen={(['TERMIN', 'WIEDERVORLAGE'] as const).map((wert) => ({
            wert,
            text: t(`termin.${wert}`),
          }))}
          anbindung={form.register('art')}
        />
      </Formular>
      {akte.naechsterTermin === null ? null : (
        <Button
          art="tertiaer"
          laeuft={laeuft}
          onClick={() => void sende({ params, body: { version: akte.version, termin: null } })}
        >
          {t('termin.loeschen')}
        </Button>
      )}
    </Karte>
  );
}
