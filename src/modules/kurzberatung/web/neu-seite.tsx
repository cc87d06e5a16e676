import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useSearchParams } from 'react-router';
import { isUuid } from '#src/core/ids.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { IdentitaetFelder } from '#src/modules/person/web/identitaet-felder.tsx';
import { useAkteNeuLesen } from '#src/modules/person/web/akte-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { listFormfehler } from '#src/web/ui/form-fehler.ts';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { createKurzberatungRoute } from '../kurzberatung.contract.ts';
import { Dubletten } from '#src/modules/person/web/dubletten.tsx';
import { Gespeichert } from './gespeichert.tsx';
import { setNeuFehler } from './neu-fehler.ts';
import { Hauptfelder, WeitereFelder } from './neu-felder.tsx';
import { createNeuwerte, Neuwerte, toBody } from './neu-werte.ts';
import { t } from './texte.ts';
import { type Personeingabe, usePersonwahl } from '#src/modules/person/web/use-personwahl.ts';

/** A Kurzberatung in five inputs; with `?person=` for a person of an own Akte. */
export default function NeuSeite() {
  const { data: sitzung } = useSitzung();
  const [fertig, setFertig] = useState<{ id: string; nummer: string } | null>(null);
  const [suche] = useSearchParams();
  const person = suche.get('person') ?? '';
  if (!sitzung) return <Ladeanzeige />;
  if (fertig) return <Gespeichert {...fertig} onNeu={() => setFertig(null)} />;
  return (
    <>
      <Seitenkopf titel={t('titel')} einleitung={t('einleitung')} />
      <NeuFormular
        stichtag={sitzung.stichtag}
        personId={isUuid(person) ? person : null}
        onFertig={(antwort) => {
          setMeldung(t('gespeichert', { nummer: antwort.nummer }));
          setFertig(antwort);
        }}
      />
    </>
  );
}

type Props = {
  stichtag: string;
  personId: string | null;
  onFertig: (antwort: { id: string; nummer: string }) => void;
};

function NeuFormular({ stichtag, personId, onFertig }: Props) {
  const form = useForm<Neuwerte>({
    resolver: zodResolver(Neuwerte),
    defaultValues: createNeuwerte(stichtag, personId === null ? 'ANONYM' : 'VORHANDEN'),
  });
  const neu = usePersonwahl();
  const entwurf = useEntwurf(form, 'kurzberatung.neu', personId ?? 'neu');
  const personEntwurf = useEntwurf(neu.form, 'kurzberatung.neu.person', 'neu');
  const { sende, laeuft, problem } = useSchreiben(createKurzberatungRoute);
  const erneuere = useAkteNeuLesen();
  const wer = useWatch({ control: form.control, name: 'wer' });

  const speichere = async (werte: Neuwerte, person: Personeingabe | null) => {
    const antwort = await sende({ body: { ...toBody(werte, stichtag), person } });
    if (!antwort.ok) return setNeuFehler(form, neu.form, antwort.fehler);
    await entwurf.loesche();
    await personEntwurf.loesche();
    erneuere();
    onFertig(antwort.wert);
  };
  const waehle = async (werte: Neuwerte, bestaetigt?: readonly string[]) => {
    if (werte.wer === 'ANONYM') return speichere(werte, null);
    if (werte.wer === 'VORHANDEN' && personId !== null)
      return speichere(werte, { art: 'VORHANDEN', personId });
    const person = await neu.build(bestaetigt);
    if (person !== null) await speichere(werte, person);
  };
  const optionen = [
    { wert: 'ANONYM', text: t('person.anonym') },
    { wert: 'NEU', text: t('person.neu') },
    ...(personId === null ? [] : [{ wert: 'VORHANDEN', text: t('person.vorhanden') }]),
  ];
  return (
    <Formular
      titel={t('titel')}
      form={form}
      problem={problem ?? neu.problem}
      laeuft={laeuft}
      entwurf={entwurf}
      weitereFehler={wer === 'NEU' ? listFormfehler(neu.form.formState.errors) : []}
      onSenden={(werte) => waehle(werte)}
      vorKnopf={
        wer === 'NEU' && neu.treffer.length > 0 ? (
          <Dubletten
            treffer={neu.treffer}
            onWahl={(id) => void speichere(form.getValues(), { art: 'VORHANDEN', personId: id })}
            onAndere={() => void waehle(form.getValues(), neu.confirmAndere())}
          />
        ) : null
      }
    >
      <Hauptfelder form={form} />
      <Optionen id="wer" label={t('person')} optionen={optionen} anbindung={form.register('wer')} />
      {wer === 'NEU' ? <IdentitaetFelder form={neu.form} /> : null}
      <WeitereFelder form={form} />
    </Formular>
  );
}
