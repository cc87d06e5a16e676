import { randomBytes, randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** Argon2id, OWASP Password Storage Cheat Sheet (19 MiB, two passes, one lane). Read back from each stored hash. */
export const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 } as const;

/** PHC string with salt and parameters. */
export async function hashPasswort(passwort: string): Promise<string> {
  return await hash(toEingabe(passwort), ARGON2);
}

/** `null` (no account, or none with a password) costs as much as a wrong password and is always false. */
export async function isPasswort(gespeichert: string | null, passwort: string): Promise<boolean> {
  const attrappe = await getAttrappe();
  const stimmt = await verify(gespeichert ?? attrappe, toEingabe(passwort));
  return stimmt && gespeichert !== null;
}

let attrappeHash: Promise<string> | undefined;

/** A hash that no password fits, made with the same parameters, so that time tells nothing. */
function getAttrappe(): Promise<string> {
  attrappeHash ??= hash(randomBytes(32), ARGON2);
  return attrappeHash;
}

/** Two keyboards must type the same password: composed and decomposed umlauts are one. */
function toEingabe(passwort: string): string {
  return passwort.normalize('NFC');
}

// Without characters that are mistaken for each other when read out or copied by hand.
const ZEICHEN = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Random password to be handed over and changed at once: 20 characters in groups, some 98 bits. */
export function createAnfangspasswort(): string {
  const gruppe = (): string => Array.from({ length: 5 }, () => ZEICHEN[randomInt(ZEICHEN.length)]).join('');
  return [gruppe(), gruppe(), gruppe(), gruppe()].join('-');
}
