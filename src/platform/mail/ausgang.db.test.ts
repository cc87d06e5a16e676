import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatenbank } from '#test/support/datenbank.ts';
import { createTrx, type Trx } from '../db/kysely.ts';
import { createPool, type Pool } from '../db/pool.ts';
import { countAusgang, deliverMail, listAusgang, recordMail } from './ausgang.ts';
import { type Mail, MailFehler, type Mailfehlercode, type Mailtransport } from './transport.ts';

const PARAMETER = { frist: '02.11.2026', link: 'https://kim.example/antwort/1' };
const JETZT = new Date('2026-10-19T08:00:00Z');
let pool: Pool;
let admin: Client;

beforeAll(async () => {
  const datenbank = await createTestDatenbank({ eigene: true });
  pool = createPool(datenbank.appUrl, { name: 'test', max: 2 });
  admin = new Client({ connectionString: datenbank.adminUrl });
  await admin.connect();
});

afterAll(async () => {
  await pool.end();
  await admin.end();
});

async function runAs<T>(rolle: string, fn: (trx: Trx) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query("SELECT set_config('role', $1, true)", [rolle]);
    const ergebnis = await fn(createTrx(client));
    await client.query('COMMIT');
    return ergebnis;
  } catch (fehler) {
    await client.query('ROLLBACK');
    throw fehler;
  } finally {
    client.release();
  }
}

function send(adresse: string): Promise<string> {
  return runAs('kim_fall', (trx) =>
    recordMail(trx, { an: { adresse }, vorlage: 'verweis_anfrage', parameter: PARAMETER }),
  );
}

function deliver(transport: Mailtransport, jetzt = JETZT): ReturnType<typeof deliverMail> {
  return runAs('kim_jobs', (trx) => deliverMail(trx, transport, jetzt));
}

function createSammler(scheitern?: Mailfehlercode): { transport: Mailtransport; mails: Mail[] } {
  const mails: Mail[] = [];
  const transport: Mailtransport = {
    art: 'versand',
    send: (mail) => {
      if (scheitern !== undefined) return Promise.reject(new MailFehler(scheitern));
      mails.push(mail);
      return Promise.resolve();
    },
  };
  return { transport, mails };
}

test('keeping: nothing leaves, the demo shows it, a real installation does not', async () => {
  const id = await send('a@partner.example');
  expect(await deliver({ art: 'ausgang' })).toBeNull();
  const list = (): Promise<unknown> =>
    runAs('kim_anmeldung', (trx) => listAusgang(trx, { ab: 0, anzahl: 10 }));
  await admin.query('DELETE FROM technik.installation');
  expect(await list()).toEqual([]);
  await admin.query("INSERT INTO technik.installation (id, art) VALUES (gen_random_uuid(), 'echt')");
  expect(await list()).toEqual([]);
  await admin.query("UPDATE technik.installation SET art = 'demo'");
  expect(await list()).toMatchObject([
    { id, an: { adresse: 'a@partner.example' }, betreff: 'KIM: Eine Vermittlung wartet auf Ihre Antwort' },
  ]);
  await expect(runAs('kim_fall', (trx) => listAusgang(trx, { ab: 0, anzahl: 1 }))).rejects.toThrow(
    'permission denied',
  );
});

test('delivering: the oldest first, once, and the link is forgotten', async () => {
  const id = await send('b@partner.example');
  const { transport, mails } = createSammler();
  expect([await deliver(transport), await deliver(transport), await deliver(transport)]).toEqual([
    'GESENDET',
    'GESENDET',
    null,
  ]);
  expect(mails.map(({ an }) => an)).toEqual(['a@partner.example', 'b@partner.example']);
  expect(mails.at(-1)).toMatchObject({ id, datum: JETZT });
  expect(mails.at(-1)?.text).toContain(PARAMETER.link);
  const zeile = await admin.query(
    'SELECT parameter, versuche, gesendet_am FROM technik.mail_ausgang WHERE id = $1',
    [id],
  );
  expect(zeile.rows).toEqual([{ parameter: {}, versuche: 1, gesendet_am: JETZT }]);
});

