import type { Ablehnung } from '#src/core/contract/ablehnung.ts';
import type { Actor } from '#src/core/contract/actor.ts';
import type { Domaene, Ereignisart } from '#src/core/contract/define-route.ts';
import type { Offenlegungsgrundlage } from '#src/core/contract/rechtsgrundlagen.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Result } from '#src/core/result.ts';
import type { Tresor } from './crypto/tresor.ts';
import type { Lesestand } from './db/lesestand.ts';
import type { Pool } from './db/pool.ts';
import type { Virenpruefung } from './files/virenpruefung.ts';

/** What the process holds for its lifetime. Handed down explicitly; there are no globals. */
export type Dienste = {
  pool: Pool;
  /** A copy of the database for the sums of figures, where the operator has one. */
  lesestand?: Lesestand;
  tresor: Tresor;
  /** The domain's today. Sessions, locks and the log use the real clock. */
  stichtag: () => PlainDate;
  /** Milliseconds of the real clock. */
  jetzt: () => number;
  demo: boolean;
  /** Mails leave the house: a way is named, and it is no demo. Else they stay in the outbox. */
  mailversand: boolean;
  /** Address of this installation without a slash at its end: for links that leave the house. */
  basisUrl: string;
  /** Hosts in the own net from which directories may be read; absent: none. */
  interneQuellen?: readonly string[];
  /** Asked before a file is saved. */
  virenpruefung: Virenpruefung;
};

/** What the log row says about the operation; the use case adds the object while it runs. */
export type Protokollangabe = {
  ereignis: string;
  art: Ereignisart;
  objektart: string;
  objektId?: string;
  /** Further objects that the same act showed: each gets a log row of its own, so that it is found by its own number. */
  weitereIds?: readonly string[];
  anzahl?: number;
  abfrageklasse?: string;
  grund?: string;
  /** Of a consent, or of a named legal basis (`RECHTSGRUNDLAGEN`). */
  rechtsgrundlageId?: string;
  /** What the contract allows a disclosure to rest on. */
  grundlagen?: readonly Offenlegungsgrundlage[];
  empfaengerId?: string;
};

/** Everything a use case needs to know about who asks. */
export type Kontext = {
  dienste: Dienste;
  actor: Actor;
  domaene: Domaene;
  zweck: string;
  stichtag: PlainDate;
  protokoll: Protokollangabe;
  anfrageId: string;
  /** Set for writes that carry an Idempotency-Key. */
  idempotenz?: { schluessel: string; hash: Buffer };
};

/** Answer of every use case. */
export type Antwortet<T> = Promise<Result<T, Ablehnung>>;
