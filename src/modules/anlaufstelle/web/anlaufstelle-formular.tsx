import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useFieldArray, useForm, type UseFormReturn, useWatch } from 'react-hook-form';
import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { WOCHENTAGE } from '#src/modules/angebot/angebot.model.ts';
import { BARRIEREFREIHEITEN } from '#src/modules/angebot/wertelisten/angebot.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { findFormen, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { useFormkonflikt } from '#src/modules/fall/web/use-fassung.tsx';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { listKommunenRoute } from '#src/modules/standort/standort.contract.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Gruppe } from '#src/web/ui/gruppe.tsx';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrfachauswahl } from '#src/web/ui/mehrfachauswahl.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { createAnlaufstelleRoute, updateAnlaufstelleRoute } from '../anlaufstelle.contract.ts';
import { GEBIETSARTEN, TERMINARTEN } from '../wertelisten/anlaufstelle.ts';
import { describeFormwert, TAGE } from './beschreiben.ts';
import { t } from './texte.ts';
import { useKommunennamen } from './use-kommunennamen.ts';
import { LEER, toEingabe, toWerte, Werte } from './werte.ts';

type Stelle = Parameters<typeof toWerte>[0] & { id: string; version: number };
type Form = UseFormReturn<Werte>;
type Props = {
  titel: string;
  stelle: Stelle | null;
  onFertig: (id: string) => void;
  onAbbrechen: () => void;
};

const ZEILEN = ['name', 'strasse', 'plz', 'ort', 'anfahrt', 'telefon', 'email', 'webseite'] as const;
const PFLICHT: readonly string[] = ['name', 'ort'];
const FELDER = [
  ...ZEILEN,
  'zeiten',
  'termin',
  'sprachen',
  'barrierefreiheit',
  'hinweis',
  'gebiet',
  'kommunen',
  'gueltigVon',
  'gueltigBis',
] as const;

/** A new Anlaufstelle or a change of one; when it changed meanwhile both versions stand side by side. */
export function AnlaufstelleFormular({ titel, stelle, onFertig, onAbbrechen }: Props) {
  const [anfang] = useState(stelle);
  const form = useForm<Werte>({
    resolver: zodResolver(Werte),
    defaultValues: anfang === null ? LEER : toWerte(anfang),
  });
  const entwurf = useEntwurf(form, 'anlaufstelle.formular', anfang?.id ?? 'neu', {
    tuer: useTuer(),
    ...(anfang === null ? {} : { fassung: anfang.version }),
  });
  const neu = useSchreiben(createAnlaufstelleRoute);
  const bestehend = useSchreiben(updateAnlaufstelleRoute);
  const { laeuft, problem, konflikt, verwerfeProblem } = anfang === null ? neu : bestehend;
  const namen = useKommunennamen();
  const fassung = useFormkonflikt({
    form,
    schema: Werte,
    leer: LEER,
    anfang: anfang === null ? LEER : toWerte(anfang),
    felder: FELDER.map((name) => ({ name, label: t(`feld.${name}`) })),
    version: anfang?.version ?? 0,
    entwurf,
    konflikt,
    verwerfeProblem,
    formatiere: (name, wert) => describeFormwert(name, wert, namen),
    toStand: ({ version, werte }) => ({
      version,
      werte: { ...form.getValues(), ...toWerte(werte as Stelle), bestaetigt: form.getValues('bestaetigt') },
    }),
  });
  const pruefung = useTextpruefung(findFormen);
  return (
    <Formular
      titel={titel}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={t('speichern')}
      konflikt={fassung.konflikt}
      vorKnopf={
        <Textbefunde
          pruefung={pruefung}
          felder={{ name: t('feld.name'), anfahrt: t('feld.anfahrt'), hinweis: t('feld.hinweis') }}
        />
      }
      onAbbrechen={onAbbrechen}
      onSenden={async (werte) => {
        const { name, anfahrt, hinweis } = werte;
        const erklaerungen = await pruefung.check({ name, anfahrt, hinweis });
        if (erklaerungen === null) return;
        const body = { ...toEingabe(werte), erklaerungen };
        const antwort =
          anfang === null
            ? await neu.sende({ body })
            : await bestehend.sende({
                params: { anlaufstelleId: anfang.id },
                body: { ...body, version: fassung.version },
              });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        setMeldung(t('gespeichert'));
        onFertig(antwort.wert.id);
      }}
    >
      <Felder form={form} />
    </Formular>
  );
}

