import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { BAUSTEIN_NAMEN, BAUSTEINE } from '../baustein.model.ts';
import { createStelleRoute } from '../stelle.contract.ts';
import { type Anbindung, ANBINDUNG_NAMEN, ANBINDUNGEN } from '../stelle.model.ts';
import { VzaeEingabe, Zeitraumfelder } from './felder.tsx';
import { Formular } from './formular.tsx';
import { TagFeld, TagOderLeer, toHundertstel, toOderNull, VzaeFeld } from './formularwerte.ts';
import { t } from './texte.ts';

export const Fassung = z.object({
  bezeichnung: createStelleRoute.body.shape.bezeichnung,
  umfangVzae: VzaeFeld,
  anbindung: createStelleRoute.body.shape.anbindung,
  anbindungGrund: z.string(),
  gueltigVon: TagFeld,
  gueltigBis: TagOderLeer,
});
const NeueStelle = Fassung.extend({
  baustein: z.string(),
  mandantId: z.string(),
  kommuneId: z.string(),
  verwaltungsassistenz: z.boolean(),
});

/** What both forms send, in the contract's form. */
export function toFassung(werte: z.input<typeof Fassung>) {
  return {
    bezeichnung: werte.bezeichnung,
    umfangVzae: toHundertstel(werte.umfangVzae),
    anbindung: werte.anbindung,
    anbindungGrund: toOderNull(werte.anbindungGrund),
    gueltigVon: werte.gueltigVon,
    gueltigBis: toOderNull(werte.gueltigBis),
  };
}

type Benannt = { id: string; name: string };
type NeuProps = {
  verantwortlicheStellen: readonly Benannt[];
  kommunen: readonly Benannt[];
  onFertig: () => void;
};

/** A new Stelle of the own Standort. */
export function NeueStelleFormular({ verantwortlicheStellen, kommunen, onFertig }: NeuProps) {
  const form = useForm({
    resolver: zodResolver(NeueStelle),
    defaultValues: {
      baustein: '1',
      bezeichnung: '',
      umfangVzae: '1,00',
      anbindung: 'KI' as Anbindung,
      anbindungGrund: '',
      gueltigVon: '',
      gueltigBis: '',
      mandantId: '',
      kommuneId: '',
      verwaltungsassistenz: false,
    },
  });
  const { sende, laeuft, problem } = useSchreiben(createStelleRoute, { onErfolg: onFertig });
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('stelle.neu')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      onSenden={async (werte) => {
        const body = {
          ...toFassung(werte),
          baustein: BAUSTEINE.find((nummer) => String(nummer) === werte.baustein) ?? 1,
          verwaltungsassistenz: werte.verwaltungsassistenz,
          mandantId: toOderNull(werte.mandantId),
          kommuneId: toOderNull(werte.kommuneId),
        };
        const antwort = await sende({ body });
        if (!antwort.ok) setProblemFehler(form, antwort.fehler);
      }}
    >
      <Auswahl
        id="baustein"
        label={t('filter.baustein')}
        leer={null}
        optionen={BAUSTEINE.map((nummer) => ({ wert: String(nummer), text: BAUSTEIN_NAMEN[nummer] }))}
        {...form.register('baustein')}
      />
      <Texteingabe
        id="bezeichnung"
        label={t('stelle.bezeichnung')}
        hinweis={t('stelle.bezeichnung.hinweis')}
        fehler={errors.bezeichnung?.message}
        {...form.register('bezeichnung')}
      />
      <Kontrollkaestchen
        text={t('stelle.assistenz')}
        erklaerung={t('stelle.assistenz.text')}
        fehler={errors.verwaltungsassistenz?.message}
        anbindung={form.register('verwaltungsassistenz')}
      />
      <VzaeEingabe
        id="umfangVzae"
        label={t('stelle.umfang')}
        hinweis={t('stelle.umfang.hinweis')}
        fehler={errors.umfangVzae?.message}
        {...form.register('umfangVzae')}
      />
      <Auswahl
        id="anbindung"
        label={t('stelle.anbindung')}
        leer={null}
        optionen={ANBINDUNGEN.map((wert) => ({ wert, text: ANBINDUNG_NAMEN[wert] }))}
        fehler={errors.anbindung?.message}
        {...form.register('anbindung')}
      />
      <Texteingabe
        id="anbindungGrund"
        label={t('stelle.grund')}
        hinweis={t('stelle.grund.hinweis')}
        freiwillig
        fehler={errors.anbindungGrund?.message}
        {...form.register('anbindungGrund')}
      />
      <Auswahl
        id="mandantId"
        label={t('stelle.mandant')}
        leer={t('stelle.mandant.leer')}
        optionen={verantwortlicheStellen.map(({ id, name }) => ({ wert: id, text: name }))}
        fehler={errors.mandantId?.message}
        {...form.register('mandantId')}
      />
      <Auswahl
        id="kommuneId"
        label={t('stelle.kommune')}
        leer={t('stelle.kommune.leer')}
        optionen={kommunen.map(({ id, name }) => ({ wert: id, text: name }))}
        fehler={errors.kommuneId?.message}
        {...form.register('kommuneId')}
      />
      <Zeitraumfelder control={form.control} />
    </Formular>
  );
}
