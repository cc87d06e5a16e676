import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { toCode, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { Wahlpflicht } from '#src/modules/fall/web/felder.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { type AbgabeAnsicht, recordEntscheidungRoute } from '../abgabe.contract.ts';
import { ABGABE_GRUENDE, ABGABE_GRUND_CODES } from '../wertelisten/abgabe.ts';
import { t } from './texte.ts';
import { useAbgabeSchreiben } from './use-abgabe-schreiben.ts';

const Werte = z.object({ grund: Wahlpflicht });

/** Declines with a reason; nothing was handed over, so nothing goes back. */
export function AblehnenDialog({ zeile, schliesse }: { zeile: AbgabeAnsicht; schliesse: () => void }) {
  const titel = t('abgaben.name', { akt: t('abgaben.ablehnen'), nummer: zeile.nummer });
  const form = useForm({ resolver: zodResolver(Werte), defaultValues: { grund: '' } });
  const { sende, laeuft, problem } = useAbgabeSchreiben(recordEntscheidungRoute);
  return (
    <Dialog titel={titel} schliesse={schliesse}>
      <Formular
        titel={titel}
        form={form}
        problem={problem}
        laeuft={laeuft}
        knopf={t('abgaben.ablehnen')}
        onAbbrechen={schliesse}
        onSenden={async (werte) => {
          const grund = toCode(ABGABE_GRUND_CODES, werte.grund) ?? ('SONSTIGES' as const);
          const body = { entscheidung: 'ABGELEHNT' as const, grund };
          const antwort = await sende({ params: { abgabeId: zeile.id }, body });
          if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
          schliesse();
          setMeldung(t('abgaben.abgelehnt'));
        }}
      >
        <Auswahl
          id="grund"
          label={t('abgaben.grund')}
          optionen={toWahlen(ABGABE_GRUENDE)}
          fehler={form.formState.errors.grund?.message}
          {...form.register('grund')}
        />
      </Formular>
    </Dialog>
  );
}
