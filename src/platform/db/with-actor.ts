import type { Ablehnung } from '#src/core/contract/ablehnung.ts';
import { hasCode } from '#src/core/fehlercode.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { createEintragInsert } from '../audit/eintrag.ts';
import { assertRechtsgrundlage } from '../audit/offenlegung.ts';
import type { Kontext } from '../dienste.ts';
import { AusgangOffenFehler, findStoerung } from '../stoerung/stoerung.ts';
import { createContextStatement } from './context-statement.ts';
import { createTrx, type Trx } from './kysely.ts';
import { ABGEBROCHEN } from './abgebrochen.ts';
import type { PoolClient } from './pool.ts';

type Befehl = { name: string; text: string; values: unknown[] };

/**
 * The only way to a connection. One transaction in the domain role of the operation, with actor, Mandant, role and
 * purpose set in the same round trip as BEGIN, and the log row in the same transaction.
 *
 * `fn` returns a Result: a refusal rolls back and is logged as VERWEIGERT in a transaction of its own; an exception
 * rolls back, is logged as FEHLER and thrown on. With `kontext.idempotenz` the first answer is kept and repeated.
 */
export async function withActor<T, E extends Ablehnung>(
  kontext: Kontext,
  fn: (trx: Trx) => Promise<Result<T, E>>,
): Promise<Result<T, E | Ablehnung>> {
  const client = await kontext.dienste.pool.connect();
  try {
    const ergebnis = await runTransaction(client, kontext, fn);
    client.release();
    return ergebnis;
  } catch (fehler) {
    // A connection whose state is unknown is closed, never handed on with a foreign context.
    client.release(true);
    throw fehler;
  }
}

async function runTransaction<T, E extends Ablehnung>(
  client: PoolClient,
  kontext: Kontext,
  fn: (trx: Trx) => Promise<Result<T, E>>,
): Promise<Result<T, E | Ablehnung>> {
  const beginn = sendBegin(client, kontext);
  // Awaited below. A dying server fails BEGIN alone, moments before the rest: that must not end the process.
  beginn.catch(() => undefined);
  let ergebnis: Result<T, E | Ablehnung>;
  try {
    const wiederholung = await checkIdempotenz<T>(client, kontext);
    if (wiederholung !== null) {
      await beginn;
      await client.query('ROLLBACK');
      return wiederholung;
    }
    ergebnis = await fn(createTrx(client, kontext.domaene));
    await beginn;
    if (ergebnis.ok) assertRechtsgrundlage(kontext);
    if (ergebnis.ok) await recordWeitere(client, kontext);
    if (ergebnis.ok && kontext.idempotenz !== undefined) await saveIdempotenz(client, kontext, ergebnis.wert);
  } catch (fehler) {
    await recordFehler(client, kontext, beginn);
    throw await findUrsache(fehler, beginn);
  }
  if (!ergebnis.ok) {
    const zurueck = client.query('ROLLBACK');
    zurueck.catch(() => undefined);
    await recordOutcome(client, kontext, 'VERWEIGERT', ergebnis.fehler.code);
    await zurueck;
    return ergebnis;
  }
  await commit(client, eintragOf(kontext, 'OK', null)).catch((fehler: unknown) => {
    // Both were on their way: whichever of them saw the connection break, the transaction may stand.
    throw findStoerung(fehler) === 'DATENBANK_FEHLT' ? new AusgangOffenFehler(fehler) : fehler;
  });
  return ergebnis;
}

/** BEGIN and context are sent without waiting; a failing context fails every later statement and the COMMIT. */
async function sendBegin(client: PoolClient, kontext: Kontext): Promise<void> {
  const begin = client.query('BEGIN');
  const setzen = client.query(createContextStatement(kontext));
  // Both are awaited below; until then a rejection must not count as unhandled.
  begin.catch(() => undefined);
  setzen.catch(() => undefined);
  await begin;
  await setzen;
}

/** Inserts the log row and commits in one round trip. A failed transaction answers COMMIT with ROLLBACK and no error. */
async function commit(client: PoolClient, eintrag: Befehl): Promise<void> {
  const log = client.query(eintrag);
  log.catch(() => undefined);
  const ende = client.query('COMMIT');
  ende.catch(() => undefined);
  await log;
  const { command } = await ende;
  if (command !== 'COMMIT') throw new Error(`Transaction ended with ${command}`);
}

/** A log row for every further object of the act, in its transaction. */
async function recordWeitere(client: PoolClient, kontext: Kontext): Promise<void> {
  for (const objektId of kontext.protokoll.weitereIds ?? []) {
    await client.query(eintragOf({ ...kontext, protokoll: { ...kontext.protokoll, objektId } }, 'OK', null));
  }
}

