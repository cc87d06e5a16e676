import { useForm } from 'react-hook-form';
import { useAkteNeuLesen } from '#src/modules/person/web/akte-lesen.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { IdentitaetFelder } from '#src/modules/person/web/identitaet-felder.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { listFormfehler } from '#src/web/ui/form-fehler.ts';
import { Gruppe } from '#src/web/ui/gruppe.tsx';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { addPersonRoute, type KurzberatungAnsicht } from '../kurzberatung.contract.ts';
import { Dubletten } from '#src/modules/person/web/dubletten.tsx';
import { t } from './texte.ts';
import { type Personeingabe, usePersonwahl } from '#src/modules/person/web/use-personwahl.ts';

/** Names the person of an anonymous Kurzberatung; the information under Art. 13 DSGVO comes first. */
export function BenennenFormular({
  stand,
  schliesse,
}: {
  stand: KurzberatungAnsicht;
  schliesse: () => void;
}) {
  const { data: sitzung } = useSitzung();
  const form = useForm({ defaultValues: { information: stand.information.am !== null } });
  const neu = usePersonwahl();
  const entwurf = useEntwurf(neu.form, 'kurzberatung.benennen', stand.akteId);
  const { sende, laeuft, problem } = useSchreiben(addPersonRoute);
  const erneuere = useAkteNeuLesen();
  const offen = stand.information.am === null;

  const speichere = async (person: Personeingabe) => {
    const information =
      offen && sitzung ? { information: { am: sitzung.stichtag, form: 'MUENDLICH' as const } } : {};
    const body = { version: stand.version, person, ...information };
    const antwort = await sende({ params: { akteId: stand.akteId }, body });
    if (!antwort.ok) return;
    await entwurf.loesche();
    erneuere();
    setMeldung(t('abschnitt.benannt'));
    schliesse();
  };
  const pruefe = async (bestaetigt?: readonly string[]) => {
    if (!form.getValues('information')) {
      form.setError('information', { type: 'fehlt', message: t('information.fehlt') });
      return;
    }
    const person = await neu.build(bestaetigt);
    if (person !== null) await speichere(person);
  };
  return (
    <Formular
      titel={t('abschnitt.benennen')}
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
      {offen ? (
        <Gruppe
          id="information"
          label={t('abschnitt.information')}
          fehler={form.formState.errors.information?.message}
        >
          <Kontrollkaestchen
            text={t('information')}
            erklaerung={t('information.text')}
            anbindung={form.register('information')}
          />
        </Gruppe>
      ) : null}
      <IdentitaetFelder form={neu.form} />
    </Formular>
  );
}
