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
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { LAENGE } from '../angaben.model.ts';
import { closeSitzungRoute, createAufgabeRoute, recordErledigungRoute } from '../sitzung.contract.ts';
import { t } from './texte.ts';
import { pflichttext, tagOderLeer, toOptional } from './werte.ts';

const Absage = z.object({ grund: pflichttext(LAENGE.kurz) });

export function AbsageFormular({
  sitzungId,
  version,
  schliesse,
}: {
  sitzungId: string;
  version: number;
  schliesse: () => void;
}) {
  const form = useForm({ resolver: zodResolver(Absage), defaultValues: { grund: '' } });
  const entwurf = useEntwurf(form, 'gremium.absage', sitzungId, { tuer: useTuer() });
  const { sende, laeuft, problem } = useSchreiben(closeSitzungRoute);
  const pruefung = useTextpruefung(findFormen);
  return (
    <Formular
      titel={t('sitzung.absagen')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      gefahr
      vorKnopf={<Textbefunde pruefung={pruefung} />}
      knopf={t('sitzung.absagen')}
      onAbbrechen={schliesse}
      onSenden={async ({ grund }) => {
        const erklaerungen = await pruefung.check({ [t('sitzung.absagegrund')]: grund });
        if (erklaerungen === null) return;
        const antwort = await sende({ params: { sitzungId }, body: { version, grund, erklaerungen } });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('sitzung.abgesagt.meldung'));
      }}
    >
      <Mehrzeilig
        id="grund"
        label={t('sitzung.absagegrund')}
        rows={3}
        hoechstens={LAENGE.kurz}
        fehler={form.formState.errors.grund?.message}
        {...form.register('grund')}
      />
    </Formular>
  );
}

const Aufgabe = z.object({
  text: pflichttext(LAENGE.kurz),
  verantwortlich: pflichttext(LAENGE.institution),
  faellig: tagOderLeer,
});

export function AufgabeFormular({ sitzungId, schliesse }: { sitzungId: string; schliesse: () => void }) {
  const form = useForm({
    resolver: zodResolver(Aufgabe),
    defaultValues: { text: '', verantwortlich: '', faellig: '' },
  });
  const entwurf = useEntwurf(form, 'gremium.aufgabe', sitzungId, { tuer: useTuer() });
  const { sende, laeuft, problem } = useSchreiben(createAufgabeRoute);
  const pruefung = useTextpruefung(findFormen);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('aufgabe.neu')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={t('aufgabe.neu')}
      vorKnopf={<Textbefunde pruefung={pruefung} />}
      onAbbrechen={schliesse}
      onSenden={async ({ text, verantwortlich, faellig }) => {
        const erklaerungen = await pruefung.check({
          [t('aufgabe.inhalt')]: text,
          [t('aufgabe.verantwortlich')]: verantwortlich,
        });
        if (erklaerungen === null) return;
        const body = { text, verantwortlich, faellig: toOptional(faellig), erklaerungen };
        const antwort = await sende({ params: { sitzungId }, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('aufgabe.gegeben'));
      }}
    >
      <Mehrzeilig
        id="text"
        label={t('aufgabe.inhalt')}
        rows={2}
        hoechstens={LAENGE.kurz}
        fehler={errors.text?.message}
        {...form.register('text')}
      />
      <Texteingabe
        id="verantwortlich"
        label={t('aufgabe.verantwortlich')}
        autoComplete="off"
        fehler={errors.verantwortlich?.message}
        {...form.register('verantwortlich')}
      />
      <FormDatum id="faellig" control={form.control} name="faellig" label={t('aufgabe.faellig')} freiwillig />
    </Formular>
  );
}

const Erledigung = z.object({ ergebnis: pflichttext(LAENGE.mittel) });

export function ErledigungFormular({
  aufgabeId,
  version,
  schliesse,
}: {
  aufgabeId: string;
  version: number;
  schliesse: () => void;
}) {
  const form = useForm({ resolver: zodResolver(Erledigung), defaultValues: { ergebnis: '' } });
  const entwurf = useEntwurf(form, 'gremium.erledigung', aufgabeId, { tuer: useTuer() });
  const { sende, laeuft, problem } = useSchreiben(recordErledigungRoute);
  const pruefung = useTextpruefung(findFormen);
  return (
    <Formular
      titel={t('aufgabe.erledigen')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={t('aufgabe.erledigen')}
      vorKnopf={<Textbefunde pruefung={pruefung} />}
      onAbbrechen={schliesse}
      onSenden={async ({ ergebnis }) => {
        const erklaerungen = await pruefung.check({ [t('aufgabe.ergebnis')]: ergebnis });
        if (erklaerungen === null) return;
        const antwort = await sende({ params: { aufgabeId }, body: { version, ergebnis, erklaerungen } });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('aufgabe.erledigt.meldung'));
      }}
    >
      <Mehrzeilig
        id="ergebnis"
        label={t('aufgabe.ergebnis')}
        rows={2}
        hoechstens={LAENGE.mittel}
        fehler={form.formState.errors.ergebnis?.message}
        {...form.register('ergebnis')}
      />
    </Formular>
  );
}
