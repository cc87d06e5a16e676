import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import { expect, it } from 'vitest';
import { addStatisch } from './statisch.ts';

it('a page answers HEAD as it answers a reader: a mail scanner must not hold the link for dead', async () => {
  const ordner = await mkdtemp(join(tmpdir(), 'kim-statisch-'));
  await writeFile(join(ordner, 'index.html'), '<!doctype html><title>KIM</title>');
  const server = Fastify({ logger: false });
  await addStatisch(server, ordner);
  const ask = async (method: 'GET' | 'HEAD' | 'POST', url: string) => {
    const { statusCode, headers, body } = await server.inject({ method, url });
    return [statusCode, headers['content-type'], body];
  };
  const [, art, seite] = await ask('GET', '/verweis/abc');
  expect([art, seite]).toEqual(['text/html; charset=utf-8', '<!doctype html><title>KIM</title>']);
  expect(await ask('HEAD', '/verweis/abc')).toEqual([200, 'text/html; charset=utf-8', '']);
  // What is no page stays what it was.
  for (const [method, url] of [
    ['HEAD', '/api/v1/akten'],
    ['POST', '/verweis/abc'],
    ['HEAD', '/assets/alt.js'],
  ] as const)
    expect((await ask(method, url))[0]).toBe(404);
  await server.close();
  await rm(ordner, { recursive: true });
});
