import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Hauptschluessel } from './hauptschluessel.ts';
import { TresorStartFehler } from './fehler.ts';

/** Names the one key that a wrapping belongs to; authenticated, so wrappings cannot be exchanged between subjects. */
export type Verpackungsort = {
  mandantId: string;
  art: string;
  id: string;
  klasse: string;
  schluesselId: string;
};

export type Verpackung = { verpackt: Buffer; version: number };

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const PROBE = 'KIM-Plattform: der Hauptschlüssel passt.';

/** Wraps under the newest version: nonce (12) | encrypted (32) | tag (16). */
export function createVerpackung(
  haupt: Hauptschluessel,
  ort: Verpackungsort,
  schluessel: Buffer,
): Verpackung {
  return { verpackt: encrypt(haupt, haupt.aktiv, toZusatzdaten(ort), schluessel), version: haupt.aktiv };
}

/** The key in the clear; throws if the version is not in the key file or the row was altered. */
export function parseVerpackung(haupt: Hauptschluessel, ort: Verpackungsort, von: Verpackung): Buffer {
  return decrypt(haupt, von.version, toZusatzdaten(ort), von.verpackt);
}

/** The check record for one version of the master key. */
export function createProbe(haupt: Hauptschluessel, version: number): Buffer {
  return encrypt(haupt, version, 'kim-probe', Buffer.from(PROBE, 'utf8'));
}

export function isProbe(haupt: Hauptschluessel, version: number, siegel: Buffer): boolean {
  try {
    return decrypt(haupt, version, 'kim-probe', siegel).toString('utf8') === PROBE;
  } catch {
    return false;
  }
}

function encrypt(haupt: Hauptschluessel, version: number, aad: string, klartext: Buffer): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', getVersion(haupt, version), nonce);
  cipher.setAAD(Buffer.from(`${aad}|${version}`, 'utf8'));
  return Buffer.concat([nonce, cipher.update(klartext), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(haupt: Hauptschluessel, version: number, aad: string, verpackt: Buffer): Buffer {
  const ende = verpackt.length - TAG_BYTES;
  const decipher = createDecipheriv(
    'aes-256-gcm',
    getVersion(haupt, version),
    verpackt.subarray(0, NONCE_BYTES),
    {
      authTagLength: TAG_BYTES,
    },
  );
  decipher.setAAD(Buffer.from(`${aad}|${version}`, 'utf8'));
  decipher.setAuthTag(verpackt.subarray(ende));
  const klartext = decipher.update(verpackt.subarray(NONCE_BYTES, ende));
  decipher.final();
  return klartext;
}

function getVersion(haupt: Hauptschluessel, version: number) {
  const schluessel = haupt.versionen.get(version);
  if (schluessel) return schluessel;
  throw new TresorStartFehler(
    `Der Hauptschlüssel Version ${version} fehlt in der Schlüsseldatei (KIM_SCHLUESSEL_DATEI).`,
  );
}

function toZusatzdaten(ort: Verpackungsort): string {
  return `kim-schluessel|${ort.mandantId}|${ort.art}|${ort.id}|${ort.klasse}|${ort.schluesselId}`;
}
