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
  /** Version of the record on which the restored draft began, when the record has changed since; else null. */
  fassung: number | null;
  sicherung: Sicherungsstand;
  /** Writes what is typed at once, for a form whose draft is what is used. */
  sichere: () => Promise<void>;
  /** Back to the saved record: deletes the draft and empties the form. */
  verwirf: () => Promise<void>;
  /** After the form was submitted successfully. */
  loesche: () => Promise<void>;
};

type Angaben = {
  tuer?: Entwurfstuer;
  /** Version of the record that the form corrects: a draft of an older one must not overwrite what came since. */
  fassung?: number;
};

/**
 * Keeps what is typed on the server, bound to account, form and record; nothing stays in the browser. `bereich` is
 * the name of the form, `bezug` the record's uuid or `neu`. Show `EntwurfHinweis` above the form.
 */
export function useEntwurf<F extends FieldValues>(
  form: UseFormReturn<F>,
  bereich: string,
  bezug: string,
  { tuer = 'fall', fassung }: Angaben = {},
): EntwurfStand {
  const ort = `${tuer}/${bereich}/${bezug}`;
  const [stand, setStand] = useState<Stand>({ ort, ...ANFANG });
  const aktuelle = useRef<Sicherung | null>(null);
  const letzterOrt = useRef<string | null>(null);
  const geoeffnet = useRef(fassung);
  /** The version that a draft of this form is kept with. */
  const beginn = useRef(fassung);

  useEffect(() => {
    const aendere = (neu: Partial<Stand>) =>
      setStand((alt) => ({ ...(alt.ort === ort ? alt : { ...ANFANG, ort }), ...neu }));
    const sicherung = createSicherung({ bereich, bezug, tuer }, (neu) => aendere({ sicherung: neu }));
    aktuelle.current = sicherung;
    // The same form now shows another record: nothing of the former one may stay in it.
    if (letzterOrt.current !== null && letzterOrt.current !== ort) form.reset();
    letzterOrt.current = ort;
    beginn.current = geoeffnet.current;
    const toInhalt = (werte: object) =>
      beginn.current === undefined ? werte : { ...werte, [FASSUNG]: beginn.current };
    sicherung.setBasis(toInhalt(form.getValues()));

    const abbruch = new AbortController();
    const lade = async () => {
      const antwort = await findEntwurf({ bereich, bezug, tuer }, abbruch.signal);
      if (abbruch.signal.aborted) return;
      if (!antwort.ok || !antwort.wert) {
        aendere({ laedt: false });
        return;
      }
      const { [FASSUNG]: alte, ...inhalt } = antwort.wert.inhalt;
      const ueberholt = typeof alte === 'number' && alte !== beginn.current;
      if (ueberholt) beginn.current = alte;
      restore(form, inhalt);
      sicherung.setBasis(toInhalt(form.getValues()), antwort.wert.version);
      aendere({
        laedt: false,
        wiederhergestelltVom: antwort.wert.geaendertAm,
        fassung: ueberholt ? alte : null,
      });
    };
    void lade();

    const beende = form.subscribe({
      formState: { values: true },
      callback: ({ values }) => sicherung.plane(toInhalt(values)),
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
    beginn.current = geoeffnet.current;
    await loesche();
  }, [form, loesche]);

  // Until the effect ran for a new place, nothing that was known of the former one is shown.
  const { laedt, wiederhergestelltVom, fassung: alteFassung, sicherung } = stand.ort === ort ? stand : ANFANG;
  return { laedt, wiederhergestelltVom, fassung: alteFassung, sicherung, sichere, verwirf, loesche };
}

type Stand = Pick<EntwurfStand, 'laedt' | 'wiederhergestelltVom' | 'fassung' | 'sicherung'> & { ort: string };
const ANFANG = { laedt: true, wiederhergestelltVom: null, fassung: null, sicherung: 'ruhe' } as const;
/** Where a draft keeps the version; no field of a form begins like this. */
const FASSUNG = '_fassung';

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
