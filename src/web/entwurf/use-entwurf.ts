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
  /** What stood there when the restored draft began, when it is other than what stands there now; else null. */
  vorher: Readonly<Record<string, unknown>> | null;
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
  /**
   * What an act on a whole Akte rests on (its version rises with every act of anybody and tells nothing): a draft that
   * began on something else must not decide over what came since.
   */
  stand?: Readonly<Record<string, unknown>>;
};

/**
 * Keeps what is typed on the server, bound to account, form and record; nothing stays in the browser. `bereich` is
 * the name of the form, `bezug` the record's uuid or `neu`. Show `EntwurfHinweis` above the form.
 */
export function useEntwurf<F extends FieldValues>(
  form: UseFormReturn<F>,
  bereich: string,
  bezug: string,
  { tuer = 'fall', fassung, stand: grundlage }: Angaben = {},
): EntwurfStand {
  const ort = `${tuer}/${bereich}/${bezug}`;
  const [stand, setStand] = useState<Stand>({ ort, ...ANFANG });
  const aktuelle = useRef<Sicherung | null>(null);
  const letzterOrt = useRef<string | null>(null);
  const geoeffnet = useRef(fassung);
  const geoeffnetAuf = useRef(grundlage);
  /** The version, and what stood there, that a draft of this form is kept with. */
  const beginn = useRef(fassung);
  const beginnAuf = useRef(grundlage);

  // Until somebody types, the form rests on what stands now, for example on criteria saved on the same page.
  const { isDirty } = form.formState;
  useEffect(() => {
    if (isDirty) return;
    geoeffnetAuf.current = grundlage;
    beginnAuf.current = grundlage;
  }, [isDirty, grundlage]);

  useEffect(() => {
    const aendere = (neu: Partial<Stand>) =>
      setStand((alt) => ({ ...(alt.ort === ort ? alt : { ...ANFANG, ort }), ...neu }));
    const sicherung = createSicherung({ bereich, bezug, tuer }, (neu) => aendere({ sicherung: neu }));
    aktuelle.current = sicherung;
    // The same form now shows another record: nothing of the former one may stay in it.
    if (letzterOrt.current !== null && letzterOrt.current !== ort) form.reset();
    letzterOrt.current = ort;
    beginn.current = geoeffnet.current;
    beginnAuf.current = geoeffnetAuf.current;
    const toInhalt = (werte: object) => ({
      ...werte,
      ...(beginn.current === undefined ? {} : { [FASSUNG]: beginn.current }),
      ...(beginnAuf.current === undefined ? {} : { [GRUNDLAGE]: beginnAuf.current }),
    });
    sicherung.setBasis(toInhalt(form.getValues()));

    const abbruch = new AbortController();
    const lade = async () => {
      const antwort = await findEntwurf({ bereich, bezug, tuer }, abbruch.signal);
      if (abbruch.signal.aborted) return;
      if (!antwort.ok || !antwort.wert) {
        aendere({ laedt: false });
        return;
      }
      const { [FASSUNG]: alte, [GRUNDLAGE]: alterStand, ...inhalt } = antwort.wert.inhalt;
      const ueberholt = typeof alte === 'number' && alte !== beginn.current;
      if (ueberholt) beginn.current = alte;
      const vorher = toAnderen(alterStand, beginnAuf.current);
      if (vorher !== null) beginnAuf.current = vorher;
      restore(form, inhalt);
      sicherung.setBasis(toInhalt(form.getValues()), antwort.wert.version);
      aendere({
        laedt: false,
        wiederhergestelltVom: antwort.wert.geaendertAm,
        fassung: ueberholt ? alte : null,
        vorher,
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
    beginnAuf.current = geoeffnetAuf.current;
    await loesche();
  }, [form, loesche]);

  // Until the effect ran for a new place, nothing that was known of the former one is shown.
  const { ort: _ort, ...gezeigt } = stand.ort === ort ? stand : { ort, ...ANFANG };
  return { ...gezeigt, sichere, verwirf, loesche };
}

type Stand = Omit<EntwurfStand, 'sichere' | 'verwirf' | 'loesche'> & { ort: string };
const ANFANG = {
  laedt: true,
  wiederhergestelltVom: null,
  fassung: null,
  vorher: null,
  sicherung: 'ruhe',
} as const;
/** Where a draft keeps the version and what stood there; no field of a form begins like this. */
const FASSUNG = '_fassung';
const GRUNDLAGE = '_grundlage';

/** What a draft began on, when it is known and other than now; a draft from before counts as current. */
function toAnderen(
  vorher: unknown,
  jetzt: Readonly<Record<string, unknown>> | undefined,
): Record<string, unknown> | null {
  if (jetzt === undefined || typeof vorher !== 'object' || vorher === null) return null;
  const stand = { ...vorher };
  return isGleicherStand(stand, jetzt) ? null : stand;
}

/** Whether the same stands there; the order of the names says nothing. */
export function isGleicherStand(
  a: Readonly<Record<string, unknown>>,
  b: Readonly<Record<string, unknown>>,
): boolean {
  const namen = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...namen].every((name) => JSON.stringify(a[name]) === JSON.stringify(b[name]));
}

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
