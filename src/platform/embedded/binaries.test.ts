import { mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ensureLibraries } from './binaries.ts';

let root: string;
let native: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'kim-lib-'));
  native = path.join(root, 'native');
  mkdirSync(path.join(native, 'lib'), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

function writeLinks(target: string): void {
  writeFileSync(path.join(native, 'lib', 'liba.so.60.2'), '');
  const links = [{ source: 'native/lib/liba.so.60.2', target }];
  writeFileSync(path.join(native, 'pg-symlinks.json'), JSON.stringify(links));
}

test('creates the links that an installation without scripts has not, once', () => {
  writeLinks('native/lib/liba.so.60');
  expect(ensureLibraries(native, path.join(root, 'eigen'))).toEqual({});
  expect(readlinkSync(path.join(native, 'lib', 'liba.so.60'))).toBe('liba.so.60.2');
  expect(ensureLibraries(native, path.join(root, 'eigen'))).toEqual({});
});

test('uses a folder of its own where the package cannot be changed', () => {
  // A folder that does not exist refuses a new link for root as well, like a read-only installation.
  writeLinks('native/fehlt/liba.so.60');
  const own = path.join(root, 'eigen');
  const env = { LD_LIBRARY_PATH: `${own}:${path.join(native, 'lib')}` };
  expect(ensureLibraries(native, own)).toEqual(env);
  expect(readlinkSync(path.join(own, 'liba.so.60'))).toBe(path.join(native, 'lib', 'liba.so.60.2'));
  expect(ensureLibraries(native, own)).toEqual(env);
});
