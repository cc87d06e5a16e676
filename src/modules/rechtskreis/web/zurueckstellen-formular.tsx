import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Pflichttext } from '#src/modules/fall/web/felder.ts';
import { useAkteSchreiben } from '#src/modules/fall/web/use-akte-schreiben.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { toEntwurfbereich } from '#src/web/entwurf/entwurf-bereich.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { type HinweisAnsicht, recordZurueckstellungRoute } from '../rechtskreis.contract.ts';
import { t } from './texte.ts';

const Werte = z.object({ grund: Pflichttext(500) });
type Props = { akteId: string; hinweis: HinweisAnsicht; schliesse: () => void };

/** Sets a hint aside for this Akte, with the reason. */
export function ZurueckstellenFormular({ akteId, hinweis, schliesse }: Props) {
  const form = useForm({ resolver: zodResolver(Werte), defaultValues: { grund: '' } });
  const entwurf = useEntwurf(form, toEntwurfbereich('rechtskreis.zurueck', hinweis.schluessel), akteId);
  const { sende, laeuft, problem } = useAkteSchreiben(recordZurueckstellungRoute);
  const { schluessel, titel } = hinweis;
  return (
    <Formular
      titel={t('hinweis.zurueckstellen.titel')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={t('hinweis.zurueckstellen')}
      onAbbrechen={schliesse}
      onSenden={async ({ grund }) => {
        const antwort = await sende({ params: { akteId }, body: { schluessel, grund } });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('zurueckgestellt.fertig'));
      }}
    >
      <p>{titel}</p>
      <Mehrzeilig
        id="grund"
        label={t('hinweis.grund')}
        rows={2}
        hoechstens={500}
        fehler={form.formState.errors.grund?.message}
        {...form.register('grund')}
      />
    </Formular>
  );
}
