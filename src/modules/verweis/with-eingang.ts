import { type Ablehnung, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { findEingangMandant, lockEingangszeile } from './eingang.repo.ts';
import { openZugangszeile } from './open-zugang.ts';
import type { LinkInhalt } from './verweis.model.ts';
import type { Zugangszeile } from './zugang.tables.ts';

export type OffenerEingang = {
  kontext: Kontext;
  mandantId: string;
  zeile: Zugangszeile;
  /** null: withdrawn. */
  inhalt: LinkInhalt | null;
};

/**
 * One Verweis in the inbox of the acting account. The account belongs to no Mandant: whose Verweis it is, the database says,
 * for the own inbox only; then it acts in that Mandant, and its datenschutzbeauftragte Person reads who opened what.
 * Unknown, of another Stelle, expired and closed answer the same. Nothing is kept for an Idempotency-Key: answers hold content.
 */
export async function withEingang<T>(
  anfrage: Kontext,
  linkId: string,
  fn: (trx: Trx, eingang: OffenerEingang) => Promise<Result<T, Ablehnung>>,
): Antwortet<T> {
  const { idempotenz: _, ...rest } = anfrage;
  const { actor } = anfrage;
  if (actor.art !== 'konto') throw new Error('An inbox is opened by an account');
  const mandantId = await findMandant({ ...rest, protokoll: { ...rest.protokoll } }, linkId);
  if (!mandantId.ok) return mandantId;
  const kontext: Kontext = { ...rest, actor: { ...actor, mandantId: mandantId.wert } };
  return withActor(kontext, async (trx): Promise<Result<T, Ablehnung>> => {
    const zeile = await lockEingangszeile(trx, linkId, new Date(kontext.dienste.jetzt()));
    if (zeile === undefined) return fail(refuseNichtGefunden());
    const inhalt = await openZugangszeile(kontext, zeile);
    if (inhalt === undefined) return fail(refuseNichtGefunden());
    return fn(trx, { kontext, mandantId: mandantId.wert, zeile, inhalt });
  });
}

/** A look before the act, which is logged for itself: a refused one names the account and no Verweis. */
function findMandant(kontext: Kontext, linkId: string): Antwortet<string> {
  const protokoll = { ereignis: 'verweis.beginEingang', art: 'ABFRAGE', objektart: 'verweis' } as const;
  return withActor({ ...kontext, protokoll }, async (trx) => {
    const mandantId = await findEingangMandant(trx, linkId);
    return mandantId === null ? fail(refuseNichtGefunden()) : ok(mandantId);
  });
}
