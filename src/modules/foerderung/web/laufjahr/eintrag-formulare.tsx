import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { isPlainDate } from '#src/core/plain-date.ts';
import { getOk } from '#src/core/result.ts';
import { Formular } from '#src/modules/stelle/web/formular.tsx';
import {
  TagFeld,
  TagOderLeer,
  toHundertstel,
  toOderNull,
  VzaeFeld,
} from '#src/modules/stelle/web/formularwerte.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { EntwurfHinweis, EntwurfStatus } from '#src/web/entwurf/entwurf-hinweis.tsx';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { readBetrag } from '../../eingabe.model.ts';
import { PROGRAMM_NAMEN, PROGRAMME } from '../../laufjahr/doppelfoerderung.model.ts';
import { KOFINANZIERER, KOFINANZIERER_NAMEN } from '../../laufjahr/kofinanzierung.model.ts';
import { createFremdanteilRoute, createKofinanzierungRoute } from '../../laufjahr/laufjahr.contract.ts';
import type { LaufendesJahr } from './laufjahr-typen.ts';
import { t } from './texte.ts';

type Fertig = { data: LaufendesJahr; schliesse: () => void };

const BetragFeld = z.string().superRefine((text, kontext) => {
  const gelesen = readBetrag(text);
  if (!gelesen.ok) kontext.addIssue({ code: 'custom', message: gelesen.fehler });
  else if (gelesen.wert === 0) kontext.addIssue({ code: 'custom', message: t('kofin.betrag.fehlt') });
});

const Kofinanzierung = z.object({
  stelle: z.string().min(1, t('feld.waehlen')),
  quelle: z.string().min(1, t('feld.waehlen')),
  betrag: BetragFeld,
  von: TagFeld,
  bis: TagFeld,
  beleg: z.string().trim().min(1, t('kofin.beleg.fehlt')).max(200),
});

/** What somebody else pays for one Stelle. */
export function KofinanzierungFormular({ data, schliesse }: Fertig) {
  const { foerderfall, stellen } = data;
  const form = useForm({
    resolver: zodResolver(Kofinanzierung),
    defaultValues: {
      stelle: '',
      quelle: '',
      betrag: '',
      von: foerderfall.von,
      bis: foerderfall.bis,
      beleg: '',
    },
  });
  const entwurf = useEntwurf(form, 'laufjahr.kofinanzierung', foerderfall.id, { tuer: 'foerderung' });
  const { sende, laeuft, problem } = useSchreiben(createKofinanzierungRoute);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('kofin.neu')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      onSenden={async ({ stelle, quelle: wahl, betrag, von, bis, beleg }) => {
        const quelle = KOFINANZIERER.find((eine) => eine === wahl);
        if (quelle === undefined) return;
        const body = { stelle, quelle, betrag: getOk(readBetrag(betrag)), von, bis, beleg };
        const antwort = await sende({ params: { foerderfallId: foerderfall.id }, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        setMeldung(t('gespeichert'));
        await entwurf.loesche();
        schliesse();
      }}
    >
      <EntwurfHinweis entwurf={entwurf} />
      <Auswahl
        id="stelle"
        label={t('kofin.stelle')}
        optionen={stellen.map(({ schluessel, bezeichnung }) => ({ wert: schluessel, text: bezeichnung }))}
        fehler={errors.stelle?.message}
        {...form.register('stelle')}
      />
      <Auswahl
        id="quelle"
        label={t('kofin.quelle')}
        optionen={KOFINANZIERER.map((wert) => ({ wert, text: KOFINANZIERER_NAMEN[wert] }))}
        fehler={errors.quelle?.message}
        {...form.register('quelle')}
      />
      <Texteingabe
        id="betrag"
        label={t('kofin.betrag.feld')}
        breite="kurz"
        inputMode="decimal"
        fehler={errors.betrag?.message}
        {...form.register('betrag')}
      />
      <FormDatum id="von" control={form.control} name="von" label={t('feld.von')} />
      <FormDatum id="bis" control={form.control} name="bis" label={t('feld.bis')} />
      <Texteingabe
        id="beleg"
        label={t('kofin.beleg.feld')}
        fehler={errors.beleg?.message}
        {...form.register('beleg')}
      />
      <EntwurfStatus entwurf={entwurf} />
      <Button type="button" art="tertiaer" onClick={schliesse}>
        {t('abbrechen')}
      </Button>
    </Formular>
  );
}

const Fremdanteil = z.object({
  kuerzel: z.string().regex(/^[A-Z0-9][A-Z0-9-]{1,11}$/, t('fremd.kuerzel.fehler')),
  programm: z.string().min(1, t('feld.waehlen')),
  vzae: VzaeFeld,
  von: z.string().refine(isPlainDate, t('feld.tag.fehlt')),
  bis: TagOderLeer,
});

/** A share of one pseudonymous person in another programme. */
export function FremdanteilFormular({ data: { foerderfall, eigenes }, schliesse }: Fertig) {
  const form = useForm({
    resolver: zodResolver(Fremdanteil),
    defaultValues: { kuerzel: '', programm: '', vzae: '', von: '', bis: '' },
  });
  const entwurf = useEntwurf(form, 'laufjahr.fremdanteil', foerderfall.id, { tuer: 'foerderung' });
  const { sende, laeuft, problem } = useSchreiben(createFremdanteilRoute);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('fremd.neu')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      onSenden={async ({ kuerzel, programm: wahl, vzae, von, bis }) => {
        const programm = PROGRAMME.find((eines) => eines === wahl);
        if (programm === undefined) return;
        const body = { kuerzel, programm, vzae: toHundertstel(vzae), von, bis: toOderNull(bis) };
        const antwort = await sende({ params: { foerderfallId: foerderfall.id }, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        setMeldung(t('gespeichert'));
        await entwurf.loesche();
        schliesse();
      }}
    >
      <EntwurfHinweis entwurf={entwurf} />
      <Auswahl
        id="kuerzel"
        label={t('fremd.kuerzel')}
        hinweis={t('fremd.kuerzel.hinweis')}
        optionen={(eigenes?.kuerzel ?? []).map((wert) => ({ wert, text: wert }))}
        fehler={errors.kuerzel?.message}
        {...form.register('kuerzel')}
      />
      <Auswahl
        id="programm"
        label={t('fremd.programm')}
        optionen={PROGRAMME.map((wert) => ({ wert, text: PROGRAMM_NAMEN[wert] }))}
        fehler={errors.programm?.message}
        {...form.register('programm')}
      />
      <Texteingabe
        id="vzae"
        label={t('fremd.vzae')}
        breite="kurz"
        inputMode="decimal"
        fehler={errors.vzae?.message}
        {...form.register('vzae')}
      />
      <FormDatum id="von" control={form.control} name="von" label={t('feld.von')} />
      <FormDatum
        id="bis"
        control={form.control}
        name="bis"
        label={t('feld.bis')}
        hinweis={t('feld.bis.leer')}
        freiwillig
      />
      <EntwurfStatus entwurf={entwurf} />
      <Button type="button" art="tertiaer" onClick={schliesse}>
        {t('abbrechen')}
      </Button>
    </Formular>
  );
}
