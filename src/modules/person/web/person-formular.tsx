import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Identitaet } from '../identitaet.model.ts';
import { type listPersonenRoute, updatePersonRoute } from '../person.contract.ts';
import { useAkteNeuLesen } from './akte-lesen.ts';
import { toAngaben } from './angaben.tsx';
import { Formular } from './formular.tsx';
import { IdentitaetFelder } from './identitaet-felder.tsx';
import { checkIdentitaet, toIdentitaetswerte } from './identitaet-werte.ts';
import { setFelderfehler } from './felderfehler.ts';
import { t } from './texte.ts';

type Props = {
  akteId: string;
  person: Ausgabe<typeof listPersonenRoute>['eintraege'][number];
  schliesse: () => void;
};

/** What the server sends with KONFLIKT: shown beside the own input. */
const Konfliktstand = z.object({ identitaet: Identitaet });

/** Correction of the identity. The draft lies under the key of the Akte. */
export function PersonFormular({ akteId, person, schliesse }: Props) {
  const form = useForm({ defaultValues: toIdentitaetswerte(person.identitaet) });
  const entwurf = useEntwurf(form, `person.${person.personId}`, akteId);
  const { sende, laeuft, problem } = useSchreiben(updatePersonRoute);
  const erneuere = useAkteNeuLesen();
  const konflikt = Konfliktstand.safeParse(problem?.zustand);
  return (
    <Formular
      titel={t('person.berichtigen')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      onAbbrechen={schliesse}
      onSenden={async (werte) => {
        const geprueft = checkIdentitaet(werte, person.identitaet);
        if (!geprueft.ok) return setFelderfehler(form, geprueft.fehler);
        const { personId, version } = person;
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
      {konflikt.success ? (
        <Karte titel={t('person.gespeichert')} ebene={3}>
          <Beschreibungsliste angaben={toAngaben(konflikt.data.identitaet)} />
        </Karte>
      ) : null}
      <IdentitaetFelder form={form} />
    </Formular>
  );
}
