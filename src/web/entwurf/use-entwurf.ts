import { useCallback, useEffect, useRef, useState } from 'react';
import type { DefaultValues, FieldValues, UseFormReturn } from 'react-hook-form';
import { findEntwurf } from './entwurf-api.ts';
import { createSicherung } from './sicherung.ts';
import type { Sicherung, Sicherungsstand } from './sicherung.ts';

export type EntwurfStand = {
  /** True until the server said whether there is a draft: show the form afterwards. */
  laedt: boolean;
  /** ISO instant of the draft that was restored, for the note; null when none was. */
  wiederhergestelltVom: string | null;
  sicherung: Sicherungsstand;
  /** Back to the saved record: deletes the draft and empties the form. */
  verwirf: () => Promise<void>;
  /** After the form was submitted successfully. */
  loesche: () => Promise<void>;
};

/**
 * Keeps what is typed on the server, bound to account, form and record; nothing stays in the browser. `bereich` is
 * the name of the form, `bezug` the record's uuid or `neu`. Show `EntwurfHinweis` above the form.
 */
export function useEntwurf<F extends FieldValues>(
  form: UseFormReturn<F>,
  bereich: string,
  bezug: string,
): EntwurfStand {
  const [laedt, setLaedt] = useState(true);
  const [wiederhergestelltVom, setVom] = useState<string | null>(null);
  const [stand, setStand] = useState<Sicherungsstand>('ruhe');
  const aktuelle = useRef<Sicherung | null>(null);
  const letzterOrt = useRef<string | null>(null);

  useEffect(() => {
    const sicherung = createSicherung({ bereich, bezug }, setStand);
    aktuelle.current = sicherung;
    setLaedt(true);
    setVom(null);
    setStand('ruhe');
    const ort = `${bereich}/${bezug}`;
    // The same form now shows another record: nothing of the former one may stay in it.
    if (letzterOrt.current !== null && letzterOrt.current !== ort) form.reset();
    letzterOrt.current = ort;
    sicherung.setBasis(form.getValues());

    const abbruch = new AbortController();
    void findEntwurf({ bereich, bezug }, abbruch.signal).then((antwort) => {
      if (abbruch.signal.aborted) return;
      if (antwort.ok && antwort.wert) {
        restore(form, antwort.wert.inhalt);
        sicherung.setBasis(form.getValues(), antwort.wert.version);
        setVom(antwort.wert.geaendertAm);
      }
      setLaedt(false);
    });

    const beende = form.subscribe({
      formState: { values: true },
      callback: ({ values }) => sicherung.plane(values),
    });
    const beimVerbergen = () => {
      if (document.visibilityState === 'hidden') void sicherung.sichereJetzt(true);
    };
    document.addEventListener('visibilitychange', beimVerbergen);
    return () => {
      abbruch.abort();
      beende();
      document.removeEventListener('visibilitychange', beimVerbergen);
      sicherung.beende();
    };
  }, [form, bereich, bezug]);

  const loesche = useCallback(async () => {
    await aktuelle.current?.loesche();
    setVom(null);
    setStand('ruhe');
  }, []);
  const verwirf = useCallback(async () => {
    form.reset();
    aktuelle.current?.setBasis(form.getValues());
    await loesche();
  }, [form, loesche]);

  return { laedt, wiederhergestelltVom, sicherung: stand, verwirf, loesche };
}

/** Fills the form; what was typed while the draft was on its way stays. Defaults stay, so that „verwerfen“ works. */
function restore<F extends FieldValues>(form: UseFormReturn<F>, inhalt: Record<string, unknown>): void {
  const getippt = Object.fromEntries(
    Object.entries(form.getValues()).filter(([name]) => Object.hasOwn(form.formState.dirtyFields, name)),
  );
  form.reset({ ...form.getValues(), ...inhalt, ...getippt } as DefaultValues<F> as F, {
    keepDefaultValues: true,
  });
}
