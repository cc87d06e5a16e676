import { fail, ok } from './result.ts';
import type { Result } from './result.ts';

/** A UUID in lower case that names one kind of thing. The brand exists for the compiler only. */
export type Id<Name extends string> = string & { readonly __id: Name };

export type StandortId = Id<'Standort'>;
export type MandantId = Id<'Mandant'>;
export type TraegerId = Id<'Traeger'>;
export type InstitutionId = Id<'Institution'>;
export type KontoId = Id<'Konto'>;
export type MitgliedschaftId = Id<'Mitgliedschaft'>;
/** Login session, not the Sitzung of a Gremium. */
export type SitzungId = Id<'Sitzung'>;
export type PersonId = Id<'Person'>;
export type HaushaltId = Id<'Haushalt'>;
export type AkteId = Id<'Akte'>;
export type EreignisId = Id<'Ereignis'>;
export type EinwilligungId = Id<'Einwilligung'>;
export type VerweisId = Id<'Verweis'>;
export type StelleId = Id<'Stelle'>;
export type BesetzungId = Id<'Besetzung'>;
export type FoerderfallId = Id<'Foerderfall'>;
export type BescheidId = Id<'Bescheid'>;
export type GremiumId = Id<'Gremium'>;
export type ThemaId = Id<'Thema'>;
export type AngebotId = Id<'Angebot'>;
export type BefragungId = Id<'Befragung'>;
export type DateiId = Id<'Datei'>;

export type IdFehler = { code: 'ID_UNGUELTIG'; meldung: string };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const COUNTER_LIMIT = 0x1000;
const BYTES = 16;
const VORRAT = new Uint8Array(BYTES * 256);
const HEX: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

let lastMs = 0;
let counter = 0;
let vergeben = VORRAT.length;

/**
 * UUID version 7 (RFC 9562): 48 bit milliseconds, 12 bit counter, 62 random bits. Each call of this process is
 * greater than the one before, also within a millisecond and after the clock was set back, so that rows written
 * together stay together in an index. It tells when it was made: for tokens, Zählsätze and survey answers use
 * `createUuidV4`.
 */
export function createUuidV7(): string {
  const bytes = toRandomBytes();
  const now = Date.now();
  counter += 1;
  if (now > lastMs || counter >= COUNTER_LIMIT) {
    lastMs = now > lastMs ? now : lastMs + 1;
    // Starts in the lower half, so that at least 2048 ids fit before a millisecond has to be borrowed.
    counter = (((bytes[6] ?? 0) << 8) | (bytes[7] ?? 0)) & 0x7ff;
  }
  new DataView(bytes.buffer).setUint16(0, Math.floor(lastMs / 0x1_0000_0000));
  new DataView(bytes.buffer).setUint32(2, lastMs % 0x1_0000_0000);
  bytes[6] = 0x70 | (counter >> 8);
  bytes[7] = counter & 0xff;
  return formatUuid(bytes);
}

/** UUID version 4: random, says nothing about when or in which order it was made. */
export function createUuidV4(): string {
  const bytes = toRandomBytes();
  bytes[6] = 0x40 | ((bytes[6] ?? 0) & 0x0f);
  return formatUuid(bytes);
}

/** A new id of the named kind: `const id: PersonId = createId()`. */
export function createId<Name extends string>(): Id<Name> {
  return createUuidV7() as Id<Name>;
}

/** Lower case with hyphens, version 1 to 8, variant of RFC 9562. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** Reads an id from outside; upper case is accepted and lowered, as PostgreSQL does. */
export function parseId<Name extends string>(text: string): Result<Id<Name>, IdFehler> {
  const klein = text.trim().toLowerCase();
  if (isUuid(klein)) return ok(klein as Id<Name>);
  return fail({ code: 'ID_UNGUELTIG', meldung: 'Die Kennung ist keine gültige UUID.' });
}

/**
 * Random bytes for one id, each given out once. Web Crypto instead of node:crypto: the same function serves server and
 * browser. Asked for 256 ids at a time, because asking costs twenty times what an id costs.
 */
function toRandomBytes(): Uint8Array<ArrayBuffer> {
  if (vergeben === VORRAT.length) {
    crypto.getRandomValues(VORRAT);
    vergeben = 0;
  }
  vergeben += BYTES;
  return VORRAT.slice(vergeben - BYTES, vergeben);
}

function formatUuid(bytes: Uint8Array): string {
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  let hex = '';
  for (const byte of bytes) hex += HEX[byte] ?? '';
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
