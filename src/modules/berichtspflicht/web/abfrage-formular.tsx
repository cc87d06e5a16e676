import { zodResolver } from '@hookform/resolvers/zod';
import { type FieldPath, type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { isPlainDate } from '#src/core/plain-date.ts';
import type { Result } from '#src/core/result.ts';
import type { Erklaerung } from '#src/modules/fachfrage/personenspur.model.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { findFormen, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import type { Problem } from '#src/web/api/problem.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrfachauswahl } from '#src/web/ui/mehrfachauswahl.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { ABFRAGELAENGE } from '../abfrage.contract.ts';
import { type Feld, toFeldtexte } from '../felder.model.ts';
import { ABFRAGEART_NAMEN, ABFRAGEARTEN } from '../meldung.model.ts';
import { Feldwerte, parseFeldwerte } from './feldwerte.ts';
import { Fragen } from './frage-felder.tsx';
import { t } from './texte.ts';
import { useBerichtstuer } from './use-berichtstuer.ts';

const tag = z.string().refine((wert): boolean => isPlainDate(wert), t('form.tag'));
const UMFAENGE = ['ECHT', 'ERFUNDEN', 'AUSWAHL'] as const;

export const Abfragewerte = z
  .object({
    art: z.enum(ABFRAGEARTEN),
    titel: z
      .string()
      .max(ABFRAGELAENGE.titel, t('form.lang'))
      .refine((wert) => wert.trim() !== '', t('form.fehlt')),
    hinweis: z.string().max(ABFRAGELAENGE.hinweis, t('form.lang')),
    zeitraumVon: z.union([z.literal(''), tag]),
    stichtag: tag,
    frist: tag,
    umfang: z.enum(UMFAENGE),
    standorte: z.array(z.string()),
    felder: z.array(Feldwerte),
    bestaetigt: z.boolean().refine((wert) => wert, t('form.bestaetigt.fehlt')),
  })
  .refine(({ umfang, standorte }) => umfang !== 'AUSWAHL' || standorte.length > 0, {
    path: ['standorte'],
    message: t('form.standorte.fehlt'),
  });
export type Abfragewerte = z.infer<typeof Abfragewerte>;

export type Abfragesendung = {
  art: Abfragewerte['art'];
  titel: string;
  hinweis: string;
  zeitraumVon: string | null;
  stichtag: string;
  frist: string;
  felder: Feld[];
  standorte: string[];
  erklaerungen: Erklaerung[];
  bestaetigt: true;
};
export type Standortwahl = { id: string; name: string; herkunft: string };

type Props = {
  titel: string;
  anfang: Abfragewerte;
  standorte: readonly Standortwahl[];
  bezug: string;
  /** The kind stays once the draft exists. */
  artFest: boolean;
  sende: (sendung: Abfragesendung) => Promise<Result<{ id: string }, Problem>>;
  fertig: (id: string) => Promise<void> | void;
  laeuft: boolean;
  problem: Problem | null;
};

/** An Abfrage of the Land: whom it asks, until when, and what. */
export function AbfrageFormular(props: Props) {
  const { titel, anfang, standorte, bezug, artFest, sende, fertig, laeuft, problem } = props;
  const form = useForm<Abfragewerte>({ resolver: zodResolver(Abfragewerte), defaultValues: anfang });
  const entwurf = useEntwurf(form, artFest ? 'berichtspflicht.abfrage' : 'berichtspflicht.neu', bezug, {
    tuer: useBerichtstuer(),
  });
  const pruefung = useTextpruefung(findFormen);
  const art = useWatch({ control: form.control, name: 'art' });
  return (
    <Formular
      titel={titel}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={t('form.speichern')}
      vorKnopf={<Textbefunde pruefung={pruefung} felder={FELDNAMEN} />}
      onSenden={async (werte) => {
        const { felder, fehler } = werte.art === 'BESETZUNG' ? LEER : parseFeldwerte(werte.felder);
        for (const { pfad, meldung } of fehler)
          form.setError(pfad as FieldPath<Abfragewerte>, { message: meldung });
        if (fehler.length > 0) return;
        const { hinweis } = werte;
        const texte = { titel: werte.titel, hinweis, ...toFeldtexte(felder) };
        const erklaerungen = await pruefung.check(texte);
        if (erklaerungen === null) return;
        const antwort = await sende({
          art: werte.art,
          titel: werte.titel,
          hinweis,
          stichtag: werte.stichtag,
          frist: werte.frist,
          zeitraumVon: werte.zeitraumVon === '' ? null : werte.zeitraumVon,
          felder,
          erklaerungen,
          bestaetigt: true,
          standorte: toStandorte(werte, standorte),
        });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        await fertig(antwort.wert.id);
      }}
    >
      <Grunddaten form={form} artFest={artFest} />
      <Empfaenger form={form} standorte={standorte} />
      {art === 'BESETZUNG' ? <Hinweis art="info" titel={t('form.besetzung')} /> : <Fragen form={form} />}
      <Kontrollkaestchen
        id="bestaetigt"
        text={t('form.bestaetigt')}
        fehler={form.formState.errors.bestaetigt?.message}
        anbindung={form.register('bestaetigt')}
      />
    </Formular>
  );
}

const LEER = { felder: [], fehler: [] };
const FELDNAMEN: Readonly<Record<string, string>> = {
  titel: t('form.name'),
  hinweis: t('form.hinweis'),
  ...Object.fromEntries(
    Array.from({ length: 80 }, (_, index) => [
      [`felder/${index}/name`, t('frage.titel', { nummer: index + 1 })],
      [`felder/${index}/definition`, `${t('frage.titel', { nummer: index + 1 })}, ${t('frage.definition')}`],
    ]).flat(),
  ),
};

function toStandorte({ umfang, standorte }: Abfragewerte, alle: readonly Standortwahl[]): string[] {
  if (umfang === 'AUSWAHL') return standorte;
  const herkunft = umfang === 'ECHT' ? 'echt' : 'erfunden';
  return alle.filter((einer) => einer.herkunft === herkunft).map(({ id }) => id);
}

type Form = UseFormReturn<Abfragewerte>;

function Grunddaten({ form, artFest }: { form: Form; artFest: boolean }) {
  const { errors } = form.formState;
  const { data: sitzung } = useSitzung();
  // Berichte are asked for by the Bezirksregierung (HK 2.1).
  const arten = ABFRAGEARTEN.filter((art) => art !== 'BERICHT' || sitzung?.rolle === 'BR_SACHBEARBEITUNG');
  return (
    <>
      {artFest ? null : (
        <Auswahl
          id="art"
          label={t('form.art')}
          leer={null}
          optionen={arten.map((wert) => ({ wert, text: ABFRAGEART_NAMEN[wert] }))}
          fehler={errors.art?.message}
          {...form.register('art')}
        />
      )}
      <Texteingabe
        id="titel"
        label={t('form.name')}
        autoComplete="off"
        fehler={errors.titel?.message}
        {...form.register('titel')}
      />
      <Mehrzeilig
        id="hinweis"
        label={t('form.hinweis')}
        hinweis={t('form.hinweis.hilfe')}
        freiwillig
        rows={4}
        hoechstens={ABFRAGELAENGE.hinweis}
        fehler={errors.hinweis?.message}
        {...form.register('hinweis')}
      />
      <FormDatum
        id="zeitraumVon"
        label={t('form.zeitraumVon')}
        freiwillig
        control={form.control}
        name="zeitraumVon"
      />
      <FormDatum id="stichtag" label={t('form.stichtag')} control={form.control} name="stichtag" />
      <FormDatum id="frist" label={t('form.frist')} control={form.control} name="frist" />
    </>
  );
}

function Empfaenger({ form, standorte }: { form: Form; standorte: readonly Standortwahl[] }) {
  const umfang = useWatch({ control: form.control, name: 'umfang' });
  const zahl = (herkunft: string): number => standorte.filter((einer) => einer.herkunft === herkunft).length;
  const zahlen = { ECHT: zahl('echt'), ERFUNDEN: zahl('erfunden'), AUSWAHL: standorte.length };
  return (
    <>
      <Auswahl
        id="umfang"
        label={t('form.umfang')}
        leer={null}
        optionen={UMFAENGE.filter((wert) => zahlen[wert] > 0).map((wert) => ({
          wert,
          text:
            wert === 'AUSWAHL'
              ? t('form.umfang.AUSWAHL')
              : t(`form.umfang.${wert}`, { anzahl: zahlen[wert] }),
        }))}
        {...form.register('umfang')}
      />
      {umfang === 'AUSWAHL' ? (
        <Mehrfachauswahl
          id="standorte"
          label={t('form.standorte')}
          optionen={standorte.map(({ id, name }) => ({ wert: id, text: name }))}
          fehler={form.formState.errors.standorte?.message}
          anbindung={form.register('standorte')}
        />
      ) : null}
    </>
  );
}