function eintragOf(kontext: Kontext, ergebnis: 'OK' | 'VERWEIGERT' | 'FEHLER', code: string | null): Befehl {
  const { actor, protokoll } = kontext;
  const konto = actor.art === 'konto' ? actor : null;
  return createEintragInsert({
    id: createUuidV7(),
    mandantId: actor.art === 'oeffentlich' ? null : actor.mandantId,
    standortId: konto?.standortId ?? null,
    kontoId: konto?.kontoId ?? null,
    systemkonto: actor.art === 'system' ? actor.name : null,
    rolle: konto?.rolle ?? null,
    sitzungId: konto?.sitzungId ?? null,
    bereich: kontext.domaene,
    zweck: kontext.zweck,
    ergebnis,
    code,
    anfrageId: kontext.anfrageId,
    ...protokoll,
  });
}

/**
 * Refused and failed attempts are logged in a transaction of their own (DP-H-02), sent as a whole: one round trip, for a
 * refusal is what an attack causes most of. A failing context leaves the connection broken; whoever holds it closes it.
 */
async function recordOutcome(
  client: PoolClient,
  kontext: Kontext,
  ergebnis: 'VERWEIGERT' | 'FEHLER',
  code: string | null,
): Promise<void> {
  const beginn = sendBegin(client, kontext);
  beginn.catch(() => undefined);
  const ende = commit(client, eintragOf(kontext, ergebnis, code));
  ende.catch(() => undefined);
  await beginn;
  await ende;
}

/** A context that could not be set breaks the transaction: then that is the error, not what it did to the next statement. */
async function findUrsache(fehler: unknown, beginn: Promise<void>): Promise<unknown> {
  if (!hasCode(fehler, ABGEBROCHEN)) return fehler;
  return await beginn.then(
    () => fehler,
    (ursache: unknown) => ursache,
  );
}

/** The original error is what counts: a dead connection must not hide it. */
async function recordFehler(client: PoolClient, kontext: Kontext, beginn: Promise<void>): Promise<void> {
  try {
    await beginn.catch(() => undefined);
    await client.query('ROLLBACK');
    await recordOutcome(client, kontext, 'FEHLER', null);
  } catch {
    // The connection is gone; withActor closes it.
  }
}

/** Logs a refusal that happened before any use case ran (no right, wrong input for a protected object). */
export async function recordRefusal(kontext: Kontext, code: string): Promise<void> {
  const client = await kontext.dienste.pool.connect();
  try {
    await recordOutcome(client, kontext, 'VERWEIGERT', code);
    client.release();
  } catch (fehler) {
    client.release(true);
    throw fehler;
  }
}

async function checkIdempotenz<T>(
  client: PoolClient,
  kontext: Kontext,
): Promise<Result<T, Ablehnung> | null> {
  const { idempotenz, actor } = kontext;
  if (idempotenz === undefined || actor.art !== 'konto') return null;
  const neu = await client.query({
    name: `idempotenz_neu_${kontext.domaene}`,
    text: `INSERT INTO technik.idempotenz (konto_id, schluessel, operation, eingabe_hash, antwort)
           VALUES ($1, $2, $3, $4, 'null') ON CONFLICT (konto_id, schluessel) DO NOTHING`,
    values: [actor.kontoId, idempotenz.schluessel, kontext.protokoll.ereignis, idempotenz.hash],
  });
  if (neu.rowCount === 1) return null;
  const alt = await client.query<{ eingabe_hash: Buffer; antwort: T }>({
    name: `idempotenz_alt_${kontext.domaene}`,
    text: 'SELECT eingabe_hash, antwort FROM technik.idempotenz WHERE konto_id = $1 AND schluessel = $2',
    values: [actor.kontoId, idempotenz.schluessel],
  });
  const zeile = alt.rows[0];
  if (zeile === undefined || !zeile.eingabe_hash.equals(idempotenz.hash)) {
    return fail({
      code: 'IDEMPOTENZ_ANDERE_EINGABE',
      status: 422,
      titel: 'Dieser Vorgang wurde schon mit anderen Angaben gesendet.',
      detail: 'Laden Sie die Seite neu und prüfen Sie, was gespeichert ist.',
    });
  }
  return ok(zeile.antwort);
}

async function saveIdempotenz(client: PoolClient, kontext: Kontext, antwort: unknown): Promise<void> {
  if (kontext.actor.art !== 'konto' || kontext.idempotenz === undefined) return;
  await client.query({
    name: `idempotenz_antwort_${kontext.domaene}`,
    text: 'UPDATE technik.idempotenz SET antwort = $3 WHERE konto_id = $1 AND schluessel = $2',
    values: [kontext.actor.kontoId, kontext.idempotenz.schluessel, JSON.stringify(antwort ?? null)],
  });
}
