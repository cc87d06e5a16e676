import { Secret, TOTP } from 'otpauth';

/** RFC 6238 as every authenticator app knows it: SHA-1, six digits, 30 seconds. */
const SCHRITT_MS = 30_000;
/** One step before and after: a clock may be up to half a minute off. */
const FENSTER = 1;
const AUSSTELLER = 'KIM-Plattform';

/** A new secret in Base32 (160 bits, RFC 4226 section 4). */
export function createGeheimnis(): string {
  return new Secret({ size: 20 }).base32;
}

/** For the authenticator app: `otpauth://totp/…`. Holds the secret. */
export function toOtpauthUri(geheimnis: string, kennung: string): string {
  return createTotp(geheimnis, kennung).toString();
}

/** The time step whose code this is, or null. The caller makes sure that no step is used twice. */
export function findZeitschritt(geheimnis: string, code: string, jetzt: number): number | null {
  const versatz = createTotp(geheimnis, '').validate({ token: code, timestamp: jetzt, window: FENSTER });
  return versatz === null ? null : Math.floor(jetzt / SCHRITT_MS) + versatz;
}

/** The code of this moment: for the list of demo accounts and for tests. */
export function computeEinmalcode(geheimnis: string, jetzt: number): string {
  return createTotp(geheimnis, '').generate({ timestamp: jetzt });
}

function createTotp(geheimnis: string, label: string): TOTP {
  return new TOTP({
    issuer: AUSSTELLER,
    label,
    secret: Secret.fromBase32(geheimnis),
    digits: 6,
    period: SCHRITT_MS / 1000,
    algorithm: 'SHA1',
  });
}
