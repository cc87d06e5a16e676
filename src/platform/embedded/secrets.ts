import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { EmbeddedError } from './embedded-error.ts';
import { type Folders, writePrivateFile } from './folders.ts';

const secretsSchema = z.object({ postgres: z.string(), kim_owner: z.string(), kim_app: z.string() });

/** Passwords of the three logins, generated once for each data folder. */
export type Secrets = z.infer<typeof secretsSchema>;

/** Reads the passwords (file 0600 in the data folder) or creates them with the cluster. */
export function openSecrets(folders: Folders): Secrets {
  if (existsSync(folders.secrets)) {
    const parsed = secretsSchema.safeParse(parseJson(readFileSync(folders.secrets, 'utf8')));
    if (parsed.success) return parsed.data;
    throw new EmbeddedError(`Die Datei ${folders.secrets} ist beschädigt.`);
  }
  if (existsSync(folders.cluster)) {
    throw new EmbeddedError(
      `Zur Datenbank in ${folders.cluster} fehlt ${folders.secrets}. Bitte aus einer Sicherung zurücklegen.`,
    );
  }
  const secrets = { postgres: createPassword(), kim_owner: createPassword(), kim_app: createPassword() };
  writePrivateFile(folders.secrets, `${JSON.stringify(secrets, null, 2)}\n`);
  return secrets;
}

function createPassword(): string {
  return randomBytes(24).toString('base64url');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
