import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { SiegelFehler } from './fehler.ts';
import type { Siegelort } from './typen.ts';

/** A data key in the clear. Lives only in the cache, which overwrites it with zeros when it leaves. */
export type Datenschluessel = { id: Buffer; bytes: Buffer };

/** What the plaintext is; part of the authenticated data, so that one cannot be read as the other. */
export type Siegelart = 'json' | 'bytes';

const VERSION: Record<Siegelart, number> = { json: 1, bytes: 2 };
const KEY_ID = 1;
const NONCE = 17;
const CIPHERTEXT = 29;
const TAG_BYTES = 16;
const NAME = /^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** version (1) | key id (16) | nonce (12) | ciphertext | tag (16), AES-256-GCM. */
export function createSiegel(
  art: Siegelart,
  schluessel: Datenschluessel,
  ort: Siegelort,
  klartext: Uint8Array,
): Buffer {
  const siegel = Buffer.allocUnsafe(CIPHERTEXT + klartext.length + TAG_BYTES);
  siegel[0] = VERSION[art];
  schluessel.id.copy(siegel, KEY_ID);
  // A random nonce is safe here: one key serves one subject, far below 2^32 values (NIST SP 800-38D, 8.3).
  const nonce = randomBytes(CIPHERTEXT - NONCE);
  nonce.copy(siegel, NONCE);
  const cipher = createCipheriv('aes-256-gcm', toKey(schluessel), nonce);
  cipher.setAAD(toZusatzdaten(art, ort));
  cipher.update(klartext).copy(siegel, CIPHERTEXT);
  cipher.final();
  cipher.getAuthTag().copy(siegel, CIPHERTEXT + klartext.length);
  return siegel;
}

/** The plaintext; throws SiegelFehler VERAENDERT if a bit, the place or the kind is not that of the sealing. */
export function parseSiegel(
  art: Siegelart,
  schluessel: Datenschluessel,
  ort: Siegelort,
  siegel: Uint8Array,
): Buffer {
  if (siegel.length < CIPHERTEXT + TAG_BYTES || siegel[0] !== VERSION[art]) {
    throw new SiegelFehler('VERAENDERT', ort.name);
  }
  const ende = siegel.length - TAG_BYTES;
  const decipher = createDecipheriv('aes-256-gcm', toKey(schluessel), siegel.subarray(NONCE, CIPHERTEXT), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(toZusatzdaten(art, ort));
  decipher.setAuthTag(siegel.subarray(ende));
  const klartext = decipher.update(siegel.subarray(CIPHERTEXT, ende));
  try {
    decipher.final();
  } catch {
    klartext.fill(0);
    throw new SiegelFehler('VERAENDERT', ort.name);
  }
  return klartext;
}

/** Node takes 14 µs longer for a cipher from bytes than from a key object, which is wiped when it is freed. */
function toKey({ bytes }: Datenschluessel): KeyObject {
  return createSecretKey(bytes);
}

/** True if the value was sealed with this key. */
export function hasSchluessel(siegel: Uint8Array, schluessel: Datenschluessel): boolean {
  return schluessel.id.equals(siegel.subarray(KEY_ID, NONCE));
}

/** The key id in the header, as UUID text; undefined if the value is too short to have one. */
export function findSchluesselId(siegel: Uint8Array): string | undefined {
  if (siegel.length < CIPHERTEXT + TAG_BYTES) return undefined;
  return formatSchluesselId(siegel.subarray(KEY_ID, NONCE));
}

export function formatSchluesselId(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export function parseSchluesselId(text: string): Buffer {
  return Buffer.from(text.replaceAll('-', ''), 'hex');
}

/** A wrong name or id is a fault of the program: a value sealed under it could not be found again. */
function toZusatzdaten(art: Siegelart, ort: Siegelort): Buffer {
  if (!NAME.test(ort.name)) throw new Error(`Sealed value needs a logical name like 'kontakt.inhalt'`);
  if (!UUID.test(ort.mandantId) || !UUID.test(ort.zeileId)) {
    throw new Error(`Sealed value ${ort.name} needs Mandant and row id as UUIDs in lower case`);
  }
  return Buffer.from(`kim-siegel|${VERSION[art]}|${ort.name}|${ort.mandantId}|${ort.zeileId}`, 'utf8');
}
