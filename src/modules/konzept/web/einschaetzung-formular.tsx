import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { toCode } from '#src/modules/fall/web/auswahl.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import {
  FALLAUSWERTUNG_NAMEN,
  FALLAUSWERTUNGEN,
  STRUKTURBESCHLUESSE,
  STRUKTURBESCHLUSS_NAMEN,
} from '../summenscore.model.ts';
import { type getUmsetzungsstandRoute, recordSelbsteinschaetzungRoute } from '../umsetzung.contract.ts';
import { t } from './texte.ts';
import { tag, wahl } from './werte.ts';

const Werte = z.object({
  tag,
  fallauswertung: wahl,
  strukturbeschluss: wahl,
  sitzungenVorher: z.string().regex(/^\s*\d{1,3}\s*$/, t('form.zahl')),
});
type Props = {
  einschaetzung: Ausgabe<typeof getUmsetzungsstandRoute>['einschaetzung'];
  stichtag: string;
  schliesse: () => void;
};

/** The answers that no record gives. */
export function EinschaetzungFormular({ einschaetzung, stichtag, schliesse }: Props) {
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: {
      tag: stichtag,
      fallauswertung: einschaetzung?.fallauswertung ?? '',
      strukturbeschluss: einschaetzung?.strukturbeschluss ?? '',
      sitzungenVorher: String(einschaetzung?.sitzungenVorher ?? 0),
    },
  });
  const entwurf = useEntwurf(form, 'konzept.selbsteinschaetzung', 'neu', { tuer: useTuer() });
  const { sende, laeuft, problem } = useSchreiben(recordSelbsteinschaetzungRoute);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('stand.angaben.aendern')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      onAbbrechen={schliesse}
      onSenden={async (werte) => {
        const fallauswertung = toCode(FALLAUSWERTUNGEN, werte.fallauswertung);
        const strukturbeschluss = toCode(STRUKTURBESCHLUESSE, werte.strukturbeschluss);
        if (fallauswertung === undefined || strukturbeschluss === undefined) return;
        const sitzungenVorher = Number(werte.sitzungenVorher);
        const antwort = await sende({
          body: { tag: werte.tag, fallauswertung, strukturbeschluss, sitzungenVorher },
        });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('stand.angaben.gespeichert'));
      }}
    >
      <Auswahl
        id="fallauswertung"
        label={t('stand.fallauswertung')}
        optionen={FALLAUSWERTUNGEN.map((wert) => ({ wert, text: FALLAUSWERTUNG_NAMEN[wert] }))}
        fehler={errors.fallauswertung?.message}
        {...form.register('fallauswertung')}
      />
      <Auswahl
        id="strukturbeschluss"
        label={t('stand.strukturbeschluss')}
        optionen={STRUKTURBESCHLUESSE.map((wert) => ({ wert, text: STRUKTURBESCHLUSS_NAMEN[wert] }))}
        fehler={errors.strukturbeschluss?.message}
        {...form.register('strukturbeschluss')}
      />
      <Texteingabe
        id="sitzungenVorher"
        label={t('stand.vorher')}
        hinweis={t('stand.vorher.hinweis')}
        breite="kurz"
        inputMode="numeric"
        autoComplete="off"
        fehler={errors.sitzungenVorher?.message}
        {...form.register('sitzungenVorher')}
      />
      <FormDatum id="tag" control={form.control} name="tag" label={t('stand.angaben.ab')} />
    </Formular>
  );
}
