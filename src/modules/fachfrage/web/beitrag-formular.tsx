import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useFrage } from '#src/modules/person/web/use-frage.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import {
  checkTextRoute,
  QUELLE_HOECHSTENS,
  recordAntwortRoute,
  recordErgaenzungRoute,
  recordRueckfrageRoute,
  TEXT_HOECHSTENS,
} from '../fachfrage.contract.ts';
import { Textbefunde } from './textpruefung.tsx';
import { t } from './texte.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { findFormen, useTextpruefung } from './use-textpruefung.ts';
import { bestaetigt, pflichttext } from './werte.ts';

export type Beitragsform = 'antwort' | 'rueckfrage' | 'ergaenzung';
type Props = { fachfrageId: string; version: number; art: Beitragsform; schliesse: () => void };

const TITEL = {
  antwort: t('frage.antworten'),
  rueckfrage: t('frage.zurueckfragen'),
  ergaenzung: t('frage.ergaenzen'),
} as const satisfies Record<Beitragsform, string>;
const FERTIG = {
  antwort: t('frage.beantwortet'),
  rueckfrage: t('frage.zurueckgefragt'),
  ergaenzung: t('frage.ergaenzt'),
} as const satisfies Record<Beitragsform, string>;

/** Answer, Rückfrage or Ergänzung: one text, looked at before it is sent. Only an Ergänzung is compared with names. */
export function BeitragFormular({ fachfrageId, version, art, schliesse }: Props) {
  const Werte = z.object({
    text: pflichttext(TEXT_HOECHSTENS),
    quelle: art === 'antwort' ? pflichttext(QUELLE_HOECHSTENS) : z.string(),
    bestaetigt,
  });
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: { text: '', quelle: '', bestaetigt: false },
  });
  const entwurf = useEntwurf(form, `fachfrage.${art}`, fachfrageId, { tuer: useTuer() });
  const antwort = useSchreiben(recordAntwortRoute);
  const rueckfrage = useSchreiben(recordRueckfrageRoute);
  const ergaenzung = useSchreiben(recordErgaenzungRoute);
  const { laeuft, problem } = { antwort, rueckfrage, ergaenzung }[art];
  const suche = useFrage(checkTextRoute);
  const pruefung = useTextpruefung(async (texte) => {
    if (art !== 'ergaenzung') return findFormen(texte);
    const gefunden = await suche.frage({ body: { betreff: '', text: texte['text'] ?? '' } });
    return gefunden?.befunde ?? null;
  });
  const { errors } = form.formState;
  return (
    <Formular
      titel={TITEL[art]}
      form={form}
      problem={problem ?? suche.problem}
      laeuft={laeuft || suche.laeuft}
      entwurf={entwurf}
      knopf={t(`frage.${art}.senden`)}
      onAbbrechen={schliesse}
      vorKnopf={<Textbefunde pruefung={pruefung} />}
      onSenden={async ({ text, quelle }) => {
        const texte = art === 'antwort' ? { text, quelle } : { text };
        const erklaerungen = await pruefung.check(texte);
        if (erklaerungen === null) return;
        const params = { fachfrageId };
        const body = { version, text, erklaerungen, bestaetigt: true as const };
        const ausgang =
          art === 'antwort'
            ? await antwort.sende({ params, body: { ...body, quelle } })
            : await (art === 'rueckfrage' ? rueckfrage : ergaenzung).sende({ params, body });
        if (!ausgang.ok) return setProblemFehler(form, ausgang.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(FERTIG[art]);
      }}
    >
      <Mehrzeilig
        id="text"
        label={t(`frage.${art}`)}
        hinweis={t('form.inhalt.hinweis')}
        rows={8}
        hoechstens={TEXT_HOECHSTENS}
        fehler={errors.text?.message}
        {...form.register('text')}
      />
      {art === 'antwort' ? (
        <Texteingabe
          id="quelle"
          label={t('frage.antwort.quelle')}
          fehler={errors.quelle?.message}
          autoComplete="off"
          {...form.register('quelle')}
        />
      ) : null}
      <Kontrollkaestchen
        id="bestaetigt"
        text={t('form.bestaetigt')}
        fehler={errors.bestaetigt?.message}
        anbindung={form.register('bestaetigt')}
      />
    </Formular>
  );
}
