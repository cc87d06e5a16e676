import type { UseFormReturn } from 'react-hook-form';
import type { Identitaetswerte } from '#src/modules/person/web/identitaet-werte.ts';
import { setFelderfehler } from '#src/modules/person/web/felderfehler.ts';
import type { Problem } from '#src/web/api/problem.ts';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import type { Neuwerte } from './neu-werte.ts';

const IDENTITAET = /^(?:\/body)?(?:\/person)?\/identitaet\//;

/** Puts what the server refuses at the field of the page: the page has two forms and its own names. */
export function setNeuFehler(
  form: UseFormReturn<Neuwerte>,
  person: UseFormReturn<Identitaetswerte>,
  problem: Problem,
): void {
  const zurPerson = problem.errors.filter(({ pointer }) => IDENTITAET.test(pointer));
  const uebrige = problem.errors.filter(({ pointer }) => !IDENTITAET.test(pointer));
  setFelderfehler(
    person,
    zurPerson.map(({ pointer, detail }) => ({
      feld: pointer.replace(IDENTITAET, '').replaceAll('/', '.'),
      text: detail,
    })),
  );
  const tag = uebrige.some(({ pointer }) => pointer === '/gespraech/datum');
  const errors = uebrige
    // The beginning is the day of the conversation: said once, at the field that is there.
    .filter(({ pointer }) => !(tag && pointer === '/begonnenAm'))
    .map((fehler) => ({ ...fehler, pointer: fehler.pointer.replace(/^\/gespraech\//, '/') }));
  setProblemFehler(form, { ...problem, errors });
}
