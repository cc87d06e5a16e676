import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { findFormen, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { createFrageRoute, updateFrageRoute } from '../anfrage.contract.ts';
import { ANFRAGE_LAENGE } from '../anfrage.model.ts';
import type { Anfrage, Frage } from './anfragedaten.ts';
import { FELDNAMEN, t } from './texte.ts';

const Werte = z.object({
  nummer: z.string().regex(/^\s*[1-9]\d?\s*$/, t('form.zahl')),
  wortlaut: z.string().trim().min(1, t('form.fehlt')).max(ANFRAGE_LAENGE.wortlaut, t('form.lang')),
  antwort: z.string().max(ANFRAGE_LAENGE.antwort, t('form.lang')),
  bestaetigt: z.literal(true, t('form.fehlt')),
});
type Props = { anfrage: Anfrage; frage: Frage | null; schliesse: () => void };

/** Wording and answer of one question; without `frage` a new one. */
export function FrageFormular({ anfrage, frage, schliesse }: Props) {
  const naechste = Math.max(0, ...anfrage.fragen.map(({ nummer }) => nummer)) + 1;
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: {
      nummer: String(frage?.nummer ?? naechste),
      wortlaut: frage?.wortlaut ?? '',
      antwort: frage?.antwort ?? '',
      bestaetigt: false as true,
    },
  });
  const entwurf = useEntwurf(
    form,
    frage === null ? 'kleineanfrage.neue-frage' : 'kleineanfrage.frage',
    frage?.id ?? anfrage.id,
    {
      tuer: useTuer(),
      ...(frage === null ? {} : { fassung: anfrage.version }),
    },
  );
  const neu = useSchreiben(createFrageRoute);
  const aenderung = useSchreiben(updateFrageRoute);
  const pruefung = useTextpruefung(findFormen);
  const { errors } = form.formState;
  return (
    <Formular
      titel={frage === null ? t('fragen.neu') : t('frage.aendern', { nummer: frage.nummer })}
      form={form}
      problem={neu.problem ?? aenderung.problem}
      laeuft={neu.laeuft || aenderung.laeuft}
      entwurf={entwurf}
      knopf={t('frage.speichern')}
      onAbbrechen={schliesse}
      vorKnopf={<Textbefunde pruefung={pruefung} felder={FELDNAMEN} />}
      onSenden={async ({ nummer, wortlaut, antwort: text, bestaetigt }) => {
        const erklaerungen = await pruefung.check({ antwort: text });
        if (erklaerungen === null) return;
        const version = entwurf.fassung ?? anfrage.version;
        const body = { version, nummer: Number(nummer), wortlaut, antwort: text, erklaerungen, bestaetigt };
        const antwort =
          frage === null
            ? await neu.sende({ params: { anfrageId: anfrage.id }, body })
            : await aenderung.sende({ params: { anfrageId: anfrage.id, frageId: frage.id }, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('frage.gespeichert'));
      }}
    >
      <Texteingabe
        id="nummer"
        label={t('frage.nummer')}
        breite="kurz"
        inputMode="numeric"
        autoComplete="off"
        fehler={errors.nummer?.message}
        {...form.register('nummer')}
      />
      <Mehrzeilig
        id="wortlaut"
        label={t('frage.wortlaut')}
        rows={3}
        hoechstens={ANFRAGE_LAENGE.wortlaut}
        fehler={errors.wortlaut?.message}
        {...form.register('wortlaut')}
      />
      <Mehrzeilig
        id="antwort"
        label={t('frage.antwort')}
        hinweis={t('frage.antwort.hinweis')}
        rows={8}
        freiwillig
        hoechstens={ANFRAGE_LAENGE.antwort}
        fehler={errors.antwort?.message}
        {...form.register('antwort')}
      />
      <Kontrollkaestchen
        id="bestaetigt"
        text={t('bestaetigt')}
        fehler={errors.bestaetigt?.message}
        anbindung={form.register('bestaetigt')}
      />
    </Formular>
  );
}
