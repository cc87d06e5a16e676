import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createDateiTransport, formatEml } from './transport.ts';
import { parseMailziel } from './ziel.ts';
import {
  findPlatzhalter,
  formatMail,
  isPlatzhalter,
  MAILVORLAGEN,
  type Mailvorlage,
  PLATZHALTER,
} from './vorlagen.ts';

const ABSENDER = { adresse: 'kim@lennetal.example', rechner: 'kim.lennetal.example' };
const vorlagen: [string, Mailvorlage][] = Object.entries(MAILVORLAGEN);

describe('templates', () => {
  test.each(vorlagen)('%s names nothing but what is allowed', (_id, vorlage) => {
    for (const name of findPlatzhalter(vorlage)) expect(isPlatzhalter(name)).toBe(true);
    expect(vorlage.betreff.length).toBeLessThan(80);
    expect(vorlage.text).toMatch(/^Guten Tag,\n/);
    expect(findPlatzhalter({ betreff: vorlage.betreff, text: '' })).not.toContain('link');
  });

  test('no allowed placeholder takes a name or a sentence', () => {
    for (const form of Object.values(PLATZHALTER)) {
      for (const inhalt of ['Rahaf', 'Rahaf Z.', 'hat angerufen', '']) expect(form.test(inhalt)).toBe(false);
    }
  });
});

describe('filling', () => {
  test('subject and text', () => {
    const mail = formatMail('frist_foerderung', {
      frist: '02.11.2026',
      vorgang: 'LEN-2027/1',
      link: 'https://x/1',
    });
    expect(mail.betreff).toBe('KIM: Frist am 02.11.2026');
    expect(mail.text).toContain('im Vorgang LEN-2027/1 endet am 02.11.2026');
    expect(mail.text).not.toMatch(/[{}]/);
  });

  test.each<[string, Record<string, string>]>([
    ['missing', { frist: '02.11.2026' }],
    ['too many', { frist: '02.11.2026', link: 'https://x', name: 'Rahaf' }],
    ['another', { frist: '02.11.2026', name: 'Rahaf' }],
    ['a sentence', { frist: 'bald', link: 'https://x' }],
    ['a line break', { frist: '02.11.2026', link: 'https://x\nBcc: y' }],
  ])('%s parameter throws and quotes nothing', (_name, parameter) => {
    expect(() => formatMail('verweis_anfrage', parameter)).toThrow(
      /^Mail verweis_anfrage: parameters do not fit$/,
    );
  });
});

describe('.eml', () => {
  const mail = {
    id: '0199a0b0-0000-7000-8000-000000000001',
    an: 'post@jobcenter.example',
    datum: new Date('2026-10-19T08:00:00Z'),
    betreff: `Größe ${'ä'.repeat(80)}`,
    text: 'Guten Tag,\n\nÜber „x“.\n',
  };

  test('headers fold, the body comes back', () => {
    const eml = formatEml(mail, ABSENDER);
    const [kopf = '', rumpf = ''] = eml.split('\r\n\r\n');
    expect(Math.max(...eml.split('\r\n').map((zeile) => zeile.length))).toBeLessThanOrEqual(78);
    expect(kopf).toContain('Date: Mon, 19 Oct 2026 08:00:00 +0000');
    expect(Buffer.from(rumpf, 'base64').toString('utf8')).toBe(mail.text);
    const woerter = [...kopf.matchAll(/=\?utf-8\?B\?([^?]*)\?=/g)].map((treffer) =>
      Buffer.from(treffer[1] ?? '', 'base64'),
    );
    expect(Buffer.concat(woerter).toString('utf8')).toBe(mail.betreff);
  });

  test('no header can be smuggled in', () => {
    const eml = formatEml(
      { ...mail, an: 'a@b\r\nBcc: c@d', betreff: 'x\r\nBcc: e@f' },
      { adresse: 'kim@x\nX: y', rechner: 'kim.example\nX: y' },
    );
    expect(eml).not.toMatch(/^(Bcc|X):/m);
  });

  test('the folder holds one whole file per mail, readable by the owner only', async () => {
    const ordner = await mkdtemp(join(tmpdir(), 'kim-mail-'));
    try {
      const transport = createDateiTransport(join(ordner, 'aus'), ABSENDER);
      if (transport.art !== 'versand') throw new Error('Wrong transport');
      await transport.send(mail);
      await transport.send(mail);
      expect(await readdir(join(ordner, 'aus'))).toEqual([`${mail.id}.eml`]);
      expect((await stat(join(ordner, 'aus', `${mail.id}.eml`))).mode & 0o077).toBe(0);
      expect(await readFile(join(ordner, 'aus', `${mail.id}.eml`), 'utf8')).toContain(
        'To: post@jobcenter.example',
      );
    } finally {
      await rm(ordner, { recursive: true });
    }
  });
});

describe('where mails go', () => {
  test.each([
    [
      'smtp://mail.example',
      { art: 'smtp', host: 'mail.example', port: 587, tlsSofort: false, anmeldung: null },
    ],
    [
      'smtps://kim:p%40ss@mail.example:4650',
      {
        art: 'smtp',
        host: 'mail.example',
        port: 4650,
        tlsSofort: true,
        anmeldung: { user: 'kim', pass: 'p@ss' },
      },
    ],
    ['smtps://[::1]', { art: 'smtp', host: '::1', port: 465, tlsSofort: true, anmeldung: null }],
    ['datei:///srv/kim/mails', { art: 'datei', ordner: '/srv/kim/mails' }],
  ])('%s', (text, ziel) => {
    expect(parseMailziel(text)).toEqual(ziel);
  });

  test.each([
    '',
    'mail.example',
    'http://mail.example',
    'smtp://',
    'smtp://kim@mail.example',
    'smtp://mail.example/x',
    'smtp://mail.example?tls=0',
    'smtp://kim:%zz@mail.example',
    'datei:///',
    'datei://fremd/ordner',
  ])('„%s“ is none', (text) => {
    expect(parseMailziel(text)).toBeNull();
  });
});
