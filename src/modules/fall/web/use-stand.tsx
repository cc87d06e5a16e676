import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { Ausgabe, Route } from '#src/core/contract/define-route.ts';
import { fail } from '#src/core/result.ts';
import { useAkteNeuLesen } from '#src/modules/person/web/akte-lesen.ts';
import { createProblem } from '#src/web/api/problem.ts';
import type { Schreiben } from '#src/web/api/use-schreiben.ts';
import { type EntwurfStand, isGleicherStand } from '#src/web/entwurf/use-entwurf.ts';
import { useAkteSchreiben } from './use-akte-schreiben.ts';

/** What an act on a whole Akte rests on, by name. */
export type Stand = Readonly<Record<string, unknown>>;

type Angabe<R extends Route> = {
  /** What stands now, as the page has read it last. */
  stand: Stand;
  entwurf: Pick<EntwurfStand, 'vorher'>;
  /** Whether somebody has typed: until then the form rests on what stands now. */
  getippt: boolean;
  /** What was there when the form began, what is there now; `onGesehen` says that the person has decided. */
  zeige: (vergleich: { begonnen: Stand; jetzt: Stand; onGesehen: () => void }) => ReactNode;
  /** The form stays open after it was sent; it has to be reset to what was sent. */
  bleibt?: true;
  onErfolg?: (antwort: Ausgabe<R>) => void | Promise<void>;
};

/**
 * Sends an act on an Akte as a whole. Its version rises with every act of anybody, so it is not the version that is held
 * against the form but what the act rests on: nothing goes out before the person has seen both.
 */
export function useStand<R extends Route>(
  route: R,
  { stand: jetzt, entwurf, getippt, zeige, bleibt, onErfolg }: Angabe<R>,
): Pick<Schreiben<R>, 'sende' | 'laeuft' | 'problem'> & { konflikt: ReactNode } {
  const [anfang, setAnfang] = useState(jetzt);
  if (!getippt && !isGleicherStand(anfang, jetzt)) setAnfang(jetzt);
  const [gesehen, setGesehen] = useState<Stand | null>(null);
  const [fertig, setFertig] = useState(false);
  if (fertig && bleibt === true && !getippt) {
    setFertig(false);
    setGesehen(null);
  }
  const [versuch, setVersuch] = useState(0);
  const neuLesen = useAkteNeuLesen();
  const { sende, laeuft, problem, verwerfeProblem } = useAkteSchreiben(route, {
    onErfolg: async (antwort) => {
      setFertig(true);
      await onErfolg?.(antwort);
    },
  });
  const veraltet = problem?.code === 'KONFLIKT';
  // The page is behind: it is brought up to date, so that what changed can be shown.
  useEffect(() => {
    if (veraltet) neuLesen();
  }, [veraltet, neuLesen]);
  const begonnen = gesehen ?? entwurf.vorher ?? anfang;
  const anders = !fertig && !isGleicherStand(begonnen, jetzt);
  if (!anders) return { sende, laeuft, problem, konflikt: undefined };
  const onGesehen = () => {
    setGesehen(jetzt);
    verwerfeProblem();
  };
  return {
    sende: async () => {
      // Shown anew, so that the focus goes there.
      setVersuch(versuch + 1);
      return fail(UNGESEHEN);
    },
    laeuft,
    problem,
    konflikt: <div key={`${versuch} ${JSON.stringify(jetzt)}`}>{zeige({ begonnen, jetzt, onGesehen })}</div>,
  };
}

/** Until somebody types, the form follows what stands: what a colleague has set is not sent back as it was. */
export function useFolge<F extends FieldValues>(form: UseFormReturn<F>, werte: F): void {
  const text = JSON.stringify(werte);
  const gezeigt = useRef(text);
  const { isDirty } = form.formState;
  useEffect(() => {
    if (isDirty || gezeigt.current === text) return;
    gezeigt.current = text;
    form.reset(JSON.parse(text) as F);
  }, [form, isDirty, text]);
}

const UNGESEHEN = createProblem('KONFLIKT', 409, 'Inzwischen wurde hier etwas geändert.');
