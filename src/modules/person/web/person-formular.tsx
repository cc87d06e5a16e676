import { useForm } from 'react-hook-form';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { type listPersonenRoute, updatePersonRoute } from '../person.contract.ts';
import { useAkteNeuLesen } from './akte-lesen.ts';
import { Formular } from './formular.tsx';
import { IdentitaetFelder } from './identitaet-felder.tsx';
import { checkIdentitaet, toIdentitaetswerte } from './identitaet-werte.ts';
import { usePersonfassung } from './person-konflikt.tsx';
import { setFelderfehler } from './felderfehler.ts';
import { t } from './texte.ts';

type Props = {
  akteId: string;
  person: Ausgabe<typeof listPersonenRoute>['eintraege'][number];
  schliesse: () => void;
};

/** Correction of the identity. The draft lies under the key of the Akte. */
export function PersonFormular({ akteId, person, schliesse }: Props) {
  const form = useForm({ defaultValues: toIdentitaetswerte(person.identitaet) });
  const entwurf = useEntwurf(form, `person.${person.personId}`, akteId, { fassung: person.version });
  const { sende, laeuft, problem, verwerfeProblem } = useSchreiben(updatePersonRoute);
  const erneuere = useAkteNeuLesen();
  const { version, konflikt } = usePersonfassung(
    form,
    { version: person.version, alteFassung: entwurf.fassung },
    { problem, verwerfeProblem },
  );
  return (
    <Formular
      titel={t('person.berichtigen')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      konflikt={konflikt}
      onAbbrechen={schliesse}
      onSenden={async (werte) => {
        const geprueft = checkIdentitaet(werte, person.identitaet);
        if (!geprueft.ok) return setFelderfehler(form, geprueft.fehler);
        const { personId } = person;
        const antwort = await sende({
          params: { personId },
          body: { akteId, version, identitaet: geprueft.wert },
        });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        erneuere();
        setMeldung(t('person.berichtigt'));
        schliesse();
      }}
    >
      <IdentitaetFelder form={form} />
    </Formular>
  );
}
