import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { PARAMETER } from '../config/parameter.ts';
import { addSeiten } from './seiten.ts';

/** Answers what it was given, so that a test sees it. */
const EINTRAG = `
export const OEFFENTLICHE_SEITEN = { impressum: 1 };
export const FORMULARSEITEN = { probe: 1 };
export const renderSeite = (name) => '<p>' + name + '</p>';
export const renderFormular = (name, sendung) => {
  if (JSON.stringify(sendung).includes('wirf')) throw new Error('broken page');
  return { html: JSON.stringify({ name, ...sendung }), ungueltig: JSON.stringify(sendung).includes('falsch') };
};`;

let ordner: string;
let server: FastifyInstance;

beforeAll(async () => {
  ordner = await mkdtemp(join(tmpdir(), 'kim-seiten-'));
  await mkdir(join(ordner, 'seiten'));
  await mkdir(join(ordner, 'web/.vite'), { recursive: true });
  await writeFile(join(ordner, 'seiten/eintrag.js'), EINTRAG);
  await writeFile(join(ordner, 'seiten/package.json'), '{"type":"module"}');
  await writeFile(join(ordner, 'web/.vite/manifest.json'), '{"stil/seiten.css":{"file":"assets/s.css"}}');
  server = Fastify({ logger: false, trustProxy: 'loopback' });
  await server.register(rateLimit, { global: false });
  await addSeiten(server, ordner, { demo: true, stichtag: () => toPlainDate('2026-10-19') });
});
afterAll(async () => {
  await server.close();
  await rm(ordner, { recursive: true });
});

const sende = (payload: string, adresse = '192.0.2.1', typ = 'application/x-www-form-urlencoded') =>
  server.inject({
    method: 'POST',
    url: '/seiten/probe',
    headers: { 'content-type': typ, 'x-forwarded-for': adresse },
    payload,
  });

describe('public pages with a form', () => {
  it('answer what was sent, set no cookie and are kept nowhere', async () => {
    const antwort = await sende('a=1%2C5+%2B+2&a=%C3%BC&b=');
    expect(antwort.statusCode).toBe(200);
    expect(JSON.parse(antwort.body)).toEqual({
      name: 'probe',
      paare: [
        ['a', '1,5 + 2'],
        ['a', 'ü'],
        ['b', ''],
      ],
      stoerung: null,
      heute: '2026-10-19',
    });
    expect(antwort.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    expect(antwort.headers['set-cookie']).toBeUndefined();
  });

  it('say by their status that the input holds mistakes; an empty form is no mistake', async () => {
    expect((await sende('a=falsch')).statusCode).toBe(422);
    const leer = await server.inject({ url: '/seiten/probe' });
    expect([leer.statusCode, JSON.parse(leer.body).paare]).toEqual([200, null]);
  });

  it('too long: a sentence on the page, not a page for machines', async () => {
    const antwort = await sende(`a=${'x'.repeat(PARAMETER.eingabe_ohne_anmeldung.wert * 1024)}`);
    expect(antwort.statusCode).toBe(413);
    expect(JSON.parse(antwort.body)).toMatchObject({
      paare: null,
      stoerung: expect.stringContaining('zu lang'),
    });
  });

  it('too often from one address: the same, and other addresses go on', async () => {
    for (let anzahl = 1; anzahl <= 120; anzahl += 1) {
      expect((await sende('a=1', '192.0.2.77')).statusCode).toBe(200);
    }
    const zuviel = await sende('a=1', '192.0.2.77');
    expect(zuviel.statusCode).toBe(429);
    expect(zuviel.body).toContain('Warten Sie eine Minute');
    expect((await sende('a=1', '192.0.2.78')).statusCode).toBe(200);
  });

  it('what is no form is refused, and a broken page is a fault like any other', async () => {
    expect((await sende('{"a":1}', '192.0.2.2', 'application/pdf')).statusCode).toBe(415);
    expect((await sende('a=wirf')).statusCode).toBe(500);
    expect((await server.inject({ method: 'POST', url: '/seiten/impressum' })).statusCode).toBe(404);
    expect((await server.inject({ url: '/seiten/impressum' })).body).toBe('<p>impressum</p>');
  });
});