function Felder({ form }: { form: Form }) {
  const { errors } = form.formState;
  const zeile = (feld: (typeof ZEILEN)[number] | 'hinweis') => (
    <Texteingabe
      key={feld}
      id={feld}
      label={t(`feld.${feld}`)}
      freiwillig={!PFLICHT.includes(feld)}
      autoComplete="off"
      fehler={errors[feld]?.message}
      {...form.register(feld)}
    />
  );
  return (
    <>
      {ZEILEN.map(zeile)}
      <Zeiten form={form} />
      <Mehrfachauswahl
        id="termin"
        label={t('feld.termin')}
        fehler={errors.termin?.message}
        optionen={toWahlen(TERMINARTEN)}
        anbindung={form.register('termin')}
      />
      <Mehrfachauswahl
        id="sprachen"
        label={t('feld.sprachen')}
        freiwillig
        optionen={SPRACHEN.filter(({ code }) => code !== 'keine_angabe').map(({ code }) => ({
          wert: code,
          text: textOf(SPRACHEN, code),
        }))}
        anbindung={form.register('sprachen')}
      />
      <Mehrfachauswahl
        id="barrierefreiheit"
        label={t('feld.barrierefreiheit')}
        freiwillig
        optionen={toWahlen(BARRIEREFREIHEITEN)}
        anbindung={form.register('barrierefreiheit')}
      />
      {zeile('hinweis')}
      <Gebiet form={form} />
      <FormDatum id="gueltigVon" control={form.control} name="gueltigVon" label={t('feld.gueltigVon')} />
      <FormDatum
        id="gueltigBis"
        control={form.control}
        name="gueltigBis"
        label={t('feld.gueltigBis')}
        freiwillig
      />
      <Kontrollkaestchen
        id="bestaetigt"
        text={t('feld.bestaetigung')}
        fehler={errors.bestaetigt?.message}
        anbindung={form.register('bestaetigt')}
      />
    </>
  );
}

function Gebiet({ form }: { form: Form }) {
  const { data: sitzung } = useSitzung();
  const standortId = sitzung?.standort?.id;
  const { data } = useLesen(
    listKommunenRoute,
    { params: { standortId: standortId ?? '' } },
    { wennBereit: standortId !== undefined },
  );
  const gebiet = useWatch({ control: form.control, name: 'gebiet' });
  const { errors } = form.formState;
  return (
    <>
      <Auswahl
        id="gebiet"
        label={t('feld.gebiet')}
        optionen={toWahlen(GEBIETSARTEN)}
        fehler={errors.gebiet?.message}
        {...form.register('gebiet')}
      />
      {gebiet === 'KOMMUNEN' ? (
        <Mehrfachauswahl
          id="kommunen"
          label={t('feld.kommunen')}
          fehler={errors.kommunen?.message}
          optionen={(data?.eintraege ?? []).map(({ id, name }) => ({ wert: id, text: name }))}
          anbindung={form.register('kommunen')}
        />
      ) : null}
    </>
  );
}

function Zeiten({ form }: { form: Form }) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'zeiten' });
  const alle = form.formState.errors.zeiten;
  return (
    <Gruppe label={t('feld.zeiten')} freiwillig fehler={alle?.message}>
      {fields.map(({ id }, stelle) => {
        const nummer = stelle + 1;
        return (
          <Gruppe key={id} label={t('zeit', { nummer })}>
            <Mehrfachauswahl
              id={`zeiten.${stelle}.tage`}
              label={t('feld.tage')}
              fehler={alle?.[stelle]?.tage?.message}
              optionen={WOCHENTAGE.map((tag) => ({ wert: tag, text: TAGE[tag] }))}
              anbindung={form.register(`zeiten.${stelle}.tage`)}
            />
            {(['von', 'bis'] as const).map((feld) => (
              <Texteingabe
                key={feld}
                id={`zeiten.${stelle}.${feld}`}
                label={t(`feld.${feld}`)}
                breite="kurz"
                autoComplete="off"
                fehler={alle?.[stelle]?.[feld]?.message}
                {...form.register(`zeiten.${stelle}.${feld}`)}
              />
            ))}
            <div>
              <Button art="tertiaer" onClick={() => remove(stelle)}>
                {t('zeit.weg', { nummer })}
              </Button>
            </div>
          </Gruppe>
        );
      })}
      <div>
        <Button art="sekundaer" onClick={() => append({ tage: [], von: '', bis: '' })}>
          {t('zeit.neu')}
        </Button>
      </div>
    </Gruppe>
  );
}
