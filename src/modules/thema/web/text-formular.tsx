import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { Result } from '#src/core/result.ts';
import type { Erklaerung } from '#src/modules/fachfrage/personenspur.model.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { type Texte, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { bestaetigt, pflichttext } from '#src/modules/fachfrage/web/werte.ts';
import type { Befund } from '#src/modules/fachfrage/pruefung.contract.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import type { Problem } from '#src/web/api/problem.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { BEITRAG_HOECHSTENS } from '../hinweis.contract.ts';
import { FELDNAMEN, t } from './texte.ts';

type Props = {
  titel: string;
  label: string;
  /** Name of the draft, and what it belongs to. */
  bereich: string;
  bezug: string;
  find: (texte: Texte) => Promise<readonly Befund[] | null>;
  sende: (text: string, erklaerungen: Erklaerung[]) => Promise<Result<unknown, Problem>>;
  laeuft: boolean;
  problem: Problem | null;
  schliesse: () => void;
};

const Werte = z.object({ text: pflichttext(BEITRAG_HOECHSTENS), bestaetigt });

/** One checked text: Rückfrage, answer, reason, objection. */
export function TextFormular({
  titel,
  label,
  bereich,
  bezug,
  find,
  sende,
  laeuft,
  problem,
  schliesse,
}: Props) {
  const form = useForm({ resolver: zodResolver(Werte), defaultValues: { text: '', bestaetigt: false } });
  const entwurf = useEntwurf(form, bereich, bezug, { tuer: useTuer() });
  const pruefung = useTextpruefung(find);
  const { errors } = form.formState;
  return (
    <Formular
      titel={titel}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={titel}
      onAbbrechen={schliesse}
      vorKnopf={<Textbefunde pruefung={pruefung} felder={FELDNAMEN} />}
      onSenden={async ({ text }) => {
        const erklaerungen = await pruefung.check({ text });
        if (erklaerungen === null) return;
        const antwort = await sende(text, erklaerungen);
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
      }}
    >
      <Mehrzeilig
        id="text"
        label={label}
        hinweis={t('geben.text.hinweis')}
        rows={4}
        hoechstens={BEITRAG_HOECHSTENS}
        fehler={errors.text?.message}
        {...form.register('text')}
      />
      <Kontrollkaestchen
        id="bestaetigt"
        text={t('geben.bestaetigt')}
        fehler={errors.bestaetigt?.message}
        anbindung={form.register('bestaetigt')}
      />
    </Formular>
  );
}
