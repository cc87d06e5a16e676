import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { toCode, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { closeZugangRoute, type Zugangszeile } from '../stelleneingang.contract.ts';
import { SCHLIESSUNGSGRUENDE, SCHLIESSUNGSGRUND_CODES } from '../wertelisten/zugang.ts';
import { t } from './texte.ts';

const Werte = z.object({ grund: z.string().min(1, t('einladen.waehlen')) });
/** The last one is set by the day alone. */
const WAEHLBAR = SCHLIESSUNGSGRUENDE.filter(({ code }) => code !== 'ABGELAUFEN');

/** Closes the access of one person, with a reason; it ends at once. */
export function SchliessungFormular({ zugang, schliesse }: { zugang: Zugangszeile; schliesse: () => void }) {
  const form = useForm({ resolver: zodResolver(Werte), defaultValues: { grund: '' } });
  const { sende, laeuft, problem } = useSchreiben(closeZugangRoute);
  return (
    <Formular
      titel={t('ende.titel', { name: zugang.name })}
      form={form}
      problem={problem}
      laeuft={laeuft}
      knopf={t('ende.knopf')}
      gefahr
      onAbbrechen={schliesse}
      onSenden={async (werte) => {
        const grund = toCode(SCHLIESSUNGSGRUND_CODES, werte.grund);
        if (grund === undefined || grund === 'ABGELAUFEN') return;
        const { kontoId, version } = zugang;
        const antwort = await sende({ params: { kontoId }, body: { version, grund } });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        schliesse();
        setMeldung(t('ende.fertig'));
      }}
    >
      <p>{t('ende.text')}</p>
      <Auswahl
        id="grund"
        label={t('ende.grund')}
        optionen={toWahlen(WAEHLBAR)}
        fehler={form.formState.errors.grund?.message}
        {...form.register('grund')}
      />
    </Formular>
  );
}
