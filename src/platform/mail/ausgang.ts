import { sql } from 'kysely';
import { createUuidV7 } from '#src/core/ids.ts';
import type { Trx } from '../db/kysely.ts';
import type { Mailtransport } from './transport.ts';
import {
  assertParameter,
  formatMail,
  MAILVORLAGEN,
  type Mailparameter,
  type MailvorlageId,
} from './vorlagen.ts';

type MailTabellen = {
  'technik.mail_ausgang': {
    id: string;
    empfaenger_konto_id: string | null;
    empfaenger_adresse: string | null;
    vorlage: string;
    parameter: unknown;
    erzeugt_am: Date;
    gesendet_am: Date | null;
    versuche: number;
    fehler: string | null;
  };
};

export type Mailempfaenger = { kontoId: string } | { adresse: string };

/** After so many failed attempts a mail stays in the outbox for a person to look at. */
const MAX_VERSUCHE = 10;

/** Puts a mail into the outbox in the transaction of the act: it goes out if and only if the act is saved. */
export async function recordMail<V extends MailvorlageId>(
  trx: Trx,
  mail: { an: Mailempfaenger; vorlage: V; parameter: Mailparameter<V> },
): Promise<string> {
  assertParameter(mail.vorlage, mail.parameter);
  const id = createUuidV7();
  // No RETURNING: who writes a mail may not read the outbox.
  await sql`INSERT INTO technik.mail_ausgang (id, empfaenger_konto_id, empfaenger_adresse, vorlage, parameter)
    VALUES (${id}, ${'kontoId' in mail.an ? mail.an.kontoId : null}::uuid,
      ${'adresse' in mail.an ? mail.an.adresse : null}::text, ${mail.vorlage},
      ${JSON.stringify(mail.parameter)}::jsonb)`.execute(trx);
  return id;
}

export type Zustellung = { gesendet: number; gescheitert: number };

/**
 * Delivers what waits, oldest first, as kim_jobs. A mail is marked and its parameters are emptied in the same
 * transaction; a crash after the transport may send it twice, never not at all.
 */
export async function deliverMails(
  trx: Trx,
  transport: Mailtransport,
  angaben: { jetzt: Date; hoechstens?: number },
): Promise<Zustellung> {
  const ergebnis: Zustellung = { gesendet: 0, gescheitert: 0 };
  if (transport.art === 'ausgang') return ergebnis;
  for (const mail of await listWartende(trx, angaben.hoechstens ?? 100)) {
    const code = await sendOne(transport, mail, angaben.jetzt);
    if (code === null) ergebnis.gesendet += 1;
    else ergebnis.gescheitert += 1;
    await updateMail(trx, mail.id, code, angaben.jetzt);
  }
  return ergebnis;
}

type Wartende = { id: string; adresse: string | null; vorlage: string; parameter: Record<string, string> };

async function listWartende(trx: Trx, hoechstens: number): Promise<Wartende[]> {
  const { rows } = await sql<Wartende>`
    SELECT id, vorlage, parameter,
           coalesce(empfaenger_adresse, technik.finde_mailadresse(empfaenger_konto_id)) AS adresse
      FROM technik.mail_ausgang
     WHERE gesendet_am IS NULL AND versuche < ${MAX_VERSUCHE}
     ORDER BY erzeugt_am, id LIMIT ${hoechstens} FOR UPDATE SKIP LOCKED`.execute(trx);
  return rows;
}

/** null when sent, else a technical code. */
async function sendOne(
  transport: Mailtransport & { art: 'datei' },
  mail: Wartende,
  jetzt: Date,
): Promise<string | null> {
  if (mail.adresse === null) return 'ADRESSE_FEHLT';
  if (!isMailvorlage(mail.vorlage)) return 'VORLAGE_UNBEKANNT';
  try {
    await transport.send({
      id: mail.id,
      an: mail.adresse,
      datum: jetzt,
      ...formatMail(mail.vorlage, mail.parameter),
    });
    return null;
  } catch {
    return 'TRANSPORT';
  }
}

async function updateMail(trx: Trx, id: string, code: string | null, jetzt: Date): Promise<void> {
  await trx
    .withTables<MailTabellen>()
    .updateTable('technik.mail_ausgang')
    .set((eb) => ({
      versuche: eb('versuche', '+', 1),
      fehler: code,
      ...(code === null ? { gesendet_am: jetzt, parameter: '{}' } : {}),
    }))
    .where('id', '=', id)
    .execute();
}

export type AusgangEintrag = {
  id: string;
  an: string;
  erzeugtAm: Date;
  betreff: string;
  text: string;
};

/** The outbox of the demo, newest first, as kim_anmeldung. On a real installation the database shows nothing. */
export async function listAusgang(
  trx: Trx,
  seite: { ab: number; anzahl: number },
): Promise<AusgangEintrag[]> {
  const zeilen = await trx
    .withTables<MailTabellen>()
    .selectFrom('technik.mail_ausgang')
    .select(['id', 'empfaenger_adresse', 'empfaenger_konto_id', 'vorlage', 'parameter', 'erzeugt_am'])
    .where('gesendet_am', 'is', null)
    .orderBy('erzeugt_am', 'desc')
    .orderBy('id', 'desc')
    .offset(seite.ab)
    .limit(seite.anzahl)
    .execute();
  return zeilen.flatMap((zeile) => {
    if (!isMailvorlage(zeile.vorlage)) return [];
    const mail = formatMail(zeile.vorlage, zeile.parameter as Record<string, string>);
    const an = zeile.empfaenger_adresse ?? `Konto ${zeile.empfaenger_konto_id}`;
    return [{ id: zeile.id, an, erzeugtAm: zeile.erzeugt_am, ...mail }];
  });
}

function isMailvorlage(name: string): name is MailvorlageId {
  return Object.hasOwn(MAILVORLAGEN, name);
}
