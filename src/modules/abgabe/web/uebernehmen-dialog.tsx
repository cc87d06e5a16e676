import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { SPRACHE_CODES, SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { toCode, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { Tag, Wahlpflicht } from '#src/modules/fall/web/felder.ts';
import { INFORMATION_FORM_TEXTE, INFORMATION_FORMEN } from '#src/modules/kurzberatung/kurzberatung.model.ts';
import { formatGeboren, formatName } from '#src/modules/person/identitaet.model.ts';
import { getPersonRoute } from '#src/modules/person/person.contract.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Gruppe } from '#src/web/ui/gruppe.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { Wahlknopf } from '#src/web/ui/wahlknopf.tsx';
import { type AbgabeAnsicht, createUebernahmeRoute, getInhaltRoute } from '../abgabe.contract.ts';
import { type Abgabeinhalt, findSprache } from '../abgabe.model.ts';
import { listInhaltAngaben } from './abgabe-angaben.tsx';
import { t } from './texte.ts';
import { useAbgabeSchreiben } from './use-abgabe-schreiben.ts';

const Werte = z.object({
  informationAm: Tag,
  informationForm: Wahlpflicht,
  sprache: Wahlpflicht,
  wer: z.string().nullable(),
});
const Moegliche = z.object({ personIds: z.array(z.string()) });
const ANDERE = 'ANDERE';

type Props = { zeile: AbgabeAnsicht; schliesse: () => void };

/** What was handed over, and the form that makes an Akte of it. */
export function UebernehmenDialog({ zeile, schliesse }: Props) {
  const { data, error, refetch } = useLesen(getInhaltRoute, { params: { abgabeId: zeile.id } });
  return (
    <Dialog titel={t('uebernehmen.titel', { nummer: zeile.nummer })} schliesse={schliesse}>
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <>
          <Beschreibungsliste angaben={listInhaltAngaben(data.inhalt)} />
          <p>{t('uebernehmen.text')}</p>
          <UebernehmenFormular zeile={zeile} inhalt={data.inhalt} schliesse={schliesse} />
        </>
      ) : null}
    </Dialog>
  );
}

function UebernehmenFormular({ zeile, inhalt, schliesse }: Props & { inhalt: Abgabeinhalt }) {
  const navigate = useNavigate();
  const [moegliche, setMoegliche] = useState<readonly string[]>([]);
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: { informationAm: '', informationForm: '', sprache: findSprache(inhalt) ?? '', wer: '' },
  });
  const { sende, laeuft, problem } = useAbgabeSchreiben(createUebernahmeRoute);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('uebernehmen.titel', { nummer: zeile.nummer })}
      form={form}
      problem={problem?.code === 'DUBLETTE_MOEGLICH' ? null : problem}
      laeuft={laeuft}
      knopf={t('uebernehmen.knopf')}
      onAbbrechen={schliesse}
      onSenden={async (werte) => {
        const antwort = await sende({ params: { abgabeId: zeile.id }, body: toBody(werte, moegliche) });
        if (!antwort.ok) {
          const dubletten = Moegliche.safeParse(antwort.fehler.zustand);
          if (antwort.fehler.code === 'DUBLETTE_MOEGLICH' && dubletten.success) {
            return setMoegliche(dubletten.data.personIds);
          }
          return setProblemFehler(form, antwort.fehler);
        }
        schliesse();
        setMeldung(t('uebernehmen.gespeichert', { nummer: antwort.wert.nummer }));
        await navigate(`/akten/${antwort.wert.id}`);
      }}
    >
      <FormDatum
        id="informationAm"
        control={form.control}
        name="informationAm"
        label={t('uebernehmen.informationAm')}
      />
      <Auswahl
        id="informationForm"
        label={t('uebernehmen.informationForm')}
        optionen={INFORMATION_FORMEN.map((wert) => ({ wert, text: INFORMATION_FORM_TEXTE[wert] }))}
        fehler={errors.informationForm?.message}
        {...form.register('informationForm')}
      />
      <Auswahl
        id="sprache"
        label={t('uebernehmen.sprache')}
        optionen={toWahlen(SPRACHEN)}
        fehler={errors.sprache?.message}
        {...form.register('sprache')}
      />
      {moegliche.length === 0 ? null : (
        <>
          <Hinweis art="warnung" titel={t('uebernehmen.dublette')}>
            {t('uebernehmen.dublette.text')}
          </Hinweis>
          <Gruppe id="wer" label={t('uebernehmen.dublette.wer')}>
            {moegliche.map((id) => (
              <Wahlknopf
                key={id}
                {...form.register('wer')}
                type="radio"
                value={id}
                text={<Vorhandene personId={id} />}
              />
            ))}
            <Wahlknopf
              {...form.register('wer')}
              type="radio"
              value={ANDERE}
              text={t('uebernehmen.dublette.andere')}
            />
          </Gruppe>
        </>
      )}
    </Formular>
  );
}

/** Somebody of the own Akten, with name and birth date. */
function Vorhandene({ personId }: { personId: string }) {
  const { data } = useLesen(getPersonRoute, { params: { personId } });
  if (data === undefined) return <>…</>;
  const { identitaet } = data;
  return (
    <>
      {[formatName(identitaet), formatGeboren(identitaet.geburtsdatum)]
        .filter((teil) => teil !== '')
        .join(', ')}
    </>
  );
}

function toBody(werte: z.output<typeof Werte>, moegliche: readonly string[]) {
  const vorhanden = moegliche.find((id) => id === werte.wer);
  return {
    information: {
      am: werte.informationAm,
      form: toCode(INFORMATION_FORMEN, werte.informationForm) ?? ('MUENDLICH' as const),
    },
    sprache: toCode(SPRACHE_CODES, werte.sprache) ?? ('de' as const),
    ...(vorhanden === undefined ? {} : { vorhandeneId: vorhanden }),
    keineDublette: werte.wer === ANDERE ? [...moegliche] : [],
  };
}
