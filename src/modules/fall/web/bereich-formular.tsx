import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch, type UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import type { Themenbereich } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { BEDARFE } from '#src/modules/akte/wertelisten/verlauf.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { updateBereichRoute } from '../assessment.contract.ts';
import { BEREICHSQUELLE_NAMEN, BEREICHSQUELLEN } from '../fall.model.ts';
import type { BereichAnsicht } from './akte-typen.ts';
import { toCode, toText, toWahlen } from './auswahl.ts';
import { Freitext } from './felder.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import type { Konfliktstand } from './konflikt.ts';
import { t } from './texte.ts';
import { useFassung } from './use-fassung.tsx';

const NICHT_ERHOBEN = 'NICHT_ERHOBEN';
const Werte = z.object({
  bedarf: z.string({ error: t('assessment.bedarf.fehler') }).min(1, t('assessment.bedarf.fehler')),
  situation: Freitext(5_000),
  ressourcen: Freitext(5_000),
  quelle: z.string(),
  besonders: Freitext(5_000),
});
type Werte = z.infer<typeof Werte>;
const KONFLIKTFELDER = (['bedarf', 'situation', 'ressourcen', 'quelle', 'besonders'] as const).map(
  (name) => ({
    name,
    label: t(`assessment.${name}`),
  }),
);

type Props = {
  akteId: string;
  assessmentId: string;
  bereich: Themenbereich;
  stand: BereichAnsicht | undefined;
  onFertig: () => void;
  onAbbrechen: () => void;
};

/** One Lebensbereich: Bedarf or „nicht erhoben“, situation, resources, source; special categories apart. */
export function BereichFormular({ akteId, assessmentId, bereich, stand, onFertig, onAbbrechen }: Props) {
  const form = useForm({ resolver: zodResolver(Werte), defaultValues: toWerte(stand) });
  const entwurf = useEntwurf(form, `fall.bereich.${bereich.toLowerCase().replaceAll('_', '-')}`, akteId, {
    fassung: stand?.version ?? 0,
  });
  const { sende, laeuft, problem, version, konflikt } = useFassung(updateBereichRoute, {
    form,
    schema: Werte,
    entwurf,
    version: stand?.version ?? 0,
    leer: toWerte(undefined),
    felder: KONFLIKTFELDER,
    toStand: toBereichstand,
  });
  const { errors } = form.formState;
  const bedarf = useWatch({ control: form.control, name: 'bedarf' });
  return (
    <Formular
      titel={t('assessment.erfassen')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      onAbbrechen={onAbbrechen}
      konflikt={konflikt}
      onSenden={async (werte) => {
        const params = { akteId, assessmentId, bereich };
        const antwort = await sende({ params, body: toBody(werte, version, stand?.besonders !== undefined) });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        onFertig();
      }}
    >
      <Optionen
        id="bedarf"
        label={t('assessment.bedarf')}
        optionen={[...toWahlen(BEDARFE), { wert: NICHT_ERHOBEN, text: t('assessment.nichtErhoben') }]}
        anbindung={form.register('bedarf')}
        fehler={errors.bedarf?.message}
      />
      {bedarf === NICHT_ERHOBEN ? <p>{t('assessment.nichtErhoben.text')}</p> : <Lage form={form} />}
    </Formular>
  );
}

function Lage({ form }: { form: UseFormReturn<Werte> }) {
  const { errors } = form.formState;
  return (
    <>
      <Mehrzeilig
        id="situation"
        label={t('assessment.situation')}
        freiwillig
        hoechstens={5_000}
        fehler={errors.situation?.message}
        {...form.register('situation')}
      />
      <Mehrzeilig
        id="ressourcen"
        label={t('assessment.ressourcen')}
        freiwillig
        rows={3}
        hoechstens={5_000}
        fehler={errors.ressourcen?.message}
        {...form.register('ressourcen')}
      />
      <Auswahl
        id="quelle"
        label={t('assessment.quelle')}
        freiwillig
        leer={t('assessment.quelle.leer')}
        optionen={BEREICHSQUELLEN.map((wert) => ({ wert, text: BEREICHSQUELLE_NAMEN[wert] }))}
        {...form.register('quelle')}
      />
      <Mehrzeilig
        id="besonders"
        label={t('assessment.besonders')}
        hinweis={t('assessment.besonders.hinweis')}
        freiwillig
        rows={2}
        hoechstens={5_000}
        fehler={errors.besonders?.message}
        {...form.register('besonders')}
      />
    </>
  );
}

function toBereichstand({ version, werte }: Konfliktstand): Konfliktstand {
  const bedarf = werte['erhebung'] === 'NICHT_ERHOBEN' ? NICHT_ERHOBEN : werte['bedarf'];
  return { version, werte: { ...werte, bedarf } };
}

function toWerte(stand: BereichAnsicht | undefined): Werte {
  const bedarf = stand === undefined ? '' : stand.bedarf === null ? NICHT_ERHOBEN : String(stand.bedarf);
  return {
    bedarf,
    situation: stand?.situation ?? '',
    ressourcen: stand?.ressourcen ?? '',
    quelle: stand?.quelle ?? '',
    besonders: stand?.besonders ?? '',
  };
}

/** An emptied text of special categories is erased, one that was never there is left out. */
function toBody(werte: Werte, version: number, mitBesonders: boolean) {
  if (werte.bedarf === NICHT_ERHOBEN) return { erhebung: 'NICHT_ERHOBEN' as const, version };
  const [situation, ressourcen, besonders] = [
    toText(werte.situation),
    toText(werte.ressourcen),
    toText(werte.besonders),
  ];
  const quelle = toCode(BEREICHSQUELLEN, werte.quelle);
  return {
    erhebung: 'ERHOBEN' as const,
    version,
    bedarf: Number(werte.bedarf),
    ...(situation === null ? {} : { situation: situation.text }),
    ...(ressourcen === null ? {} : { ressourcen: ressourcen.text }),
    ...(besonders === null ? (mitBesonders ? { besonders: null } : {}) : { besonders: besonders.text }),
    ...(quelle === undefined ? {} : { quelle }),
  };
}
