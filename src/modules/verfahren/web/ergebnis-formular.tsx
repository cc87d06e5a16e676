import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { toCode, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { TagOderLeer, Wahlpflicht } from '#src/modules/fall/web/felder.ts';
import { useAkteSchreiben } from '#src/modules/fall/web/use-akte-schreiben.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { recordVerfahrensergebnisRoute } from '../verfahren.contract.ts';
import { ERGEBNIS_CODES, ERGEBNISSE } from '../wertelisten/verfahren.ts';
import { t } from './texte.ts';
import type { Verfahrenzeile } from './typen.ts';

const Werte = z.object({ ergebnis: Wahlpflicht, am: TagOderLeer });
type Werte = z.infer<typeof Werte>;
type Props = { akteId: string; verfahren: Verfahrenzeile; schliesse: () => void };

/** How the way ended, and on which day; or that it runs again. */
export function ErgebnisFormular({ akteId, verfahren, schliesse }: Props) {
  const { ergebnis, ergebnisAm, titel, id, version } = verfahren;
  const form = useForm<Werte>({
    resolver: zodResolver(Werte),
    defaultValues: { ergebnis: ergebnis === 'OFFEN' ? '' : ergebnis, am: ergebnisAm ?? '' },
  });
  const { sende, laeuft, problem } = useAkteSchreiben(recordVerfahrensergebnisRoute);
  const gewaehlt = useWatch({ control: form.control, name: 'ergebnis' });
  return (
    <Formular
      titel={t('ergebnis')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      onAbbrechen={schliesse}
      onSenden={async (werte) => {
        const code = toCode(ERGEBNIS_CODES, werte.ergebnis);
        if (code === undefined) return;
        const am = code === 'OFFEN' || werte.am === '' ? null : werte.am;
        const params = { akteId, verfahrenId: id };
        const antwort = await sende({ params, body: { version, ergebnis: code, am } });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        schliesse();
        setMeldung(t('gespeichert'));
      }}
    >
      <p>{titel}</p>
      <Optionen
        id="ergebnis"
        label={t('feld.ergebnis')}
        hinweis={t('ergebnis.text')}
        optionen={toWahlen(ERGEBNISSE)}
        fehler={form.formState.errors.ergebnis?.message}
        anbindung={form.register('ergebnis')}
      />
      {gewaehlt === 'OFFEN' ? null : (
        <FormDatum id="am" control={form.control} name="am" label={t('feld.tag')} />
      )}
    </Formular>
  );
}
