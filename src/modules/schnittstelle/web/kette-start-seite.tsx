import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { z } from 'zod';
import { isPlainDate, type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import { getAkteRoute } from '#src/modules/fall/akte-ansicht.contract.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { tag, toOptional } from '#src/modules/gremium/web/werte.ts';
import { useAkteNeuLesen } from '#src/modules/person/web/akte-lesen.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Mehrfachauswahl } from '#src/web/ui/mehrfachauswahl.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { getKetteRoute, listKettenRoute, startKetteRoute } from '../kette.contract.ts';
import { computeFaelligkeiten } from '../kette.model.ts';
import type { Kette } from './kettenbild.tsx';
import { t } from './texte.ts';

/** Starts a Kette in a Fall: which one, which steps, from when on. */
export default function KetteStartSeite() {
  const { data, error, refetch } = useLesen(listKettenRoute, {});
  const ketten = data?.ketten.filter(({ art, stand }) => art === 'FALL' && stand === 'GUELTIG') ?? [];
  return (
    <>
      <Seitenkopf titel={t('start.titel')} einleitung={<p>{t('start.einleitung')}</p>} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data && ketten.length === 0 ? <Leer titel={t('start.keine')}>{t('start.keine.text')}</Leer> : null}
      {data && ketten.length > 0 ? <Wahl ketten={ketten} stichtag={data.stichtag} /> : null}
    </>
  );
}

function Wahl({ ketten, stichtag }: { ketten: readonly { id: string; name: string }[]; stichtag: string }) {
  const [adresse, setAdresse] = useSearchParams();
  const gewaehlt = ketten.find(({ id }) => id === adresse.get('kette')) ?? ketten[0];
  const { data } = useLesen(getKetteRoute, { params: { ketteId: gewaehlt?.id ?? '' } });
  return (
    <>
      <Auswahl
        id="kette"
        label={t('start.kette')}
        leer={null}
        value={gewaehlt?.id ?? ''}
        onChange={({ target }) => {
          const neu = new URLSearchParams(adresse);
          neu.set('kette', target.value);
          setAdresse(neu, { replace: true });
        }}
        optionen={ketten.map(({ id, name }) => ({ wert: id, text: name }))}
      />
      {data ? <Start key={data.id} kette={data} stichtag={stichtag} /> : <Ladeanzeige />}
    </>
  );
}

const Werte = z.object({
  beginn: tag,
  zielId: z.string(),
  kennungen: z.array(z.string()).min(1, t('start.schritte.fehlt')),
});

function Start({ kette, stichtag }: { kette: Kette; stichtag: string }) {
  const { akteId = '' } = useParams();
  const [adresse] = useSearchParams();
  const navigate = useNavigate();
  const neuLesen = useAkteNeuLesen();
  const { data: akte } = useLesen(getAkteRoute, { params: { akteId } });
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: {
      beginn: stichtag,
      zielId: adresse.get('ziel') ?? '',
      kennungen: kette.schritte.filter(({ geplant }) => !geplant).map(({ kennung }) => kennung),
    },
  });
  const { sende, laeuft, problem } = useSchreiben(startKetteRoute);
  const beginn = useWatch({ control: form.control, name: 'beginn' });
  const { errors } = form.formState;
  const { id: ketteId, nr } = kette;
  return (
    <Formular
      titel={t('start.titel')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      knopf={t('start.knopf')}
      onAbbrechen={() => void navigate(`/akten/${akteId}`)}
      onSenden={async ({ zielId, ...werte }) => {
        const body = { ketteId, nr, ...werte, zielId: toOptional(zielId) };
        const antwort = await sende({ params: { akteId }, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        neuLesen();
        setMeldung(t('start.fertig'));
        await navigate(`/akten/${akteId}${zielId === '' ? '' : '?bereich=ziele'}`);
      }}
    >
      <FormDatum
        id="beginn"
        control={form.control}
        name="beginn"
        label={t('start.beginn')}
        hinweis={t('start.beginn.hinweis')}
      />
      <Auswahl
        id="zielId"
        label={t('start.ziel')}
        leer={t('start.ziel.keins')}
        optionen={(akte?.ziele ?? []).map(({ id, wortlaut, uebersetzung }) => ({
          wert: id,
          text: uebersetzung ?? wortlaut,
        }))}
        fehler={errors.zielId?.message}
        {...form.register('zielId')}
      />
      <Mehrfachauswahl
        id="kennungen"
        label={t('start.schritte')}
        fehler={errors.kennungen?.message}
        optionen={listOptionen(kette, isPlainDate(beginn) ? beginn : toPlainDate(stichtag))}
        anbindung={form.register('kennungen')}
      />
    </Formular>
  );
}

function listOptionen({ schritte }: Kette, beginn: PlainDate) {
  const tage = computeFaelligkeiten(schritte, beginn);
  return schritte.map(({ kennung, titel, akteur, geplant }) => {
    const frist = tage.get(kennung) ?? null;
    const erklaerung = geplant
      ? t('start.geplant')
      : frist === null
        ? t('start.ohneFrist')
        : t('start.frist', { tag: formatTag(frist) });
    return {
      wert: kennung,
      text: t('start.schritt', { kennung, titel, akteur }),
      erklaerung,
      gesperrt: geplant,
    };
  });
}