test('failing: tried again after growing pauses for some three days, with a code and no message', async () => {
  const id = await send('c@partner.example');
  const { transport } = createSammler('NICHT_ERREICHBAR');
  const minuten: number[] = [];
  for (let minute = 0; minute < 10 * 24 * 60; minute += 1) {
    const naechste = await admin.query<{ am: Date | null; versuche: number }>(
      'SELECT naechster_versuch_am AS am, versuche FROM technik.mail_ausgang WHERE id = $1',
      [id],
    );
    const am = naechste.rows[0]?.am;
    if (am !== null && am !== undefined) minute = Math.round((am.getTime() - JETZT.getTime()) / 60_000);
    const jetzt = new Date(JETZT.getTime() + minute * 60_000);
    if (am !== null && am !== undefined)
      expect(await deliver(transport, new Date(jetzt.getTime() - 1_000))).toBeNull();
    if ((await deliver(transport, jetzt)) === null) break;
    minuten.push(minute);
  }
  expect(minuten.slice(0, 9)).toEqual([0, 2, 6, 14, 30, 62, 126, 254, 510]);
  expect(minuten).toHaveLength(20);
  expect(Math.round((minuten.at(-1) ?? 0) / 1440)).toBe(3);
  const zeile = await admin.query(
    'SELECT fehler, versuche, parameter FROM technik.mail_ausgang WHERE id = $1',
    [id],
  );
  expect(zeile.rows).toEqual([{ fehler: 'NICHT_ERREICHBAR', versuche: 20, parameter: PARAMETER }]);
  expect(await runAs('kim_jobs', countAusgang)).toEqual({ wartend: 1, gescheitert: 1 });
});

test('refused by the mail server: never tried again', async () => {
  await send('d@partner.example');
  expect(await deliver(createSammler('ABGELEHNT').transport)).toBe('ABGELEHNT');
  const spaeter = new Date(JETZT.getTime() + 30 * 86_400_000);
  const { transport, mails } = createSammler();
  expect(await deliver(transport, spaeter)).toBeNull();
  expect(mails).toEqual([]);
});

test('an account is addressed by its id; the queue learns the address only, and only while it is active', async () => {
  await admin.query(
    `INSERT INTO benutzer.konto (id, kennung, name, email) VALUES ('0199a0b0-0000-7000-8000-00000000000a', 'probe', 'Probe', 'probe@kreis.example')`,
  );
  const kontoId = '0199a0b0-0000-7000-8000-00000000000a';
  const parameter = { anzahl: '3', link: 'https://kim.example/' };
  const { transport, mails } = createSammler();
  await runAs('kim_anmeldung', (trx) =>
    recordMail(trx, { an: { kontoId }, vorlage: 'aufgaben_faellig', parameter }),
  );
  await deliver(transport);
  expect(mails.map((mail) => mail.an)).toEqual(['probe@kreis.example']);

  await admin.query('UPDATE benutzer.konto SET aktiv = false, deaktiviert_am = now() WHERE id = $1', [
    kontoId,
  ]);
  await runAs('kim_anmeldung', (trx) =>
    recordMail(trx, { an: { kontoId }, vorlage: 'aufgaben_faellig', parameter }),
  );
  expect(await deliver(transport)).toBe('ADRESSE_FEHLT');
});

test('the database refuses an address that smuggles a header; the code refuses a parameter of its own', async () => {
  await expect(send('a@b.example\r\nBcc: c@d.example')).rejects.toThrow('check constraint');
  await expect(
    runAs('kim_fall', (trx) =>
      recordMail(trx, {
        an: { adresse: 'a@b.example' },
        vorlage: 'verweis_anfrage',
        parameter: { ...PARAMETER, name: 'Rahaf' } as never,
      }),
    ),
  ).rejects.toThrow('parameters do not fit');
});
