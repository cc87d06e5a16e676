import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { openEingangRoute } from './eingang.contract.ts';
import { toStand } from './open-zugang.ts';
import { withEingang } from './with-eingang.ts';

type R = typeof openEingangRoute;

/** Opens one Verweis of the inbox. Withdrawn: says so, and nothing else. */
export function openEingang(kontext: Kontext, { params }: Eingabe<R>): Antwortet<Antwort<R>> {
  return withEingang(kontext, params.linkId, async (_trx, { zeile, inhalt }) =>
    ok(inhalt === null ? { stand: 'ZURUECKGEZOGEN' } : toStand(zeile, inhalt)),
  );
}
