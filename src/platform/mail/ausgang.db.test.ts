import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatenbank } from '#test/support/datenbank.ts';
import { createTrx, type Trx } from '../db/kysely.ts';
import { createPool, type Pool } from '../db/pool.ts';
import { deliverMails, listAusgang, recordMail } from './ausgang.ts';
import type { Mail, Mailtransport } from './transport.ts';

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

function createSammler(scheitern = false): { transport: Mailtransport; mails: Mail[] } {
  const mails: Mail[] = [];
  const transport: Mailtransport = {
    art: 'datei',
    send: (mail) => {
      if (scheitern) return Promise.reject(new Error('away'));
      mails.push(mail);
      return Promise.resolve();
    },
  };
  return { transport, mails };
}

test('keeping: nothing leaves, the demo shows it, a real installation does not', async () => {
  const id = await send('a@partner.example');
  expect(await runAs('kim_jobs', (trx) => deliverMails(trx, { art: 'ausgang' }, { jetzt: JETZT }))).toEqual({
    gesendet: 0,
    gescheitert: 0,
  });
  const list = (): Promise<unknown> =>
    runAs('kim_anmeldung', (trx) => listAusgang(trx, { ab: 0, anzahl: 10 }));
  await admin.query('DELETE FROM technik.installation');
  expect(await list()).toEqual([]);
  await admin.query("INSERT INTO technik.installation (id, art) VALUES (gen_random_uuid(), 'echt')");
  expect(await list()).toEqual([]);
  await admin.query("UPDATE technik.installation SET art = 'demo'");
  expect(await list()).toMatchObject([
    { id, an: 'a@partner.example', betreff: 'KIM: Eine Vermittlung wartet auf Ihre Antwort' },
  ]);
  await expect(runAs('kim_fall', (trx) => listAusgang(trx, { ab: 0, anzahl: 1 }))).rejects.toThrow(
    'permission denied',
  );
});

test('delivering: once, and the link is forgotten', async () => {
  const id = await send('b@partner.example');
  const { transport, mails } = createSammler();
  await runAs('kim_jobs', (trx) => deliverMails(trx, transport, { jetzt: JETZT }));
  await runAs('kim_jobs', (trx) => deliverMails(trx, transport, { jetzt: JETZT }));
  expect(mails.filter((mail) => mail.id === id)).toMatchObject([{ an: 'b@partner.example', datum: JETZT }]);
  expect(mails.find((mail) => mail.id === id)?.text).toContain(PARAMETER.link);
  const zeile = await admin.query(
    'SELECT parameter, versuche, gesendet_am FROM technik.mail_ausgang WHERE id = $1',
    [id],
  );
  expect(zeile.rows).toEqual([{ parameter: {}, versuche: 1, gesendet_am: JETZT }]);
});

test('failing: tried again, at most ten times, with a code and no message', async () => {
  const id = await send('c@partner.example');
  const { transport } = createSammler(true);
  const laeufe: number[] = [];
  for (let lauf = 0; lauf < 12; lauf += 1) {
    laeufe.push(
      (await runAs('kim_jobs', (trx) => deliverMails(trx, transport, { jetzt: JETZT }))).gescheitert,
    );
  }
  expect(laeufe).toEqual([...Array.from({ length: 10 }, () => 1), 0, 0]);
  const zeile = await admin.query(
    'SELECT fehler, versuche, parameter FROM technik.mail_ausgang WHERE id = $1',
    [id],
  );
  expect(zeile.rows).toEqual([{ fehler: 'TRANSPORT', versuche: 10, parameter: PARAMETER }]);
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
  await runAs('kim_jobs', (trx) => deliverMails(trx, transport, { jetzt: JETZT }));
  expect(mails.map((mail) => mail.an)).toEqual(['probe@kreis.example']);

  await admin.query('UPDATE benutzer.konto SET aktiv = false, deaktiviert_am = now() WHERE id = $1', [
    kontoId,
  ]);
  await runAs('kim_anmeldung', (trx) =>
    recordMail(trx, { an: { kontoId }, vorlage: 'aufgaben_faellig', parameter }),
  );
  expect(await runAs('kim_jobs', (trx) => deliverMails(trx, transport, { jetzt: JETZT }))).toEqual({
    gesendet: 0,
    gescheitert: 1,
  });
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
