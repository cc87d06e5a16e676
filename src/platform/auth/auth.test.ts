import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeEinmalcode, createGeheimnis, findZeitschritt, toOtpauthUri } from './einmalcode.ts';
import { createAnfangspasswort, hashPasswort, isPasswort } from './passwort.ts';
import { computeCsrf, createToken, hashToken } from './sitzungstoken.ts';

describe('password', () => {
  test('is stored as Argon2id with the agreed cost', async () => {
    expect(await hashPasswort('ein langes Passwort')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  test('fits only itself, composed or decomposed', async () => {
    const gespeichert = await hashPasswort('Grüße an alle Leser');
    expect(await isPasswort(gespeichert, 'Grüße an alle Leser'.normalize('NFD'))).toBe(true);
    expect(await isPasswort(gespeichert, 'Grüsse an alle Leser')).toBe(false);
  });

  test('fits no missing account', async () => {
    expect(await isPasswort(null, 'irgendetwas')).toBe(false);
  });

  test('a missing account takes as long as a wrong password', async () => {
    const gespeichert = await hashPasswort('ein langes Passwort');
    const dauer = async (ziel: string | null): Promise<number> => {
      const zeiten: number[] = [];
      for (let lauf = 0; lauf < 7; lauf++) {
        // Time of the processor, of all threads: what else runs on the machine does not count.
        const beginn = process.cpuUsage();
        await isPasswort(ziel, 'falsch geraten');
        const { user, system } = process.cpuUsage(beginn);
        zeiten.push(user + system);
      }
      return Math.min(...zeiten);
    };
    const [mit, ohne] = [await dauer(gespeichert), await dauer(null)];
    expect(ohne / mit).toBeGreaterThan(0.5);
    expect(ohne / mit).toBeLessThan(2);
  });

  test('an issued password is long and readable', () => {
    expect(createAnfangspasswort()).toMatch(/^([a-hjkmnp-z2-9]{5}-){3}[a-hjkmnp-z2-9]{5}$/);
    expect(createAnfangspasswort()).not.toBe(createAnfangspasswort());
  });
});

describe('session token', () => {
  test('holds 32 random bytes, and neither hash nor CSRF token shows it', () => {
    const token = createToken();
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(hashToken(token)).toHaveLength(32);
    expect(computeCsrf(token)).toHaveLength(43);
    expect(hashToken(token).toString('base64url')).not.toBe(computeCsrf(token));
    expect(computeCsrf(createToken())).not.toBe(computeCsrf(token));
  });
});

describe('one-time code', () => {
  test('RFC 6238, appendix B (SHA-1, last six digits)', () => {
    const geheimnis = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
    expect(computeEinmalcode(geheimnis, 59_000)).toBe('287082');
    expect(computeEinmalcode(geheimnis, 1_111_111_109_000)).toBe('081804');
    expect(computeEinmalcode(geheimnis, 20_000_000_000_000)).toBe('353130');
  });

  test('counts within one step before and after, and names its own step', () => {
    const geheimnis = createGeheimnis();
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 100_000_000 }),
        fc.integer({ min: -1, max: 1 }),
        (schritt, versatz) => {
          const code = computeEinmalcode(geheimnis, (schritt + versatz) * 30_000);
          const gefunden = findZeitschritt(geheimnis, code, schritt * 30_000 + 7_000);
          // Two steps may share a code by chance (1 in a million); the found step then has the same code.
          expect(gefunden === null ? '' : computeEinmalcode(geheimnis, gefunden * 30_000)).toBe(code);
        },
      ),
    );
  });

  test('two steps away is refused', () => {
    const geheimnis = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
    expect(findZeitschritt(geheimnis, computeEinmalcode(geheimnis, 0), 60_000)).toBeNull();
    expect(findZeitschritt(geheimnis, '12345', 60_000)).toBeNull();
  });

  test('the address for the app names issuer and account', () => {
    expect(toOtpauthUri('GEZDGNBVGY3TQOJQ', 'j.terhorn')).toMatch(
      /^otpauth:\/\/totp\/KIM-Plattform:j\.terhorn\?issuer=KIM-Plattform&secret=GEZDGNBVGY3TQOJQ&/,
    );
  });
});
