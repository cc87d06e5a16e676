import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { Erklaerung } from '#src/modules/fachfrage/personenspur.model.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { Formular } from '#src/modules/person/web/formular.tsx';
import type { Result } from '#src/core/result.ts';
import type { Problem } from '#src/web/api/problem.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { BLATT_TEXT } from '../fallanalyse.model.ts';
import { bestaetigt, pflichttext, tag } from './blatt-werte.ts';
import { KleineGruppen } from './kleine-gruppe.tsx';
import { t } from './texte.ts';
import { useAnalysepruefung } from './use-analysepruefung.ts';

type Wort = { text: string; frist: string; erklaerungen: Erklaerung[]; bestaetigt: true };
type Props = {
  titel: string;
  label: string;
  meldung: string;
  /** Name of the draft, and the record it belongs to. */
  bereich: string;
  bezug: string;
  /** With a day until when; left out: none is asked for. */
  frist?: string;
  sende: (wort: Wort) => Promise<Result<unknown, Problem>>;
  laeuft: boolean;
  problem: Problem | null;
  schliesse: () => void;
};

const Werte = z.object({ text: pflichttext, frist: z.string(), bestaetigt });
const MitFrist = Werte.extend({ frist: tag });

/** One checked text in the workspace: Beitrag, Rückmeldung, Aufgabe. */
export function WortFormular(props: Props) {
  const { titel, label, frist, schliesse } = props;
  const form = useForm({
    resolver: zodResolver(frist === undefined ? Werte : MitFrist),
    defaultValues: { text: '', frist: frist ?? '', bestaetigt: false },
  });
  const entwurf = useEntwurf(form, props.bereich, props.bezug);
  const suche = useAnalysepruefung();
  const { errors } = form.formState;
  return (
    <Formular
      titel={titel}
      form={form}
      problem={props.problem ?? suche.problem}
      laeuft={props.laeuft || suche.laeuft}
      entwurf={entwurf}
      onAbbrechen={schliesse}
      vorKnopf={
        <>
          <Textbefunde pruefung={suche.pruefung} />
          <KleineGruppen kleine={suche.kleine} />
        </>
      }
      onSenden={async ({ text, frist: bis }) => {
        const erklaerungen = await suche.check({ text });
        if (erklaerungen === null) return;
        const antwort = await props.sende({ text, frist: bis, erklaerungen, bestaetigt: true });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(props.meldung);
      }}
    >
      <Mehrzeilig
        id="text"
        label={label}
        rows={4}
        hoechstens={BLATT_TEXT}
        fehler={errors.text?.message}
        {...form.register('text')}
      />
      {frist === undefined ? null : (
        <FormDatum id="frist" control={form.control} name="frist" label={t('aufgaben.frist')} />
      )}
      <Kontrollkaestchen
        id="bestaetigt"
        text={t('blatt.bestaetigt')}
        fehler={errors.bestaetigt?.message}
        anbindung={form.register('bestaetigt')}
      />
    </Formular>
  );
}
