import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { z } from 'zod';
import { findDublettenRoute, type PersonAngabe } from '../person.contract.ts';
import { setFelderfehler } from './felderfehler.ts';
import { checkIdentitaet, type Identitaetswerte, LEERE_WERTE } from './identitaet-werte.ts';
import { useFrage } from './use-frage.ts';

export type Personeingabe = z.input<typeof PersonAngabe>;

/**
 * A new person for a Kurzberatung: checks the names, looks for duplicates in the own Akten and waits for a decision.
 * `build` gives null as long as the form or the person in front of it has something to say.
 */
export function usePersonwahl() {
  const form = useForm<Identitaetswerte>({ defaultValues: LEERE_WERTE });
  const dubletten = useFrage(findDublettenRoute);
  const [andere, setAndere] = useState<readonly string[]>([]);
  const treffer = dubletten.antwort?.treffer.filter(({ personId }) => !andere.includes(personId)) ?? [];

  const build = async (bestaetigt: readonly string[] = andere): Promise<Personeingabe | null> => {
    form.clearErrors();
    const geprueft = checkIdentitaet(form.getValues());
    if (!geprueft.ok) {
      setFelderfehler(form, geprueft.fehler);
      return null;
    }
    const antwort = await dubletten.frage({ body: { identitaet: geprueft.wert } });
    if (antwort === null) return null;
    if (antwort.treffer.some(({ personId }) => !bestaetigt.includes(personId))) return null;
    return { art: 'NEU', identitaet: geprueft.wert, keineDublette: [...bestaetigt] };
  };

  /** „Es ist eine andere Person“: keeps what was shown as no duplicate. */
  const confirmAndere = () => {
    const ids = [...andere, ...treffer.map(({ personId }) => personId)];
    setAndere(ids);
    return ids;
  };
  return { form, treffer, build, confirmAndere, problem: dubletten.problem };
}
