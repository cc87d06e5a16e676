import type { Antwort, DateiAntwort, Eingabe, Route } from '#src/core/contract/define-route.ts';
import type { Rechtetabelle } from '#src/core/contract/rechte.ts';
import type { Antwortet, Dienste, Kontext } from '../dienste.ts';

/** What the session cookie of an answer should become; only the login operations use it. */
export type Sitzungswunsch = { token: string } | 'loeschen';

/** The request facts an operation may need besides its parsed input. */
export type Anfrage = {
  kontext: Kontext;
  adresse: string;
  sitzungToken: string | null;
  setSitzung: (wunsch: Sitzungswunsch) => void;
  /** Cookie of the device, as it was sent; nobody has checked it yet. */
  geraet: string | null;
  setGeraet: (wert: string, sekunden: number) => void;
};

/** Whose requests are counted together, and how many a minute are answered. */
export type Anfragegrenze = { schluessel: string; jeMinute: number };

/** Chooses the bucket of a request to a public operation before its body is read. */
export type FindAnfragegrenze = (
  dienste: Dienste,
  anfrage: Pick<Anfrage, 'adresse' | 'geraet'>,
) => Promise<Anfragegrenze>;

/** A contract and the use case that answers it. Binds, nothing else. */
export type Bindung = {
  route: Route;
  handle: (anfrage: Anfrage, eingabe: unknown) => Antwortet<unknown>;
  /** For public operations; without it all requests of an address are counted together. */
  findGrenze?: FindAnfragegrenze;
};

/** The server door of a module. */
export type Modul = {
  name: string;
  rechte: Rechtetabelle;
  bindungen: readonly Bindung[];
};

export function bindRoute<R extends Route>(
  route: R,
  handle: (kontext: Kontext, eingabe: Eingabe<R>) => Antwortet<Antwort<R>>,
): Bindung {
  return { route, handle: (anfrage, eingabe) => handle(anfrage.kontext, eingabe as Eingabe<R>) };
}

/** For downloads: the use case returns bytes and a file name. */
export function bindDatei<R extends Route>(
  route: R,
  handle: (kontext: Kontext, eingabe: Eingabe<R>) => Antwortet<DateiAntwort>,
): Bindung {
  return { route, handle: (anfrage, eingabe) => handle(anfrage.kontext, eingabe as Eingabe<R>) };
}

/** For login and session operations, which read the address and set the cookie. */
export function bindSitzung<R extends Route>(
  route: R,
  handle: (anfrage: Anfrage, eingabe: Eingabe<R>) => Antwortet<Antwort<R>>,
  findGrenze?: FindAnfragegrenze,
): Bindung {
  return {
    route,
    handle: (anfrage, eingabe) => handle(anfrage, eingabe as Eingabe<R>),
    ...(findGrenze === undefined ? {} : { findGrenze }),
  };
}
