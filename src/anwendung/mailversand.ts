import type { Konfiguration } from '#src/platform/config/konfiguration.ts';
import { asSystem } from '#src/platform/db/as-system.ts';
import { createContextStatement } from '#src/platform/db/context-statement.ts';
import { createTrx, type Trx } from '#src/platform/db/kysely.ts';
import { createPool, type PoolClient } from '#src/platform/db/pool.ts';
import type { Dienste } from '#src/platform/dienste.ts';
import { type Ausgangsstand, countAusgang, deliverMail } from '#src/platform/mail/ausgang.ts';
import { createSmtpTransport } from '#src/platform/mail/smtp.ts';
import { createDateiTransport, type Mailtransport } from '#src/platform/mail/transport.ts';
import type { Laufzeit } from './start.ts';

/** So many mails in one run; what is left goes with the next, a minute later. */
const HOECHSTENS = 500;

/** The way the operator named. In a demo nothing leaves the house: its addresses are invented. */
export function createMailtransport(
  { mail, basisUrl }: Pick<Konfiguration, 'mail' | 'basisUrl'>,
  demo: boolean,
): Mailtransport {
  if (mail === null || demo) return { art: 'ausgang' };
  const absender = { adresse: mail.absender, rechner: new URL(basisUrl).hostname };
  return mail.ziel.art === 'smtp'
    ? createSmtpTransport(mail.ziel, absender)
    : createDateiTransport(mail.ziel.ordner, absender);
}

/** `hindernis`: why the rest waits; null: nothing that is due waits. */
export type Versandlauf = { gesendet: number; hindernis: 'NICHT_ERREICHBAR' | 'ANMELDUNG' | null };

/** What a run needs of a process. */
type Lauf = { dienste: Dienste; zugang: Pick<Laufzeit['zugang'], 'url'> };

/**
 * Delivers what is due, each mail in a transaction of its own. Where the server itself is the trouble, the rest waits for
 * the next run. What was sent goes to the log as a count; a run that found nothing leaves no row.
 */
export async function runMailversand(
  lauf: Lauf,
  transport: Mailtransport,
  ende?: AbortSignal,
): Promise<Versandlauf> {
  const { dienste } = lauf;
  const ergebnis: Versandlauf = { gesendet: 0, hindernis: null };
  await withMailclient(lauf, async (client) => {
    for (let versuch = 0; versuch < HOECHSTENS; versuch += 1) {
      if (ende?.aborted === true) return;
      const eine = await runTransaktion(client, dienste, (trx) =>
        deliverMail(trx, transport, new Date(dienste.jetzt())),
      );
      if (eine === null) return;
      if (eine === 'GESENDET') ergebnis.gesendet += 1;
      if (eine === 'NICHT_ERREICHBAR' || eine === 'ANMELDUNG') {
        ergebnis.hindernis = eine;
        return;
      }
    }
  });
  if (ergebnis.gesendet > 0) await recordVersand(dienste, ergebnis.gesendet);
  return ergebnis;
}

/** How many mails wait, and how many of them were tried in vain. */
export async function readAusgangsstand(lauf: Lauf): Promise<Ausgangsstand> {
  return withMailclient(lauf, (client) => runTransaktion(client, lauf.dienste, countAusgang));
}

async function withMailclient<T>(lauf: Lauf, fn: (client: PoolClient) => Promise<T>): Promise<T> {
  const pool = createPool(lauf.zugang.url, { name: 'kim mail', max: 1 });
  try {
    const client = await pool.connect();
    try {
      return await fn(client);
    } finally {
      client.release();
    }
  } finally {
    await pool.end();
  }
}

async function runTransaktion<T>(
  client: PoolClient,
  dienste: Dienste,
  fn: (trx: Trx) => Promise<T>,
): Promise<T> {
  const kontext = createContextStatement({
    actor: { art: 'system', name: 'betrieb', mandantId: null },
    domaene: 'jobs',
    zweck: 'Mails zustellen',
    stichtag: dienste.stichtag(),
  });
  await client.query('BEGIN');
  try {
    await client.query(kontext);
    const wert = await fn(createTrx(client));
    await client.query('COMMIT');
    return wert;
  } catch (fehler) {
    await client.query('ROLLBACK');
    throw fehler;
  }
}

async function recordVersand(dienste: Dienste, anzahl: number): Promise<void> {
  await asSystem(
    dienste,
    {
      name: 'betrieb',
      grund: 'Mails zustellen',
      domaene: 'anmeldung',
      protokoll: { ereignis: 'betrieb.deliverMails', art: 'BETRIEB', objektart: 'mail', anzahl },
    },
    async () => undefined,
  );
}
