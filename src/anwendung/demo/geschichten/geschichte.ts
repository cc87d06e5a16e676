import type { Fallerzaehler } from '../fallerzaehler.ts';

/** One part of the story: told by one account, in the order of its days. */
export type Geschichte = {
  /** Kennung of the account that tells it. */
  konto: string;
  /** Fixed name: Idempotency-Keys are made from it. Never reused for another story. */
  name: string;
  /** How many Akten it opens. */
  akten: number;
  tell: (fall: Fallerzaehler) => Promise<void>;
};
