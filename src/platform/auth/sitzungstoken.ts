import { createHash, randomBytes } from 'node:crypto';

/** 32 random bytes for the cookie; the database knows only their SHA-256. */
export function createToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored and searched. A token has full entropy, so a plain hash suffices. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Derived, not stored: who reads the database learns no CSRF token, and it changes with every new session token. */
export function computeCsrf(token: string): string {
  return createHash('sha256').update('csrf ').update(token).digest('base64url');
}
