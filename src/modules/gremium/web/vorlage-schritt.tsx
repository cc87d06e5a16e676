import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag, toCode } from '#src/modules/fall/web/auswahl.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { findFormen, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { LAENGE } from '../angaben.model.ts';
import { type getVorlageRoute, recordVorlageschrittRoute } from '../vorlage.contract.ts';
import {
  getVorlageregel,
  listVorlageschritte,
  VORLAGE_ERGEBNIS_NAMEN,
  VORLAGE_ERGEBNISSE,
  VORLAGESCHRITT_CODES,
} from '../vorlage.model.ts';
import { v } from './vorlagen-texte.ts';
import { freitext, toOptional, wahl } from './werte.ts';

export type Vorlage = Ausgabe<typeof getVorlageRoute>;
const Werte = z.object({
  schritt: wahl,
  sitzungId: z.string(),
  ergebnis: z.string(),
  beschlussId: z.string(),
  bemerkung: freitext(LAENGE.mittel),
});

/** The next step, with what it asks for. */
export function VorlageschrittFormular({ vorlage }: { vorlage: Vorlage }) {
  const { id: vorlageId, version, zustand, sitzungen, beschluesse } = vorlage;
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: { schritt: '', sitzungId: '', ergebnis: '', beschlussId: '', bemerkung: '' },
  });
  const entwurf = useEntwurf(form, 'gremium.vorlageschritt', vorlageId, {
    tuer: useTuer(),
    fassung: version,
  });
  const { sende, laeuft, problem } = useSchreiben(recordVorlageschrittRoute);
  const pruefung = useTextpruefung(findFormen);
  const [gewaehlt, ergebnis] = useWatch({ control: form.control, name: ['schritt', 'ergebnis'] });
  const schritt = toCode(VORLAGESCHRITT_CODES, gewaehlt);
  const braucht = schritt === undefined ? [] : getVorlageregel(schritt).braucht;
  const { errors } = form.formState;
  return (
    <Formular
      titel={v('vorlage.schritt')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={v('vorlage.schritt.speichern')}
      vorKnopf={<Textbefunde pruefung={pruefung} />}
      onSenden={async (werte) => {
        const erklaerungen = await pruefung.check({ [v('vorlage.schritt.bemerkung')]: werte.bemerkung });
        if (erklaerungen === null || schritt === undefined) return;
        const antwort = await sende({
          params: { vorlageId },
          body: {
            version,
            schritt,
            sitzungId: braucht.includes('sitzungId') ? toOptional(werte.sitzungId) : null,
            ergebnis: toCode(VORLAGE_ERGEBNISSE, werte.ergebnis) ?? null,
            beschlussId: werte.ergebnis === 'BESCHLOSSEN' ? toOptional(werte.beschlussId) : null,
            bemerkung: werte.bemerkung,
            erklaerungen,
          },
        });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        form.reset();
        setMeldung(v('vorlage.schritt.gespeichert'));
      }}
    >
      <Auswahl
        id="schritt"
        label={v('vorlage.schritt.waehlen')}
        optionen={listVorlageschritte(zustand).map((wert) => ({ wert, text: getVorlageregel(wert).name }))}
        fehler={errors.schritt?.message}
        {...form.register('schritt')}
      />
      {braucht.includes('sitzungId') ? (
        <Auswahl
          id="sitzungId"
          label={v('vorlage.schritt.sitzung')}
          {...(sitzungen.length === 0 ? { hinweis: v('vorlage.schritt.keineSitzung') } : {})}
          optionen={sitzungen.map(({ id, datum }) => ({ wert: id, text: formatTag(datum) }))}
          fehler={errors.sitzungId?.message}
          {...form.register('sitzungId')}
        />
      ) : null}
      {braucht.includes('ergebnis') ? (
        <Auswahl
          id="ergebnis"
          label={v('vorlage.schritt.ergebnis')}
          optionen={VORLAGE_ERGEBNISSE.map((wert) => ({ wert, text: VORLAGE_ERGEBNIS_NAMEN[wert] }))}
          fehler={errors.ergebnis?.message}
          {...form.register('ergebnis')}
        />
      ) : null}
      {braucht.includes('ergebnis') && ergebnis === 'BESCHLOSSEN' ? (
        <Auswahl
          id="beschlussId"
          label={v('vorlage.schritt.beschluss')}
          leer={v('vorlage.schritt.beschluss.keiner')}
          optionen={beschluesse.map(({ id, inhalt }) => ({ wert: id, text: inhalt }))}
          fehler={errors.beschlussId?.message}
          {...form.register('beschlussId')}
        />
      ) : null}
      {braucht.includes('bemerkung') ? (
        <Mehrzeilig
          id="bemerkung"
          label={v('vorlage.schritt.bemerkung')}
          rows={2}
          hoechstens={LAENGE.mittel}
          fehler={errors.bemerkung?.message}
          {...form.register('bemerkung')}
        />
      ) : null}
    </Formular>
  );
}
