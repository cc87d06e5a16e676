import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { ANLASS_HOECHSTENS, recordBeitragschrittRoute } from '../austausch.contract.ts';
import { type Beitragschritt, getSchrittregel } from '../schritte.model.ts';
import type { Beitrag } from './beitrag-seite.tsx';
import { t } from './texte.ts';
import { findStellen, freitext, pflichttext } from './werte.ts';

type Props = { beitrag: Beitrag; schritt: Beitragschritt; schliesse: () => void };

/** One step, with its reason where others shall read it. */
export function SchrittFormular({ beitrag: { id, version }, schritt, schliesse }: Props) {
  const { name, mitGrund } = getSchrittregel(schritt);
  const form = useForm({
    resolver: zodResolver(
      z.object({ grund: mitGrund ? pflichttext(ANLASS_HOECHSTENS) : freitext(ANLASS_HOECHSTENS) }),
    ),
    defaultValues: { grund: '' },
  });
  const entwurf = useEntwurf(form, `austausch.${schritt.toLowerCase()}`, id, { tuer: useTuer() });
  const { sende, laeuft, problem } = useSchreiben(recordBeitragschrittRoute);
  const pruefung = useTextpruefung(findStellen);
  return (
    <Karte titel={name} hervorgehoben>
      <Formular
        titel={name}
        form={form}
        problem={problem}
        laeuft={laeuft}
        entwurf={entwurf}
        knopf={name}
        gefahr={schritt === 'ZURUECKZIEHEN'}
        onAbbrechen={schliesse}
        vorKnopf={<Textbefunde pruefung={pruefung} felder={{ grund: t('beitrag.grund') }} />}
        onSenden={async ({ grund }) => {
          const erklaerungen = await pruefung.check({ grund });
          if (erklaerungen === null) return;
          const antwort = await sende({
            params: { beitragId: id },
            body: { version, schritt, erklaerungen, ...(grund.trim() === '' ? {} : { grund }) },
          });
          if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
          await entwurf.loesche();
          schliesse();
          setMeldung(t('beitrag.schritt.fertig'));
        }}
      >
        <Mehrzeilig
          id="grund"
          label={t('beitrag.grund')}
          freiwillig={!mitGrund}
          rows={3}
          hoechstens={ANLASS_HOECHSTENS}
          fehler={form.formState.errors.grund?.message}
          {...form.register('grund')}
        />
      </Formular>
    </Karte>
  );
}
