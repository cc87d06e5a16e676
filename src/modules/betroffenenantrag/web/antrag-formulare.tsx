import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { toCode, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { Freitext, Tag } from '#src/modules/fall/web/felder.ts';
import { useAkteSchreiben } from '#src/modules/fall/web/use-akte-schreiben.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import {
  type Antragsansicht,
  createAntragRoute,
  recordAntwortRoute,
  recordVerlaengerungRoute,
} from '../antrag.contract.ts';
import {
  ANTRAGSART_CODES,
  ANTRAGSARTEN,
  ANTRAGSERGEBNIS_CODES,
  ANTRAGSERGEBNISSE,
  IDENTITAETSPRUEFUNG_CODES,
  IDENTITAETSPRUEFUNGEN,
} from '../wertelisten/antraege.ts';
import { t } from './texte.ts';

const wahl = (fehlt: string) => z.string({ error: fehlt }).min(1, fehlt);
const pflicht = (max: number, fehlt: string) => Freitext(max).refine((text) => text.trim() !== '', fehlt);

const Neu = z.object({
  art: wahl(t('feld.art.fehlt')),
  eingang: Tag,
  was: pflicht(2_000, t('feld.was.fehlt')),
});
type Props = { akteId: string; stichtag: string; schliesse: () => void };

/** What the person asks for, in a few words; the rest comes with the answer. */
export function AntragFormular({ akteId, stichtag, schliesse }: Props) {
  const form = useForm({
    resolver: zodResolver(Neu),
    defaultValues: { art: '', eingang: stichtag, was: '' },
  });
  const entwurf = useEntwurf(form, 'betroffenenantrag.neu', akteId);
  const { sende, laeuft, problem } = useAkteSchreiben(createAntragRoute);
  const { errors } = form.formState;
  const art = toCode(ANTRAGSART_CODES, useWatch({ control: form.control, name: 'art' }));
  return (
    <Formular
      titel={t('neu')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={t('neu')}
      onAbbrechen={schliesse}
      onSenden={async (werte) => {
        const gewaehlt = toCode(ANTRAGSART_CODES, werte.art);
        if (gewaehlt === undefined) return;
        const antwort = await sende({ params: { akteId }, body: { ...werte, art: gewaehlt } });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('aufgenommen'));
      }}
    >
      <Auswahl
        id="art"
        label={t('feld.art')}
        optionen={toWahlen(ANTRAGSARTEN)}
        fehler={errors.art?.message}
        {...form.register('art')}
      />
      {art === undefined ? null : <p className="kim-klein">{t(`hilfe.${art}`)}</p>}
      <FormDatum id="eingang" control={form.control} name="eingang" label={t('feld.eingang')} />
      <Mehrzeilig
        id="was"
        label={t('feld.was')}
        hinweis={t('feld.was.hinweis')}
        rows={3}
        hoechstens={2_000}
        fehler={errors.was?.message}
        {...form.register('was')}
      />
    </Formular>
  );
}

const Mehr = z.object({ grund: pflicht(1_000, t('feld.grund.fehlt')) });
type Einzeln = { akteId: string; antrag: Antragsansicht; schliesse: () => void };

/** Two months more, told in the first one. */
export function VerlaengerungFormular({ akteId, antrag, schliesse }: Einzeln) {
  const form = useForm({ resolver: zodResolver(Mehr), defaultValues: { grund: '' } });
  const entwurf = useEntwurf(form, `betroffenenantrag.mehr.${antrag.id}`, akteId);
  const { sende, laeuft, problem } = useAkteSchreiben(recordVerlaengerungRoute);
  return (
    <Formular
      titel={t('verlaengern')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={t('verlaengern')}
      onAbbrechen={schliesse}
      onSenden={async (body) => {
        const antwort = await sende({ params: { akteId, antragId: antrag.id }, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('verlaengert'));
      }}
    >
      <p>{t('verlaengern.text')}</p>
      <Mehrzeilig
        id="grund"
        label={t('feld.grund')}
        rows={2}
        hoechstens={1_000}
        fehler={form.formState.errors.grund?.message}
        {...form.register('grund')}
      />
    </Formular>
  );
}

const istNein = (ergebnis: string): boolean => ergebnis === 'ABGELEHNT' || ergebnis === 'TEILWEISE';
const Antwortwerte = z
  .object({
    am: Tag,
    ergebnis: wahl(t('feld.ergebnis.fehlt')),
    identitaet: wahl(t('feld.identitaet.fehlt')),
    antwort: pflicht(3_000, t('feld.antwort.fehlt')),
    ablehnungsgrund: Freitext(2_000),
  })
  .refine(({ ergebnis, ablehnungsgrund }) => !istNein(ergebnis) || ablehnungsgrund.trim() !== '', {
    path: ['ablehnungsgrund'],
    message: t('feld.ablehnungsgrund.fehlt'),
  });

/** The answer ends the request; a no says why and where to complain. */
export function AntwortFormular({ akteId, antrag, stichtag, schliesse }: Einzeln & { stichtag: string }) {
  const form = useForm({
    resolver: zodResolver(Antwortwerte),
    defaultValues: { am: stichtag, ergebnis: '', identitaet: '', antwort: '', ablehnungsgrund: '' },
  });
  const entwurf = useEntwurf(form, `betroffenenantrag.antwort.${antrag.id}`, akteId);
  const { sende, laeuft, problem } = useAkteSchreiben(recordAntwortRoute);
  const { errors } = form.formState;
  const nein = istNein(useWatch({ control: form.control, name: 'ergebnis' }));
  return (
    <Formular
      titel={t('antworten')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={t('antworten')}
      onAbbrechen={schliesse}
      onSenden={async ({ am, ergebnis, identitaet, antwort: text, ablehnungsgrund }) => {
        const gewaehlt = toCode(ANTRAGSERGEBNIS_CODES, ergebnis);
        const wie = toCode(IDENTITAETSPRUEFUNG_CODES, identitaet);
        if (gewaehlt === undefined || wie === undefined) return;
        const body = {
          am,
          ergebnis: gewaehlt,
          identitaet: wie,
          antwort: text,
          ablehnungsgrund: istNein(ergebnis) ? ablehnungsgrund : '',
        };
        const antwort = await sende({ params: { akteId, antragId: antrag.id }, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('beantwortet'));
      }}
    >
      <p className="kim-klein">{t(`hilfe.${antrag.art}`)}</p>
      <FormDatum id="am" control={form.control} name="am" label={t('feld.am')} />
      <Optionen
        id="ergebnis"
        label={t('feld.ergebnis')}
        optionen={toWahlen(ANTRAGSERGEBNISSE)}
        anbindung={form.register('ergebnis')}
        fehler={errors.ergebnis?.message}
      />
      <Optionen
        id="identitaet"
        label={t('feld.identitaet')}
        optionen={toWahlen(IDENTITAETSPRUEFUNGEN)}
        anbindung={form.register('identitaet')}
        fehler={errors.identitaet?.message}
      />
      <Mehrzeilig
        id="antwort"
        label={t('feld.antwort')}
        rows={3}
        hoechstens={3_000}
        fehler={errors.antwort?.message}
        {...form.register('antwort')}
      />
      {nein ? (
        <Mehrzeilig
          id="ablehnungsgrund"
          label={t('feld.ablehnungsgrund')}
          hinweis={t('feld.ablehnungsgrund.hinweis')}
          rows={2}
          hoechstens={2_000}
          fehler={errors.ablehnungsgrund?.message}
          {...form.register('ablehnungsgrund')}
        />
      ) : null}
    </Formular>
  );
}
