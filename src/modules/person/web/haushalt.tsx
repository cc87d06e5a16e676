import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { listFormfehler } from '#src/web/ui/form-fehler.ts';
import { addBeteiligteRoute, ROLLEN_IN_AKTE } from '../person.contract.ts';
import { useAkteNeuLesen } from './akte-lesen.ts';
import { Dubletten } from './dubletten.tsx';
import { Formular } from './formular.tsx';
import { IdentitaetFelder } from './identitaet-felder.tsx';
import { t } from './texte.ts';
import { type Personeingabe, usePersonwahl } from './use-personwahl.ts';

const ROLLEN = ROLLEN_IN_AKTE.filter((rolle) => rolle !== 'HAUPTPERSON');

/** The way to take a further person of the household into the Akte. */
export function WeiterePerson({ akteId }: { akteId: string }) {
  const [offen, setOffen] = useState(false);
  const schliesse = () => setOffen(false);
  return (
    <>
      <Button art="sekundaer" onClick={() => setOffen(true)}>
        {t('haushalt.dazu')}
      </Button>
      {offen ? (
        <Dialog titel={t('haushalt.dazu')} schliesse={schliesse}>
          <HaushaltFormular akteId={akteId} schliesse={schliesse} />
        </Dialog>
      ) : null}
    </>
  );
}

function HaushaltFormular({ akteId, schliesse }: { akteId: string; schliesse: () => void }) {
  const form = useForm({ defaultValues: { rolle: '' } });
  const neu = usePersonwahl();
  const entwurf = useEntwurf(neu.form, 'person.haushalt', akteId);
  const { sende, laeuft, problem } = useSchreiben(addBeteiligteRoute);
  const erneuere = useAkteNeuLesen();
  const findRolle = () => ROLLEN.find((wert) => wert === form.getValues('rolle'));
  const speichere = async (person: Personeingabe) => {
    const rolle = findRolle();
    if (rolle === undefined) return;
    const antwort = await sende({ params: { akteId }, body: { rolle, person } });
    if (!antwort.ok) return;
    await entwurf.loesche();
    erneuere();
    setMeldung(t('haushalt.gespeichert'));
    schliesse();
  };
  const pruefe = async (bestaetigt?: readonly string[]) => {
    // Both halves are checked, so that all mistakes are named at once.
    const person = await neu.build(bestaetigt);
    if (findRolle() === undefined) {
      form.setError('rolle', { type: 'fehlt', message: t('haushalt.rolle.fehlt') });
      return;
    }
    if (person !== null) await speichere(person);
  };
  return (
    <Formular
      titel={t('haushalt.dazu')}
      form={form}
      problem={problem ?? neu.problem}
      laeuft={laeuft}
      entwurf={entwurf}
      weitereFehler={listFormfehler(neu.form.formState.errors)}
      onAbbrechen={schliesse}
      onSenden={() => pruefe()}
      vorKnopf={
        neu.treffer.length > 0 ? (
          <Dubletten
            treffer={neu.treffer}
            onWahl={(personId) => void speichere({ art: 'VORHANDEN', personId })}
            onAndere={() => void pruefe(neu.confirmAndere())}
          />
        ) : null
      }
    >
      <p>{t('haushalt.text')}</p>
      <Auswahl
        id="rolle"
        label={t('haushalt.rolle')}
        optionen={ROLLEN.map((wert) => ({ wert, text: t(`rolle.${wert}`) }))}
        fehler={form.formState.errors.rolle?.message}
        {...form.register('rolle')}
      />
      <IdentitaetFelder form={neu.form} />
    </Formular>
  );
}
