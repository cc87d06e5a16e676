import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { isPasswort } from '#src/platform/auth/passwort.ts';
import { hashToken } from '#src/platform/auth/sitzungstoken.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Dienste, Kontext } from '#src/platform/dienste.ts';
import { computeCodewartezeit, foldCode } from './code.model.ts';
import { CODEGRENZEN } from './fristen.ts';
import { type Codezeile, lockCodezeile, setFehlversuche } from './zugang.repo.ts';

/** One answer for a token nobody knows, a wrong code, a waiting time, an end and an expiry: it tells nothing. */
export const ZUGANG_UNGUELTIG = refuseRegel(
  'ZUGANG_UNGUELTIG',
  'Mit diesem Link und diesem Code lässt sich nichts öffnen.',
  {
    detail:
      'Prüfen Sie den Code. Nach mehreren falschen Eingaben ist der Link einige Minuten gesperrt, auch für den richtigen Code. Vielleicht gilt der Link nicht mehr: Rufen Sie dann die Stelle an, von der Sie ihn haben.',
  },
);

/** Somebody who proved to hold link and code. `kontext` acts for this link and nothing else. */
export type Zugang = { kontext: Kontext; tokenHash: Buffer };

/**
 * Checks token and code. Like the login: the attempt is counted first, in a transaction of its own, and Argon2 runs
 * outside of any; an unknown token costs the same work and answers the same. Every attempt stands in the log.
 */
export async function checkZugang(
  anfrage: Kontext,
  { token, code }: { token: string; code: string },
): Antwortet<Zugang> {
  const tokenHash = hashToken(token);
  const kontext = await toZugangskontext(anfrage, tokenHash);
  const begonnen = await beginVersuch(kontext, tokenHash);
  const stimmt = await isPasswort(begonnen.ok ? begonnen.wert.codeHash : null, foldCode(code));
  if (begonnen.ok && stimmt) return ok({ kontext, tokenHash });
  if (begonnen.ok) kontext.protokoll.objektId = begonnen.wert.akteId;
  const abgelehnt = await withActor<never, Ablehnung>(kontext, async () => fail(ZUGANG_UNGUELTIG));
  return abgelehnt.ok ? fail(ZUGANG_UNGUELTIG) : abgelehnt;
}

/**
 * Nobody's session counts here, also when a case manager opens the link in the own browser: the system account verweis
 * acts in the Mandant of the token, without a Mandant when the token is unknown.
 */
async function toZugangskontext(anfrage: Kontext, tokenHash: Buffer): Promise<Kontext> {
  const { idempotenz: _, ...rest } = anfrage;
  const mandantId = await findMandant(anfrage.dienste, tokenHash);
  return {
    ...rest,
    actor: { art: 'system', name: 'verweis', mandantId },
    protokoll: { ...anfrage.protokoll },
  };
}

/** Before there is an actor, like the lookup of a session: one function, which answers the Mandant alone. */
async function findMandant({ pool }: Pick<Dienste, 'pool'>, tokenHash: Buffer): Promise<string | null> {
  const { rows } = await pool.query<{ mandant: string | null }>({
    name: 'finde_verweis_mandant',
    text: 'SELECT fall.finde_verweis_mandant($1) AS mandant',
    values: [tokenHash],
  });
  return rows[0]?.mandant ?? null;
}

/** Counts before the code is looked at, so that parallel guesses cannot slip through. */
async function beginVersuch(kontext: Kontext, tokenHash: Buffer): Promise<Result<Codezeile, Ablehnung>> {
  const protokoll = {
    ereignis: 'verweis.beginZugang',
    art: 'ANMELDUNG',
    objektart: 'verweis',
  } as const;
  return withActor({ ...kontext, protokoll }, async (trx) => {
    const zeile = await lockCodezeile(trx, tokenHash);
    if (zeile === undefined) return fail(ZUGANG_UNGUELTIG);
    const jetzt = kontext.dienste.jetzt();
    const { fehlversuche, gesamt, versuchAm } = zeile;
    const warten = computeCodewartezeit(fehlversuche, versuchAm?.getTime() ?? null, jetzt, CODEGRENZEN);
    if (warten > 0) return fail(ZUGANG_UNGUELTIG);
    const zahl = { fehlversuche: fehlversuche + 1, gesamt: gesamt + 1 };
    await setFehlversuche(trx, tokenHash, zahl, new Date(jetzt));
    return ok(zeile);
  });
}
