import { useCallback, useEffect, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { type Entwurfstuer, findEntwurf } from './entwurf-api.ts';
import { createSicherung } from './sicherung.ts';
import type { Sicherung, Sicherungsstand } from './sicherung.ts';

export type EntwurfStand = {
  /** True until the server said whether there is a draft: show the form afterwards. */
  laedt: boolean;
  /** ISO instant of the draft that was restored, for the note; null when none was. */
  wiederhergestelltVom: string | null;
  sicherung: Sicherungsstand;
  /** Writes what is typed at once, for a form whose draft is what is used. */
  sichere: () => Promise<void>;
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
  tuer: Entwurfstuer = 'fall',
): EntwurfStand {
  const ort = `${tuer}/${bereich}/${bezug}`;
  const [stand, setStand] = useState<Stand>({ ort, ...ANFANG });
  const aktuelle = useRef<Sicherung | null>(null);
  const letzterOrt = useRef<string | null>(null);

  useEffect(() => {
    const aendere = (neu: Partial<Stand>) =>
      setStand((alt) => ({ ...(alt.ort === ort ? alt : { ...ANFANG, ort }), ...neu }));
    const sicherung = createSicherung({ bereich, bezug, tuer }, (neu) => aendere({ sicherung: neu }));
    aktuelle.current = sicherung;
    // The same form now shows another record: nothing of the former one may stay in it.
    if (letzterOrt.current !== null && letzterOrt.current !== ort) form.reset();
    letzterOrt.current = ort;
    sicherung.setBasis(form.getValues());

    const abbruch = new AbortController();
    const lade = async () => {
      const antwort = await findEntwurf({ bereich, bezug, tuer }, abbruch.signal);
      if (abbruch.signal.aborted) return;
      if (!antwort.ok || !antwort.wert) {
        aendere({ laedt: false });
        return;
      }
      restore(form, antwort.wert.inhalt);
      sicherung.setBasis(form.getValues(), antwort.wert.version);
      aendere({ laedt: false, wiederhergestelltVom: antwort.wert.geaendertAm });
    };
    void lade();

    const beende = form.subscribe({
      formState: { values: true },
      callback: ({ values }) => sicherung.plane(values),
    });
    const beimVerbergen = () => {
      if (document.visibilityState === 'hidden') void sicherung.sichereJetzt(true);
    };
    const beiVerbindung = () => void sicherung.sichereJetzt();
    document.addEventListener('visibilitychange', beimVerbergen);
    window.addEventListener('online', beiVerbindung);
    return () => {
      abbruch.abort();
      beende();
      document.removeEventListener('visibilitychange', beimVerbergen);
      window.removeEventListener('online', beiVerbindung);
      sicherung.beende();
    };
  }, [form, bereich, bezug, tuer, ort]);

  const loesche = useCallback(async () => {
    await aktuelle.current?.loesche();
    setStand({ ...ANFANG, ort, laedt: false });
  }, [ort]);
  const sichere = useCallback(async () => {
    await aktuelle.current?.sichereJetzt();
  }, []);
  const verwirf = useCallback(async () => {
    form.reset();
    aktuelle.current?.setBasis(form.getValues());
    await loesche();
  }, [form, loesche]);

  // Until the effect ran for a new place, nothing that was known of the former one is shown.
  const { laedt, wiederhergestelltVom, sicherung } = stand.ort === ort ? stand : ANFANG;
  return { laedt, wiederhergestelltVom, sicherung, sichere, verwirf, loesche };
}

type Stand = Pick<EntwurfStand, 'laedt' | 'wiederhergestelltVom' | 'sicherung'> & { ort: string };
const ANFANG = { laedt: true, wiederhergestelltVom: null, sicherung: 'ruhe' } as const;

/** Fills the form; what was typed while the draft was on its way stays. Defaults stay, so that „verwerfen“ works. */
function restore<F extends FieldValues>(form: UseFormReturn<F>, inhalt: Record<string, unknown>): void {
  const getippt = Object.fromEntries(
    Object.entries(form.getValues()).filter(([name]) => Object.hasOwn(form.formState.dirtyFields, name)),
  );
  form.reset(
    { ...form.getValues(), ...inhalt, ...getippt },
    {
      keepDefaultValues: true,
    },
  );
}
