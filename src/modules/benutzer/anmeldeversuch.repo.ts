import { sql } from 'kysely';
import { UHR_TOLERANZ_MS } from '#src/core/uhr.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { type Anmeldegrenzen, isBekannterOrt, type Versuchslage, type Zaehler } from './benutzer.model.ts';
import type { BenutzerTabellen } from './benutzer.tables.ts';

/** Keyed tokens of a typed Kennung and a place: a network address, or a device that logged in as this Kennung before. */
export type Paar = { kennungToken: bigint; adresseToken: bigint };

/** Whether this Kennung logged in at this place since then. */
export async function isBekannt(trx: Trx, paar: Paar, seit: Date): Promise<boolean> {
  const zeile = await trx
    .withTables<BenutzerTabellen>()
    .selectFrom('benutzer.anmeldeversuch')
    .select('kennung_token')
    .where('kennung_token', '=', paar.kennungToken)
    .where('adresse_token', '=', paar.adresseToken)
    .where('zuletzt_erfolg_am', '>', seit)
    .executeTakeFirst();
  return zeile !== undefined;
}

/**
 * Failures of the pair, of the Kennung and of the address within the window. Locks the row of the pair until the end
 * of the transaction: parallel attempts of one pair are counted one after the other. At an unknown place the Kennung
 * and the address are locked too, in this order: a thousand places at the same moment do not slip past the sums. One
 * pair adds at most `paarFrei` to the sums: patience at one place must not reach the limit of all places.
 */
export async function readVersuchslage(
  trx: Trx,
  paar: Paar,
  jetzt: number,
  grenzen: Anmeldegrenzen,
): Promise<Versuchslage> {
  const db = trx.withTables<BenutzerTabellen>();
  const ab = new Date(jetzt - grenzen.fensterMs);
  // Later ones were noted before the clock went back: they count, but must not stand for the last failure.
  const spaetestens = new Date(jetzt + UHR_TOLERANZ_MS);
  await db
    .insertInto('benutzer.anmeldeversuch')
    .values({
      kennung_token: paar.kennungToken,
      adresse_token: paar.adresseToken,
      zuletzt_am: new Date(jetzt),
    })
    .onConflict((konflikt) => konflikt.doNothing())
    .execute();
  const zeile = await db
    .selectFrom('benutzer.anmeldeversuch')
    .select(['fehlversuche', 'zuletzt_am', 'zuletzt_erfolg_am'])
    .where('kennung_token', '=', paar.kennungToken)
    .where('adresse_token', '=', paar.adresseToken)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const erfolg = zeile.zuletzt_erfolg_am?.getTime() ?? null;
  if (!isBekannterOrt(erfolg, jetzt, grenzen)) {
    await sql`SELECT pg_advisory_xact_lock(${paar.kennungToken}::bigint)`.execute(trx);
    await sql`SELECT pg_advisory_xact_lock(${paar.adresseToken}::bigint)`.execute(trx);
  }
  const summe = async (spalte: 'kennung_token' | 'adresse_token', token: bigint): Promise<Zaehler> => {
    const { zahl, zuletzt } = await db
      .selectFrom('benutzer.anmeldeversuch')
      .select([
        sql<number>`coalesce(sum(least(fehlversuche, ${grenzen.paarFrei}::int)), 0)::int`.as('zahl'),
        sql<Date | null>`max(zuletzt_am) FILTER (WHERE fehlversuche > 0 AND zuletzt_am <= ${spaetestens})`.as(
          'zuletzt',
        ),
      ])
      .where(spalte, '=', token)
      .where('zuletzt_am', '>', ab)
      .executeTakeFirstOrThrow();
    return { zahl, zuletzt: zuletzt?.getTime() ?? 0 };
  };
  return {
    paar: { zahl: zeile.zuletzt_am > ab ? zeile.fehlversuche : 0, zuletzt: zeile.zuletzt_am.getTime() },
    konto: await summe('kennung_token', paar.kennungToken),
    adresse: await summe('adresse_token', paar.adresseToken),
    erfolg,
  };
}

/** Counts before the password is looked at, so that parallel guesses cannot slip through. */
export async function setFehlversuche(trx: Trx, paar: Paar, zahl: number, jetzt: Date): Promise<void> {
  await updatePaar(trx, paar, { fehlversuche: zahl, zuletzt_am: jetzt });
}

export async function recordErfolg(trx: Trx, paar: Paar, jetzt: Date): Promise<void> {
  await updatePaar(trx, paar, { fehlversuche: 0, zuletzt_am: jetzt, zuletzt_erfolg_am: jetzt });
}

/**
 * The place is known from now on, and its failures stay: who guesses from the same address is not forgiven because
 * the person logs in on the own device.
 */
export async function setBekannt(trx: Trx, paar: Paar, jetzt: Date): Promise<void> {
  await trx
    .withTables<BenutzerTabellen>()
    .insertInto('benutzer.anmeldeversuch')
    .values({
      kennung_token: paar.kennungToken,
      adresse_token: paar.adresseToken,
      zuletzt_am: jetzt,
      zuletzt_erfolg_am: jetzt,
    })
    .onConflict((konflikt) =>
      konflikt.columns(['kennung_token', 'adresse_token']).doUpdateSet({ zuletzt_erfolg_am: jetzt }),
    )
    .execute();
}

/** The password was right and only the code is missing: that was no guess. */
export async function undoFehlversuch(trx: Trx, paar: Paar): Promise<void> {
  await trx
    .withTables<BenutzerTabellen>()
    .updateTable('benutzer.anmeldeversuch')
    .set({ fehlversuche: sql<number>`greatest(fehlversuche - 1, 0)` })
    .where('kennung_token', '=', paar.kennungToken)
    .where('adresse_token', '=', paar.adresseToken)
    .execute();
}

/** Takes away the waiting times of a Kennung, from whatever address (unlocking by the administration). */
export async function resetFehlversuche(trx: Trx, kennungToken: bigint): Promise<void> {
  await trx
    .withTables<BenutzerTabellen>()
    .updateTable('benutzer.anmeldeversuch')
    .set({ fehlversuche: 0 })
    .where('kennung_token', '=', kennungToken)
    .execute();
}

async function updatePaar(
  trx: Trx,
  paar: Paar,
  werte: { fehlversuche: number; zuletzt_am: Date; zuletzt_erfolg_am?: Date },
): Promise<void> {
  await trx
    .withTables<BenutzerTabellen>()
    .updateTable('benutzer.anmeldeversuch')
    .set(werte)
    .where('kennung_token', '=', paar.kennungToken)
    .where('adresse_token', '=', paar.adresseToken)
    .execute();
}
