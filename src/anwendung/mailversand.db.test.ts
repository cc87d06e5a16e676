import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { createUuidV7 } from '#src/core/ids.ts';
import { createSmtpTransport } from '#src/platform/mail/smtp.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { MAILZERTIFIKAT } from '#test/support/mailzertifikat.ts';
import { createMailtransport, readAusgangsstand, runMailversand } from './mailversand.ts';

const ABSENDER = { adresse: 'kim@kreis.example', rechner: 'kim.example' };
const LINK = 'https://kim.example/antwort/1';
const dienste = await createTestDienste({ eigene: true });
const lauf = { dienste, zugang: { url: dienste.datenbank.appUrl } };
const admin = new pg.Client({ connectionString: dienste.datenbank.adminUrl });
await admin.connect();
afterAll(() => admin.end());

beforeEach(() => admin.query('DELETE FROM technik.mail_ausgang'));
const server: SMTPServer[] = [];
afterEach(async () => {
  for (const einer of server.splice(0)) await new Promise<void>((fertig) => einer.close(() => fertig()));
});

type Brief = { an: string; text: string; verschluesselt: boolean };

/** A mail server on this machine that keeps what it gets. */
async function startMailserver(optionen: SMTPServerOptions = {}): Promise<{ port: number; briefe: Brief[] }> {
  const briefe: Brief[] = [];
  const neuer = new SMTPServer({
    ...MAILZERTIFIKAT,
    authOptional: true,
    logger: false,
    onData(strom, sitzung, fertig) {
      const stuecke: Buffer[] = [];
      strom.on('data', (stueck: Buffer) => stuecke.push(stueck));
      strom.on('end', () => {
        const an = sitzung.envelope.rcptTo.map(({ address }) => address).join(' ');
        briefe.push({ an, text: Buffer.concat(stuecke).toString(), verschluesselt: sitzung.secure });
        fertig();
      });
    },
    ...optionen,
  });
  neuer.on('error', () => undefined);
  server.push(neuer);
  await new Promise<void>((fertig) => neuer.listen(0, '127.0.0.1', () => fertig()));
  return { port: (neuer.server.address() as AddressInfo).port, briefe };
}

function sendTo(port: number, weitere: { host?: string; anmeldung?: { user: string; pass: string } } = {}) {
  const ziel = {
    art: 'smtp' as const,
    host: '127.0.0.1',
    port,
    tlsSofort: false,
    anmeldung: null,
    ...weitere,
  };
  return createSmtpTransport(ziel, ABSENDER, { wartenMs: 3_000 });
}

async function writeMail(adresse: string): Promise<void> {
  await admin.query(
    `INSERT INTO technik.mail_ausgang (id, empfaenger_adresse, vorlage, parameter)
     VALUES ($1, $2, 'verweis_anfrage', $3)`,
    [createUuidV7(), adresse, { frist: '02.11.2026', link: LINK }],
  );
}

async function countZeilen(): Promise<number> {
  const { rows } = await admin.query<{ anzahl: number }>(
    `SELECT count(*)::int AS anzahl FROM protokoll.eintrag WHERE ereignis = 'betrieb.deliverMails'`,
  );
  return rows[0]?.anzahl ?? -1;
}

it('brings every mail to the server, forgets the links and notes a count', async () => {
  const { port, briefe } = await startMailserver();
  const vorher = await countZeilen();
  await writeMail('a@partner.example');
  await writeMail('b@partner.example');
  expect(await runMailversand(lauf, sendTo(port))).toEqual({ gesendet: 2, hindernis: null });
  expect(briefe.map(({ an }) => an)).toEqual(['a@partner.example', 'b@partner.example']);
  const [kopf = '', rumpf = ''] = (briefe[0]?.text ?? '').split('\r\n\r\n');
  expect(kopf).toContain('From: KIM-Plattform <kim@kreis.example>');
  expect(kopf).toMatch(/Message-ID: <[0-9a-f-]{36}@kim\.example>/);
  expect(Buffer.from(rumpf, 'base64').toString()).toContain(LINK);
  const { rows } = await admin.query('SELECT DISTINCT parameter FROM technik.mail_ausgang');
  expect(rows).toEqual([{ parameter: {} }]);
  expect(await countZeilen()).toBe(vorher + 1);
  // Nothing waits: nothing is sent, nothing is noted.
  expect(await runMailversand(lauf, sendTo(port))).toEqual({ gesendet: 0, hindernis: null });
  expect(await countZeilen()).toBe(vorher + 1);
});

