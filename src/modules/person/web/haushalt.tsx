import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { listFormfehler } from '#src/web/ui/form-fehler.ts';
import { addBeteiligteRoute } from '../person.contract.ts';
import { useAkteNeuLesen } from './akte-lesen.ts';
import {
  BeteiligungFelder,
  type Beteiligungswerte,
  LEERE_BETEILIGUNGSWERTE,
  toBeteiligung,
} from './beteiligung-felder.tsx';
import { Dubletten } from './dubletten.tsx';
import { Formular } from './formular.tsx';
import { IdentitaetFelder } from './identitaet-felder.tsx';
import { t } from './texte.ts';
import { type Personeingabe, usePersonwahl } from './use-personwahl.ts';

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
  const form = useForm<Beteiligungswerte>({ defaultValues: LEERE_BETEILIGUNGSWERTE });
  const neu = usePersonwahl();
  const entwurf = useEntwurf(neu.form, 'person.haushalt', akteId);
  const { sende, laeuft, problem } = useSchreiben(addBeteiligteRoute);
  const erneuere = useAkteNeuLesen();
  const findBeteiligung = () => toBeteiligung(form.getValues());
  const speichere = async (person: Personeingabe) => {
    const beteiligung = findBeteiligung();
    if (beteiligung === null) return;
    const antwort = await sende({ params: { akteId }, body: { ...beteiligung, person } });
    if (!antwort.ok) return;
    await entwurf.loesche();
    erneuere();
    setMeldung(t('haushalt.gespeichert'));
    schliesse();
  };
  const pruefe = async (bestaetigt?: readonly string[]) => {
    // Both halves are checked, so that all mistakes are named at once.
    const person = await neu.build(bestaetigt);
    if (findBeteiligung() === null) {
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
      <BeteiligungFelder form={form} />
      <IdentitaetFelder form={neu.form} />
    </Formular>
  );
}
