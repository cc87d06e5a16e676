import { sql } from 'kysely';
import { createUuidV7 } from '#src/core/ids.ts';
import type { Trx } from '../db/kysely.ts';
import { MailFehler, type Mailfehlercode, type Mailtransport } from './transport.ts';
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
    naechster_versuch_am: Date | null;
  };
};

export type Mailempfaenger = { kontoId: string } | { adresse: string };

/** After so many failed attempts, some three days, a mail stays in the outbox for a person to look at. */
const MAX_VERSUCHE = 20;
/** Pauses between attempts double from two minutes to this. */
const PAUSE_HOECHSTENS_MS = 6 * 60 * 60_000;

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

/** What became of the next mail; null: none is due. */
export type Zustellung = 'GESENDET' | Mailfehlercode | null;

/**
 * Delivers the oldest mail that is due, as kim_jobs. It is marked and its parameters are emptied in the same transaction;
 * a crash after the transport may send this one twice, never not at all.
 */
export async function deliverMail(trx: Trx, transport: Mailtransport, jetzt: Date): Promise<Zustellung> {
  if (transport.art === 'ausgang') return null;
  const mail = await findFaellige(trx, jetzt);
  if (mail === null) return null;
  const ergebnis = await sendOne(transport, mail, jetzt);
  await updateMail(trx, mail, ergebnis, jetzt);
  return ergebnis;
}

type Faellige = {
  id: string;
  adresse: string | null;
  vorlage: string;
  parameter: Record<string, string>;
  versuche: number;
};

async function findFaellige(trx: Trx, jetzt: Date): Promise<Faellige | null> {
  const { rows } = await sql<Faellige>`
    SELECT id, vorlage, parameter, versuche,
           coalesce(empfaenger_adresse, technik.finde_mailadresse(empfaenger_konto_id)) AS adresse
      FROM technik.mail_ausgang
     WHERE gesendet_am IS NULL AND versuche < ${MAX_VERSUCHE} AND fehler IS DISTINCT FROM 'ABGELEHNT'
       AND (naechster_versuch_am IS NULL OR naechster_versuch_am <= ${jetzt})
     ORDER BY erzeugt_am, id LIMIT 1 FOR UPDATE SKIP LOCKED`.execute(trx);
  return rows[0] ?? null;
}

export type Ausgangsstand = { wartend: number; gescheitert: number };

/** How many mails wait, and how many of them were tried in vain at least once, as kim_jobs. */
export async function countAusgang(trx: Trx): Promise<Ausgangsstand> {
  const { rows } = await sql<Ausgangsstand>`
    SELECT count(*)::int AS wartend, (count(*) FILTER (WHERE fehler IS NOT NULL))::int AS gescheitert
      FROM technik.mail_ausgang WHERE gesendet_am IS NULL`.execute(trx);
  return rows[0] ?? { wartend: 0, gescheitert: 0 };
}

async function sendOne(
  transport: Mailtransport & { art: 'versand' },
  mail: Faellige,
  jetzt: Date,
): Promise<'GESENDET' | Mailfehlercode> {
  if (mail.adresse === null) return 'ADRESSE_FEHLT';
  if (!isMailvorlage(mail.vorlage)) return 'VORLAGE_UNBEKANNT';
  try {
    await transport.send({
      id: mail.id,
      an: mail.adresse,
      datum: jetzt,
      ...formatMail(mail.vorlage, mail.parameter),
    });
    return 'GESENDET';
  } catch (fehler) {
    return fehler instanceof MailFehler ? fehler.code : 'VERTAGT';
  }
}

async function updateMail(
  trx: Trx,
  { id, versuche }: Faellige,
  ergebnis: 'GESENDET' | Mailfehlercode,
  jetzt: Date,
): Promise<void> {
  const pause = Math.min(2 ** (versuche + 1) * 60_000, PAUSE_HOECHSTENS_MS);
  await trx
    .withTables<MailTabellen>()
    .updateTable('technik.mail_ausgang')
    .set({
      versuche: versuche + 1,
      ...(ergebnis === 'GESENDET'
        ? { fehler: null, naechster_versuch_am: null, gesendet_am: jetzt, parameter: '{}' }
        : { fehler: ergebnis, naechster_versuch_am: new Date(jetzt.getTime() + pause) }),
    })
    .where('id', '=', id)
    .execute();
}

export type AusgangEintrag = {
  id: string;
  /** The address, or the account that gets it. */
  an: { adresse: string } | { kontoId: string };
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
    const { empfaenger_adresse: adresse, empfaenger_konto_id: kontoId } = zeile;
    const an = adresse === null ? { kontoId: kontoId ?? '' } : { adresse };
    return [{ id: zeile.id, an, erzeugtAm: zeile.erzeugt_am, ...mail }];
  });
}

function isMailvorlage(name: string): name is MailvorlageId {
  return Object.hasOwn(MAILVORLAGEN, name);
}