it('one refused address keeps nobody else waiting', async () => {
  const { port, briefe } = await startMailserver({
    onRcptTo({ address }, _sitzung, fertig) {
      const nein = Object.assign(new Error('no such user here'), { responseCode: 550 });
      fertig(address.startsWith('weg@') ? nein : null);
    },
  });
  await writeMail('weg@partner.example');
  await writeMail('da@partner.example');
  expect(await runMailversand(lauf, sendTo(port))).toEqual({ gesendet: 1, hindernis: null });
  expect(briefe.map(({ an }) => an)).toEqual(['da@partner.example']);
  const { rows } = await admin.query('SELECT fehler FROM technik.mail_ausgang WHERE gesendet_am IS NULL');
  expect(rows).toEqual([{ fehler: 'ABGELEHNT' }]);
});

it('a sender that the server refuses keeps every mail: it is put right and they go', async () => {
  const nein = Object.assign(new Error('sender refused'), { responseCode: 550 });
  const { port } = await startMailserver({ onMailFrom: (_adresse, _sitzung, fertig) => fertig(nein) });
  await writeMail('a@partner.example');
  await writeMail('b@partner.example');
  expect(await runMailversand(lauf, sendTo(port))).toEqual({ gesendet: 0, hindernis: 'ANMELDUNG' });
  const { rows } = await admin.query('SELECT fehler FROM technik.mail_ausgang ORDER BY erzeugt_am');
  expect(rows).toEqual([{ fehler: 'ANMELDUNG' }, { fehler: null }]);
});

it('a server that is away or refuses the login stops the run after one attempt', async () => {
  const { port } = await startMailserver({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: (_angaben, _sitzung, fertig) => fertig(new Error('wrong')),
  });
  await writeMail('a@partner.example');
  await writeMail('b@partner.example');
  const falsch = sendTo(port, { anmeldung: { user: 'kim', pass: 'falsch' } });
  expect(await runMailversand(lauf, falsch)).toEqual({ gesendet: 0, hindernis: 'ANMELDUNG' });
  const leer = await startMailserver();
  await new Promise<void>((fertig) => server.pop()?.close(() => fertig()));
  expect(await runMailversand(lauf, sendTo(leer.port))).toEqual({
    gesendet: 0,
    hindernis: 'NICHT_ERREICHBAR',
  });
  expect(await readAusgangsstand(lauf)).toEqual({ wartend: 2, gescheitert: 2 });
});

it('says nothing without TLS to another machine, and checks its certificate', async () => {
  const ohne = await startMailserver({ disabledCommands: ['STARTTLS'] });
  const mit = await startMailserver();
  const sofort = await startMailserver({ secure: true });
  const versuche = (port: number, weitere: { tlsSofort?: boolean; zertifikat?: string } = {}) => {
    const { tlsSofort = false, ...angaben } = weitere;
    const ziel = { art: 'smtp' as const, host: 'localhost', port, tlsSofort, anmeldung: null };
    // Like a machine of its own.
    const transport = createSmtpTransport(ziel, ABSENDER, { wartenMs: 3_000, lokal: false, ...angaben });
    return runMailversand(lauf, transport);
  };
  for (const [port, tlsSofort] of [
    [ohne.port, false],
    [mit.port, false],
    [sofort.port, true],
  ] as const) {
    await writeMail('a@partner.example');
    expect(await versuche(port, { tlsSofort })).toEqual({ gesendet: 0, hindernis: 'NICHT_ERREICHBAR' });
  }
  expect([...ohne.briefe, ...mit.briefe, ...sofort.briefe]).toEqual([]);
  await writeMail('mit@partner.example');
  const zertifikat = MAILZERTIFIKAT.cert;
  expect(await versuche(mit.port, { zertifikat })).toEqual({ gesendet: 1, hindernis: null });
  expect(mit.briefe).toMatchObject([{ an: 'mit@partner.example', verschluesselt: true }]);
});

it('in a demo, and where no server is named, mails stay', async () => {
  const mail = { ziel: { art: 'datei' as const, ordner: '/nirgends' }, absender: 'kim@kreis.example' };
  expect(createMailtransport({ mail, basisUrl: 'https://kim.example' }, true).art).toBe('ausgang');
  expect(createMailtransport({ mail: null, basisUrl: 'https://kim.example' }, false).art).toBe('ausgang');
  expect(createMailtransport({ mail, basisUrl: 'https://kim.example' }, false).art).toBe('versand');
});
