import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { Result } from '#src/core/result.ts';
import type { Erklaerung } from '#src/modules/fachfrage/personenspur.model.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { bestaetigt, pflichttext } from '#src/modules/fachfrage/web/werte.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useFrage } from '#src/modules/person/web/use-frage.ts';
import type { Problem } from '#src/web/api/problem.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { checkTeilungstextRoute, LAENGE } from '../themateilung.contract.ts';
import { t } from './texte.ts';

type Props = {
  art: 'frage' | 'antwort';
  /** What the draft belongs to. */
  bezug: string;
  sende: (text: string, erklaerungen: Erklaerung[]) => Promise<Result<unknown, Problem>>;
  laeuft: boolean;
  problem: Problem | null;
  schliesse: () => void;
};

const WORTE = {
  frage: { titel: t('fragen.stellen'), label: t('fragen.text'), meldung: t('fragen.gestellt') },
  antwort: { titel: t('fragen.antworten'), label: t('fragen.antworttext'), meldung: t('fragen.beantwortet') },
} as const;

/** A question or its answer: checked, so that neither side tells who it is. */
export function FrageFormular({ art, bezug, sende, laeuft, problem, schliesse }: Props) {
  const { titel, label, meldung } = WORTE[art];
  const form = useForm({
    resolver: zodResolver(z.object({ text: pflichttext(LAENGE[art]), bestaetigt })),
    defaultValues: { text: '', bestaetigt: false },
  });
  const entwurf = useEntwurf(form, `themateilung.${art}`, bezug, { tuer: useTuer() });
  const suche = useFrage(checkTeilungstextRoute);
  const pruefung = useTextpruefung(
    async (texte) => (await suche.frage({ body: { texte } }))?.befunde ?? null,
  );
  return (
    <Formular
      titel={titel}
      form={form}
      problem={problem ?? suche.problem}
      laeuft={laeuft || suche.laeuft}
      entwurf={entwurf}
      knopf={titel}
      onAbbrechen={schliesse}
      vorKnopf={<Textbefunde pruefung={pruefung} />}
      onSenden={async ({ text }) => {
        const erklaerungen = await pruefung.check({ text });
        if (erklaerungen === null) return;
        const antwort = await sende(text, erklaerungen);
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(meldung);
      }}
    >
      <Mehrzeilig
        id="text"
        label={label}
        rows={4}
        hoechstens={LAENGE[art]}
        fehler={form.formState.errors.text?.message}
        {...form.register('text')}
      />
      <Kontrollkaestchen
        id="bestaetigt"
        text={t('neu.bestaetigt')}
        fehler={form.formState.errors.bestaetigt?.message}
        anbindung={form.register('bestaetigt')}
      />
    </Formular>
  );
}
