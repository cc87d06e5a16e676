import type { Siegelklasse, Subjekt } from './typen.ts';

/** Which key of a Mandant is meant; `suche` is the HMAC key for search tokens and has the Mandant as its subject. */
export type Schluesselkennung =
  | { art: Subjekt['art']; id: string; klasse: Siegelklasse }
  | { art: 'suche'; id: string; klasse: 'suche' };

/** A key as stored: wrapped under a version of the master key. `schluesselId` is a UUID in lower case. */
export type VerpackterSchluessel = {
  mandantId: string;
  kennung: Schluesselkennung;
  schluesselId: string;
  verpackt: Buffer;
  version: number;
};

export type Probe = { version: number; siegel: Buffer };

/**
 * Where wrapped keys are kept. `createSchluessel` leaves existing ones alone and answers what is stored afterwards, so
 * that two creators end with the same key. Deleting tells all nodes.
 */
export type Schluesselspeicher = {
  listSchluessel(mandantId: string, kennungen: readonly Schluesselkennung[]): Promise<VerpackterSchluessel[]>;
  createSchluessel(mandantId: string, neue: readonly VerpackterSchluessel[]): Promise<VerpackterSchluessel[]>;
  hasSchluesselId(mandantId: string, schluesselId: string): Promise<boolean>;
  deleteSchluessel(mandantId: string, subjekt: Subjekt, klasse: Siegelklasse | undefined): Promise<number>;
  deleteMandant(mandantId: string): Promise<number>;
  /** Wraps up to `block` keys of each table that are under an older version anew, in one transaction; how many. */
  updateBlock(version: number, block: number, rewrap: (alt: VerpackterSchluessel) => Buffer): Promise<number>;
  /** Keys under an older version. */
  countAeltere(version: number): Promise<number>;
  listProben(): Promise<Probe[]>;
  createProbe(probe: Probe): Promise<void>;
  /** False while a key still needs the version. */
  deleteProbe(version: number): Promise<boolean>;
  close(): Promise<void>;
};

/** Name of a key in the cache and in a notice; a notice may end with `/` and then means everything below. */
export function formatCachename(mandantId: string, kennung: Schluesselkennung): string {
  return `${mandantId}/${kennung.art}/${kennung.id}/${kennung.klasse}`;
}
