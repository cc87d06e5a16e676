import { type ReactNode, useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { Ausgabe, Route } from '#src/core/contract/define-route.ts';
import type { EntwurfStand } from '#src/web/entwurf/use-entwurf.ts';
import type { Schreiben } from '#src/web/api/use-schreiben.ts';
import { FormKonflikt, type FormKonfliktProps } from './form-konflikt.tsx';
import { type Konfliktstand, readKonflikt } from './konflikt.ts';
import { useAkteSchreiben } from './use-akte-schreiben.ts';

type Angabe<R extends Route, F extends FieldValues> = Pick<
  FormKonfliktProps<F>,
  'form' | 'schema' | 'leer' | 'felder' | 'anfang' | 'formatiere'
> & {
  /** The version this form was opened with. */
  version: number;
  /** `fassung` of its draft: an older version than the one above, so that both are shown before anything is saved. */
  entwurf?: Pick<EntwurfStand, 'fassung'>;
  /** What the server holds, as the form asks for it. */
  toStand?: (stand: Konfliktstand) => Konfliktstand;
  onErfolg?: (antwort: Ausgabe<R>) => void | Promise<void>;
};

type Fassung<R extends Route> = Pick<Schreiben<R>, 'sende' | 'laeuft' | 'problem'> & {
  /** To be sent with the next attempt: the version that was opened, or the one that was seen in the conflict. */
  version: number;
  konflikt: ReactNode;
};

/** Changes one record of an Akte; when it changed meanwhile, both versions are shown and nothing is overwritten. */
export function useFassung<R extends Route, F extends FieldValues>(
  route: R,
  { version: anfang, entwurf, toStand, onErfolg, ...formular }: Angabe<R, F>,
): Fassung<R> {
  const optionen = onErfolg === undefined ? {} : { onErfolg };
  const { sende, laeuft, problem, konflikt, verwerfeProblem } = useAkteSchreiben(route, optionen);
  const angabe = { ...formular, version: anfang, konflikt, verwerfeProblem };
  const gezeigt = useFormkonflikt({
    ...angabe,
    ...(entwurf === undefined ? {} : { entwurf }),
    ...(toStand === undefined ? {} : { toStand }),
  });
  return { sende, laeuft, problem, ...gezeigt };
}

type Konfliktangabe<F extends FieldValues> = Omit<Angabe<Route, F>, 'onErfolg'> &
  Pick<Schreiben<Route>, 'konflikt' | 'verwerfeProblem'>;

/** The same for a form that is sent by others: which version goes out, and both versions after a conflict. */
export function useFormkonflikt<F extends FieldValues>({
  version: anfang,
  entwurf,
  toStand,
  konflikt,
  verwerfeProblem,
  ...formular
}: Konfliktangabe<F>): { version: number; konflikt: ReactNode } {
  const [geoeffnet] = useState(anfang);
  const [gesehen, setGesehen] = useState<number | null>(null);
  const version = gesehen ?? entwurf?.fassung ?? geoeffnet;
  const anders = readKonflikt(konflikt);
  if (anders === null) return { version, konflikt: undefined };
  const onGesehen = (neue: number) => {
    setGesehen(neue);
    verwerfeProblem();
  };
  const stand = toStand === undefined ? anders : toStand(anders);
  return { version, konflikt: <FormKonflikt {...formular} stand={stand} onGesehen={onGesehen} /> };
}
