import { createServer, type Server, type Socket } from 'node:net';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createClamd, parseClamdadresse } from './clamd.ts';

const offen: { server: Server; buchsen: Set<Socket> }[] = [];
afterEach(() => {
  for (const { server, buchsen } of offen.splice(0)) {
    server.close();
    for (const buchse of buchsen) buchse.destroy();
  }
});

/** A scanner that reads INSTREAM as clamd does, and answers by what it read; null: never. */
async function startClamd(antworte: (inhalt: Buffer) => string | null, path?: string) {
  const gelesen: Buffer[] = [];
  const buchsen = new Set<Socket>();
  const server = createServer((buchse) => {
    buchsen.add(buchse);
    let rest = Buffer.alloc(0);
    buchse.on('data', (stueck) => {
      rest = Buffer.concat([rest, stueck]);
      const inhalt = readStrom(rest);
      if (inhalt === null) return;
      gelesen.push(inhalt);
      const antwort = antworte(inhalt);
      if (antwort !== null) buchse.end(antwort);
    });
    buchse.on('error', () => buchse.destroy());
  });
  offen.push({ server, buchsen });
  await new Promise<void>((fertig) => {
    if (path === undefined) server.listen(0, '127.0.0.1', fertig);
    else server.listen(path, fertig);
  });
  const ort = server.address();
  const adresse =
    ort !== null && typeof ort === 'object' ? { host: '127.0.0.1', port: ort.port } : { path: path ?? '' };
  return { adresse, gelesen };
}

/** The bytes between the command and the empty piece; null: not all there yet. */
function readStrom(roh: Buffer): Buffer | null {
  const befehl = Buffer.from('zINSTREAM\0');
  if (roh.length < befehl.length) return null;
  expect(roh.subarray(0, befehl.length)).toEqual(befehl);
  const teile: Buffer[] = [];
  let ab = befehl.length;
  while (ab + 4 <= roh.length) {
    const laenge = roh.readUInt32BE(ab);
    if (laenge === 0) return Buffer.concat(teile);
    if (ab + 4 + laenge > roh.length) return null;
    teile.push(roh.subarray(ab + 4, ab + 4 + laenge));
    ab += 4 + laenge;
  }
  return null;
}

describe('a scanner that speaks INSTREAM', () => {
  it('gets every byte of a large file in pieces, and answers clean or found', async () => {
    const gross = Buffer.alloc(300_000, 'KIM');
    const { adresse, gelesen } = await startClamd((inhalt) =>
      inhalt.includes('BOESE') ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0',
    );
    const clamd = createClamd(adresse);
    expect(await clamd.isClean(gross)).toBe(true);
    expect(gelesen[0]?.equals(gross)).toBe(true);
    expect(await clamd.isClean(Buffer.from('BOESE'))).toBe(false);
    expect(clamd.kennung).toBe('CLAMD');
  });

  it('is reached by a socket of this machine, too', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'clamd-')), 'clamd.ctl');
    const { adresse } = await startClamd(() => 'stream: OK\0', path);
    expect(await createClamd(adresse).isClean(Buffer.from('x'))).toBe(true);
  });

  it.each([
    ['an error of its own', 'INSTREAM size limit exceeded. ERROR\0', 'no verdict'],
    ['an answer that only looks clean', 'stream: OK but FOUND nothing\0', 'no verdict'],
    ['no answer before it hangs up', '', 'without a verdict'],
  ])('%s is no verdict', async (_was, antwort, grund) => {
    const { adresse } = await startClamd(() => antwort);
    await expect(createClamd(adresse).isClean(Buffer.from('x'))).rejects.toThrow(grund);
  });

  it('silence and nobody there are none either', async () => {
    const { adresse } = await startClamd(() => null);
    await expect(createClamd(adresse, { wartenMs: 50 }).isClean(Buffer.from('x'))).rejects.toThrow(
      'does not answer',
    );
    await expect(createClamd({ path: '/gibt/es/nicht.ctl' }).isClean(Buffer.from('x'))).rejects.toThrow(
      'cannot be reached',
    );
  });
});

describe('the address', () => {
  it.each([
    ['clamd://scanner:3311', { host: 'scanner', port: 3311 }],
    ['clamd://scanner', { host: 'scanner', port: 3310 }],
    ['clamd://[::1]:3310', { host: '::1', port: 3310 }],
    ['clamd:///run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
    ['clamd://', null],
    ['clamd://scanner/pfad', null],
    ['clamd://konto:wort@scanner', null],
    ['http://scanner:3310', null],
    ['scanner', null],
  ])('%s', (text, erwartet) => expect(parseClamdadresse(text)).toEqual(erwartet));
});
