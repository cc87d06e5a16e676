import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import { Formular } from '#src/modules/person/web/formular.tsx';
import type { Verweisgrund } from '#src/modules/rechtskreis/verweis.model.ts';
import { useVerweisgrund } from '#src/modules/rechtskreis/web/use-verweisgrund.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { SCHRITT_WER, SCHRITT_WER_NAMEN, SCHRITTARTEN } from '../fall.model.ts';
import { createSchrittRoute, updateSchrittRoute } from '../ziel.contract.ts';
import type { AkteSeite, SchrittAnsicht, ZielAnsicht } from './akte-typen.ts';
import { Pflichttext, TagOderLeer } from './felder.ts';
import { createNamensformat, GemeinteWahl } from './gemeinte.tsx';
import { t as tGemeinte } from './gemeinte-texte.ts';
import { t } from './texte.ts';
import { useAkteSchreiben } from './use-akte-schreiben.ts';
import { useFassung } from './use-fassung.tsx';

const Werte = z.object({
  was: Pflichttext(1_000),
  wer: z.enum(SCHRITT_WER),
  art: z.enum(SCHRITTARTEN),
  faelligAm: TagOderLeer,
  personIds: z.array(z.string()),
});
type Werte = z.infer<typeof Werte>;
const LEER: Werte = { was: '', wer: 'KLIENT', art: 'EIGENER', faelligAm: '', personIds: [] };
const KONFLIKTFELDER = [
  { name: 'was', label: t('schritt.was') },
  { name: 'wer', label: t('schritt.wer') },
  { name: 'art', label: t('schritt.art') },
  { name: 'faelligAm', label: t('schritt.faellig') },
  { name: 'personIds', label: tGemeinte('label') },
] as const;
type Neu = {
  akteId: string;
  personen: AkteSeite['personen'];
  ziel: Pick<ZielAnsicht, 'id' | 'bereich'>;
  schliesse: () => void;
};

/** A new step of the Hilfeplan; where a Fallmanagement elsewhere is responsible, a Verweis is chosen beforehand (VB-01). */
export function NeuerSchritt(neu: Neu) {
  const grund = useVerweisgrund(neu.akteId, neu.ziel.bereich);
  return grund === undefined ? <Ladeanzeige /> : <NeuesFormular {...neu} grund={grund} />;
}

function NeuesFormular({ akteId, personen, ziel, schliesse, grund }: Neu & { grund: Verweisgrund | null }) {
  const zielId = ziel.id;
  const form = useForm<Werte>({
    resolver: zodResolver(Werte),
    defaultValues: grund === null ? LEER : { ...LEER, wer: 'DRITTE', art: 'VERWEIS' },
  });
  const entwurf = useEntwurf(form, `fall.schritt.${zielId}`, akteId);
  const { sende, laeuft, problem } = useAkteSchreiben(createSchrittRoute);
  return (
    <Formular
      titel={t('schritt.neu')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      onAbbrechen={schliesse}
      onSenden={async (werte) => {
        const antwort = await sende({ params: { akteId }, body: { zielId, ...toBody(werte) } });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('akte.gespeichert'));
      }}
    >
      {grund === null ? null : <Verweishinweis grund={grund} />}
      <Felder form={form} personen={personen} mitArt={grund !== null} />
    </Formular>
  );
}

type Alt = {
  akteId: string;
  personen: AkteSeite['personen'];
  schritt: SchrittAnsicht;
  schliesse: () => void;
};

/** Changes a step; when it changed meanwhile, both versions are shown and nothing is overwritten. */
export function SchrittAendern({ akteId, personen, schritt, schliesse }: Alt) {
  const { id, was, wer, art, faelligAm } = schritt;
  const form = useForm<Werte>({
    resolver: zodResolver(Werte),
    defaultValues: {
      was,
      wer,
      art,
      faelligAm: faelligAm ?? '',
      personIds: schritt.personen.map(({ personId }) => personId),
    },
  });
  const entwurf = useEntwurf(form, `fall.schritt.${id}`, akteId, { fassung: schritt.version });
  const { sende, laeuft, problem, version, konflikt } = useFassung(updateSchrittRoute, {
    form,
    schema: Werte,
    entwurf,
    version: schritt.version,
    leer: LEER,
    felder: KONFLIKTFELDER,
    formatiere: createNamensformat([...personen, ...schritt.personen]),
  });
  return (
    <Formular
      titel={t('schritt.aendern')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      onAbbrechen={schliesse}
      konflikt={konflikt}
      onSenden={async (werte) => {
        const params = { akteId, schrittId: id };
        const antwort = await sende({ params, body: { version, ...toBody(werte) } });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('akte.gespeichert'));
      }}
    >
      <Felder form={form} personen={personen} stehen={schritt.personen} mitArt={art === 'VERWEIS'} />
    </Formular>
  );
}

function Verweishinweis({ grund }: { grund: Verweisgrund }) {
  const name = grund.stelle === null ? grund.text : `${grund.text}, ${grund.stelle}`;
  return (
    <Hinweis art="info" titel={t('schritt.verweis.titel', { name })}>
      <p>{t('schritt.verweis.text')}</p>
      <p className="kim-klein">{t('akte.quelle', { quelle: t('schritt.verweis.quelle') })}</p>
    </Hinweis>
  );
}

/** `mitArt`: own work or Verweis is asked only where another Fallmanagement plays a part. */
type Feldprops = {
  form: UseFormReturn<Werte>;
  personen: AkteSeite['personen'];
  stehen?: SchrittAnsicht['personen'];
  mitArt: boolean;
};

function Felder({ form, personen, stehen = [], mitArt }: Feldprops) {
  const { errors } = form.formState;
  return (
    <>
      <Mehrzeilig
        id="was"
        label={t('schritt.was')}
        rows={2}
        hoechstens={1_000}
        fehler={errors.was?.message}
        {...form.register('was')}
      />
      {mitArt ? (
        <Optionen
          id="art"
          label={t('schritt.art')}
          optionen={(['VERWEIS', 'EIGENER'] as const).map((wert) => ({ wert, text: t(`schritt.${wert}`) }))}
          anbindung={form.register('art')}
        />
      ) : null}
      <Optionen
        id="wer"
        label={t('schritt.wer')}
        optionen={SCHRITT_WER.map((wert) => ({ wert, text: SCHRITT_WER_NAMEN[wert] }))}
        anbindung={form.register('wer')}
      />
      <GemeinteWahl
        personen={personen}
        stehen={stehen}
        art="schritt"
        fehler={errors.personIds?.message}
        anbindung={form.register('personIds')}
      />
      <FormDatum
        id="faelligAm"
        control={form.control}
        name="faelligAm"
        label={t('schritt.faellig')}
        freiwillig
      />
    </>
  );
}

function toBody({ was, wer, art, faelligAm, personIds }: Werte) {
  return {
    was,
    wer,
    art,
    ...(faelligAm === '' ? {} : { faelligAm }),
    ...(personIds.length === 0 ? {} : { personIds }),
  };
}
