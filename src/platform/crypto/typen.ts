import type { z } from 'zod';

/** What a data key belongs to. Destroying the key destroys everything sealed for this subject. */
export type Subjekt = {
  art:
    | 'person'
    | 'akte'
    | 'konto'
    | 'mandant'
    | 'institution'
    | 'verweis'
    | 'fallanfrage'
    | 'foerderfall'
    | 'ablage';
  id: string;
};

/** Data class of a sealed value; each has a key of its own, so that it can be destroyed for itself. */
export type Siegelklasse = 'identitaet' | 'inhalt' | 'besonders';

/**
 * Where a sealed value lives. `name` is a fixed logical name such as 'kontakt.inhalt': it is authenticated together
 * with the Mandant and the row id, so a value that was copied to another row or column does not open. It must survive
 * the renaming of tables, so it is never derived from one. All ids are UUIDs in lower case.
 */
export type Siegelort = {
  mandantId: string;
  subjekt: Subjekt;
  klasse: Siegelklasse;
  name: string;
  zeileId: string;
};

/** A stored sealed value: version (1) | key id (16) | nonce (12) | ciphertext | tag (16). */
export type Gesiegelt = { ort: Siegelort; siegel: Uint8Array };

/** What a rotation of the master key did: keys wrapped anew, keys left, versions the file no longer needs. */
export type Umschluesselung = { umgeschluesselt: number; rest: number; entfernbar: number[] };

export type Tresor = {
  /** Seals a JSON value under the key of its subject; the key is made (and committed) first if it does not exist. */
  seal(ort: Siegelort, wert: unknown): Promise<Buffer>;
  sealMany(liste: readonly { ort: Siegelort; wert: unknown }[]): Promise<Buffer[]>;
  /** Throws SiegelFehler: VERAENDERT (altered, or taken from elsewhere), VERNICHTET (key destroyed), SCHEMA. */
  open<T>(ort: Siegelort, siegel: Uint8Array, schema: z.ZodType<T>): Promise<T>;
  /** Opens in order; missing keys are fetched in one query per Mandant, the loop is given free between blocks. */
  openMany<T>(liste: readonly Gesiegelt[], schema: z.ZodType<T>): Promise<T[]>;
  /** The same for raw bytes (files): no JSON, no base64. */
  sealBytes(ort: Siegelort, bytes: Uint8Array): Promise<Buffer>;
  openBytes(ort: Siegelort, siegel: Uint8Array): Promise<Buffer>;
  /** Fetches keys ahead in one query; with `anlegen` missing ones are created, also in one statement. */
  prepare(
    mandantId: string,
    subjekte: readonly Subjekt[],
    klasse: Siegelklasse,
    optionen?: { anlegen?: boolean },
  ): Promise<void>;
  /** Search tokens: HMAC-SHA256 under the Mandant's search key, first 8 bytes as a signed int8. */
  createTokens(mandantId: string, texte: readonly string[]): Promise<bigint[]>;
  /** Removes the wrapped keys of a subject (all classes, or one) and tells all nodes; answers how many. */
  destroy(mandantId: string, subjekt: Subjekt, klasse?: Siegelklasse): Promise<number>;
  /** Crypto-shredding when a Mandant leaves: every data key and the search key. */
  destroyMandant(mandantId: string): Promise<number>;
  /** Wraps all keys under the newest master key, in batches; may be interrupted and started again. */
  rewrap(optionen?: { block?: number; abbruch?: AbortSignal }): Promise<Umschluesselung>;
  /** Throws TresorStartFehler with one German line if master key or key database do not fit. */
  selfCheck(): Promise<void>;
  close(): Promise<void>;
};
