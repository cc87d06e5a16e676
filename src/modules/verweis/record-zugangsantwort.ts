import type { Ablehnung } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok, type Result } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { checkZugang, type Zugang } from './check-zugang.ts';
import { readZugang, toStand } from './open-zugang.ts';
import { deleteUebergabe, sealAntwort } from './seal-antwort.ts';
import type { LinkInhalt } from './verweis.model.ts';
import type { recordZugangsantwortRoute } from './zugang.contract.ts';
import { createLfd, hasAntwort, insertZugangsantwort } from './zugang.repo.ts';
import type { Zugangszeile } from './zugang.tables.ts';
import { checkStellenantwort, type VerweisZustand } from './zustand.model.ts';

type R = typeof recordZugangsantwortRoute;
type Body = Eingabe<R>['body'];

/**
 * An answer of the Stelle: several within the validity of the link (accepted now, result later). „Falsche Stelle“ closes
 * the link at once and destroys what was handed over.
 */
export async function recordZugangsantwort(anfrage: Kontext, { body }: Eingabe<R>): Antwortet<Antwort<R>> {
  const zugang = await checkZugang(anfrage, body.zugang);
  if (!zugang.ok) return zugang;
  const { kontext } = zugang.wert;
  return withActor(kontext, async (trx): Promise<Result<Antwort<R>, Ablehnung>> => {
    const gelesen = await readZugang(trx, zugang.wert);
    if (!gelesen.ok) return gelesen;
    const { zeile, inhalt } = gelesen.wert;
    if (inhalt === null) return ok({ stand: 'ZURUECKGEZOGEN' });
    if (await hasAntwort(trx, zugang.wert.tokenHash, body.id)) return ok(toStand(zeile, inhalt));
    const ziel = checkStellenantwort(zeile.zustand, body.code);
    if (!ziel.ok) return ziel;
    return ok(await writeAntwort(trx, zugang.wert, { zeile, inhalt, zustand: ziel.wert }, body));
  });
}

async function writeAntwort(
  trx: Trx,
  { kontext, tokenHash }: Zugang,
  lage: { zeile: Zugangszeile; inhalt: LinkInhalt; zustand: VerweisZustand },
  body: Body,
): Promise<Antwort<R>> {
  const mandantId = getMandant(kontext);
  const lfd = await createLfd(trx, tokenHash);
  const gesiegelt = await sealAntwort(kontext, mandantId, { ...lage, lfd }, { ...body, ueber: 'LINK' });
  await insertZugangsantwort(trx, tokenHash, gesiegelt.antwort);
  if (gesiegelt.neu !== null) return toStand({ ...lage.zeile, zustand: lage.zustand }, gesiegelt.neu);
  await deleteUebergabe(kontext, mandantId, lage.zeile.linkId);
  return { stand: 'BEENDET' };
}

function getMandant({ actor }: Kontext): string {
  if (actor.art !== 'system' || actor.mandantId === null) throw new Error('A link belongs to a Mandant');
  return actor.mandantId;
}
