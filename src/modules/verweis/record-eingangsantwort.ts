import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { recordEingangsantwortRoute } from './eingang.contract.ts';
import { createEingangLfd, hasEingangsantwort, insertEingangsantwort } from './eingang.repo.ts';
import { toStand } from './open-zugang.ts';
import { deleteUebergabe, sealAntwort } from './seal-antwort.ts';
import { withEingang } from './with-eingang.ts';
import { checkStellenantwort } from './zustand.model.ts';

type R = typeof recordEingangsantwortRoute;

/** The same answers as by link, in the name of the account. „Falsche Stelle“ destroys what was handed over. */
export function recordEingangsantwort(
  anfrage: Kontext,
  { params: { linkId }, body }: Eingabe<R>,
): Antwortet<Antwort<R>> {
  return withEingang<Antwort<R>>(anfrage, linkId, async (trx, { kontext, mandantId, zeile, inhalt }) => {
    if (inhalt === null) return ok({ stand: 'ZURUECKGEZOGEN' });
    if (await hasEingangsantwort(trx, linkId, body.id)) return ok(toStand(zeile, inhalt));
    const ziel = checkStellenantwort(zeile.zustand, body.code);
    if (!ziel.ok) return ziel;
    const lage = { zeile, inhalt, zustand: ziel.wert, lfd: await createEingangLfd(trx, linkId) };
    const { antwort, neu } = await sealAntwort(kontext, mandantId, lage, { ...body, ueber: 'EINGANG' });
    await insertEingangsantwort(trx, linkId, antwort);
    if (neu !== null) return ok(toStand({ ...zeile, zustand: ziel.wert }, neu));
    await deleteUebergabe(kontext, mandantId, zeile.linkId);
    return ok({ stand: 'BEENDET' });
  });
}
